#include "common/vocabulary.h"

#include <algorithm>
#include <array>

#include "common/error.h"
#include "common/normalize.h"
#include "common/vocabulary_file.h"

namespace dragnet {

namespace {

// What people leave out of or add to the name of a fraud type; the longest first.
constexpr std::array<std::string_view, 8> endings = {"类诈骗", "诈骗",  "骗案",   "类",
                                                     " scams", " scam", " fraud", " operation"};

std::string without_ending(std::string_view key) {
  for (const std::string_view ending : endings) {
    if (key.size() > ending.size() && key.ends_with(ending)) {
      return std::string(key.substr(0, key.size() - ending.size()));
    }
  }
  return std::string(key);
}

enum class Rank : unsigned char { name, strong, weak };

// How well a concept answers to a name, if it does.
std::optional<Rank> rank_of(const Concept& item, const std::string& key) {
  if (name_key(item.id) == key || name_key(item.zh) == key || name_key(item.en) == key) {
    return Rank::name;
  }
  std::optional<Rank> best;
  for (const Alias& alias : item.aliases) {
    if (name_key(alias.text) != key) continue;
    const Rank rank = alias.strong ? Rank::strong : Rank::weak;
    best = best ? std::min(*best, rank) : rank;
  }
  return best;
}

}  // namespace

Vocabulary::Vocabulary(const DataFiles& files, FileState state) {
  VocabularyRows rows = read_vocabulary(files, state);
  if (!rows.mistakes.empty()) throw UserError(rows.mistakes.front());
  concepts_ = std::move(rows.concepts);
  sets_ = std::move(rows.sets);
  for (std::size_t i = 0; i < concepts_.size(); ++i) by_id_.emplace(concepts_[i].id, i);
}

const std::vector<std::size_t>& Vocabulary::answering_to(const std::string& key) const {
  std::call_once(names_->made, [this] {
    for (std::size_t i = 0; i < concepts_.size(); ++i) {
      const auto add = [&](const std::string& form) {
        auto& owners = names_->by_key[form];
        if (owners.empty() || owners.back() != i) owners.push_back(i);
      };
      const auto add_name = [&](const std::string& name) {
        const std::string whole = name_key(name);
        add(whole);
        add(without_ending(whole));
      };
      for (const std::string* name : {&concepts_[i].id, &concepts_[i].zh, &concepts_[i].en})
        add_name(*name);
      for (const Alias& alias : concepts_[i].aliases) add_name(alias.text);
    }
  });
  static const std::vector<std::size_t> none;
  const auto found = names_->by_key.find(key);
  return found == names_->by_key.end() ? none : found->second;
}

const Concept* Vocabulary::find(std::string_view id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : &concepts_[found->second];
}

std::vector<std::string> Vocabulary::ancestors(std::string_view id) const {
  std::vector<std::string> parents;
  for (const Concept* item = find(id); item != nullptr && !item->parent.empty();
       item = find(item->parent)) {
    parents.push_back(item->parent);
    if (parents.size() > concepts_.size()) break;  // a circle in somebody's own files
  }
  return parents;
}

std::vector<const Concept*> Vocabulary::named(std::string_view name,
                                              std::optional<Facet> facet) const {
  const std::string key = name_key(name);
  for (const std::string& form : {key, without_ending(key)}) {
    std::vector<const Concept*> answers;
    Rank best = Rank::weak;
    for (const std::size_t i : answering_to(form)) {
      const Concept& item = concepts_[i];
      if (facet && item.facet != *facet) continue;
      const Rank rank = rank_of(item, form).value_or(Rank::weak);
      if (rank < best) {
        answers.clear();
        best = rank;
      }
      if (rank == best) answers.push_back(&item);
    }
    if (!answers.empty()) return answers;
  }
  return {};
}

const std::vector<std::string>& Vocabulary::context_set(std::string_view name) const {
  const auto found = sets_.find(name);
  if (found == sets_.end()) throw UserError("contexts.tsv: no set \"" + std::string(name) + "\"");
  return found->second;
}

std::vector<std::string> mistakes(const DataFiles& files) {
  return read_vocabulary(files).mistakes;
}

}  // namespace dragnet

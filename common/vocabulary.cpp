#include "common/vocabulary.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <mutex>
#include <utility>

#include "common/analyzer.h"
#include "common/error.h"
#include "common/hash.h"
#include "common/normalize.h"
#include "common/vocabulary_file.h"

namespace dragnet {

namespace {

// What people leave out of or add to the name of a fraud type; the longest first.
constexpr std::array<std::string_view, 8> endings = {"类诈骗", "诈骗",  "骗案",   "类",
                                                     " scams", " scam", " fraud", " operation"};

std::string_view without_ending(std::string_view key) {
  for (const std::string_view ending : endings) {
    if (key.size() > ending.size() && key.ends_with(ending))
      return key.substr(0, key.size() - ending.size());
  }
  return key;
}

constexpr std::uint32_t ranks = ConceptNameTable::ranks;

ConceptNameTable make_name_table(const Vocabulary& vocabulary) {
  using Rank = ConceptNameTable::Rank;
  Analyzer analyzer;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> names;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> phrases;
  ConceptNameTable made{.concepts = vocabulary.concepts().size()};
  for (std::uint32_t at = 0; at < vocabulary.concepts().size(); ++at) {
    const auto number = [&](Rank rank) { return at * ranks + static_cast<std::uint32_t>(rank); };
    const auto add_name = [&](std::string_view name, Rank rank) {
      const std::string whole = name_key(name);
      const std::string_view part = without_ending(whole);
      names.emplace_back(hash64(whole), number(rank));
      if (part != whole) names.emplace_back(hash64(part), number(Rank::weak));
    };
    const auto add_phrase = [&](std::string_view phrase, Rank rank) {
      TokenStream tokens = analyzer.analyze(phrase);
      if (tokens.size() > 0) phrases.emplace_back(phrase_key(tokens), number(rank));
      made.phrases.longest = std::max(made.phrases.longest, tokens.size());
      analyzer.give_back(std::move(tokens));
    };
    const Concept& item = vocabulary.concepts()[at];
    for (const std::string* name : {&item.id, &item.zh, &item.en}) add_name(*name, Rank::name);
    for (const std::string* label : {&item.zh, &item.en}) add_phrase(*label, Rank::name);
    for (const Alias& alias : vocabulary.aliases(item)) {
      const Rank rank = alias.strong ? Rank::strong : Rank::weak;
      const Rank rank_of_phrase = names_alone(alias) ? rank : Rank::word;
      for (const std::string& text : alias.texts) {
        add_name(text, rank);
        add_phrase(text, rank_of_phrase);
      }
    }
  }
  made.by_name = keyed_numbers(std::move(names));
  made.phrases.meanings = keyed_numbers(std::move(phrases));
  return made;
}

}  // namespace

struct Vocabulary::Rows {
  std::vector<std::vector<Alias>> aliases;  // by position in concepts_
  WordSets sets;
};

struct Vocabulary::Later {
  std::once_flag rows_read;
  Rows rows;
  std::once_flag names_made;
  std::optional<ConceptNameTable> names;
};

Vocabulary::Vocabulary(DataFiles files)
    : Vocabulary(std::make_shared<const DataFiles>(std::move(files))) {
  const std::vector<std::string> found = mistakes(*files_);
  if (!found.empty()) throw UserError(found.front());
}

Vocabulary::Vocabulary(std::shared_ptr<const DataFiles> files,
                       std::optional<ConceptNameTable> names)
    : files_(std::move(files)), concepts_(read_concepts(*files_)), later_(new Later) {
  for (std::uint32_t i = 0; i < concepts_.size(); ++i) by_id_.insert(hash64(concepts_[i].id), i);
  if (names && names->concepts == concepts_.size()) later_->names = std::move(names);
}

Vocabulary::Vocabulary(Vocabulary&&) noexcept = default;
Vocabulary::~Vocabulary() = default;

const Vocabulary::Rows& Vocabulary::rows() const {
  std::call_once(later_->rows_read, [this] {
    VocabularyRows rows = read_vocabulary(*files_, FileState::checked);
    later_->rows = {std::move(rows.aliases), std::move(rows.sets)};
  });
  return later_->rows;
}

const std::vector<Alias>& Vocabulary::aliases(const Concept& item) const {
  return rows().aliases.at(static_cast<std::size_t>(&item - concepts_.data()));
}

const ConceptNameTable& Vocabulary::name_table() const {
  std::call_once(later_->names_made, [this] {
    if (!later_->names) later_->names = make_name_table(*this);
  });
  return *later_->names;
}

const Concept* Vocabulary::find(std::string_view id) const {
  const std::uint32_t found = by_id_.find(hash64(id));
  return found == KeyTable::none ? nullptr : &concepts_[found];
}

std::vector<std::string_view> Vocabulary::ancestors(std::string_view id) const {
  std::vector<std::string_view> parents;
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
  for (const std::string_view form : {std::string_view(key), without_ending(key)}) {
    std::vector<const Concept*> answers;
    std::uint32_t best = ranks;
    for (const std::uint32_t number : name_table().by_name.of(hash64(form))) {
      const Concept& item = concepts_[number / ranks];
      const std::uint32_t rank = number % ranks;
      if ((facet && item.facet != *facet) || rank > best) continue;
      if (rank < best) answers.clear();
      best = rank;
      if (answers.empty() || answers.back() != &item) answers.push_back(&item);
    }
    if (!answers.empty()) return answers;
  }
  return {};
}

const std::vector<std::string>& Vocabulary::context_set(std::string_view name) const {
  const WordSets& sets = rows().sets;
  const auto found = sets.find(name);
  if (found == sets.end()) throw UserError("contexts.tsv: no set \"" + std::string(name) + "\"");
  return found->second;
}

bool names_alone(const Alias& alias) {
  const auto of_the_report = [](const Condition& condition) {
    return condition.scope == ContextScope::report;
  };
  // Whoever types a name that the next word makes another one (crypto fraud squad) is rare.
  const auto of_the_next_word = [](const Condition& condition) {
    return condition.scope == ContextScope::after && condition.window == 1;
  };
  return alias.strong || (std::ranges::all_of(alias.needs, of_the_report) &&
                          std::ranges::all_of(alias.unless, [&](const Condition& condition) {
                            return of_the_report(condition) || of_the_next_word(condition);
                          }));
}

std::vector<std::string> mistakes(const DataFiles& files) {
  return read_vocabulary(files).mistakes;
}

}  // namespace dragnet

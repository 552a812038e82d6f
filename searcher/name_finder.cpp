#include "searcher/name_finder.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "common/normalize.h"
#include "searcher/glossary.h"

namespace dragnet {

namespace {

constexpr std::size_t longest_place_name =
    12;  // tokens: 双江拉祜族佤族布朗族傣族自治县 has more, its short name does not

// A bare name that is also another place's or a common word does not stand for the place.
bool stands_alone(const Place& place, std::string_view name) {
  const std::string key = name_key(name);
  if (key == place.id) return false;
  if (!place.homograph) return true;
  return key != name_key(place.zh) && key != name_key(place.en);
}

std::vector<FacetValue> places_named(std::string_view name, const Gazetteer& gazetteer) {
  std::vector<FacetValue> values;
  for (const Place* place : gazetteer.named(name)) {
    if (!stands_alone(*place, name)) continue;
    values.push_back({Facet::place, place->id});
    if (!place->successor.empty()) values.push_back({Facet::place, place->successor});
  }
  return values;
}

}  // namespace

bool names_alone(const Alias& alias) {
  const auto of_the_report = [](const Condition& condition) {
    return condition.scope == ContextScope::report;
  };
  return alias.strong || (std::ranges::all_of(alias.needs, of_the_report) &&
                          std::ranges::all_of(alias.unless, of_the_report));
}

NameFinder::NameFinder(const Vocabulary& vocabulary) {
  Analyzer analyzer;
  const auto add = [&](std::string_view phrase, std::size_t meaning) {
    matcher_.add(analyzer.analyze(phrase), static_cast<std::uint32_t>(meaning));
  };
  meanings_.emplace_back();
  for (const Concept& item : vocabulary.concepts()) {
    const std::size_t concept_of_it = meanings_.size();
    meanings_.push_back({.value = FacetValue{item.facet, item.id}});
    add(item.zh, concept_of_it);
    add(item.en, concept_of_it);
    for (const Alias& alias : item.aliases) add(alias.text, names_alone(alias) ? concept_of_it : 0);
  }
  const auto translate = [&](const std::vector<std::string>& forms,
                             const std::vector<std::string>& others) {
    meanings_.push_back({.translations = others});
    for (const std::string& form : forms) add(form, meanings_.size() - 1);
  };
  for (const GlossaryEntry& entry : built_in_glossary()) {
    translate(entry.en, entry.zh);
    translate(entry.zh, entry.en);
  }
}

std::vector<NameMatch> NameFinder::find(const TokenStream& stream,
                                        const Gazetteer& gazetteer) const {
  using Span =
      std::pair<std::size_t, std::size_t>;  // first, and minus last so that longer ones come first
  std::map<Span, NameMatch> found;
  const auto at = [&found](std::size_t first, std::size_t last) -> NameMatch& {
    NameMatch& match = found[{first, ~last}];
    match.first = first;
    match.last = last;
    return match;
  };
  const auto add_once = [](auto& values, const auto& value) {
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
  };
  for (const PhraseMatch& phrase : matcher_.find(stream)) {
    NameMatch& match = at(phrase.first, phrase.last);
    const Meaning& meaning = meanings_[phrase.payload];
    if (meaning.value) add_once(match.values, *meaning.value);
    for (const std::string& form : meaning.translations) add_once(match.translations, form);
  }
  for (std::size_t first = 0; first < stream.size(); ++first) {
    const std::size_t end = std::min(stream.size(), first + longest_place_name);
    for (std::size_t last = first + 1; last <= end; ++last) {
      for (const FacetValue& value : places_named(stream.slice(first, last), gazetteer)) {
        add_once(at(first, last).values, value);
      }
    }
  }
  std::vector<NameMatch> matches;
  for (auto& [span, match] : found) matches.push_back(std::move(match));
  return matches;
}

std::vector<NameMatch> longest_from_left(std::vector<NameMatch> matches) {
  std::vector<NameMatch> chosen;
  for (NameMatch& match : matches) {
    if (chosen.empty() || match.first >= chosen.back().last) chosen.push_back(std::move(match));
  }
  return chosen;
}

}  // namespace dragnet

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

}  // namespace

NameFinder::NameFinder(const Knowledge& knowledge, Analyzer& analyzer) : knowledge_(knowledge) {
  const std::vector<Concept>& concepts = knowledge.vocabulary.concepts();
  for (std::size_t i = 0; i < concepts.size(); ++i) {
    const auto payload = static_cast<std::uint32_t>(i);
    matcher_.add(analyzer.analyze(concepts[i].zh), payload);
    matcher_.add(analyzer.analyze(concepts[i].en), payload);
    for (const Alias& alias : concepts[i].aliases)
      matcher_.add(analyzer.analyze(alias.text), payload);
  }
  const auto translate = [&](const std::vector<std::string>& forms,
                             const std::vector<std::string>& others) {
    const auto payload = static_cast<std::uint32_t>(concepts.size() + translations_.size());
    translations_.push_back(others);
    for (const std::string& form : forms) matcher_.add(analyzer.analyze(form), payload);
  };
  for (const GlossaryEntry& entry : built_in_glossary()) {
    translate(entry.en, entry.zh);
    translate(entry.zh, entry.en);
  }
}

std::vector<FacetValue> NameFinder::places_named(std::string_view name) const {
  std::vector<FacetValue> values;
  for (const Place* place : knowledge_.gazetteer.named(name)) {
    if (!stands_alone(*place, name)) continue;
    values.push_back({Facet::place, place->id});
    if (!place->successor.empty()) values.push_back({Facet::place, place->successor});
  }
  return values;
}

std::vector<NameMatch> NameFinder::find(const TokenStream& stream) const {
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
  const std::vector<Concept>& concepts = knowledge_.vocabulary.concepts();
  for (const PhraseMatch& phrase : matcher_.find(stream)) {
    NameMatch& match = at(phrase.first, phrase.last);
    if (phrase.payload < concepts.size()) {
      const Concept& item = concepts[phrase.payload];
      add_once(match.values, FacetValue{item.facet, item.id});
      continue;
    }
    for (const std::string& form : translations_[phrase.payload - concepts.size()]) {
      add_once(match.translations, form);
    }
  }
  for (std::size_t first = 0; first < stream.size(); ++first) {
    const std::size_t end = std::min(stream.size(), first + longest_place_name);
    for (std::size_t last = first + 1; last <= end; ++last) {
      for (const FacetValue& value : places_named(stream.slice(first, last))) {
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

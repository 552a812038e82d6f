#include "searcher/name_finder.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "common/normalize.h"

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
  std::map<Span, std::vector<FacetValue>> found;
  const auto add = [&found](std::size_t first, std::size_t last, FacetValue value) {
    std::vector<FacetValue>& values = found[{first, ~last}];
    if (std::find(values.begin(), values.end(), value) == values.end())
      values.push_back(std::move(value));
  };
  for (const PhraseMatch& match : matcher_.find(stream)) {
    const Concept& item = knowledge_.vocabulary.concepts()[match.payload];
    add(match.first, match.last, {item.facet, item.id});
  }
  for (std::size_t first = 0; first < stream.size(); ++first) {
    const std::size_t end = std::min(stream.size(), first + longest_place_name);
    for (std::size_t last = first + 1; last <= end; ++last) {
      for (FacetValue& value : places_named(stream.slice(first, last)))
        add(first, last, std::move(value));
    }
  }
  std::vector<NameMatch> matches;
  for (auto& [span, values] : found)
    matches.push_back({span.first, ~span.second, std::move(values)});
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

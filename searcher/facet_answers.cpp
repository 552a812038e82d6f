#include "searcher/facet_answers.h"

#include <algorithm>
#include <string_view>

namespace dragnet {

namespace {

bool is_country(std::string_view id, const Gazetteer& gazetteer) {
  const Place* place = gazetteer.find(id);
  return place != nullptr && place->level == PlaceLevel::foreign && place->parent.empty();
}

FacetAnswer answer_with(const AskedFacet& asked, FacetTally tally, const FacetSelection* selected,
                        const Knowledge& knowledge) {
  constexpr std::size_t most_values = 5;
  std::erase_if(tally.values, [&](const FacetTally::Value& value) {
    return (asked.only_countries && !is_country(value.id, knowledge.gazetteer)) ||
           (selected != nullptr &&
            std::ranges::find(selected->ids, value.id) == selected->ids.end());
  });
  const FacetRequest request{.facet = asked.facet, .limit = most_values};
  return {.asked = asked, .counts = facet_counts(tally, request, nullptr, knowledge)};
}

}  // namespace

std::vector<FacetAnswer> facet_answers(const std::vector<AskedFacet>& asked,
                                       const std::map<Facet, FacetTally>& tallies,
                                       const Filters& filters, const Knowledge& knowledge) {
  std::vector<FacetAnswer> answers;
  for (const AskedFacet& each : asked)
    answers.push_back(
        answer_with(each, tallies.at(each.facet), selection_of(filters, each.facet), knowledge));
  return answers;
}

}  // namespace dragnet

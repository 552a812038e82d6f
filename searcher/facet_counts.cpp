#include "searcher/facet_counts.h"

#include <algorithm>
#include <utility>

namespace dragnet {

namespace {

bool is_selected(const FacetSelection* selected, const std::string& id) {
  return selected &&
         std::find(selected->ids.begin(), selected->ids.end(), id) != selected->ids.end();
}

bool is_time(Facet facet) {
  return facet == Facet::year || facet == Facet::month;
}

// Keeps the first `limit` and every selected value behind them.
void cut(std::vector<FacetCount>& values, std::size_t limit) {
  if (limit == 0 || values.size() <= limit) return;
  const auto rest = values.begin() + static_cast<std::ptrdiff_t>(limit);
  values.erase(
      std::remove_if(rest, values.end(), [](const FacetCount& value) { return !value.selected; }),
      values.end());
}

}  // namespace

FacetCounts facet_counts(const FacetTally& tally, const FacetRequest& request,
                         const FacetSelection* selected, const Knowledge& knowledge) {
  FacetCounts counts{.facet = request.facet,
                     .values = {},
                     .distinct = tally.reports_by_id.size(),
                     .without = tally.without};
  std::map<std::string, std::size_t> reports_by_id = tally.reports_by_id;
  if (selected) {
    for (const std::string& id : selected->ids) reports_by_id.try_emplace(id, 0);
  }
  for (const auto& [id, reports] : reports_by_id) {
    counts.values.push_back(
        {id, label_of(request.facet, id, knowledge), reports, is_selected(selected, id)});
  }
  if (is_time(request.facet)) {
    std::reverse(counts.values.begin(), counts.values.end());
  } else {
    std::stable_sort(counts.values.begin(), counts.values.end(),
                     [](const FacetCount& a, const FacetCount& b) { return a.count > b.count; });
  }
  cut(counts.values, request.limit);
  return counts;
}

}  // namespace dragnet

#include "searcher/facet_counts.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <tuple>
#include <utility>

#include "searcher/facet_values.h"

namespace dragnet {

namespace {

bool is_selected(const FacetSelection* selected, std::string_view id) {
  return selected &&
         std::find(selected->ids.begin(), selected->ids.end(), id) != selected->ids.end();
}

// From near to far.
std::vector<std::string_view> ancestors_of(Facet facet, std::string_view id,
                                           const Knowledge& knowledge) {
  return facet == Facet::place ? knowledge.gazetteer.ancestors(id)
                               : knowledge.vocabulary.ancestors(id);
}

// Values by their places in a list.
using Places = std::vector<std::size_t>;

// Appends those of the places, each followed by its own children.
void append_all(const Places& places, std::size_t depth, std::vector<FacetCount>& values,
                const std::vector<Places>& children, std::vector<FacetCount>& tree) {
  for (const std::size_t place : places) {
    values[place].depth = depth;
    tree.push_back(std::move(values[place]));
    append_all(children[place], depth + 1, values, children, tree);
  }
}

// Each value behind its parent, those with the same parent in their order.
std::vector<FacetCount> as_tree(std::vector<FacetCount> values, Facet facet,
                                const Knowledge& knowledge) {
  std::vector<std::pair<std::string_view, std::size_t>> shown;
  shown.reserve(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) shown.emplace_back(values[i].id, i);
  std::ranges::sort(shown);
  Places roots;
  std::vector<Places> children(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    Places* siblings = &roots;
    for (const std::string_view id : ancestors_of(facet, values[i].id, knowledge)) {
      const auto nearest =
          std::ranges::lower_bound(shown, id, {}, &decltype(shown)::value_type::first);
      if (nearest == shown.end() || nearest->first != id) continue;
      values[i].parent = id;
      siblings = &children[nearest->second];
      break;
    }
    siblings->push_back(i);
  }
  std::vector<FacetCount> tree;
  tree.reserve(values.size());
  append_all(roots, 0, values, children, tree);
  return tree;
}

// A value that may be shown. The id is another's.
struct Candidate {
  std::string_view id;
  std::size_t count = 0;
  std::size_t depth = 0;
  bool selected = false;
};

// Values that are selected may have no reports.
std::vector<Candidate> candidates_of(const FacetTally& tally, const FacetSelection* selected) {
  std::vector<Candidate> candidates;
  candidates.reserve(tally.values.size());
  for (const auto& [id, reports] : tally.values)
    candidates.push_back({.id = id, .count = reports, .selected = is_selected(selected, id)});
  if (selected == nullptr) return candidates;
  for (const std::string& id : selected->ids)
    if (std::ranges::find(candidates, std::string_view(id), &Candidate::id) == candidates.end())
      candidates.push_back({.id = id, .selected = true});
  return candidates;
}

// Leaves out what cannot be among the `limit` most frequent ones, so that it needs no order.
void drop_rare(std::vector<Candidate>& values, std::size_t limit) {
  if (limit == 0 || values.size() <= limit) return;
  std::vector<std::size_t> counts;
  counts.reserve(values.size());
  for (const Candidate& value : values) counts.push_back(value.count);
  const auto last = counts.begin() + static_cast<std::ptrdiff_t>(limit - 1);
  std::ranges::nth_element(counts, last, std::greater());
  std::erase_if(values, [&](const Candidate& v) { return v.count < *last && !v.selected; });
}

// Keeps the first `limit` and every selected value behind them.
void cut(std::vector<Candidate>& values, std::size_t limit) {
  if (limit == 0 || values.size() <= limit) return;
  const auto rest = values.begin() + static_cast<std::ptrdiff_t>(limit);
  values.erase(
      std::remove_if(rest, values.end(), [](const Candidate& value) { return !value.selected; }),
      values.end());
}

}  // namespace

FacetCounts facet_counts(const FacetTally& tally, const FacetRequest& request,
                         const FacetSelection* selected, const Knowledge& knowledge) {
  FacetCounts counts{.facet = request.facet,
                     .values = {},
                     .distinct = tally.values.size(),
                     .without = tally.without};
  std::vector<Candidate> candidates = candidates_of(tally, selected);
  if (!is_time(request.facet)) drop_rare(candidates, request.limit);
  if (has_hierarchy(request.facet)) {
    for (Candidate& value : candidates)
      value.depth = ancestors_of(request.facet, value.id, knowledge).size();
  }
  std::ranges::sort(candidates, [&](const Candidate& a, const Candidate& b) {
    if (is_time(request.facet)) return a.id > b.id;
    // A parent has at least the reports of what is below it, so that none is cut off before it.
    return std::tuple(b.count, a.depth, a.id) < std::tuple(a.count, b.depth, b.id);
  });
  cut(candidates, request.limit);
  counts.values.reserve(candidates.size());
  for (const Candidate& value : candidates) {
    const std::string id(value.id);
    counts.values.push_back({.id = id,
                             .label = label_of(request.facet, id, knowledge),
                             .count = value.count,
                             .selected = value.selected,
                             .parent = ""});
  }
  if (has_hierarchy(request.facet)) {
    counts.values = as_tree(std::move(counts.values), request.facet, knowledge);
  }
  return counts;
}

}  // namespace dragnet

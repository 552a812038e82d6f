// Runs a resolved query and its filters against an index.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "searcher/cross_counter.h"
#include "searcher/facet_counter.h"
#include "searcher/figure_summary.h"
#include "searcher/filters.h"
#include "searcher/hits.h"
#include "searcher/index_reader.h"
#include "searcher/plan.h"
#include "searcher/query.h"
#include "searcher/search_request.h"

namespace dragnet {

// What one pass over the matches gives.
struct MatchPage {
  std::size_t total = 0;    // reports, exact
  std::size_t stories = 0;  // exact
  HitList hits;
  std::map<Facet, FacetTally> tallies;  // of the facets asked for
  std::vector<FigureSummary> figures;   // of the kinds asked for
  std::vector<CrossTally> crosses;      // of the requests, in their order
};

struct MatchCount {
  std::size_t total = 0;
  std::size_t stories = 0;
};

class Matcher {
 public:
  // Keeps a reference to the index. Throws UserError "query-limit: …".
  Matcher(const IndexReader& index, const Query& words, Filters filters);

  MatchCount count() const;
  // What the index is asked, in its own terms.
  std::string plan() const { return to_string(selected()); }
  // The hits of the request's page in its order, and the tallies of its facets: of those that are
  // filtered in a pass of their own, as if they were not. Throws UserError for an unknown order.
  MatchPage page(const SearchRequest& request, const std::vector<CrossRequest>& crosses) const;
  // Reports that pass everything but after and before, and dates of the query, because they have no
  // date.
  std::size_t undated_left_out() const;

 private:
  Plan selected(std::optional<Facet> but_for = {}) const {
    return compile(words_plan_, filters_, but_for);
  }
  // The same as selected, for matched_in.
  Plan in_groups() const;
  FacetTally tally_as_if_unfiltered(Facet facet) const;

  const IndexReader& index_;
  Filters filters_;
  Query words_;
  Plan words_plan_;
};

}  // namespace dragnet

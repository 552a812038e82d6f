#include "searcher/search.h"

#include <chrono>
#include <utility>

#include "searcher/facet_counts.h"
#include "searcher/filters.h"
#include "searcher/matcher.h"
#include "searcher/query_parser.h"
#include "searcher/query_resolver.h"

namespace dragnet {

namespace {

using Clock = std::chrono::steady_clock;

Query whole_query(const Query& words, const Filters& filters) {
  std::vector<Query> all;
  for (Query part : {words, as_query(filters)}) {
    if (!std::holds_alternative<Everything>(part.node)) all.push_back(std::move(part));
  }
  return make_and(std::move(all));
}

std::vector<PartCount> count_parts(const Query& query, const IndexReader& index) {
  std::vector<PartCount> parts;
  const auto* all = std::get_if<And>(&query.node);
  if (!all) return parts;
  for (const Query& part : all->operands) {
    parts.push_back({to_string(part), Matcher(index, part, {}).count()});
  }
  return parts;
}

double milliseconds_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

}  // namespace

SearchResult search(const IndexReader& index, const SearchRequest& request) {
  const Clock::time_point start = Clock::now();
  SearchResult result;
  result.generation = index.manifest().number;
  result.vocabulary = index.manifest().vocabulary;

  // What was typed becomes what is meant.
  Query typed = parse_query(request.query);
  if (request.possible) typed = with_possible_figures(std::move(typed));
  const Query words = resolve(typed, request.query, request.concepts, index);
  const Filters filters = resolve_filters(request, index);
  result.query = whole_query(words, filters);
  result.understood = to_string(result.query);
  result.highlights = highlights_of(result.query);

  // All matches are counted, those of the page read.
  const Matcher matcher(index, words, filters);
  MatchPage page =
      request.count_only
          ? MatchPage{.total = matcher.count(), .hits = {}, .tallies = {}, .figures = {}}
          : matcher.page(request);
  result.total = page.total;
  result.stories = page.total;
  result.undated_left_out = matcher.undated_left_out();
  result.hits = std::move(page.hits);
  result.figures = std::move(page.figures);

  // What would be found if one more filter were set.
  for (const FacetRequest& wanted : request.facets) {
    if (request.count_only) break;
    result.facets.push_back(facet_counts(page.tallies.at(wanted.facet), wanted,
                                         selection_of(filters, wanted.facet), index.knowledge()));
  }

  // What each part finds alone tells which one is too much.
  if (page.total == 0 && !request.count_only) result.parts = count_parts(result.query, index);

  result.took_ms = milliseconds_since(start);
  return result;
}

}  // namespace dragnet

#include "searcher/search.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "searcher/facet_counts.h"
#include "searcher/filters.h"
#include "searcher/matcher.h"
#include "searcher/query_error.h"
#include "searcher/query_parser.h"
#include "searcher/query_resolver.h"

namespace dragnet {

namespace {

using Clock = std::chrono::steady_clock;

bool only_excludes(const Query& query) {
  if (std::holds_alternative<Not>(query.node)) return true;
  const auto* group = std::get_if<And>(&query.node);
  return group && std::all_of(group->operands.begin(), group->operands.end(), only_excludes);
}

// What is excluded has to be taken off something: of words or of filters.
void require_something_wanted(const Query& words, const Filters& filters,
                              const std::string& typed) {
  if (!only_excludes(words) || !is_empty(filters)) return;
  throw query_error(typed, 0,
                    "this says only what is not wanted; add a word or a filter that says what is");
}

Query whole_query(const Query& words, const Filters& filters) {
  std::vector<Query> all;
  for (Query part : {words, as_query(filters)}) {
    if (!std::holds_alternative<Everything>(part.node)) all.push_back(std::move(part));
  }
  return make_and(std::move(all));
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
  const Query typed = parse_query(request.query);
  const Query words = resolve(typed, request.query, request.concepts, index);
  const Filters filters = resolve_filters(request, index);
  require_something_wanted(words, filters, request.query);
  result.query = whole_query(words, filters);
  result.understood = to_string(result.query);
  result.highlights = highlights_of(result.query);

  // All matches are counted, those of the page read.
  const Matcher matcher(index, words, filters);
  MatchPage page = request.count_only
                       ? MatchPage{.total = matcher.count(), .hits = {}, .tallies = {}}
                       : matcher.page(request);
  result.total = page.total;
  result.stories = page.total;
  result.undated_left_out = matcher.undated_left_out();
  result.hits = std::move(page.hits);

  // What would be found if one more filter were set.
  for (const FacetRequest& wanted : request.facets) {
    if (request.count_only) break;
    result.facets.push_back(facet_counts(page.tallies.at(wanted.facet), wanted,
                                         selection_of(filters, wanted.facet), index.knowledge()));
  }

  result.took_ms = milliseconds_since(start);
  return result;
}

}  // namespace dragnet

#include "searcher/search.h"

#include <chrono>
#include <utility>

#include "searcher/facet_counts.h"
#include "searcher/filters.h"
#include "searcher/hit_summary.h"
#include "searcher/matcher.h"
#include "searcher/partial_hits.h"
#include "searcher/query_labels.h"
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

std::size_t count(const Query& query, const Filters& filters, const IndexReader& index) {
  return Matcher(index, query, filters).count().total;
}

std::vector<PartCount> count_parts(const Understood& understood, const IndexReader& index) {
  const std::vector<Query> queries = parts_of(understood.in_query);
  const bool has_options = !understood.options.empty();
  if (queries.size() + (has_options ? 1 : 0) < 2) return {};
  std::vector<PartCount> parts;
  for (const Query& part : queries) {
    std::vector<Query> others;
    for (const Query& other : queries) {
      if (&other != &part) others.push_back(other);
    }
    parts.push_back({.query = to_string(part),
                     .label = to_labelled_string(part, index.knowledge()),
                     .total = count(part, {}, index),
                     .without = count(make_and(std::move(others)), understood.beyond, index)});
  }
  if (has_options) {
    parts.push_back({.query = understood.options,
                     .label = understood.options,
                     .total = count({}, understood.beyond, index),
                     .without = count(understood.in_query, {}, index)});
  }
  return parts;
}

// The timeline first, then the pivot, as far as they are wanted.
std::vector<CrossRequest> cross_requests(const SearchRequest& request) {
  std::vector<CrossRequest> crosses;
  if (request.timeline) {
    crosses.push_back({*request.timeline, std::nullopt, request.sum, request.mix_scopes});
  }
  if (request.pivot) {
    crosses.push_back(
        {request.pivot->rows.facet, request.pivot->columns.facet, request.sum, request.mix_scopes});
  }
  return crosses;
}

MatchPage only_counted(const MatchCount& count) {
  MatchPage page;
  page.total = count.total;
  page.stories = count.stories;
  return page;
}

double milliseconds_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

}  // namespace

Understood understand(const IndexReader& index, const SearchRequest& request) {
  Query typed = parse_query(request.query);
  if (request.possible) typed = with_possible_figures(std::move(typed));
  if (!request.similar.empty()) {
    std::vector<Query> both{{Similar{index.report(request.similar).id, 0, {}}}};
    if (!std::holds_alternative<Everything>(typed.node)) both.push_back(std::move(typed));
    typed = make_and(std::move(both));
  }
  Resolved resolved = resolve(typed, request.query, request.concepts, index);
  Understood understood{
      .words = request.any ? any_word_of(resolved.query) : std::move(resolved.query),
      .filters = resolve_filters(request, index),
      .whole = {},
      .in_query = {},
      .beyond = {},
      .options = options_beyond_query(request),
      .additions = std::move(resolved.additions),
      .left_out = std::move(resolved.left_out)};
  understood.whole = whole_query(understood.words, understood.filters);
  understood.in_query = whole_query(understood.words, within_query(understood.filters));
  understood.beyond = beyond_query(understood.filters);
  return understood;
}

std::string with_options(std::string query, std::string_view options) {
  return query.append(query.empty() || options.empty() ? "" : " ").append(options);
}

SearchResult search(const IndexReader& index, const SearchRequest& request) {
  const Clock::time_point start = Clock::now();
  SearchResult result;
  result.generation = index.manifest().number;
  result.vocabulary = index.manifest().vocabulary;

  // What was typed becomes what is meant.
  Understood understood = understand(index, request);
  const Query& words = understood.words;
  const Filters& filters = understood.filters;
  result.query = understood.whole;
  result.understood = to_string(understood.in_query);
  result.label = to_labelled_string(understood.in_query, index.knowledge());
  result.options = understood.options;
  result.additions = std::move(understood.additions);
  result.left_out = std::move(understood.left_out);
  result.highlights = highlights_of(result.query);

  // All matches are counted, those of the page read.
  const Matcher matcher(index, words, filters);
  if (request.explain) result.plan = matcher.plan();
  const std::vector<CrossRequest> crosses = cross_requests(request);
  MatchPage page =
      request.count_only ? only_counted(matcher.count()) : matcher.page(request, crosses);
  result.total = page.total;
  result.stories = page.stories;
  result.collapsed = request.collapse;
  result.undated_left_out = matcher.undated_left_out();
  result.hits = std::move(page.hits);
  result.figures = std::move(page.figures);
  result.partial = partial_hits(words, filters, request, result.hits, index);

  // What would be found if one more filter were set.
  for (const FacetRequest& wanted : request.facets) {
    if (request.count_only) break;
    result.facets.push_back(facet_counts(page.tallies.at(wanted.facet), wanted,
                                         selection_of(filters, wanted.facet), index.knowledge()));
  }

  // The same reports over time, crosswise, and in a row each.
  if (request.timeline && !request.count_only) {
    result.timeline = timeline(page.crosses.front(), crosses.front());
  }
  if (request.pivot && !request.count_only) {
    result.pivot = cross_table(page.crosses.back(), crosses.back(), request.pivot->rows.limit,
                               request.pivot->columns.limit, index.knowledge());
  }
  if (request.table) result.table_kinds = kinds_stated(result.hits, result.highlights.figures);

  // What each part finds alone tells which one is too much, and what may have been meant.
  if (page.total == 0 && !request.count_only) {
    result.parts = count_parts(understood, index);
    result.unknown_words = unknown_words(words, index);
    const Query some = any_word_of(words);
    if (some != words) result.some_words = count(some, filters, index);
  }

  result.took_ms = milliseconds_since(start);
  return result;
}

}  // namespace dragnet

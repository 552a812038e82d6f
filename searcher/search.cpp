#include "searcher/search.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "searcher/add_once.h"
#include "searcher/facet_answers.h"
#include "searcher/facet_counts.h"
#include "searcher/filters.h"
#include "searcher/hit_summary.h"
#include "searcher/matcher.h"
#include "searcher/partial_hits.h"
#include "searcher/query_labels.h"

namespace dragnet {

namespace {

using Clock = std::chrono::steady_clock;

std::size_t count(const Query& query, const Filters& filters, const IndexReader& index) {
  return Matcher(index, query, filters).count().total;
}

std::vector<PartCount> count_parts(const Understood& asked, const IndexReader& index) {
  const std::vector<Query> queries = parts_of(asked.in_query);
  const bool has_options = !asked.options.empty();
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
                     .without = count(make_and(std::move(others)), asked.beyond, index)});
  }
  if (has_options) {
    parts.push_back({.query = asked.options,
                     .label = asked.options,
                     .total = count({}, asked.beyond, index),
                     .without = count(asked.in_query, {}, index)});
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

// What is to be counted also answers the questions of the query. A question asks for what was done,
// be it told of an area or of a case, unless the sums of areas are asked for beside it.
SearchRequest with_questions(SearchRequest request, const Understood& asked) {
  if (!request.answers) return request;
  const bool has_sums = !request.figures.empty() || request.sum;
  if (!asked.kinds.empty() && !has_sums) request.mix_scopes = true;
  for (const FigureKind kind : asked.kinds) add_once(request.figures, kind);
  for (const AskedFacet& wanted : asked.facets) {
    const bool is_known = std::ranges::find(request.facets, wanted.facet, &FacetRequest::facet) !=
                          request.facets.end();
    if (!is_known) request.facets.push_back({.facet = wanted.facet});
  }
  return request;
}

double milliseconds_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

SearchResult answer(const IndexReader& index, const SearchRequest& typed) {
  const Clock::time_point start = Clock::now();
  SearchResult result;
  result.generation = index.manifest().number;
  result.vocabulary = index.manifest().vocabulary;

  // What was typed becomes what is meant.
  result.asked = understand(index, typed);
  const SearchRequest request = with_questions(typed, result.asked);
  const Query& words = result.asked.words;
  const Filters& filters = result.asked.filters;
  result.highlights = highlights_of(result.asked.whole);
  result.collapsed = request.collapse;

  const Matcher matcher(index, words, filters);
  if (request.explain) result.plan = matcher.plan();
  result.undated_left_out = matcher.undated_left_out();
  if (request.count_only) {
    const MatchCount count = matcher.count();
    result.total = count.total;
    result.stories = count.stories;
    result.took_ms = milliseconds_since(start);
    return result;
  }

  // All matches are counted, those of the page read.
  const std::vector<CrossRequest> crosses = cross_requests(request);
  MatchPage page = matcher.page(request, crosses);
  result.total = page.total;
  result.stories = page.stories;
  result.hits = std::move(page.hits);
  result.figures = std::move(page.figures);
  result.partial = partial_hits(words, filters, request, result.hits, index);

  // What would be found if one more filter were set, and of that what was asked for.
  for (const FacetRequest& wanted : request.facets)
    result.facets.push_back(facet_counts(page.tallies.at(wanted.facet), wanted,
                                         selection_of(filters, wanted.facet), index.knowledge()));
  if (request.answers)
    result.answers = facet_answers(result.asked.facets, page.tallies, filters, index.knowledge());

  // The same reports over time, crosswise, and in a row each.
  if (request.timeline) result.timeline = timeline(page.crosses.front(), crosses.front());
  if (request.pivot) {
    result.pivot = pivot(page.crosses.back(), crosses.back(), request.pivot->rows.limit,
                         request.pivot->columns.limit, index.knowledge());
  }
  if (request.table) result.table_kinds = kinds_stated(result.hits, result.highlights.figures);

  // What each part finds alone tells which one is too much, and what may have been meant.
  if (page.total == 0) {
    result.parts = count_parts(result.asked, index);
    result.unknown_words = unknown_words(words, index);
    const Query some = any_word_of(words);
    if (some != words) result.some_words = count(some, filters, index);
  }

  result.took_ms = milliseconds_since(start);
  return result;
}

}  // namespace

// What reads like a question may be a headline: How many steps to freeze an account.
SearchResult search(const IndexReader& index, const SearchRequest& typed) {
  SearchResult result = answer(index, typed);
  if (result.total > 0 || !result.asked.is_question) return result;
  SearchRequest request = typed;
  request.questions = false;
  SearchResult of_words = answer(index, request);
  if (of_words.total == 0) return result;
  of_words.unanswered = result.asked.kinds;
  return of_words;
}

}  // namespace dragnet

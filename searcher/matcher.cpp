#include "searcher/matcher.h"

#include <algorithm>
#include <limits>
#include <list>
#include <memory>
#include <utility>

#include "searcher/matched_in.h"
#include "searcher/neighbours.h"
#include "searcher/query_compiler.h"
#include "searcher/stories.h"

namespace dragnet {

namespace {

bool is_everything(const Plan& plan) {
  return std::holds_alternative<AllReports>(plan.node);
}

// Behind the last hit of the page; 0 for all.
std::size_t end_of_page(const SearchRequest& request) {
  const std::size_t most = std::numeric_limits<std::size_t>::max();
  if (request.limit == 0 || request.limit > most - request.offset) return 0;
  return request.offset + request.limit;
}

// Of the best of all hits.
HitList::Page page_of(std::vector<RankedReport> best, const SearchRequest& request) {
  if (const std::size_t end = end_of_page(request); end != 0 && end < best.size()) best.resize(end);
  const std::size_t before = std::min(request.offset, best.size());
  best.erase(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(before));
  return {.reports = std::move(best), .first_rank = request.offset + 1};
}

// A hit is known to match none of them.
Query without_exclusions(Query query) {
  if (auto* all = std::get_if<And>(&query.node))
    std::erase_if(all->operands,
                  [](const Query& part) { return std::holds_alternative<Not>(part.node); });
  return query;
}

}  // namespace

Matcher::Matcher(const IndexReader& index, const Query& words, Filters filters)
    : index_(index),
      filters_(std::move(filters)),
      words_(words),
      words_plan_(compile(words, index)) {}

Plan Matcher::in_groups() const {
  AllOf all;
  all.parts.push_back(compile_in_groups(without_exclusions(words_), index_));
  all.parts.push_back(compile(filters_));
  all.parts.push_back(compile_dates(filters_));
  return {std::move(all)};
}

MatchCount Matcher::count() const {
  StoryCounter stories(index_.copies());
  MatchObserver* const observers[] = {&stories};
  see_matches(selected(), index_, observers);
  return {.total = stories.matches(), .stories = stories.stories()};
}

MatchPage Matcher::page(const SearchRequest& request,
                        const std::vector<CrossRequest>& crosses) const {
  const Plan plan = selected();
  const SortKey key(request.sort);
  const std::size_t segments = index_.reports().segments.size();

  const std::vector<Neighbours> neighbours =
      key.is_score() ? neighbours_of(words_, index_) : std::vector<Neighbours>();
  const std::size_t end = end_of_page(request);
  const std::size_t ranked = end == 0 || neighbours.empty() ? end : std::max(end, most_looked_at);

  // Who wants to see the matches.
  StoryCounter stories(index_.copies());
  const Copies no_copies;
  const Copies& copies = request.collapse ? index_.copies() : no_copies;
  Ranking ranking(key, ranked, segments, copies);
  std::vector<MatchObserver*> observers{&stories, &ranking};
  std::list<FacetCounter> counters;
  for (const FacetRequest& wanted : request.facets) {
    if (selection_of(filters_, wanted.facet) || is_everything(plan)) continue;
    observers.push_back(&counters.emplace_back(wanted.facet));
  }
  FigureSummarizer figures(request.figures, request.mix_scopes, copies);
  if (!request.figures.empty()) observers.push_back(&figures);
  std::list<CrossCounter> cross_counters;
  for (const CrossRequest& cross : crosses)
    observers.push_back(&cross_counters.emplace_back(cross, copies));

  see_matches(plan, index_, observers);

  std::vector<RankedReport> best = ranking.best();
  if (!neighbours.empty()) prefer_neighbours(best, neighbours, index_.reports(), end);
  HitList::Page hits = page_of(std::move(best), request);
  hits.scored = key.is_score();
  hits.plan = std::make_shared<const Plan>(in_groups());
  hits.gazetteer = index_.shared_gazetteer();
  if (request.collapse)
    for (const RankedReport& hit : hits.reports)
      hits.copies.push_back(stories.copies_of(hit.number));
  MatchPage page{.total = stories.matches(),
                 .stories = stories.stories(),
                 .hits = {std::move(hits), index_.shared_reports()},
                 .tallies = {},
                 .figures = figures.summaries(),
                 .crosses = {}};
  for (const CrossCounter& counter : cross_counters) page.crosses.push_back(counter.tally());
  for (const FacetCounter& counter : counters)
    page.tallies.emplace(counter.facet(), counter.tally());
  for (const FacetRequest& wanted : request.facets) {
    if (!page.tallies.contains(wanted.facet))
      page.tallies.emplace(wanted.facet, tally_as_if_unfiltered(wanted.facet));
  }
  return page;
}

std::size_t Matcher::undated_left_out() const {
  const bool by_filter = filters_.dates && !filters_.undated;
  const std::optional<Query> dateless = without_dates(words_);
  if (!by_filter && !dateless) return 0;
  const Plan words = dateless ? compile(*dateless, index_) : words_plan_;
  const Plan undated = but_not(all_of({words, compile(filters_)}), reports_dated());
  return count_matches(by_filter ? undated : but_not(undated, words_plan_), index_);
}

FacetTally Matcher::tally_as_if_unfiltered(Facet facet) const {
  const Plan plan = selected(facet);
  if (is_everything(plan)) return tally_of_all(facet, index_.reports());
  FacetCounter counter(facet);
  MatchObserver* const observers[] = {&counter};
  see_matches(plan, index_, observers);
  return counter.tally();
}

}  // namespace dragnet

#include "searcher/matcher.h"

#include <algorithm>
#include <list>
#include <utility>

#include "common/analyzer.h"
#include "searcher/living_reports.h"
#include "searcher/query_compiler.h"
#include "searcher/stories.h"

namespace dragnet {

namespace {

constexpr Xapian::doccount more_matches = 8;
constexpr Xapian::doccount spare = 4;

Xapian::Query compile(const Query& words, const IndexReader& index) {
  Analyzer analyzer;
  return compile(words, index, analyzer);
}

// Every match is looked at, which makes totals exact and lets spies see them all.
std::size_t count_all(Xapian::Enquire& enquiry, const Xapian::Database& database) {
  enquiry.set_weighting_scheme(Xapian::BoolWeight());
  return enquiry.get_mset(0, 1, database.get_doccount()).get_matches_estimated();
}

// Hits offset .. offset + limit - 1 of at most so many.
struct Window {
  Xapian::doccount all = 0;
  Xapian::doccount offset = 0;
  Xapian::doccount limit = 0;
  Xapian::doccount end() const { return offset + std::min(limit, all - offset); }
  // Enough matches for the stories where most have a few copies.
  Xapian::doccount with_spare() const {
    return end() < all / (2 * spare) ? spare * end() + spare : all;
  }
};

Window window_of(const SearchRequest& request, const Xapian::Database& database) {
  const Xapian::doccount all = database.get_doccount();
  const auto at_most_all = [all](std::size_t count) {
    return static_cast<Xapian::doccount>(std::min<std::size_t>(count, all));
  };
  return {all, at_most_all(request.offset), request.limit == 0 ? all : at_most_all(request.limit)};
}

// The stories of the window. Before the last of them stand at most as many further matches as there
// are copies: where the matches do not reach, more of them are asked for, eight times as many each
// time. All are looked at every time: where Xapian may pass over some it adds up weights in another
// order, and the least bit of a weight can change the order of hits.
StoryPage whole_page(Xapian::MSet& matches, Xapian::Enquire& enquiry, const StoryCounter& stories,
                     const Window& window) {
  const auto copies = static_cast<Xapian::doccount>(stories.copies());
  const Xapian::doccount enough = std::min(window.all, window.end() + copies);
  Xapian::doccount asked = window.with_spare();
  StoryPage page = stories.page(matches, window.offset, window.limit);
  while (page.leads.size() < window.limit && asked < enough) {
    asked = asked > enough / more_matches ? enough : asked * more_matches;
    matches = enquiry.get_mset(0, asked, window.all);
    page = stories.page(matches, window.offset, window.limit);
  }
  return page;
}

}  // namespace

Matcher::Matcher(const IndexReader& index, const Query& words, Filters filters)
    : index_(index), filters_(std::move(filters)), words_(compile(words, index)) {}

Xapian::Query Matcher::selected(std::optional<Facet> but_for) const {
  const Xapian::Query found(Xapian::Query::OP_FILTER, words_,
                            dragnet::compile(filters_, but_for) & compile_dates(filters_));
  return among_living(found, index_.reports());
}

MatchCount Matcher::count() const {
  Xapian::Enquire enquiry(index_.database());
  StoryCounter stories(index_);
  enquiry.set_query(stories.watched(selected()));
  if (index_.copies().stories() > 0) enquiry.add_matchspy(&stories);
  const std::size_t total = count_all(enquiry, index_.database());
  return {.total = total, .stories = total - stories.copies()};
}

std::string Matcher::plan() const {
  return selected().get_description();
}

MatchPage Matcher::page(const SearchRequest& request,
                        const std::vector<CrossRequest>& crosses) const {
  Xapian::Enquire enquiry(index_.database());
  StoryCounter stories(index_);
  enquiry.set_query(stories.watched(selected()));
  if (index_.copies().stories() > 0) enquiry.add_matchspy(&stories);
  set_order(enquiry, request.sort);

  std::list<FacetCounter> counters;
  for (const FacetRequest& wanted : request.facets) {
    if (selection_of(filters_, wanted.facet)) continue;
    enquiry.add_matchspy(&counters.emplace_back(wanted.facet));
  }

  FigureSummarizer figures(request.figures, request.mix_scopes);
  if (!request.figures.empty()) enquiry.add_matchspy(&figures);
  std::list<CrossCounter> cross_counters;
  for (const CrossRequest& cross : crosses) {
    enquiry.add_matchspy(&cross_counters.emplace_back(cross));
  }

  const Window window = window_of(request, index_.database());
  const bool collapse = request.collapse && index_.copies().stories() > 0;
  Xapian::MSet matches = collapse ? enquiry.get_mset(0, window.with_spare(), window.all)
                                  : enquiry.get_mset(window.offset, window.limit, window.all);
  enquiry.clear_matchspies();
  const std::size_t total = matches.get_matches_estimated();
  std::optional<StoryPage> page_of_stories;
  if (collapse) page_of_stories = whole_page(matches, enquiry, stories, window);

  MatchPage page{.total = total,
                 .stories = total - stories.copies(),
                 .hits = {matches, enquiry, request.sort == by_relevance, index_.reports(),
                          std::move(page_of_stories)},
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
  if (!filters_.dates || filters_.undated) return 0;
  const Xapian::Query any_date(Xapian::Query::OP_FILTER, words_,
                               dragnet::compile(filters_, std::nullopt));
  Xapian::Enquire enquiry(index_.database());
  const Xapian::Query undated(Xapian::Query::OP_AND_NOT, any_date, dated_reports());
  enquiry.set_query(among_living(undated, index_.reports()));
  return count_all(enquiry, index_.database());
}

FacetTally Matcher::tally_as_if_unfiltered(Facet facet) const {
  FacetCounter counter(facet);
  Xapian::Enquire enquiry(index_.database());
  enquiry.set_query(selected(facet));
  enquiry.add_matchspy(&counter);
  count_all(enquiry, index_.database());
  return counter.tally();
}

}  // namespace dragnet

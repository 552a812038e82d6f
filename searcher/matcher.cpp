#include "searcher/matcher.h"

#include <algorithm>
#include <list>
#include <utility>

#include "common/analyzer.h"
#include "searcher/living_reports.h"
#include "searcher/query_compiler.h"

namespace dragnet {

namespace {

Xapian::Query compile(const Query& words, const IndexReader& index) {
  Analyzer analyzer;
  return compile(words, index, analyzer);
}

// Every match is looked at, which makes totals exact and lets spies see them all.
std::size_t count_all(Xapian::Enquire& enquiry, const Xapian::Database& database) {
  enquiry.set_weighting_scheme(Xapian::BoolWeight());
  return enquiry.get_mset(0, 1, database.get_doccount()).get_matches_estimated();
}

}  // namespace

Matcher::Matcher(const IndexReader& index, const Query& words, Filters filters)
    : index_(index), filters_(std::move(filters)), words_(compile(words, index)) {}

Xapian::Query Matcher::selected(std::optional<Facet> but_for) const {
  const Xapian::Query found(Xapian::Query::OP_FILTER, words_,
                            dragnet::compile(filters_, but_for) & compile_dates(filters_));
  return among_living(found, index_.reports());
}

std::size_t Matcher::count() const {
  Xapian::Enquire enquiry(index_.database());
  enquiry.set_query(selected());
  return count_all(enquiry, index_.database());
}

std::string Matcher::plan() const {
  return selected().get_description();
}

MatchPage Matcher::page(const SearchRequest& request,
                        const std::vector<CrossRequest>& crosses) const {
  Xapian::Enquire enquiry(index_.database());
  enquiry.set_query(selected());
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

  const Xapian::doccount all = index_.database().get_doccount();
  const auto offset = static_cast<Xapian::doccount>(std::min<std::size_t>(request.offset, all));
  const auto limit = request.limit == 0
                         ? all
                         : static_cast<Xapian::doccount>(std::min<std::size_t>(request.limit, all));
  const Xapian::MSet matches = enquiry.get_mset(offset, limit, all);
  enquiry.clear_matchspies();

  MatchPage page{.total = matches.get_matches_estimated(),
                 .hits = {matches, enquiry, request.sort == by_relevance, index_.reports()},
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

#include "searcher/hits.h"

#include <algorithm>
#include <utility>

#include "common/schema.h"
#include "common/utf8.h"
#include "searcher/time_limit.h"

namespace dragnet {

namespace {

constexpr std::size_t longest_shown_id = 24;
constexpr std::size_t shortest_id = 8;

bool starts_no_other(const std::string& start, const std::string& id,
                     const StoredReports& reports) {
  const std::string own = id_term(id);
  bool no_other = true;
  for_each_term(id_term(start), reports, [&](const std::string& term) {
    no_other = term == own || !first_living(term, reports);
    return no_other;
  });
  return no_other;
}

// Ids that were given are short enough as they are; those that are made here are hashes. One that
// is looked up by its checksum is found by no beginning.
std::string short_id(const std::string& id, const StoredReports& reports) {
  const bool has_beginnings = id_term(id).starts_with(id_prefixes().front());
  if (id.size() <= longest_shown_id || !has_beginnings) return id;
  for (std::size_t size = shortest_id; size < id.size(); ++size) {
    const std::string start = id.substr(0, size);
    if (!is_continuation(id[size]) && starts_no_other(start, id, reports)) return start;
  }
  return id;
}

}  // namespace

MatchedIn HitMatch::in() const {
  if (plan == nullptr) return {};
  return matched_in(place.number, *plan, stored->segments[place.segment], *gazetteer);
}

HitList::HitList(Page page, std::shared_ptr<const StoredReports> stored)
    : page_(std::move(page)), stored_(std::move(stored)) {}

Hit HitList::Iterator::operator*() const {
  renew_search_time();
  return (*hits_)[at_];
}

Hit HitList::operator[](std::size_t at) const {
  const RankedReport& ranked = page_.reports[at];
  const ReportPlace place = place_of(ranked.number, stored_->segments.size());
  const Segment& segment = stored_->segments[place.segment];
  Hit hit;
  hit.rank = page_.first_rank + at;
  hit.score = page_.scored ? ranked.key : 0;
  hit.report = read_report(segment, place.number);
  hit.short_id = short_id(hit.report.id, *stored_);
  hit.match = {page_.plan, place, stored_, page_.gazetteer};
  hit.copies.stored = stored_;
  if (!page_.copies.empty()) hit.copies.reports = page_.copies[at];
  if (!page_.lacking.empty()) hit.lacking = page_.lacking[at];
  return hit;
}

}  // namespace dragnet

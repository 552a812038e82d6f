#include "searcher/hits.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "common/schema.h"
#include "common/utf8.h"
#include "searcher/time_limit.h"

namespace dragnet {

namespace {

constexpr std::size_t longest_shown_id = 24;
constexpr std::size_t shortest_id = 8;

// How often the term stands in the report; nothing when it does not have it, as a tag may count
// none.
std::optional<std::uint32_t> count_in(ReportNumber report, const std::string& term,
                                      const Segment& segment) {
  PostingList postings = postings_of(term, segment);
  return postings.seek(report) == report ? std::optional(postings.times()) : std::nullopt;
}

std::string title_form(const std::string& term) {
  const bool stem = term.starts_with(stem_prefix);
  std::string title(stem ? title_stem_prefix : title_prefix);
  return title.append(term, stem ? stem_prefix.size() : 0);
}

// A term of the words is one of the title too; what the title does not account for stands in the
// text.
MatchedIn matched_in(ReportNumber report, const std::vector<std::string>& terms,
                     const Segment& segment) {
  MatchedIn matched;
  for (const std::string& term : terms) {
    const std::optional<std::uint32_t> count = count_in(report, term, segment);
    if (!count) continue;
    if (term.starts_with(facet_prefix)) {
      matched.tag = true;
    } else if (term.starts_with(title_prefix) || term.starts_with(title_stem_prefix)) {
      matched.title = true;
    } else {
      const std::uint32_t in_title = count_in(report, title_form(term), segment).value_or(0);
      matched.title |= in_title > 0;
      matched.text |= *count > in_title;
    }
  }
  return matched;
}

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

std::vector<Report> HitCopies::read(std::size_t most) const {
  std::vector<Report> read;
  for (std::size_t i = 0; i < std::min(most, reports.size()); ++i)
    read.push_back(read_report(*stored, reports[i]));
  return read;
}

MatchedIn HitTerms::matched_in() const {
  if (terms == nullptr) return {};
  return dragnet::matched_in(place.number, *terms, stored->segments[place.segment]);
}

HitList::HitList(Page page, std::shared_ptr<const StoredReports> stored)
    : page_(std::move(page)), stored_(std::move(stored)) {}

Hit HitList::operator[](std::size_t at) const {
  renew_search_time();
  const RankedReport& ranked = page_.reports[at];
  const ReportPlace place = place_of(ranked.number, stored_->segments.size());
  const Segment& segment = stored_->segments[place.segment];
  Hit hit;
  hit.rank = page_.first_rank + at;
  hit.score = page_.scored ? ranked.key : 0;
  hit.report = read_report(segment, place.number);
  hit.short_id = short_id(hit.report.id, *stored_);
  hit.terms = {page_.terms, place, stored_};
  hit.copies.stored = stored_;
  if (!page_.copies.empty()) hit.copies.reports = page_.copies[at];
  return hit;
}

}  // namespace dragnet

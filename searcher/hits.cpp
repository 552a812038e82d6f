#include "searcher/hits.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "common/error.h"
#include "common/json.h"
#include "common/near_names.h"
#include "common/schema.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

constexpr std::string_view after_every_date = "99999999";
constexpr std::size_t longest_shown_id = 24;
constexpr std::size_t shortest_id = 8;

std::vector<std::string> sort_names() {
  std::vector<std::string> names = figure_kind_names();
  names.insert(names.begin(), {std::string(by_relevance), "newest", "oldest"});
  return names;
}

// How often the term stands in the report; 0 when it does not.
Xapian::termcount count_in(Xapian::docid report, const std::string& term,
                           const Xapian::Database& database) {
  auto posting = database.postlist_begin(term);
  posting.skip_to(report);
  return posting != database.postlist_end(term) && *posting == report ? posting.get_wdf() : 0;
}

std::string title_form(const std::string& term) {
  const bool stem = term.starts_with(stem_prefix);
  std::string title(stem ? title_stem_prefix : title_prefix);
  return title.append(term, stem ? stem_prefix.size() : 0);
}

// A term of the words is one of the title too; what the title does not account for stands in the
// text.
MatchedIn matched_in(Xapian::docid report, const Xapian::Enquire& enquiry,
                     const Xapian::Database& database) {
  MatchedIn matched;
  for (auto at = enquiry.get_matching_terms_begin(report);
       at != enquiry.get_matching_terms_end(report); ++at) {
    const std::string term = *at;
    if (term.starts_with(facet_prefix)) {
      matched.tag = true;
    } else if (term.starts_with(title_prefix) || term.starts_with(title_stem_prefix)) {
      matched.title = true;
    } else {
      const Xapian::termcount in_title = count_in(report, title_form(term), database);
      if (in_title > 0) matched.title = true;
      if (count_in(report, term, database) > in_title) matched.text = true;
    }
  }
  return matched;
}

bool starts_no_other(const std::string& start, const std::string& id,
                     const StoredReports& reports) {
  const std::string term = id_term(start);
  const auto end = reports.database.allterms_end(term);
  return std::all_of(reports.database.allterms_begin(term), end, [&](const std::string& other) {
    return other == id_term(id) || !first_living(other, reports);
  });
}

// Ids that were given are short enough as they are; those that are made here are hashes.
std::string short_id(const std::string& id, const StoredReports& reports) {
  if (id.size() <= longest_shown_id) return id;
  for (std::size_t size = shortest_id; size < id.size(); ++size) {
    const std::string start = id.substr(0, size);
    const bool whole_characters = (static_cast<unsigned char>(id[size]) & 0xC0) != 0x80;
    if (whole_characters && starts_no_other(start, id, reports)) return start;
  }
  return id;
}

std::unique_ptr<Xapian::MultiValueKeyMaker> oldest_first() {
  auto key = std::make_unique<Xapian::MultiValueKeyMaker>();
  key->add_value(date_slot(), false, std::string(after_every_date));
  return key;
}

}  // namespace

void set_order(Xapian::Enquire& enquiry, std::string_view sort) {
  if (sort == by_relevance) {
    enquiry.set_sort_by_relevance();
  } else if (sort == "newest") {
    enquiry.set_sort_by_value(date_slot(), true);
  } else if (sort == "oldest") {
    enquiry.set_sort_by_key(oldest_first().release()->release(), false);
  } else if (const auto kind = figure_kind_named(sort)) {
    enquiry.set_sort_by_value(figure_sort_slot(*kind), true);
  } else {
    throw UserError("--sort: unknown order \"" + std::string(sort) + "\"; " +
                    suggestion(sort, sort_names()));
  }
}

std::vector<Report> HitCopies::read(std::size_t most) const {
  std::vector<Report> read;
  for (std::size_t i = 0; i < std::min(most, reports.size()); ++i)
    read.push_back(decode_report(database.get_document(reports[i]).get_data()));
  return read;
}

HitList::HitList(Xapian::MSet matches, Xapian::Enquire enquiry, bool scored, StoredReports reports,
                 std::optional<StoryPage> stories)
    : matches_(std::move(matches)),
      enquiry_(std::move(enquiry)),
      scored_(scored),
      reports_(std::move(reports)),
      stories_(std::move(stories)) {}

Hit HitList::operator[](std::size_t at) const {
  const auto match = matches_[stories_ ? stories_->leads[at] : static_cast<Xapian::doccount>(at)];
  Hit hit;
  hit.rank = first_rank() + at;
  hit.score = scored_ ? match.get_weight() : 0;
  hit.report = decode_report(match.get_document().get_data());
  hit.short_id = short_id(hit.report.id, reports_);
  hit.matched_in = matched_in(*match, *enquiry_, reports_.database);
  hit.copies.database = reports_.database;
  if (stories_) hit.copies.reports = stories_->copies_of(at);
  return hit;
}

}  // namespace dragnet

#include "common/open_index.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "common/error.h"
#include "common/prefix_terms.h"
#include "common/stored_report.h"

namespace dragnet {

namespace {

// A generation that goes while it is being opened was replaced: CURRENT is asked again, so many
// times.
constexpr int max_tries = 10;

StoredReports open_segments(const std::filesystem::path& index, const Manifest& manifest) {
  StoredReports reports;
  for (const SegmentEntry& segment : manifest.segments) {
    reports.segments.push_back(open_segment(index / segment.name));
    reports.database.add_database(reports.segments.back().database);
  }
  reports.tombstones = read_tombstones(index, manifest);
  return reports;
}

OpenIndex open_generation(const std::filesystem::path& index, Manifest manifest) {
  StoredReports reports = open_segments(index, manifest);
  const auto names = read_generation_file(index, manifest, names_file);
  Knowledge knowledge(read_vocabulary(index, manifest), manifest.vocabulary,
                      names ? name_tables_from(names->bytes(), names->owner()) : std::nullopt);
  Copies copies = read_copies(index, manifest);
  return {std::move(manifest), std::move(knowledge), std::move(reports), std::move(copies)};
}

std::string stored_data(const Segment& segment, ReportNumber number) {
  std::string key;
  append_ordered(key, number);
  GlassCursor cursor(segment.tables.data);
  cursor.find(key);
  std::string data;
  if (cursor.key() != key || !cursor.read(data)) throw_damaged("a segment lacks a stored report");
  return data;
}

// The first report from there on that is living; the list is of the segment.
ReportNumber seek_living(ReportNumber least, std::size_t segment, PostingList& list,
                         const StoredReports& reports) {
  ReportNumber report = list.seek(least);
  while (report != PostingList::end && reports.tombstones.contains({segment, report}))
    report = list.seek(report + 1);
  return report;
}

}  // namespace

OpenIndex open_index(const std::filesystem::path& index) {
  for (int tries = 1;; ++tries) {
    const std::uint64_t number = current_number(index);
    try {
      return open_generation(index, read_generation(index, number));
    } catch (...) {
      if (tries == max_tries || current_number(index) == number) throw;
    }
  }
}

Segment open_segment(const std::filesystem::path& segment) {
  // Never another backend: a file that calls itself a database could start programs.
  const Xapian::Database database(segment.string(), Xapian::DB_BACKEND_GLASS);
  const Xapian::docid reports = database.get_lastdocid();
  return {database, open_glass_tables(segment), SegmentColumns(segment, reports),
          SegmentTexts(segment, reports), SegmentGrams(segment, reports)};
}

Report read_report(const Segment& segment, ReportNumber number) {
  Report report = decode_report(stored_data(segment, number));
  CopiedTexts texts = segment.texts.read(number);
  report.title = std::move(texts.title);
  report.text = std::move(texts.text);
  report.has_plain_han = texts.is_plain;
  return report;
}

PostingList postings_of(std::string_view term, const Segment& segment) {
  return {segment.tables.postlists, term, segment.columns.reports()};
}

Report read_report(const StoredReports& reports, ReportNumber of_all) {
  const ReportPlace place = place_of(of_all, reports.segments.size());
  return read_report(reports.segments[place.segment], place.number);
}

StoredReports reports_of(Segment segment) {
  StoredReports reports{.database = segment.database, .segments = {}, .tombstones = {}};
  reports.tombstones.by_segment.resize(1);
  reports.segments.push_back(std::move(segment));
  return reports;
}

bool is_living(Xapian::docid report, const StoredReports& reports) {
  return reports.tombstones.empty() ||
         !reports.tombstones.contains(place_of(report, reports.tombstones.by_segment.size()));
}

std::optional<Xapian::docid> first_living(std::string_view term, const StoredReports& reports) {
  const std::size_t segments = reports.segments.size();
  ReportNumber first = PostingList::end;
  for (std::size_t i = 0; i < segments; ++i) {
    PostingList list = postings_of(term, reports.segments[i]);
    const ReportNumber report = seek_living(1, i, list, reports);
    if (report != PostingList::end) first = std::min(first, number_of({i, report}, segments));
  }
  return first == PostingList::end ? std::nullopt : std::optional(first);
}

std::size_t count_living(std::string_view term, const StoredReports& reports) {
  if (reports.tombstones.empty()) return count_all(term, reports);
  std::size_t count = 0;
  for (std::size_t i = 0; i < reports.segments.size(); ++i) {
    PostingList list = postings_of(term, reports.segments[i]);
    ReportNumber report = seek_living(1, i, list, reports);
    for (; report != PostingList::end; report = seek_living(report + 1, i, list, reports)) ++count;
  }
  return count;
}

std::size_t count_all(std::string_view term, const StoredReports& reports) {
  std::size_t count = 0;
  for (const Segment& segment : reports.segments) count += postings_of(term, segment).size();
  return count;
}

void for_each_term(std::string_view prefix, const StoredReports& reports,
                   const std::function<bool(const std::string& term)>& visit) {
  std::vector<PrefixTerms> lists;
  for (const Segment& segment : reports.segments)
    lists.emplace_back(segment.tables.postlists, prefix);
  for (;;) {
    PrefixTerms* first = nullptr;
    for (PrefixTerms& list : lists)
      if (list.term() && (first == nullptr || list.term() < first->term())) first = &list;
    if (first == nullptr || !visit(*first->term())) return;
    for (PrefixTerms& list : lists)
      if (&list != first && list.term() == first->term()) list.next();
    first->next();
  }
}

}  // namespace dragnet

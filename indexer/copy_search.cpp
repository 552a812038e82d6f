#include "indexer/copy_search.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include <xapian.h>

#include "common/schema.h"
#include "indexer/copy_clusters.h"

namespace dragnet {

namespace {

constexpr std::uint32_t nowhere = 0xFFFFFFFF;

struct NamedReport {
  std::string term;  // of its id
  ReportPlace place;
};

void add_living(std::vector<NamedReport>& reports, const Xapian::Database& database,
                std::size_t segment, const Tombstones& tombstones) {
  for (const std::string& prefix : id_prefixes()) {
    for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix);
         ++term) {
      const ReportPlace place{segment, *database.postlist_begin(*term)};
      if (!tombstones.contains(place)) reports.push_back({*term, place});
    }
  }
}

// In the order of their ids.
std::vector<ReportPlace> living_reports(const std::vector<Xapian::Database>& segments,
                                        const Tombstones& tombstones) {
  std::vector<NamedReport> reports;
  for (std::size_t i = 0; i < segments.size(); ++i) add_living(reports, segments[i], i, tombstones);
  std::ranges::sort(reports, {}, &NamedReport::term);
  std::vector<ReportPlace> places;
  places.reserve(reports.size());
  std::ranges::transform(reports, std::back_inserter(places), &NamedReport::place);
  return places;
}

// Of the reports, in their order; read in the order of the segment, as they lie there.
std::vector<CopySignature> signatures_of(const std::vector<ReportPlace>& reports,
                                         const std::vector<Xapian::Database>& segments) {
  std::vector<CopySignature> signatures(reports.size());
  for (std::size_t segment = 0; segment < segments.size(); ++segment) {
    const Xapian::Database& database = segments[segment];
    std::vector<std::uint32_t> order(database.get_lastdocid() + std::size_t{1}, nowhere);
    for (std::uint32_t i = 0; i < reports.size(); ++i)
      if (reports[i].segment == segment) order[reports[i].number] = i;
    const auto end = database.valuestream_end(copy_signature_slot());
    for (auto value = database.valuestream_begin(copy_signature_slot()); value != end; ++value)
      if (const std::uint32_t at = order[value.get_docid()]; at != nowhere)
        signatures[at] = decode_copy_signature(*value);
  }
  return signatures;
}

}  // namespace

std::vector<std::vector<ReportNumber>> find_stories(
    const std::vector<std::filesystem::path>& segments, const Tombstones& tombstones) {
  std::vector<Xapian::Database> databases;
  for (const std::filesystem::path& segment : segments)
    databases.emplace_back(segment.string(), Xapian::DB_BACKEND_GLASS);
  const std::vector<ReportPlace> reports = living_reports(databases, tombstones);
  std::vector<std::vector<ReportNumber>> stories;
  for (const std::vector<std::uint32_t>& cluster : find_copies(signatures_of(reports, databases))) {
    stories.emplace_back();
    for (const std::uint32_t report : cluster)
      stories.back().push_back(number_of(reports[report], segments.size()));
  }
  return stories;
}

}  // namespace dragnet

#include "indexer/copy_search.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include <xapian.h>

#include "common/prefix_terms.h"
#include "common/schema.h"
#include "common/stored_report.h"
#include "indexer/copy_clusters.h"
#include "indexer/copy_update.h"

namespace dragnet {

namespace {

constexpr std::uint32_t nowhere = 0xFFFFFFFF;

std::vector<Segment> open_all(const std::vector<std::filesystem::path>& folders) {
  std::vector<Segment> segments;
  for (const std::filesystem::path& folder : folders) segments.push_back(open_segment(folder));
  return segments;
}

// Living reports and their signatures.
struct SignedReports {
  std::vector<ReportPlace> places;
  std::vector<CopySignature> signatures;
};

struct NamedReport {
  std::string term;  // of its id
  ReportPlace place;
};

void add_living(std::vector<NamedReport>& reports, const Segment& segment, std::size_t number,
                const Tombstones& tombstones) {
  for (const std::string& prefix : id_prefixes()) {
    for (PrefixTerms ids(segment.tables.postlists, prefix); ids.term(); ids.next()) {
      const ReportPlace place{number, ids.first_report(segment.columns.reports())};
      if (!tombstones.contains(place)) reports.push_back({*ids.term(), place});
    }
  }
}

// In the order of their ids.
std::vector<ReportPlace> living_reports(const std::vector<Segment>& segments,
                                        const Tombstones& tombstones) {
  std::vector<NamedReport> reports;
  for (std::size_t i = 0; i < segments.size(); ++i) add_living(reports, segments[i], i, tombstones);
  std::ranges::sort(reports, {}, &NamedReport::term);
  std::vector<ReportPlace> places;
  places.reserve(reports.size());
  std::ranges::transform(reports, std::back_inserter(places), &NamedReport::place);
  return places;
}

// Of the reports that can be copies, with their numbers; not decoded.
void for_each_signature(const Xapian::Database& segment, const auto& visit) {
  const auto end = segment.valuestream_end(copy_signature_slot());
  for (auto value = segment.valuestream_begin(copy_signature_slot()); value != end; ++value)
    visit(value.get_docid(), *value);
}

// Of the reports, in their order; read in the order of the segment, as they lie there.
std::vector<CopySignature> signatures_of(const std::vector<ReportPlace>& reports,
                                         const std::vector<Segment>& segments) {
  std::vector<CopySignature> signatures(reports.size());
  for (std::size_t segment = 0; segment < segments.size(); ++segment) {
    const Xapian::Database& database = segments[segment].database;
    std::vector<std::uint32_t> order(database.get_lastdocid() + std::size_t{1}, nowhere);
    for (std::uint32_t i = 0; i < reports.size(); ++i)
      if (reports[i].segment == segment) order[reports[i].number] = i;
    for_each_signature(database, [&](Xapian::docid number, const std::string& signature) {
      const std::uint32_t at = order[number];
      if (at != nowhere) signatures[at] = decode_copy_signature(signature);
    });
  }
  return signatures;
}

// Those that can be copies, as they lie there.
SignedReports signed_reports(const std::vector<Segment>& segments, const Tombstones& tombstones) {
  SignedReports reports;
  for (std::size_t segment = 0; segment < segments.size(); ++segment) {
    const auto add = [&](Xapian::docid number, const std::string& signature) {
      const ReportPlace place{segment, number};
      if (tombstones.contains(place)) return;
      reports.places.push_back(place);
      reports.signatures.push_back(decode_copy_signature(signature));
    };
    for_each_signature(segments[segment].database, add);
  }
  return reports;
}

// Where the reports of an index have gone when its next generation is made.
class Moves {
 public:
  Moves(const OpenIndex& before, const std::filesystem::path& index, const SegmentsNow& now)
      : before_(before), index_(index), now_(now) {
    for (const SegmentEntry& segment : before.manifest.segments)
      places_.push_back(static_cast<std::size_t>(
          std::ranges::find(now.folders, index / segment.name) - now.folders.begin()));
  }

  bool has_new(std::size_t segment) const { return !std::ranges::count(places_, segment); }

  // None for one that has died.
  std::optional<ReportPlace> now(const ReportPlace& was) const {
    const ReportPlace place{places_[was.segment], was.number};
    const bool is_gone = place.segment == now_.folders.size();
    if (is_gone || now_.tombstones.contains(place)) return std::nullopt;
    return place;
  }

  // Signatures of those that have died.
  std::vector<CopySignature> removed() const {
    std::vector<CopySignature> removed;
    for (std::size_t segment = 0; segment < places_.size(); ++segment) {
      if (places_[segment] < now_.folders.size() && !has_more_tombstones(segment)) continue;
      const auto database = open_segment(index_ / before_.manifest.segments[segment].name).database;
      for_each_signature(database, [&](Xapian::docid number, const std::string& signature) {
        const ReportPlace was{segment, number};
        if (is_living_before(was) && !now(was)) removed.push_back(decode_copy_signature(signature));
      });
    }
    return removed;
  }

 private:
  bool is_living_before(const ReportPlace& was) const {
    const Tombstones& tombstones = before_.reports.tombstones;
    return tombstones.empty() || !tombstones.contains(was);
  }
  bool has_more_tombstones(std::size_t segment) const {
    const auto count = now_.tombstones.by_segment[places_[segment]].size();
    return count > before_.manifest.segments[segment].tombstones;
  }

  const OpenIndex& before_;
  const std::filesystem::path& index_;
  const SegmentsNow& now_;
  std::vector<std::size_t> places_;  // of each segment that was; at the end where it is gone
};

// The clusters there were, as indexes of the reports that still live.
CopyClusters clusters_before(const Copies& copies, const Moves& moves, std::size_t segments,
                             const std::vector<ReportPlace>& reports) {
  const auto key = [](const ReportPlace& place) { return std::pair(place.segment, place.number); };
  CopyClusters clusters;
  for (std::uint32_t story = 0; story < copies.stories(); ++story) {
    clusters.emplace_back();
    const MemberRange members = copies.members_of(story);
    for (std::uint32_t member = members.begin; member < members.end; ++member) {
      const auto place = moves.now(place_of(copies.report_of(member), segments));
      if (!place) continue;
      const auto found = std::ranges::lower_bound(reports, key(*place), {}, key);
      clusters.back().push_back(static_cast<std::uint32_t>(found - reports.begin()));
    }
  }
  return clusters;
}

std::string id_term_at(const ReportPlace& place, const std::vector<Segment>& segments) {
  return id_term(
      decode_report(segments[place.segment].database.get_document(place.number).get_data()).id);
}

std::vector<ReportPlace> in_order_of_ids(std::vector<ReportPlace> places,
                                         const std::vector<Segment>& segments) {
  std::vector<NamedReport> reports;
  for (const ReportPlace& place : places) reports.push_back({id_term_at(place, segments), place});
  std::ranges::sort(reports, {}, &NamedReport::term);
  std::ranges::transform(reports, places.begin(), &NamedReport::place);
  return places;
}

}  // namespace

Stories find_stories(const SegmentsNow& now) {
  const std::vector<Segment> segments = open_all(now.folders);
  const std::vector<ReportPlace> reports = living_reports(segments, now.tombstones);
  Stories stories;
  for (const std::vector<std::uint32_t>& cluster : find_copies(signatures_of(reports, segments))) {
    stories.emplace_back();
    for (const std::uint32_t report : cluster)
      stories.back().push_back(number_of(reports[report], segments.size()));
  }
  return stories;
}

Stories update_stories(const SegmentsNow& now, const OpenIndex& before,
                       const std::filesystem::path& index) {
  const std::vector<Segment> segments = open_all(now.folders);
  const SignedReports reports = signed_reports(segments, now.tombstones);
  const Moves moves(before, index, now);
  CopyChange change{.is_new = std::vector<bool>(reports.places.size()), .removed = moves.removed()};
  for (std::size_t i = 0; i < reports.places.size(); ++i)
    change.is_new[i] = moves.has_new(reports.places[i].segment);
  CopyClusters clusters =
      clusters_before(before.copies, moves, before.manifest.segments.size(), reports.places);
  const UpdatedCopies updated = update_copies(reports.signatures, clusters, change);

  Stories stories;
  const auto add = [&](const std::vector<ReportPlace>& places) {
    stories.emplace_back();
    for (const ReportPlace& place : places)
      stories.back().push_back(number_of(place, segments.size()));
  };
  const auto places_of = [&](const std::vector<std::uint32_t>& cluster) {
    std::vector<ReportPlace> places;
    for (const std::uint32_t report : cluster) places.push_back(reports.places[report]);
    return places;
  };
  for (const std::uint32_t gone : updated.replaced) clusters[gone].clear();
  for (const auto& cluster : clusters)
    if (!cluster.empty()) add(places_of(cluster));
  for (const auto& cluster : updated.found) add(in_order_of_ids(places_of(cluster), segments));
  return stories;
}

}  // namespace dragnet

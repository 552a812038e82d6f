#include "indexer/update_segment.h"

#include <algorithm>

#include "common/schema.h"
#include "indexer/publish.h"
#include "indexer/segment_merge.h"
#include "indexer/skipped_list.h"

namespace dragnet {

namespace {

// A report that counts less than that of a segment which is merged was written over by it.
std::vector<ReportNumber> dead_in_new(const std::set<std::string>& ids, const OpenIndex& before,
                                      const std::set<std::string>& merged,
                                      const StoredReports& segment) {
  std::vector<ReportNumber> dead;
  const std::vector<SegmentEntry>& segments = before.manifest.segments;
  for (const std::string& id : ids) {
    const auto living = first_living(id_term(id), before.reports);
    const auto here = first_living(id_term(id), segment);
    if (!living || !here) continue;
    if (!merged.contains(segments[place_of(*living, segments.size()).segment].name))
      dead.push_back(*here);
  }
  std::ranges::sort(dead);
  return dead;
}

}  // namespace

std::uint64_t UpdateSegment::reports_with_kept() const {
  std::uint64_t reports = written.reports - dead.size();
  for (const SegmentEntry& one : kept.segments) reports += one.reports - one.tombstones;
  return reports;
}

UpdateSegment write_segment(const UpdatePlan& plan, const Settlement& settlement,
                            const Staging& staging, const IntakeTools& tools) {
  const OpenIndex& before = plan.before;
  const auto kept_without = [&](const std::set<std::string>& merged) {
    return keep_segments(before.manifest, before.reports.tombstones, settlement.dead, merged);
  };
  UpdateSegment made;
  made.merged = segments_to_merge(kept_without({}).segments, tools.diagnostics.indexed);
  made.kept = kept_without(made.merged);
  add_living(staging.index(), before, made.merged, settlement.dead, tools.writer);
  carry_over(plan, names_of(made.kept.segments), tools.ledger);
  made.written = finish_segment(staging, tools.writer, tools.ledger, tools.diagnostics);
  made.dead = dead_in_new(settlement.dead_in_new, before, made.merged,
                          reports_of(open_segment(staging.segment())));
  made.skipped_jsonl = merged_skipped(staging.index(), before.manifest, made.merged,
                                      tools.diagnostics.skipped_jsonl());
  return made;
}

}  // namespace dragnet

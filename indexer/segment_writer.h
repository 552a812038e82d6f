// Writes one segment: an immutable Xapian database of analyzed reports.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "common/gazetteer.h"
#include "indexer/analyzed_report.h"

namespace dragnet {

// A report that could not be stored although it was analyzed: "index-rejected".
struct RejectedReport {
  std::string path;
  std::size_t record = 1;
  std::string reason;
  bool operator==(const RejectedReport&) const = default;
};

// reports: how many the segment holds. What was added is in it, rejected, or was replaced by a
// later report of the same id.
struct WrittenSegment {
  std::uint64_t reports = 0;
  std::vector<RejectedReport> rejected;
};

// Some reports on their way into a segment: what can be done for them by several threads at once, a
// part each. Reports that follow each other belong into one part, no more than this.
inline constexpr std::size_t max_part_reports = 2048;

class SegmentPart {
 public:
  virtual ~SegmentPart() = default;
  // Throws std::length_error for one too many.
  virtual void add(const AnalyzedReport& report) = 0;
  // Nothing may be added afterwards, and the writer takes no part before.
  virtual void finish() = 0;
};

// The seam between the recipe and how a segment is made. Nothing is published here; a writer that
// is destroyed without commit leaves only what is in its folder, which is a staging folder.
class SegmentWriter {
 public:
  virtual ~SegmentWriter() = default;
  // For any thread; the writer must outlive it.
  virtual std::unique_ptr<SegmentPart> make_part() = 0;
  // The reports of a part that are wanted: one flag each. A report replaces one of the same id that
  // was added before. Throws WriteError, Xapian::Error.
  virtual void add(std::unique_ptr<SegmentPart> part, const std::vector<bool>& wanted) = 0;
  void add(const AnalyzedReport& report);
  // Finishes the segment; publish syncs it. Nothing may be added afterwards.
  virtual WrittenSegment commit() = 0;
};

// What a segment's database holds. lean: what Dragnet needs. stock: also positions, the terms of
// each report, and titles and texts in its data, so that Xapian's own tools and its remote server
// can work with it; two to three times as large.
enum class SegmentForm : unsigned char { lean, stock };

// The fast one (bulk_writer.h) where the library at run time is of the series whose format it
// knows, else Xapian's (xapian_writer.h), whose segments are stock. Until the commit both work in
// FOLDER-loose; neither folder may exist. The gazetteer must outlive the writer. Throws WriteError.
std::unique_ptr<SegmentWriter> make_segment_writer(const std::filesystem::path& folder,
                                                   const Gazetteer& gazetteer, SegmentForm form);

}  // namespace dragnet

// Writes one segment: an immutable Xapian database of analyzed reports.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "common/analyzer.h"
#include "common/knowledge.h"
#include "common/report.h"

namespace dragnet {

// A report with the tokens of its title and text, ready to be indexed.
struct AnalyzedReport {
  Report report;
  TokenStream title;  // of report.title, report.text: keep the report where it is while these are in use
  TokenStream text;
};

// The seam between the recipe and how a segment is made. Nothing is published here; a writer that is destroyed without commit leaves
// only what is in its folder, which is a staging folder.
class SegmentWriter {
 public:
  virtual ~SegmentWriter() = default;
  // Replaces a report of the same id that was added before. Throws WriteError, Xapian::Error.
  virtual void add(const AnalyzedReport& report) = 0;
  // Finishes and syncs the segment; returns its number of reports. Nothing may be added afterwards.
  virtual std::uint64_t commit() = 0;
};

// The writer on Xapian's WritableDatabase, in transactions of at most 2,000 reports or 64 MiB of text. folder must not exist.
std::unique_ptr<SegmentWriter> make_xapian_writer(const std::filesystem::path& folder, const Gazetteer& gazetteer);

}  // namespace dragnet

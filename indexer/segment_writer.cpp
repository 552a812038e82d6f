#include "indexer/segment_writer.h"

#include <utility>

#include <xapian.h>

#include "indexer/bulk_writer.h"
#include "indexer/glass_version.h"
#include "indexer/xapian_writer.h"

namespace dragnet {

void SegmentWriter::add(const AnalyzedReport& report) {
  std::unique_ptr<SegmentPart> part = make_part();
  part->add(report);
  part->finish();
  add(std::move(part), {true});
}

std::unique_ptr<SegmentWriter> make_segment_writer(const std::filesystem::path& folder,
                                                   const Gazetteer& gazetteer, SegmentForm form) {
  if (reads_glass(Xapian::version_string())) return make_bulk_writer(folder, gazetteer, form);
  return make_xapian_writer(folder, gazetteer);
}

}  // namespace dragnet

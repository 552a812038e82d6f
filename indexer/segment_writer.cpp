#include "indexer/segment_writer.h"

#include <xapian.h>

#include "indexer/glass_version.h"

namespace dragnet {

std::unique_ptr<SegmentWriter> make_segment_writer(const std::filesystem::path& folder,
                                                   const Gazetteer& gazetteer, SegmentForm form) {
  if (reads_glass(Xapian::version_string())) return make_bulk_writer(folder, gazetteer, form);
  return make_xapian_writer(folder, gazetteer);
}

}  // namespace dragnet

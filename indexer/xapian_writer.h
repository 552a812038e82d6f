// Writes a segment with Xapian's WritableDatabase, in transactions of a batch. Slow; for libraries
// whose format bulk_writer.h does not know, and to compare that one with.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>

#include "common/gazetteer.h"
#include "indexer/segment_writer.h"

namespace Xapian {
class Document;
}

namespace dragnet {

// A batch ends with the report that reaches either: it is what is lost and written again when
// Xapian refuses one of its reports. Xapian keeps a batch in maps of maps, which are slow when they
// outgrow the processor's cache: 26,000 news items took 44 seconds in batches of 250, 58 in batches
// of 2,000.
inline constexpr std::size_t max_batch_reports = 250;
inline constexpr std::size_t max_batch_bytes = 64 << 20;  // record_size.h

// Its segments are stock. Folder and gazetteer are those of make_segment_writer.
std::unique_ptr<SegmentWriter> make_xapian_writer(const std::filesystem::path& folder,
                                                  const Gazetteer& gazetteer);

// The same with another way to make documents.
using MakeDocument = std::function<Xapian::Document(const AnalyzedReport&)>;
std::unique_ptr<SegmentWriter> make_xapian_writer(const std::filesystem::path& folder,
                                                  const Gazetteer& gazetteer,
                                                  MakeDocument make_document);

}  // namespace dragnet

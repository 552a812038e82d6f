// Files in, records out. One reader a format; open_reader chooses by the content, then by the name.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "indexer/byte_source.h"
#include "indexer/diagnostics.h"
#include "indexer/file_source.h"
#include "indexer/input_files.h"
#include "indexer/record.h"

namespace dragnet {

class Reader {
 public:
  virtual ~Reader() = default;
  // The next record that can be read; none at the end. What cannot be read is counted as seen and
  // reported to the diagnostics by the reader; a record that is returned is counted by who asks.
  virtual std::optional<Record> next(Diagnostics& diagnostics) = 0;
};

// Gives nothing.
std::unique_ptr<Reader> no_records();

// Never null; a file that cannot be read at all gives a reader without records, and is reported.
// The meter must outlive the reader.
std::unique_ptr<Reader> open_reader(const InputFile& file, ByteMeter& meter,
                                    Diagnostics& diagnostics);

// How many archives and compressed files a source lies in.
struct Nesting {
  std::size_t depth = 0;
  bool unpacked = false;  // the innermost is a compressed file, which a tar file in it belongs to
};

// The same for a source that is open already; path is for the origin of the records and for the
// format. Compressed files and archives are unpacked as they are read, a member of an archive is an
// input of its own: "archive.tar/member".
std::unique_ptr<Reader> make_reader(std::unique_ptr<ByteSource> source, const std::string& path,
                                    Nesting nesting, Diagnostics& diagnostics);

// For bytes that were read already.
std::unique_ptr<Reader> make_reader(std::string bytes, const std::string& path,
                                    Diagnostics& diagnostics);

}  // namespace dragnet

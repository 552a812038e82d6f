// Archives and compressed files, unpacked as streams. Nothing is written to disk, and no name in an
// archive is ever opened.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/byte_source.h"

namespace dragnet {

enum class Packing : unsigned char { none, gzip, zstd, xz, bzip2, tar, zip };

// Told by the first bytes; of a tar file the first 512 are needed.
Packing packing_of(std::string_view head);
bool is_archive(Packing packing);  // tar or zip: has members
std::string_view name_of(Packing packing);

// What a compressed file (gzip, zstd, xz, bzip2) unpacks to.
std::unique_ptr<ByteSource> unpack(Packing packing, std::unique_ptr<ByteSource> packed);

struct Member {
  std::string path;  // as the archive has it, read as UTF-8
  // Why its content is not to be read ("is a symbolic link"), as a code and a text of Diagnostics.
  std::optional<SourceProblem> objection;
  bool folder = false;
};

class ArchiveReading;

class Archive {
 public:
  // tar or zip. A zip file lists its members at its end: from a source that cannot seek it is read
  // into memory first, up to max_unseekable_zip_bytes.
  Archive(Packing packing, std::unique_ptr<ByteSource> source);
  ~Archive();
  Archive(Archive&&) noexcept;

  // The next member; what was not read of the one before is passed over. None at the end, and where
  // the archive cannot be read further.
  std::optional<Member> next();
  // Of the member that next() gave. To be used before the next call of next() only, while the
  // archive lives.
  std::unique_ptr<ByteSource> content();
  // Known once next() has given nothing: why the rest cannot be read.
  std::optional<SourceProblem> problem() const;

 private:
  std::unique_ptr<ArchiveReading> reading_;
};

}  // namespace dragnet

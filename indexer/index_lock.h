// The right to change an index: one indexer at a time, never a stale lock.
#pragma once

#include <filesystem>

#include "common/file_descriptor.h"

namespace dragnet {

// Holds INDEX/LOCK (flock, not inherited by child processes) from construction to destruction; the
// system lets go of it when the process dies. Its content is only for the message that others get.
class IndexLock {
 public:
  // Makes the folder of the index when it is missing. Throws Error with ExitStatus::busy, naming
  // process, host and time of the holder, when another indexer is at work; UserError when the path
  // is not a folder or holds something else than an index; WriteError.
  explicit IndexLock(const std::filesystem::path& index);

  const std::filesystem::path& index() const { return index_; }

  // Throws Error (busy) when LOCK was removed or replaced meanwhile, so that another indexer may
  // hold the new one: nothing may be published then.
  void confirm() const;

 private:
  std::filesystem::path index_;
  FileDescriptor file_;
};

}  // namespace dragnet

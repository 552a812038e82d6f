// The private folder of a run inside the index, INDEX/staging-PID: what is made there is invisible
// until it is published.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "indexer/index_lock.h"

namespace dragnet {

// Removes itself, and whatever of it was already moved into the index, unless it was published. The
// lock must outlive it.
class Staging {
 public:
  // Removes what dead runs left behind. Throws WriteError.
  explicit Staging(const IndexLock& lock);
  ~Staging();
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;

  // Where the segment is to be written; does not exist yet.
  std::filesystem::path segment() const { return folder_ / segment_name_; }
  // Where what the segment is made of is noted until it is written.
  std::filesystem::path ledger() const { return folder_ / "INPUTS"; }

  // For publish:
  const IndexLock& lock() const { return lock_; }
  const std::filesystem::path& index() const { return lock_.index(); }
  const std::filesystem::path& folder() const { return folder_; }
  const std::string& segment_name() const { return segment_name_; }
  std::uint64_t generation() const { return generation_; }
  // The generation that a rollback of the new one returns to: the current one, or where the new one
  // has the same reports, the one before it if there is one.
  std::optional<std::uint64_t> fallback(bool has_same_reports = false) const;
  // Renames a file or folder of that name from here into the index.
  void move_in(const std::string& name);
  // A file of the index that goes with this run unless it is published.
  void claim(const std::string& name);
  // From here on everything stays: CURRENT may lead to it.
  void set_published() { published_ = true; }

 private:
  const IndexLock& lock_;
  std::optional<std::uint64_t> before_;  // published when the run began
  std::uint64_t generation_;
  std::string segment_name_;
  std::filesystem::path folder_;
  std::vector<std::filesystem::path> claimed_;
  bool published_ = false;
};

}  // namespace dragnet

#include "indexer/staging.h"

#include <algorithm>
#include <limits>
#include <set>
#include <system_error>

#include <unistd.h>

#include "indexer/generations.h"
#include "indexer/index_names.h"
#include "indexer/left_overs.h"
#include "indexer/storage.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// What a rollback may have to return to counts from the generation that was current; an illegible
// CURRENT could have been any, a missing one was none.
std::optional<std::uint64_t> published_before(const fs::path& index) {
  if (const auto number = legible_current(index)) return number;
  if (fs::exists(fs::symlink_status(index / current_file)))
    return std::numeric_limits<std::uint64_t>::max() - 1;
  return std::nullopt;
}

// Of the index as a run finds it: the current generation and the one before it.
std::set<std::uint64_t> worth_keeping(const fs::path& index) {
  const auto current = legible_current(index);
  if (!current) {
    const std::vector<std::uint64_t> all = generations_in(index);
    return {all.begin(), all.end()};
  }
  std::set<std::uint64_t> keep = {*current};
  if (const auto previous = generation_before(index, *current)) keep.insert(previous->number);
  return keep;
}

}  // namespace

Staging::Staging(const IndexLock& lock)
    : lock_(lock),
      before_(published_before(index())),
      generation_(next_generation(index())),
      segment_name_(dragnet::segment_name(next_segment(index()))),
      folder_(index() / (std::string(staging_prefix) + std::to_string(::getpid()))) {
  remove_left_overs(index(), worth_keeping(index()));
  remove_path(folder_);
  make_private_folder(folder_);
}

Staging::~Staging() {
  std::error_code stays_for_the_next_run;
  fs::remove_all(folder_, stays_for_the_next_run);
  if (published_) return;
  for (const fs::path& path : claimed_) fs::remove_all(path, stays_for_the_next_run);
}

std::optional<std::uint64_t> Staging::fallback(bool has_same_reports) const {
  if (!before_) return std::nullopt;
  if (has_same_reports)
    if (const auto earlier = generation_before(index(), *before_)) return earlier->number;
  const auto whole = generation_before(index(), std::min(*before_ + 1, generation_));
  return whole ? std::optional(whole->number) : std::nullopt;
}

void Staging::move_in(const std::string& name) {
  if (!fs::exists(index() / name)) claim(name);
  rename_path(folder_ / name, index() / name);
}

void Staging::claim(const std::string& name) {
  claimed_.push_back(index() / name);
}

}  // namespace dragnet

#include "common/open_index.h"

#include <utility>

namespace dragnet {

namespace {

constexpr int max_tries = 10;

// Never another backend: a file that calls itself a database could start programs.
Xapian::Database open_segments(const std::filesystem::path& index, const Manifest& manifest) {
  Xapian::Database all;
  for (const SegmentEntry& segment : manifest.segments) {
    all.add_database(Xapian::Database((index / segment.name).string(), Xapian::DB_BACKEND_GLASS));
  }
  return all;
}

OpenIndex open_generation(const std::filesystem::path& index, Manifest manifest) {
  Xapian::Database database = open_segments(index, manifest);
  Knowledge knowledge(read_vocabulary(index, manifest));
  return {std::move(manifest), std::move(knowledge), std::move(database)};
}

}  // namespace

OpenIndex open_index(const std::filesystem::path& index) {
  for (int tries = 1;; ++tries) {
    Manifest manifest = read_current(index);
    const std::uint64_t number = manifest.number;
    try {
      return open_generation(index, std::move(manifest));
    } catch (...) {
      if (tries == max_tries || current_number(index) == number) throw;
    }
  }
}

}  // namespace dragnet

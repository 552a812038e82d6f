// Since when an index has had its reports: the time that --indexed-after asks for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "common/open_index.h"

namespace dragnet {

class FirstIndexed {
 public:
  // now: for reports that are new, in seconds since 1970. before: the index as it was, or none.
  FirstIndexed(std::int64_t now, const OpenIndex* before);

  // Of a report that is indexed now: the time the index knows, else the present one. Several
  // threads may ask.
  std::int64_t of(const std::string& id) const;

 private:
  std::int64_t now_;
  const OpenIndex* before_;
};

// The current generation for its times; nothing when there is none that this program can read.
std::optional<OpenIndex> index_if_readable(const std::filesystem::path& index);

}  // namespace dragnet

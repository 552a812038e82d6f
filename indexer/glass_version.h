// The version file of Xapian's glass format, which makes a folder of tables a database. Source:
// backends/glass/glass_version.cc of xapian-core 1.4.
#pragma once

#include <cstdint>
#include <string>

#include "common/glass_format.h"

namespace dragnet {

struct GlassDatabase {
  std::uint32_t revision = 1;
  GlassRoot postlists;
  GlassRoot data;
  GlassRoot termlists;
  GlassRoot positions;
  std::uint32_t reports = 0;
  std::uint32_t last_report = 0;  // the greatest number
  std::uint32_t shortest = 0;     // length of a report that is not empty
  std::uint32_t longest = 0;
  std::uint32_t most_often = 0;  // that a term stands in a report
  std::uint64_t total_length = 0;
};

// Whether the library at run time reads the format as it is known here.
bool reads_glass(const std::string& xapian_version);

// What stands in the file "iamglass". The database's identity is made of the rest, so that the same
// reports give the same bytes.
std::string to_version_file(const GlassDatabase& database);

}  // namespace dragnet

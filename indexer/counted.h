// A number and what it counts, for people: "1 report", "2 reports".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dragnet {

inline std::string counted(std::uint64_t count, std::string_view noun) {
  return std::to_string(count).append(" ").append(noun).append(count == 1 ? "" : "s");
}

}  // namespace dragnet

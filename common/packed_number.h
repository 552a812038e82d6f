// Numbers in as few bytes as they need: 7 bits a byte, lowest first.
#pragma once

#include <cstdint>
#include <string>

namespace dragnet {

inline void append_number(std::string& bytes, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7) bytes += static_cast<char>(number | 0x80);
  bytes += static_cast<char>(number);
}

}  // namespace dragnet

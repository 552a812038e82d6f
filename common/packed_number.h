// Numbers in as few bytes as they need: 7 bits a byte, lowest first.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

inline void append_number(std::string& bytes, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7) bytes += static_cast<char>(number | 0x80);
  bytes += static_cast<char>(number);
}

// Takes it off the beginning; nothing where there is none, or one of more than 64 bits.
inline std::optional<std::uint64_t> take_packed_number(std::string_view& bytes) {
  std::uint64_t number = 0;
  for (unsigned shift = 0; shift <= 63 && !bytes.empty(); shift += 7) {
    const auto byte = static_cast<std::uint8_t>(bytes.front());
    bytes.remove_prefix(1);
    number |= std::uint64_t{byte & 0x7FU} << shift;
    if (byte < 0x80) return number;
  }
  return std::nullopt;
}

}  // namespace dragnet

// Numbers in as few bytes as they need: 7 bits a byte, lowest first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

inline constexpr std::size_t max_number_bytes = 10;

inline void append_number(std::string& bytes, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7) bytes += static_cast<char>(number | 0x80);
  bytes += static_cast<char>(number);
}

// The same at a place that has room for it; returns the place behind it.
inline char* put_number(char* at, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7) *at++ = static_cast<char>(number | 0x80);
  *at++ = static_cast<char>(number);
  return at;
}

// How many bytes it has.
inline std::size_t packed_size(std::uint64_t number) {
  std::size_t size = 1;
  for (; number >= 0x80; number >>= 7) ++size;
  return size;
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

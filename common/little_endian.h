// Numbers of a fixed size in stored bytes, lowest byte first.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dragnet {

// size: at most 8.
inline void append_little_endian(std::string& bytes, std::uint64_t number, std::size_t size) {
  std::array<char, sizeof number> lowest{};
  for (std::size_t i = 0; i < size; ++i) lowest[i] = static_cast<char>(number >> (8 * i) & 0xFF);
  bytes.append(lowest.data(), size);
}

// The number of `size` bytes from `at` on, which must be there.
inline std::uint64_t little_endian_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < size; ++i)
    number |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
  return number;
}

}  // namespace dragnet

// Reads what glass_encoding.h writes, from a text or from anything that gives one byte after the
// other.
#pragma once

#include <cstdint>
#include <string_view>

namespace dragnet {

// What append_number wrote.
template <typename Number>
Number read_number_of(const auto& next_byte) {
  Number number = 0;
  for (unsigned shift = 0;; shift += 7) {
    const std::uint8_t byte = next_byte();
    number |= static_cast<Number>(byte & 0x7F) << shift;
    if (byte < 0x80) return number;
  }
}

// Takes it off the beginning.
template <typename Number = std::uint32_t>
Number take_number(std::string_view& bytes) {
  return read_number_of<Number>([&] {
    const auto byte = static_cast<std::uint8_t>(bytes.front());
    bytes.remove_prefix(1);
    return byte;
  });
}

// What append_sized wrote.
inline std::string_view take_sized(std::string_view& bytes) {
  const std::size_t size = take_number(bytes);
  const std::string_view text = bytes.substr(0, size);
  bytes.remove_prefix(size);
  return text;
}

}  // namespace dragnet

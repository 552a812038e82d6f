// ASCII letters and digits, eight bytes of a text at a time: most words are not longer.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "common/number_bytes.h"

namespace dragnet {

// What eight bytes begin with.
struct WordBytes {
  std::uint64_t folded = 0;  // the bytes, the first one lowest, upper case letters as lower case
  unsigned size = 0;         // how many up to the first that is neither letter nor digit
  bool is_latin = false;     // none of these is a digit

  std::string_view view() const { return {reinterpret_cast<const char*>(&folded), size}; }
};

// eight: the first byte lowest.
inline WordBytes word_bytes(std::uint64_t eight) {
  constexpr std::uint64_t each = 0x0101010101010101U;
  constexpr std::uint64_t upper_bits = each << 7;
  // Says yes by the upper bit of each byte, of bytes below 0x80.
  const auto are_from = [](std::uint64_t bytes, unsigned char least) {
    return bytes + (0x80U - least) * each;
  };
  const std::uint64_t low = eight & ~upper_bits;
  const std::uint64_t lower = low | 0x20 * each;
  const std::uint64_t ascii = ~eight & upper_bits;
  const std::uint64_t letters = are_from(lower, 'a') & ~are_from(lower, 'z' + 1) & ascii;
  const std::uint64_t digits = are_from(low, '0') & ~are_from(low, '9' + 1) & ascii;
  const std::uint64_t others = ~(letters | digits) & upper_bits;
  const std::uint64_t up_to_other = others ^ (others - 1);
  return {.folded = eight | letters >> 2,  // 0x20
          .size = static_cast<unsigned>(std::countr_zero(others)) / 8,
          .is_latin = (digits & up_to_other) == 0};
}

// Those of the text from there on; behind its end stand zeros.
inline WordBytes word_bytes_at(std::string_view text, std::size_t at) {
  std::uint64_t eight = 0;
  if (at + sizeof eight <= text.size()) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
  } else {
    std::memcpy(&eight, text.data() + at, text.size() - at);
  }
  return word_bytes(eight);
}

// Those that count. All are written at first: a copy of so many bytes whatever they are.
inline void append_word_bytes(std::string& text, const WordBytes& bytes) {
  const std::size_t size = text.size() + bytes.size;
  text.append(reinterpret_cast<const char*>(&bytes.folded), sizeof bytes.folded);
  text.resize(size);
}

}  // namespace dragnet

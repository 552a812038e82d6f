// Copies of a few bytes, as most terms and postings are, without a call.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace dragnet {

// The first and the last bytes of the text as two numbers, which may overlap, at the place.
template <typename Number>
void put_ends(char* at, std::string_view text) {
  Number first;
  Number last;
  std::memcpy(&first, text.data(), sizeof first);
  std::memcpy(&last, text.data() + text.size() - sizeof last, sizeof last);
  std::memcpy(at, &first, sizeof first);
  std::memcpy(at + text.size() - sizeof last, &last, sizeof last);
}

// At a place that has room for it; returns the place behind it.
inline char* put_text(char* at, std::string_view text) {
  const std::size_t size = text.size();
  if (size > 2 * sizeof(std::uint64_t)) {
    std::memcpy(at, text.data(), size);
  } else if (size >= sizeof(std::uint64_t)) {
    put_ends<std::uint64_t>(at, text);
  } else if (size >= sizeof(std::uint32_t)) {
    put_ends<std::uint32_t>(at, text);
  } else {
    for (std::size_t i = 0; i < size; ++i) at[i] = text[i];
  }
  return at + size;
}

}  // namespace dragnet

// Numbers in mapped files, as the processor keeps them.
#pragma once

#include <bit>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace dragnet {

// Files are little endian.
static_assert(std::endian::native == std::endian::little);

template <class Number>
std::string_view bytes_of(std::span<const Number> numbers) {
  return {reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()};
}

template <class Number>
std::string_view bytes_of(const std::vector<Number>& numbers) {
  return bytes_of(std::span<const Number>(numbers));
}

// The numbers that begin at that place, which is one for them and has so many.
template <class Number>
std::span<const Number> numbers_at(std::string_view bytes, std::size_t at, std::size_t count) {
  return {reinterpret_cast<const Number*>(bytes.data() + at), count};
}

}  // namespace dragnet

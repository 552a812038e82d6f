#include "common/glass_format.h"

#include <array>
#include <bit>

namespace dragnet {

void append_ordered(std::string& bytes, std::uint32_t number) {
  if (number < 0x8000) {
    bytes += static_cast<char>(number >> 8);
    bytes += static_cast<char>(number);
    return;
  }
  // As many bytes as needed; the first has a bit set for each beyond two.
  const auto size = static_cast<std::size_t>((std::bit_width(number) + 5) / 7);
  std::array<char, 8> reversed{};
  for (std::size_t i = 0; i + 1 < size; ++i, number >>= 8) reversed[i] = static_cast<char>(number);
  reversed[size - 1] = static_cast<char>(number | (0xFFU << (10 - size)));
  for (std::size_t i = size; i-- > 0;) bytes += reversed[i];
}

std::uint32_t ordered_number(std::string_view bytes) {
  if (bytes.size() < 2 || bytes.size() > 5) return 0;
  std::uint64_t number = 0;
  for (const char byte : bytes) number = number << 8 | static_cast<std::uint8_t>(byte);
  const std::uint64_t marks = ~std::uint64_t{0} << (7 * bytes.size() + 1);
  return static_cast<std::uint32_t>(number & ~marks);
}

void append_term(std::string& key, std::string_view term) {
  for (std::size_t nul = term.find('\0'); nul != std::string_view::npos; nul = term.find('\0')) {
    key.append(term.substr(0, nul + 1)) += '\xFF';
    term.remove_prefix(nul + 1);
  }
  key += term;
}

std::optional<std::string> term_of_key(std::string_view key) {
  if (key.empty()) return std::nullopt;
  std::string term;
  for (std::size_t nul = key.find('\0'); nul != std::string_view::npos; nul = key.find('\0')) {
    if (nul + 1 == key.size() || key[nul + 1] != '\xFF') return std::nullopt;
    term += key.substr(0, nul + 1);
    key.remove_prefix(nul + 2);
  }
  term += key;
  return term;
}

void append_closed_term(std::string& key, std::string_view term) {
  append_term(key, term);
  key += '\0';
}

}  // namespace dragnet

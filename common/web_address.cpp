#include "common/web_address.h"

#include "common/ascii.h"

namespace dragnet {

namespace {

bool stands_in_addresses(char c) {
  constexpr std::string_view signs = "-._~:/?#[]@!$&*+,;=%";
  return is_ascii_letter(c) || is_ascii_digit(c) || signs.find(c) != std::string_view::npos;
}

std::size_t scheme_size(std::string_view url) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (ascii_lower(url.substr(0, scheme.size())) == scheme) return scheme.size();
  }
  return 0;
}

}  // namespace

bool is_web_address(std::string_view url) {
  const std::size_t host = scheme_size(url);
  return host > 0 && host < url.size();
}

std::optional<std::string> web_address(std::string_view url) {
  if (!is_web_address(url)) return std::nullopt;
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string address;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (stands_in_addresses(c)) {
      address += c;
    } else {
      address.append({'%', digits[byte >> 4U], digits[byte & 15U]});
    }
  }
  return address;
}

}  // namespace dragnet

#include "searcher/query_signs.h"

namespace dragnet {

std::string half_width(std::string_view text) {
  std::string half;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded c = decode(text, at);
    if (half_width(c.code) != c.code) {
      half += static_cast<char>(half_width(c.code));
    } else {
      half.append(text.substr(at, c.size));
    }
    at += c.size;
  }
  return half;
}

}  // namespace dragnet

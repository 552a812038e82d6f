// A text as parts with a separator between them: lines, the cells of a row, the names of a list.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>

namespace dragnet {

// Takes the first part off the text, and the separator behind it: all of a text without one. Lives
// as long as the text.
constexpr std::string_view take_part(std::string_view& text, char separator) {
  const std::string_view part = text.substr(0, text.find(separator));
  text.remove_prefix(std::min(part.size() + 1, text.size()));
  return part;
}

// print: what is written of a part; something that a string can be appended.
template <typename Parts, typename Print = std::identity>
std::string joined(const Parts& parts, std::string_view separator, Print print = {}) {
  std::string text;
  if constexpr (std::is_same_v<Print, std::identity>) {  // the texts of reports are large
    std::size_t size = 0;
    for (const auto& part : parts) size += part.size() + separator.size();
    text.reserve(size);
  }
  bool is_first = true;
  for (const auto& part : parts) {
    if (!is_first) text.append(separator);
    is_first = false;
    text.append(print(part));
  }
  return text;
}

}  // namespace dragnet

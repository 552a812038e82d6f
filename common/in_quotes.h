// Text in quotation marks, as queries and messages have it.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

// Nothing in the text is escaped.
inline std::string in_quotes(std::string_view text) {
  return '"' + std::string(text) + '"';
}

}  // namespace dragnet

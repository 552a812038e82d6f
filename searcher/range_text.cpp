#include "searcher/range_text.h"

#include <algorithm>

#include "searcher/blank.h"

namespace dragnet {

namespace {

std::string_view trimmed(std::string_view text) {
  text = text.substr(0, before_blanks(text, text.size()));
  return text.substr(behind_blanks(text, 0));
}

}  // namespace

Ends ends_of(std::string_view text) {
  const std::size_t dots = text.find(range_dots);
  Ends ends{.first = trimmed(text.substr(0, dots))};
  if (dots != text.npos) ends.second = trimmed(text.substr(dots + range_dots.size()));
  return ends;
}

RangeText cut_range(std::string_view text) {
  RangeText range{.possible = text.starts_with(possible_sign)};
  if (range.possible) text.remove_prefix(1);
  const auto* const sign = std::ranges::find_if(
      range_signs, [&](const RangeSign& known) { return text.starts_with(known.sign); });
  if (sign != range_signs.end()) {
    range.sign = sign;
    range.ends.first = trimmed(text.substr(sign->sign.size()));
  } else {
    range.ends = ends_of(text);
  }
  return range;
}

}  // namespace dragnet

#include "searcher/text_bar.h"

#include <array>
#include <string_view>

namespace dragnet {

namespace {

// By eighths of a column.
constexpr std::array<std::string_view, 9> eighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"};

}  // namespace

std::string bar(double value, double largest, std::size_t columns, const Terminal& terminal) {
  if (value <= 0 || largest <= 0) return "";
  const std::size_t steps = terminal.unicode ? 8 : 1;
  auto length = static_cast<std::size_t>(value * static_cast<double>(columns * steps) / largest);
  if (length == 0) length = 1;
  std::string text;
  for (; length >= steps; length -= steps) text.append(terminal.unicode ? eighths[8] : "#");
  return text.append(eighths[length]);
}

}  // namespace dragnet

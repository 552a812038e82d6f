#include "indexer/byte_size.h"

#include <iomanip>
#include <sstream>

namespace dragnet {

std::string byte_size(std::uint64_t bytes) {
  if (bytes < 1000) return std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes");
  constexpr const char* units[] = {"kB", "MB", "GB", "TB"};
  constexpr std::size_t last = std::size(units) - 1;
  double size = static_cast<double>(bytes) / 1000;
  std::size_t unit = 0;
  // 999.5 would be rounded to 1000.
  for (; size >= 999.5 && unit < last; ++unit) size /= 1000;
  std::ostringstream text;
  text << std::fixed << std::setprecision(size < 9.95 ? 1 : 0) << size << ' ' << units[unit];
  return text.str();
}

}  // namespace dragnet

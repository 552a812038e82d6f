#include "indexer/clock.h"

#include <charconv>
#include <cstdlib>
#include <ctime>
#include <string_view>

#include "common/moment.h"

namespace dragnet {

std::int64_t seconds_now() {
  const char* set = std::getenv("SOURCE_DATE_EPOCH");
  const std::string_view digits = set == nullptr ? "" : set;
  std::int64_t seconds = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
  const bool is_number = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
  return is_number && seconds > 0 ? seconds : std::time(nullptr);
}

std::string utc_now() {
  return moment_text(seconds_now());
}

}  // namespace dragnet

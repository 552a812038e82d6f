#include "indexer/clock.h"

#include <cstdlib>
#include <ctime>
#include <string_view>

#include "common/moment.h"
#include "common/whole_number.h"

namespace dragnet {

std::int64_t seconds_now() {
  const char* set = std::getenv("SOURCE_DATE_EPOCH");
  const std::string_view digits = set == nullptr ? "" : set;
  const std::int64_t seconds = whole_number<std::int64_t>(digits).value_or(0);
  return seconds > 0 ? seconds : std::time(nullptr);
}

std::string utc_now() {
  return moment_text(seconds_now());
}

}  // namespace dragnet

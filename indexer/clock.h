// The time of day.
#pragma once

#include <cstdint>
#include <string>

namespace dragnet {

// Seconds since 1970. SOURCE_DATE_EPOCH, where it is set to a number, stands in for the clock, so
// that builds can be repeated to the byte.
std::int64_t seconds_now();

// The same as common/moment.h writes it.
std::string utc_now();

}  // namespace dragnet

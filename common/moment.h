// Moments in time as an index writes them down: seconds since 1970, UTC.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

// "2023-05-15T11:38:55Z"
std::string moment_text(std::int64_t seconds);

// Reads "2023-05-15T11:38:55Z", also with a blank for the T and without Z or seconds, all in UTC;
// and dates (common/date.h), which stand for the beginning of their first day. Nothing else.
std::optional<std::int64_t> parse_moment(std::string_view text);

}  // namespace dragnet

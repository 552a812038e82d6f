// Moments in time as an index writes them down: seconds since 1970, UTC.
#pragma once

#include <cstdint>
#include <string>

namespace dragnet {

// "2023-05-15T11:38:55Z"
std::string moment_text(std::int64_t seconds);

}  // namespace dragnet

// The time of day as an index writes it down.
#pragma once

#include <string>

namespace dragnet {

// "2023-05-15T11:38:55Z"
std::string utc_now();

}  // namespace dragnet

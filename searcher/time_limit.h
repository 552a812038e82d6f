// Ends a search that nobody waits for any more. Damaged bytes can lead the database's reader round
// in circles, from where no exception comes back.
//
// What counts is the time that the program computes: waiting for whoever reads the answer is free.
#pragma once

#include <chrono>

namespace dragnet {

inline constexpr std::chrono::seconds max_search_time{10};

// From here on the program may compute for so long; then it says so and ends with
// ExitStatus::incomplete, whatever it is at.
void limit_search_time(std::chrono::milliseconds most = max_search_time);

// Something has been found: the time begins anew, if it is limited.
void renew_search_time();

}  // namespace dragnet

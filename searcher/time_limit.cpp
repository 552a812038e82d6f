#include "searcher/time_limit.h"

#include <csignal>
#include <string_view>

#include <sys/time.h>
#include <unistd.h>

#include "common/error.h"

namespace dragnet {

namespace {

constexpr std::string_view message =
    "dragnet-search: search-timeout: no answer after 10 seconds; ask for less, or see with "
    "'dragnet-index check' whether the index is damaged: 'dragnet-index rollback' mends it\n";
static_assert(max_search_time == std::chrono::seconds(10));

// Nothing but system calls is safe here.
void give_up(int) {
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, message.data(), message.size());
  ::_exit(static_cast<int>(ExitStatus::incomplete));
}

}  // namespace

void limit_search_time(std::chrono::milliseconds most) {
  std::signal(SIGPROF, give_up);
  itimerval timer = {};
  timer.it_value.tv_sec = most.count() / 1000;
  timer.it_value.tv_usec = most.count() % 1000 * 1000;
  timer.it_interval = timer.it_value;  // which renew_search_time finds there
  ::setitimer(ITIMER_PROF, &timer, nullptr);
}

void renew_search_time() {
  itimerval timer = {};
  ::getitimer(ITIMER_PROF, &timer);
  if (!timerisset(&timer.it_interval)) return;
  timer.it_value = timer.it_interval;
  ::setitimer(ITIMER_PROF, &timer, nullptr);
}

}  // namespace dragnet

#include "indexer/interrupt.h"

#include <atomic>
#include <csignal>

#include "common/error.h"

namespace dragnet {

namespace {

// Set by a handler, read by all threads.
std::atomic<int> signal_seen = 0;
static_assert(std::atomic<int>::is_always_lock_free);

void note_signal(int number) {
  signal_seen = number;
  std::signal(number, SIG_DFL);
}

}  // namespace

void watch_for_interrupts() {
  std::signal(SIGINT, note_signal);
  std::signal(SIGTERM, note_signal);
}

void throw_if_interrupted() {
  if (signal_seen == 0) return;
  throw Error(signal_seen == SIGINT ? ExitStatus::interrupted : ExitStatus::terminated,
              "interrupted: nothing was published, the index is as it was");
}

}  // namespace dragnet

// A line that tells how far a run has come: only on a terminal, at most ten times a second.
#pragma once

#include <chrono>
#include <cstddef>
#include <ostream>

namespace dragnet {

class Progress {
 public:
  // shown: standard error is a terminal. The line is taken away by clear() and by the destructor.
  Progress(std::ostream& out, bool shown);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void update(std::size_t records, std::size_t problems);
  void clear();
  double seconds() const;

 private:
  using Clock = std::chrono::steady_clock;
  std::ostream& out_;
  bool shown_;
  bool on_screen_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_{};
};

}  // namespace dragnet

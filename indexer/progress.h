// A line that tells how far a run has come: only on a terminal, at most ten times a second.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/input_files.h"

namespace dragnet {

// How far reading has come.
struct Reach {
  std::size_t reports = 0;
  std::uint64_t bytes = 0;  // of the inputs
  std::size_t problems = 0;
};

// What the line says. total: bytes of all inputs, 0 where that is not known.
std::string progress_line(const Reach& reach, double seconds, std::uint64_t total);

class Progress {
 public:
  // shown: standard error is a terminal. The line is taken away by clear() and by the destructor.
  Progress(std::ostream& out, bool shown);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // What is going to be read; of standard input nobody knows.
  void expect(const std::vector<InputFile>& inputs);
  void update(const Reach& reach);
  // What is done when all has been read.
  void say(std::string_view text);
  void clear();
  double seconds() const;

 private:
  using Clock = std::chrono::steady_clock;
  std::ostream& out_;
  bool shown_;
  bool on_screen_ = false;
  std::uint64_t total_ = 0;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_{};
};

}  // namespace dragnet

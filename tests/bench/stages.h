// What is measured stage by stage, on one core.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "indexer/diagnostics.h"
#include "indexer/input_files.h"
#include "indexer/record_stream.h"

namespace dragnet {

inline std::vector<Record> read_all(std::vector<std::string> inputs) {
  Diagnostics diagnostics(std::cerr);
  const std::vector<InputFile> files = list_inputs({.inputs = std::move(inputs)}, diagnostics);
  RecordStream stream(files, diagnostics);
  std::vector<Record> records;
  while (auto portion = stream.next_portion())
    std::ranges::move(*portion, std::back_inserter(records));
  return records;
}

inline double processor_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

// Processor time by stage, in seconds.
template <std::size_t Stages>
using Seconds = std::array<double, Stages>;

template <std::size_t Stages>
class StageClock {
 public:
  explicit StageClock(Seconds<Stages>& spent) : spent_(spent) {}
  void ends(std::size_t stage) {
    const double now = processor_seconds();
    spent_[stage] += now - last_;
    last_ = now;
  }

 private:
  Seconds<Stages>& spent_;
  double last_ = processor_seconds();
};

// of(round): one number of each round.
template <std::size_t Stages>
double median(const std::vector<Seconds<Stages>>& rounds, auto of) {
  std::vector<double> values;
  for (const Seconds<Stages>& spent : rounds) values.push_back(of(spent));
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

inline void print_speed(const char* name, double megabytes, double seconds) {
  std::printf("%-34s %8.3f s %8.1f MB/s\n", name, seconds, megabytes / seconds);
}

}  // namespace dragnet

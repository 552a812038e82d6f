// The records of all inputs, one after the other and counted as seen, in portions that are worth a
// thread's while.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "indexer/diagnostics.h"
#include "indexer/input_files.h"
#include "indexer/reader.h"
#include "indexer/record.h"
#include "indexer/segment_writer.h"

namespace dragnet {

// A portion is made one part of a segment, and ends with the record that reaches either
// (record_size.h). The last ones are smaller, so that all threads are done at about the same time.
inline constexpr std::size_t portion_records = max_part_reports;
inline constexpr std::size_t portion_bytes = 4 << 20;

class RecordStream {
 public:
  // Told of every input, before any record of a later one comes.
  using OnRead = std::function<void(std::size_t input, FileRead read)>;

  // Inputs and account must outlive it. threads: that work on portions.
  RecordStream(const std::vector<InputFile>& inputs, Diagnostics& diagnostics,
               OnRead on_read = nullptr, unsigned threads = 1);

  // The next records in input order; none at the end.
  std::optional<std::vector<Record>> next_portion();
  // Of the inputs, read so far.
  std::uint64_t bytes() const { return meter_.bytes; }

 private:
  // The account when the open input was opened, and what it has given since.
  struct Before {
    std::size_t skipped = 0;
    std::size_t hiding = 0;
    std::size_t broken_records = 0;  // before its last record
    bool has_records = false;
  };

  std::optional<Record> next();
  void end_input();
  std::size_t enough_bytes() const;

  const std::vector<InputFile>& inputs_;
  Diagnostics& diagnostics_;
  OnRead on_read_;
  unsigned threads_;
  std::optional<std::uint64_t> all_bytes_;  // of the inputs
  std::size_t at_ = 0;
  ByteMeter meter_;
  std::unique_ptr<Reader> reader_;
  Before before_;
};

}  // namespace dragnet

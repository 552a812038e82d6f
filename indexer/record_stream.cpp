#include "indexer/record_stream.h"

#include <algorithm>
#include <utility>

#include "indexer/record_size.h"

namespace dragnet {

RecordStream::RecordStream(const std::vector<InputFile>& inputs, Diagnostics& diagnostics,
                           OnRead on_read, unsigned threads)
    : inputs_(inputs),
      diagnostics_(diagnostics),
      on_read_(std::move(on_read)),
      threads_(threads),
      all_bytes_(total_bytes(inputs)) {}

std::optional<Record> RecordStream::next() {
  for (;;) {
    if (reader_) {
      if (auto record = reader_->next(diagnostics_)) {
        diagnostics_.count_seen();
        record->input = at_ - 1;
        before_.has_records = true;
        before_.broken_records = diagnostics_.broken_records;
        return record;
      }
      end_input();
    }
    if (at_ == inputs_.size()) return std::nullopt;
    before_ = {.skipped = diagnostics_.skipped,
               .hiding = diagnostics_.hiding,
               .broken_records = diagnostics_.broken_records};
    reader_ = open_reader(inputs_[at_++], meter_, diagnostics_);
  }
}

// Of an input that gives no record, but what was skipped, nothing at all is known.
void RecordStream::end_input() {
  reader_.reset();
  meter_.last.is_cut = diagnostics_.hiding > before_.hiding ||
                       diagnostics_.broken_records > before_.broken_records ||
                       (!before_.has_records && diagnostics_.skipped > before_.skipped);
  if (on_read_) on_read_(at_ - 1, std::move(meter_.last));
}

// A part of what is left for each thread, and the other half for later (guided self-scheduling).
std::size_t RecordStream::enough_bytes() const {
  constexpr std::uint64_t least = 256 << 10;
  if (!all_bytes_) return portion_bytes;
  const std::uint64_t left = *all_bytes_ - std::min(*all_bytes_, meter_.bytes);
  const std::uint64_t fair = left / (2 * std::uint64_t{threads_});
  return static_cast<std::size_t>(std::clamp<std::uint64_t>(fair, least, portion_bytes));
}

std::optional<std::vector<Record>> RecordStream::next_portion() {
  std::vector<Record> portion;
  std::size_t bytes = 0;
  const std::size_t enough = enough_bytes();
  while (portion.size() < portion_records && bytes < enough) {
    auto record = next();
    if (!record) break;
    bytes += record_size(*record);
    portion.push_back(std::move(*record));
  }
  if (portion.empty()) return std::nullopt;
  return portion;
}

}  // namespace dragnet

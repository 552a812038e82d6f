#include "indexer/record_stream.h"

namespace dragnet {

RecordStream::RecordStream(const std::vector<InputFile>& inputs, Diagnostics& diagnostics)
    : inputs_(inputs), diagnostics_(diagnostics) {}

std::optional<Record> RecordStream::next() {
  for (;;) {
    if (reader_) {
      if (auto record = reader_->next(diagnostics_)) {
        record->input = at_ - 1;
        return record;
      }
      reader_.reset();
    }
    if (at_ == inputs_.size()) return std::nullopt;
    reader_ = open_reader(inputs_[at_++], meter_, diagnostics_);
  }
}

std::vector<Record> RecordStream::next_portion() {
  std::vector<Record> portion;
  std::size_t bytes = 0;
  while (portion.size() < portion_records && bytes < portion_bytes) {
    auto record = next();
    if (!record) break;
    bytes += record->text.size();
    portion.push_back(std::move(*record));
  }
  return portion;
}

}  // namespace dragnet

#include "indexer/record_stream.h"

#include <utility>

namespace dragnet {

RecordStream::RecordStream(const std::vector<InputFile>& inputs, Diagnostics& diagnostics,
                           OnUnread on_unread)
    : inputs_(inputs), diagnostics_(diagnostics), on_unread_(std::move(on_unread)) {}

std::optional<Record> RecordStream::next() {
  for (;;) {
    if (reader_) {
      if (auto record = reader_->next(diagnostics_)) {
        record->input = at_ - 1;
        return record;
      }
      end_input();
    }
    if (at_ == inputs_.size()) return std::nullopt;
    reader_ = open_reader(inputs_[at_++], meter_, diagnostics_);
  }
}

void RecordStream::end_input() {
  reader_.reset();
  if (std::exchange(meter_.failed, false) && on_unread_) on_unread_(at_ - 1);
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

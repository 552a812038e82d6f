#include "indexer/posting_run.h"

#include "common/schema.h"
#include "indexer/segment_writer.h"

namespace dragnet {

static_assert(max_part_reports <= 1U << PieceHead::report_bits);
static_assert(max_xapian_term < 1U << PieceHead::first_at);

void RunPieces::end(std::uint32_t first, std::uint32_t last, const char* kept_end) {
  const std::size_t size = static_cast<std::size_t>(kept_end - bytes_.data());
  const std::uint64_t kept = size - (size_ + sizeof(PieceHead) + term_size_);
  const PieceHead head = {term_size_ | std::uint64_t{first} << PieceHead::first_at |
                          std::uint64_t{last} << PieceHead::last_at | kept << PieceHead::kept_at};
  std::memcpy(bytes_.data() + size_, &head, sizeof head);
  size_ = size;
}

}  // namespace dragnet

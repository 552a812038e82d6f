#include "indexer/posting_run.h"

#include <algorithm>
#include <array>

#include "common/packed_number.h"
#include "common/schema.h"

namespace dragnet {

// Runs have millions of pieces, mostly of a few bytes: each is put together before it is appended.
void append_piece(std::string& bytes, const TermPiece& piece) {
  std::array<char, max_xapian_term + 4 * max_number_bytes> head;
  char* at = put_number(head.data(), piece.term.size());
  at = std::copy(piece.term.begin(), piece.term.end(), at);
  at = put_number(at, piece.first);
  at = put_number(at, piece.last);
  at = put_number(at, piece.kept.size());
  bytes.append(head.data(), at);
  bytes.append(piece.kept);
}

}  // namespace dragnet

#include "indexer/posting_run.h"

#include "indexer/glass_encoding.h"

namespace dragnet {

void append_piece(std::string& bytes, const TermPiece& piece) {
  append_sized(bytes, piece.term);
  append_number(bytes, piece.first);
  append_number(bytes, piece.last);
  append_sized(bytes, piece.kept);
}

}  // namespace dragnet

// The inverted index of some reports that follow each other, in the order of terms and packed: what
// a batch of up to two thousand comes to, and what many of them are merged into. Reports are
// numbered from 0 within a run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "common/segment_texts.h"
#include "indexer/short_text.h"

namespace dragnet {

// A term and something kept of each of the reports that have it.
struct TermPiece {
  std::string_view term;
  std::uint32_t first = 0;  // report
  std::uint32_t last = 0;
  std::string_view kept;  // what, the run says
};

// What stands before the term and what is kept of it in a run, as one number: eight bits for the
// size of the term, twelve each for the first and the last report, the others for the size of what
// is kept.
struct PieceHead {
  static constexpr unsigned report_bits = 12;
  static constexpr unsigned first_at = 8;
  static constexpr unsigned last_at = first_at + report_bits;
  static constexpr unsigned kept_at = last_at + report_bits;

  std::uint64_t number = 0;

  std::size_t term_size() const { return number & 0xFF; }
  std::uint32_t first() const { return report_at(first_at); }
  std::uint32_t last() const { return report_at(last_at); }
  std::size_t kept_size() const { return number >> kept_at; }

 private:
  std::uint32_t report_at(unsigned shift) const {
    return static_cast<std::uint32_t>(number >> shift) & ((1U << report_bits) - 1);
  }
};

// Writes the pieces of one run, in a form that is soon read. Its memory stays when it is cleared.
class RunPieces {
 public:
  // Begins a piece of the term: where what is kept is to be written, with room for so many bytes.
  char* begin(std::string_view term, std::size_t most_kept) {
    const std::size_t most = size_ + sizeof(PieceHead) + term.size() + most_kept;
    if (bytes_.size() < most) bytes_.resize(2 * most);
    term_size_ = term.size();
    return put_text(bytes_.data() + size_ + sizeof(PieceHead), term);
  }
  // Ends the piece that was begun.
  void end(std::uint32_t first, std::uint32_t last, const char* kept_end);

  // Valid until the next piece.
  std::string_view bytes() const { return {bytes_.data(), size_}; }
  void clear() { size_ = 0; }

 private:
  std::vector<char> bytes_;
  std::size_t size_ = 0;
  std::size_t term_size_ = 0;  // of the piece that was begun
};

// Takes the next one off the beginning; there must be one.
inline TermPiece take_piece(std::string_view& bytes) {
  PieceHead head;
  std::memcpy(&head, bytes.data(), sizeof head);
  const char* const term = bytes.data() + sizeof head;
  const char* const kept = term + head.term_size();
  bytes.remove_prefix(sizeof head + head.term_size() + head.kept_size());
  return {.term = {term, head.term_size()},
          .first = head.first(),
          .last = head.last(),
          .kept = {kept, head.kept_size()}};
}

struct PostingRun {
  struct Report {
    std::uint32_t length = 0;
    std::size_t lists_end = 0;  // in lists, where that of the one before ends
    std::size_t data_end = 0;   // in data, the same
  };
  struct Value {
    std::uint32_t report;
    std::uint32_t slot;  // Xapian::valueno
    std::size_t end;     // in value_bytes, where the one before ends
  };

  // Pieces by term, as RunPieces writes them, one for each chunk (posting_chunk.h).
  std::string postings;
  // The same, one for each term. Kept: the positions of the first report as the table has them,
  // sized; of each other report the distance from the one before, and its positions.
  std::string positions;
  std::uint32_t most_often = 0;  // a term stands in a report
  std::vector<Report> reports;
  std::string lists;  // of each, sized: the term list and the slots
  std::string data;   // of each, sized
  TextsBlock texts;
  std::string value_bytes;
  std::vector<Value> values;  // by report, none empty
};

}  // namespace dragnet

// The inverted index of some reports that follow each other, in the order of terms and packed: what
// a batch of a few hundred comes to, and what many of them are merged into. Reports are numbered
// from 0 within a run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dragnet {

// A term and something kept of each of the reports that have it.
struct TermPiece {
  std::string_view term;
  std::uint32_t first = 0;  // report
  std::uint32_t last = 0;
  // What is kept of the first report, and of each other the distance from the one before and what
  // is kept of it.
  std::string_view kept;
};

void append_piece(std::string& bytes, const TermPiece& piece);

struct PostingRun {
  struct Value {
    std::uint32_t report;
    std::uint32_t slot;  // Xapian::valueno
    std::size_t end;     // in value_bytes, where the one before ends
  };

  std::string
      postings;  // pieces by term; kept: how often the term stands there, 0 of a boolean one
  std::string positions;  // pieces by term; kept: the positions as the table has them, sized
  // Of each the length as a number; sized the term list, slots, data, title, text and words; 1 or 0
  // for is_plain and for has_joined_name (StoredTexts).
  std::string reports;
  std::vector<std::size_t> report_ends;  // in reports
  std::string value_bytes;
  std::vector<Value> values;  // by report, none empty
};

}  // namespace dragnet

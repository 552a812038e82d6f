#include "indexer/posting_run.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

void add(RunPieces& pieces, const TermPiece& piece) {
  char* const kept = pieces.begin(piece.term, piece.kept.size());
  pieces.end(piece.first, piece.last, std::copy(piece.kept.begin(), piece.kept.end(), kept));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(posting_run)

BOOST_AUTO_TEST_CASE(pieces_are_taken_as_they_were_written) {
  const std::string longest_term(245, 't');
  const std::string much(100'000, 'k');
  const std::vector<TermPiece> all = {{"a", 0, 0, "1"},
                                      {longest_term, 1023, 1023, {}},
                                      {"银行", 0, 1023, much},
                                      {"b", 1, 2, "345"}};
  RunPieces pieces;
  for (const TermPiece& piece : all) add(pieces, piece);
  std::string_view rest = pieces.bytes();
  for (const TermPiece& piece : all) {
    const TermPiece taken = take_piece(rest);
    BOOST_TEST(taken.term == piece.term);
    BOOST_TEST(taken.first == piece.first);
    BOOST_TEST(taken.last == piece.last);
    BOOST_TEST(taken.kept == piece.kept);
  }
  BOOST_TEST(rest.empty());
}

BOOST_AUTO_TEST_CASE(room_that_is_not_used_leaves_no_trace) {
  RunPieces pieces;
  char* const kept = pieces.begin("a", 1000);
  *kept = '1';
  pieces.end(3, 3, kept + 1);
  RunPieces exact;
  add(exact, {"a", 3, 3, "1"});
  BOOST_TEST(pieces.bytes() == exact.bytes());
  pieces.clear();
  BOOST_TEST(pieces.bytes().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

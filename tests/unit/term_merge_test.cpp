#include "indexer/term_merge.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

class ListSource {
 public:
  explicit ListSource(std::vector<std::string> terms) : terms_(std::move(terms)) {}
  bool next() { return ++at_ < terms_.size(); }
  TermPiece piece() const { return {.term = terms_[at_]}; }

 private:
  std::vector<std::string> terms_;
  std::size_t at_ = static_cast<std::size_t>(-1);
};

}  // namespace

BOOST_AUTO_TEST_SUITE(term_merge)

BOOST_AUTO_TEST_CASE(terms_come_once_in_the_order_of_their_bytes) {
  using std::string_literals::operator""s;
  const std::vector<std::string> terms = {
      "a",         "a\0"s,      "a\0\0"s, "abcdefg", "abcdefg\0"s, "abcdefgh", "abcdefgh\0"s,
      "abcdefghi", "abcdefghj", "b",      "银行",    "银行卡",     "银行卡片"};
  std::vector<ListSource> sources;
  for (std::size_t source = 0; source < 5; ++source) {
    std::vector<std::string> some;
    for (std::size_t i = 0; i < terms.size(); ++i)
      if (i % (source + 1) == 0) some.push_back(terms[i]);
    sources.emplace_back(std::move(some));
  }
  std::vector<std::string> merged;
  std::vector<std::size_t> pieces;
  TermMerge(std::move(sources))
      .run(
          [&](std::string_view term) {
            merged.emplace_back(term);
            pieces.push_back(0);
          },
          [&](const TermPiece& piece) {
            BOOST_TEST((piece.term == merged.back()));
            ++pieces.back();
          },
          [](std::string_view) {});
  BOOST_TEST((merged == terms));
  for (std::size_t i = 0; i < terms.size(); ++i) {
    std::size_t expected = 0;
    for (std::size_t source = 0; source < 5; ++source) expected += i % (source + 1) == 0 ? 1 : 0;
    BOOST_TEST(pieces.at(i) == expected);
  }
}

BOOST_AUTO_TEST_CASE(several_pieces_of_a_source_come_together) {
  std::vector<ListSource> sources;
  sources.emplace_back(std::vector<std::string>{"a", "a", "longer than eight"});
  sources.emplace_back(std::vector<std::string>{"a", "longer than eight", "longer than eight"});
  std::vector<std::string> merged;
  TermMerge(std::move(sources))
      .run([&](std::string_view term) { merged.emplace_back(term) += ':'; },
           [&](const TermPiece& piece) { (merged.back() += ' ') += piece.term; },
           [](std::string_view) {});
  const std::vector<std::string> expected = {
      "a: a a a", "longer than eight: longer than eight longer than eight longer than eight"};
  BOOST_TEST(merged == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(beginnings_are_the_first_eight_bytes) {
  BOOST_TEST(beginning_of("\x01") == 0x01'00'00'00'00'00'00'00U);
  BOOST_TEST(beginning_of("\x01\x02\xF3") == 0x01'02'F3'00'00'00'00'00U);
  BOOST_TEST(beginning_of("\x01\x02\x03\x04") == 0x01'02'03'04'00'00'00'00U);
  BOOST_TEST(beginning_of("\x01\x02\x03\x04\xF5") == 0x01'02'03'04'F5'00'00'00U);
  BOOST_TEST(beginning_of("\x01\x02\x03\x04\x05\x06\x07") == 0x01'02'03'04'05'06'07'00U);
  BOOST_TEST(beginning_of("\x01\x02\x03\x04\x05\x06\x07\x08") == 0x01'02'03'04'05'06'07'08U);
  BOOST_TEST(beginning_of("\x01\x02\x03\x04\x05\x06\x07\x08\x09") == 0x01'02'03'04'05'06'07'08U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

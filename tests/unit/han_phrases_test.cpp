#include "indexer/han_phrases.h"

#include <boost/test/unit_test.hpp>

#include "common/analyzer.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(han_phrases)

BOOST_AUTO_TEST_CASE(stand_side_by_side_within_the_text) {
  const HanPhrases phrases = {"追逃", "在逃人员", "在逃"};
  Analyzer analyzer;
  const auto size_at = [&](std::string_view text, std::size_t token) {
    return phrases.size_at(analyzer.analyze(text), token);
  };
  BOOST_TEST(size_at("主犯在逃", 2) == 2U);
  BOOST_TEST(size_at("抓获在逃人员", 2) == 4U);
  BOOST_TEST(size_at("主犯在逃", 1) == 0U);
  BOOST_TEST(size_at("主犯在，逃", 2) == 0U);
  BOOST_TEST(size_at("主犯在", 2) == 0U);
  BOOST_TEST(size_at("主犯在逃", 4) == 0U);
  BOOST_TEST(size_at("police in逃", 1) == 0U);
}

BOOST_AUTO_TEST_CASE(end_before_a_token_and_are_looked_for_in_a_range) {
  const HanPhrases phrases = {"追逃", "在逃人员", "在逃"};
  const TokenStream stream = Analyzer().analyze("抓获在逃人员，追逃");
  BOOST_TEST(phrases.size_before(stream, 6) == 4U);
  BOOST_TEST(phrases.size_before(stream, 4) == 2U);
  BOOST_TEST(phrases.size_before(stream, 5) == 0U);
  BOOST_TEST(phrases.size_before(stream, 0) == 0U);
  BOOST_TEST(phrases.first_in(stream, 0, 8) == 2U);
  BOOST_TEST(phrases.first_in(stream, 3, 8) == 6U);
  BOOST_TEST(phrases.first_in(stream, 3, 6) == 6U);
  BOOST_TEST(!phrases.any_in(stream, 3, 6));
  BOOST_TEST(phrases.any_in(stream, 3, 7));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

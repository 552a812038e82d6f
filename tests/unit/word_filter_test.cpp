#include "common/word_filter.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {
namespace {

Token first_token(std::string_view text) {
  return Analyzer().analyze(text)[0];
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_filter)

BOOST_AUTO_TEST_CASE(words_and_their_inflections_pass) {
  const WordFilter filter("police since 去年");
  for (const std::string_view word : {"police", "Since", "policing", "去", "年"})
    BOOST_TEST(filter.may_hold(first_token(word)), word);
}

BOOST_AUTO_TEST_CASE(most_other_words_do_not) {
  const WordFilter filter("police since 去年");
  std::size_t passed = 0;
  for (const std::string_view word : {"bank", "card", "officer", "2023", "断", "卡", "诈", "骗"})
    passed += filter.may_hold(first_token(word)) ? 1 : 0;
  BOOST_TEST(passed <= 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

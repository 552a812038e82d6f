#include "common/sentences.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

std::string cut(std::string_view text) {
  const TokenStream stream = Analyzer().analyze(text);
  std::string out;
  for (const Sentence& sentence : split_sentences(stream)) {
    out.append("[").append(text.substr(sentence.begin, sentence.end - sentence.begin)).append("]");
  }
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sentences)

BOOST_AUTO_TEST_CASE(take_in_their_closing_signs) {
  BOOST_TEST(cut("He paid 1.5 million. \"Stop!\" she said.Then") ==
             "[He paid 1.5 million.][Stop!\"][she said.][Then]");
  BOOST_TEST(cut("抓获3人。冻结资金！") == "[抓获3人。][冻结资金！]");
}

BOOST_AUTO_TEST_CASE(are_found_by_token) {
  const std::string text = "One two. Three. Four five.";
  const TokenStream stream = Analyzer().analyze(text);
  const auto found = split_sentences(stream);
  BOOST_TEST(sentence_of(found, 0) == 0);
  BOOST_TEST(sentence_of(found, 2) == 1);
  BOOST_TEST(sentence_of(found, 4) == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

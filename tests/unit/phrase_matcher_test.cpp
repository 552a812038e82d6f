#include "common/phrase_matcher.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

// "payload:bytes" for every match.
std::string matches(const std::vector<std::string>& phrases, std::string_view text) {
  Analyzer analyzer;
  PhraseMatcher matcher;
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    matcher.add(analyzer.analyze(phrases[i]), static_cast<std::uint32_t>(i));
  }
  const TokenStream stream = analyzer.analyze(text);
  std::string out;
  for (const PhraseMatch& match : matcher.find(stream)) {
    out += std::to_string(match.payload) + ':' +
           std::string(stream.slice(match.first, match.last)) + ';';
  }
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(phrase_matcher)

BOOST_AUTO_TEST_CASE(finds_overlapping_phrases_the_longer_first) {
  BOOST_TEST(matches({"断卡", "断卡行动", "行动"}, "“断卡”行动") == "1:断卡”行动;0:断卡;2:行动;");
}

BOOST_AUTO_TEST_CASE(compares_words_by_stem_and_script_by_folding) {
  BOOST_TEST(matches({"killing pig dish", "杀猪盘"}, "Killing-pig dishes, 殺豬盤") ==
             "0:Killing-pig dishes;1:殺豬盤;");
}

BOOST_AUTO_TEST_CASE(does_not_cross_clauses) {
  BOOST_TEST(matches({"两卡", "bank card"}, "一两。卡，a bank; card") == "");
}

BOOST_AUTO_TEST_CASE(gives_every_payload_of_a_phrase) {
  BOOST_TEST(matches({"frozen", "frozen"}, "frozen") == "0:frozen;1:frozen;");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

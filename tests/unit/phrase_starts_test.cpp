#include "common/phrase_starts.h"

#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/phrase_matcher.h"

namespace dragnet {

namespace {

// Words and characters, few enough that phrases begin everywhere.
std::string random_text(std::mt19937& random, std::size_t count) {
  static const std::vector<std::string> parts = {"bank ",   "card ", "卡", "断", "fake ",
                                                 "police ", "骗",    "，", "7 "};
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += parts[random() % parts.size()];
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(phrase_starts)

BOOST_AUTO_TEST_CASE(matchers_find_the_same_in_marked_text) {
  std::mt19937 random(1);
  Analyzer analyzer;
  PhraseStarts starts;
  std::vector<PhraseMatcher> matchers;
  for (unsigned i = 0; i < PhraseStarts::max_matchers; ++i) matchers.emplace_back(&starts);
  for (std::uint32_t i = 0; i < 40; ++i) {
    const std::string phrase = random_text(random, 1 + random() % 3);
    matchers[i % matchers.size()].add(analyzer.analyze(phrase), i);
  }
  std::size_t found = 0;
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string text = random_text(random, size);
    const TokenStream plain = analyzer.analyze(text);
    TokenStream marked = plain;
    starts.mark(marked);
    for (const PhraseMatcher& matcher : matchers) {
      const std::vector<PhraseMatch> matches = matcher.find(plain);
      BOOST_TEST((matcher.find(marked) == matches));
      BOOST_TEST(matcher.occurs_in(marked) == !matches.empty());
      found += matches.size();
    }
  }
  BOOST_TEST(found > 1000U);
}

BOOST_AUTO_TEST_CASE(marks_of_others_are_not_believed) {
  Analyzer analyzer;
  PhraseStarts starts;
  PhraseMatcher matcher(&starts);
  matcher.add(analyzer.analyze("bank card"), 0);
  TokenStream stream = analyzer.analyze("a bank card");
  PhraseStarts().mark(stream);
  BOOST_TEST(!starts.has_marked(stream));
  BOOST_TEST(matcher.find(stream).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_phrase_marks_its_beginning_for_its_own_matcher) {
  Analyzer analyzer;
  PhraseStarts starts;
  PhraseMatcher cards(&starts);
  PhraseMatcher calls(&starts);
  cards.add(analyzer.analyze("bank card"), 0);
  calls.add(analyzer.analyze("call"), 0);
  TokenStream stream = analyzer.analyze("call the bank card office");
  starts.mark(stream);
  const std::vector<int> marks(stream.marks.begin(), stream.marks.begin() + 5);
  BOOST_TEST(marks == std::vector<int>({2, 0, 1, 0, 0}), boost::test_tools::per_element());
  BOOST_TEST(stream.marks.size() == PhraseStarts::block);
}

BOOST_AUTO_TEST_CASE(there_are_no_more_matchers_than_bits) {
  PhraseStarts starts;
  for (unsigned i = 0; i < PhraseStarts::max_matchers; ++i) starts.add_matcher();
  BOOST_CHECK_THROW(starts.add_matcher(), std::length_error);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

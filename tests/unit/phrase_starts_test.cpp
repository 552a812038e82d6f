#include "common/phrase_starts.h"

#include <cstdint>
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
  PhraseMatcher matcher_of_cards(&starts);
  PhraseMatcher matcher_of_calls(&starts);
  matcher_of_cards.add(analyzer.analyze("bank card"), 0);
  matcher_of_calls.add(analyzer.analyze("call"), 0);
  constexpr PhraseStarts::Marks cards = 1;  // in the order in which they were made
  constexpr PhraseStarts::Marks calls = 2;
  std::string text = "call the bank card office";
  for (std::size_t i = 5; i < PhraseStarts::block; ++i) text += " x";
  TokenStream stream = analyzer.analyze(text + " the call");
  starts.mark(stream);
  const auto in_block = [&](std::size_t begin, PhraseStarts::Marks matcher) {
    const PhraseStarts::Tokens tokens = PhraseStarts::in_block(stream, begin, matcher);
    return std::vector{tokens.alone, tokens.longer};
  };
  BOOST_TEST((in_block(0, cards) == std::vector<std::uint64_t>{0, 0b100}));
  BOOST_TEST((in_block(0, calls) == std::vector<std::uint64_t>{0b1, 0}));
  BOOST_TEST((in_block(PhraseStarts::block, cards) == std::vector<std::uint64_t>{0, 0}));
  BOOST_TEST((in_block(PhraseStarts::block, calls) == std::vector<std::uint64_t>{0b10, 0}));
  const std::size_t last = stream.size() - 1;
  BOOST_TEST(PhraseStarts::is_in(stream, last, calls));
  BOOST_TEST(!PhraseStarts::is_in(stream, last, cards));
  BOOST_TEST(PhraseStarts::is_in(stream, 2, cards));
  BOOST_TEST(!PhraseStarts::is_in(stream, 3, cards));
}

BOOST_AUTO_TEST_CASE(there_are_no_more_matchers_than_bits) {
  PhraseStarts starts;
  for (unsigned i = 0; i < PhraseStarts::max_matchers; ++i) starts.add_matcher();
  BOOST_CHECK_THROW(starts.add_matcher(), std::length_error);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

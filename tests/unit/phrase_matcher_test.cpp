#include "common/phrase_matcher.h"

#include <random>
#include <set>

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

BOOST_AUTO_TEST_CASE(finds_what_a_search_from_every_token_finds) {
  // Few words, so that many phrases begin alike and matches lie over the ends of blocks.
  std::mt19937 random(1);
  const auto words = [&](std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += "w" + std::to_string(random() % 40) + "x ";
    return text;
  };
  Analyzer analyzer;
  PhraseMatcher matcher;
  std::vector<std::string> phrases;
  for (std::uint32_t i = 0; i < 400; ++i) {
    phrases.push_back(words(1 + random() % 4));
    matcher.add(analyzer.analyze(phrases.back()), i);
  }
  for (std::uint32_t i = 0; i < 40; ++i) {  // more continuations of one word than a mask has bits
    phrases.push_back("w0x w1x w" + std::to_string(i) + "x ");
    matcher.add(analyzer.analyze(phrases.back()), static_cast<std::uint32_t>(phrases.size() - 1));
  }
  const std::string text = words(1000) + phrases.back();
  const TokenStream stream = analyzer.analyze(text);
  std::multiset<std::pair<std::size_t, std::uint32_t>> expected;
  for (std::uint32_t i = 0; i < phrases.size(); ++i) {
    for (std::size_t first = 0; first < stream.size(); ++first) {
      if (text.substr(stream[first].begin).starts_with(phrases[i])) expected.emplace(first, i);
    }
  }
  std::multiset<std::pair<std::size_t, std::uint32_t>> found;
  for (const PhraseMatch& match : matcher.find(stream)) found.emplace(match.first, match.payload);
  BOOST_TEST((found == expected));
  BOOST_TEST(expected.size() > 1000U);
}

BOOST_AUTO_TEST_CASE(finds_the_longest_that_is_wanted) {
  Analyzer analyzer;
  PhraseStarts starts;
  PhraseMatcher matcher(&starts);
  std::uint32_t payload = 0;
  for (const char* const phrase : {"断卡", "断卡行动", "断", "断卡"})
    matcher.add(analyzer.analyze(phrase), payload++);
  TokenStream stream = analyzer.analyze("断卡行动");
  const auto longest = [&](const PhraseMatcher::IsWanted& is_wanted) {
    return matcher.longest_at(stream, 0, is_wanted);
  };
  for (int round = 0; round < 2; ++round) {
    BOOST_TEST((longest([](const auto&) { return true; }) == PhraseMatch{0, 4, 1}));
    BOOST_TEST((longest([](const auto& match) { return match.last < 4; }) == PhraseMatch{0, 2, 0}));
    BOOST_TEST(
        (longest([](const auto& match) { return match.payload > 1; }) == PhraseMatch{0, 2, 3}));
    BOOST_TEST(!longest([](const auto&) { return false; }).has_value());
    starts.mark(stream);
  }
}

BOOST_AUTO_TEST_CASE(finds_the_longest_that_ends_before_a_token) {
  Analyzer analyzer;
  PhraseMatcher matcher;
  std::uint32_t payload = 0;
  for (const char* const phrase : {"人次", "次", "个人", "个人次数", "人"})
    matcher.add(analyzer.analyze(phrase), payload++);
  const auto before = [&](std::string_view text) -> std::string {
    const TokenStream stream = analyzer.analyze(text);
    const auto match = matcher.longest_before(stream, stream.size());
    return match ? std::string(stream.slice(match->first, match->last)) : "";
  };
  BOOST_TEST(before("个人次") == "人次");
  BOOST_TEST(before("三个人") == "个人");
  BOOST_TEST(before("三个人次数") == "个人次数");
  BOOST_TEST(before("人。次") == "次");
  BOOST_TEST(before("人数") == "");
  BOOST_TEST(before("") == "");
}

BOOST_AUTO_TEST_CASE(sees_a_phrase_that_comes_late) {
  Analyzer analyzer;
  PhraseMatcher matcher;
  matcher.add(analyzer.analyze("bank card"), 0);
  std::string text;
  for (int i = 0; i < 200; ++i) text += "bank ";
  BOOST_TEST(!matcher.occurs_in(analyzer.analyze(text)));
  BOOST_TEST(matcher.occurs_in(analyzer.analyze(text + "card")));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

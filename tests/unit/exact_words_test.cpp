#include "searcher/exact_words.h"

#include <random>
#include <regex>

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

bool stands_in(const std::string& words, const std::string& text) {
  return ExactWords(words, text).find(text).has_value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(exact_words)

BOOST_AUTO_TEST_CASE(takes_whole_words) {
  BOOST_TEST(stands_in("used", "It was used."));
  BOOST_TEST(stands_in("used", "used"));
  BOOST_TEST(!stands_in("used", "caused"));
  BOOST_TEST(!stands_in("used", "usedom"));
  BOOST_TEST(!stands_in("us", "ususa"));
  BOOST_TEST(stands_in("used", "caused, then used"));
  BOOST_TEST(!stands_in("caf", "café"));
  BOOST_TEST(!stands_in("tat", "état"));
  BOOST_TEST(!stands_in("13", "2013"));
  BOOST_TEST(stands_in("13", "第13次"));
}

BOOST_AUTO_TEST_CASE(cuts_chinese_anywhere) {
  BOOST_TEST(stands_in("骗", "诈骗案"));
  BOOST_TEST(stands_in("GOIP设备", "查获GOIP设备"));
  BOOST_TEST(!stands_in("诈骗", "詐騙"));
}

BOOST_AUTO_TEST_CASE(takes_small_letters_for_capitals_but_not_capitals_for_small_letters) {
  BOOST_TEST(stands_in("stop payment", "Stop payment"));
  BOOST_TEST(stands_in("stop payment", "STOP PAYMENT"));
  BOOST_TEST(!stands_in("ATM", "atm"));
  BOOST_TEST(!stands_in("Stop payment", "stop payment"));
  BOOST_TEST(!stands_in("stop payment", "stop, payment"));
  BOOST_TEST(!stands_in("k[", "K{"));
}

BOOST_AUTO_TEST_CASE(says_where_they_stand_next) {
  const std::string text = "Aa, aaa, aA";
  const ExactWords words("aa", text);
  BOOST_TEST((words.find(text) == ByteRange{0, 2}));
  BOOST_TEST((words.find(text, 1) == ByteRange{9, 11}));
  BOOST_TEST(!words.find(text, 10));
  BOOST_TEST(!words.find(text, 12));
}

// Texts break their lines where they like.
BOOST_AUTO_TEST_CASE(takes_a_blank_for_any_white_space) {
  const std::string text = "to stop\r\n　payment, then stop payments";
  const ByteRange broken{3, 19};
  for (const char* words : {"stop payment", "stop  payment", "stop\u00A0payment"})
    BOOST_TEST((ExactWords(words, text).find(text) == broken), words);
  BOOST_TEST(!ExactWords("stop payment", text).find(text, 4));
  // Whatever byte is looked for first.
  for (const char* sample : {"stop", "payment", "骗"})
    BOOST_TEST((ExactWords("stop payment", sample).find(text) == broken), sample);
  BOOST_TEST((ExactWords(" payment", text).find(text) == ByteRange{7, 19}));
  BOOST_TEST(!stands_in("stoppayment", text));
  BOOST_TEST(!stands_in("stop payment", "stoppayment"));
  BOOST_TEST(stands_in("银行 卡", "银行\n卡"));
  BOOST_TEST(!stands_in(" payment", "payment"));
}

// Texts of few signs, so that beginnings and ends of what is looked for stand everywhere.
BOOST_AUTO_TEST_CASE(finds_what_an_expression_finds) {
  std::mt19937 random(7);
  const auto text = [&](std::size_t most) {
    std::string letters;
    for (std::size_t i = random() % (most + 1); i > 0; --i) letters += "abAB \n"[random() % 6];
    return letters;
  };
  for (int i = 0; i < 2'000; ++i) {
    const std::string wanted = 'a' + text(2) + 'b';
    const std::string all = text(14);
    std::string expression;
    for (const char c : wanted) {
      const bool is_small = c == 'a' || c == 'b';
      const bool is_white = c == ' ' || c == '\n';
      expression += is_small ? (c == 'a' ? "[aA]" : "[bB]") : is_white ? "\\s+" : std::string(1, c);
    }
    expression = std::regex_replace(expression, std::regex("(\\\\s\\+)+"), "\\s+");
    BOOST_REQUIRE_EQUAL(stands_in(wanted, ' ' + all + ' '),
                        std::regex_search(' ' + all + ' ', std::regex("\\s" + expression + "\\s")));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

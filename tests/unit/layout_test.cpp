#include "common/layout.h"

#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

constexpr Terminal plain{.color = false, .unicode = true, .columns = 80};
constexpr Terminal colored{.color = true, .unicode = true, .columns = 80};

std::string wrapped(std::string_view text, std::size_t columns) {
  std::string all;
  for (const Line& line : wrap({{TerminalText(text)}}, columns)) {
    for (const Run& run : line) all.append(run.text.str());
    all.push_back('|');
  }
  return all;
}

std::string cut_text(std::string_view text, std::size_t columns) {
  return cut({TerminalText(text)}, columns, plain).text.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(layout)

BOOST_AUTO_TEST_CASE(latin_text_breaks_at_blanks) {
  BOOST_TEST(wrapped("one two three", 8) == "one two|three|");
  BOOST_TEST(wrapped("one two three", 7) == "one two|three|");
  BOOST_TEST(wrapped("one two three", 6) == "one|two|three|");
}

BOOST_AUTO_TEST_CASE(han_text_breaks_between_characters_but_not_before_punctuation) {
  BOOST_TEST(wrapped("一二三四", 4) == "一二|三四|");
  BOOST_TEST(wrapped("一二，三四", 4) == "一|二，|三四|");
  BOOST_TEST(wrapped("一（二三）", 5) == "一|（二|三）|");
}

BOOST_AUTO_TEST_CASE(emoji_are_not_taken_apart) {
  BOOST_TEST(wrapped("👨‍👩‍👧👨‍👩‍👧", 2) ==
             "👨‍👩‍👧|👨‍👩‍👧|");
  BOOST_TEST(wrapped("👍🏽👍🏽", 2) == "👍🏽|👍🏽|");
  BOOST_TEST(wrapped("🇨🇳🇭🇰🇲🇴", 4).find("🇨🇳") != std::string::npos);
  BOOST_TEST(wrapped("🇨🇳🇭🇰🇲🇴", 4).find("🇭🇰") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_word_wider_than_a_line_is_cut) {
  BOOST_TEST(wrapped("abcdefgh", 3) == "abc|def|gh|");
}

BOOST_AUTO_TEST_CASE(no_line_is_wider_than_it_may_be_and_nothing_is_lost) {
  const auto without_breaks = [](std::string all) {
    std::erase_if(all, [](char c) { return c == ' ' || c == '|'; });
    return all;
  };
  const std::string text =
      "Police 警方 in “Xi'an” 抓获，了 3,800 名 suspects（嫌疑人）abcdefghijklmnop。";
  for (std::size_t columns = 2; columns < 90; ++columns) {
    for (const Line& line : wrap({{TerminalText(text)}}, columns)) {
      BOOST_TEST(width_of(line) <= columns);
    }
    BOOST_TEST(without_breaks(wrapped(text, columns)) == without_breaks(text));
  }
}

BOOST_AUTO_TEST_CASE(cut_text_says_so_and_fits) {
  BOOST_TEST(cut_text("fraud", 5) == "fraud");
  BOOST_TEST(cut_text("frauds", 5) == "frau…");
  BOOST_TEST(cut_text("冒充客服", 6) == "冒充…");
  BOOST_TEST(cut_text("冒充客服", 8) == "冒充客服");
  BOOST_TEST(cut({TerminalText("frauds")}, 5, {.unicode = false}).text.str() == "frau~");
}

BOOST_AUTO_TEST_CASE(padding_counts_columns) {
  BOOST_TEST(width_of(pad({{TerminalText("冒充")}}, 6)) == 6u);
  BOOST_TEST(width_of(pad({{TerminalText("too long")}}, 6)) == 8u);
}

BOOST_AUTO_TEST_CASE(only_a_terminal_with_colour_gets_escapes) {
  const Line line = line_of({.text = "a bank card", .highlights = {{2, 6}}});
  std::ostringstream without;
  write(without, line, plain);
  BOOST_TEST(without.str() == "a bank card");
  std::ostringstream with;
  write(with, line, colored);
  BOOST_TEST(with.str() == "a \x1b[1;31mbank\x1b[0m card");
}

BOOST_AUTO_TEST_CASE(escapes_in_a_document_stay_text) {
  std::ostringstream out;
  write(out, {{TerminalText("\x1b]0;owned\a")}}, colored);
  BOOST_TEST(out.str() == "\\x1b]0;owned\\x07");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

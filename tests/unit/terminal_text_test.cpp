#include "common/terminal_text.h"

#include <boost/test/unit_test.hpp>

#include "common/utf8.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(terminal_text)

BOOST_AUTO_TEST_CASE(shows_controls_instead_of_sending_them) {
  BOOST_TEST(TerminalText("a\x1b]0;x\x07z").str() == "a\\x1b]0;x\\x07z");
  BOOST_TEST(TerminalText("\xC2\x9B"
                          "31m")
                 .str() == "\\x9b31m");
  BOOST_TEST(TerminalText("a\xFF").str() == "a\\xff");
  BOOST_TEST(TerminalText("a\u202Eb").str() == "a⟦U+202E⟧b");
  BOOST_TEST(TerminalText("one\ntwo\t3").str() == "one two 3");
  BOOST_TEST(TerminalText("one\ntwo", Lines::many).str() == "one\ntwo");
}

BOOST_AUTO_TEST_CASE(lets_no_code_point_act_on_the_terminal) {
  for (char32_t code = 0; code < 0x110000; ++code) {
    if (code >= 0xD800 && code < 0xE000) continue;
    std::string raw;
    append_utf8(raw, code);
    const std::string safe = TerminalText(raw).str();
    for (std::size_t at = 0; at < safe.size();) {
      const Decoded next = decode(safe, at);
      at += next.size;
      const bool control = next.code < 0x20 || (next.code >= 0x7F && next.code < 0xA0);
      const bool bidi = (next.code >= 0x202A && next.code <= 0x202E) ||
                        (next.code >= 0x2066 && next.code <= 0x2069) || next.code == 0x200E ||
                        next.code == 0x200F || next.code == 0x061C;
      const bool tag = next.code >= 0xE0000 && next.code < 0xE0080;
      const bool annotation = next.code >= 0xFFF9 && next.code <= 0xFFFB;
      const bool quadrat = next.code >= 0x13430 && next.code <= 0x1343F;
      BOOST_REQUIRE(next.valid && !control && !bidi && !tag && !annotation && !quadrat);
    }
  }
}

BOOST_AUTO_TEST_CASE(lets_neighbours_of_hidden_characters_stand) {
  for (const std::string text :
       {"\u00A0", "~", "\uFFFC", "\U0001342F", "\U00013440", "\uFE0F", "\uFE00"})
    BOOST_TEST(TerminalText(text).str() == text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

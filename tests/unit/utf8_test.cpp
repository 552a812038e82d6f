#include "common/utf8.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(utf8)

BOOST_AUTO_TEST_CASE(replaces_every_ill_formed_sequence_once) {
  const auto repaired = [](std::string_view bytes) {
    const ValidText valid = make_valid(bytes);
    return valid.text + " " + std::to_string(valid.replaced) + "@" +
           std::to_string(valid.first_bad);
  };
  BOOST_TEST(repaired("ab\xC3\xA9") == "abé 0@0");
  BOOST_TEST(repaired("a\xC0\xAF") == "a\uFFFD\uFFFD 2@1");          // overlong
  BOOST_TEST(repaired("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD 3@0");  // surrogate
  BOOST_TEST(repaired("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD 4@0");
  BOOST_TEST(repaired("x\xE4\xB8") == "x\uFFFD 1@1");  // cut at the end
  BOOST_TEST(repaired("\xE4\xB8y") == "\uFFFDy 1@0");
}

BOOST_AUTO_TEST_CASE(every_code_point_is_read_as_it_is_written) {
  std::size_t differ = 0;
  for (char32_t code = 0; code <= 0x10FFFF; ++code) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;  // surrogates are none
    std::string text;
    append_utf8(text, code);
    const Decoded decoded = decode(text, 0);
    differ += decoded.code != code || decoded.size != text.size() || make_valid(text).text != text;
  }
  BOOST_TEST(differ == 0U);
}

BOOST_AUTO_TEST_CASE(finds_the_ends_of_graphemes) {
  const std::string text = "ae\u0301b";  // e + acute is one
  BOOST_TEST(grapheme_floor(text, 2) == 1);
  BOOST_TEST(grapheme_ceil(text, 2) == 4);
  BOOST_TEST(grapheme_floor(text, 4) == 4);
  const std::string family = "👨‍👩‍👧!";
  BOOST_TEST(grapheme_ceil(family, 4) == family.size() - 1);
  BOOST_TEST(grapheme_floor("杀猪", 4) == 3);
  BOOST_TEST(grapheme_ceil("“骗”，", 6) == 6);
  BOOST_TEST(grapheme_ceil("，\u0301", 3) == 5);
  BOOST_TEST(grapheme_ceil("骗\u302A", 3) == 6);
  BOOST_TEST(grapheme_ceil("骗\uFF9E", 3) == 6);
  BOOST_TEST(grapheme_ceil("a\r\n骗", 2) == 3);
  for (const std::size_t offset : {0U, 1U, 2U, 9U}) {
    const std::size_t within = std::min<std::size_t>(offset, 2);
    BOOST_TEST(grapheme_floor("ab", offset) == within);
    BOOST_TEST(grapheme_ceil("ab", offset) == within);
    BOOST_TEST(grapheme_floor("", offset) == 0U);
  }
  BOOST_TEST(grapheme_floor("a\n骗", 2) == 2);
}

BOOST_AUTO_TEST_CASE(measures_columns) {
  BOOST_TEST(display_width("abc") == 3);
  BOOST_TEST(display_width("杀猪盘") == 6);
  BOOST_TEST(display_width("e\u0301") == 1);
  BOOST_TEST(display_width("“é”—") == 4);
  BOOST_TEST(display_width("，。（Ａ") == 8);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

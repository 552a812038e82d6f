#include "indexer/charset.h"

#include <string>

#include <boost/test/unit_test.hpp>
#include <unicode/unistr.h>

#include "common/utf8.h"
#include "indexer/charset_detector.h"
#include "tests/unit/reader_outcome.h"

namespace dragnet {

namespace {

const std::string simplified =
    "本市警方昨日通报，今年以来共抓获诈骗嫌疑人一百二十名，追回资金三百万元。";
const std::string traditional =
    "本市警方昨日通報，今年以來共抓獲詐騙嫌疑人一百二十名，追回資金三百萬元。";
const std::string english = "Police held nine people on Monday.";

std::string encoded(const std::string& text, const char* charset) {
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
  std::string bytes(4 * text.size() + 4, '\0');
  const int32_t size =
      wide.extract(0, wide.length(), bytes.data(), static_cast<uint32_t>(bytes.size()), charset);
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

void check(const DecodedText& decoded, const std::string& text, const std::string& charset) {
  BOOST_TEST(decoded.text == text);
  BOOST_TEST(decoded.charset == charset);
  BOOST_TEST(decoded.replaced == 0U);
}

std::string codes_of(const DecodedText& decoded) {
  std::string codes;
  for (const CharsetNote& note : decoded.notes) codes += (codes.empty() ? "" : " ") + note.code;
  return codes;
}

BOOST_AUTO_TEST_SUITE(charset)

BOOST_AUTO_TEST_CASE(byte_order_marks_decide_and_are_taken_off) {
  check(to_utf8("\xEF\xBB\xBF" + simplified), simplified, "utf-8");
  check(to_utf8("\xFF\xFE" + encoded(simplified, "UTF-16LE")), simplified, "utf-16le");
  check(to_utf8("\xFE\xFF" + encoded(simplified, "UTF-16BE"), "gb2312"), simplified, "utf-16be");
}

BOOST_AUTO_TEST_CASE(a_declaration_beats_detection) {
  check(to_utf8(encoded(simplified, "gb18030"), "GB2312"), simplified, "gb18030");
  check(to_utf8(encoded(traditional, "Big5-HKSCS"), " big5 "), traditional, "big5");
  check(to_utf8("caf\xE9", "iso-8859-1"), "café", "windows-1252");
}

BOOST_AUTO_TEST_CASE(kana_and_cyrillic_do_not_contradict_a_chinese_encoding) {
  for (const std::string text : {"警察は詐欺グループの九人を逮捕した。お金は返された。",
                                 "Полиция задержала девять мошенников."}) {
    check(to_utf8(encoded(text, "gb18030"), "gbk"), text, "gb18030");
  }
}

BOOST_AUTO_TEST_CASE(without_a_declaration_the_encoding_is_detected) {
  check(to_utf8(simplified), simplified, "utf-8");
  check(to_utf8(encoded(simplified, "gb18030")), simplified, "gb18030");
  check(to_utf8(encoded(traditional, "Big5-HKSCS")), traditional, "big5");
  check(to_utf8(encoded(english, "UTF-16LE")), english, "utf-16le");
  check(to_utf8(encoded(simplified, "UTF-16BE")), simplified, "utf-16be");
}

BOOST_AUTO_TEST_CASE(a_few_letters_are_not_taken_for_utf16) {
  BOOST_TEST(to_utf8("caf\xE9").charset != "utf-16be");
}

BOOST_AUTO_TEST_CASE(a_few_characters_are_enough_to_detect_an_encoding) {
  for (const std::string text : {"电信诈骗", "警方抓获嫌疑人", "反诈中心：及时止付"}) {
    check(to_utf8(encoded(text, "gb18030")), text, "gb18030");
  }
  for (const std::string text : {"警方通報", "詐騙集團", "反詐騙專線", "刑事局：逮捕三人"}) {
    check(to_utf8(encoded(text, "Big5-HKSCS")), text, "big5");
  }
}

BOOST_AUTO_TEST_CASE(an_encoding_is_detected_however_late_it_shows) {
  const std::string late = std::string(1 << 20, 'a') + simplified;
  const bool read = to_utf8(encoded(late, "gb18030")).text == late;
  BOOST_TEST(read);
}

BOOST_AUTO_TEST_CASE(one_pair_of_odd_bytes_is_damage_and_no_character) {
  BOOST_TEST(to_utf8("Police held nine \xC0\xAF people.").text ==
             "Police held nine \uFFFD\uFFFD people.");
  BOOST_TEST(to_utf8("Police held nine \xED\xA0\x80 people.").charset == "utf-8");
  BOOST_TEST(to_utf8("Police held nine \xF4\x90\x80\x80 people.").charset == "utf-8");
}

BOOST_AUTO_TEST_CASE(long_texts_are_whole_wherever_they_are_cut) {
  std::string text = simplified;
  for (int i = 0; i < 20000; ++i) text += "a𠮷";
  for (const std::string begin : {"", "b", "bc", "bcd"}) {
    const std::string whole = begin + text;
    const bool gb = to_utf8(encoded(whole, "gb18030"), "gb18030").text == whole;
    BOOST_TEST(gb);
    const bool wide = to_utf8("\xFF\xFE" + encoded(whole, "UTF-16LE")).text == whole;
    BOOST_TEST(wide);
  }
}

BOOST_AUTO_TEST_CASE(characters_of_four_bytes_are_read) {
  const std::string rare = simplified + "㐂𠮷";
  check(to_utf8(encoded(rare, "gb18030")), rare, "gb18030");
}

BOOST_AUTO_TEST_CASE(a_declaration_that_the_bytes_contradict_is_dropped) {
  const DecodedText decoded = to_utf8(simplified, "gb2312");
  check(decoded, simplified, "utf-8");
  BOOST_TEST(codes_of(decoded) == "suspect-encoding");
  check(to_utf8(encoded(simplified, "gb18030"), "utf-8"), simplified, "gb18030");
}

BOOST_AUTO_TEST_CASE(a_declaration_is_dropped_where_another_chinese_encoding_is_clear) {
  for (const char* label : {"big5", "iso-8859-1"})
    check(to_utf8(encoded(simplified, "gb18030"), label), simplified, "gb18030");
  for (const char* label : {"gbk", "iso-8859-1"})
    check(to_utf8(encoded(traditional, "Big5-HKSCS"), label), traditional, "big5");
}

BOOST_AUTO_TEST_CASE(a_mark_may_contradict_a_declaration) {
  BOOST_TEST(codes_of(to_utf8("\xFE\xFF" + encoded(simplified, "UTF-16BE"), "utf-16")).empty());
  BOOST_TEST(codes_of(to_utf8("\xFE\xFF" + encoded(simplified, "UTF-16BE"), "gbk")) ==
             "charset-conflict");
}

BOOST_AUTO_TEST_CASE(western_letters_stand_alone_or_in_pairs) {
  const std::string french =
      "La police a arr\xEAt\xE9 neuf personnes \xE0 l'a\xE9roport \x96 elles avaient lou\xE9 leurs "
      "cartes bancaires \xE0 des inconnus ; l'enqu\xEAte a \xE9t\xE9 ouverte apr\xE8s une "
      "plainte. ";
  BOOST_TEST(detect_charset(french) == "windows-1252");
  BOOST_TEST(detect_charset(french + french + "cr\xE9\xE9\xE9") == "utf-8");
  BOOST_TEST(detect_charset(french + french + "\x81") == "utf-8");
}

BOOST_AUTO_TEST_CASE(characters_of_gb18030_have_one_two_or_four_bytes) {
  const auto invalid = [](std::string_view bytes) { return fit_gb18030(bytes).invalid > 0; };
  for (const std::string bytes : {"\x81\x30\x81\x30", "\xB0\xA1\xB0\xA1", "a\xB0\x40z"})
    BOOST_TEST(!invalid(bytes));
  for (const std::string bytes :
       {"\x81\x30\x41\x30zz", "\x81\x30\x81\x41zz", "\xB0\x20zzzz", "\xB0\x7Fzzzz", "\xB0\xFFzzzz"})
    BOOST_TEST(invalid(bytes));
}

BOOST_AUTO_TEST_CASE(kana_greek_and_cyrillic_are_letters_in_gb18030) {
  for (const char* pair : {"\xA4\xA1", "\xA5\xF6", "\xA6\xA1", "\xA7\xA1", "\xA7\xF1"})
    BOOST_TEST(fit_gb18030(pair).letters == 1, pair);
  for (const char* pair : {"\xA3\xA1", "\xA8\xA1", "\xA4\xA0", "\xB0\xA1"})
    BOOST_TEST(fit_gb18030(pair).letters == 0, pair);
}

BOOST_AUTO_TEST_CASE(the_first_level_of_gb18030_is_common) {
  for (const char* pair : {"\xB0\xA1", "\xD7\xA1", "\xA1\xA1", "\xA3\xA1"})
    BOOST_TEST(fit_gb18030(pair).common == 1, pair);
  for (const char* pair : {"\xAF\xA1", "\xD8\xA1", "\xA4\xA1", "\xB0\xA0"})
    BOOST_TEST(fit_gb18030(pair).common == 0, pair);
}

BOOST_AUTO_TEST_CASE(frequent_characters_of_big5_are_common) {
  for (const char* pair : {"\xA4\x40", "\xC6\xA1", "\xA1\x40", "\xA3\x7E"})
    BOOST_TEST(fit_big5(pair).common == 1, pair);
  for (const char* pair : {"\xC7\x40", "\x87\x40", "\xFE\xFE"})
    BOOST_TEST(fit_big5(pair).common == 0, pair);
  for (const std::string pair : {"\x86\x40", "\xA4\x3F", "\xA4\x7F", "\xA4\xA0", "\xA4\xFF"})
    BOOST_TEST(fit_big5(pair + "zzz").invalid > 0, pair);
}

// A pair that is no character of Big5, some that are common there only, and more that are in both.
BOOST_AUTO_TEST_CASE(a_text_that_cannot_be_big5_is_gb18030) {
  std::string bytes;
  for (int i = 0; i < 10; ++i) bytes += i == 0 ? "\xB0\x85" : i < 4 ? "\xB0\x40" : "\xB0\xA1";
  BOOST_TEST(fit_big5(bytes).common > fit_gb18030(bytes).common);
  BOOST_TEST(detect_charset(bytes) == "gb18030");
}

BOOST_AUTO_TEST_CASE(utf16_is_known_by_its_usual_characters) {
  const std::string text = "\tCaf\u00E9 \u2014 \u3000\uFF01\r\n";
  BOOST_TEST(utf16_without_mark(encoded(text, "UTF-16LE")) == "utf-16le");
  BOOST_TEST(utf16_without_mark(encoded(text, "UTF-16BE")) == "utf-16be");
  BOOST_TEST(utf16_without_mark(std::string(1, '\0')) == "");
  BOOST_TEST(utf16_of("\xEF\xBB\xBFtext") == "");
}

BOOST_AUTO_TEST_CASE(labels_that_hide_markup_are_refused) {
  const DecodedText decoded = to_utf8("+ADw-script+AD4-", "utf-7");
  BOOST_TEST(decoded.text == "+ADw-script+AD4-");
  BOOST_TEST(codes_of(decoded) == "unsupported-charset");
}

BOOST_AUTO_TEST_CASE(invalid_utf8_is_replaced_and_counted) {
  const DecodedText decoded = to_utf8(simplified + "\xFF\xE8\xAF" + english + english + "\xC0\xAF");
  BOOST_TEST(decoded.text == simplified + "\uFFFD\uFFFD" + english + english + "\uFFFD\uFFFD");
  BOOST_TEST(decoded.replaced == 4U);
  BOOST_TEST(codes_of(decoded) == "invalid-utf8");
  BOOST_TEST_REQUIRE(decoded.notes.front().byte.has_value());
  BOOST_TEST(*decoded.notes.front().byte == simplified.size());
}

BOOST_AUTO_TEST_CASE(utf8_is_valid_or_not_wherever_in_a_text_a_character_stands) {
  constexpr std::string_view characters[] = {"a",
                                             "\u00A0",
                                             "骗",
                                             "\U0001F600",
                                             "\xC3",
                                             "\xE4\xB8",
                                             "\xC0\xAF",
                                             "\xE0\x9F",
                                             "\xED\xA0",
                                             "\xF0\x8F\xBF\xBF",
                                             "\xF4\x90\x80\x80",
                                             "\x80"};
  constexpr std::size_t two_blocks = 130;  // of the validator, and a little
  for (const std::string_view character : characters) {
    for (std::size_t before = 0; before < two_blocks; ++before) {
      for (const std::string_view behind : {"", "b"}) {
        const std::string bytes =
            // Enough good ones to be taken for UTF-8.
            "骗骗骗骗" + std::string(before, 'a').append(character).append(behind);
        BOOST_TEST(to_utf8_on(bytes, "utf-8").text == make_valid(bytes).text);
        BOOST_TEST(to_utf8_on(bytes, "utf-8").replaced == make_valid(bytes).replaced);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_text_with_much_damage_makes_its_file_partial) {
  const ReaderOutcome outcome = read_file("ab\xFF\xFF", "a.txt");
  BOOST_TEST(outcome.partials == 1U);
  BOOST_TEST(outcome.printed ==
             "a.txt: suspect-encoding: 50 % of the characters could "
             "not be read as utf-8\n");
}

BOOST_AUTO_TEST_CASE(one_damaged_character_in_twenty_is_not_much) {
  BOOST_TEST(read_file("\xFF" + std::string(19, 'a'), "a.txt").partials == 0U);
  BOOST_TEST(read_file("\xFF" + std::string(18, 'a'), "a.txt").partials == 1U);
}

BOOST_AUTO_TEST_CASE(half_a_unit_of_utf16_is_noted) {
  const DecodedText decoded = to_utf8("\xFF\xFE" + encoded(english, "UTF-16LE") + "x");
  BOOST_TEST(decoded.text.starts_with(english));
  BOOST_TEST(codes_of(decoded).starts_with("invalid-utf16"));
}

BOOST_AUTO_TEST_CASE(nuls_become_blanks) {
  const DecodedText decoded = to_utf8(simplified + std::string(1, '\0') + "end");
  BOOST_TEST(decoded.text == simplified + " end");
  BOOST_TEST(codes_of(decoded) == "nul-bytes");
}

BOOST_AUTO_TEST_CASE(pages_declare_their_encoding_in_three_ways) {
  BOOST_TEST(charset_declared_in("<html><meta charset=\"gbk\">") == "gbk");
  BOOST_TEST(charset_declared_in("<meta http-equiv=Content-Type content='text/html; "
                                 "charset=big5'>") == "big5");
  BOOST_TEST(charset_declared_in("<?xml version='1.0' encoding='GB2312'?>") == "GB2312");
  BOOST_TEST(charset_declared_in("<p>charset=gbk</p>") == "");
  BOOST_TEST(charset_declared_in("<meta charset=") == "");
  BOOST_TEST(charset_declared_in("<meta charset=;><meta charset=gbk") == "gbk");
  BOOST_TEST(charset_declared_in("a plain text, <meta charset=gbk>") == "");
}

BOOST_AUTO_TEST_CASE(a_page_is_read_in_the_encoding_it_declares) {
  const std::string page = "<html><meta charset=gb2312><p>" + simplified + "</p>";
  BOOST_TEST(texts_of(read_file(encoded(page, "gb18030"), "a.html")) == simplified);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

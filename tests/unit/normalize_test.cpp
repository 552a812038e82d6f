#include "common/normalize.h"

#include <boost/test/unit_test.hpp>

#include "common/utf8.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(normalize)

BOOST_AUTO_TEST_CASE(folds_case_width_marks_and_script) {
  BOOST_TEST(fold_text("ＡＢＣ ﬁne Straße É") == "abc fine strasse e");
  BOOST_TEST(fold_text("電信詐騙與著作權") == "电信诈骗与着作权");
  BOOST_TEST(fold_text("e\u0301") == fold_text("é"));
}

BOOST_AUTO_TEST_CASE(stands_for_one_place_of_the_original) {
  for (char32_t code = 0x4E00; code < 0xA000; ++code) {
    BOOST_REQUIRE(fold(code).single != 0);
    BOOST_REQUIRE(fold(code).sequence.empty());
  }
}

BOOST_AUTO_TEST_CASE(drops_what_is_not_seen) {
  BOOST_TEST(fold_text("fr\u00ADaud\u200B\u202E") == "fraud");
}

BOOST_AUTO_TEST_CASE(limits_marks_after_one_base) {
  std::string text = "क";
  for (int i = 0; i < 1000; ++i) text += "\u0901";
  BOOST_TEST(fold_text(text).size() == 3 + 3 * max_marks);
}

BOOST_AUTO_TEST_CASE(makes_one_key_of_the_spellings_of_a_name) {
  for (const char* name : {"Xi'an", "Xi 'an", "Xi’an", "Xi ‘ an", "xian"}) {
    BOOST_TEST(name_key(name) == "xian");
  }
  BOOST_TEST(name_key(" Pig-Butchering  scam ") == "pig butchering scam");
  BOOST_TEST(name_key("“断卡”行动") == "断卡行动");
  BOOST_TEST(name_key("＂Sun＂ „Daily‟") == "sun daily");
}

BOOST_AUTO_TEST_CASE(letters_of_names_are_folded_whatever_stands_beside_them) {
  std::size_t differ = 0;
  for (char32_t code = 0; code <= 0xFFFF; ++code) {
    const CharClass kind = fold(code).kind;
    if (kind != CharClass::letter && kind != CharClass::han && kind != CharClass::digit) continue;
    std::string letter;
    append_utf8(letter, code);
    const std::string folded = fold_text(letter);
    differ += name_key(letter + "a骗" + letter + " - " + letter + "'" + letter) !=
                      folded + "a骗" + folded + ' ' + folded + folded
                  ? 1
                  : 0;
  }
  BOOST_TEST(differ == 0U);
}

BOOST_AUTO_TEST_CASE(unified_ideographs_fold_to_one_character_each) {
  for (char32_t code = 0x4E00; code <= 0x9FFF; ++code) {
    const Folded folded = fold(code);
    BOOST_TEST((folded.kind == CharClass::han));
    BOOST_TEST((folded.single != 0));
    std::string text;
    append_utf8(text, code);
    BOOST_TEST((folded_ideograph_at(text, 0) == (folded.single == code ? code : 0)));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

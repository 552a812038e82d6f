#include "common/word_bytes.h"

#include <algorithm>
#include <random>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/ascii.h"

namespace dragnet {

namespace {

bool is_part(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}

// Byte by byte.
void check_against_plain_reading(const std::string& text, std::size_t at) {
  const std::string eight = text.substr(at, 8);
  std::string run;
  for (const char c : eight) {
    if (!is_part(c)) break;
    run += ascii_lower(c);
  }
  const WordBytes bytes = word_bytes_at(text, at);
  BOOST_TEST_REQUIRE(bytes.size == run.size());
  BOOST_TEST_REQUIRE(bytes.is_latin == std::ranges::none_of(run, is_ascii_digit));
  std::string appended = "before ";
  append_word_bytes(appended, bytes);
  BOOST_TEST_REQUIRE(appended == "before " + run);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_bytes_of_a_text)

BOOST_AUTO_TEST_CASE(every_byte_at_every_place) {
  for (int value = 0; value < 256; ++value) {
    for (std::size_t place = 0; place < 8; ++place) {
      for (const char neighbour : {'a', 'Z', '7'}) {
        std::string text(9, neighbour);
        text[place] = static_cast<char>(value);
        check_against_plain_reading(text, 0);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(random_bytes_up_to_the_end_of_the_text) {
  std::mt19937 random(15);
  const std::string often = "AZaz09@[`{/:\x80\xC1\xE1\xFA";
  for (int i = 0; i < 2000; ++i) {
    std::string text(random() % 20, ' ');
    for (char& c : text)
      c = random() % 4 == 0 ? static_cast<char>(random() % 256) : often[random() % often.size()];
    for (std::size_t at = 0; at <= text.size(); ++at) check_against_plain_reading(text, at);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "indexer/reader_text.h"

#include <boost/test/unit_test.hpp>

#include "tests/unit/reader_outcome.h"

using namespace dragnet;

namespace {

Record read(std::string_view text) {
  return read_text(text, {"report.txt", 1, {}});
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reader_text)

BOOST_AUTO_TEST_CASE(takes_the_first_line_for_the_title) {
  const Record record =
      read("Police in Lanzhou close a call centre\n\nSix men were held.\nMore.\n");
  BOOST_TEST(record.title == "Police in Lanzhou close a call centre");
  BOOST_TEST(record.text == "Six men were held.\nMore.");
}

BOOST_AUTO_TEST_CASE(takes_a_line_of_200_characters_for_a_title_but_none_of_201) {
  for (const std::string_view character : {"x", "骗"}) {
    const std::string longest = repeated(character, 200);
    BOOST_TEST(read(longest + "\nText.").title == longest);
    BOOST_TEST(read(longest + "\nText.").text == "Text.");
    const std::string longer = repeated(character, 201);
    BOOST_TEST(read(longer + "\nText.").title == "");
    BOOST_TEST(read(longer + "\nText.").text == longer + "\nText.");
  }
}

BOOST_AUTO_TEST_CASE(looks_for_the_title_behind_header_lines) {
  const Record record = read("2022-03-01 0 By\nA den is closed\nTwo men were held.");
  BOOST_TEST(record.title == "A den is closed");
  BOOST_TEST(record.text == "2022-03-01 0 By\nTwo men were held.");
}

BOOST_AUTO_TEST_CASE(knows_every_line_end) {
  for (const std::string_view end : {"\n", "\r\n", "\r"}) {
    const Record record = read("Title" + std::string(end) + std::string(end) + "Text");
    BOOST_TEST(record.title == "Title");
    BOOST_TEST(record.text == "Text");
  }
}

BOOST_AUTO_TEST_CASE(a_single_line_is_a_title) {
  BOOST_TEST(read("  A den is closed  ").title == "A den is closed");
  BOOST_TEST(read("  A den is closed  ").text == "");
}

BOOST_AUTO_TEST_CASE(rejects_files_without_text) {
  BOOST_TEST(read_file("", "report.txt").printed == "report.txt: empty-file: has no content\n");
  BOOST_TEST(read_file(" \n\t\r\n", "report.txt").printed ==
             "report.txt:record 1: no-text: nothing but white space\n");
}

BOOST_AUTO_TEST_CASE(rejects_what_is_no_text_by_its_first_bytes) {
  using std::string_literals::operator""s;
  BOOST_TEST(read_file("7z\xBC\xAF\x27\x1C\x00"s, "report.txt").printed ==
             "report.txt: compressed-input: is 7z\n");
  BOOST_TEST(read_file("\x89PNG\r\n", "report.txt").printed == "report.txt: binary: is PNG\n");
  BOOST_TEST(read_file("%PDF-1.7", "report.txt").printed ==
             "report.txt: unsupported-format: is PDF\n");
  BOOST_TEST(read_file("\x01\x02\x03\x04", "report.txt").printed ==
             "report.txt: binary: 0x01 0x02 0x03 0x04 … is not text\n");
  BOOST_TEST(read_file(std::string(100, '\0'), "report.txt").printed ==
             "report.txt: binary: 0x00 0x00 0x00 0x00 … is not text\n");
}

BOOST_AUTO_TEST_CASE(takes_a_record_of_16_MiB_but_no_more) {
  const std::string line = repeated("0123456789abcde\n", (16 << 20) / 16);
  BOOST_TEST(read_file(line, "report.txt").records.size() == 1);
  const ReaderOutcome outcome = read_file(line + "x", "report.txt");
  BOOST_TEST(outcome.records.empty());
  BOOST_TEST(outcome.printed ==
             "report.txt:record 1: record-too-large: more than 16777216 bytes\n");
}

BOOST_AUTO_TEST_CASE(control_characters_of_a_path_are_made_harmless) {
  BOOST_TEST(read_file("", "a\x1B[31m\n.txt").printed ==
             "a\\x1b[31m .txt: empty-file: has no content\n");
}

BOOST_AUTO_TEST_SUITE_END()

#include "common/segment_texts.h"

#include <boost/test/unit_test.hpp>

#include "common/analyzer.h"
#include "indexer/texts_writer.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(segment_texts)

BOOST_AUTO_TEST_CASE(gives_what_was_written) {
  const TemporaryFolder folder;
  const std::vector<std::uint32_t> words = {7, end_of_title, 9, 9};
  TextsWriter writer(folder.path());
  writer.add({.title = "One", .text = "Two two", .words = words, .has_joined_name = true});
  writer.add({.title = "", .text = "骗局", .words = {}, .is_plain = true});
  writer.finish();

  const SegmentTexts texts(folder.path(), 2);
  const StoredTexts first = texts.of(1);
  BOOST_TEST(first.title == "One");
  BOOST_TEST(first.text == "Two two");
  BOOST_TEST(first.words == std::span(words), boost::test_tools::per_element());
  BOOST_TEST((first.has_joined_name && !first.is_plain));
  const StoredTexts second = texts.of(2);
  BOOST_TEST(second.text == "骗局");
  BOOST_TEST(second.words.empty());
  BOOST_TEST((second.is_plain && !second.has_joined_name));
}

BOOST_AUTO_TEST_CASE(can_be_read_while_they_are_written) {
  const TemporaryFolder folder;
  const std::vector<std::uint32_t> words = {7, end_of_title, 9};
  TextsBlock block;
  block.add({.title = "One", .text = "two", .words = words});
  block.add({.title = "三", .text = "四", .words = {}, .is_plain = true});
  TextsWriter writer(folder.path());
  writer.add({.title = "First", .text = "", .words = words});
  writer.add(block);
  writer.finish_reports();

  std::vector<std::string> told;
  writer.for_each(writer.all(), [&](ReportNumber report, const StoredTexts& texts) {
    told.push_back(std::to_string(report) + ' ' + std::string(texts.title) + ' ' +
                   std::string(texts.text) + ' ' + std::to_string(texts.words.size()));
  });
  const std::vector<std::string> expected = {"1 First  3", "2 One two 3", "3 三 四 0"};
  BOOST_TEST(told == expected, boost::test_tools::per_element());
  BOOST_TEST(writer.reports() == 3U);
  writer.finish();
  const SegmentTexts texts(folder.path(), 3);
  BOOST_TEST(texts.of(2).title == "One");
  BOOST_TEST(texts.of(2).words == std::span(words), boost::test_tools::per_element());
  BOOST_TEST((texts.of(3).is_plain && !texts.of(2).is_plain));
}

BOOST_AUTO_TEST_CASE(the_key_of_a_token_tells_its_number) {
  const TokenStream stream =
      Analyzer().analyze("Officers in Xi'an: 1,200 calls and 3 raids, a café's B2 x полиция");
  for (std::size_t i = 0; i < stream.size(); ++i)
    BOOST_TEST(word_number(stream[i].key) == word_number(stream.stem(i)), stream.stem(i));
}

// Terms of one number are as rare as collisions of a hash; the same term more than once stands for
// them.
BOOST_AUTO_TEST_CASE(knows_the_numbers_of_more_than_one_word) {
  const TemporaryFolder folder;
  TextsWriter writer(folder.path());
  for (const char* term : {"Zpolic", "Zfraud", "Zscam", "12", "Zfraud", "12", "12", "police",
                           "police", "ZSfraud", "Zbank"}) {
    writer.add_term(term);
  }
  writer.finish();

  const SegmentTexts texts(folder.path(), 0);
  for (const char* word : {"fraud", "12"}) BOOST_TEST(texts.is_ambiguous(word_number(word)), word);
  for (const char* word : {"polic", "scam", "bank", "police", "none"})
    BOOST_TEST(!texts.is_ambiguous(word_number(word)), word);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

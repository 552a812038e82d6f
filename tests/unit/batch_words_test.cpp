#include "indexer/batch_words.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

std::uint32_t add(BatchWords& words, std::string_view word) {
  return words.number_of(word, {}, BatchWords::key_of(word));
}

std::uint32_t add(BatchWords& words, std::string_view word, std::string_view stem) {
  return words.number_of(word, stem, hash64(word));
}

std::vector<std::string_view> ranked(const BatchWords& words) {
  std::vector<std::string_view> terms;
  for (const RankedTerm& term : words.ranked()) terms.push_back(words[term]);
  return terms;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(batch_words)

BOOST_AUTO_TEST_CASE(words_are_numbered_as_they_come) {
  BatchWords words;
  for (const char* word : {"police", "bank", "police", "app"}) add(words, word);
  BOOST_TEST(words.size() == 3U);
  BOOST_TEST(add(words, "bank") == 1U);
  BOOST_TEST(words.term_of(0) == "police");
  BOOST_TEST(words.term_of(2) == "app");
  BOOST_TEST(!words.has_stem(0));
}

BOOST_AUTO_TEST_CASE(a_stem_has_a_term_of_its_own) {
  BatchWords words;
  const std::uint32_t banks = add(words, "banks", "bank");
  const std::uint32_t bank = add(words, "bank", "bank");
  BOOST_TEST(words.has_stem(banks));
  BOOST_TEST(words.term_of(banks) == "banks");
  BOOST_TEST(words.term_of_stem(banks) == "Zbank");
  BOOST_TEST(words.term_of_stem(bank) == "Zbank");
  BOOST_TEST(add(words, "banks", "bank") == banks);
  BOOST_TEST(words.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_word_with_a_stem_is_apart_from_the_same_term) {
  BatchWords words;
  const std::uint32_t word = add(words, "xian", "xian");
  const std::uint32_t name = add(words, "xian");
  const std::uint32_t stem = add(words, "Zxian");
  BOOST_TEST(words.size() == 3U);
  BOOST_TEST(words.has_stem(word));
  BOOST_TEST(!words.has_stem(name));
  BOOST_TEST(words.term_of(name) == "xian");
  BOOST_TEST(words.term_of(stem) == "Zxian");
  const std::vector<std::string_view> expected = {"Zxian", "Zxian", "xian", "xian"};
  BOOST_TEST(ranked(words) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(ranks_are_by_the_bytes) {
  BatchWords words;
  for (const char* word : {"scammers", "scammer", "Zscam", "诈", "scamming call", "7", "scammed"})
    add(words, word);
  const std::vector<std::string_view> expected = {"7",        "Zscam",         "scammed", "scammer",
                                                  "scammers", "scamming call", "诈"};
  BOOST_TEST(ranked(words) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(can_be_emptied) {
  BatchWords words;
  add(words, "calls", "call");
  words.clear();
  BOOST_TEST(words.size() == 0U);
  BOOST_TEST(words.ranked().empty());
  BOOST_TEST(add(words, "call") == 0U);
  BOOST_TEST(!words.has_stem(0));
  BOOST_TEST(words.term_of_stem(add(words, "calling", "call")) == "Zcall");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "indexer/batch_words.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

std::uint32_t add(BatchWords& words, std::string_view word) {
  return words.number_of(word, BatchWords::key_of(word));
}

std::uint32_t add_stem(BatchWords& words, std::uint32_t word, std::string_view stem) {
  const std::uint64_t key = BatchWords::key_of_stem(hash64(stem));
  words.fetch_stem(word, key);
  return words.stem_of(word, stem, key);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(batch_words)

BOOST_AUTO_TEST_CASE(words_are_numbered_as_they_come) {
  BatchWords words;
  for (const char* word : {"police", "bank", "police", "app"}) add(words, word);
  BOOST_TEST(words.size() == 3U);
  BOOST_TEST(add(words, "bank") == 1U);
  BOOST_TEST(words[0] == "police");
  BOOST_TEST(words[2] == "app");
}

BOOST_AUTO_TEST_CASE(a_stem_has_a_term_of_its_own) {
  BatchWords words;
  const std::uint32_t banks = add(words, "banks");
  const std::uint32_t bank = add(words, "bank");
  const std::uint32_t stem = add_stem(words, banks, "bank");
  BOOST_TEST(words[stem] == "Zbank");
  BOOST_TEST(add_stem(words, bank, "bank") == stem);
  BOOST_TEST(add_stem(words, banks, "bank") == stem);
  BOOST_TEST(add(words, "Zbank") == stem);
  BOOST_TEST(words.size() == 3U);
}

BOOST_AUTO_TEST_CASE(ranks_are_by_the_bytes) {
  BatchWords words;
  for (const char* word : {"scammers", "scammer", "Zscam", "诈", "scamming call", "7", "scammed"})
    add(words, word);
  std::vector<std::string_view> ranked;
  for (const RankedWord& word : words.ranked()) ranked.push_back(words[word.number]);
  const std::vector<std::string_view> expected = {"7",        "Zscam",         "scammed", "scammer",
                                                  "scammers", "scamming call", "诈"};
  BOOST_TEST(ranked == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(can_be_emptied) {
  BatchWords words;
  add_stem(words, add(words, "calls"), "call");
  words.clear();
  BOOST_TEST(words.size() == 0U);
  BOOST_TEST(words.ranked().empty());
  BOOST_TEST(add(words, "call") == 0U);
  BOOST_TEST(words[add_stem(words, 0, "call")] == "Zcall");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

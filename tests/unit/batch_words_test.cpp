#include "indexer/batch_words.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

std::uint32_t add(BatchWords& words, std::string_view word) {
  return words.number_of(word, hash64(word));
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
  words.fetch_stem(banks, "bank");
  const std::uint32_t stem = words.stem_of(banks, "bank");
  BOOST_TEST(words[stem] == "Zbank");
  BOOST_TEST(words.stem_of(bank, "bank") == stem);
  BOOST_TEST(words.stem_of(banks, "bank") == stem);
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
  words.stem_of(add(words, "calls"), "call");
  words.clear();
  BOOST_TEST(words.size() == 0U);
  BOOST_TEST(words.ranked().empty());
  BOOST_TEST(add(words, "call") == 0U);
  BOOST_TEST(words[words.stem_of(0, "call")] == "Zcall");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "searcher/glossary.h"

#include <set>
#include <string_view>
#include <utility>

#include <boost/test/unit_test.hpp>

#include "common/normalize.h"
#include "searcher/han_words.h"

namespace dragnet {

namespace {

// The words with a stroke between.
std::string cut(const std::string& run) {
  std::string words;
  for (const std::string_view word : han_words(run))
    words.append(words.empty() ? "" : "|").append(word);
  return words;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(glossary)

BOOST_AUTO_TEST_CASE(reads_forms_of_both_languages) {
  const std::vector<GlossaryEntry> entries = read_glossary(
      "# comment\nbank card|debit card\t银行卡 | 储蓄卡\nno tab here\n\t空\nlink\t链接");
  BOOST_TEST(
      (entries == std::vector<GlossaryEntry>{{{"bank card", "debit card"}, {"银行卡", "储蓄卡"}},
                                             {{"link"}, {"链接"}}}));
}

BOOST_AUTO_TEST_CASE(has_every_form_once) {
  std::set<std::string> seen;
  const std::vector<GlossaryEntry> entries = built_in_glossary();
  BOOST_TEST(entries.size() >= 50U);
  for (const GlossaryEntry& entry : entries) {
    for (const std::string& form : entry.en) BOOST_TEST(seen.insert(name_key(form)).second, form);
    for (const std::string& form : entry.zh) BOOST_TEST(seen.insert(name_key(form)).second, form);
  }
}

BOOST_AUTO_TEST_CASE(knows_plain_endings_of_a_form_from_other_words_of_its_stem) {
  const std::pair<std::string_view, std::string_view> same[] = {
      {"fraud", "fraud"},          {"frauds", "fraud"},      {"arrested", "arrest"},
      {"fined", "fine"},           {"fining", "fine"},       {"boxes", "box"},
      {"transferred", "transfer"}, {"companies", "company"}, {"诈骗", "诈骗"},
  };
  for (const auto& [word, form] : same) BOOST_TEST(is_plain_inflection(word, form), word);
  const std::pair<std::string_view, std::string_view> others[] = {
      {"account", "accountant"},
      {"public", "publicity"},
      {"date", "dating"},
      {"commissioner", "commission"},
      {"s", ""},
      {"finding", "fine"},
      {"骗", "诈骗"},
  };
  for (const auto& [word, form] : others) BOOST_TEST(!is_plain_inflection(word, form), word);
}

BOOST_AUTO_TEST_CASE(has_no_entry_whose_words_are_those_of_another) {
  const std::vector<GlossaryEntry> entries = built_in_glossary();
  for (const GlossaryEntry& one : entries) {
    for (const GlossaryEntry& other : entries) {
      if (one == other) continue;
      for (const std::string& word : one.en)
        for (const std::string& form : other.en)
          BOOST_TEST(!is_plain_inflection(name_key(word), name_key(form)), word + " is " + form);
    }
  }
}

BOOST_AUTO_TEST_CASE(cuts_long_runs_into_words) {
  BOOST_TEST(cut("护苗") == "护苗");
  BOOST_TEST(cut("王小明") == "王小明");
  BOOST_TEST(cut("公司员工被害") == "公司|员工|被害");
  BOOST_TEST(cut("") == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

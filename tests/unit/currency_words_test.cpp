#include "common/currency_words.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;

namespace {

std::vector<std::string> names_of(std::string_view column) {
  std::vector<std::string> names;
  while (!column.empty()) {
    const std::size_t end = std::min(column.find('|'), column.size());
    names.emplace_back(column.substr(0, end));
    column.remove_prefix(std::min(end + 1, column.size()));
  }
  return names;
}

bool is_chinese(std::string_view name) {
  return (name.front() & 0x80) != 0;
}

std::string in_capitals(std::string word) {  // as of the U.S. only
  for (char& letter : word) letter = static_cast<char>(std::toupper(letter));
  return word;
}

std::string frozen(const Currency& currency) {
  return "funds-frozen 500000" +
         (currency.code.empty() ? std::string() : " " + std::string(currency.code));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(currency_words)

BOOST_AUTO_TEST_CASE(signs_stand_before_a_sum) {
  for (const Currency& currency : currencies)
    for (const std::string& sign : names_of(currency.signs))
      BOOST_TEST(lines_of("Police froze " + sign + "500,000.") == frozen(currency), sign);
}

BOOST_AUTO_TEST_CASE(letters_and_codes_stand_on_both_sides_of_a_sum) {
  for (const Currency& currency : currencies) {
    std::vector<std::string> names = names_of(currency.letters);
    if (!currency.code.empty()) names.emplace_back(currency.code);
    for (const std::string& name : names) {
      BOOST_TEST(lines_of("Police froze " + name + " 500,000.") == frozen(currency), name);
      BOOST_TEST(lines_of("Police froze 500,000 " + name + ".") == frozen(currency), name);
    }
    for (const std::string& name : names_of(currency.letters))
      BOOST_TEST(lines_of("Police froze " + name + "500,000.") == frozen(currency), name);
  }
}

BOOST_AUTO_TEST_CASE(words_stand_behind_a_sum_and_chinese_ones_before_it_too) {
  for (const Currency& currency : currencies) {
    for (const std::string& word : names_of(currency.words)) {
      const bool han = is_chinese(word);
      const std::string lead = han ? "警方冻结" : "Police froze ";
      const std::string end = han ? "50万" + word + "。" : "500,000 " + in_capitals(word) + ".";
      BOOST_TEST(lines_of(lead + end) == frozen(currency), word);
      const bool is_unit_only = !han || word.starts_with("元") || word == "块钱";
      if (!is_unit_only) BOOST_TEST(lines_of(lead + word + "50万。") == frozen(currency), word);
    }
  }
}

BOOST_AUTO_TEST_CASE(units_of_the_number_before_are_no_currency_of_the_next) {
  BOOST_TEST(lines_of("冻结300万美元20万卢比。") ==
             "funds-frozen 3000000 USD; funds-frozen 200000 INR");
  BOOST_TEST(lines_of("查获300余万美元，嫌疑人20名。抓获20人。") == "suspects-arrested 20");
  BOOST_TEST(lines_of("冻结300万美元20人。") == "funds-frozen 3000000 USD");
  BOOST_TEST(lines_of("She won 500,000 in a lottery.") == "");
  BOOST_TEST(lines_of("A pound 20 suspects were arrested.") == "suspects-arrested 20");
}

BOOST_AUTO_TEST_SUITE_END()

#include "searcher/date_words.h"

#include <ostream>
#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "searcher/ranges.h"

namespace dragnet {

namespace {

// Each reading: where it stands in the words, and what it names.
std::string readings(std::string_view query) {
  Analyzer analyzer;
  const TokenStream words = analyzer.analyze(query);
  std::string text;
  for (const NameMatch& match : date_words(words, {2024, 7, 1}))
    text.append(text.empty() ? "" : ", ")
        .append(words.slice(match.first, match.last))
        .append("=")
        .append(match.period ? to_string(*match.period) : match.values.front().value);
  return text;
}

struct Form {
  const char* words;
  const char* period;
};
std::ostream& operator<<(std::ostream& out, const Form& form) {
  return out << form.words;
}
constexpr Form periods[] = {
    {"from 2021 to 2023", "2021-01-01..2023-12-31"},
    {"between 2021 and 2023", "2021-01-01..2023-12-31"},
    {"2021 until May 2023", "2021-01-01..2023-05-31"},
    {"2021-2023", "2021-01-01..2023-12-31"},
    {"从2021年至2023年期间", "2021-01-01..2023-12-31"},
    {"2021年到2023年5月", "2021-01-01..2023-05-31"},
    {"since 2021", "2021-01-01.."},
    {"since last year", "2023-01-01.."},
    {"自2021年5月以来", "2021-05-01.."},
    {"今年以来", "2024-01-01.."},
    {"after 2021", "2022-01-01.."},
    {"before May 2021", "..2021-04-30"},
    {"2021年以前", "..2020-12-31"},
    {"until 2021", "..2021-12-31"},
    {"first half of 2023", "2023-01-01..2023-06-30"},
    {"2023年下半年", "2023-07-01..2023-12-31"},
    {"去年第三季度", "2023-07-01..2023-09-30"},
    {"last three years", "2022-01-01..2024-07-31"},
    {"近两年", "2023-01-01..2024-07-31"},
    {"过去6个月", "2024-02-01..2024-07-31"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(date_words_of_queries)

BOOST_AUTO_TEST_CASE(a_year_may_have_its_sign) {
  BOOST_TEST(readings("police 2023") == "2023=2023");
  BOOST_TEST(readings("2023年 警方") == "2023年=2023");
  for (const char* none : {"2000", "2040", "20230", "1999年", "police"})
    BOOST_TEST(readings(none) == "", none);
}

BOOST_AUTO_TEST_CASE(a_month_stands_before_or_behind_its_year) {
  BOOST_TEST(readings("2023年5月") == "2023年5月=2023-05, 2023年=2023");
  BOOST_TEST(readings("2023年13月") == "2023年=2023");
  BOOST_TEST(readings("arrests May 2023") == "May 2023=2023-05, 2023=2023");
  BOOST_TEST(readings("Sept. 2023") == "Sept. 2023=2023-09, 2023=2023");
  BOOST_TEST(readings("May 2023年") == "May 2023年=2023-05, 2023年=2023");
}

BOOST_AUTO_TEST_CASE(a_month_may_be_a_number_of_two_digits) {
  BOOST_TEST(readings("2023-05") == "2023-05=2023-05, 2023=2023");
  BOOST_TEST(readings("2023-5") == "2023-5=2023-05, 2023=2023");
  BOOST_TEST(readings("２０２３－０５") == "２０２３－０５=2023-05, ２０２３=2023");
  for (const char* year : {"2023-13", "2023-005", "2023-05-14", "2023 05"})
    BOOST_TEST(readings(year) == "2023=2023", year);
}

BOOST_AUTO_TEST_CASE(a_time_may_be_told_from_today) {
  BOOST_TEST(readings("arrests Last Year") == "Last Year=2023");
  BOOST_TEST(readings("this year") == "this year=2024");
  BOOST_TEST(readings("去年抓获") == "去年=2023");
  BOOST_TEST(readings("今年 前年") == "今年=2024, 前年=2022");
  BOOST_TEST(readings("今年5月抓获") == "今年5月=2024-05, 今年=2024");
  BOOST_TEST(readings("last month") == "last month=2024-06");
  BOOST_TEST(readings("本月 上个月") == "本月=2024-07, 上个月=2024-06");
  for (const char* none : {"last, year", "last", "every year", "去 的 年"})
    BOOST_TEST(readings(none) == "", none);
}

BOOST_DATA_TEST_CASE(several_months_or_years_are_a_period, boost::unit_test::data::make(periods),
                     form) {
  const std::string whole = std::string(form.words) + "=date:" + form.period;
  BOOST_TEST_CONTEXT(readings(form.words))
  BOOST_TEST((readings(form.words) + ",").find(whole + ",") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_period_needs_its_words_together) {
  for (const char* none : {"2023 to 2021", "2021 and 2023", "since", "between", "2021，以来",
                           "the last 500 years", "last years", "2021 2023"})
    BOOST_TEST(readings(none).find("date:") == std::string::npos, none);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

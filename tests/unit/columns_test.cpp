#include "indexer/columns.h"

#include <boost/test/unit_test.hpp>

#include "indexer/cleaner.h"

using namespace dragnet;

namespace {

std::string title_of(const std::string& text, const std::string& url = "") {
  return record_of({{"text", text}, {"url", url}}, {}).title;
}

std::string source_of(const std::string& url) {
  return clean(record_of({{"text", "Police froze accounts."}, {"url", url}}, {})).report.source;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(record_columns)

BOOST_AUTO_TEST_CASE(records_of_web_corpora_are_taken_as_they_are) {
  const Record record = record_of({{"text", "Police freeze accounts\nThe police of Yulin ..."},
                                   {"timestamp", "2019-04-25T12:57:54Z"},
                                   {"url", "https://www.a.cn/b.html"},
                                   {"dump", "CC-MAIN-2019-18"}},
                                  {});
  BOOST_TEST(record.title == "Police freeze accounts");
  BOOST_TEST(record.date == "2019-04-25T12:57:54Z");
  BOOST_TEST_REQUIRE(record.extra.size() == 1U);
  const Cleaned cleaned = clean(record);
  BOOST_TEST(cleaned.report.text == "The police of Yulin ...");
  BOOST_TEST(cleaned.report.source == "a.cn");
}

BOOST_AUTO_TEST_CASE(a_blank_column_stands_in_no_other_ones_way) {
  BOOST_TEST(record_of({{"text", " "}, {"content", "real"}}, {}).text == "real");
  BOOST_TEST(record_of({{"content", "real"}, {"text", "\n"}}, {}).text == "real");
  BOOST_TEST(record_of({{"text", "\u3000 --"}, {"body", "real"}}, {}).text == "real");
  BOOST_TEST(record_of({{"title", "\u3000"}, {"text", "First\nsecond"}}, {}).title == "First");
}

BOOST_AUTO_TEST_CASE(a_missing_title_is_the_first_line_or_the_words_of_the_url) {
  BOOST_TEST(title_of("One line is no headline.") == "");
  BOOST_TEST(title_of(std::string(201, 'x') + "\nmore") == "");
  BOOST_TEST(title_of("One line.", "http://a.cn/2023/police-freeze-accounts.html?x=1") ==
             "police freeze accounts");
  BOOST_TEST(title_of("One line.", "http://a.cn/police-freeze-accounts//") ==
             "police freeze accounts");
  BOOST_TEST(title_of("One line.", "http://a.cn/2023/t20230517_1234.html") == "");
  BOOST_TEST(title_of("One line.", "http://a-b-c.cn/") == "");
  BOOST_TEST(title_of("One line.", "http://a.cn/%E8%AF%88-a-b.html") == "");
}

BOOST_AUTO_TEST_CASE(a_missing_title_is_no_header_line_and_no_page_control) {
  const std::string above = "===\n2023-05-15 11:38:55 Source: Harbour News\nPrint\n";
  const Record record = record_of({{"text", above + "Nine held\nPolice held nine people."}}, {});
  BOOST_TEST(record.title == "Nine held");
  const Cleaned cleaned = clean(record);
  BOOST_TEST(cleaned.report.text == "Police held nine people.");
  BOOST_TEST(cleaned.report.source == "Harbour News");
  BOOST_TEST(cleaned.date_line == "2023-05-15");
  BOOST_TEST(title_of(above + "One line is no headline.\n--") == "");
}

BOOST_AUTO_TEST_CASE(columns_may_have_chinese_names) {
  const Record record =
      record_of({{"标题", "T"}, {"正文", "X"}, {"发布日期", "2023-05-15"}, {"来源", "S"}}, {});
  BOOST_TEST(record.title == "T");
  BOOST_TEST(record.text == "X");
  BOOST_TEST(record.date == "2023-05-15");
  BOOST_TEST(record.source == "S");
  BOOST_TEST(record.extra.empty());
}

BOOST_AUTO_TEST_CASE(a_title_that_is_given_stays) {
  BOOST_TEST(record_of({{"title", "T"}, {"text", "a\nb"}}, {}).title == "T");
}

BOOST_AUTO_TEST_CASE(a_missing_source_is_the_host) {
  BOOST_TEST(source_of("https://www.China.com.cn:8080/a?b") == "china.com.cn");
  BOOST_TEST(source_of("http://user@a.cn") == "a.cn");
  BOOST_TEST(source_of("mailto:a@b.cn") == "");
  BOOST_TEST(source_of("") == "");
}

BOOST_AUTO_TEST_SUITE_END()

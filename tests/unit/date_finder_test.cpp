#include "indexer/date_finder.h"

#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/date_text.h"

using namespace dragnet;

namespace {

std::string field(std::string_view written) {
  const auto date = parse_date_field(written);
  return date ? to_string(*date) : "none";
}

std::string in_url(std::string_view url) {
  const auto date = date_in_url(url);
  return date ? to_string(*date) : "none";
}

std::string found(const std::string& text, const std::string& url = "",
                  const std::string& date = "") {
  Report report;
  report.text = text;
  report.url = url;
  const auto day = find_date(date, report);
  return day ? to_string(*day) : "none";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_finder)

BOOST_AUTO_TEST_CASE(reads_date_fields_as_they_are_written) {
  BOOST_TEST(field("2023-11-24") == "2023-11-24");
  BOOST_TEST(field("2023-11-24T08:00:00+08:00") == "2023-11-24");
  BOOST_TEST(field("2023/11/24") == "2023-11-24");
  BOOST_TEST(field("2023.1.4 10:20") == "2023-01-04");
  BOOST_TEST(field("２０２３年１１月２４日") == "2023-11-24");
  BOOST_TEST(field("20231124") == "2023-11-24");
  BOOST_TEST(field("24 Nov 2023") == "2023-11-24");
  BOOST_TEST(field("Fri, 24 Nov 2023 10:00:00 GMT") == "2023-11-24");
  BOOST_TEST(field("November 24th, 2023") == "2023-11-24");
  BOOST_TEST(field("24-Nov-2023") == "2023-11-24");
  BOOST_TEST(field("24/11/2023") == "2023-11-24");
  BOOST_TEST(field("24-11-2023 14:30") == "2023-11-24");
  BOOST_TEST(field("1700784000") == "2023-11-24");
  BOOST_TEST(field("1700784000000") == "2023-11-24");
  BOOST_TEST(field("1700784000.0") == "2023-11-24");
  BOOST_TEST(field("1700784000.25") == "2023-11-24");
  BOOST_TEST(field("1700784000000.5") == "2023-11-24");
  BOOST_TEST(field("20231124235960") == "2023-11-24");
  BOOST_TEST(field("2023年11月24日08:12") == "2023-11-24");
}

BOOST_AUTO_TEST_CASE(keeps_the_precision_of_partial_dates) {
  BOOST_TEST(field("2023") == "2023");
  BOOST_TEST(field("2023年") == "2023");
  BOOST_TEST(field("2023-05") == "2023-05");
  BOOST_TEST(field("2023年5月") == "2023-05");
  BOOST_TEST(field("202305") == "2023-05");
  BOOST_TEST(field("202313") == "none");
  BOOST_TEST(field("2023-") == "none");
}

BOOST_AUTO_TEST_CASE(reads_the_date_at_a_byte) {
  const auto at = [](std::string_view text, std::size_t begin) {
    const auto date = date_at(text, begin);
    return date ? to_string(date->date) + " to " + std::to_string(date->end) : std::string("none");
  };
  BOOST_TEST(at("NOVEMBER 24, 2023.", 0) == "2023-11-24 to 17");
  BOOST_TEST(at("DEC. 21ST, 2018", 0) == "2018-12-21 to 15");
  BOOST_TEST(at("Dec. 21st, 2018", 0) == "2018-12-21 to 15");
  BOOST_TEST(at("on 24 NOV 2023", 3) == "2023-11-24 to 14");
  BOOST_TEST(at("12/21 2018", 0) == "2018-12-21 to 10");
  BOOST_TEST(at("21/12 2018", 0) == "2018-12-21 to 10");
  BOOST_TEST(at("on 2023-11-24", 0) == "none");
  BOOST_TEST(at("2023-11-241", 0) == "none");
  BOOST_TEST(at("2023年11月24日08:12", 0) == "2023-11-24 to 17");
  BOOST_TEST(at("2023年11月24号8人", 0) == "2023-11-24 to 17");
  BOOST_TEST(at("", 0) == "none");
}

BOOST_AUTO_TEST_CASE(guesses_no_order_of_day_and_month) {
  BOOST_TEST(full_dates("11/12/2018").empty());
  BOOST_TEST(full_dates("11/12 2018").empty());
  BOOST_REQUIRE_EQUAL(full_dates("12/12/2018").size(), 1);  // the same either way
  BOOST_REQUIRE_EQUAL(full_dates("13/12/2018, 12/13/2018").size(), 2);
}

BOOST_AUTO_TEST_CASE(invents_nothing) {
  for (const char* written : {"",
                              "0",
                              "2024-02-30",
                              "9999-99-99",
                              "1601-01-01",
                              "二〇二四年",
                              "2023-13",
                              "yesterday",
                              "3月5日",
                              "04/05/2023",
                              "04-05-2023",
                              "24-11/2023",
                              "021-24-11-2023",
                              "2023-00",
                              "12345",
                              "20231124240000",
                              "20231124006000",
                              "20231124000061",
                              "20230230103000",
                              "1700784000.",
                              "1700784000.x",
                              "170078400.5"}) {
    BOOST_TEST(field(written) == "none", written);
  }
}

BOOST_AUTO_TEST_CASE(reads_dates_in_urls) {
  BOOST_TEST(in_url("https://news.example/sh/2023/11-24/101.shtml") == "2023-11-24");
  BOOST_TEST(in_url("https://news.example/2023-11/24/c_1.htm") == "2023-11-24");
  BOOST_TEST(in_url("http://gov.example/xw/202311/t20231124_55.html") == "2023-11-24");
  BOOST_TEST(in_url("http://gov.example/a/20231124/1.html") == "2023-11-24");
  BOOST_TEST(in_url("http://gov.example/2023/11/24/a.html") == "2023-11-24");
  BOOST_TEST(in_url("http://gov.example/202311/a.html") == "2023-11");
  BOOST_TEST(in_url("http://gov.example/2023/society_1124/a.html") == "2023-11-24");
  BOOST_TEST(in_url("http://gov.example/2023/society_1324/a.html") == "none");
  BOOST_TEST(in_url("http://gov.example/2023/society_11240/a.html") == "none");
  BOOST_TEST(in_url("http://gov.example/2023/society_24") == "none");
  BOOST_TEST(in_url("http://20231124.example/a.html") == "none");
  BOOST_TEST(in_url("http://gov.example/id/1234567890") == "none");
  BOOST_TEST(in_url("http://gov.example/2023/11-31/a.html") == "none");
}

BOOST_AUTO_TEST_CASE(prefers_the_field_then_the_header_then_the_dateline_then_the_url) {
  const std::string header = "2023-05-02 09:00 Source: Police\n";
  const std::string dateline = "新华社某地2023年5月3日电 警方破案。\n";
  const std::string url = "http://a.example/2023/05-04/1.html";
  BOOST_TEST(found(header + dateline, url, "2023-05-01") == "2023-05-01");
  BOOST_TEST(found(header + dateline, url) == "2023-05-02");
  BOOST_TEST(found(dateline, url) == "2023-05-03");
  BOOST_TEST(found("警方破案。", url) == "2023-05-04");
  BOOST_TEST(found("警方今天（2023年5月5日）通报，案件告破。") == "2023-05-05");
  BOOST_TEST(found("警方今天（1月1日）通报，2022年12月31日0时起案件告破。") == "none");
}

BOOST_AUTO_TEST_CASE(knows_header_lines_of_many_kinds) {
  BOOST_TEST(found("2022-07-13 0 By\n\nThe police met.") == "2022-07-13");
  BOOST_TEST(found("Author: Li Time:2022.07.08\nThe police met.") == "2022-07-08");
  BOOST_TEST(found("By Wang | Updated: 2026-02-10 15:54\nThe police met.") == "2026-02-10");
  BOOST_TEST(found("( 2025-06-19 ) 稿件来源：本报\n警方破案。") == "2025-06-19");
  BOOST_TEST(found("发布时间：2024年3月9日\n警方破案。") == "2024-03-09");
  BOOST_TEST(found("某某日报 2021-12-01 10:43\n警方破案。") == "2021-12-01");
  BOOST_TEST(found("某某日报 2021-12-01\n警方破案。") == "2021-12-01");
  BOOST_TEST(found("《某某报》（2021年12月01日 第02版）\n警方破案。") == "2021-12-01");
  BOOST_TEST(found("某某報 2021年12月1日 星期三\n警方破案。") == "2021-12-01");
  BOOST_TEST(found("警方翻阅某某日报2021年12月1日版后抓获三人。") == "none");
  BOOST_TEST(found("2023年4月6日 某某日报通讯员 于某\n警方破案。") == "2023-04-06");
  BOOST_TEST(found("Agency) 16:37, July 15, 2021\nThe police met.") == "2021-07-15");
  BOOST_TEST(found("Xinhua, April 21, 2017 Adjust font size:\nThe police met.") == "2017-04-21");
  BOOST_TEST(found("Print E-mail China Daily, April 21, 2017\nThe police met.") == "2017-04-21");
  BOOST_TEST(found("Wed, Dec 04, 2019 - Page 2\nThe police met.") == "2019-12-04");
  BOOST_TEST(found("Fri. Nov 1st, 2024\nThe police met.") == "2024-11-01");
}

BOOST_AUTO_TEST_CASE(knows_weekdays_beside_the_date) {
  BOOST_TEST(found("2021年12月1日（星期三）\n警方破案。") == "2021-12-01");
  BOOST_TEST(found("Last updated Wednesday, 1 December 2021\nThe police met.") == "2021-12-01");
  BOOST_TEST(found("Published Wed, Dec 1 2021 ·\nThe police met.") == "2021-12-01");
  BOOST_TEST(found("December 1, 2021, Wednesday\nThe police met.") == "2021-12-01");
}

BOOST_AUTO_TEST_CASE(knows_dates_in_han_numerals_and_of_the_republic) {
  BOOST_TEST(found("发布日期：二〇二一年十二月一日\n警方破案。") == "2021-12-01");
  BOOST_TEST(found("二零二一年三月三十一日\n警方破案。") == "2021-03-31");
  BOOST_TEST(found("發布日期：中華民國110年12月1日\n警方破案。") == "2021-12-01");
  BOOST_TEST(found("二〇二一年，警方破案。") == "none");
}

BOOST_AUTO_TEST_CASE(knows_datelines_that_end_in_a_dash) {
  BOOST_TEST(found("Lyon, France, 1 December 2021 – The police met.") == "2021-12-01");
  BOOST_TEST(found("LIMA, Dec. 1, 2021 - The police met.") == "2021-12-01");
  BOOST_TEST(found("On Wednesday, 1 December 2021 - a dull day - the police met.") == "none");
}

BOOST_AUTO_TEST_CASE(knows_the_date_at_the_end) {
  BOOST_TEST(found("警方破案。\n相关链接：反诈中心 2016年12月19日") == "none");
  BOOST_TEST(found("警方破案。\n他被带到派出所 2016年12月19日") == "none");
  BOOST_TEST(found("The campaign, 12 May 2019 - 3 June 2020, led to arrests.") == "none");
  BOOST_TEST(found("Lyon, France, 12 May 2019 - ") == "none");
  BOOST_TEST(found("Wang Lei, born in Guangxi, 12 May 1982 - wanted") == "none");
  BOOST_TEST(found("警方破案。\n特此通告。\n二〇二一年十二月一日") == "2021-12-01");
  BOOST_TEST(found("警方破案。\n特此通告。\n二○二三年十月三日") == "2023-10-03");
  BOOST_TEST(found("警方破案。\n特此通告。\n二零二三年二十月三日") == "none");
  BOOST_TEST(found("一\n二\n三\n四\n五\n六\n七\n八\n九\n十\n甲\n乙\n某县公安局 2021年12月1日\n") ==
             "2021-12-01");
  BOOST_TEST(found("The police met.\n(Source: Some Daily, Dec. 1, 2021)") == "2021-12-01");
  BOOST_TEST(found("警方破案。\n最后一人落网是在2021年12月1日。") == "none");
}

BOOST_AUTO_TEST_CASE(does_not_take_the_day_of_an_event_for_its_own) {
  BOOST_TEST(found("2021年3月1日，一名居民报警称被骗。") == "none");
  BOOST_TEST(found("2021年3月1日 一名居民报警，称自己被骗。") == "none");
  BOOST_TEST(found("2021年3月1日一名居民报警。") == "none");
  BOOST_TEST(found("At 10:43 on 1 March 2021 a resident told the police of a call.") == "none");
  BOOST_TEST(found("On 1 March 2021, a resident told the police of a call.") == "none");
  BOOST_TEST(found("The next time that they met was March 1, 2021 in a cafe.") == "none");
}

BOOST_AUTO_TEST_CASE(does_not_take_a_birth_or_the_day_of_a_crime_for_its_own) {
  for (const std::string line :
       {"出生日期：1988年5月6日", "出生日期：1990-01-02", "出生时间：1990-01-02 08:10",
        "1990-01-02 出生", "案发时间：2019年3月5日", "案发时间：2019年3月5日 10:30",
        "作案日期：2019-03-05", "截止日期：2019年3月5日", "报名时间：2019年3月5日",
        "开庭时间：2019-03-05 09:00", "Birthdate: 5 May 1988", "Birth date: 1988-05-05",
        "Date of birth: 5 May 1988", "Arrest date: 5 May 2019", "Lifetime 5 May 2019",
        "Born: 1988-05-05 08:10"}) {
    BOOST_TEST(found("某人在逃。\n" + line + "\n警方寻人。") == "none", line);
    BOOST_TEST(found("某人在逃。\n" + line + "\n某县公安局\n2023年3月5日") == "2023-03-05", line);
  }
}

BOOST_AUTO_TEST_CASE(knows_labels_of_its_own_day) {
  for (const std::string label : {"时间：",
                                  "日期：",
                                  "发布时间：",
                                  "更新日期：",
                                  "成文日期：",
                                  "【字号】时间：",
                                  "作者：李某 时间：",
                                  "浏览301 日期：",
                                  "發佈日期：",
                                  "报告日期：",
                                  "報導時間：",
                                  "落款日期：",
                                  "Report date: ",
                                  "Created date: ",
                                  "By Tim Osborne, Updated ",
                                  "有效性：有效 截止日期：长期 发布日期：",
                                  "某局关于打击夜间作案的通报 发布时间：",
                                  "Newborn trafficking | Updated: ",
                                  "Date: ",
                                  "Publish date: ",
                                  "Release time: ",
                                  "Press release date: ",
                                  "(Updated: ",
                                  "Author: Li Date: ",
                                  "By Wang | Time: ",
                                  "301 Date: "})
    BOOST_TEST(found(label + "2021-12-01\nThe police met.") == "2021-12-01", label);
}

BOOST_AUTO_TEST_CASE(passes_over_an_impossible_field) {
  BOOST_TEST(found("2022-07-13 0 By\nThe police met.", "", "2024-02-30") == "2022-07-13");
}

BOOST_AUTO_TEST_SUITE_END()

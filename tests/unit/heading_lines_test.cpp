#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/reader_html.h"

namespace dragnet {

namespace {

Record read(const std::string& page) {
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const std::optional<Record> record = read_html(
      page + "<p>Officers searched four flats in the harbour.</p>", {"a.html"}, diagnostics);
  BOOST_TEST_REQUIRE(record.has_value());
  return *record;
}

BOOST_AUTO_TEST_SUITE(heading_lines)

BOOST_AUTO_TEST_CASE(what_speaks_about_the_report_is_no_part_of_its_headline) {
  const Record chinese =
      read("<h1>警方抓获23人<div class=info>发布时间：2023-05-15 来源：港城日报</div></h1>");
  BOOST_TEST(chinese.title == "警方抓获23人");
  BOOST_TEST(chinese.date == "2023-05-15");
  BOOST_TEST(chinese.source == "港城日报");
  const Record english =
      read("<h1>Police arrest 23<br><small>By J. Wu</small><br>May 15, 2023</h1>");
  BOOST_TEST(english.title == "Police arrest 23");
  BOOST_TEST(english.date == "2023-05-15");
  const Record two = read("<h1>Police arrest<br>23 people<br>Harbour, May 15, 2023</h1>");
  BOOST_TEST(two.title == "Police arrest 23 people");
}

BOOST_AUTO_TEST_CASE(a_headline_is_that_of_the_title_whatever_its_blanks) {
  BOOST_TEST(read("<title>警方抓获23人 涉案金额500万元-港城网</title>"
                  "<h1>警方抓获23人<br>涉案金额500万元</h1>")
                 .title == "警方抓获23人涉案金额500万元");
  BOOST_TEST(read("<title>警方捣毁诈骗团伙！23人被抓-港城网</title>"
                  "<h1>警方捣毁诈骗团伙！<br>23人被抓</h1>")
                 .title == "警方捣毁诈骗团伙！23人被抓");
  BOOST_TEST(read("<title>警方捣毁诈骗团伙，23人被抓</title>"
                  "<h1>警方捣毁诈骗团伙<br>23人被抓</h1>")
                 .title == "警方捣毁诈骗团伙，23人被抓");
}

BOOST_AUTO_TEST_CASE(a_line_that_the_title_lacks_stands_by_itself) {
  const Record record = read("<title>警方抓获23人</title><h1>警方抓获23人<br>——港城反诈纪实</h1>");
  BOOST_TEST(record.title == "警方抓获23人");
  BOOST_TEST(record.text.starts_with("警方抓获23人\n——港城反诈纪实\n"));
  BOOST_TEST(read("<title>Harbour News</title><h1>Nine held<br>over cards</h1>")
                 .text.starts_with("Nine held over cards\n"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

#include "indexer/reader_feed.h"

#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/limits.h"
#include "tests/unit/reader_outcome.h"

using namespace dragnet;

namespace {

ReaderOutcome read(const std::string& feed) {
  return read_file(feed, "feed.xml");
}

std::string rss(const std::string& items) {
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<?xml-stylesheet href=\"a.xsl\"?>\n"
         "<rss version=\"2.0\"><channel><title>港城日报</title><link>https://a.example/</link>" +
         items + "</channel></rss>\n";
}

const std::string item = "<item><title>Nine held</title><description>One.</description></item>";

}  // namespace

BOOST_AUTO_TEST_SUITE(reader_feed)

BOOST_AUTO_TEST_CASE(reads_items_of_rss) {
  const ReaderOutcome outcome = read(
      rss("<item><title><![CDATA[Nine & more held]]></title><link> https://a.example/1 </link>"
          "<pubDate>Mon, 15 May 2023 08:00:00 +0800</pubDate><dc:creator>J. Wu</dc:creator>"
          "<description>Short.</description><content:encoded><![CDATA[<p>Police held nine.</p>"
          "<p>More &amp; more.</p>]]></content:encoded></item>\n"
          "<item><title>Six &amp;amp; more</title><description>&lt;p&gt;Police held six.&lt;/p&gt;"
          "</description><guid isPermaLink=\"false\">7</guid><source url=\"b\">B "
          "News</source></item>"));
  BOOST_TEST_REQUIRE(outcome.records.size() == 2);
  const Record& first = outcome.records[0];
  BOOST_TEST(first.title == "Nine & more held");
  BOOST_TEST(first.text == "Police held nine.\nMore & more.");
  BOOST_TEST(first.date == "Mon, 15 May 2023 08:00:00 +0800");
  BOOST_TEST(first.url == "https://a.example/1");
  BOOST_TEST(first.source == "港城日报");
  const Record& second = outcome.records[1];
  BOOST_TEST(second.title == "Six & more");
  BOOST_TEST(second.text == "Police held six.");
  BOOST_TEST(second.url == "");
  BOOST_TEST(second.source == "B News");
  BOOST_TEST(second.origin.record == 2);
  BOOST_TEST(outcome.seen == 2);
  BOOST_TEST(outcome.problems.empty());
}

BOOST_AUTO_TEST_CASE(reads_entries_of_atom) {
  const ReaderOutcome outcome = read(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"text\">Harbour News</title>"
      "<entry><title>Nine held</title><link rel=\"self\" href=\"https://a.example/s\"/>"
      "<link href=\"https://a.example/1?a=1&amp;b=2\"/><updated>2023-05-16T08:00:00Z</updated>"
      "<published>2023-05-15T08:00:00Z</published><summary>Short.</summary>"
      "<content type=\"xhtml\"><div><p>Police held nine &amp; more.</p></div></content></entry>"
      "</feed>");
  BOOST_TEST_REQUIRE(outcome.records.size() == 1);
  const Record& record = outcome.records[0];
  BOOST_TEST(record.title == "Nine held");
  BOOST_TEST(record.text == "Police held nine & more.");
  BOOST_TEST(record.date == "2023-05-15T08:00:00Z");
  BOOST_TEST(record.url == "https://a.example/1?a=1&b=2");
  BOOST_TEST(record.source == "Harbour News");
  BOOST_TEST(is_complete(outcome));
}

BOOST_AUTO_TEST_CASE(an_item_has_a_title_or_a_text) {
  const ReaderOutcome outcome =
      read(rss("<item><title>Nine held</title></item><item><title> </title></item>" + item));
  BOOST_TEST(outcome.records.size() == 2);
  BOOST_TEST(outcome.problems.at(0).text == "the item has no text");
  BOOST_TEST(read(rss("")).problems.empty());
}

BOOST_AUTO_TEST_CASE(a_feed_that_is_cut_says_so) {
  const std::string whole = rss(item + item);
  const ReaderOutcome between = read(whole.substr(0, whole.rfind("</channel>")));
  BOOST_TEST(between.records.size() == 2);
  BOOST_TEST(between.printed == "feed.xml:record 3: feed-unclosed: a feed that is not closed\n");
  const ReaderOutcome within = read(whole.substr(0, whole.rfind("</description>")));
  BOOST_TEST(within.records.size() == 1);
  BOOST_TEST(within.problems.at(0).text == "an item that is not closed; the rest is not read");
}

BOOST_AUTO_TEST_CASE(an_item_that_is_too_large_costs_itself_only) {
  const ReaderOutcome outcome =
      read(rss(item + "<item>" + std::string(max_record_bytes, 'x') + "</item>" + item));
  BOOST_TEST(texts_of(outcome) == "One.|One.");
  BOOST_TEST(outcome.problems.at(0).code == "record-too-large");
}

BOOST_AUTO_TEST_CASE(tags_in_sections_and_comments_are_none) {
  const std::string quoting =
      "<item><title>T</title><description><![CDATA[<b>a</b> </item> </description> <feed> "
      "Two.]]></description></item\n>";
  const std::string hidden = "<!-- <item><title>old</title></item> " + std::string(99'999, '-') +
                             " <item><title>old</title></item> -->";
  const ReaderOutcome outcome = read(rss(hidden + quoting + item));
  BOOST_TEST(texts_of(outcome) == "a Two.|One.");
  BOOST_TEST(is_complete(outcome));
}

BOOST_AUTO_TEST_CASE(the_source_of_an_entry_may_be_a_feed) {
  const ReaderOutcome outcome = read(
      "<feed><title>B</title><entry><title>Nine held</title><source><id>tag:1</id>"
      "<title>Harbour News</title><updated>2025-01-07</updated></source></entry></feed>");
  BOOST_TEST(outcome.records.at(0).source == "Harbour News");
}

BOOST_AUTO_TEST_CASE(time_is_linear_in_what_is_not_closed) {
  std::string elements;
  for (int i = 0; i < 100'000; ++i) elements += "<a></aa></a><b x='>'/>";
  BOOST_TEST(texts_of(read(rss(item + "<item>" + elements + "</item>" + item))) == "One.|One.");
}

BOOST_AUTO_TEST_SUITE_END()

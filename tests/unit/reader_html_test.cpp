#include "indexer/reader_html.h"

#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/reader_outcome.h"

namespace dragnet {

namespace {

const std::string matter =
    "<p>Officers searched four flats in the harbour district on Monday.</p>"
    "<p>Nine people who had rented out their bank cards were questioned.</p>";
const std::string matter_text =
    "Officers searched four flats in the harbour district on Monday.\n"
    "Nine people who had rented out their bank cards were questioned.";

Record read(const std::string& page) {
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const std::optional<Record> record = read_html(page, {"a.html"}, diagnostics);
  BOOST_TEST_REQUIRE(record.has_value());
  return *record;
}

namespace data = boost::unit_test::data;

struct Row {
  std::string_view page;
  std::string_view text;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.page;
}

constexpr Row unclosed[] = {
    {"<dl><dt hidden>x<dd>Port<dd hidden>x<dt>May</dl>", "Port\nMay"},
    {"<table><tr hidden><td>x<tr><td hidden>x<td>one<th hidden>x<tr><td>two</table>", "one\ntwo"},
    {"<ul><li hidden>x<li>one</ul>", "one"},
    {"<p hidden>x<br>x<p>one", "one"},
    {"<div>one</div></div>two", "one\ntwo"},
    {"<p>one</p><div class=", "one"},
    {"<p>one</p><!DOCTYPE", "one"},
    {"<title>one<title>two<p>three", "onetwo\nthree"},
};

constexpr Row markup[] = {
    {"<3 reports", "<3 reports"},
    {"one<?php x ?> two", "one two"},
    {"one</ > two", "one two"},
    {"one\t\ttwo\r\nthree\ffour", "one two three four"},
    {"<pre>one\n <b>two\n  three</b></pre>", "one\ntwo\nthree"},
    {"<title>a</titles></title>one", "one"},
    {"<b/title=x>one", "one"},
};

BOOST_AUTO_TEST_SUITE(reader_html)

BOOST_DATA_TEST_CASE(elements_end_where_the_next_begins, data::make(unclosed), row) {
  BOOST_TEST(read(std::string(row.page)).text == row.text);
}

BOOST_DATA_TEST_CASE(odd_markup_is_read, data::make(markup), row) {
  BOOST_TEST(read(std::string(row.page)).text == row.text);
}

BOOST_AUTO_TEST_CASE(the_first_of_several_counts) {
  const Record record = read(
      "<title>One</title><meta name=date content=''><meta name=date content=2023-05-15>"
      "<link rel=stylesheet href=/style><link rel=canonical href=https://harbour.example/1>"
      "<link rel=canonical href=https://harbour.example/2>"
      "<title>Two</title><h1>One</h1><h1>Two</h1>" +
      matter);
  BOOST_TEST(record.title == "One");
  BOOST_TEST(record.date == "2023-05-15");
  BOOST_TEST(record.url == "https://harbour.example/1");
}

BOOST_AUTO_TEST_CASE(what_stands_in_a_link_or_a_heading_belongs_to_it) {
  const Record record =
      read("<body><h1>Nine <b>held</b></h1><title>Nine held - Harbour News</title>" + matter +
           "<p><a href=/1><b>Weather for the week</b></a></p></body>");
  BOOST_TEST(record.title == "Nine held");
  BOOST_TEST(record.text == "Nine held\n" + matter_text);
}

BOOST_AUTO_TEST_CASE(an_article_is_known_by_its_class) {
  const std::string other = "<p>" + std::string(80, 'x') + "</p>";
  for (const std::string name : {"article-body", "wide TRS_Editor"}) {
    const std::string article = "<div class='" + name + "'>" + matter +
                                "<ul><li><a href=/1>Another raid</a></ul><nav>Sections</nav></div>";
    BOOST_TEST(read("<body>" + other + article).text == matter_text);
  }
}

BOOST_AUTO_TEST_CASE(names_around_the_matter_are_those_of_the_layout) {
  const std::string comments =
      "<ol class=comment-list><li><article><p>I was called too, said Joe, "
      "and they wanted my card.</p></article></ol>";
  const std::string side = "<div class='post__sidebar'><p>The harbour is closed in June.</p></div>";
  const std::string notice = "<div class=notice><p>" + std::string(80, 'x') + "</p></div>";
  for (const std::string around : {"content-sidebar-wrap", "navbar-fixed", "sidebar"}) {
    BOOST_TEST(read("<body><div class='" + around + "'><main>" + matter + comments + side +
                    "</main><aside>" + matter + "</aside></div>")
                   .text == matter_text);
  }
  for (const std::string around : {"content-sidebar-wrap", "widget Blog", "page-with-footer"}) {
    BOOST_TEST(read("<body><div class='" + around + "'><div class=entry-content>" + matter + side +
                    "</div>" + comments + "</div>")
                   .text == matter_text);
  }
  for (const std::string around : {"has-sidebar", "elementor-widget-theme-post-content"}) {
    BOOST_TEST(
        read("<body><div class='" + around + "'>" + matter + comments + "</div>" + notice).text ==
        matter_text + "\n" + std::string(80, 'x'));
  }
}

BOOST_AUTO_TEST_CASE(a_widget_in_the_body_of_an_article_is_of_it) {
  const std::string widget = "<div class='widget widget_text'>" + matter + "</div>";
  const std::string letter = "<p>A letter of the week.</p>";
  BOOST_TEST(read("<body><div class=entry-content>" + widget + "</div>" + letter).text ==
             matter_text);
  for (const std::string around : {"div", "main"}) {
    BOOST_TEST(read("<body><" + around + "><div>" + matter + "</div><div class=widget>" + letter +
                    "</div></" + around + ">")
                   .text == matter_text);
  }
}

BOOST_AUTO_TEST_CASE(articles_that_point_to_other_reports_are_not_all_there_is) {
  const std::string card = "<article><p>Tomorrow will be cloudy with sun.</p></article>";
  BOOST_TEST(read("<body><div>" + matter + "</div>" + card + card).text ==
             matter_text +
                 "\nTomorrow will be cloudy with sun.\nTomorrow will be cloudy with sun.");
  const std::string notice = "<p>" + std::string(100, 'x') + "</p>";
  BOOST_TEST(read("<body><article>" + matter + "</article>" + notice).text == matter_text);
  BOOST_TEST(
      read("<body><article><h1>Nine held</h1>" + matter + "</article>" + notice + notice).text ==
      "Nine held\n" + matter_text);
  BOOST_TEST(read("<body><div class=trs_editor>" + matter + "</div>" + notice + notice).text ==
             matter_text);
}

BOOST_AUTO_TEST_CASE(menus_and_comments_do_not_outweigh_a_short_report) {
  std::string menu;
  for (int i = 0; i < 40; ++i) menu += "<li><a href=/1>Another section of this paper</a>";
  menu = "<div class=top><ul>" + menu + "</ul></div>";
  std::string comments;
  for (int i = 0; i < 40; ++i) comments += "<p>They wanted my card too.</p>";
  BOOST_TEST(read("<body>" + menu + "<div>" + matter + matter + "</div></body>").text ==
             matter_text + "\n" + matter_text);
  BOOST_TEST(read("<body><article>" + matter + matter + "</article><div id=comments>" + comments +
                  "</div></body>")
                 .text == matter_text + "\n" + matter_text);
}

BOOST_AUTO_TEST_CASE(a_text_that_stands_in_a_form_or_beside_is_still_a_text) {
  const std::string aside = "<nav>Home</nav>";
  BOOST_TEST(read("<body>" + aside + "<form>" + matter + "</form>").text == matter_text);
  BOOST_TEST(read("<body>" + aside + "<div class=sidebar>" + matter + "</div>").text ==
             "Home\n" + matter_text);
}

BOOST_AUTO_TEST_CASE(scripts_styles_and_comments_of_the_markup_are_no_text) {
  const Record record = read(
      "<html><head><style>p { color: red }</style><script>var a = '<p>no</p>';</script></head>"
      "<body><!-- <p>nor this</p> -->" +
      matter + "<noscript>turn it on</noscript></body></html>");
  BOOST_TEST(record.text == matter_text);
}

BOOST_AUTO_TEST_CASE(navigation_footer_and_comments_of_readers_are_left_out) {
  const Record record =
      read("<body><nav><ul><li><a href=/>Home</a></ul></nav><div class='top-menu'>Sections</div>" +
           matter +
           "<div id='comments'><p>I was called by them as well.</p></div>"
           "<div class='related'>Another raid</div><footer>Imprint</footer></body>");
  BOOST_TEST(record.text == matter_text);
}

BOOST_AUTO_TEST_CASE(lists_of_links_are_left_out_and_a_link_in_a_sentence_stays) {
  const Record record = read("<body>" + matter +
                             "<p>The <a href=/b>bank</a> froze the money at once.</p>"
                             "<ul><li><a href=/1>Weather for the week</a></li></ul></body>");
  BOOST_TEST(record.text == matter_text + "\nThe bank froze the money at once.");
}

BOOST_AUTO_TEST_CASE(an_anchor_that_leads_nowhere_is_no_link) {
  BOOST_TEST(read("<body><p><a name=OLE_LINK1><span>Nine were held.</span></a></p></body>").text ==
             "Nine were held.");
  BOOST_TEST(read("<body><a name=top><ul><li><a href=/>Home</a></ul>" + matter + "</body>").text ==
             matter_text);
}

BOOST_AUTO_TEST_CASE(hidden_elements_are_no_text) {
  const Record record = read(
      "<body><div style='display: none'>seen by nobody</div>"
      "<div hidden>nor this</div>" +
      matter + "</body>");
  BOOST_TEST(record.text == matter_text);
}

// WeChat sends its articles so, and a script shows them: what is invisible may be all there is.
BOOST_AUTO_TEST_CASE(a_text_that_a_script_will_show_is_read) {
  const std::string style = " style='visibility: hidden; opacity: 0; '>";
  BOOST_TEST(read("<body><div" + style + matter + "</div></body>").text == matter_text);
  BOOST_TEST(
      read("<body><div id=js_content" + style + matter + "</div>Scan to follow</body>").text ==
      matter_text);
}

BOOST_AUTO_TEST_CASE(the_title_loses_the_name_of_the_site) {
  BOOST_TEST(read("<title>Nine held over rented cards - Harbour News</title>" + matter).title ==
             "Nine held over rented cards");
  BOOST_TEST(read("<title>Nine held over cards_Local_Harbour News</title>" + matter).title ==
             "Nine held over cards");
  BOOST_TEST(read("<title>Nine held over rented cards | Site</title><h1>Nine held over rented "
                  "cards</h1>" +
                  matter)
                 .title == "Nine held over rented cards");
  BOOST_TEST(read("<title>Nine held - over cards_Site</title>" + matter).title == "Nine held");
  BOOST_TEST(read("<title>A raid - Harbour News</title>" + matter).title ==
             "A raid - Harbour News");
  BOOST_TEST(read("<title>Nine held in a raid - the bank froze the money at once</title>" + matter)
                 .title == "Nine held in a raid - the bank froze the money at once");
}

BOOST_AUTO_TEST_CASE(the_name_of_a_site_is_no_headline) {
  const std::string site = "The Daily Paper of the Harbour and Its Islands";
  const std::string head = "<meta property=og:site_name content='" + site + "'>";
  const std::string social =
      "<meta property=og:title content='Nine held over cards - " + site + "'>";
  BOOST_TEST(read(head + social + matter).title == "Nine held over cards");
  BOOST_TEST(
      read(head + "<title>" + site + "</title><h1>" + site + "</h1>" + social + matter).title ==
      "Nine held over cards");
  BOOST_TEST(read(head + "<h1>Nine held</h1>" + matter).title == "Nine held");
}

BOOST_AUTO_TEST_CASE(a_heading_that_names_the_site_is_no_headline) {
  BOOST_TEST(read("<title>Nine held over rented bank cards - Harbour News</title>"
                  "<h1><a href=/>Harbour News</a></h1>" +
                  matter)
                 .title == "Nine held over rented bank cards");
  BOOST_TEST(read("<title>警方打掉一个诈骗团伙_平安海港</title><h1>平安海港</h1>" + matter).title ==
             "警方打掉一个诈骗团伙");
  BOOST_TEST(read("<title>Harbour - Nine held over rented cards</title><h1>Nine held over rented "
                  "cards</h1>" +
                  matter)
                 .title == "Nine held over rented cards");
}

BOOST_AUTO_TEST_CASE(a_heading_goes_on_over_line_breaks) {
  const Record broken = read(
      "<title>Nine held over rented bank cards - Harbour News</title>"
      "<h1>Nine held over<br>rented bank cards</h1>" +
      matter);
  BOOST_TEST(broken.title == "Nine held over rented bank cards");
  BOOST_TEST(broken.text == "Nine held over rented bank cards\n" + matter_text);
  BOOST_TEST(read("<h1>警方打掉“杀猪盘”<br/>诈骗团伙</h1>" + matter).title ==
             "警方打掉“杀猪盘”诈骗团伙");
  BOOST_TEST(read("<h1>Nine held<p>" + matter).title == "Nine held");
  const std::string unclosed = "<h1>Nine held<br>" + matter + matter + matter;
  BOOST_TEST(read(unclosed + "</h1>").title == "Nine held");
  BOOST_TEST(read(unclosed).title == "Nine held");
}

BOOST_AUTO_TEST_CASE(metadata_give_date_source_address_and_language) {
  const Record record = read(
      "<html lang=en><head><meta property='og:site_name' content='Harbour News'>"
      "<meta name='PubDate' content='2021-01-01'>"
      "<meta property='article:published_time' content='2022-07-13T08:00:00+08:00'>"
      "<link rel=canonical href='http://harbour.example/9'></head><body>" +
      matter);
  BOOST_TEST(record.date == "2022-07-13T08:00:00+08:00");
  BOOST_TEST(record.source == "Harbour News");
  BOOST_TEST(record.url == "http://harbour.example/9");
  BOOST_TEST(record.language == "en");
}

BOOST_AUTO_TEST_CASE(an_address_without_a_host_is_none) {
  BOOST_TEST(read("<link rel=canonical href='/'>" + matter).url == "");
  BOOST_TEST(read("<link rel=canonical href='//harbour.example/9'>" + matter).url == "");
  BOOST_TEST(read("<meta property=og:url content='index.html'>" + matter).url == "");
  BOOST_TEST(
      read("<link rel=canonical href='/9'><link rel=canonical href=' HTTPS://a.example/9 '>" +
           matter)
          .url == "HTTPS://a.example/9");
  BOOST_TEST(
      read("<link rel=canonical href='/9'><meta property=og:url content=' http://a.example/9 '>" +
           matter)
          .url == "http://a.example/9");
}

BOOST_AUTO_TEST_CASE(a_source_loses_its_label) {
  const auto source = [](const std::string& content) {
    return read("<meta name=source content='" + content + "'>" + matter).source;
  };
  BOOST_TEST(source("来源：人民日报") == "人民日报");
  BOOST_TEST(source("来源:人民日报") == "人民日报");
  BOOST_TEST(source("Source: Harbour News") == "Harbour News");
  BOOST_TEST(source("Source Code Weekly") == "Source Code Weekly");
  BOOST_TEST(source("Harbour News (Island)") == "Harbour News (Island)");
  BOOST_TEST(
      read("<meta name=source content='来源：'><meta property=og:site_name content=Harbour>" +
           matter)
          .source == "Harbour");
}

BOOST_AUTO_TEST_CASE(the_first_date_that_can_be_read_counts) {
  const std::string vague = "<meta name=publishdate content='last week'>";
  BOOST_TEST(read(vague + "<meta name=pubdate content=2023-05-15>" + matter).date == "2023-05-15");
  BOOST_TEST(read(vague + "<meta name=publishdate content=2023-05-15>" + matter).date ==
             "2023-05-15");
  BOOST_TEST(read(vague + "<p>Published: 2023-05-15 11:38</p>" + matter).date == "2023-05-15");
  BOOST_TEST(read(vague + "<time datetime=2023-05-15>Monday</time>" + matter).date == "2023-05-15");
  BOOST_TEST(read(vague + matter).date == "last week");
}

BOOST_AUTO_TEST_CASE(without_metadata_a_header_line_gives_date_and_source) {
  const Record record =
      read("<body><h1>Nine held</h1><div>2023-05-15 11:38:55 Source: Harbour News</div>" + matter);
  BOOST_TEST(record.date == "2023-05-15");
  BOOST_TEST(record.source == "Harbour News");
  const Record mixed = read(
      "<meta name=source content='Island Post'><p>Source: Harbour News</p>"
      "<p>2023-05-15</p><p>2023-06-01</p>" +
      matter);
  BOOST_TEST(mixed.date == "2023-05-15");
  BOOST_TEST(mixed.source == "Island Post");
}

BOOST_AUTO_TEST_CASE(dates_of_other_reports_below_the_text_are_not_its_date) {
  const std::string paragraph = "<p>" + std::string(200, 'x') + "</p>";
  const std::string date = "2023-05-15 Source: Harbour News";
  const std::string aside = "<div class=related>" + date + "</div>";
  BOOST_TEST(read("<body>" + aside + paragraph).date == "2023-05-15");
  BOOST_TEST(read("<body>" + paragraph + aside).date == "");
  BOOST_TEST(read("<body>" + paragraph + "<p><a href=/2>" + date + "</a></p>").date == "");
  BOOST_TEST(read("<body>" + paragraph + "<p>" + date + "</p>").date == "2023-05-15");
}

BOOST_AUTO_TEST_CASE(without_any_other_date_the_first_time_element_counts) {
  BOOST_TEST(read("<time datetime='2022-03-04'>Friday</time>" + matter).date == "2022-03-04");
}

BOOST_AUTO_TEST_CASE(the_time_that_wechat_shows_above_the_text_is_its_date) {
  const auto page = [](const std::string& time) {
    return "<div id=meta_content><a href=/>港城公安</a> <em id=publish_time> <b>" + time +
           "</b> x</em> 发表于江苏</div><div id=js_content style='visibility: visible;'>" + matter +
           matter + "</div>";
  };
  BOOST_TEST(read(page("2023-05-15 10:00")).date == "2023-05-15 10:00");
  BOOST_TEST(read(page("昨天")).date == "");
  BOOST_TEST(read("<meta name=date content='2023-05-16'>" + page("2023-05-15")).date ==
             "2023-05-16");
  BOOST_TEST(read("<time datetime='last week'>" + page("2023-05-15")).date == "2023-05-15");
}

BOOST_AUTO_TEST_CASE(character_references_are_decoded) {
  BOOST_TEST(read("<p>Bank &amp; card &#x8BC8;&#39575; &ldquo;ring&rdquo; &unknown;</p>").text ==
             "Bank & card 诈骗 “ring” &unknown;");
}

BOOST_AUTO_TEST_CASE(broken_markup_loses_no_text) {
  BOOST_TEST(read("<p>4 < 5 and <b>bold<p>next</i></span>\n last").text ==
             "4 < 5 and bold\nnext last");
}

BOOST_AUTO_TEST_CASE(a_page_without_text_is_rejected) {
  const ReaderOutcome outcome = read_file("<html><script>1</script></html>", "a.html");
  BOOST_TEST(outcome.records.empty());
  BOOST_TEST(outcome.printed == "a.html:record 1: no-text: the page has no text\n");
}

BOOST_AUTO_TEST_CASE(nesting_has_no_limit) {
  std::string page;
  for (int i = 0; i < 300000; ++i) page += "<div><b>";
  BOOST_TEST(read(page + "deep").text == "deep");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

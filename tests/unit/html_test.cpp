#include "searcher/html.h"

#include <boost/test/unit_test.hpp>

#include "common/web_address.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(html)

BOOST_AUTO_TEST_CASE(text_cannot_become_markup) {
  BOOST_TEST(Html::text("a<b>&\"'").str() == "a&lt;b&gt;&amp;&quot;&#39;");
  BOOST_TEST(Html::text("a\u202Eb\x1b").str() == "a⟦U+202E⟧b\\x1b");
  BOOST_TEST(element("p", {{"class", "a\" b='<"}}, Html::text("<")).str() ==
             "<p class=\"a&quot; b=&#39;&lt;\">&lt;</p>");
}

BOOST_AUTO_TEST_CASE(highlights_are_marked) {
  BOOST_TEST(marked({.text = "<银行> a", .highlights = {{1, 7}}}).str() ==
             "&lt;<mark>银行</mark>&gt; a");
}

BOOST_AUTO_TEST_CASE(nothing_is_styled_where_nothing_is) {
  BOOST_TEST(styled("p", "note", {}).empty());
  BOOST_TEST(styled("p", "note", Html::text("x")).str() == "<p class=\"note\">x</p>");
}

BOOST_AUTO_TEST_CASE(only_addresses_of_the_web_are_links) {
  BOOST_TEST(link(Html::text("x"), "https://a.example/?b=1&c=2").str() ==
             "<a href=\"https://a.example/?b=1&amp;c=2\" rel=\"noopener noreferrer\">x</a>");
  for (const char* url : {"javascript:alert(1)", "JavaScript:x", " https://a", "//a.example",
                          "data:,x", "file:///etc/passwd", "http:a", "https://", ""}) {
    BOOST_TEST(link(Html::text("x"), url).str() == "x", url);
  }
}

BOOST_AUTO_TEST_CASE(an_address_ends_nothing_that_it_stands_in) {
  BOOST_TEST(web_address("HTTP://a/\"'<>()\\ \x1b\x07\n|{}^`银").value() ==
             "HTTP://a/%22%27%3C%3E%28%29%5C%20%1B%07%0A%7C%7B%7D%5E%60%E9%93%B6");
  BOOST_TEST(web_address("https://a/%20?q=[1]&b=;#c").value() == "https://a/%20?q=[1]&b=;#c");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

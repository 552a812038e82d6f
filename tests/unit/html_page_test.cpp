#include "indexer/html_page.h"

#include <string>

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

// Of a text in a <div> with these attributes.
BlockPlace place_of(const std::string& attributes) {
  const HtmlPage page = parse_html("<body><div " + attributes + ">Nine held</div>");
  BOOST_TEST_REQUIRE(page.blocks.size() == 1);
  return page.blocks.front().place;
}

BOOST_AUTO_TEST_SUITE(html_page)

BOOST_AUTO_TEST_CASE(what_stands_aside_does_so_whatever_its_layout) {
  for (const std::string name :
       {"related-posts-with-thumbs", "share-with-friends", "no-comments"}) {
    BOOST_TEST((place_of("class=" + name) == BlockPlace::side), name);
  }
  for (const std::string name : {"has-sidebar", "page-with-footer"}) {
    BOOST_TEST((place_of("class=" + name) == BlockPlace::main), name);
  }
}

BOOST_AUTO_TEST_CASE(a_role_tells_the_place) {
  BOOST_TEST((place_of("role=complementary") == BlockPlace::side));
  BOOST_TEST((place_of("role=main class=sidebar") == BlockPlace::main));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

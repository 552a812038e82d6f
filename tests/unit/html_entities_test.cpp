#include "indexer/html_entities.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

namespace data = boost::unit_test::data;

struct Row {
  std::string_view written;
  std::string_view read;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.written;
}

constexpr Row numbers[] = {
    {"&#35784;&#39575;", "诈骗"},     {"&#x8BC8;&#X9a97;", "诈骗"},
    {"&#35784 &#x8bc8", "诈 诈"},     {"&#150;&#x80;", "–€"},
    {"&#0;&#xD800;", "\uFFFD\uFFFD"}, {"&#1114112;&#99999999999;", "\uFFFD\uFFFD"},
    {"&#x10FFFF;", "\U0010FFFF"},
};

constexpr Row names[] = {
    {"a &amp b &copy 2023 &lt", "a & b © 2023 <"},
    {"&ldquo;ring&rdquo;", "“ring”"},
    {"&amp;lt;", "&lt;"},
};

constexpr std::string_view no_references[] = {
    "&",     "&;",     "a & b", "&#;",    "&#x;",       "&#xg;",
    "&# 5;", "&ldquo", "&a1;",  "&zzzz;", "&ampersand", "&abcdefghijk;",
};

BOOST_AUTO_TEST_SUITE(html_entities)

BOOST_DATA_TEST_CASE(numbers_stand_for_characters, data::make(numbers), row) {
  BOOST_TEST(decode_entities(row.written) == row.read);
}

BOOST_DATA_TEST_CASE(names_stand_for_characters, data::make(names), row) {
  BOOST_TEST(decode_entities(row.written) == row.read);
}

BOOST_DATA_TEST_CASE(what_is_no_reference_stays, data::make(no_references), text) {
  BOOST_TEST(decode_entities(text) == text);
}

BOOST_AUTO_TEST_CASE(what_stands_behind_the_text_is_not_read) {
  constexpr std::string_view page = "&#65;&lt;";
  BOOST_TEST(decode_entities(page.substr(0, 4)) == "A");
  BOOST_TEST(decode_entities(page.substr(0, 3)) == "\x06");
  BOOST_TEST(decode_entities(page.substr(5, 3)) == "<");
  BOOST_TEST(decode_entities(page.substr(0, 2)) == "&#");
  BOOST_TEST(decode_entities(page.substr(0, 1)) == "&");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

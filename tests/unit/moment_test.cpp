#include "common/moment.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(moment)

BOOST_AUTO_TEST_CASE(is_written_and_read) {
  BOOST_TEST(moment_text(1700000000) == "2023-11-14T22:13:20Z");
  for (const char* text : {"2023-11-14T22:13:20Z", "2023-11-14T22:13:20", "2023-11-14 22:13:20"}) {
    BOOST_TEST(parse_moment(text).value() == 1700000000);
  }
  BOOST_TEST(moment_text(parse_moment("2023-11-14T22:13Z").value()) == "2023-11-14T22:13:00Z");
  BOOST_TEST(moment_text(parse_moment("2023-11-14").value()) == "2023-11-14T00:00:00Z");
  BOOST_TEST(moment_text(parse_moment("2024").value()) == "2024-01-01T00:00:00Z");
}

BOOST_AUTO_TEST_CASE(is_nothing_else) {
  for (const char* text :
       {"", "yesterday", "2023-13-01", "2023-11-14T", "2023-11-14T24:00", "2023-11-14T22",
        "2023-11-14T22:13:20+08:00", "2023-11-14T22:13:2", "2023-11-14x22:13"}) {
    BOOST_TEST(!parse_moment(text), text);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

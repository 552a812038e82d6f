#include "common/date.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(date)

BOOST_AUTO_TEST_CASE(keeps_its_precision) {
  for (const char* text : {"2023", "2023-05", "2023-05-15"}) {
    BOOST_TEST(to_string(parse_date(text).value()) == text);
  }
  BOOST_TEST(to_string(parse_date("2023-05-15T11:38:55Z").value()) == "2023-05-15");
  BOOST_TEST(to_string(parse_date("2023-05-15 11:38").value()) == "2023-05-15");
}

BOOST_AUTO_TEST_CASE(refuses_what_is_no_date) {
  for (const char* text : {"", "23", "2023-5", "2023-13", "2024-02-30", "2023-00", "9999-99-99",
                           "2023-05-15x", "0", "1601"}) {
    BOOST_TEST_INFO(text);
    BOOST_TEST(!parse_date(text).has_value());
  }
}

BOOST_AUTO_TEST_CASE(knows_the_days_a_partial_date_can_mean) {
  BOOST_TEST(to_string(first_day({2024})) == "2024-01-01");
  BOOST_TEST(to_string(last_day({2024})) == "2024-12-31");
  BOOST_TEST(to_string(last_day({2024, 2})) == "2024-02-29");
  BOOST_TEST((Date{2024} < Date{2024, 1}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

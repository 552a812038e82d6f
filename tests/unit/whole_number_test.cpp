#include "common/whole_number.h"

#include <cstdint>

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(whole_numbers)

BOOST_AUTO_TEST_CASE(are_all_of_a_text) {
  BOOST_TEST(whole_number<int>("0042").value() == 42);
  BOOST_TEST(whole_number<int>("-3").value() == -3);
  for (const char* text : {"", "-", "+3", " 3", "3 ", "3.5", "0x3", "3e2"})
    BOOST_TEST(!whole_number<int>(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(fit_their_type) {
  BOOST_TEST(whole_number<std::uint8_t>("255").value() == 255);
  BOOST_TEST(!whole_number<std::uint8_t>("256").has_value());
  BOOST_TEST(!whole_number<std::uint8_t>("-1").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

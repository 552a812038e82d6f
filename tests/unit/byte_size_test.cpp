#include "indexer/byte_size.h"

#include <ostream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

struct Size {
  std::uint64_t bytes;
  const char* text;
};
std::ostream& operator<<(std::ostream& out, const Size& size) {
  return out << size.bytes;
}

const Size sizes[] = {
    {0, "0 bytes"},
    {1, "1 byte"},
    {999, "999 bytes"},
    {1000, "1.0 kB"},
    {9'949, "9.9 kB"},
    {9'951, "10 kB"},
    {540'777, "541 kB"},
    {999'499, "999 kB"},
    {999'500, "1.0 MB"},
    {49'215'632, "49 MB"},
    {1'234'567'890, "1.2 GB"},
    {5'000'000'000'000'000, "5000 TB"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(byte_size_test)

BOOST_DATA_TEST_CASE(has_two_or_three_digits_and_a_unit, sizes) {
  BOOST_TEST(byte_size(sample.bytes) == sample.text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

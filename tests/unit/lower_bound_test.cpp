#include "common/lower_bound.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(lower_bounds)

// All lists of up to forty numbers with gaps and repetitions of some kind, and all numbers.
BOOST_AUTO_TEST_CASE(it_is_where_the_library_finds_it) {
  for (std::uint32_t size = 0; size <= 40; ++size) {
    for (const std::uint32_t of_one : {1U, 2U, 3U}) {
      std::vector<std::uint32_t> numbers;
      for (std::uint32_t i = 0; i < size; ++i) numbers.push_back(1 + 2 * (i / of_one));
      for (std::uint32_t number = 0; number <= 2 * size + 2; ++number) {
        const auto expected = std::ranges::lower_bound(numbers, number) - numbers.begin();
        BOOST_TEST(lower_bound(std::span<const std::uint32_t>(numbers), number) ==
                   static_cast<std::size_t>(expected));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(items_are_ordered_by_what_is_said) {
  struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
  };
  const std::vector<Range> ranges = {{0, 4}, {5, 6}, {9, 20}};
  BOOST_TEST(lower_bound(std::span(ranges), 5U, &Range::first) == 1U);
  BOOST_TEST(lower_bound(std::span(ranges), 7U, &Range::last) == 2U);
  BOOST_TEST(lower_bound(std::span(ranges), 21U, &Range::last) == 3U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

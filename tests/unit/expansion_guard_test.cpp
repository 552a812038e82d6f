#include "indexer/expansion_guard.h"

#include <boost/test/unit_test.hpp>

#include "indexer/limits.h"

using namespace dragnet;

BOOST_AUTO_TEST_SUITE(expansion_guard)

BOOST_AUTO_TEST_CASE(every_byte_of_a_file_allows_some) {
  static constexpr std::uint64_t size = 5000;
  const auto problem = [](std::uint64_t given) {
    ExpansionGuard guard(size);
    guard.count_taken(10 * size);  // read several times
    return guard.count_given(given);
  };
  BOOST_TEST(!problem(free_expansion_bytes + max_expansion * size).has_value());
  BOOST_TEST(problem(free_expansion_bytes + max_expansion * size + 1).has_value());
}

BOOST_AUTO_TEST_CASE(what_was_taken_allows_some_whatever_the_size) {
  static constexpr std::uint64_t taken = 10'000;
  const auto problem = [](std::uint64_t given) {
    ExpansionGuard guard;
    guard.count_taken(taken);
    return guard.count_given(given);
  };
  static_assert(max_expansion * taken > free_expansion_bytes);
  BOOST_TEST(!problem(max_expansion * taken).has_value());
  BOOST_TEST(problem(max_expansion * taken + 1).has_value());
}

BOOST_AUTO_TEST_CASE(some_are_free) {
  ExpansionGuard guard;
  BOOST_TEST(!guard.count_given(free_expansion_bytes).has_value());
  BOOST_TEST(guard.count_given(1).has_value());
}

BOOST_AUTO_TEST_CASE(what_is_not_used_is_kept_up_to_a_limit) {
  const auto problem = [](std::uint64_t given) {
    ExpansionGuard guard;
    guard.count_taken(max_expansion_credit);
    guard.count_taken(max_expansion_credit);
    return guard.count_given(given);
  };
  BOOST_TEST(!problem(max_expansion_credit).has_value());
  BOOST_TEST(problem(max_expansion_credit + 1).has_value());
}

BOOST_AUTO_TEST_CASE(so_many_bombs_are_forgiven) {
  ExpansionGuard guard;
  for (std::size_t i = 0; i < max_bombs; ++i) {
    BOOST_TEST(guard.count_given(max_expansion_credit).has_value());
    BOOST_TEST(guard.begin_member());
  }
  BOOST_TEST(guard.count_given(max_expansion_credit).has_value());
  BOOST_TEST(!guard.begin_member());
}

BOOST_AUTO_TEST_SUITE_END()

#include "common/keyed_numbers.h"

#include <boost/test/unit_test.hpp>

#include "common/hash.h"

namespace dragnet {

namespace {

using Pairs = std::vector<std::pair<std::uint64_t, std::uint32_t>>;

std::vector<std::uint32_t> numbers(const KeyedNumbers& keyed, std::uint64_t key) {
  const auto found = keyed.of(key);
  return {found.begin(), found.end()};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(keyed_numbers_of_hashes)

BOOST_AUTO_TEST_CASE(gives_all_numbers_of_a_key) {
  const KeyedNumbers keyed = keyed_numbers({{7, 2}, {9, 1}, {7, 1}, {7, 2}});
  BOOST_TEST((numbers(keyed, 7) == std::vector<std::uint32_t>{1, 2}));
  BOOST_TEST((numbers(keyed, 9) == std::vector<std::uint32_t>{1}));
  for (const std::uint64_t key : {0, 8, 10}) BOOST_TEST(numbers(keyed, key).empty());
  BOOST_TEST(numbers(KeyedNumbers(), 7).empty());
}

// Wherever the keys are, and not only where hashes would be.
BOOST_AUTO_TEST_CASE(finds_every_key) {
  constexpr std::uint64_t last = static_cast<std::uint64_t>(-1);
  const auto key_sets = std::vector<std::uint64_t (*)(std::uint64_t)>{
      [](std::uint64_t i) { return mixed(i); },
      [](std::uint64_t i) { return 2 * i; },
      [](std::uint64_t i) { return last - 2 * i; },
      [](std::uint64_t i) { return (i % 2 << 63) + 2 * i; },
  };
  for (const auto& key_of : key_sets) {
    Pairs pairs;
    for (std::uint32_t i = 1; i <= 3000; ++i) pairs.emplace_back(key_of(i), i);
    const KeyedNumbers keyed = keyed_numbers(pairs);
    for (const auto& [key, number] : pairs) {
      const auto found = keyed.of(key);
      BOOST_REQUIRE(found.size() == 1U);
      BOOST_REQUIRE(found.front() == number);
      BOOST_REQUIRE(keyed.of(key ^ 1U).empty());
    }
  }
}

BOOST_AUTO_TEST_CASE(finds_every_key_of_as_many_as_there_are) {
  for (std::uint32_t size = 1; size <= 70; ++size) {
    Pairs pairs;
    for (std::uint32_t i = 1; i <= size; ++i) pairs.emplace_back(10 * i, i);
    const KeyedNumbers keyed = keyed_numbers(pairs);
    for (const auto& [key, number] : pairs) {
      BOOST_TEST_REQUIRE((numbers(keyed, key) == std::vector<std::uint32_t>{number}));
      BOOST_TEST_REQUIRE(keyed.of(key + 1).empty());
    }
    BOOST_TEST(keyed.of(0).empty());
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

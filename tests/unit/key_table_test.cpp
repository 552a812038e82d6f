#include "common/key_table.h"

#include <boost/test/unit_test.hpp>

#include "common/hash.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(key_table)

BOOST_AUTO_TEST_CASE(keeps_the_first_number_of_every_key) {
  KeyTable table;
  BOOST_TEST(table.find(hash64(U'卡')) == KeyTable::none);
  for (std::uint32_t code = 1; code < 5000; ++code) {
    BOOST_TEST(table.insert(hash64(char32_t{code}), code) == code);
  }
  BOOST_TEST(table.insert(hash64(char32_t{7}), 9) == 7U);
  for (std::uint32_t code = 1; code < 5000; ++code) {
    BOOST_TEST(table.find(hash64(char32_t{code})) == code);
  }
  for (char32_t code = 5000; code < 9000; ++code) {
    BOOST_TEST(table.find(hash64(code)) == KeyTable::none);
  }
  BOOST_TEST(table.find(0) == KeyTable::none);
}

BOOST_AUTO_TEST_CASE(keeps_other_things_too) {
  struct Pair {
    std::uint32_t first = 1;
    std::uint32_t second = 2;
  };
  KeyedValues<Pair> table;
  BOOST_TEST(table.find(hash64(U'卡')) == nullptr);
  for (char32_t code = 1; code < 100; ++code) table.insert(hash64(code), {.first = code});
  table.insert(hash64(U'\x7'), {}).second = 8;
  const Pair* const found = table.find(hash64(U'\x7'));
  BOOST_REQUIRE(found != nullptr);
  BOOST_TEST(found->first == 7U);
  BOOST_TEST(found->second == 8U);
  table.clear();
  BOOST_TEST(table.find(hash64(U'\x7')) == nullptr);
  BOOST_TEST(table.find(0) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_filter_never_denies_what_was_added) {
  KeyFilter filter;
  for (char32_t code = 1; code < 3000; ++code) filter.add(hash64(code));
  for (char32_t code = 1; code < 3000; ++code) BOOST_TEST(filter.may_hold(hash64(code)));
  int wrong = 0;
  for (char32_t code = 3000; code < 13'000; ++code) wrong += filter.may_hold(hash64(code)) ? 1 : 0;
  BOOST_TEST(wrong < 1000);
}

BOOST_AUTO_TEST_CASE(nor_does_a_fixed_filter) {
  FixedKeyFilter filter;
  BOOST_TEST(!filter.may_hold(0));
  filter.add(0);
  filter.add(static_cast<std::uint64_t>(-1));
  for (char32_t code = 1; code < 40; ++code) filter.add(hash64(code));
  BOOST_TEST(filter.may_hold(0));
  BOOST_TEST(filter.may_hold(static_cast<std::uint64_t>(-1)));
  for (char32_t code = 1; code < 40; ++code) BOOST_TEST(filter.may_hold(hash64(code)));
  int wrong = 0;
  for (char32_t code = 40; code < 10'040; ++code) wrong += filter.may_hold(hash64(code)) ? 1 : 0;
  BOOST_TEST(wrong < 200);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

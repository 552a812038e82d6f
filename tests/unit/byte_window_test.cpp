#include "indexer/byte_window.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "tests/unit/repeating_source.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(byte_window)

BOOST_AUTO_TEST_CASE(bytes_in_memory_can_be_gone_back_to) {
  ByteWindow bytes(std::string("0123456789"));
  BOOST_TEST(bytes.size().value_or(0) == 10U);
  bytes.advance(4);
  BOOST_TEST(bytes.ahead(2) == "456789");
  BOOST_TEST(bytes.seek(2));
  BOOST_TEST(bytes.ahead(2) == "23456789");
  BOOST_TEST(bytes.offset() == 2U);
  BOOST_TEST(bytes.seek(10));
  BOOST_TEST(bytes.next() == "");
  BOOST_TEST(!bytes.seek(11));
}

BOOST_AUTO_TEST_CASE(a_source_that_only_goes_on_stays_where_it_is) {
  ByteWindow bytes(std::make_unique<RepeatingSource>("0123456789", 2));
  BOOST_TEST(!bytes.size().has_value());
  BOOST_TEST(bytes.ahead(3).starts_with("012"));
  bytes.advance(3);
  BOOST_TEST(!bytes.seek(0));
  BOOST_TEST(bytes.offset() == 3U);
  BOOST_TEST(bytes.next() == "34567890123456789");
  BOOST_TEST(bytes.next() == "");
}

BOOST_AUTO_TEST_CASE(a_wide_window_is_moved_seldom) {
  constexpr std::size_t width = 1'000'000;
  ByteWindow bytes(std::make_unique<RepeatingSource>("0123456789", width));
  std::size_t moves = 0;
  const char* expected = nullptr;
  for (auto ahead = bytes.ahead(width); !ahead.empty(); ahead = bytes.ahead(width)) {
    moves += ahead.data() == expected ? 0 : 1;
    const std::size_t step = std::min<std::size_t>(ahead.size(), 1000);
    bytes.advance(step);
    expected = ahead.data() + step;
  }
  BOOST_TEST(bytes.offset() == 10 * width);
  BOOST_TEST(moves < 20U);
}

BOOST_AUTO_TEST_CASE(problems_are_reported_as_severe_as_they_are) {
  std::ostringstream out;
  Diagnostics diagnostics(out);
  for (const Severity severity : {Severity::info, Severity::partial, Severity::skipped})
    report({severity, "code", "text", 7}, {"a", 2, {}}, diagnostics);
  BOOST_TEST(diagnostics.partials == 1U);
  BOOST_TEST(diagnostics.skipped == 1U);
  BOOST_TEST(diagnostics.problems.size() == 3U);
  BOOST_TEST(diagnostics.problems.back().origin.byte.value_or(0) == 7U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

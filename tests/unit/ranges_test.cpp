#include "searcher/ranges.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "common/error.h"

namespace dragnet {

namespace {

constexpr Date day{2024, 3, 31};

struct Recent {
  const char* text;
  const char* range;
};
std::ostream& operator<<(std::ostream& out, const Recent& recent) {
  return out << recent.text;
}

const Recent recents[] = {
    {"last-1d", "date:2024-03-31..2024-03-31"},    {"last-7d", "date:2024-03-25..2024-03-31"},
    {"last-90d", "date:2024-01-02..2024-03-31"},   {"last-1m", "date:2024-03-01..2024-03-31"},
    {"last-6m", "date:2023-10-01..2024-03-31"},    {"last-1y", "date:2023-04-01..2024-03-31"},
    {"last-13m", "date:2023-03-01..2024-03-31"},   {"last-1492m", "date:1900-01-01..2024-03-31"},
    {"last-9911m", "date:1900-01-01..2024-03-31"}, {"last-40000y", "date:1900-01-01..2024-03-31"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ranges)

BOOST_DATA_TEST_CASE(counts_back_from_today, boost::unit_test::data::make(recents), recent) {
  BOOST_TEST(to_string(parse_date_range(recent.text, day)) == recent.range);
}

BOOST_AUTO_TEST_CASE(refuses_times_that_are_none) {
  for (const char* text : {"last-", "last-d", "last-0d", "last-90", "last-90w", "last--3d",
                           "last-99999999999d", "last-41000d"}) {
    BOOST_CHECK_THROW(parse_date_range(text, day), UserError);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

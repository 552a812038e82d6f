#include "searcher/time_limit.h"

#include <chrono>

#include <boost/test/unit_test.hpp>
#include <unistd.h>

#include "tests/unit/child_process.h"

namespace dragnet {

namespace {

using Clock = std::chrono::steady_clock;

void compute_for(std::chrono::milliseconds time) {
  for (const std::clock_t end = std::clock() + time.count() * CLOCKS_PER_SEC / 1000;
       std::clock() < end;) {
  }
}

constexpr std::chrono::milliseconds limit(60);

}  // namespace

BOOST_AUTO_TEST_SUITE(time_limit)

BOOST_AUTO_TEST_CASE(ends_what_goes_round_in_circles) {
  BOOST_TEST(status_of_child([] {
               limit_search_time(limit);
               compute_for(10 * limit);
             }) == 5);
}

BOOST_AUTO_TEST_CASE(begins_anew_with_everything_that_is_found) {
  BOOST_TEST(status_of_child([] {
               limit_search_time(limit);
               for (int i = 0; i < 6; ++i, renew_search_time()) compute_for(limit / 2);
             }) == 0);
}

BOOST_AUTO_TEST_CASE(does_not_count_waiting) {
  BOOST_TEST(status_of_child([] {
               limit_search_time(limit);
               ::usleep(static_cast<useconds_t>(4 * limit.count() * 1000));
             }) == 0);
}

BOOST_AUTO_TEST_CASE(is_only_renewed_where_there_is_one) {
  BOOST_TEST(status_of_child([] {
               renew_search_time();
               compute_for(2 * limit);
             }) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

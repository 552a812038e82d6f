#include "indexer/progress.h"

#include <sstream>

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(progress)

BOOST_AUTO_TEST_CASE(the_line_tells_how_far_and_how_long) {
  BOOST_TEST(progress_line({5000, 20'000'000, 3}, 2.0, 80'000'000) ==
             "5000 reports, 20 MB of 80 MB, 2500 a second, 0:06 left, 3 problems");
  BOOST_TEST(progress_line({1, 1'000, 1}, 10.0, 4'000'000) ==
             "1 report, 1.0 kB of 4.0 MB, 0 a second, 11:06:30 left, 1 problem");
}

BOOST_AUTO_TEST_CASE(nobody_knows_the_end_of_standard_input) {
  BOOST_TEST(progress_line({300, 1'200'000, 0}, 0.5, 0) ==
             "300 reports, 1.2 MB, 600 a second, 0 problems");
}

BOOST_AUTO_TEST_CASE(nothing_is_left_at_the_end) {
  BOOST_TEST(progress_line({300, 1'200'000, 0}, 0.5, 1'200'000) ==
             "300 reports, 1.2 MB of 1.2 MB, 600 a second, 0 problems");
}

BOOST_AUTO_TEST_CASE(the_line_is_taken_away) {
  std::ostringstream out;
  {
    Progress progress(out, true);
    progress.say("writing");
    progress.clear();
    progress.clear();
    progress.say("more");
  }
  BOOST_TEST(out.str() == "\r\x1b[Kwriting\r\x1b[K\r\x1b[Kmore\r\x1b[K");
}

BOOST_AUTO_TEST_CASE(nothing_is_written_where_nobody_looks) {
  std::ostringstream out;
  Progress progress(out, false);
  progress.expect({});
  progress.update({1, 1, 1});
  progress.say("writing");
  progress.clear();
  BOOST_TEST(out.str().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "indexer/segment_merge.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

// Segments with so many reports each.
std::vector<SegmentEntry> segments_of(const std::vector<std::uint64_t>& reports) {
  std::vector<SegmentEntry> segments;
  for (const std::uint64_t count : reports)
    segments.push_back({segment_name(segments.size() + 1), count});
  return segments;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(segment_merge)

BOOST_AUTO_TEST_CASE(leaves_few_segments_alone) {
  BOOST_TEST(segments_to_merge(segments_of({1000000, 10, 10, 10, 10, 10, 10}), 10).empty());
}

BOOST_AUTO_TEST_CASE(takes_the_small_ones_of_too_many) {
  const auto merged = segments_to_merge(segments_of({1000000, 10, 10, 10, 10, 10, 10, 10}), 10);
  BOOST_TEST(merged.size() == 7U);
  BOOST_TEST(!merged.contains("seg-000001"));
}

BOOST_AUTO_TEST_CASE(takes_what_it_can_double_and_leaves_at_most_half_of_the_limit) {
  const auto merged =
      segments_to_merge(segments_of({1000000, 100000, 10000, 150, 10, 10, 10, 10}), 10);
  BOOST_TEST(merged.size() == 5U);
  BOOST_TEST(merged.contains("seg-000004"));
  BOOST_TEST(!merged.contains("seg-000003"));
  const auto large = segments_to_merge(segments_of({900, 800, 700, 600, 500, 400, 300, 200}), 1);
  BOOST_TEST(large.size() >= 5U);
}

BOOST_AUTO_TEST_CASE(mends_small_segments_that_are_worn) {
  std::vector<SegmentEntry> segments = segments_of({1000000, 100, 100});
  segments[0].tombstones = 500000;
  segments[1].tombstones = 20;
  BOOST_TEST(segments_to_merge(segments, 1).empty());
  segments[2].tombstones = 21;
  BOOST_TEST(segments_to_merge(segments, 1).contains("seg-000003"));
}

BOOST_AUTO_TEST_CASE(writes_a_report_again_only_so_often) {
  // A million and then a thousand updates of ten reports.
  std::vector<SegmentEntry> segments = segments_of({1000000});
  std::uint64_t rewritten = 0;
  for (int update = 0; update < 1000; ++update) {
    const auto merged = segments_to_merge(segments, 10);
    std::uint64_t together = 10;
    std::erase_if(segments, [&](const SegmentEntry& segment) {
      if (!merged.contains(segment.name)) return false;
      together += segment.reports;
      rewritten += segment.reports;
      return true;
    });
    segments.push_back({segment_name(static_cast<std::uint64_t>(update) + 2), together});
    BOOST_REQUIRE(segments.size() <= max_segments);
  }
  BOOST_TEST(rewritten < 100000U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

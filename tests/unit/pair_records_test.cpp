#include "indexer/pair_records.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;  // and where each stands

// Also that each pair comes once.
Pairs taken(PairRecords& records) {
  Pairs pairs;
  records.take_each([&](std::span<const PostingRecord> same) {
    BOOST_TEST((pairs.empty() || pairs.back().first < same[0].term));
    for (const PostingRecord& record : same) {
      BOOST_TEST(record.term == same[0].term);
      pairs.emplace_back(record.term, record.place);
    }
  });
  return pairs;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pair_records)

BOOST_AUTO_TEST_CASE(pairs_come_in_order_and_their_places_as_they_were_added) {
  std::mt19937 random(1);
  PairRecords records;
  for (const std::size_t size : {0, 1, 64, 65, 3000, 40'000, 5}) {
    // Some pairs often, some characters alone, all bits in use.
    Pairs pairs;
    for (std::uint32_t place = 0; place < size; ++place) {
      const auto any = static_cast<std::uint32_t>(random());
      const std::uint32_t pair =
          place % 3 == 0 ? 0x4E004E00 + any % 300 : (place % 3 == 1 ? any << 16 : any);
      pairs.emplace_back(pair, place);
      records.add(pair, place);
    }
    std::ranges::sort(pairs);
    BOOST_TEST((taken(records) == pairs), size << " records");
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

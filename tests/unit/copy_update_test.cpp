// Clusters of copies that are updated are those that would be found anew.
#include "indexer/copy_update.h"

#include <algorithm>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/copy_clusters.h"

namespace dragnet {

namespace {

// Reports after a few templates, some of them alike but for what they state, more of one template
// than meet each other.
class RandomReports {
 public:
  explicit RandomReports(unsigned seed) : random_(seed) {
    for (auto& sketch : templates_)
      for (auto& bin : sketch) bin = static_cast<std::uint16_t>(below(60'000));
    if (seed % 2 == 0) share_a_band();
  }

  std::uint32_t below(std::uint32_t end) {
    return std::uniform_int_distribution<std::uint32_t>(0, end - 1)(random_);
  }

  CopySignature next() {
    CopySignature signature{.language = 'z', .shingles = 500, .sketch = templates_[below(12)]};
    for (std::uint32_t changes = below(24); changes > 0; --changes)
      signature.sketch[below(sketch_bins)] = static_cast<std::uint16_t>(below(5));
    if (below(3) > 0)
      signature.facts = {{first_figure_topic, static_cast<std::uint16_t>(below(4))}};
    if (below(3) == 0) signature.title = signature.lead = {7, std::uint64_t{1} << below(3), 0, 0};
    if (below(20) == 0) signature.shingles = 0;
    return decode_copy_signature(encode_copy_signature(signature));
  }

 private:
  // A stock phrase: more reports meet in its band than are compared.
  void share_a_band() {
    for (auto& sketch : templates_) sketch[0] = sketch[1] = 7;
  }

  std::mt19937 random_;
  std::array<std::array<std::uint16_t, sketch_bins>, 12> templates_{};
};

struct Step {
  std::vector<CopySignature> now;
  CopyClusters before;
  CopyChange change;
};

// Some go, the others move up, and some come.
Step random_step(const std::vector<CopySignature>& reports, RandomReports& random) {
  constexpr std::uint32_t gone = 0xFFFFFFFF;
  Step step;
  std::vector<std::uint32_t> place(reports.size(), gone);
  for (std::size_t i = 0; i < reports.size(); ++i) {
    if (random.below(100) == 0) {
      step.change.removed.push_back(reports[i]);
      continue;
    }
    place[i] = static_cast<std::uint32_t>(step.now.size());
    step.now.push_back(reports[i]);
  }
  step.change.is_new.resize(step.now.size());
  for (std::uint32_t news = random.below(4); news > 0; --news) {
    step.now.push_back(random.next());
    step.change.is_new.push_back(true);
  }
  for (const auto& cluster : find_copies(reports)) {
    step.before.emplace_back();
    for (const std::uint32_t report : cluster)
      if (place[report] != gone) step.before.back().push_back(place[report]);
  }
  return step;
}

CopyClusters updated(const Step& step, std::size_t& kept) {
  UpdatedCopies update = update_copies(step.now, step.before, step.change);
  CopyClusters clusters = std::move(update.found);
  for (std::uint32_t i = 0; i < step.before.size(); ++i) {
    if (std::ranges::binary_search(update.replaced, i)) continue;
    clusters.push_back(step.before[i]);
    ++kept;
  }
  std::ranges::sort(clusters);
  return clusters;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(copy_update)

BOOST_AUTO_TEST_CASE(gives_what_is_found_anew) {
  std::size_t kept = 0;
  for (unsigned seed = 0; seed < 60; ++seed) {
    RandomReports random(seed);
    std::vector<CopySignature> reports;
    for (std::uint32_t size = 20 + random.below(500); reports.size() < size;)
      reports.push_back(random.next());
    for (int i = 0; i < 4; ++i) {
      Step step = random_step(reports, random);
      BOOST_TEST_CONTEXT("seed " << seed << ", step " << i)
      BOOST_TEST((updated(step, kept) == find_copies(step.now)));
      reports = std::move(step.now);
    }
  }
  BOOST_TEST(kept > 100U);
}

BOOST_AUTO_TEST_CASE(leaves_what_the_change_does_not_reach) {
  RandomReports random(1);
  std::vector<CopySignature> reports;
  for (int i = 0; i < 50; ++i) {
    CopySignature report{.language = 'z', .shingles = 500};
    for (auto& bin : report.sketch) bin = static_cast<std::uint16_t>(random.below(60'000));
    reports.insert(reports.end(), 2, report);
  }
  const CopyClusters before = find_copies(reports);
  BOOST_REQUIRE_EQUAL(before.size(), 50U);
  reports.push_back(reports[6]);
  CopyChange change{.is_new = std::vector<bool>(100), .removed = {}};
  change.is_new.push_back(true);
  const UpdatedCopies update = update_copies(reports, before, change);
  BOOST_TEST((update.found == CopyClusters{{6, 7, 100}}));
  BOOST_TEST(update.replaced == std::vector<std::uint32_t>{3});
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

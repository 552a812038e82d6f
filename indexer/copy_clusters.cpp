#include "indexer/copy_clusters.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "indexer/copy_rules.h"

namespace dragnet {

namespace {

constexpr std::size_t bands = sketch_bins / 2;
constexpr std::size_t neighbours_met = 32;

using Signatures = std::span<const CopySignature>;

// a < b
struct Pair {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::uint32_t equal_bins = 0;
};

std::uint32_t band_of(const CopySignature& signature, std::size_t band) {
  return std::uint32_t{signature.sketch[2 * band]} << 16 | signature.sketch[2 * band + 1];
}

bool met_before(const CopySignature& a, const CopySignature& b, std::size_t band) {
  for (std::size_t earlier = 0; earlier < band; ++earlier)
    if (band_of(a, earlier) == band_of(b, earlier)) return true;
  return false;
}

// The band above, the report's index below, in ascending order.
std::vector<std::uint64_t> sorted_band(Signatures signatures, std::size_t band) {
  std::vector<std::uint64_t> entries;
  entries.reserve(signatures.size());
  for (std::size_t i = 0; i < signatures.size(); ++i)
    if (signatures[i].shingles > 0)
      entries.push_back(std::uint64_t{band_of(signatures[i], band)} << 32 | i);
  std::sort(entries.begin(), entries.end());
  return entries;
}

// Appends the pairs of copies among reports that share the band.
void match(std::span<const std::uint32_t> reports, Signatures signatures, std::size_t band,
           std::vector<Pair>& pairs) {
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const std::size_t end = std::min(reports.size(), i + 1 + neighbours_met);
    for (std::size_t j = i + 1; j < end; ++j) {
      const CopySignature& a = signatures[reports[i]];
      const CopySignature& b = signatures[reports[j]];
      if (a.language != b.language || met_before(a, b, band)) continue;
      const std::size_t equal = equal_bins(a, b);
      if (!is_worded_alike(a, b, equal) || !states_the_same(a.facts, b.facts)) continue;
      pairs.push_back({std::min(reports[i], reports[j]), std::max(reports[i], reports[j]),
                       static_cast<std::uint32_t>(equal)});
    }
  }
}

std::vector<Pair> pairs_of(Signatures signatures) {
  std::vector<Pair> pairs;
  std::vector<std::uint32_t> reports;
  for (std::size_t band = 0; band < bands; ++band) {
    const std::vector<std::uint64_t> entries = sorted_band(signatures, band);
    for (std::size_t first = 0, last = 0; first < entries.size(); first = last) {
      reports.clear();
      for (; last < entries.size() && entries[last] >> 32 == entries[first] >> 32; ++last)
        reports.push_back(static_cast<std::uint32_t>(entries[last]));
      if (reports.size() > neighbours_met) {
        std::stable_sort(reports.begin(), reports.end(), [&](std::uint32_t a, std::uint32_t b) {
          return signatures[a].facts < signatures[b].facts;
        });
      }
      match(reports, signatures, band, pairs);
    }
  }
  std::sort(pairs.begin(), pairs.end(), [](const Pair& x, const Pair& y) {
    if (x.equal_bins != y.equal_bins) return x.equal_bins > y.equal_bins;
    return std::pair(x.a, x.b) < std::pair(y.a, y.b);
  });
  return pairs;
}

// Union-find whose sets know what their members state. A root is the smallest member.
class Clusters {
 public:
  explicit Clusters(Signatures signatures) : signatures_(signatures), parents_(signatures.size()) {
    std::iota(parents_.begin(), parents_.end(), 0U);
  }

  std::uint32_t root(std::uint32_t report) {
    while (parents_[report] != report) {
      parents_[report] = parents_[parents_[report]];
      report = parents_[report];
    }
    return report;
  }

  void join(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t first = std::min(root(a), root(b));
    const std::uint32_t second = std::max(root(a), root(b));
    if (first == second || !states_the_same(facts_of(first), facts_of(second))) return;
    std::vector<CopyFact> joint = joint_facts(facts_of(first), facts_of(second));
    parents_[second] = first;
    facts_.erase(second);
    facts_[first] = std::move(joint);
  }

 private:
  const std::vector<CopyFact>& facts_of(std::uint32_t root) const {
    const auto joint = facts_.find(root);
    return joint == facts_.end() ? signatures_[root].facts : joint->second;
  }

  Signatures signatures_;
  std::vector<std::uint32_t> parents_;
  std::unordered_map<std::uint32_t, std::vector<CopyFact>> facts_;  // of joined sets
};

}  // namespace

std::vector<std::vector<std::uint32_t>> find_copies(Signatures signatures) {
  Clusters clusters(signatures);
  for (const Pair& pair : pairs_of(signatures)) clusters.join(pair.a, pair.b);

  std::vector<std::vector<std::uint32_t>> found;
  std::unordered_map<std::uint32_t, std::size_t> place_of_root;
  for (std::uint32_t i = 0; i < signatures.size(); ++i) {
    const std::uint32_t root = clusters.root(i);
    if (root == i) continue;
    const auto [place, is_new] = place_of_root.try_emplace(root, found.size());
    if (is_new) found.push_back({root});
    found[place->second].push_back(i);
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace dragnet

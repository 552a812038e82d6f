#include "indexer/copy_clusters.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "indexer/copy_rules.h"
#include "indexer/interrupt.h"

namespace dragnet {

namespace {

using Signatures = std::span<const CopySignature>;

void sort_by_likeness(std::vector<CopyPair>& pairs, Signatures signatures) {
  const auto key = [&](const CopyPair& pair) {
    const std::uint64_t a = signatures[pair.a].digest;
    const std::uint64_t b = signatures[pair.b].digest;
    return std::tuple(-std::int64_t{pair.equal_bins}, std::min(a, b), std::max(a, b));
  };
  std::ranges::sort(pairs, {}, key);
}

// Union-find whose sets know what their members state. A root is the smallest member.
class Sets {
 public:
  explicit Sets(Signatures signatures) : signatures_(signatures), parents_(signatures.size()) {
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
    if (have_other_subjects(first, second)) return;
    std::vector<CopyFact> joint = joint_facts(facts_of(first), facts_of(second));
    subjects_[first] = joint_subjects(first, second);
    subjects_.erase(second);
    parents_[second] = first;
    facts_.erase(second);
    facts_[first] = std::move(joint);
  }

 private:
  const std::vector<CopyFact>& facts_of(std::uint32_t root) const {
    const auto joint = facts_.find(root);
    return joint == facts_.end() ? signatures_[root].facts : joint->second;
  }

  // Members that stand for all, in an order that does not depend on the reports'.
  std::vector<std::uint32_t> subjects_of(std::uint32_t root) const {
    const auto joint = subjects_.find(root);
    return joint == subjects_.end() ? std::vector{root} : joint->second;
  }

  std::vector<std::uint32_t> joint_subjects(std::uint32_t a, std::uint32_t b) const {
    std::vector<std::uint32_t> joint = subjects_of(a);
    std::ranges::copy(subjects_of(b), std::back_inserter(joint));
    const auto digest = [&](std::uint32_t i) { return signatures_[i].digest; };
    std::ranges::sort(joint, {}, digest);
    const auto is_same = [&](std::uint32_t i, std::uint32_t j) { return digest(i) == digest(j); };
    joint.erase(std::unique(joint.begin(), joint.end(), is_same), joint.end());
    joint.resize(std::min(joint.size(), subjects_kept));
    return joint;
  }

  bool have_other_subjects(std::uint32_t a, std::uint32_t b) const {
    const std::vector<std::uint32_t> others = subjects_of(b);
    return std::ranges::any_of(subjects_of(a), [&](std::uint32_t one) {
      return std::ranges::any_of(others, [&](std::uint32_t other) {
        return are_of_other_subjects(signatures_[one], signatures_[other]);
      });
    });
  }

  static constexpr std::size_t subjects_kept = 8;
  Signatures signatures_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> subjects_;  // of joined sets
  std::vector<std::uint32_t> parents_;
  std::unordered_map<std::uint32_t, std::vector<CopyFact>> facts_;  // of joined sets
};

}  // namespace

CopyClusters find_copies(Signatures signatures) {
  return clusters_of(pairs_of(signatures), signatures);
}

CopyClusters clusters_of(std::vector<CopyPair> pairs, Signatures signatures) {
  sort_by_likeness(pairs, signatures);
  Sets sets(signatures);
  for (const CopyPair& pair : pairs) {
    throw_if_interrupted();
    sets.join(pair.a, pair.b);
  }

  CopyClusters clusters;
  std::unordered_map<std::uint32_t, std::size_t> place_of_root;
  for (std::uint32_t i = 0; i < signatures.size(); ++i) {
    const std::uint32_t root = sets.root(i);
    if (root == i) continue;
    const auto [place, is_new] = place_of_root.try_emplace(root, clusters.size());
    if (is_new) clusters.push_back({root});
    clusters[place->second].push_back(i);
  }
  std::ranges::sort(clusters);
  return clusters;
}

}  // namespace dragnet

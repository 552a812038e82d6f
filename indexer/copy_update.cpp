// Reports and pairs are a graph, and clusters never reach beyond its components. So it is enough to
// know of each component whether it is as it was. A pair depends on the reports of one band alone:
// it can only have come or gone where a report of its band has come or gone.
//
//   1. Touched are the new reports; of bands whose reports all meet, those that made a pair with a
//      removed one; of larger bands the neighbours of what has come or gone, because two that it
//      stands between may meet no more or meet now. So many nearest ones on both sides are enough:
//      of two others fewer than that stand between them, or they meet neither now nor before.
//   2. The touched reports' pairs are made anew, and whatever they lead to is touched too, until
//      nothing is added (some pairs are met twice): then these are whole components of the graph
//      that is and of the one that was.
//   3. Their pairs make clusters; all others stay as they are.
#include "indexer/copy_update.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "common/hash.h"

namespace dragnet {

namespace {

using Signatures = std::span<const CopySignature>;

// When more than a share of one in so many is touched, all is found anew.
constexpr std::size_t least_untouched = 8;

// A band and its value.
using BandKey = std::uint64_t;

BandKey key_of(const CopySignature& signature, std::size_t band) {
  return std::uint64_t{band} << 32 | band_of(signature, band);
}

void add_keys(std::unordered_set<BandKey>& keys, const CopySignature& signature) {
  if (signature.shingles == 0) return;
  for (std::size_t band = 0; band < copy_bands; ++band) keys.insert(key_of(signature, band));
}

// Tells most keys that are not in a set without looking into it.
class KeyFilter {
 public:
  explicit KeyFilter(const std::unordered_set<BandKey>& keys) : bits_(std::size_t{1} << log_bits) {
    for (const BandKey key : keys) bits_[place_of_key(key)] = true;
  }
  bool may_have(BandKey key) const { return bits_[place_of_key(key)]; }

 private:
  static constexpr unsigned log_bits = 20;
  static std::size_t place_of_key(BandKey key) {
    return static_cast<std::size_t>(scattered(key) >> (64 - log_bits));
  }
  std::vector<bool> bits_;
};

using Groups = std::unordered_map<BandKey, std::vector<std::uint32_t>>;

// All reports that share a band of these.
Groups groups_of(const std::unordered_set<BandKey>& keys, Signatures signatures) {
  const KeyFilter filter(keys);
  Groups groups;
  for (std::uint32_t i = 0; i < signatures.size(); ++i) {
    if (signatures[i].shingles == 0) continue;
    for (std::size_t band = 0; band < copy_bands; ++band) {
      const BandKey key = key_of(signatures[i], band);
      if (filter.may_have(key) && keys.contains(key)) groups[key].push_back(i);
    }
  }
  return groups;
}

// The reports whose pairs may be others than they were, and those that pairs lead to from them.
class Touched {
 public:
  explicit Touched(std::size_t reports) : has_(reports) {}

  bool has(std::uint32_t report) const { return has_[report]; }
  const std::vector<std::uint32_t>& list() const { return list_; }
  void add(std::uint32_t report) {
    if (has_[report]) return;
    has_[report] = true;
    list_.push_back(report);
  }

  // Adds what the pairs lead to.
  void follow(const std::vector<CopyPair>& pairs) {
    for (const CopyPair& pair : pairs) {
      add(pair.a);
      add(pair.b);
    }
  }

 private:
  std::vector<bool> has_;
  std::vector<std::uint32_t> list_;
};

using RemovedByKey = std::unordered_map<BandKey, std::vector<const CopySignature*>>;

// A report of a band, or one that was there.
struct Member {
  const CopySignature* signature;
  std::optional<std::uint32_t> stays;  // its place, where it neither came nor went
};

void touch_neighbours(std::vector<Member> members, Touched& touched) {
  std::ranges::sort(members, [](const Member& a, const Member& b) {
    return meets_before(*a.signature, *b.signature);
  });
  const auto touch_next = [&](auto member, auto end) {
    for (std::size_t met = 0; met < neighbours_met && ++member != end;) {
      if (!member->stays) continue;
      touched.add(*member->stays);
      ++met;
    }
  };
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (members[i].stays) continue;
    const auto place = static_cast<std::ptrdiff_t>(i);
    touch_next(members.begin() + place, members.end());
    touch_next(members.rend() - place - 1, members.rend());
  }
}

// Step 1 for the reports of one band: those that are there, and those that have gone.
void touch(const std::vector<std::uint32_t>& group, std::span<const CopySignature* const> gone,
           Signatures signatures, const std::vector<bool>& is_new, Touched& touched) {
  std::vector<Member> members;
  for (const std::uint32_t report : group)
    members.push_back({&signatures[report], is_new[report] ? std::nullopt : std::optional(report)});
  if (group.size() + gone.size() > neighbours_met) {
    for (const CopySignature* one : gone) members.push_back({one, std::nullopt});
    return touch_neighbours(std::move(members), touched);
  }
  for (const Member& member : members)
    if (member.stays && std::ranges::any_of(gone, [&](const CopySignature* one) {
          return are_copies(*member.signature, *one);
        }))
      touched.add(*member.stays);
}

Touched touched_by(const CopyChange& change, Signatures signatures) {
  Touched touched(signatures.size());
  std::unordered_set<BandKey> keys;
  for (std::uint32_t i = 0; i < signatures.size(); ++i) {
    if (!change.is_new[i]) continue;
    touched.add(i);
    add_keys(keys, signatures[i]);
  }
  RemovedByKey removed;
  for (const CopySignature& signature : change.removed) {
    add_keys(keys, signature);
    if (signature.shingles == 0) continue;
    for (std::size_t band = 0; band < copy_bands; ++band)
      removed[key_of(signature, band)].push_back(&signature);
  }
  for (const auto& [key, group] : groups_of(keys, signatures)) {
    const auto gone = removed.find(key);
    touch(group, gone == removed.end() ? std::span<const CopySignature* const>() : gone->second,
          signatures, change.is_new, touched);
  }
  return touched;
}

bool is_much(std::size_t reports, Signatures signatures) {
  return reports * least_untouched > signatures.size();
}

UpdatedCopies all_anew(Signatures signatures, const CopyClusters& before) {
  UpdatedCopies updated{find_copies(signatures), std::vector<std::uint32_t>(before.size())};
  std::iota(updated.replaced.begin(), updated.replaced.end(), 0U);
  return updated;
}

}  // namespace

UpdatedCopies update_copies(Signatures signatures, const CopyClusters& before,
                            const CopyChange& change) {
  const auto news = static_cast<std::size_t>(std::ranges::count(change.is_new, true));
  if (is_much(news + change.removed.size(), signatures)) return all_anew(signatures, before);

  Touched touched = touched_by(change, signatures);
  std::vector<CopyPair> pairs;
  for (std::size_t followed = 0; followed < touched.list().size();) {
    if (is_much(touched.list().size(), signatures)) return all_anew(signatures, before);
    std::vector<bool> is_next(signatures.size());
    std::unordered_set<BandKey> keys;
    for (; followed < touched.list().size(); ++followed) {
      is_next[touched.list()[followed]] = true;
      add_keys(keys, signatures[touched.list()[followed]]);
    }
    std::vector<CopyPair> leads;
    for (auto& [key, group] : groups_of(keys, signatures))
      match(std::move(group), signatures, static_cast<std::size_t>(key >> 32), leads, &is_next);
    touched.follow(leads);
    pairs.insert(pairs.end(), leads.begin(), leads.end());
  }

  UpdatedCopies updated{clusters_of(std::move(pairs), signatures), {}};
  for (std::uint32_t i = 0; i < before.size(); ++i) {
    const auto is_touched = [&](std::uint32_t report) { return touched.has(report); };
    if (before[i].size() < 2 || std::ranges::any_of(before[i], is_touched))
      updated.replaced.push_back(i);
  }
  return updated;
}

}  // namespace dragnet

#include "indexer/copy_pairs.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <iterator>
#include <numeric>
#include <span>
#include <utility>

#include <boost/sort/pdqsort/pdqsort.hpp>

#include "common/hash.h"
#include "indexer/copy_rules.h"
#include "indexer/interrupt.h"
#include "indexer/ordered_run.h"

namespace dragnet {

namespace {

using Signatures = std::span<const CopySignature>;

bool met_before(const CopySignature& a, const CopySignature& b, std::size_t band) {
  for (std::size_t earlier = 0; earlier < band; ++earlier)
    if (band_of(a, earlier) == band_of(b, earlier)) return true;
  return false;
}

// Which values came more than once; by chance also a few of those that did not.
class Repeated {
 public:
  explicit Repeated(std::size_t values)
      : shift_(64 - static_cast<unsigned>(std::bit_width(bits_a_value * values | 1))),
        once_(std::size_t{1} << (64 - shift_)),
        again_(once_.size()) {}

  void add(std::uint32_t value) {
    const std::size_t at = place_of_value(value);
    if (once_[at]) again_[at] = true;
    once_[at] = true;
  }
  bool may_hold(std::uint32_t value) const { return again_[place_of_value(value)]; }

 private:
  static constexpr std::size_t bits_a_value = 8;
  std::size_t place_of_value(std::uint32_t value) const {
    return static_cast<std::size_t>(scattered(value) >> shift_);
  }

  unsigned shift_;
  std::vector<bool> once_;
  std::vector<bool> again_;
};

std::uint32_t value_of(std::uint64_t entry) {
  return static_cast<std::uint32_t>(entry >> 32);
}

// The values of each band, one behind the other, of the reports that have any.
class Bands {
 public:
  explicit Bands(Signatures signatures) {
    reports_.reserve(signatures.size());
    for (std::uint32_t i = 0; i < signatures.size(); ++i)
      if (signatures[i].shingles > 0) reports_.push_back(i);
    values_.resize(copy_bands * reports_.size());
    for (std::size_t i = 0; i < reports_.size(); ++i)
      for (std::size_t band = 0; band < copy_bands; ++band)
        values_[band * reports_.size() + i] = band_of(signatures[reports_[i]], band);
  }

  // The value above, the report's index below, in ascending order; without most of those whose
  // value no other report has, as most are.
  std::vector<std::uint64_t> sorted(std::size_t band) const {
    const auto values = std::span(values_).subspan(band * reports_.size(), reports_.size());
    Repeated repeated(values.size());
    for (const std::uint32_t value : values) repeated.add(value);
    std::vector<std::uint64_t> entries;
    for (std::size_t i = 0; i < values.size(); ++i)
      if (repeated.may_hold(values[i]))
        entries.push_back(std::uint64_t{values[i]} << 32 | reports_[i]);
    boost::sort::pdqsort_branchless(entries.begin(), entries.end());
    return entries;
  }

 private:
  std::vector<std::uint32_t> reports_;
  std::vector<std::uint32_t> values_;
};

// Equal bins of two copies, 0 of others.
std::uint32_t likeness(const CopySignature& a, const CopySignature& b) {
  if (a.language != b.language) return 0;
  const std::size_t equal = equal_bins(a, b);
  if (!is_worded_alike(a, b, equal) || !states_the_same(a.facts, b.facts)) return 0;
  return static_cast<std::uint32_t>(equal);
}

std::uint32_t report_of(std::uint64_t entry) {
  return static_cast<std::uint32_t>(entry);
}

// The copies that meet in the band and in no earlier one.
std::vector<CopyPair> pairs_of_band(Signatures signatures, const Bands& bands, std::size_t band) {
  constexpr std::ptrdiff_t ahead = 16;
  std::vector<CopyPair> pairs;
  const std::vector<std::uint64_t> entries = bands.sorted(band);
  for (auto first = entries.begin(), last = first; first != entries.end(); first = last) {
    last = std::find_if(first, entries.end(),
                        [&](std::uint64_t entry) { return value_of(entry) != value_of(*first); });
    // By the time it is matched the processor has brought what is read of it first.
    for (auto soon = first; soon != last && entries.end() - soon > ahead; ++soon)
      __builtin_prefetch(&signatures[report_of(soon[ahead])].sketch);
    if (last - first < 2) continue;
    std::vector<std::uint32_t> reports;
    std::transform(first, last, std::back_inserter(reports), report_of);
    match(std::move(reports), signatures, band, pairs);
  }
  return pairs;
}

}  // namespace

std::uint32_t band_of(const CopySignature& signature, std::size_t band) {
  std::uint32_t both_bins = 0;  // whatever their order
  std::memcpy(&both_bins, &signature.sketch[2 * band], sizeof both_bins);
  return both_bins;
}

bool are_copies(const CopySignature& a, const CopySignature& b) {
  return likeness(a, b) > 0;
}

bool meets_before(const CopySignature& a, const CopySignature& b) {
  return a.facts != b.facts ? a.facts < b.facts : a.digest < b.digest;
}

void match(std::vector<std::uint32_t> reports, Signatures signatures, std::size_t band,
           std::vector<CopyPair>& pairs, const std::vector<bool>* wanted) {
  throw_if_interrupted();
  if (reports.size() > neighbours_met) {
    std::ranges::sort(reports, [&](std::uint32_t a, std::uint32_t b) {
      return meets_before(signatures[a], signatures[b]);
    });
  }
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const std::size_t end = std::min(reports.size(), i + 1 + neighbours_met);
    const bool is_wanted = wanted == nullptr || (*wanted)[reports[i]];
    for (std::size_t j = i + 1; j < end; ++j) {
      if (!is_wanted && !(*wanted)[reports[j]]) continue;
      const CopySignature& a = signatures[reports[i]];
      const CopySignature& b = signatures[reports[j]];
      if (met_before(a, b, band)) continue;
      if (const std::uint32_t equal = likeness(a, b); equal > 0)
        pairs.push_back(
            {std::min(reports[i], reports[j]), std::max(reports[i], reports[j]), equal});
    }
  }
}

std::vector<CopyPair> pairs_of(Signatures signatures) {
  std::array<std::size_t, copy_bands> numbers{};
  std::iota(numbers.begin(), numbers.end(), 0U);
  const Bands bands(signatures);
  const auto find = [&](std::size_t band) { return pairs_of_band(signatures, bands, band); };
  std::vector<CopyPair> pairs;
  for (const std::vector<CopyPair>& found : side_by_side(numbers, find))
    pairs.insert(pairs.end(), found.begin(), found.end());
  return pairs;
}

}  // namespace dragnet

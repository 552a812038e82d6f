// Pairs of copies among reports, found by what their signatures have in common.
//
// Candidates are reports with a band in common: two bins of the sketch, out of 24 such pairs. With
// half of all shingles shared, 999 of 1,000 pairs meet so, with a third 94 of 100. A candidate must
// pass copy_rules.h.
//
// Where many reports share a band (a template), each meets only so many neighbours in an order by
// what they state: the work is linear.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "indexer/copy_signature.h"

namespace dragnet {

inline constexpr std::size_t copy_bands = sketch_bins / 2;
// So many reports of a band all meet; of more, each meets the next so many.
inline constexpr std::size_t neighbours_met = 32;

// Of indexes into the signatures, a < b.
struct CopyPair {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::uint32_t equal_bins = 0;
};

std::uint32_t band_of(const CopySignature& signature, std::size_t band);

// Two reports by themselves.
bool are_copies(const CopySignature& a, const CopySignature& b);

// The order in which the reports of a band meet.
bool meets_before(const CopySignature& a, const CopySignature& b);

// Appends the pairs among the reports that share the band, all of which are told; pairs that share
// an earlier band are left to that. wanted: what one of a pair must be in, by report; null for any.
void match(std::vector<std::uint32_t> reports, std::span<const CopySignature> signatures,
           std::size_t band, std::vector<CopyPair>& pairs,
           const std::vector<bool>* wanted = nullptr);

// All pairs, in no particular order, each once.
std::vector<CopyPair> pairs_of(std::span<const CopySignature> signatures);

}  // namespace dragnet

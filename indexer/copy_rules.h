// When two reports are copies of one story.
//
// Their wording must be alike: 0.6 of all shingles shared, more where a text is so short that stock
// phrases make up much of it; or nearly the whole of the shorter one within the longer, as long as
// it is no scrap of it. Published more than a month apart, they must be worded the same throughout:
// what is told once a year in nearly the same words is no copy.
//
// And what they state must agree. One of two copies may be cut short and says less then: so of each
// topic that both speak of, what the one says must lie within what the other says. Strict topics
// (each kind of figure, periods, acting places) allow no exception. Days and other numbers, which
// headers, footers and counters bring in, must agree for the greater part of the fewer ones. A
// topic that only one speaks of is no difference.
#pragma once

#include <span>
#include <vector>

#include "indexer/copy_signature.h"

namespace dragnet {

// Equal bins of the sketches, out of sketch_bins.
std::size_t equal_bins(const CopySignature& a, const CopySignature& b);

bool is_worded_alike(const CopySignature& a, const CopySignature& b, std::size_t equal_bins);

bool states_the_same(std::span<const CopyFact> a, std::span<const CopyFact> b);

// What two reports state together.
std::vector<CopyFact> joint_facts(std::span<const CopyFact> a, std::span<const CopyFact> b);

}  // namespace dragnet

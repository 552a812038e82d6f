// When two reports are copies of one story.
//
// Their wording must be alike: 0.6 of all shingles shared, more where a text is so short that stock
// phrases make up much of it; or nearly the whole of the shorter one within the longer, as long as
// it is no scrap of it. What is told again later in nearly the same words is no copy: published
// more than a week apart, hardly a word may differ, more than a month apart, none; and more than
// half a year apart "on September 30" is another day. Hardly a word may differ, too, where both
// title and first sentence are other ones, and one of them is alike but for words that each
// has in place of others: the president of one country is received, then that of another.
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

// True where both title and first sentence have words in place of others: such two never are in
// one cluster, whatever stands between them.
bool are_of_other_subjects(const CopySignature& a, const CopySignature& b);

bool states_the_same(std::span<const CopyFact> a, std::span<const CopyFact> b);

// What two reports state together.
std::vector<CopyFact> joint_facts(std::span<const CopyFact> a, std::span<const CopyFact> b);

}  // namespace dragnet

// Finds the copies among reports by their signatures.
//
// Candidates are reports with a band in common: two bins of the sketch, out of 24 such pairs. With
// half of all shingles shared, 999 of 1,000 pairs meet so, with a third 94 of 100. A candidate must
// pass copy_rules.h. Pairs then make clusters from the most alike to the least; one that would
// bring together clusters whose strict facts disagree is left out, so that a copy without any
// figures does not make one story of two bulletins. A report may join two clusters whose facts
// agree.
//
// Where many reports share a band (a template), each meets only so many neighbours in an order by
// what they state: the work is linear. The result depends on nothing but the signatures and their
// order. Memory: some 25 bytes a report and 12 for each pair found, which are at most 32 a band for
// each report; with the signatures themselves some 250 bytes a report.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "indexer/copy_signature.h"

namespace dragnet {

// Clusters of two and more, as ascending indexes into the signatures, ordered by their first. With
// signatures in the order of the reports' ids a cluster's first member is the one that names it.
std::vector<std::vector<std::uint32_t>> find_copies(std::span<const CopySignature> signatures);

}  // namespace dragnet

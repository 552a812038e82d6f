// The clusters that pairs of copies make.
//
// Pairs make clusters from the most alike to the least; one that would bring together clusters
// whose strict facts disagree is left out, so that a copy without any figures does not make one
// story of two bulletins, and so is one between clusters whose titles and leads are those of a
// template. A report may join two clusters whose facts agree. What comes out depends
// on nothing but the signatures, not on their order.
//
// Memory: 130 bytes a report and 12 for each pair found, of which there are at most 32 a band for
// each report; with the signatures themselves some 350 bytes a report.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "indexer/copy_pairs.h"
#include "indexer/copy_signature.h"

namespace dragnet {

// Each of two and more ascending indexes into the signatures.
using CopyClusters = std::vector<std::vector<std::uint32_t>>;

// Ordered by their first. With signatures in the order of the reports' ids a cluster's first member
// is the one that names it.
CopyClusters find_copies(std::span<const CopySignature> signatures);

// The same of pairs that are known.
CopyClusters clusters_of(std::vector<CopyPair> pairs, std::span<const CopySignature> signatures);

}  // namespace dragnet

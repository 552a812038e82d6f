// The clusters of copies after reports came and went, from those there were: only what the change
// can reach is compared again, so that a hundred new reports cost little more than a look at every
// signature.
#pragma once

#include <span>
#include <vector>

#include "indexer/copy_clusters.h"

namespace dragnet {

struct CopyChange {
  std::vector<bool> is_new;            // by signature
  std::vector<CopySignature> removed;  // of reports that were there
};

struct UpdatedCopies {
  CopyClusters found;
  std::vector<std::uint32_t> replaced;  // places in `before`, ascending: what `found` stands for
};

// `before`: what find_copies gave for the signatures that are not new and those removed, without
// the latter: clusters may have any size. Those that are not replaced are as they were and whole;
// with `found` they are what find_copies gives now.
UpdatedCopies update_copies(std::span<const CopySignature> signatures, const CopyClusters& before,
                            const CopyChange& change);

}  // namespace dragnet

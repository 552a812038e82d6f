// The hits of a match: their order, and what is shown of each.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "searcher/search.h"

namespace dragnet {

inline constexpr std::string_view by_relevance = "relevance";

// Sets the order on the enquiry: relevance (BM25), newest or oldest first (undated reports last),
// or a figure kind (largest first). Reports that are equal come in the order of the index. Throws
// UserError for another name.
void set_order(Xapian::Enquire& enquiry, std::string_view sort);

// The reports of a match set, with where they matched; scores are 0 unless the order is by
// relevance.
std::vector<Hit> read_hits(const Xapian::MSet& matches, const Xapian::Enquire& enquiry, bool scored,
                           const IndexReader& index);

}  // namespace dragnet

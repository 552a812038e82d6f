// Leaves the reports that have a tombstone out of what is searched.
#pragma once

#include <xapian.h>

#include "common/open_index.h"

namespace dragnet {

// Which segment a part of the database is that Xapian hands to a posting source: it does not say.
std::size_t segment_of(const Xapian::Database& part, const StoredReports& reports);

// The query without dead reports; the query itself where there are none. Weights and what is known
// of the query's terms stay as they are: Xapian's statistics go on counting the dead until their
// segment is merged. The reports must be there while the query is run.
Xapian::Query among_living(const Xapian::Query& query, const StoredReports& reports);

}  // namespace dragnet

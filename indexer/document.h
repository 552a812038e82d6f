// A report as Xapian keeps it: terms, positions, value slots and data, as common/schema.h defines
// them.
#pragma once

#include <xapian.h>

#include "common/gazetteer.h"
#include "indexer/analyzed_report.h"

namespace dragnet {

// Terms that Xapian could not take (fits_in_xapian) are left out: they would cost the whole batch.
Xapian::Document make_document(const AnalyzedReport& analyzed, const Gazetteer& gazetteer);

}  // namespace dragnet

// What `dragnet-index tag --why` prints behind the tags of a report: for each alias and place that
// had to be judged, how and by which words, and what made the report a crackdown's or not.
#pragma once

#include <ostream>

#include "common/knowledge.h"
#include "common/terminal.h"
#include "indexer/analyzed_report.h"
#include "indexer/decisions.h"

namespace dragnet {

// Equal decisions are printed once, with their number and the sentence of the first.
void render_decisions(std::ostream& out, const AnalyzedReport& report, const Decisions& decisions,
                      const Knowledge& knowledge, const Terminal& terminal);

}  // namespace dragnet

// The places of a crackdown that is told among the day's news.
#pragma once

#include <span>

#include "common/report.h"
#include "common/sentences.h"

namespace dragnet {

// Leaves out the places of a report that only sentences about something else name, and its primary
// place if that is one of them. other_items: of the text, in reading order.
void leave_out_other_items(Report& report, std::span<const Sentence> other_items);

}  // namespace dragnet

// The day a report was published, from its record, its header, its URL or its text.
#pragma once

#include <optional>

#include "common/date.h"
#include "common/report.h"
#include "indexer/record.h"

namespace dragnet {

// In this order: the record's date field, a date line at the top, a dateline with a full date, the URL's path, the first
// full date in the text that is said to be today's. Partial dates keep their precision. Never guesses a year; what is no
// date of the calendar is passed over.
std::optional<Date> find_date(const Record& record, const Report& report);

}  // namespace dragnet

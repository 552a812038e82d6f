// The day a report was published, from its record, its header, its URL or its text.
#pragma once

#include <optional>
#include <string_view>

#include "common/date.h"
#include "common/report.h"

namespace dragnet {

// In this order: the date line (of the record or of a header, as written), a date line at the top
// of the text, a dateline with a full date, the URL's path, a date that ends the text under a
// signature or in its source, the first full date in the text that is said to be today's. Partial
// dates keep their precision. Never guesses a year; what is no date of the calendar is passed over.
std::optional<Date> find_date(std::string_view date_line, const Report& report);

}  // namespace dragnet

// Dates as people type them.
#pragma once

#include <optional>
#include <string_view>

#include "common/date.h"

namespace dragnet {

// What parse_date() reads, and a year, a month or a day with other signs between or none:
// "2023/5/1", "2023.5", "2023年5月1日", "202305", "20230501". Nothing invalid, nothing that does
// not begin with its year: whether 4/5/2023 is in April nobody can say. In half width.
std::optional<Date> parse_typed_date(std::string_view text);

}  // namespace dragnet

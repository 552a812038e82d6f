// A calendar date at the beginning of a text, in the forms that headers of pages use.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "common/date.h"

namespace dragnet {

struct WrittenDate {
  Date date;
  std::size_t size = 0;  // bytes of text it takes
};

// 2023-05-15, 2023/5/15, 2023.05.15, 2023年5月15日, 20230515, 12/21 2018 (month first), Jan 18,
// 2023, 18 January 2023. Only full dates that exist, and no digit may follow.
std::optional<WrittenDate> read_written_date(std::string_view text);

// Bytes of a time of day at the beginning of text (11:38, 11:38:55, 11时38分), 0 where there is
// none.
std::size_t time_of_day_size(std::string_view text);

}  // namespace dragnet

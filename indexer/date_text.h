// Calendar dates as people and programs write them, read out of prose, header lines and URLs.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "common/date.h"

namespace dragnet {

// A date to the day in bytes begin .. end - 1 of a text.
struct WrittenDate {
  std::size_t begin = 0;
  std::size_t end = 0;
  Date date;
};

// The date that begins at the byte: 2023-11-24, 2023/11/24, 2023.11.24, 2023年11月24日,
// 二〇二三年十一月二十四日, 民国112年11月24日, 20231124, 24 Nov 2023, Nov. 24th, 2023, 24-Nov-2023,
// 24/11/2023 and 11/24 2023 where only one order is possible. Dates that do not exist are none; no
// digit may follow one that ends in a digit.
std::optional<WrittenDate> date_at(std::string_view text, std::size_t begin);

// All of them, from the left. Digits must be ASCII: fold the text (see normalize.h) where others
// may come.
std::vector<WrittenDate> full_dates(std::string_view text);

// What a date field holds: seconds or milliseconds since 1970 (read as UTC), with or without a
// fraction, or a date with its time in fourteen digits (20231124083000); else the first full date;
// else a whole text that is a year or a month of a year.
std::optional<Date> parse_date_field(std::string_view field);

// The date in a URL's path: /2023/11-24/, /20231124/, /2023-11/24/, /t20231124_1.html,
// /2023/society_1124/; a month where there is no day.
std::optional<Date> date_in_url(std::string_view url);

}  // namespace dragnet

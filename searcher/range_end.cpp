#include "searcher/range_end.h"

#include "common/normalize.h"
#include "common/typed_date.h"
#include "common/utf8.h"
#include "searcher/query_signs.h"
#include "searcher/range_signs.h"
#include "searcher/range_text.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

// Whether dots end it that belong to the number before: what comes then is a word.
bool is_open_range(std::string_view text) {
  if (!text.ends_with(range_dots) || text.size() == range_dots.size()) return false;
  const std::size_t before = text.size() - range_dots.size();
  return !is_blank(decode(text, character_floor(text, before - 1)).code);
}

// Where the chunk ends, or a comma or full stop in it that parts no digits: 5万，诈骗.
std::size_t before_list_sign(std::string_view query, std::size_t begin, std::size_t end) {
  for (std::size_t at = begin; at < end;) {
    const Decoded c = decode(query, at);
    const std::size_t next = at + c.size;
    const bool parts_digits = next < end && fold(decode(query, next).code).kind == CharClass::digit;
    if ((is_list_sign(c.code) || c.code == U'。') && !parts_digits) return at;
    at = next;
  }
  return end;
}

// A date as it is read may have a time behind it, a filter has none.
bool is_date_range(std::string_view text) {
  return is_range_of(ends_of(text), [](std::string_view date) {
    return end_of_chunk(date, 0) == date.size() && parse_typed_date(date);
  });
}

std::size_t end_of(std::string_view query, std::size_t begin, std::size_t end,
                   bool (*is_range)(std::string_view)) {
  const auto range_up_to = [&](std::size_t last) {
    return half_width(query.substr(begin, last - begin));
  };
  std::size_t next = end;
  end = before_list_sign(query, begin, end);
  while (end == next && !is_open_range(range_up_to(end))) {
    const std::size_t at = behind_blanks(query, end);
    next = end_of_chunk(query, at);
    const std::size_t next_end = before_list_sign(query, at, next);
    if (next_end == at || !is_range(range_up_to(next_end))) return end;
    end = next_end;
  }
  return end;
}

}  // namespace

std::size_t end_of_figure_range(std::string_view query, std::size_t begin, std::size_t end) {
  return end_of(query, begin, end, is_figure_range);
}

std::size_t end_of_date_range(std::string_view query, std::size_t begin, std::size_t end) {
  return end_of(query, begin, end, is_date_range);
}

}  // namespace dragnet

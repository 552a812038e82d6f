#include "indexer/written_date.h"

#include <array>
#include <initializer_list>
#include <string>

#include "indexer/ascii.h"

namespace dragnet {

namespace {

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> month_rests = {
    "uary", "ruary", "ch", "il", "", "e", "y", "ust", "tember", "ober", "ember", "ember"};

// Walks over a text; every function takes what it names or leaves the place as it is.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  std::size_t at() const { return at_; }
  bool at_digit() const { return at_ < text_.size() && is_ascii_digit(text_[at_]); }

  // A number of `fewest` to `most` digits with no further digit after it.
  std::optional<int> number(std::size_t fewest, std::size_t most) {
    std::size_t end = at_;
    int value = 0;
    while (end < text_.size() && end - at_ <= most && is_ascii_digit(text_[end])) {
      value = value * 10 + (text_[end++] - '0');
    }
    if (end - at_ < fewest || end - at_ > most) return {};
    at_ = end;
    return value;
  }

  bool any_of(std::initializer_list<std::string_view> marks) {
    for (const std::string_view mark : marks) {
      if (!text_.substr(at_).starts_with(mark)) continue;
      at_ += mark.size();
      return true;
    }
    return false;
  }

  bool blanks() {
    const std::size_t before = at_;
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    return at_ > before;
  }

  // A month's English name, short or long; 1 ... 12.
  std::optional<int> month_name() {
    std::size_t end = at_;
    std::string word;
    while (end < text_.size() && word.size() < 10 && is_ascii_letter(text_[end])) {
      word += static_cast<char>(text_[end++] | 0x20);
    }
    for (std::size_t i = 0; i < months.size(); ++i) {
      const bool is_short = word == months[i] || (i == 8 && word == "sept");
      if (!is_short && word != std::string(months[i]) + std::string(month_rests[i])) continue;
      at_ = end;
      any_of({"."});
      return static_cast<int>(i) + 1;
    }
    return {};
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

std::optional<WrittenDate> date_of(int year, int month, int day, const Cursor& cursor) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return {};
  const Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                  static_cast<std::uint8_t>(day)};
  if (!is_valid(date) || cursor.at_digit()) return {};
  return WrittenDate{date, cursor.at()};
}

// 2023-05-15, 2023年5月15日 and the like.
std::optional<WrittenDate> read_year_first(Cursor cursor) {
  const std::optional<int> year = cursor.number(4, 4);
  if (!year || !cursor.any_of({"-", "/", ".", "年"})) return {};
  const std::optional<int> month = cursor.number(1, 2);
  if (!month || !cursor.any_of({"-", "/", ".", "月"})) return {};
  const std::optional<int> day = cursor.number(1, 2);
  if (!day) return {};
  cursor.any_of({"日", "号"});
  return date_of(*year, *month, *day, cursor);
}

std::optional<WrittenDate> read_compact(Cursor cursor) {
  const std::optional<int> digits = cursor.number(8, 8);
  if (!digits) return {};
  return date_of(*digits / 10000, *digits / 100 % 100, *digits % 100, cursor);
}

// 12/21 2018, 12/21/2018.
std::optional<WrittenDate> read_month_first(Cursor cursor) {
  const std::optional<int> month = cursor.number(1, 2);
  if (!month || !cursor.any_of({"/"})) return {};
  const std::optional<int> day = cursor.number(1, 2);
  if (!day || !cursor.any_of({"/", " "})) return {};
  const std::optional<int> year = cursor.number(4, 4);
  if (!year) return {};
  return date_of(*year, *month, *day, cursor);
}

// Jan 18, 2023; January 18th 2023.
std::optional<WrittenDate> read_month_name_first(Cursor cursor) {
  const std::optional<int> month = cursor.month_name();
  if (!month || !cursor.blanks()) return {};
  const std::optional<int> day = cursor.number(1, 2);
  if (!day) return {};
  cursor.any_of({"st", "nd", "rd", "th"});
  cursor.any_of({","});
  cursor.blanks();
  const std::optional<int> year = cursor.number(4, 4);
  if (!year) return {};
  return date_of(*year, *month, *day, cursor);
}

// 18 January 2023.
std::optional<WrittenDate> read_day_first(Cursor cursor) {
  const std::optional<int> day = cursor.number(1, 2);
  if (!day) return {};
  cursor.any_of({"st", "nd", "rd", "th"});
  if (!cursor.any_of({" ", "-"})) return {};
  const std::optional<int> month = cursor.month_name();
  if (!month) return {};
  cursor.any_of({",", "-"});
  cursor.blanks();
  const std::optional<int> year = cursor.number(4, 4);
  if (!year) return {};
  return date_of(*year, *month, *day, cursor);
}

}  // namespace

std::optional<WrittenDate> read_written_date(std::string_view text) {
  for (const auto read :
       {read_year_first, read_compact, read_month_first, read_month_name_first, read_day_first}) {
    if (const std::optional<WrittenDate> found = read(Cursor(text))) return found;
  }
  return {};
}

std::size_t time_of_day_size(std::string_view text) {
  Cursor cursor(text);
  const std::optional<int> hour = cursor.number(1, 2);
  if (!hour || *hour > 24 || !cursor.any_of({":", "：", "时"})) return 0;
  const std::optional<int> minute = cursor.number(2, 2);
  if (!minute || *minute > 59) return 0;
  if (cursor.any_of({":", "：", "分"})) cursor.number(2, 2);
  return cursor.at();
}

}  // namespace dragnet

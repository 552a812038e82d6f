// The times a text names, as it names them: "since June 2021", 去年前11个月, 5月3日至9日.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "common/analyzer.h"
#include "common/hash.h"
#include "common/numerals.h"

namespace dragnet {

// A point or a stretch of time, as far as the words tell.
struct Moment {
  std::optional<int> year;
  std::optional<int> years_ago;   // this year: 0, 去年: 1
  std::optional<int> months_ago;  // this month: 0, 上月: 1
  int month = 0;                  // 0: the whole year
  int last_month = 0;             // of a half, a quarter, 前10个月; else as month
  int day = 0;                    // 0: the whole month

  bool has_year() const { return year || years_ago || months_ago; }
  // True, as readers say that they have read something.
  bool set_months(int first, int last) {
    month = first;
    last_month = last;
    return true;
  }
};

struct PeriodReading {
  std::size_t last = 0;  // the token after it
  Moment from;
  std::optional<Moment> to;
  bool open = false;      // since, 以来
  bool until = false;     // as of, 截至: only the end is named
  bool compared = false;  // "compared to January": what there was before
  int months_back = 0;    // "over the past two years": 24

  bool is_one_day() const { return from.day > 0 && !to && !open && !until; }
};

// The one that starts at the token. Nothing for what a change is measured against (去年同期, "than
// last year"), and for the day on which something was only told (5月9日通报, "said on May 9").
std::optional<PeriodReading> chinese_period(const TokenStream& stream, std::size_t token);
std::optional<PeriodReading> english_period(const TokenStream& stream, std::size_t token);

// Reads tokens one after another within a clause; what does not fit is left where it is.
class TokenCursor {
 public:
  TokenCursor(const TokenStream& stream, std::size_t token)
      : stream_(stream), first_(token), at_(token) {}

  std::size_t at() const { return at_; }
  void back_to(std::size_t token) { at_ = token; }
  std::string_view term(std::size_t token) const {
    return token < stream_.size() ? stream_.term(token) : std::string_view();
  }
  // The one before the first, in its clause.
  std::string_view before() const {
    return first_ > 0 && stream_[first_].gap < Gap::clause ? term(first_ - 1) : std::string_view();
  }

  bool take(std::string_view word) {
    if (term(at_) != word || !connected()) return false;
    ++at_;
    return true;
  }
  // English words with blanks between.
  bool take_all(std::string_view words) {
    return term(at_).starts_with(words.front()) && take_each(words);
  }
  // Han characters, which are told by their keys.
  bool take(char32_t han) {
    if (at_ >= stream_.size() || stream_[at_].key != hash64(han) || !connected()) return false;
    ++at_;
    return true;
  }
  bool take_all(std::u32string_view han) {
    const std::size_t start = at_;
    for (const char32_t character : han) {
      if (take(character)) continue;
      at_ = start;
      return false;
    }
    return true;
  }
  // The first of the phrases of English that stands there.
  bool take_any(std::initializer_list<std::string_view> phrases);
  // A whole number within the bounds that is not hedged.
  std::optional<int> take_number(int low, int high);
  // A sign for a range between two tokens: - – — ~, which no token holds.
  bool stands_range_sign() const;
  bool connected() const {
    return at_ == first_ || (at_ < stream_.size() && stream_[at_].gap <= Gap::mark);
  }
  const TokenStream& stream() const { return stream_; }

 private:
  bool take_each(std::string_view words);
  const std::optional<Amount>& amount();

  const TokenStream& stream_;
  std::size_t first_;
  std::size_t at_;
  // What was read last, for the next try: one number may be a year, a month or a count.
  std::optional<Amount> amount_;
  std::optional<std::size_t> amount_read_at_;
};

}  // namespace dragnet

#include "indexer/figure_period.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "common/numerals.h"

namespace dragnet {
namespace {

using std::string_view;

constexpr std::array<string_view, 12> months = {"january",   "february", "march",    "april",
                                                "may",       "june",     "july",     "august",
                                                "september", "october",  "november", "december"};

Date make_date(int year, int month = 0, int day = 0) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day)};
}

// Reads one mention; each read_ step moves `at` past what it took, or leaves it.
class MentionReader {
 public:
  MentionReader(const TokenStream& stream, const std::optional<Date>& date, std::size_t token)
      : stream_(stream), date_(date), first_(token), at_(token) {}

  std::optional<PeriodMention> chinese() {
    const Year year = chinese_year();
    if (!year.named && !starts_month()) return std::nullopt;
    const auto span = chinese_span();
    if (!year.named && !span) return std::nullopt;
    if (take("同") && take("期")) return std::nullopt;
    const bool open = take("以") && take("来");
    return mention(year, span, open);
  }

  std::optional<PeriodMention> english() {
    const bool open = take("since");
    take("the");
    if (take("beginning") || take("start")) {
      take("of");
      take("the");
      take("this");
      if (!take("year")) return std::nullopt;
      return mention({true, date_ ? std::optional<int>(date_->year) : std::nullopt}, std::nullopt,
                     true);
    }
    const auto span = english_span();
    if (span && !take("of")) take("in");
    const Year year = english_year(open || span.has_value());
    if (!span && !year.named) return std::nullopt;
    return mention(year, span, open);
  }

 private:
  struct Months {
    int first = 1;
    int last = 12;
  };
  // named: words for a year were read; value: none where it is relative and the report has no date.
  struct Year {
    bool named = false;
    std::optional<int> value;
  };

  string_view term(std::size_t token) const {
    return token < stream_.size() ? stream_.term(token) : string_view();
  }

  bool take(string_view word) {
    const bool connected = at_ == first_ || (at_ < stream_.size() && stream_[at_].gap <= Gap::mark);
    if (term(at_) != word || !connected) return false;
    ++at_;
    return true;
  }

  std::optional<int> take_number(int low, int high) {
    const auto amount = amount_at(stream_, at_);
    if (!amount || amount->value < low || amount->value > high || amount->more) return std::nullopt;
    if (at_ > first_ && stream_[at_].gap > Gap::mark) return std::nullopt;
    at_ = amount->last;
    return static_cast<int>(amount->value);
  }

  bool starts_month() const {
    const auto amount = amount_at(stream_, at_);
    const bool front =
        term(at_) == "前" || term(at_) == "上" || term(at_) == "一" || term(at_) == "第";
    return front || (amount && amount->value >= 1 && amount->value <= 12);
  }

  Year years_ago(int count) const {
    return {true, date_ ? std::optional<int>(date_->year - count) : std::nullopt};
  }

  Year chinese_year() {
    const std::size_t start = at_;
    if (take("今") && take("年")) return years_ago(0);
    at_ = start;
    if (take("去") && take("年")) return years_ago(1);
    at_ = start;
    const auto year = take_number(1990, 2100);
    if (year && take("年")) {
      take("度");
      return {true, year};
    }
    at_ = start;
    return {};
  }

  // 上半年, 一季度, 前10个月, 1至4月, 6月
  std::optional<Months> chinese_span() {
    const std::size_t start = at_;
    for (const auto& [word, span] :
         {std::pair{"上", Months{1, 6}}, std::pair{"下", Months{7, 12}}}) {
      if (take(word) && take("半") && take("年")) return span;
      at_ = start;
    }
    take("第");
    if (const auto quarter = take_number(1, 4); quarter && take("季") && take("度")) {
      return Months{*quarter * 3 - 2, *quarter * 3};
    }
    at_ = start;
    if (take("前")) {
      const auto count = take_number(2, 12);
      if (count && take("个") && take("月")) return Months{1, *count};
      at_ = start;
      return std::nullopt;
    }
    const auto first = take_number(1, 12);
    if (!first) return std::nullopt;
    take("月");
    const bool to = take("至") || take("到");
    const bool dash = !to && at_ < stream_.size() &&
                      (stream_.gap_text(at_) == "-" || stream_.gap_text(at_) == "—");
    if (to || dash) {
      const auto last = take_number(1, 12);
      if (last && *last >= *first && take("月")) return Months{*first, *last};
    }
    if (!to && !dash && term(at_ - 1) == "月" && !stands_day()) {
      take("份");
      return Months{*first, *first};
    }
    at_ = start;
    return std::nullopt;
  }

  // 5月9日 is a day, no period.
  bool stands_day() const {
    return at_ < stream_.size() && stream_[at_].kind == TokenKind::number &&
           stream_[at_].gap == Gap::none;
  }

  std::optional<Months> english_span() {
    const std::size_t start = at_;
    constexpr std::array<string_view, 4> ordinals = {"first", "second", "third", "fourth"};
    for (int i = 0; i < 4; ++i) {
      if (take(ordinals[static_cast<std::size_t>(i)]) && take("quarter"))
        return Months{i * 3 + 1, i * 3 + 3};
      at_ = start;
      if (i < 2 && take(ordinals[static_cast<std::size_t>(i)]) && take("half")) {
        return Months{i * 6 + 1, i * 6 + 6};
      }
      at_ = start;
    }
    const auto first = take_month();
    if (!first) return std::nullopt;
    const std::size_t single = at_;
    if (take("to") || take("and") || take("through") || take("until")) {
      const auto last = take_month();
      if (last && *last >= *first) return Months{*first, *last};
      at_ = single;
    }
    const bool day =
        at_ < stream_.size() && stream_[at_].kind == TokenKind::number && term(at_).size() <= 2;
    if (day) {
      at_ = start;
      return std::nullopt;
    }
    return Months{*first, *first};
  }

  std::optional<int> take_month() {
    const auto found = std::find(months.begin(), months.end(), term(at_));
    if (found == months.end() || !stream_[at_].capitalized) return std::nullopt;
    if (at_ > first_ && stream_[at_].gap > Gap::mark) return std::nullopt;
    ++at_;
    return static_cast<int>(found - months.begin()) + 1;
  }

  Year english_year(bool introduced) {
    const std::size_t start = at_;
    if (take("this") && take("year")) return years_ago(0);
    at_ = start;
    if (take("last") && take("year")) return compared() ? Year{} : years_ago(1);
    at_ = start;
    const string_view before = first_ > 0 ? term(first_ - 1) : string_view();
    const bool led = introduced || before == "in" || before == "during" || before == "of";
    const bool number = at_ < stream_.size() && stream_[at_].kind == TokenKind::number;
    if (!led || !number || stream_[at_].end - stream_[at_].begin != 4) return {};
    const auto year = take_number(1990, 2100);
    return {year.has_value(), year};
  }

  // "than last year", "the same period last year": what a change is measured against.
  bool compared() const {
    const string_view before = first_ > 0 ? term(first_ - 1) : string_view();
    return before == "than" || before == "from" || before == "with" || before == "period" ||
           before == "to";
  }

  std::optional<int> year_of_month(int month) const {
    if (!date_) return std::nullopt;
    return date_->month > 0 && month > date_->month ? date_->year - 1 : date_->year;
  }

  PeriodMention mention(const Year& year, const std::optional<Months>& span, bool open) const {
    const auto number = year.named ? year.value : year_of_month(span->first);
    if (!number) return {first_, at_, std::nullopt};
    Period period = months_of(*number, span.value_or(Months{}));
    if (open) {
      period.to = date_ ? last_day(*date_) : Date{};
    } else if (date_) {
      period.to = std::min(period.to, last_day(*date_));
    }
    if (period.to < period.from) return {first_, at_, std::nullopt};
    return {first_, at_, period};
  }

  static Period months_of(int year, const Months& span) {
    return {make_date(year, span.first, 1), last_day(make_date(year, span.last))};
  }

  const TokenStream& stream_;
  const std::optional<Date>& date_;
  std::size_t first_;
  std::size_t at_;
};

}  // namespace

std::vector<PeriodMention> find_periods(const TokenStream& stream,
                                        const std::optional<Date>& date) {
  std::vector<PeriodMention> found;
  for (std::size_t token = 0; token < stream.size(); ++token) {
    std::optional<PeriodMention> mention;
    const TokenKind kind = stream[token].kind;
    if (kind != TokenKind::word) mention = MentionReader(stream, date, token).chinese();
    if (kind != TokenKind::han && !mention) mention = MentionReader(stream, date, token).english();
    if (!mention || mention->last <= token) continue;
    found.push_back(*mention);
    token = mention->last - 1;
  }
  return found;
}

std::optional<Period> period_of(const FigureText& text, const std::vector<PeriodMention>& mentions,
                                std::size_t token) {
  const TokenRange sentence = text.sentence(token);
  const TokenRange paragraph = text.paragraph(token);
  const auto behind =
      std::upper_bound(mentions.begin(), mentions.end(), token,
                       [](std::size_t t, const PeriodMention& m) { return t < m.first; });
  if (behind != mentions.begin() && sentence.contains((behind - 1)->first))
    return (behind - 1)->period;
  if (behind != mentions.end() && sentence.contains(behind->first)) return behind->period;
  if (behind != mentions.begin() && paragraph.contains((behind - 1)->first))
    return (behind - 1)->period;
  return std::nullopt;
}

}  // namespace dragnet

#include "indexer/figure_period.h"

#include <algorithm>
#include <chrono>

#include "common/one_of.h"
#include "indexer/figure_deeds.h"
#include "indexer/figure_period_carry.h"
#include "indexer/han_phrases.h"
#include "indexer/period_reading.h"

namespace dragnet {
namespace {

Date make_date(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day)};
}

Date months_before(const Date& date, int months) {
  using namespace std::chrono;
  const Date day = last_day(date);
  const year_month_day then =
      year_month_day{year{day.year}, month{day.month}, std::chrono::day{1}} -
      std::chrono::months{months};
  const Date month = make_date(int(then.year()), static_cast<int>(unsigned(then.month())), 0);
  return make_date(month.year, month.month, std::min(day.day, last_day(month).day));
}

// The moment with its year, where the words or the report's date tell it. A month or a day without
// a year is the last such one before the date.
std::optional<Moment> dated(Moment moment, const std::optional<Date>& date) {
  if (moment.year) return moment;
  if (!date) return std::nullopt;
  if (moment.years_ago) {
    moment.year = date->year - *moment.years_ago;
  } else if (moment.months_ago) {
    if (date->month == 0) return std::nullopt;
    const Date month = months_before(*date, *moment.months_ago);
    moment.year = month.year;
    moment.month = moment.last_month = month.month;
  } else {
    const Date end = make_date(date->year, moment.last_month, moment.day);
    const bool is_later = date->month > 0 && first_day(end) > last_day(*date);
    moment.year = date->year - (is_later ? 1 : 0);
  }
  return moment;
}

Date start_of(const Moment& moment) {
  return first_day(make_date(*moment.year, moment.month, moment.day));
}

Date end_of(const Moment& moment) {
  return last_day(make_date(*moment.year, moment.last_month, moment.day));
}

// The two ends of a range share what only one of them names.
void share(Moment& from, Moment& to) {
  if (to.month == 0 && to.day > 0) to.month = to.last_month = from.month;
  const int turn = from.month > to.month ? 1 : 0;
  if (from.year && !to.has_year()) to.year = *from.year + turn;
  if (to.year && !from.has_year()) from.year = *to.year - turn;
}

std::optional<Period> range_of(Moment from, Moment to, const std::optional<Date>& date) {
  if (!from.has_year() && to.has_year()) {
    const auto end = dated(to, date);
    if (!end) return std::nullopt;
    to = *end;
  }
  if (from.has_year()) {
    const auto start = dated(from, date);
    if (!start) return std::nullopt;
    from = *start;
  }
  share(from, to);
  const auto end = dated(to, date);
  if (!end) return std::nullopt;
  to = *end;
  share(from, to);
  const auto start = dated(from, date);
  if (!start) return std::nullopt;
  return Period{start_of(*start), end_of(to)};
}

bool exists(const Moment& moment) {
  // A leap year, for days without a year.
  const int year = moment.year.value_or(2024);
  return moment.day == 0 || moment.month == 0 ||
         is_valid(make_date(year, moment.month, moment.day));
}

std::optional<Period> period_of(const PeriodReading& reading, const std::optional<Date>& date) {
  if (reading.months_back > 0) {
    if (!date || date->day == 0) return std::nullopt;
    return Period{months_before(*date, reading.months_back), *date};
  }
  if (!exists(reading.from) || (reading.to && !exists(*reading.to))) return std::nullopt;
  auto period = range_of(reading.from, reading.to.value_or(reading.from), date);
  if (!period) return std::nullopt;
  if (reading.open) {
    if (!date) return std::nullopt;
    period->to = last_day(*date);
  } else if (date) {
    period->to = std::min(period->to, last_day(*date));
  }
  const bool real = is_valid(period->from) && is_valid(period->to) && period->from <= period->to;
  return real ? period : std::nullopt;
}

std::optional<PeriodReading> period_at(const TokenStream& stream, std::size_t token) {
  const TokenKind kind = stream[token].kind;
  if (kind == TokenKind::han) return chinese_period(stream, token);
  if (kind == TokenKind::number) {
    if (auto reading = chinese_period(stream, token)) return reading;
  }
  return english_period(stream, token);
}

using Mentions = std::vector<PeriodMention>;
constexpr int looked_back = 20;  // mentions of a paragraph, so that long ones stay cheap

// 自8月以来发案数连续下降: how things went, beside what was done.
bool tells_trend(const FigureText& text, const PeriodMention& mention) {
  static const HanPhrases steadily = {"连续"};
  const std::size_t end = text.clause(mention.first).last;
  const std::size_t steady = text.first_of(steadily, {mention.last, end});
  return text.has(WordRole::direction, {steady, end}) && !tells_deed(text, {mention.last, steady});
}

// 其中6月至11月发案数连续下降: beside the time around it that the paragraph named before.
bool is_side_trend(const FigureText& text, const Mentions& mentions,
                   Mentions::const_iterator mention) {
  if (mention == mentions.begin() || !tells_trend(text, *mention)) return false;
  const PeriodMention& before = *(mention - 1);
  return before.period && mention->period && before.period->from <= mention->period->from &&
         mention->period->from <= before.period->to &&
         text.paragraph(mention->first).contains(before.first);
}

// 4月，民警获得线索: the month in which an inquiry began, which takes its time; but 4月，民警接到报
// 警后止付, 4月以来.
bool tells_beginning(const FigureText& text, const PeriodMention& mention) {
  static const HanPhrases leads = {"获得线索", "发现线索", "接到线索",
                                   "接到报警", "接到举报", "接到报案"};
  constexpr std::size_t longest = 4;  // tokens of a lead
  constexpr std::string_view ends[] = {"月", "底", "初"};
  if (!is_of_a_month(mention) || !is_one_of(ends, text.term(mention.last - 1))) return false;
  const TokenRange rest{mention.last, text.sentence(mention.first).last};
  const std::size_t lead = text.first_of(leads, rest);
  return lead < rest.last && !text.holds_number({rest.first, text.clause(lead).last}) &&
         !tells_news_of_police(text, {std::min(lead + longest, rest.last), rest.last});
}

// 全市抓获20人, 当月抓获20人: what was done in all, not in one case.
bool counts_all(const FigureText& text, TokenRange range) {
  static const HanPhrases wholes = {"全市", "全县", "全区", "全省", "当月", "全月"};
  return text.has(wholes, range);
}

// Whether the month of the first is over on the day of the other.
bool is_month_before(const PeriodMention& mention, const PeriodMention& day) {
  return is_of_a_month(mention) && day.period && mention.period->to < day.period->from;
}

// What "as of" ends: the time named before it in the paragraph, when it holds the end.
std::optional<Period> ended(const FigureText& text, const Mentions& mentions,
                            Mentions::const_iterator until) {
  const TokenRange paragraph = text.paragraph(until->first);
  auto mention = until;
  for (int i = 0; i < looked_back && mention != mentions.begin(); ++i) {
    --mention;
    if (!paragraph.contains(mention->first)) break;
    if (mention->until || mention->one_day || !mention->period || !until->period) continue;
    if (tells_trend(text, *mention)) continue;
    const Period& whole = *mention->period;
    const Date end = until->period->to;
    if (whole.from <= end && end <= whole.to) return Period{whole.from, end};
  }
  return std::nullopt;
}

// 目前, 现已: the sentence leaves the time before behind.
bool opens_with_now(const FigureText& text, std::size_t token) {
  static const HanPhrases openings = {"目前", "现", "已"};
  return text.has_at(openings, text.sentence(token).first);
}

// Whether the mention before speaks for the token's sentence rather than one behind it.
bool outweighs_later(const FigureText& text, const PeriodMention& before, std::size_t token) {
  return tells_news_of_police(text, text.sentence(before.first)) && !opens_with_now(text, token);
}

// The last mention before those from `behind` on in the token's paragraph that is no single day and
// no side remark, unless time has gone by since.
std::optional<Mentions::const_iterator> told_before(const FigureText& text,
                                                    const Mentions& mentions,
                                                    Mentions::const_iterator behind,
                                                    std::size_t token) {
  const TokenRange paragraph = text.paragraph(token);
  auto before = behind;
  auto day = mentions.end();
  for (int i = 0; i < looked_back && before != mentions.begin(); ++i) {
    --before;
    if (!paragraph.contains(before->first)) break;
    if (before->one_day && day == mentions.end()) day = before;
    if (before->one_day || is_side_trend(text, mentions, before)) continue;
    const TokenRange passed{text.sentence(token).first, token};
    const bool is_past = tells_lapse(text, passed) || tells_stretch(text, passed) ||
                         is_of_own_sentence(text, *before, token) ||
                         ((tells_beginning(text, *before) ||
                           (day != mentions.end() && is_month_before(*before, *day))) &&
                          !counts_all(text, passed));
    return is_past ? std::nullopt : std::optional(before);
  }
  return std::nullopt;
}

// Whether "in" or "on" stands right behind what the number at the token counts; behind "accounts
// opened" it tells of the opening.
bool ends_count(const FigureText& text, std::size_t token, std::size_t in) {
  const bool led = text.term(in) == "in" || text.term(in) == "on";
  return led && (in == token + 1 || text.has_before(WordRole::noun, in) ||
                 text.has_before(WordRole::currency, in));
}

// "23 suspects were picked up on August 20", "28 others on August 16": a day behind the number at
// the token that is of it, or of what was done to what it counts.
bool ends_with_day(const FigureText& text, std::size_t token, std::size_t on) {
  constexpr std::string_view relatives[] = {"who", "which", "that", "whose", "after"};
  const TokenRange between{token + 1, on};
  return text.term(on) == "on" && !text.holds_number(between) &&
         !text.holds_one_of(relatives, between) &&
         (ends_count(text, token, on) || text.has_cue(Cue::passive, between));
}

// "Arrested 19 people in April, and nabbed two in August": whether a time that ends what another
// clause says of its own number leaves the token to the one right behind it.
bool has_own_time(const FigureText& text, const PeriodMention& before, const PeriodMention& behind,
                  std::size_t token) {
  constexpr std::size_t reach = 5;  // tokens: two phone scam suspects in
  constexpr std::size_t reach_of_day = 12;
  const TokenRange clause = text.clause(before.first);
  const bool are_days = before.one_day && behind.one_day;
  const bool is_next = behind.first == token + 2;
  const bool closes =
      before.last == clause.last || is_next || (are_days && text.term(before.last) == "and");
  if (!closes || (!are_days && clause.contains(token))) return false;
  if (behind.first > token + (are_days ? reach_of_day : reach) ||
      !text.clause(token).contains(behind.first))
    return false;
  const std::size_t led = behind.first - 1;
  const bool is_day = are_days && ends_with_day(text, token, led);
  if (!is_day && (!ends_count(text, token, led) || text.has(WordRole::act, {token, behind.first})))
    return false;
  std::size_t number = clause.first;
  while (number < before.first && !amount_at(text.stream(), number)) ++number;
  return number < before.first &&
         (is_day || tells_news_of_police(text, {clause.first, before.first}));
}

// "Most of whom had been brought back in 2016": a time that the clause tells of something else.
bool is_of_relative(const FigureText& text, const PeriodMention& mention) {
  constexpr std::string_view relatives[] = {"whom"};
  return text.holds_one_of(relatives, {text.clause(mention.first).first, mention.first});
}

// "Was sentenced on October 8 for a scheme that cheated 24 people": the day of another deed.
bool is_day_of_other_deed(const FigureText& text, const Attached& figure, const Period& period) {
  const std::size_t number = figure.candidate.number;
  const bool may_be = figure.kind == FigureKind::losses || figure.kind == FigureKind::victims;
  return may_be && period.from == period.to && !text.is_han(figure.candidate.end - 1) &&
         tells_deed(text, {text.sentence(number).first, number});
}

// The one that period_of tells of, whatever it is said of.
std::optional<Period> period_beside(const FigureText& text, const Mentions& mentions,
                                    std::size_t token) {
  const auto resolved = [&](Mentions::const_iterator mention) {
    return mention->until ? ended(text, mentions, mention) : mention->period;
  };
  const TokenRange sentence = text.sentence(token);
  const auto behind =
      std::upper_bound(mentions.begin(), mentions.end(), token,
                       [](std::size_t t, const PeriodMention& m) { return t < m.first; });
  if (behind != mentions.begin() && sentence.contains((behind - 1)->first)) {
    const bool is_own =
        behind != mentions.end() && has_own_time(text, *(behind - 1), *behind, token);
    const std::size_t rest = (behind - 1)->last;
    const bool tells_length = text.next_term(rest) == "的";  // 2021年3月至9月的半年间
    if (!is_own && !tells_length && tells_stretch(text, {rest, token})) return std::nullopt;
    return resolved(is_own ? behind : behind - 1);
  }
  const bool is_behind = behind != mentions.end() && sentence.contains(behind->first);
  if (is_behind && text.clause(token).contains(behind->first)) return resolved(behind);
  const auto before = told_before(text, mentions, behind, token);
  if (before && (!is_behind || outweighs_later(text, **before, token))) return resolved(*before);
  return is_behind && !is_of_relative(text, *behind) ? resolved(behind) : std::nullopt;
}

// 主犯生于1994年, 1994年3月出生, "born in 1994".
bool is_of_birth(const TokenStream& stream, std::size_t first, std::size_t last) {
  static const HanPhrases before = {"出生于", "犯生于", "某生于", "人生于", "均生于", "都生于"};
  static const HanPhrases behind = {"出生"};
  constexpr std::string_view links[] = {"in", "on"};
  const std::size_t link = first > 0 && is_one_of(links, stream.term(first - 1)) ? 1 : 0;
  if (first > link && stream.term(first - link - 1) == "born") return true;
  if (before.size_before(stream, first) > 0 || behind.size_at(stream, last) > 0) return true;
  return last < stream.size() && stream.term(last) == "生" &&
         (last + 1 == stream.size() || stream[last + 1].gap >= Gap::clause);
}

}  // namespace

std::vector<PeriodMention> find_periods(const TokenStream& stream, TokenRange range,
                                        const std::optional<Date>& date) {
  std::vector<PeriodMention> found;
  for (std::size_t token = range.first; token < range.last; ++token) {
    const std::optional<PeriodReading> reading = period_at(stream, token);
    if (!reading || reading->last <= token) continue;
    if (!reading->compared && !is_of_birth(stream, token, reading->last))
      found.push_back(
          {token, reading->last, period_of(*reading, date), reading->is_one_day(), reading->until});
    token = reading->last - 1;
  }
  return found;
}

std::optional<Period> period_of(const FigureText& text, const std::vector<PeriodMention>& mentions,
                                const Attached& figure) {
  const auto period = period_beside(text, mentions, figure.candidate.number);
  return period && is_day_of_other_deed(text, figure, *period) ? std::nullopt : period;
}

}  // namespace dragnet

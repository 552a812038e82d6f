#include <array>
#include <charconv>
#include <string_view>

#include "common/ascii.h"
#include "common/date.h"
#include "common/one_of.h"
#include "common/word_filter.h"
#include "indexer/period_reading.h"

namespace dragnet {
namespace {

using std::string_view;

constexpr std::array<string_view, 4> ordinals = {"first", "second", "third", "fourth"};
// "Said on May 9" dates the telling, not the deed.
constexpr std::array<string_view, 13> telling = {
    "said",      "announced", "told",      "reported", "released",   "statement", "revealed",
    "disclosed", "says",      "published", "report",   "conference", "briefing"};
// Who launches campaigns that last, among those who launch phishing ones.
constexpr std::array<string_view, 8> authorities = {
    "ministry", "police", "government", "authorities", "bureau", "department", "minister", "efcc"};
constexpr std::size_t year_digits = 4;
constexpr std::size_t since_reach = 8;    // tokens between "since" and "on"
constexpr std::size_t telling_reach = 3;  // tokens before "on"
constexpr std::size_t teller_reach = 6;   // tokens behind the day: the city's police said

// Periods are asked for at every word, and these and numbers are all that one starts with, perhaps
// behind "the": years, days before their month, and months before "to".
bool may_start_period(const TokenStream& stream, std::size_t token) {
  static const WordFilter openings(
      "past last since starting as until by from between beginning start end early late mid "
      "first second third fourth this year january february march april may june july august "
      "september october november december jan feb mar apr jun jul aug sep sept oct nov dec");
  static const WordFilter to("to");
  if (stream.term(token) == "the" && token + 1 < stream.size()) ++token;
  if (openings.may_hold(stream[token])) return true;
  if (is_ascii_digit(stream.term(token).front()) && token + 1 < stream.size() &&
      month_named(stream.term(token + 1)))
    return true;
  if (stream[token].kind == TokenKind::number && stream.term(token).size() == year_digits)
    return true;
  return token + 1 < stream.size() && to.may_hold(stream[token + 1]) &&
         (stream[token].kind == TokenKind::number ||
          english_number_openings().may_hold(stream[token]));
}

// Whether "the same period" at the token is what a change is measured against: "compared with the
// same period", "From 700 victims during the same period".
bool is_level_before(const TokenStream& stream, std::size_t token) {
  constexpr std::size_t reach = 7;  // tokens: compared to 30 scams in
  constexpr std::array<string_view, 5> levels = {"with", "to", "over", "on", "against"};
  for (std::size_t back = 1; back <= std::min(reach, token); ++back) {
    const string_view term = stream.term(token - back);
    if (back == 2 && term == "as") return true;  // "as many as in"
    if (term == "compared" || term == "than" || (back == 1 && is_one_of(levels, term))) return true;
    const bool opens = back == token || stream[token - back].gap >= Gap::clause;
    if (term == "from" && (back == 1 || opens)) return true;
    if (opens) return false;
  }
  return false;
}

// Whether what begins at the token is what a change is measured against: "compared to January-June
// last year", "than in the same period in 2024"; but "the same period in 2024, when 20 were
// caught".
bool is_base_of_change(const TokenStream& stream, std::size_t token, std::size_t last) {
  const auto before = [&](std::size_t count) {
    return token >= count ? stream.term(token - count) : string_view();
  };
  const std::size_t link = before(1) == "the" ? 2 : 1;
  if (before(link) == "to" || before(link) == "with") return before(link + 1) == "compared";
  if ((before(link) != "in" && before(link) != "of") || before(link + 1) != "period" ||
      before(link + 2) != "same" || before(link + 3) != "the" ||
      (last < stream.size() && stream.term(last) == "when"))
    return false;
  return is_level_before(stream, token - link - 3);
}

// "On May 9, the city's police announced that", "police released figures": whether the day that
// ends before the token is that of the telling. Courts announce on the day, and swindlers lie on
// it.
bool is_told_behind(const TokenStream& stream, std::size_t token) {
  constexpr std::array<string_view, 5> verbs = {"said", "announced", "released", "revealed",
                                                "disclosed"};
  constexpr std::array<string_view, 4> told = {"figures", "data", "statistics", "details"};
  constexpr std::array<string_view, 3> links = {"that", "it", "they"};
  bool is_authority = false;
  const std::size_t first = token;
  const std::size_t last = std::min(token + teller_reach, stream.size());
  for (; token + 1 < last; ++token) {
    if (token > first && stream[token].gap >= Gap::clause) return false;
    is_authority = is_authority || is_one_of(authorities, stream.term(token));
    if (!is_one_of(verbs, stream.term(token))) continue;
    if (!is_authority) return false;
    if (stream.term(token) != "released") return is_one_of(links, stream.term(token + 1));
    for (std::size_t at = token + 1; at < std::min(token + teller_reach, stream.size()); ++at)
      if (is_one_of(told, stream.term(at))) return true;
    return false;
  }
  return false;
}

class EnglishReader {
 public:
  EnglishReader(const TokenStream& stream, std::size_t token) : at_(stream, token), first_(token) {}

  std::optional<PeriodReading> read() {
    if (auto back = stretch_back()) return back;
    PeriodReading found;
    found.open = at_.take("since") || at_.take("starting");
    if (found.open) at_.take_any({"in", "from"});  // "starting in November"
    found.until = !found.open && (at_.take_all("as of") || at_.take("until") || at_.take("by"));
    const bool range = !found.open && !found.until && (at_.take("from") || at_.take("between"));
    const bool beginning = takes_beginning();
    const bool introduced = found.open || found.until || range || beginning;
    auto from = range ? day_before_other() : std::nullopt;
    if (!from) from = bare_month() ? month_before_to() : moment(introduced);
    if (!from) return std::nullopt;
    found.from = *from;
    found.open = found.open || beginning;
    read_end(found);
    if (range && !found.to) read_last_day(found);
    found.last = at_.at();
    if (range && !found.to && !found.open && !at_.take("on") && !at_.take("onwards") &&
        !at_.take_any({"to date", "till date", "until now", "till now"})) {
      return std::nullopt;
    }
    found.open = found.open || (range && !found.to);
    if (found.is_one_day() && !is_day_of_deed()) return std::nullopt;
    if (!found.to && !found.until) found.open = found.open || begins_something(found.from);
    return found;
  }

 private:
  // "the past year", "the last five years", "the last 12 months"
  std::optional<PeriodReading> stretch_back() {
    const std::size_t start = at_.at();
    at_.take("the");
    const bool past = at_.take("past");
    const bool led = past || at_.take("last");
    const auto count = led ? at_.take_number(1, 24) : std::nullopt;
    const bool years = led && (at_.take("years") || at_.take("year"));
    const bool in_months = led && !years && (at_.take("months") || at_.take("month"));
    if (!(years || in_months) || !(count || past)) {
      at_.back_to(start);
      return std::nullopt;
    }
    PeriodReading found;
    found.months_back = count.value_or(1) * (years ? 12 : 1);
    found.last = at_.at();
    return found;
  }

  // Machines read 1至10月 as "1 to October".
  bool bare_month() {
    const std::size_t start = at_.at();
    Moment month;
    const bool found = at_.take_number(1, 12) && at_.take("to") && read_month(month);
    at_.back_to(start);
    return found && month.day == 0;
  }

  std::optional<Moment> month_before_to() {
    Moment found;
    const auto month = at_.take_number(1, 12);
    found.set_months(*month, *month);
    return found;
  }

  // "Between 3 and 9 February": the month stands behind the other end, which is left for later.
  std::optional<Moment> day_before_other() {
    const std::size_t start = at_.at();
    const int day = take_day();
    const std::size_t behind = at_.at();
    Moment found;
    const bool is_range = day > 0 &&
                          (at_.stands_range_sign() || at_.take("to") || at_.take("and")) &&
                          read_day_month(found);
    at_.back_to(is_range ? behind : start);
    if (!is_range) return std::nullopt;
    found.day = day;
    return found;
  }

  // "Between July 27 and 29, 2020"
  void read_last_day(PeriodReading& found) {
    const std::size_t start = at_.at();
    const bool may_be = found.from.day > 0 && !found.from.has_year();
    const bool is_between = at_.before() == "between" || at_.term(first_) == "between";
    if (!may_be || !(at_.take("to") || (is_between && at_.take("and")))) return;
    Moment last = found.from;
    last.day = take_day();
    if (last.day <= found.from.day) return at_.back_to(start);
    read_year(last, true);
    found.to = last;
  }

  // "the beginning of", "the start of the": of a year, which follows
  bool takes_beginning() {
    const std::size_t start = at_.at();
    at_.take("the");
    if ((at_.take("beginning") || at_.take("start")) && at_.take("of")) return true;
    at_.back_to(start);
    return false;
  }

  std::optional<Moment> moment(bool introduced) {
    const std::size_t start = at_.at();
    Moment found;
    at_.take("the");
    if (at_.take_all("end of") || at_.take("early") || at_.take("late") || at_.take("mid")) {
      at_.take("the");
    }
    const bool span = read_span(found) || read_month(found) || read_day_month(found);
    if (span && !at_.take("of")) at_.take("in");
    const bool year =
        read_year(found, introduced || span) ||
        (introduced && !span && at_.term(at_.at()) == "year" && read_this_year(found));
    if (span || year) return found;
    at_.back_to(start);
    return std::nullopt;
  }

  bool read_this_year(Moment& found) {
    found.years_ago = 0;
    return at_.take("year");
  }

  // "first half", "third quarter", "first ten months", "first three quarters"
  bool read_span(Moment& found) {
    const std::size_t start = at_.at();
    for (int i = 0; i < 4; ++i) {
      if (!at_.take(ordinals[static_cast<std::size_t>(i)])) continue;
      if (at_.take("quarter")) return found.set_months(i * 3 + 1, i * 3 + 3);
      if (i < 2 && at_.take("half")) return found.set_months(i * 6 + 1, i * 6 + 6);
      const auto count = i == 0 ? at_.take_number(2, 12) : std::nullopt;
      if (count && at_.take("months")) return found.set_months(1, *count);
      if (count && *count <= 4 && at_.take("quarters")) return found.set_months(1, *count * 3);
    }
    at_.back_to(start);
    return false;
  }

  bool read_month(Moment& found) {
    const string_view name = at_.term(at_.at());
    const std::optional<int> month = month_named(name);
    if (!month || !at_.connected() || !at_.stream()[at_.at()].capitalized) return false;
    at_.take(name);
    found.set_months(*month, *month);
    found.day = take_day();
    return true;
  }

  // "12 February", "3rd May"
  bool read_day_month(Moment& found) {
    const std::size_t start = at_.at();
    const int day = take_day();
    if (day > 0 && read_month(found) && found.day == 0) {
      found.day = day;
      return true;
    }
    found = {};
    at_.back_to(start);
    return false;
  }

  // 25, 25th
  int take_day() {
    const string_view term = at_.term(at_.at());
    int day = 0;
    const auto [end, error] = std::from_chars(term.data(), term.data() + term.size(), day);
    const string_view rest = term.substr(static_cast<std::size_t>(end - term.data()));
    const bool ordinal = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
    const bool is_day = error == std::errc() && (rest.empty() || ordinal) && day >= 1 && day <= 31;
    return is_day && at_.take(term) ? day : 0;
  }

  bool read_year(Moment& found, bool introduced) {
    if (at_.take_all("this year")) {
      found.years_ago = 0;
      return true;
    }
    const std::size_t start = at_.at();
    const bool compared = start == first_ && is_compared();
    if (!compared && at_.take_all("last year")) {
      found.years_ago = 1;
      return true;
    }
    const string_view before = at_.before();
    const bool led = introduced || before == "in" || before == "during" || before == "of" ||
                     before == "throughout";
    if (!led || at_.term(start).size() != year_digits) return false;
    const auto year = found.day > 0 ? take_after_comma() : at_.take_number(1990, 2100);
    found.year = year;
    return year.has_value();
  }

  // The year of "July 25, 2019".
  std::optional<int> take_after_comma() {
    const std::size_t start = at_.at();
    const bool comma = start < at_.stream().size() && at_.stream().gap_text(start) == ", ";
    if (!comma) return at_.take_number(1990, 2100);
    TokenCursor year(at_.stream(), start);
    const auto value = year.take_number(1990, 2100);
    if (value) at_.back_to(year.at());
    return value;
  }

  bool is_compared() const {
    const string_view before = at_.before();
    return before == "than" || before == "from" || before == "with" || before == "period" ||
           before == "to" || before == "over";
  }

  void read_end(PeriodReading& found) {
    const std::size_t start = at_.at();
    const bool sign = at_.stands_range_sign();
    if (!sign && !at_.take("to") && !at_.take("and") && !at_.take("through") &&
        !at_.take("until")) {
      return;
    }
    found.to = found.from.month > 0 || found.from.year ? moment(true) : std::nullopt;
    const bool whole_year = found.to && found.to->month == 0;
    if (found.to && whole_year == (found.from.month == 0) && !found.open) return;
    at_.back_to(start);
    found.to.reset();
  }

  // "On May 9 the police arrested": not a dateline, and nothing that was said on the day.
  bool is_day_of_deed() const {
    const string_view before = at_.before();
    if (before != "on" && before != "in") return false;
    const std::size_t on = first_ - 1;
    for (std::size_t token = on > telling_reach ? on - telling_reach : 0; token < on; ++token) {
      if (is_one_of(telling, at_.term(token))) return false;
    }
    return true;
  }

  // "Since a campaign was launched on July 25", "in a drive launched in November", "following the
  // minister's directive on July 14"
  bool begins_something(const Moment& from) const {
    constexpr std::array<string_view, 4> beginnings = {"launched", "began", "begun", "started"};
    const bool led = at_.before() == "on" || at_.before() == "in";
    const std::size_t end = led ? first_ - 1 : first_;
    if (end > 0 && is_one_of(beginnings, at_.term(end - 1))) return true;
    const bool directs = end > 0 && at_.term(end - 1) == "directive";
    for (std::size_t token = end; token > 0 && token + since_reach > end; --token) {
      if (at_.stream()[token].gap >= Gap::clause) return false;
      const string_view term = at_.term(token - 1);
      if (term == "since" || (directs && term == "following")) return true;
      if (term == "by" && is_campaign_of_authorities(token - 1, end)) return is_bare_month(from);
    }
    return false;
  }

  // Raids of one day, and campaigns of years ago, are over.
  static bool is_bare_month(const Moment& from) {
    return from.month > 0 && from.month == from.last_month && from.day == 0 && !from.has_year();
  }

  // "A campaign launched by the ministry in": the tokens by .. end - 1 say nothing else that was
  // done then ("launched by the ministry led in").
  bool is_campaign_of_authorities(std::size_t by, std::size_t end) const {
    constexpr std::array<string_view, 3> campaigns = {"campaign", "crackdown", "drive"};
    if (by < 2 || at_.term(by - 1) != "launched" || !is_one_of(campaigns, at_.term(by - 2)))
      return false;
    bool by_authorities = false;
    for (std::size_t token = by + 1; token < end; ++token) {
      const string_view term = at_.term(token);
      if (term == "led" || term.ends_with("ed")) return false;
      by_authorities = by_authorities || is_one_of(authorities, term);
    }
    return by_authorities;
  }

  TokenCursor at_;
  std::size_t first_;
};

}  // namespace

std::optional<PeriodReading> english_period(const TokenStream& stream, std::size_t token) {
  if (!may_start_period(stream, token)) return std::nullopt;
  auto found = EnglishReader(stream, token).read();
  if (!found) return found;
  const bool opens = token < 2 || stream[token - 1].gap >= Gap::clause;  // "on" does
  if (opens && found->is_one_day() && is_told_behind(stream, found->last)) return std::nullopt;
  found->compared = is_base_of_change(stream, token, found->last);
  return found;
}

}  // namespace dragnet

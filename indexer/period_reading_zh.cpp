#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "common/date.h"
#include "common/han_numerals.h"
#include "common/han_runs.h"
#include "common/word_filter.h"
#include "indexer/han_phrases.h"
#include "indexer/period_reading.h"

namespace dragnet {
namespace {

using std::string_view;

constexpr std::size_t since_reach = 32;   // tokens between 自 and its 以来
constexpr std::size_t report_reach = 24;  // tokens between a day and the word that it was told then
constexpr int first_report_year = 1990;
constexpr int roc_first_year = 1911;  // 114年 is 2025 in Taiwan

// Of the tokens from there on, the first behind so wide a gap, or the one so many tokens on.
std::size_t end_before(Gap gap, const TokenStream& stream, std::size_t token, std::size_t reach) {
  const std::size_t end = std::min(stream.size(), token + reach);
  while (token < end && stream[token].gap < gap) ++token;
  return token;
}

// What happened on a day with one of these is that something was told.
bool is_told_then(const TokenStream& stream, std::size_t token) {
  static const HanPhrases telling = {"获悉", "通报", "披露", "介绍", "发布", "公布",
                                     "召开", "消息", "讯",   "电",   "报道", "表示"};
  return telling.any_in(stream, token, end_before(Gap::sentence, stream, token, report_reach));
}

// Periods are asked for at every character, and these, digits and numerals are all that one starts
// with. Behind digits stands what they count, the other end of a range, or the rest of the number.
bool may_start_period(const TokenStream& stream, std::size_t token) {
  static const WordFilter openings("过最近截自从本上下今去前首第");
  static const WordFilter behind_digits("年月季个至到");
  if (stream[token].kind == TokenKind::han)
    return openings.may_hold(stream[token]) || may_start_han_numeral(stream[token]);
  const std::size_t next = token + 1;
  return next < stream.size() &&
         (stream[next].kind == TokenKind::number || behind_digits.may_hold(stream[next]) ||
          may_start_han_numeral(stream[next]));
}

class ChineseReader {
 public:
  ChineseReader(const TokenStream& stream, std::size_t token) : at_(stream, token) {}

  std::optional<PeriodReading> read() {
    if (auto back = stretch_back()) return back;
    PeriodReading found;
    found.until = at_.take_all(U"截至") || at_.take_all(U"截止");
    if (found.until && !at_.take(U'到')) at_.take(U'至');
    const bool led = !found.until && (at_.take(U'自') || at_.take(U'从'));
    const auto from = moment();
    if (!from) return std::nullopt;
    found.from = *from;
    read_end(found);
    found.open = found.open || at_.take_all(U"以来") || takes_start() ||
                 (!found.to && (led ? closes_since() : closes_founding()));
    found.last = at_.at();
    const bool goes_on = at_.term(found.last) == "至" || at_.term(found.last) == "到";
    if (found.is_one_day() && goes_on) return std::nullopt;  // 5月3日至昨日
    if (is_compared(led) || (found.is_one_day() && is_told_then(at_.stream(), found.last))) {
      return std::nullopt;
    }
    return found;
  }

 private:
  // 五年来, 近三个月, 过去一年
  std::optional<PeriodReading> stretch_back() {
    const std::size_t start = at_.at();
    const bool led = at_.take_all(U"过去") || at_.take_all(U"最近") || at_.take(U'近');
    const auto count = at_.take_number(1, 20);
    const bool years = count && at_.take(U'年');
    const bool months = count && !years && (at_.take(U'个') || led) && at_.take(U'月');
    at_.take(U'以');
    const bool closed = at_.take(U'来') || led;
    if (!(years || months) || !closed) {
      at_.back_to(start);
      return std::nullopt;
    }
    PeriodReading found;
    found.months_back = *count * (years ? 12 : 1);
    found.last = at_.at();
    return found;
  }

  std::optional<Moment> moment() {
    Moment found;
    if (at_.take_all(U"本月") || at_.take_all(U"上月") || at_.take_all(U"上个月")) {
      const bool this_month = at_.term(at_.at() - 2) == "本";
      found.months_ago = this_month ? 0 : 1;
      read_day(found);
      return found;
    }
    const bool year = read_year(found);
    if (year) at_.take(U'的');
    if (read_span(found) || year) return found;
    return std::nullopt;
  }

  bool read_year(Moment& found) {
    constexpr struct {
      std::u32string_view word;
      int ago;
    } relative[] = {{U"今年", 0}, {U"本年", 0}, {U"去年", 1}, {U"上年", 1}, {U"前年", 2}};
    for (const auto& year : relative) {
      if (!at_.take_all(year.word)) continue;
      found.years_ago = year.ago;
      at_.take(U'度');
      return true;
    }
    const std::size_t start = at_.at();
    if (const auto year = take_four_digits(); year && at_.take(U'年')) {
      found.year = *year;
      at_.take(U'度');
      return true;
    }
    at_.back_to(start);
    if (const auto year = at_.take_number(100, 150); year && at_.take(U'年')) {
      Moment span;
      const std::size_t end = at_.at();
      const bool named = at_.take(U'度') || read_span(span);
      if (named) {
        if (span.month > 0) at_.back_to(end);
        found.year = *year + roc_first_year;
        return true;
      }
    }
    at_.back_to(start);
    return false;
  }

  // 2023, 二〇二三
  std::optional<int> take_four_digits() {
    if (const auto year = at_.take_number(first_report_year, last_year)) return year;
    const auto spelled = at_.connected() ? han_year_at(at_.stream(), at_.at()) : std::nullopt;
    if (!spelled || spelled->year < first_report_year) return std::nullopt;
    at_.back_to(spelled->last);
    return spelled->year;
  }

  bool read_span(Moment& found) {
    if (at_.take_all(U"上半年")) return found.set_months(1, 6);
    if (at_.take_all(U"下半年")) return found.set_months(7, 12);
    if (at_.take_all(U"全年")) return found.has_year();
    if (found.has_year() && (at_.take_all(U"年底") || at_.take(U'底') || at_.take(U'末')))
      return found.set_months(12, 12);
    if (found.has_year() && (at_.take_all(U"年初") || at_.take(U'初'))) return true;
    return read_quarters(found) || read_first_months(found) || read_months(found);
  }

  // 一季度, 第三季度, 首季, 前三季度, 首3季
  bool read_quarters(Moment& found) {
    const std::size_t start = at_.at();
    const bool several = at_.take(U'前') || at_.take(U'首');
    if (!several) at_.take(U'第');
    const auto count = at_.take_number(1, 4);
    const bool quarter = at_.take(U'季');
    if (quarter && (count || several) && (at_.take(U'度') || several)) {
      const int last = count.value_or(1) * 3;
      return found.set_months(several ? 1 : last - 2, last);
    }
    at_.back_to(start);
    return false;
  }

  // 前10个月, 首9个月
  bool read_first_months(Moment& found) {
    const std::size_t start = at_.at();
    if (at_.take(U'前') || at_.take(U'首')) {
      const auto count = at_.take_number(2, 12);
      if (count && at_.take(U'个') && at_.take(U'月')) return found.set_months(1, *count);
    }
    at_.back_to(start);
    return false;
  }

  // 7、8月, 7、8两月, one month after the other; but 1、2月3日 behind the number of a paragraph
  bool read_listed_months(Moment& found, int first) {
    const TokenStream& stream = at_.stream();
    const std::size_t start = at_.at();
    int last = first;
    while (at_.at() < stream.size() && stream[at_.at()].kind == TokenKind::number &&
           stream.gap_text(at_.at()) == "、" && at_.take_number(last + 1, std::min(last + 1, 12))) {
      ++last;
      if (at_.term(at_.at() + 1) == "月") at_.take(U'两');
      if (!at_.take(U'月')) continue;
      const std::size_t behind = at_.at();
      if (behind < stream.size() && stream[behind].kind == TokenKind::number && at_.connected())
        break;
      return found.set_months(first, last);
    }
    at_.back_to(start);
    return false;
  }

  // 6月, 6月15日, 11月底, 1至4月
  bool read_months(Moment& found) {
    const std::size_t start = at_.at();
    const bool counts = at_.term(start) == "两";  // 两月 is how long it took
    const auto first = at_.take_number(1, 12);
    if (!first || counts) return false;
    if (at_.take(U'月')) {
      found.set_months(*first, *first);
      at_.take(U'份');
      read_day(found);
      return true;
    }
    if (read_listed_months(found, *first)) return true;
    const bool range = at_.take(U'至') || at_.take(U'到') || at_.stands_range_sign();
    const auto last = range ? at_.take_number(1, 12) : std::nullopt;
    if (last && *last >= *first && at_.take(U'月')) return found.set_months(*first, *last);
    at_.back_to(start);
    return false;
  }

  void read_day(Moment& found) {
    const std::size_t start = at_.at();
    const auto day = at_.take_number(1, 31);
    if (day && (at_.take(U'日') || at_.take(U'号') || stands_last_day())) {
      found.day = *day;
      return;
    }
    at_.back_to(start);
    for (const std::u32string_view part : {U"上旬", U"中旬", U"下旬", U"初", U"底", U"末"}) {
      if (at_.take_all(part)) return;
    }
  }

  // The rest of 6月16至29日.
  bool stands_last_day() {
    const std::size_t start = at_.at();
    const bool range = at_.take(U'至') || at_.take(U'到') || at_.stands_range_sign();
    const bool stands = range && at_.take_number(1, 31) && (at_.take(U'日') || at_.take(U'号'));
    at_.back_to(start);
    return stands;
  }

  // 去年12月|和今年1月间
  bool read_end_of_two(PeriodReading& found) {
    const std::size_t start = at_.at();
    if (at_.take(U'和') || at_.take(U'与')) {
      found.to = moment();
      if (found.to && at_.take(U'间')) return true;
      found.to.reset();
    }
    at_.back_to(start);
    return false;
  }

  // 至10月, 至9日, 至昨日（9日）, 至今
  void read_end(PeriodReading& found) {
    if (read_end_of_two(found)) return;
    const std::size_t start = at_.at();
    const string_view behind = at_.term(start + 1);
    if (behind == "至" || behind == "到") at_.take(U'起');  // 1月起至9月
    const bool word = at_.take(U'至') || at_.take(U'到');
    if (!word && !at_.stands_range_sign()) return at_.back_to(start);
    if (word && at_.term(at_.at()) == "今" && at_.term(at_.at() + 1) != "年") {
      found.open = at_.take(U'今');
      return;
    }
    if (word && at_.take_all(U"目前")) {
      found.open = true;
      return;
    }
    if (!at_.take_all(U"昨日") && !at_.take_all(U"昨天")) found.to = moment();
    if (found.to) return;
    Moment day;
    day.day = found.from.day > 0 ? at_.take_number(1, 31).value_or(0) : 0;
    if (day.day > 0 && (at_.take(U'日') || at_.take(U'号'))) {
      found.to = day;
      return;
    }
    at_.back_to(start);
  }

  // 4月起，and 由4月起采取行动, but not 4月起诉
  bool takes_start() {
    const std::size_t start = at_.at();
    const TokenStream& stream = at_.stream();
    if (!at_.take(U'起')) return false;
    const bool ends = at_.at() >= stream.size() || stream[at_.at()].gap >= Gap::clause ||
                      (at_.before() == "由" && stands_action());
    if (!ends) at_.back_to(start);
    return ends;
  }

  // 采取行动, 展开反诈行动: of the police, where gangs use new ways (采取新手法)
  bool stands_action() const {
    static const HanPhrases beginnings = {"采取", "展开", "开展", "进行"};
    static const HanPhrases actions = {"行动", "打击", "执法"};
    constexpr std::size_t reach = 4;  // tokens; behind 一连三日 it is over
    const std::size_t begun = beginnings.size_at(at_.stream(), at_.at());
    const std::size_t first = at_.at() + begun;
    const std::size_t last = std::min(at_.stream().size(), first + reach);
    return begun > 0 && actions.any_in(at_.stream(), first, last);
  }

  // 自去年初部署开展…以来, 自5月3日起, 从去年底陆续抓人
  bool closes_since() const {
    static const HanPhrases closings = {"以来", "起", "陆续"};
    return closings.any_in(at_.stream(), at_.at(), clause_end(since_reach));
  }

  // 2016年专案组成立以来，: what began then has gone on since; but 2022年是…成立以来最多的一年.
  bool closes_founding() const {
    static const HanPhrases since = {"以来"};
    static const HanPhrases foundings = {"成立", "组建", "设立", "挂牌", "启动", "开展", "实施"};
    static const HanPhrases predicates = {"是", "为", "创"};
    const TokenStream& stream = at_.stream();
    const std::size_t first = at_.at();
    const std::size_t end = clause_end(since_reach);
    const std::size_t closing = since.first_in(stream, first, end);
    if (closing == end || closing < first + 2) return false;
    const std::size_t behind = closing + 2;
    const bool is_last = behind >= stream.size() || stream[behind].gap >= Gap::clause;
    return is_last && foundings.size_at(stream, closing - 2) > 0 &&
           !predicates.any_in(stream, first, closing) && !holds_number(first, closing);
  }

  bool is_compared(bool led) {
    const string_view before = at_.before();
    return at_.take_all(U"同期") || at_.take_all(U"相比") || at_.take_all(U"相较") ||
           at_.take_all(U"结转") ||  // 上年结转420万元
           (!led && (before == "较" || before == "比" || (before == "与" && stands_level())));
  }

  // 与2022年基本持平
  bool stands_level() const {
    static const HanPhrases levels = {"持平", "相当"};
    constexpr std::size_t reach = 4;  // tokens
    return levels.any_in(at_.stream(), at_.at(), clause_end(reach));
  }

  bool holds_number(std::size_t first, std::size_t last) const {
    const auto tokens = std::span(at_.stream().tokens).subspan(first, last - first);
    return std::ranges::any_of(tokens,
                               [](const Token& token) { return token.kind == TokenKind::number; });
  }

  std::size_t clause_end(std::size_t reach) const {
    return end_before(Gap::clause, at_.stream(), at_.at(), reach);
  }

  TokenCursor at_;
};

}  // namespace

std::optional<PeriodReading> chinese_period(const TokenStream& stream, std::size_t token) {
  if (!may_start_period(stream, token)) return std::nullopt;
  return ChineseReader(stream, token).read();
}

}  // namespace dragnet

#include "indexer/figure_period_carry.h"

#include <algorithm>
#include <string_view>

#include "common/numerals.h"
#include "common/one_of.h"
#include "indexer/figure_deeds.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

using std::string_view;

// 半年间, 三个月内; but 2021年间. token: of the last character.
bool ends_chinese_stretch(const FigureText& text, TokenRange range, std::size_t token) {
  constexpr double longest = 20;  // years
  constexpr string_view ends[] = {"间", "内", "里"};
  if (!is_one_of(ends, text.term(token)) || token < range.first + 2) return false;
  const string_view unit = text.term(token - 1);
  const string_view before = text.term(token - 2);
  if (unit == "月") return before == "个";
  if (unit != "年") return false;
  const auto years = amount_at(text.stream(), token - 2);
  return before == "半" || (years && years->last == token - 1 && years->value <= longest);
}

// "Over six months", "within two years", "over a six month period"; but "to over six years in
// prison". token: of the unit.
bool ends_english_stretch(const FigureText& text, TokenRange range, std::size_t token) {
  constexpr std::size_t reach = 4;  // tokens: over a period of six
  constexpr string_view units[] = {"months", "years", "month"};
  constexpr string_view openings[] = {"over", "within", "in", "during"};
  constexpr string_view penalties[] = {"prison", "jail"};
  if (!is_one_of(units, text.term(token)) || token == range.first) return false;
  if (text.term(token) == "month" && text.next_term(token + 1) != "period") return false;
  if (!amount_at(text.stream(), token - 1)) return false;
  for (std::size_t at = token - 1; at > range.first && token - at <= reach; --at)
    if (is_one_of(openings, text.term(at - 1)))
      return (at < 2 || text.term(at - 2) != "to") &&
             !text.holds_one_of(penalties, {token, text.clause(token).last});
  return false;
}

// Whether the time is longer than a month, and no year as a whole.
bool is_stretch(const PeriodMention& mention) {
  if (!mention.period || is_of_a_month(mention)) return false;
  const Date& from = mention.period->from;
  const Date& to = mention.period->to;
  return from.year != to.year || from.month != 1 || to.month != 12;
}

// "Between March and October it swindled 20 people", 2021年以来，张某等人实施诈骗: while somebody
// went on cheating, nothing was done against him.
bool tells_crime(const FigureText& text, const PeriodMention& mention) {
  constexpr string_view doers[] = {"it", "they", "he", "she", "某"};
  const TokenRange sentence = text.sentence(mention.first);
  if (!is_stretch(mention) || tells_news_of_police(text, sentence)) return false;
  const bool cheats = text.has_act(Act::lose, sentence) || text.has_cue(Cue::fraud, sentence);
  return cheats && (text.holds_one_of(doers, sentence) ||
                    text.has_noun(NounSet(Noun::gang) | Noun::suspect, sentence));
}

// Whether the sentence of the token says, before its first act, that others than those of the
// range did it.
bool is_done_by_others(const FigureText& text, TokenRange range, std::size_t token) {
  constexpr string_view agents[] = {"center",      "centre",    "ministry",   "bureau", "court",
                                    "prosecutors", "banks",     "department", "police", "courts",
                                    "bank",        "operators", "companies"};
  const TokenRange sentence = text.sentence(token);
  const auto acts = text.within(WordRole::act, sentence);
  if (acts.empty()) return false;
  for (std::size_t at = sentence.first; at <= acts.front().first; ++at) {
    const string_view agent[] = {text.term(at)};
    if (is_one_of(agents, agent[0])) return !text.holds_one_of(agent, range);
  }
  return false;
}

// "20 suspects were arrested since July": a time that ends what the clause says was done.
bool ends_deed(const FigureText& text, const PeriodMention& mention) {
  const TokenRange clause = text.clause(mention.first);
  return mention.last == clause.last && text.is_word(mention.last - 1) &&
         tells_news_of_police(text, {clause.first, mention.first});
}

}  // namespace

bool is_of_a_month(const PeriodMention& mention) {
  return mention.period && mention.period->from.year == mention.period->to.year &&
         mention.period->from.month == mention.period->to.month;
}

bool tells_news_of_police(const FigureText& text, TokenRange range) {
  return text.has_act(range, [](Act act) {
    return is_deed(act) || act == Act::file || act == Act::alarm || act == Act::dissuade;
  });
}

bool tells_lapse(const FigureText& text, TokenRange range) {
  static const HanPhrases lapses = {"经过", "历经", "历时"};
  constexpr std::string_view units[] = {"年",    "月",    "天",   "周",   "months",
                                        "month", "weeks", "year", "years"};
  static const HanPhrases works = {"侦查", "调查", "经营", "摸排", "追踪"};
  constexpr std::string_view english_works[] = {"investigation", "investigations", "surveillance"};
  constexpr std::size_t reach = 5;  // tokens to the unit
  for (std::size_t token = range.first; token < range.last; ++token) {
    const bool opens = text.has_at(lapses, token) || text.term(token) == "after";
    if (!opens) continue;
    const std::size_t last = std::min(text.clause(token).last, token + reach);
    std::size_t at = token + 1;
    while (at < last && !is_one_of(units, text.term(at))) ++at;
    if (at == last) continue;
    for (const std::size_t end = text.clause(token).last; at < end; ++at) {
      const bool works_on = is_one_of(english_works, text.term(at)) || text.has_at(works, at);
      if (works_on) return true;
    }
  }
  return false;
}

bool tells_stretch(const FigureText& text, TokenRange range) {
  for (std::size_t token = range.first; token < range.last; ++token)
    if (ends_chinese_stretch(text, range, token) || ends_english_stretch(text, range, token))
      return true;
  return false;
}

bool is_of_own_sentence(const FigureText& text, const PeriodMention& mention, std::size_t token) {
  const TokenRange sentence = text.sentence(mention.first);
  if (sentence.contains(token)) return false;
  return (ends_deed(text, mention) && is_done_by_others(text, sentence, token)) ||
         (tells_crime(text, mention) && tells_news_of_police(text, text.sentence(token)));
}

}  // namespace dragnet

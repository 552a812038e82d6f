#include "indexer/figure_traps.h"

#include <algorithm>
#include <string_view>

#include "common/han_numerals.h"
#include "common/han_phrases.h"
#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/figure_claim.h"
#include "indexer/figure_undone.h"

namespace dragnet {
namespace {

using std::string_view;

constexpr std::size_t average_reach = 10;  // tokens between "average" and the number
constexpr std::size_t range_reach = 10;    // tokens of a range's other end and 不等

bool is_amount(const FigureCandidate& found) {
  return found.measure == Measure::count || found.measure == Measure::money;
}

// What there was before, behind what there is now: "rose to 28 million yuan from 17 million",
// "doubled to 28 million in 2023 from 14 million".
bool is_old_level(const FigureText& text, const FigureCandidate& found) {
  constexpr std::size_t longest = 4;  // tokens of an amount and its unit
  constexpr std::size_t year = 2;     // tokens of "in 2023"
  const std::size_t clause = found.clause.first;
  if (found.begin < clause + 2) return false;
  const std::size_t end = found.begin - 1;
  const auto moves = text.within(WordRole::direction, {clause, end});
  const auto multiples = text.within(WordRole::multiple, {clause, end});
  if (moves.empty() && multiples.empty()) return false;
  const std::size_t to = moves.empty() ? multiples.back().last : moves.back().last;
  if (text.term(to) != "to") return false;
  const TokenRange level{to + 1, end};
  const bool has_year = level.last > level.first + year && text.term(level.last - year) == "in" &&
                        text.is_number(level.last - 1);
  const std::size_t most = longest + (has_year ? year : 0);
  return level.first < level.last && level.last - level.first <= most && text.holds_number(level);
}

// Where "from the previous year" begins that ends before the token; the token where none does.
std::size_t before_compared_time(const FigureText& text, std::size_t token) {
  constexpr string_view times[] = {"year", "month", "period"};
  constexpr string_view words[] = {"the", "previous", "last", "same", "a", "year"};
  if (token < 3 || !is_one_of(times, text.term(token - 1))) return token;
  std::size_t first = token - 1;
  while (first > 1 && is_one_of(words, text.term(first - 1))) --first;
  return text.term(first - 1) == "from" || text.term(first - 1) == "over" ? first - 1 : token;
}

// "Rose by 300 cases", 同比增加300起, "down from 300": a difference, or what was before.
bool is_difference(const FigureText& text, const FigureCandidate& found) {
  std::size_t end = found.begin;
  const string_view link = text.term_before(end, 0);
  if (end < found.number && text.term(end) == "to") return false;  // "losses rose to 3 million"
  if (link == "from" && is_old_level(text, found)) return true;
  if (link == "by" || link == "from" || link == "了") --end;
  if (link == "by") end = before_compared_time(text, end);
  return text.has_before(WordRole::direction, end) &&
         !text.has_before(WordRole::act, end) &&  // "broke up eight gangs"
         text.stream()[end].gap < Gap::clause;
}

// 由300起降至200起, "from 700 in the same period": what there was before.
bool is_left_behind(const FigureText& text, const FigureCandidate& found) {
  if (found.begin == 0 || found.end >= text.size()) return false;
  const string_view before = text.term(found.begin - 1);
  constexpr string_view same[] = {"same"};
  if (before == "from")  // "From 700 victims in the same period last year, losses rose"
    return found.begin == found.clause.first + 1 &&
           text.holds_one_of(same, {found.end, found.clause.last});
  return (before == "由" || before == "从") && text.has_at(WordRole::direction, found.end);
}

// 较8月1.5万件减少, 比2016年的300起多
bool is_compared_base(const FigureText& text, const FigureCandidate& found) {
  constexpr std::size_t reach = 5;  // tokens of a month and 的
  if (found.end >= text.size() ||
      (!text.has_at(WordRole::direction, found.end) && text.term(found.end) != "多"))
    return false;
  const TokenRange before = found.clause.before(found.begin, reach);
  for (std::size_t token = before.first; token < before.last; ++token) {
    const string_view term = text.term(token);
    if (term == "较" || (term == "比" && text.next_term(token + 1) != "特")) return true;
  }
  return false;
}

// 比去年同期的300宗上升, "compared with 300 in 2020": what was counted then.
bool is_base(const FigureText& text, const FigureCandidate& found) {
  const TokenRange before{found.clause.first, found.begin};
  for (const FoundWord& cue : text.within(WordRole::cue, before)) {
    if (cue.cue() == Cue::year_on_year && text.term(cue.last - 1) == "期") return true;
  }
  if (is_compared_base(text, found)) return true;
  const std::size_t begin = found.begin;
  if (begin <= before.first) return false;
  // "To" may be a hedge of the number.
  const std::size_t link = begin < found.number && text.term(begin) == "to" ? begin : begin - 1;
  return link > before.first && text.term(link - 1) == "compared" &&
         (text.term(link) == "with" || text.term(link) == "to");
}

// "Each", but not "each year".
bool counts_single_ones(const FigureText& text, TokenRange range) {
  constexpr string_view times[] = {"year", "month", "week", "day", "quarter"};
  for (std::size_t token = range.first; token < range.last; ++token)
    if (text.term(token) == "each") return !is_one_of(times, text.next_term(token + 1));
  return false;
}

// 平均每天止付3起，止付金额6万元: goes on with the average of the same act; but not
// 平均每天接警3起，止付6万元.
bool goes_on_with_average(const FigureText& text, std::size_t clause) {
  static const HanPhrases averages = {"平均一天", "平均每天", "平均每日", "平均每月"};
  static const HanPhrases wholes = {"共", "累计", "总", "年", "月", "以来", "全", "先后"};
  constexpr std::size_t reach = 2;  // tokens: 成功
  if (text.stream()[clause].gap != Gap::clause || !text.is_han(clause)) return false;
  const std::size_t before = text.clause(clause - 1).first;
  if (!text.has_at(averages, before)) return false;
  const auto acts = text.within(WordRole::act, text.clause(clause));
  return !acts.empty() && acts.front().first <= clause + reach &&
         text.has_act(acts.front().act(), {before, clause}) &&
         !text.has(wholes, {clause, text.clause(clause).last});
}

// 日均劝阻300人, 每10万人, "2 million yuan a day"; but 抓获1200人，平均每天抓获7人.
bool is_average(const FigureText& text, const FigureCandidate& found) {
  const std::size_t first = found.clause.first;
  const string_view before = text.term_before(found.begin, first);
  if (found.measure == Measure::money && text.next_term(found.end) == "each" &&
      counts_single_ones(text, {found.end, found.end + 1}))
    return true;  // "lost 100,000 yuan each"
  return before == "every" || before == "per" ||
         text.has_cue(Cue::average, found.clause.before(found.begin, average_reach)) ||
         (text.has_cue_at(Cue::average, found.end) && text.stream()[found.end].gap < Gap::clause) ||
         (found.measure == Measure::money && goes_on_with_average(text, first));
}

// 被骗金额最高54.6万元: of the one that lost most.
bool is_largest(const FigureText& text, const FigureCandidate& found) {
  static const HanPhrases largest = {"最高",       "最大",     "最大一笔",
                                     "最大的一笔", "最高一笔", "最大的一张"};
  return found.measure == Measure::money && text.has_before(largest, found.begin);
}

// 由220元至1万元不等, "ranging from 220 to 10,000 yuan"; 25名…判处三年至八年不等 are 25.
bool varies(const FigureText& text, const FigureCandidate& found) {
  constexpr string_view words[] = {"ranging", "ranged", "varying"};
  const TokenRange clause = found.clause;
  const std::size_t last =
      std::min(clause.last, found.end + (found.measure == Measure::money ? 2 : 1) * range_reach);
  const TokenStream& stream = text.stream();
  for (std::size_t token = found.end; token + 1 < last; ++token) {
    if (is_han_char(stream[token], U'不') && is_han_char(stream[token + 1], U'等')) return true;
  }
  for (std::size_t token = clause.first; token < found.number; ++token)
    if (text.is_word(token) && is_one_of(words, stream.term(token))) return true;
  return false;
}

// "Between $220 and $134,000 each", "each lost from $220 to $134,000", "cheated some out of between
// $220 and $134,000", 介乎220元至1万元: how much single people lost.
bool is_span(const FigureText& text, const FigureCandidate& found) {
  static const HanPhrases spans = {"介乎"};
  constexpr string_view single[] = {"some", "one", "each", "victim", "individual"};
  constexpr string_view individual[] = {"individual", "individually"};
  constexpr std::size_t longest = 8;  // tokens of an amount, "and" and the other one
  if (found.measure != Measure::money) return false;
  const std::size_t clause = found.clause.first;
  const TokenRange before = found.clause.before(found.begin, longest);
  if (text.is_han(found.end - 1)) return text.has(spans, before);
  for (std::size_t token = before.first; token < before.last; ++token)
    if (text.term(token) == "between" || text.term(token) == "from")
      return (token > clause && text.term(token - 1) == "of" &&
              text.holds_one_of(single, {clause, token})) ||
             counts_single_ones(text, found.clause.behind(found.end, longest)) ||
             counts_single_ones(text, {clause, token}) ||
             (text.holds_number({token + 1, token + 3}) &&  // "from HK$220", not "from Sydney"
              text.holds_one_of(individual, {clause, token}));
  return false;
}

// Whether a word for a loss stands right behind the sum: "the $6 million lost".
bool is_said_lost(const FigureText& text, const FigureCandidate& found) {
  return text.has_act_at(Act::lose, found.end);
}

// "Half of the $3 million was recovered", "of the $3 million stolen, $2 million was": not the sum
// that something is said of; but "of the $3 million lost", which was.
bool is_whole_sum(const FigureText& text, const FigureCandidate& found) {
  constexpr string_view parts[] = {"half",   "third", "thirds", "quarter", "quarters", "fifth",
                                   "fifths", "most",  "much",   "part",    "portion"};
  if (found.measure != Measure::money || found.begin < found.clause.first + 2) return false;
  const std::size_t link = found.begin - 2;
  if (text.term(link + 1) != "the" || text.term(link) != "of") return false;
  if (link == found.clause.first && text.next_term(found.end) == "in" &&
      text.next_term(found.end + 1) == "losses")
    return false;  // "of the $3 million in losses, $2 million was"
  const bool is_whole = link == found.clause.first || is_one_of(parts, text.term(link - 1));
  return is_whole && !is_said_lost(text, found);
}

// A class of cases, no sum: 百万元以上案件, "more than one million yuan of major cases", "cases of
// more than one million yuan".
bool is_class_of_cases(const FigureText& text, const FigureCandidate& found) {
  const bool above = found.quantity.qualifier == Qualifier::at_least ||
                     found.quantity.qualifier == Qualifier::more_than;
  if (found.measure != Measure::money || !above || found.end >= text.size()) return false;
  const TokenRange before{found.clause.first, found.begin};
  if (found.quantity.spelled && text.is_word(found.number) && text.has_noun(Noun::cases, before))
    return true;
  const string_view next = text.next_term(found.end);
  const bool zh = text.has_before(WordRole::hedge_after, found.end) &&
                  text.has_at(WordRole::hedge_after, found.end - 2);
  // 涉案20余万元的诈骗案 is one case, 一起涉案超百万元的案件 too.
  const bool hedged = text.has_before(WordRole::hedge, found.number);
  const bool of_class = next == "的" && hedged && !text.has_cue(Cue::one_case, before);
  if (!zh && next != "of" && !of_class) return false;
  return text.has_noun(Noun::cases, found.clause.behind(found.end, 6));
}

// "Gangs of more than three members": how big each is.
bool is_size_of_each(const FigureText& text, const FigureCandidate& found) {
  if (found.measure != Measure::count) return false;
  const TokenRange clause = found.clause;
  for (std::size_t token = found.number; token > clause.first + 1 && token + 4 > found.number;
       --token) {
    if (text.term(token - 1) != "of") continue;
    const FoundWord* noun = text.ending(WordRole::noun, token - 1);
    if (noun == nullptr || noun->noun() != Noun::gang) return false;
    // "Caught a group of five suspects"; but "the leader of a gang of five"
    const bool is_one = noun->first > clause.first && text.term(noun->first - 1) == "a";
    const FoundWord* act = is_one ? text.ending(WordRole::act, noun->first - 1) : nullptr;
    return act == nullptr || act->act() != Act::arrest || !person_nouns.contains(found.noun);
  }
  return false;
}

// 追回18万元中的16万元: the whole of what was done to a part.
bool is_whole_of_sum(const FigureText& text, const FigureCandidate& found) {
  if (found.measure != Measure::money || text.next_term(found.end) != "中" ||
      text.next_term(found.end + 1) != "的" || !text.is_number(found.end + 2))
    return false;
  const TokenRange before{found.clause.first, found.begin};
  return text.has_cue(Cue::disposal, before) || text.has_act(before, takes_sums);
}

bool speaks_only_of(const FigureText& text, TokenRange range, Cue crime) {
  return text.has_cue(crime, range) && !text.has_cue(Cue::fraud, range);
}

// Before the part that fraud has in them, what was counted of any crime.
bool is_before_part_of_fraud(const FigureText& text, std::size_t number) {
  static const HanPhrases gangs = {"犯罪团伙"};
  static const HanPhrases gang_parts = {"诈骗团伙", "电诈团伙", "诈骗犯罪团伙", "电诈犯罪团伙"};
  static const HanPhrases frauds = {"电信网络诈骗", "电信诈骗", "网络诈骗", "电诈", "涉诈"};
  const TokenRange sentence = text.sentence(number);
  for (const FoundWord& cue : text.within(WordRole::cue, {number, sentence.last})) {
    if (cue.cue() != Cue::part || !text.is_han(cue.first)) continue;
    const TokenRange before{sentence.first, cue.first};
    const std::size_t end = text.clause(cue.first).last;
    const bool of_any =
        text.has_cue(Cue::any_crime, {sentence.first, number}) ||
        (text.has(gangs, {sentence.first, number}) && text.has(gang_parts, {cue.last, end}));
    return of_any && text.has(frauds, {cue.last, end}) && !text.has_cue(Cue::fraud, before);
  }
  return false;
}

// Right before the part that fraud has in it.
bool is_whole_of_next_part(const FigureText& text, const FigureCandidate& found) {
  if (found.noun != Noun::cases || !text.is_word(found.end - 1)) return false;
  const TokenRange whole{found.number, found.end};
  const std::size_t behind = found.end;
  const bool is_whole = text.has_cue(Cue::any_crime, whole) && text.has_cue_at(Cue::part, behind) &&
                        text.sentence(found.number).contains(behind);
  if (!is_whole || text.has_cue(Cue::fraud, {found.clause.first, behind})) return false;
  const TokenRange part{behind, text.clause(behind).last};
  return text.holds_number(part) && text.has_cue(Cue::fraud, part);
}

}  // namespace

bool is_no_total(const FigureText& text, const FigureCandidate& found) {
  return is_amount(found) &&
         (is_difference(text, found) || is_left_behind(text, found) || is_base(text, found) ||
          is_average(text, found) || is_largest(text, found) || varies(text, found) ||
          is_span(text, found) || is_whole_sum(text, found) || is_whole_of_sum(text, found) ||
          is_class_of_cases(text, found) || is_size_of_each(text, found) ||
          are_at_large(text, found) || are_not_saved(text, found) || is_to_come(text, found));
}

bool is_of_courts(const FigureText& text, const FigureCandidate& found) {
  static const HanPhrases courts = {"法院"};
  static const HanPhrases others = {"公安",     "警",       "检察", "会同法院",
                                    "法院传票", "法院家属", "冒充"};
  static const HanPhrases trials = {"受理", "新收", "收案", "审结", "立案"};
  static const HanPhrases suits = {"公益诉讼"};
  static const HanPhrases charges = {"起诉"};
  if (found.measure != Measure::count || found.noun != Noun::cases) return false;
  const TokenRange sentence = text.sentence(found.number);
  if (text.has_cue(Cue::fraud, sentence) ||
      text.has_cue(Cue::fraud, text.sentence_before(found.number)))
    return false;
  const TokenRange clause{found.clause.first, found.number};
  if (text.has_act(Act::solve, clause) || text.has_act(Act::link, clause)) return false;
  const auto before = [&](const HanPhrases& phrases) {
    return text.has(phrases, {sentence.first, found.number});
  };
  const auto in_clause = [&](const HanPhrases& phrases) { return text.has(phrases, clause); };
  return (before(courts) && in_clause(trials) && !before(others)) ||
         (before(suits) && in_clause(charges));
}

bool is_whole_of_any_crime(const FigureText& text, const FigureCandidate& found) {
  return text.is_han(found.number + 1) ? is_before_part_of_fraud(text, found.number)
                                       : is_whole_of_next_part(text, found);
}

bool repeats(const FigureText& text, const FigureCandidate& found, const FigureCandidate& before) {
  const TokenStream& stream = text.stream();
  const bool stolen = found.begin > before.end && stream.term(found.begin - 1) == "stolen";
  const std::size_t begin = found.begin - (stolen ? 1 : 0);  // "the stolen $3 million"
  const bool whole =
      begin == before.end + 2 && stream.term(begin - 2) == "of" && stream.term(begin - 1) == "the";
  const bool of_money = before.measure == Measure::money && found.measure == Measure::money;
  if (whole) return !of_money || !is_said_lost(text, found);
  if (!of_money) return false;
  if (before.end > found.begin || found.begin - before.end > 1) return false;
  const string_view gap = stream.gap_text(before.end);
  return gap.find_first_of("([") != string_view::npos || gap.find("（") != string_view::npos;
}

bool is_of_other_crime(const FigureText& text, std::size_t number, bool mixed) {
  const TokenRange clause = text.clause(number);
  const TokenRange sentence = text.sentence(number);
  return speaks_only_of(text, clause, Cue::other_crime) ||
         speaks_only_of(text, sentence, Cue::other_crime) ||
         (mixed && speaks_only_of(text, sentence, Cue::any_crime));
}

}  // namespace dragnet

#include "indexer/figure_traps.h"

#include <algorithm>
#include <string_view>

#include "common/han_numerals.h"
#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/figure_deeds.h"
#include "indexer/figure_undone.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

using std::string_view;

constexpr std::size_t average_reach = 10;  // tokens between "average" and the number
constexpr std::size_t range_reach = 10;    // tokens of a range's other end and 不等

bool is_amount(const FigureCandidate& candidate) {
  return candidate.measure == Measure::count || candidate.measure == Measure::money;
}

// What there was before, behind what there is now: "rose to 28 million yuan from 17 million",
// "doubled to 28 million in 2023 from 14 million".
bool is_old_level(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::size_t longest = 4;  // tokens of an amount and its unit
  constexpr std::size_t year = 2;     // tokens of "in 2023"
  const std::size_t clause = candidate.clause.first;
  if (candidate.begin < clause + 2) return false;
  const std::size_t end = candidate.begin - 1;
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
bool is_difference(const FigureText& text, const FigureCandidate& candidate) {
  std::size_t end = candidate.begin;
  const string_view link = text.term_before(end, 0);
  if (end < candidate.number && text.term(end) == "to") return false;  // "losses rose to 3 million"
  if (link == "from" && is_old_level(text, candidate)) return true;
  if (link == "by" || link == "from" || link == "了") --end;
  if (link == "by") end = before_compared_time(text, end);
  return text.has_before(WordRole::direction, end) &&
         !text.has_before(WordRole::act, end) &&  // "broke up eight gangs"
         text.stream()[end].gap < Gap::clause;
}

// 由300起降至200起, "from 700 in the same period": what there was before.
bool is_left_behind(const FigureText& text, const FigureCandidate& candidate) {
  if (candidate.begin == 0 || candidate.end >= text.size()) return false;
  const string_view before = text.term(candidate.begin - 1);
  constexpr string_view same[] = {"same"};
  if (before == "from")  // "From 700 victims in the same period last year, losses rose"
    return candidate.begin == candidate.clause.first + 1 &&
           text.holds_one_of(same, {candidate.end, candidate.clause.last});
  return (before == "由" || before == "从") && text.has_at(WordRole::direction, candidate.end);
}

// 较8月1.5万件减少, 比2016年的300起多
bool is_compared_base(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::size_t reach = 5;  // tokens of a month and 的
  if (candidate.end >= text.size() ||
      (!text.has_at(WordRole::direction, candidate.end) && text.term(candidate.end) != "多"))
    return false;
  const TokenRange before = candidate.clause.before(candidate.begin, reach);
  for (std::size_t token = before.first; token < before.last; ++token) {
    const string_view term = text.term(token);
    if (term == "较" || (term == "比" && text.next_term(token + 1) != "特")) return true;
  }
  return false;
}

// 比去年同期的300宗上升, "compared with 300 in 2020": what was counted then.
bool is_base(const FigureText& text, const FigureCandidate& candidate) {
  const TokenRange before{candidate.clause.first, candidate.begin};
  for (const FoundWord& cue : text.within(WordRole::cue, before)) {
    if (cue.cue() == Cue::year_on_year && text.term(cue.last - 1) == "期") return true;
  }
  if (is_compared_base(text, candidate)) return true;
  const std::size_t begin = candidate.begin;
  if (begin <= before.first) return false;
  // "To" may be a hedge of the number.
  const std::size_t link = begin < candidate.number && text.term(begin) == "to" ? begin : begin - 1;
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
bool is_average(const FigureText& text, const FigureCandidate& candidate) {
  const std::size_t first = candidate.clause.first;
  const string_view before = text.term_before(candidate.begin, first);
  if (candidate.measure == Measure::money && text.next_term(candidate.end) == "each" &&
      counts_single_ones(text, {candidate.end, candidate.end + 1}))
    return true;  // "lost 100,000 yuan each"
  return before == "every" || before == "per" ||
         text.has_cue(Cue::average, candidate.clause.before(candidate.begin, average_reach)) ||
         (text.has_cue_at(Cue::average, candidate.end) &&
          text.stream()[candidate.end].gap < Gap::clause) ||
         (candidate.measure == Measure::money && goes_on_with_average(text, first));
}

// "The highest single loss was HK$30 million", "the largest amount involved"; but "the largest
// loss-making fraud" and "recovered the largest sum of".
bool tells_largest_loss(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view superlatives[] = {"highest", "largest", "biggest"};
  constexpr string_view sums[] = {"loss", "amount", "sum"};
  constexpr string_view be[] = {"was", "is"};
  if (text.is_han(candidate.number)) return false;
  constexpr std::size_t deed_reach = 3;  // tokens: recovered, for the city, the largest
  for (std::size_t token = candidate.clause.first; token < candidate.begin; ++token) {
    if (!is_one_of(superlatives, text.term(token))) continue;
    const std::size_t sum = token + (text.next_term(token + 1) == "single" ? 2 : 1);
    return is_one_of(sums, text.next_term(sum)) && text.stream().gap_text(sum + 1) != "-" &&
           (text.holds_one_of(be, {sum, candidate.begin}) ||
            !text.has_act(candidate.clause.before(token, deed_reach), takes_sums));
  }
  return false;
}

// 被骗金额最高54.6万元, 最高达54.6万元: of the one that lost most.
bool is_largest(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases largest = {"最高",     "最大",       "最大一笔", "最大的一笔",
                                     "最高一笔", "最大的一张", "最高被骗", "最多被骗",
                                     "最大损失", "最高损失",   "最多损失"};
  constexpr string_view most[] = {"高", "多"};  // 最高达, 最多达
  constexpr string_view english[] = {"highest", "largest"};
  if (candidate.measure != Measure::money) return false;
  return text.has_before(largest, candidate.begin) ||
         is_one_of(english, text.term_before(candidate.begin, candidate.clause.first)) ||
         tells_largest_loss(text, candidate) ||
         (is_one_of(most, text.term(candidate.begin)) &&
          text.term_before(candidate.begin, candidate.clause.first) == "最");
}

// 由220元至1万元不等, "ranging from 220 to 10,000 yuan"; 25名…判处三年至八年不等 are 25.
bool varies(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view words[] = {"ranging", "ranged", "varying"};
  const TokenRange clause = candidate.clause;
  const std::size_t last = std::min(
      clause.last, candidate.end + (candidate.measure == Measure::money ? 2 : 1) * range_reach);
  const TokenStream& stream = text.stream();
  for (std::size_t token = candidate.end; token + 1 < last; ++token) {
    if (is_han_char(stream[token], U'不') && is_han_char(stream[token + 1], U'等')) return true;
  }
  for (std::size_t token = clause.first; token < candidate.number; ++token)
    if (text.is_word(token) && is_one_of(words, stream.term(token))) return true;
  return false;
}

// Whether the sum stands right behind the token, or behind a link with a number or as good as one
// before it: "from a few hundred to about $134,000", but "from May to July $134,000".
bool is_end_of_span(const FigureText& text, const FigureCandidate& candidate, std::size_t token) {
  constexpr string_view links[] = {"and", "to"};
  constexpr string_view hedges[] = {
      "a",    "about", "almost", "around", "as",   "even",    "high", "least", "little", "maximum",
      "more", "much",  "nearly", "of",     "over", "roughly", "some", "than",  "up",     "well"};
  constexpr string_view vague[] = {"couple",  "dozens", "few",  "hundred",  "hundreds",
                                   "several", "small",  "tens", "thousand", "thousands"};
  std::size_t at = candidate.begin;
  while (at > token + 1 && is_one_of(hedges, text.term(at - 1))) --at;
  if (at == token + 1) return true;
  if (is_one_of(links, text.term(candidate.begin))) at = candidate.begin + 1;
  const TokenRange first{token + 1, at - 1};
  return is_one_of(links, text.term(at - 1)) &&
         (text.holds_number(first) || text.holds_one_of(vague, first));
}

// "Between $220 and $134,000 each", "each lost from $220 to $134,000", "cheated some out of between
// $220 and $134,000", 介乎220元至1万元: how much single people lost.
bool is_span(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases spans = {"介乎"};
  constexpr string_view single[] = {"some", "one", "each", "victim", "individual"};
  constexpr string_view individual[] = {"individual", "individually"};
  constexpr string_view many[] = {"they", "people", "victims", "residents", "users", "customers"};
  constexpr std::size_t longest = 8;  // tokens of an amount, "and" and the other one
  if (candidate.measure != Measure::money) return false;
  const std::size_t clause = candidate.clause.first;
  const TokenRange before = candidate.clause.before(candidate.begin, longest);
  if (text.is_han(candidate.end - 1)) return text.has(spans, before);
  for (std::size_t token = before.first; token < before.last; ++token)
    if (text.term(token) == "between" || text.term(token) == "from")
      return (token > clause && text.term(token - 1) == "of" &&
              text.holds_one_of(single, {clause, token})) ||
             counts_single_ones(text, candidate.clause.behind(candidate.end, longest)) ||
             counts_single_ones(text, {clause, token}) ||
             (token > clause && text.term(token - 1) == "lost" &&
              text.holds_one_of(many, {clause, token}) && is_end_of_span(text, candidate, token)) ||
             (text.holds_number({token + 1, token + 3}) &&  // "from HK$220", not "from Sydney"
              text.holds_one_of(individual, {clause, token}));
  return false;
}

// Whether a word for a loss stands right behind the sum: "the $6 million lost".
bool is_said_lost(const FigureText& text, const FigureCandidate& candidate) {
  return text.has_act_at(Act::lose, candidate.end);
}

// "Half of the $3 million was recovered", "of the $3 million stolen, $2 million was": not the sum
// that something is said of; but "of the $3 million lost", which was.
bool is_whole_sum(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view parts[] = {"half",   "third", "thirds", "quarter", "quarters", "fifth",
                                   "fifths", "most",  "much",   "part",    "portion"};
  if (candidate.measure != Measure::money || candidate.begin < candidate.clause.first + 2)
    return false;
  const std::size_t link = candidate.begin - 2;
  if (text.term(link + 1) != "the" || text.term(link) != "of") return false;
  if (link == candidate.clause.first && text.next_term(candidate.end) == "in" &&
      text.next_term(candidate.end + 1) == "losses")
    return false;  // "of the $3 million in losses, $2 million was"
  const bool is_whole = link == candidate.clause.first || is_one_of(parts, text.term(link - 1));
  return is_whole && !is_said_lost(text, candidate);
}

// A class of cases, no sum: 百万元以上案件, "more than one million yuan of major cases", "cases of
// more than one million yuan".
bool is_class_of_cases(const FigureText& text, const FigureCandidate& candidate) {
  const bool above = candidate.quantity.qualifier == Qualifier::at_least ||
                     candidate.quantity.qualifier == Qualifier::more_than;
  if (candidate.measure != Measure::money || !above || candidate.end >= text.size()) return false;
  const TokenRange before{candidate.clause.first, candidate.begin};
  if (candidate.quantity.spelled && text.is_word(candidate.number) &&
      text.has_noun(Noun::cases, before))
    return true;
  const string_view next = text.next_term(candidate.end);
  const bool zh = text.has_before(WordRole::hedge_after, candidate.end) &&
                  text.has_at(WordRole::hedge_after, candidate.end - 2);
  // 涉案20余万元的诈骗案 is one case, 一起涉案超百万元的案件 too.
  const bool hedged = text.has_before(WordRole::hedge, candidate.number);
  const bool of_class = next == "的" && hedged && !text.has_cue(Cue::one_case, before);
  if (!zh && next != "of" && !of_class) return false;
  return text.has_noun(Noun::cases, candidate.clause.behind(candidate.end, 6));
}

// "Gangs of more than three members": how big each is.
bool is_size_of_each(const FigureText& text, const FigureCandidate& candidate) {
  if (candidate.measure != Measure::count) return false;
  const TokenRange clause = candidate.clause;
  for (std::size_t token = candidate.number;
       token > clause.first + 1 && token + 4 > candidate.number; --token) {
    if (text.term(token - 1) != "of") continue;
    const FoundWord* noun = text.ending(WordRole::noun, token - 1);
    if (noun == nullptr || noun->noun() != Noun::gang) return false;
    // "Caught a group of five suspects"; but "the leader of a gang of five"
    const bool is_one = noun->first > clause.first && text.term(noun->first - 1) == "a";
    const FoundWord* act = is_one ? text.ending(WordRole::act, noun->first - 1) : nullptr;
    return act == nullptr || act->act() != Act::arrest || !person_nouns.contains(candidate.noun);
  }
  return false;
}

// 追回18万元中的16万元: the whole of what was done to a part.
bool is_whole_of_sum(const FigureText& text, const FigureCandidate& candidate) {
  if (candidate.measure != Measure::money || text.next_term(candidate.end) != "中" ||
      text.next_term(candidate.end + 1) != "的" || !text.is_number(candidate.end + 2))
    return false;
  const TokenRange before{candidate.clause.first, candidate.begin};
  return text.has_cue(Cue::disposal, before) || text.has_act(before, takes_sums);
}

}  // namespace

bool is_no_total(const FigureText& text, const FigureCandidate& candidate) {
  return is_amount(candidate) &&
         (is_difference(text, candidate) || is_left_behind(text, candidate) ||
          is_base(text, candidate) || is_average(text, candidate) || is_largest(text, candidate) ||
          varies(text, candidate) || is_span(text, candidate) || is_whole_sum(text, candidate) ||
          is_whole_of_sum(text, candidate) || is_class_of_cases(text, candidate) ||
          is_size_of_each(text, candidate) || are_at_large(text, candidate) ||
          are_not_saved(text, candidate) || is_to_come(text, candidate));
}

bool repeats(const FigureText& text, const FigureCandidate& candidate,
             const FigureCandidate& before) {
  const TokenStream& stream = text.stream();
  const bool stolen = candidate.begin > before.end && stream.term(candidate.begin - 1) == "stolen";
  const std::size_t begin = candidate.begin - (stolen ? 1 : 0);  // "the stolen $3 million"
  const bool whole =
      begin == before.end + 2 && stream.term(begin - 2) == "of" && stream.term(begin - 1) == "the";
  const bool of_money = before.measure == Measure::money && candidate.measure == Measure::money;
  if (whole) return !of_money || !is_said_lost(text, candidate);
  if (!of_money) return false;
  if (before.end > candidate.begin || candidate.begin - before.end > 1) return false;
  const string_view gap = stream.gap_text(before.end);
  return gap.find_first_of("([") != string_view::npos || gap.find("（") != string_view::npos;
}

}  // namespace dragnet

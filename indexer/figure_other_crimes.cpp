#include "indexer/figure_other_crimes.h"

#include <algorithm>
#include <string_view>

#include "common/one_of.h"
#include "indexer/figure_deeds.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

using std::string_view;

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
bool is_whole_of_next_part(const FigureText& text, const FigureCandidate& candidate) {
  if (candidate.noun != Noun::cases || !text.is_word(candidate.end - 1)) return false;
  const TokenRange whole{candidate.number, candidate.end};
  const std::size_t behind = candidate.end;
  const bool is_whole = text.has_cue(Cue::any_crime, whole) && text.has_cue_at(Cue::part, behind) &&
                        text.sentence(candidate.number).contains(behind);
  if (!is_whole || text.has_cue(Cue::fraud, {candidate.clause.first, behind})) return false;
  const TokenRange part{behind, text.clause(behind).last};
  return text.holds_number(part) && text.has_cue(Cue::fraud, part);
}

// The clause or the sentence of the number speaks of other crimes, and not of fraud.
bool is_told_of_other_crime(const FigureText& text, std::size_t number, bool mixed) {
  const TokenRange clause = text.clause(number);
  const TokenRange sentence = text.sentence(number);
  return speaks_only_of(text, clause, Cue::other_crime) ||
         speaks_only_of(text, sentence, Cue::other_crime) ||
         (mixed && speaks_only_of(text, sentence, Cue::any_crime));
}

// "1,200 criminal cases, including 200 telecom fraud cases",
// 破获刑事案件1200起，抓获900人，其中电信诈骗案件200起: only the part is fraud.
bool is_whole_of_any_crime(const FigureText& text, const FigureCandidate& candidate) {
  return text.is_han(candidate.number + 1) ? is_before_part_of_fraud(text, candidate.number)
                                           : is_whole_of_next_part(text, candidate);
}

// 法院受理案件数量3351.6万件, 公益诉讼起诉1.1万余起: what courts have to try, where neither the
// sentence nor the one before it speaks of fraud, is no count of fraud.
bool is_of_courts(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases courts = {"法院"};
  static const HanPhrases others = {"公安",     "警",       "检察", "会同法院",
                                    "法院传票", "法院家属", "冒充"};
  static const HanPhrases trials = {"受理", "新收", "收案", "审结", "立案"};
  static const HanPhrases suits = {"公益诉讼"};
  static const HanPhrases charges = {"起诉"};
  if (candidate.measure != Measure::count || candidate.noun != Noun::cases) return false;
  const TokenRange sentence = text.sentence(candidate.number);
  if (text.has_cue(Cue::fraud, sentence) ||
      text.has_cue(Cue::fraud, text.sentence_before(candidate.number)))
    return false;
  const TokenRange clause{candidate.clause.first, candidate.number};
  if (text.has_act(Act::solve, clause) || text.has_act(Act::link, clause)) return false;
  const auto before = [&](const HanPhrases& phrases) {
    return text.has(phrases, {sentence.first, candidate.number});
  };
  const auto in_clause = [&](const HanPhrases& phrases) { return text.has(phrases, clause); };
  return (before(courts) && in_clause(trials) && !before(others)) ||
         (before(suits) && in_clause(charges));
}

// Whether a list goes on with the token.
bool opens_member(const FigureText& text, std::size_t token) {
  constexpr string_view links[] = {"and", "和", "及"};
  return text.stream().gap_text(token).find("、") != string_view::npos ||
         is_one_of(links, text.term(token));
}

// Behind "44 defendants in drug cases", "3 million yuan of drug money".
std::size_t end_of_member(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view links[] = {"of", "in"};
  constexpr std::size_t reach = 6;  // tokens
  if (!is_one_of(links, text.next_term(candidate.end))) return candidate.end;
  const std::size_t last = std::min(candidate.clause.last, candidate.end + reach);
  std::size_t end = candidate.end;
  while (end < last && !(opens_member(text, end) && text.is_number(end + 1))) ++end;
  return end;
}

// The member of a list that ends with what the number counts: what stands behind the number before
// and the link, and for the first what its act touches; empty where there is no list.
TokenRange member_of_list(const FigureText& text, const FigureCandidate& candidate) {
  const std::size_t first = candidate.clause.first;
  const std::size_t end = end_of_member(text, candidate);
  std::size_t before = candidate.begin;
  while (before > first && !text.is_number(before - 1)) --before;
  if (before > first) {
    while (before < candidate.number && !opens_member(text, before)) ++before;
    return opens_member(text, before) ? TokenRange{before, end} : TokenRange{};
  }
  const std::size_t last = candidate.clause.last;
  if (end >= last || !opens_member(text, end) || !text.holds_number({end, last})) return {};
  const auto acts = text.within(WordRole::act, {first, candidate.begin});
  const auto deed = std::find_if(acts.rbegin(), acts.rend(),
                                 [](const FoundWord& word) { return is_deed(word.act()); });
  return deed == acts.rend() ? TokenRange{} : TokenRange{deed->last, end};
}

// 抓获诈骗嫌疑人12名、吸毒人员50名, "solved 12 fraud cases and 50 drug cases": people, cases, gangs
// and sums of a list that are of another crime than its others. The words here are more than the
// cue's: a sentence that names gambling may well be of fraud, a member of a list is not.
bool is_member_of_other_crime(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases others = {"参赌", "涉赌",     "赌博",     "赌客", "赌徒",
                                    "赌场", "寻衅滋事", "危险驾驶", "斗殴", "盗车"};
  constexpr string_view english_others[] = {"kidnapping", "gambling", "gun", "burglars"};
  constexpr NounSet nouns = person_nouns | Noun::cases | Noun::gang | Noun::den | Noun::account;
  if (candidate.measure != Measure::money && !nouns.contains(candidate.noun)) return false;
  const TokenRange member = member_of_list(text, candidate);
  return member.first < member.last && !text.has_cue(Cue::fraud, member) &&
         (text.has_cue(Cue::other_crime, member) || text.has(others, member) ||
          text.holds_one_of(english_others, member));
}

}  // namespace

bool is_of_other_crime(const FigureText& text, const FigureCandidate& candidate,
                       const Topic& topic) {
  return is_told_of_other_crime(text, candidate.number, topic.mixed) ||
         is_whole_of_any_crime(text, candidate) || is_member_of_other_crime(text, candidate) ||
         (!topic.on_fraud && is_of_courts(text, candidate));
}

}  // namespace dragnet

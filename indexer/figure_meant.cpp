#include "indexer/figure_meant.h"

#include <algorithm>
#include <string_view>

#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/figure_claim.h"
#include "indexer/figure_deeds.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_people.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

constexpr std::string_view relatives[] = {"that", "which", "who"};
constexpr std::size_t kept_reach = 8;  // tokens between "stopped" and "from"

// "Stopped her from wiring 5,000 yuan"; but "failed to stop her from", "apart from losing".
bool is_kept_from(const FigureText& text, const FoundWord& word) {
  constexpr std::string_view savers[] = {"stopped",   "prevented", "preventing", "stopping",
                                         "kept",      "saved",     "saving",     "dissuaded",
                                         "protected", "persuaded", "discouraged"};
  const std::size_t clause = text.clause(word.first).first;
  for (std::size_t at = word.first; at > clause && word.first - at < kept_reach; --at) {
    const std::string_view before = text.term_before(at, clause, 2);
    if (is_one_of(savers, text.term(at - 1))) return before != "not" && before != "never";
  }
  return false;
}

// 清洗200万元; but 涉嫌清洗黑钱，检获现金300万元, 讹称事主清洗300万元黑钱.
bool went_through(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  static const HanPhrases handled = {"清洗", "经手"};
  static const HanPhrases told = {"称", "抽成", "抽佣"};
  if (!text.has_at(handled, word.first)) return true;
  return candidate.clause.contains(word.first) &&
         !text.has(told, {candidate.clause.first, candidate.begin});
}

// "Allowed investigators to close 1,660 cases"; but "hope to close", "closed", "close to".
bool closes_cases(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  constexpr std::string_view done[] = {"allowed",  "allowing", "helped",
                                       "enabling", "enabled",  "helping"};
  constexpr std::size_t reach = 5;  // tokens
  return text.term(word.first) == "close" && word.last == candidate.begin &&
         text.holds_one_of(done, text.clause(word.first).before(word.first, reach));
}

// 怀疑与3宗骗案有关; but 涉嫌与他人诈骗12起 and 怀疑与3宗爆窃案有关.
bool is_tied_to_fraud(const FigureText& text, const FoundWord& word,
                      const FigureCandidate& candidate) {
  static const HanPhrases ties = {"有关"};
  const std::size_t last = candidate.clause.last;
  const std::size_t tie = text.first_of(ties, {candidate.number_end, last});
  return word.last == candidate.begin && tie < last &&
         text.has_cue(Cue::fraud, {candidate.number_end, tie});
}

// "20 FIRs were registered against drivers"; but "against them", "against the suspects".
bool are_against_others(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view theirs[] = {"them", "him", "her"};
  constexpr std::size_t reach = 4;  // tokens: were registered against, and behind it
  const std::size_t end = candidate.end;
  const std::size_t last = std::min(candidate.clause.last, end + reach);
  std::size_t token = end;
  while (token < last && text.term(token) != "against") ++token;
  const TokenRange behind = candidate.clause.behind(token, reach);
  return token < last && !is_one_of(theirs, text.next_term(token + 1)) &&
         !text.has_noun(NounSet(Noun::suspect) | Noun::gang, behind) &&
         !text.has_cue(Cue::fraud, candidate.clause);
}

// "209 scam cases", and "209 cases" where the sentence, or the one before a sentence that opens
// with them, speaks of scams and of no other crime; but "209 cases of assault", "209 reports lodged
// against farmers".
bool are_of_fraud(const FigureText& text, const FigureCandidate& candidate) {
  TokenRange range = candidate.clause;
  constexpr std::string_view topics[] = {"of", "about", "on", "over", "for"};
  const std::size_t end = candidate.end;
  const std::string_view next = text.next_term(end);
  const bool is_lodged = text.term(end - 1) == "lodged";  // "209 reports lodged"
  const bool is_plain = is_lodged ? !is_one_of(topics, next) && !are_against_others(text, candidate)
                                  : end == candidate.number_end + 1 && next != "of";
  constexpr std::string_view losses[] = {"losses"};
  if (text.holds_one_of(losses, {candidate.end, candidate.clause.last}))
    return !text.has_cue(Cue::other_crime, range);  // "recorded involving 3 million in losses"
  if (is_plain) {
    const std::size_t first = text.sentence(candidate.number).first;
    range.first = first < range.first ? first : text.sentence_before(first).first;
  }
  return text.has_cue(Cue::fraud, range) && !text.has_cue(Cue::other_crime, range);
}

// "Sealed 20 dens"; but "the suspects sealed 20 dens before they fled".
bool is_sealed_by_police(const FigureText& text, const FoundWord& word) {
  return !text.has_noun_before(person_nouns | Noun::gang, word.first);
}

// "209 cases have been recorded involving losses": how much, and not which.
bool tells_losses(const FigureText& text, const FoundWord& word) {
  constexpr std::string_view losses[] = {"loss", "losses"};
  return is_one_of(losses, text.next_term(word.last));
}

// 破案件36起, 今年破电诈案件36起; but 发案破1000起, 今年破1000起.
bool breaks_cases(const FigureText& text, std::size_t verb) {
  constexpr std::string_view openings[] = {"年", "月", "日", "度", "来", "市",
                                           "省", "县", "区", "局", "所", "方"};
  static const HanPhrases cases = {"电信", "电诈", "网络诈骗", "诈骗", "涉诈", "涉网诈骗"};
  if (verb == text.clause(verb).first || !text.stream().gap_text(verb).empty()) return true;
  return is_one_of(openings, text.term(verb - 1)) && text.has_at(cases, verb + 1);
}

// "Operations that defrauded people", "3 million yuan of the stolen sum": a loss behind the sum,
// but not of it.
bool is_loss_of_others(const FigureText& text, const FoundWord& word,
                       const FigureCandidate& candidate) {
  constexpr std::string_view spared[] = {"stopped", "stop", "stopping", "nearly", "almost"};
  if (word.first < candidate.end)  // "stopped her being tricked into transferring 3,000 yuan"
    return text.next_term(word.first + 1) == "into" &&
           text.holds_one_of(spared, {text.clause(word.first).first, word.first});
  return is_one_of(relatives, text.term(word.first - 1)) ||
         (word.first == candidate.end + 2 && text.next_term(candidate.end) == "of" &&
          text.term(candidate.end + 1) == "the");
}

// "A total of 73,000 yuan was seized", "cars worth 3 million yuan in total", "secured 3 million
// yuan of the defrauded amount": no sum of a case.
bool is_sum_of_things(const FigureText& text, const FoundWord& word,
                      const FigureCandidate& candidate) {
  const std::size_t end = candidate.end;
  if (candidate.begin > 0 && text.term(candidate.begin - 1) == "worth") return true;
  if (word.first > end && text.next_term(end) == "of" && text.term(end + 1) == "the") return true;
  const auto acts = text.within(WordRole::act, {end, candidate.clause.last});
  return !acts.empty() && acts.front().act() == Act::seize;
}

// "Shut down a syndicate that had used 100 accounts", "suspected of laundering through 100"
bool are_of_closed(const FigureText& text, const FoundWord& word,
                   const FigureCandidate& candidate) {
  constexpr std::string_view suspected[] = {"suspected", "accused"};
  return candidate.noun == Noun::account && word.last < candidate.begin &&
         (text.holds_one_of(relatives, {word.last, candidate.begin}) ||
          text.holds_one_of(suspected, {word.last, candidate.begin}));
}

// "Safeguarded 3 million yuan", "12 million rupees has been safeguarded"; but "spent 3 million yuan
// to safeguard customers".
bool safeguards_sum(const FigureText& text, const FoundWord& word,
                    const FigureCandidate& candidate) {
  if (candidate.measure != Measure::money || text.term(word.first) != "safeguarded") return false;
  return word.last == candidate.begin || is_passive_between(text, candidate.end, word.first);
}

// "Restrained assets worth 3 million yuan"; but "restrained a firm from selling", "by a budget of".
bool restrains_sum(const FigureText& text, const FoundWord& word,
                   const FigureCandidate& candidate) {
  constexpr std::size_t reach = 2;  // tokens: assets worth
  constexpr std::string_view others[] = {"from", "by", "to", "of"};
  return candidate.measure == Measure::money && word.last <= candidate.begin &&
         candidate.begin <= word.last + reach &&
         !text.holds_one_of(others, {word.last, candidate.begin});
}

// "Offered a reward for the arrest of 10 leaders", "warrants for the arrest of 10 leaders"
bool is_arrest_to_come(const FigureText& text, const FoundWord& word) {
  constexpr std::string_view offers[] = {"offered", "offers", "offering", "announced", "issued",
                                         "posted",  "offer",  "warrant",  "warrants"};
  if (word.first < 3 || text.term(word.first - 1) != "the") return false;
  return text.term(word.first - 2) == "for" &&
         text.holds_one_of(offers, {text.clause(word.first).first, word.first - 2});
}

// "Members of two gangs were arrested", "the heads of two gangs"
bool are_gangs_of_arrested(const FigureText& text, const FigureCandidate& candidate) {
  if (candidate.noun != Noun::gang) return false;
  const std::size_t begin = candidate.begin;  // "of" may be a hedge
  const std::size_t link = begin - (text.term(begin) == "of" || begin == 0 ? 0 : 1);
  constexpr std::string_view heads[] = {"heads", "head", "bosses", "chiefs"};
  if (text.term(link) != "of" || link == 0) return false;
  constexpr std::string_view destroyed[] = {"dismantled", "destroyed", "smashed"};
  return (is_one_of(heads, text.term(link - 1)) &&
          !text.holds_one_of(destroyed, text.sentence(begin))) ||
         text.has_noun_before(Noun::suspect, link);
}

// "Caught a boss who controlled 30 scam workers", "who had recruited 30 runners": of whom the one
// who was caught did something; but "a group who included 30 suspects".
bool is_object_of_arrested(const FigureText& text, const FoundWord& word,
                           const FigureCandidate& candidate) {
  constexpr std::string_view auxiliaries[] = {"had", "has", "was", "is"};
  constexpr std::string_view wholes[] = {"included", "comprised", "numbered", "totaled"};
  if (word.last + 3 > candidate.begin || is_one_of(wholes, text.term(candidate.begin - 1)))
    return false;
  const std::size_t verb = candidate.begin - 2;
  return text.term(is_one_of(auxiliaries, text.term(verb)) ? verb - 1 : verb) == "who";
}

// "12 people who defrauded others were arrested"; but "12 people who were defrauded, who lost".
bool are_cheaters(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  return word.first > candidate.end && text.next_term(candidate.end) == "who" &&
         !text.term(word.first).starts_with("lo") && !text.has_cue_at(Cue::passive, word.first) &&
         !is_passive_between(text, candidate.end, word.first);
}

// "The police reported on the 11th that": nobody called them.
bool is_told_by_police(const FigureText& text, const FoundWord& word,
                       const FigureCandidate& candidate) {
  return text.term(word.last - 1) == "reported" && word.last != candidate.begin;
}

// 开展宣传活动12次, "carried out propaganda 12 times"; but 宣传视频观看12万次.
bool is_held_so_often(const FigureText& text, const FoundWord& word,
                      const FigureCandidate& candidate) {
  static const HanPhrases teaching = {"宣传", "宣讲", "培训"};
  constexpr std::string_view english[] = {"propaganda", "publicity"};
  constexpr std::size_t reach = 10;  // tokens: into campus, 活动
  const bool teaches =
      text.has_at(teaching, word.first) || is_one_of(english, text.term(word.first));
  return teaches && word.last <= candidate.begin && candidate.begin <= word.last + reach &&
         text.has_act(Act::hold, {candidate.clause.first, word.first}) &&
         candidate.clause.contains(word.first);
}

// What a word of English says of a sum or of people that is not said of the candidate.
bool is_of_others(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  const bool of_money = candidate.measure == Measure::money;
  switch (word.act()) {
    case Act::lose:  // "cheated by a group of five people"
      return of_money ? is_loss_of_others(text, word, candidate)
                      : (word.last < candidate.begin && text.term(word.last) == "by") ||
                            are_cheaters(text, word, candidate);
    case Act::amount_to:
      return of_money && is_sum_of_things(text, word, candidate);
    case Act::close:
      return are_of_closed(text, word, candidate);
    case Act::arrest:
      return is_arrest_to_come(text, word) || are_gangs_of_arrested(text, candidate) ||
             is_object_of_arrested(text, word, candidate);
    default:
      return false;
  }
}

// 资金已流向12个账户: what money went to.
bool receive_money(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases ways = {"流向", "流入", "转至", "转到", "转入", "汇入", "汇至"};
  return text.has_before(ways, candidate.begin);
}

// "Returned 683,000 yuan involved funds": which sum it is, beside what was done with it.
bool tells_which_funds(const FigureText& text, const FoundWord& word,
                       const FigureCandidate& candidate) {
  constexpr std::string_view sums[] = {"funds", "fund", "money", "amount"};
  return candidate.measure == Measure::money && word.first == candidate.end &&
         text.term(word.first) == "involved" && is_one_of(sums, text.next_term(word.last)) &&
         text.has_act({text.sentence(word.first).first, candidate.clause.last}, takes_sums);
}

// Whether what the word says is done to something else.
bool is_done_to_others(const FigureText& text, const FoundWord& word,
                       const FigureCandidate& candidate) {
  switch (word.act()) {
    case Act::involve:
      return tells_which_funds(text, word, candidate);
    case Act::stop:
    case Act::freeze:
      return candidate.noun == Noun::account ? receive_money(text, candidate)
                                             : are_of_gang(text, candidate);
    case Act::dissuade:
    case Act::warn:
    case Act::avoid:
    case Act::lose:
      return are_of_gang(text, candidate);
    default:
      return false;
  }
}

}  // namespace

bool is_meant(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  if (is_done_to_others(text, word, candidate)) return false;
  if (text.term(word.first) == "破" && word.last == word.first + 1)
    return breaks_cases(text, word.first);
  constexpr std::string_view groups[] = {"group", "groups"};  // mostly of a messenger
  constexpr std::string_view first_reports[] = {"fir", "firs"};
  constexpr std::string_view told[] = {"recorded", "lodged"};  // of any crime
  if (word.act() == Act::close && is_one_of(groups, text.term(candidate.end - 1))) return false;
  if (word.act() == Act::dissuade && candidate.noun == Noun::cases)  // 劝阻9起
    return text.is_han(word.first) && word.last <= candidate.begin &&
           candidate.clause.contains(word.first);
  if (word.act() == Act::dissuade) return !talks_into_paying(text, word);
  if (word.act() == Act::reach && candidate.noun == Noun::times)
    return is_held_so_often(text, word, candidate);
  if (word.act() == Act::alarm && is_told_by_police(text, word, candidate)) return false;
  if (word.act() == Act::close && candidate.noun == Noun::cases)
    return closes_cases(text, word, candidate);
  if (word.act() == Act::link && text.term(word.last - 1) == "与")
    return is_tied_to_fraud(text, word, candidate);
  if (word.act() == Act::lose && text.term(word.last - 1).starts_with("scam") &&
      text.term(word.last - 1).size() <= 5)
    return false;  // "were scam", "have scams"
  const std::string_view counted = text.term(candidate.end - 1);
  if (word.act() == Act::alarm && counted == "lodged") return false;  // "police reports lodged"
  if (word.act() == Act::file && is_one_of(first_reports, counted) &&
      are_against_others(text, candidate))
    return false;
  if (word.act() == Act::file && is_one_of(told, text.term(word.last - 1)))
    return are_of_fraud(text, candidate);
  const std::string_view first = text.is_word(word.first) ? text.term(word.first) : "";
  if (!first.empty() && is_of_others(text, word, candidate)) return false;
  if (first == "savings") return false;  // what people have
  if (first == "attach") return false;   // "to attach assets"
  if (first.starts_with("safeguard")) return safeguards_sum(text, word, candidate);
  if (first.starts_with("restrain")) return restrains_sum(text, word, candidate);
  if (first.starts_with("seal"))
    return first == "sealed" && candidate.noun == Noun::den && is_sealed_by_police(text, word);
  if (first == "hand" && word.first >= candidate.end) return false;  // "15 people to hand over"
  if (!are_figures_of_gang(text, word, candidate)) return false;
  if (word.act() == Act::involve && candidate.noun == Noun::cases && tells_losses(text, word))
    return false;
  if (first == "from" && word.act() == Act::avoid) return is_kept_from(text, word);
  if (first == "extortion" || first == "extort") return false;  // the crime, "tried to extort"
  if (word.act() == Act::amount_to && first.empty()) return went_through(text, word, candidate);
  if (first == "jailed" && word.last == word.first + 1) return word.last == candidate.begin;
  if (first != "back") return true;
  constexpr std::string_view givers[] = {"handed", "gave", "giving", "given", "handing"};
  return candidate.begin > 0 && is_one_of(givers, text.term(candidate.begin - 1));
}

}  // namespace dragnet

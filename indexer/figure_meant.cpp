#include "indexer/figure_meant.h"

#include <algorithm>
#include <string_view>

#include "common/han_phrases.h"
#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_people.h"

namespace dragnet {
namespace {

constexpr std::size_t kept_reach = 8;  // tokens between "stopped" and "from"

// "Stopped her from wiring 5,000 yuan"; but "failed to stop her from", "apart from losing".
bool is_kept_from(const FigureText& text, const FoundWord& word) {
  constexpr std::string_view savers[] = {"stopped",   "prevented", "preventing", "stopping",
                                         "kept",      "saved",     "saving",     "dissuaded",
                                         "protected", "persuaded", "discouraged"};
  const std::size_t clause = text.clause(word.first).first;
  for (std::size_t at = word.first; at > clause && word.first - at < kept_reach; --at) {
    const std::string_view before = at > clause + 1 ? text.term(at - 2) : "";
    if (is_one_of(savers, text.term(at - 1))) return before != "not" && before != "never";
  }
  return false;
}

// 清洗200万元; but 涉嫌清洗黑钱，检获现金300万元, 讹称事主清洗300万元黑钱.
bool went_through(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  static const HanPhrases handled = {"清洗", "经手"};
  static const HanPhrases told = {"称", "抽成", "抽佣"};
  if (handled.size_at(text.stream(), word.first) == 0) return true;
  return candidate.clause.contains(word.first) &&
         !told.any_in(text.stream(), candidate.clause.first, candidate.begin);
}

// "Allowed investigators to close 1,660 cases"; but "hope to close", "closed", "close to".
bool closes_cases(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  constexpr std::string_view done[] = {"allowed",  "allowing", "helped",
                                       "enabling", "enabled",  "helping"};
  constexpr std::size_t reach = 5;  // tokens
  const std::size_t clause = text.clause(word.first).first;
  const std::size_t first = std::max(clause, word.first - std::min(reach, word.first));
  return text.term(word.first) == "close" && word.last == candidate.begin &&
         text.holds_one_of(done, {first, word.first});
}

// 怀疑与3宗骗案有关; but 涉嫌与他人诈骗12起 and 怀疑与3宗爆窃案有关.
bool is_tied_to_fraud(const FigureText& text, const FoundWord& word,
                      const FigureCandidate& candidate) {
  static const HanPhrases ties = {"有关"};
  const std::size_t last = candidate.clause.last;
  const std::size_t tie = ties.first_in(text.stream(), candidate.number_end, last);
  return word.last == candidate.begin && tie < last &&
         text.has_cue(Cue::fraud, {candidate.number_end, tie});
}

// "209 scam cases", and "209 cases" where the sentence, or the one before a sentence that opens
// with them, speaks of scams and of no other crime; but "209 cases of assault".
bool are_of_fraud(const FigureText& text, const FigureCandidate& candidate) {
  TokenRange range = candidate.clause;
  const bool is_plain =
      candidate.end == candidate.number_end + 1 && text.next_term(candidate.end) != "of";
  if (is_plain) {
    const std::size_t first = text.sentence(candidate.number).first;
    range.first = first < range.first ? first : text.sentence_before(first).first;
  }
  return text.has_cue(Cue::fraud, range) && !text.has_cue(Cue::other_crime, range);
}

// "Sealed 20 dens"; but "the suspects sealed 20 dens before they fled".
bool is_sealed_by_police(const FigureText& text, const FoundWord& word) {
  const FoundWord* subject = text.ending(WordRole::noun, word.first);
  return subject == nullptr ||
         (!person_nouns.contains(subject->noun()) && subject->noun() != Noun::gang);
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
  return is_one_of(openings, text.term(verb - 1)) && cases.size_at(text.stream(), verb + 1) > 0;
}

}  // namespace

bool is_meant(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  if (text.term(word.first) == "破" && word.last == word.first + 1)
    return breaks_cases(text, word.first);
  constexpr std::string_view groups[] = {"group", "groups"};  // mostly of a messenger
  if (word.act() == Act::close && is_one_of(groups, text.term(candidate.end - 1))) return false;
  if (word.act() == Act::dissuade) return !talks_into_paying(text, word);
  if (word.act() == Act::close && candidate.noun == Noun::cases)
    return closes_cases(text, word, candidate);
  if (word.act() == Act::link && text.term(word.last - 1) == "与")
    return is_tied_to_fraud(text, word, candidate);
  if (word.act() == Act::lose && text.term(word.last - 1) == "scam") return false;  // "were scam"
  if (word.act() == Act::file && text.term(word.last - 1) == "recorded")
    return are_of_fraud(text, candidate);
  const std::string_view first = text.is_word(word.first) ? text.term(word.first) : "";
  if (first == "savings") return false;  // what people have
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

#include "indexer/figure_claim.h"

#include <algorithm>
#include <string_view>

#include "common/han_runs.h"
#include "common/numerals.h"
#include "common/one_of.h"
#include "indexer/figure_deeds.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_losses.h"
#include "indexer/figure_meant.h"
#include "indexer/figure_people.h"
#include "indexer/figure_sums.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t link_reach = 12;      // tokens between 串并 and the cases
constexpr std::size_t passive_gap = 4;      // tokens between "were" and the act
constexpr std::size_t object_reach = 10;    // tokens between an act and the act that is its object
constexpr std::size_t receivers_reach = 6;  // tokens more where those who get it stand between
constexpr std::size_t outcome_reach = 8;    // tokens between a sum and what became of it
constexpr std::string_view list_of_people = "名册";
constexpr std::string_view losses[] = {"loss", "losses"};

// 返还12名受害人: a number of things or people, which the object stands behind.
bool counts_receivers(const FigureText& text, std::size_t number) {
  constexpr std::string_view measures[] = {"名", "位", "笔", "人", "余", "多"};
  return is_one_of(measures, text.next_term(number + 1));
}

// Where what takes a sum may stand first: in the clause of its word, or in the one before, which
// a word for a sum goes on with: 返还资金，金额528万元.
std::size_t begin_of_taker(const FigureText& text, const FoundWord& word) {
  const std::size_t first = text.clause(word.first).first;
  const bool goes_on = first == word.first && word.act() == Act::amount_to && text.is_han(first) &&
                       first > text.sentence(first).first;
  return goes_on ? text.clause(first - 1).first : first;
}

// True when an act that `takes` stands a little before the word in its clause, without a number or
// a list mark between: the word is its object.
template <typename Takes>
bool is_taken(const FigureText& text, const FoundWord& word, Takes takes) {
  const std::size_t first = begin_of_taker(text, word);
  const std::size_t clause = text.clause(word.first).first;
  bool passes_number = false;
  for (std::size_t end = word.first;
       end > first && word.first - end <= object_reach + (passes_number ? receivers_reach : 0);
       --end) {
    const std::string_view before = text.term(end - 1);
    const bool is_number = text.is_number(end - 1) && !counts_receivers(text, end - 1);
    passes_number = passes_number || text.is_number(end - 1);
    if (is_number || before == "and" || before == "并") return false;
    const FoundWord* act = text.ending(WordRole::act, end);
    const bool is_taker =
        act != nullptr && takes(act->act()) && (act->first >= clause || act->act() != Act::seize);
    if (is_taker) return !passes_number || act->act() == Act::give_back;
    if (text.stream().gap_text(end - 1).find("、") != npos) return false;
  }
  return false;
}

// All that may stand between a sum and what became of it, character by character: 全部已被警方成功.
constexpr std::string_view outcome_words =
    "被骗的涉案诈赃资金款钱现汇已全部额悉数成功最终顺利及时如紧急得以到均也都由警方民公安机关当场日"
    "即银行";

// 30万元已追回大半 and 18万元追缴工作 are of something else.
bool ends_outcome(const FigureText& text, const FigureCandidate& candidate, const FoundWord& act) {
  constexpr std::string_view receivers[] = {"受", "给", "到", "至", "事", "失", "群", "被", "老"};
  const bool done = act.act() != Act::seize && act.act() != Act::avoid &&
                    text.term(act.last - 1) != "损" && text.term(act.first - 1) != "分";
  const std::size_t end = candidate.clause.last;
  if (!done) return false;
  if (act.last >= end) return text.next_term(act.last) != "吗";
  return is_one_of(receivers, text.term(act.last));
}

// Involving, 涉及.
bool involves(const FigureText& text, const FoundWord& word) {
  return word.act() == Act::involve || (word.act() == Act::link && text.is_han(word.first));
}

// 查获犯罪金额达7亿元: the sum of what was uncovered, not of what was taken.
bool is_sum_uncovered(const FigureText& text, const FoundWord& word) {
  constexpr std::string_view sum = "金额";
  constexpr std::string_view uncovered = "查获";
  if (!text.is_han(word.first) || word.last < word.first + 2 ||
      !stands_at(text.stream(), word.last - 2, sum))
    return false;
  const auto acts = text.within(WordRole::act, {text.clause(word.first).first, word.first});
  return !acts.empty() && stands_at(text.stream(), acts.back().first, uncovered);
}

// 300人上当, 72人受害, 5名长者堕入骗局, 对300余名老人实施诈骗; but 劝阻12人上当, 5人险些堕入骗局.
bool are_taken_in(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases falls = {"上当", "受害"};
  static const HanPhrases traps = {"堕入", "误堕"};
  static const HanPhrases cheats = {"实施诈骗", "实施电信诈骗", "实施网络诈骗", "实施电信网络诈骗"};
  static const HanPhrases spared = {"防", "免", "勿", "莫", "拦", "阻",
                                    "劝", "醒", "未", "没", "欲", "准备"};
  static const HanPhrases others = {"险", "差点", "几乎", "诱", "使", "令", "涉"};
  static const HanPhrases frauds = {"骗", "陷阱", "圈套"};
  constexpr std::size_t reach = 8;  // tokens from a measure word to the verb
  const TokenRange clause = candidate.clause;
  const std::size_t end = candidate.number_end;
  const TokenRange near = clause.behind(end, reach);
  const std::size_t trap = text.first_of(traps, near);
  if (trap < near.last && !text.has(others, {end, trap}) &&
      text.has(frauds, clause.behind(trap, reach)))
    return !text.has(spared, {clause.first, trap});
  const std::size_t cheat = cheats.size_at(text.stream(), candidate.end);
  const bool is_told = (end < near.last && text.has_at(falls, end)) ||
                       (cheat > 0 && candidate.end + cheat == clause.last &&
                        candidate.begin > clause.first && text.term(candidate.begin - 1) == "对");
  return is_told && !text.has(spared, {clause.first, candidate.begin});
}

// "95,000 Americans have fallen victim"
bool have_fallen(const FigureText& text, const FigureCandidate& candidate) {
  const std::size_t verb = candidate.end;
  return text.next_term(verb) == "have" && text.next_term(verb + 1) == "fallen" &&
         text.next_term(verb + 2) == "victim";
}

// 客户要求转账，金额高达28万元
bool is_sum_asked_for(const FigureText& text, const FoundWord& word) {
  static const HanPhrases requests = {"要求转账",     "要求汇款",     "要求办理转账",
                                      "要求办理汇款", "办理转账业务", "办理汇款业务"};
  return text.clause(word.first).first == word.first && text.has_before(requests, word.first);
}

// 承诺要回被骗资金5万元, 试图拿回被骗的5万元
bool is_only_promised(const FigureText& text, const FoundWord& word) {
  static const HanPhrases gets_back = {"拿回被骗", "要回被骗", "找回被骗", "讨回被骗"};
  static const HanPhrases promises = {"称",   "承诺", "可以", "能帮", "为由", "试图", "为了",
                                      "希望", "骗子", "骗徒", "黑客", "律师", "客服"};
  return text.has_at(gets_back, word.first) &&
         text.has(promises, {text.clause(word.first).first, word.first});
}

// 批准逮捕缅北遣返涉诈人员300人: whom it was done to; but 起诉并遣返300人, 未起诉即遣返300人.
bool tells_of_charged(const FigureText& text, const FoundWord& word) {
  static const HanPhrases charges = {"批准逮捕", "批捕", "起诉"};
  static const HanPhrases links = {"并", "后", "及", "和", "或", "即", "直接", "期满"};
  static const HanPhrases undone = {"不", "未", "免"};
  const std::size_t first = text.clause(word.first).first;
  const std::size_t charge = text.first_of(charges, {first, word.first});
  return charge < word.first && !text.has(links, {charge, word.first}) &&
         !text.has(undone, {first, charge}) && text.is_han(word.last);
}

// "Blocked another NT$3 million", "blocked 3 million yuan"; not 处置资金.
bool blocks_sum(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  if (!text.is_word(word.first) || !text.term(word.first).starts_with("block")) return false;
  return word.last == candidate.begin ||
         (word.last + 1 == candidate.begin && text.term(word.last) == "another");
}

// "Police retrieved 44 laptops", "44 laptops were retrieved"; but "mules retrieved 44 bank cards".
bool is_by_police(const FigureText& text, const FoundWord& word) {
  constexpr std::string_view others[] = {"workers",  "mules", "couriers", "gang",    "which",
                                         "suspects", "who",   "victims",  "scammers"};
  return !text.holds_one_of(others, {text.clause(word.first).first, word.first});
}

// "Raided the place and recovered 44 computers": from the gang; but "recovered 20 stolen phones",
// "recovered evidence from 20 phones", "recovered 20 phones and returned them to their owners".
bool recovers_things(const FigureText& text, const FoundWord& word,
                     const FigureCandidate& candidate) {
  constexpr std::string_view owned[] = {
      "lost",   "snatched", "snatchers", "owner",  "belonging", "traced",  "portal",     "citizens",
      "masses", "returned", "handed",    "victim", "goods",     "victims", "complaints", "worth",
      "thief",  "thieves",  "theft",     "robber", "robbers",   "burglar", "burglars"};
  constexpr std::string_view owned_anywhere[] = {"ceir", "stolen", "missing", "owners"};
  constexpr std::string_view raids[] = {"raid",       "raided",    "raids",     "arrest",
                                        "arrested",   "arresting", "nabbed",    "accused",
                                        "suspects",   "centre",    "center",    "gang",
                                        "fraudsters", "scammers",  "swindlers", "syndicate"};
  constexpr std::string_view contents[] = {"from", "evidence", "data", "files", "records"};
  if (!(card_nouns | Noun::device).contains(candidate.noun) || !text.is_word(word.first) ||
      !(text.term(word.first).starts_with("recover") || text.term(word.first) == "retrieved"))
    return false;
  if (text.term(word.first) == "retrieved" && !is_by_police(text, word)) return false;
  const bool is_before = word.last <= candidate.begin;
  const TokenRange between =
      is_before ? TokenRange{word.last, candidate.begin} : TokenRange{candidate.end, word.first};
  const TokenRange sentence = text.sentence(word.first);
  return (text.holds_one_of(raids, sentence) ||
          text.holds_one_of(raids, text.sentence_before(word.first))) &&
         !text.holds_one_of(owned, sentence) &&
         !text.holds_one_of(owned_anywhere, {0, text.size()}) &&
         (is_before ? !text.holds_one_of(contents, between) : !text.has(WordRole::act, between));
}

// "Solved 96.7% of the cases"
bool solves_share(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  constexpr std::size_t reach = 5;  // tokens: of the telecom fraud cases
  return candidate.measure == Measure::percent && word.last == candidate.begin &&
         text.next_term(candidate.end) == "of" &&
         text.has_noun(Noun::cases, candidate.clause.behind(candidate.end, reach));
}

// What the word says was done to what the candidate counts.
Act meant_act(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  const Act act = word.act();
  if (is_money_of_cheated(text, word)) return Act::amount_to;
  const bool is_of_money = candidate.measure == Measure::money;
  if (act == Act::involve && is_of_money && text.next_term(candidate.end) == "in" &&
      is_one_of(losses, text.next_term(candidate.end + 1)))
    return Act::lose;  // "involving 180 million in losses"
  if (act == Act::nothing)
    return is_of_money && cheats_somebody(text, word, candidate) ? Act::lose : act;
  if (is_spared(text, word, candidate)) return Act::nothing;
  if (act == Act::link && is_of_money && links_sum_of_fraud(text, word, candidate))
    return Act::involve;
  if (act == Act::solve && solves_share(text, word, candidate)) return Act::clear;
  if (act == Act::recover && is_only_promised(text, word)) return Act::lose;
  if (act == Act::recover && recovers_things(text, word, candidate)) return Act::seize;
  if (act == Act::block && is_of_money && blocks_sum(text, word, candidate)) return Act::stop;
  const bool may_be_return = !is_of_money && (act == Act::arrest || act == Act::dissuade);
  return may_be_return && is_from_abroad(text, word, candidate) ? Act::repatriate : act;
}

}  // namespace

ActClaim claim_of_words(Act act, TokenRange tokens, FigureKind kind) {
  FoundWord word{.first = tokens.first, .last = tokens.last, .role = WordRole::act};
  word.code = static_cast<std::int32_t>(act);
  return {word, kind};
}

bool is_object(const FigureText& text, const FoundWord& word) {
  const Act act = word.act();
  if (act == Act::repatriate) return tells_of_charged(text, word);
  if (act == Act::lose && text.is_word(word.first)) {  // "losses recovered"
    const FoundWord* behind = text.starting(WordRole::act, word.last);
    if (behind != nullptr && takes_sums(behind->act())) return true;
  }
  if (act == Act::amount_to && is_sum_asked_for(text, word)) return true;
  if (act == Act::involve || act == Act::amount_to || act == Act::lose) {
    return is_taken(text, word, takes_sums) && !is_sum_uncovered(text, word);
  }
  const bool is_held = act == Act::stop || act == Act::freeze || act == Act::recover;
  return is_held && is_taken(text, word, [](Act taker) { return taker == Act::give_back; });
}

bool is_taken_sum(const FigureText& text, const FoundWord& word) {
  return is_taken(text, word, takes_sums);
}

bool is_money_of_cheated(const FigureText& text, const FoundWord& word) {
  static const HanPhrases cheated = {"骗", "受害人", "投资人", "群众", "转走"};
  constexpr std::string_view money = "资金";
  if (word.act() != Act::pay && word.act() != Act::nothing) return false;
  if (word.last < word.first + 4 || !stands_at(text.stream(), word.last - 2, money)) return false;
  return text.has(cheated, {text.clause(word.first).first, word.first});
}

std::optional<ActClaim> claim(const FigureText& text, const FoundWord& word,
                              const FigureCandidate& candidate) {
  const Act act = meant_act(text, word, candidate);
  auto kind = kind_of(act, candidate);
  if (kind == FigureKind::amount_involved && text.is_han(word.first)) {
    if (word.act() == Act::amount_to && !is_sum_of_case(text, word)) return std::nullopt;
    if (const auto held = kind_of_held_sum(text, word)) kind = held;
  }
  const bool far = word.act() == Act::link && text.is_han(word.first) &&  // 关联最为密切的
                   word.last + link_reach < candidate.begin;
  const bool of_sum = kind == FigureKind::cases_linked && word.last < candidate.begin &&
                      text.has(WordRole::currency, {word.last, candidate.begin});
  if (!kind || far || of_sum || is_object(text, word) || !is_meant(text, word, candidate))
    return std::nullopt;
  return ActClaim{word, *kind};
}

bool is_passive_between(const FigureText& text, std::size_t from, std::size_t to) {
  const std::size_t start = to > from + passive_gap ? to - passive_gap : from;
  const auto cues = text.within(WordRole::cue, {start, to});
  return std::ranges::any_of(cues, [&](const FoundWord& cue) {
    // 追回5万元被骗赃款: what 被 makes passive is its own act.
    const bool own = text.is_han(cue.first) && text.has_at(WordRole::act, cue.first);
    return cue.cue() == Cue::passive && !own;
  });
}

bool ends_passively(const FigureText& text, const FigureCandidate& candidate,
                    const FoundWord& word) {
  const bool passive = text.is_word(word.first) && text.has_cue_at(Cue::passive, word.first);
  if (!passive || word.first > candidate.end + passive_gap) return false;
  constexpr std::string_view others[] = {"and",     "before", "after", "when",  "until", "as",
                                         "because", "but",    "while", "whose", "that",  "which"};
  return !text.holds_one_of(others, {candidate.end, word.first});
}

bool is_other_predicate(const FigureText& text, const FoundWord& word) {
  return text.term(word.first - 1) == "and" && !text.has_before(WordRole::act, word.first - 1);
}

bool is_questioning_beside_arrest(const FigureText& text, const FoundWord& word,
                                  const FigureCandidate& candidate, std::size_t limit) {
  constexpr std::string_view links[] = {"and", "并", "后"};
  const std::string_view last = text.term(word.last - 1);
  constexpr std::string_view zh[] = {"传", "询", "讯"};
  const bool questions =
      is_one_of(zh, text.term(word.first)) || last == "questioned" || last == "interrogated";
  if (!questions || word.act() != Act::other) return false;
  const bool linked = word.first > 0 && is_one_of(links, text.term(word.first - 1));
  const FoundWord* before = text.ending(WordRole::act, word.first - (linked ? 1 : 0));
  const bool near = text.stream()[word.first].gap < Gap::clause;
  if (near && before != nullptr && usual_noun(before->act()) == Noun::suspect) return true;
  for (std::size_t token = word.last; token < limit; ++token) {
    if (amount_at(text.stream(), token)) return false;
    const bool of_all = text.term(token - 1) == "all";
    if (text.has_cue_at(Cue::part, token) && !of_all) return false;
    const FoundWord* act = text.starting(WordRole::act, token);
    if (act != nullptr && claim(text, *act, candidate)) return true;
  }
  return false;
}

std::optional<ActClaim> claim_of_outcome(const FigureText& text, const FigureCandidate& candidate) {
  const bool is_sum = candidate.measure == Measure::money && text.is_han(candidate.number_end - 1);
  if (!is_sum) return std::nullopt;
  const TokenRange behind = candidate.clause.behind(candidate.end, outcome_reach);
  for (std::size_t token = behind.first; token < behind.last; ++token) {
    const FoundWord* act = text.starting(WordRole::act, token);
    if (act != nullptr && takes_sums(act->act()))
      return ends_outcome(text, candidate, *act) ? claim(text, *act, candidate) : std::nullopt;
    if (!holds(outcome_words, text.term(token))) return std::nullopt;
  }
  return std::nullopt;
}

bool are_only_told_of(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases payments = {"汇款", "转账"};
  static const HanPhrases lists = {list_of_people};
  static const HanPhrases inquiries = {"协助调查", "接受调查", "接受警方调查", "被调查"};
  if (candidate.noun != Noun::person || !text.is_han(candidate.end - 1)) return false;
  const std::size_t first = candidate.clause.first;
  if (text.has(inquiries, {candidate.number_end, candidate.clause.last})) return true;
  if (candidate.begin == first && text.has_at(payments, candidate.number_end))
    return text.has(WordRole::currency, {candidate.end, candidate.clause.last});
  const std::size_t list = text.first_of(lists, {first, candidate.begin});
  return list < candidate.begin && !text.has(WordRole::act, {list, candidate.begin});
}

bool counts_victims(const FigureText& text, const FigureCandidate& candidate) {
  const bool may_be = candidate.noun == Noun::person || candidate.noun == Noun::citizen;
  if (may_be && are_taken_in(text, candidate)) return true;
  if (candidate.noun != Noun::person) return false;
  if (have_fallen(text, candidate)) return true;
  const auto nouns = text.within(WordRole::noun, {candidate.clause.first, candidate.begin});
  if (nouns.empty() || nouns.back().noun() != Noun::victim) return false;
  if (stands_at(text.stream(), nouns.back().last, list_of_people)) return true;
  const auto acts = text.within(WordRole::act, {nouns.back().last, candidate.begin});
  return acts.size() == 1 && involves(text, acts.front()) &&
         text.term(acts.front().first - 1) != "and";
}

bool are_involved(const FigureText& text, const FigureCandidate& candidate) {
  const FoundWord* act = text.ending(WordRole::act, candidate.begin);
  if (act == nullptr || !involves(text, *act) || candidate.noun != Noun::person) return false;
  if (text.has_act(Act::prosecute, {candidate.clause.first, act->first}))
    return false;  // who is prosecuted is in the case
  const std::size_t end = candidate.end;
  const bool done = text.has_at(WordRole::act, end) ||
                    text.has_cue(Cue::passive, {end, std::min(end + passive_gap, text.size())});
  return text.has_noun_before(Noun::cases, act->first) && !done;
}

}  // namespace dragnet

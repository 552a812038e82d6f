#include "indexer/figure_levels.h"

#include <algorithm>
#include <string_view>

#include "common/date.h"
#include "common/one_of.h"
#include "indexer/figure_nouns.h"

namespace dragnet {
namespace {

using std::string_view;

constexpr std::size_t report_reach = 8;  // tokens from the cases to "reported"
constexpr std::size_t subject_reach = 6;
constexpr std::size_t year_digits = 4;

// Before cases, and behind their number: not all of them, but those of each day.
constexpr string_view rates[] = {"daily", "weekly", "monthly", "average"};
constexpr string_view each_time[] = {"daily", "weekly", "monthly", "every", "each"};

ActClaim filed(std::size_t first, std::size_t last) {
  return claim_of_words(Act::file, {first, last}, FigureKind::cases_filed);
}

// "There were", "there have been" right before the token.
bool stands_there_were(const FigureText& text, std::size_t token) {
  const auto before = [&](std::size_t count) { return text.term_before(token, 0, count); };
  if (before(1) == "were") return before(2) == "there";
  const bool perfect = before(2) == "have" || before(2) == "had";
  return before(1) == "been" && perfect && before(3) == "there";
}

// "120 fewer scam cases than last year": a difference, no count.
bool counts_difference(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view more[] = {"fewer", "more", "less"};
  return is_one_of(more, text.next_term(candidate.number_end));
}

// "There were 33,900 cases of fraud reported in 2023"; but "reported to be linked".
std::optional<ActClaim> claim_of_report(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view deeds[] = {"reported", "recorded"};
  if (counts_difference(text, candidate) || !stands_there_were(text, candidate.begin))
    return std::nullopt;
  const TokenRange behind = candidate.clause.behind(candidate.end, report_reach);
  for (std::size_t token = behind.first; token < behind.last; ++token) {
    if (!is_one_of(deeds, text.term(token))) {
      if (text.has_noun_at(person_nouns, token) || text.is_number(token) ||
          text.has_cue(Cue::passive, {token, token + 1}))
        return std::nullopt;
      continue;
    }
    const string_view next = text.next_term(token + 1);
    const bool is_said_of = next == "to" || next == "as" || is_one_of(each_time, next);
    const bool of_fraud = text.has_cue(Cue::fraud, {candidate.number, token});
    const bool by_act = text.has(WordRole::act, {candidate.end, token});
    return of_fraud && !is_said_of && !by_act ? std::optional(filed(token, token + 1))
                                              : std::nullopt;
  }
  return std::nullopt;
}

// Whether the noun phrase that ends before the token is the whole subject: not "victims of scam
// cases" and not "a rise in scam cases", but "in 2023 scam cases", "the number of scam cases".
bool is_whole_subject(const FigureText& text, std::size_t clause, std::size_t end) {
  constexpr string_view others[] = {"of",       "for",       "from",      "by",     "with",
                                    "on",       "against",   "over",      "about",  "involved",
                                    "unsolved", "open",      "pending",   "closed", "court",
                                    "trial",    "remaining", "unresolved"};
  constexpr string_view ends[] = {"said", "says", "that", "as", "while", "and", "but"};
  for (std::size_t at = end; at > clause && end - at < subject_reach; --at) {
    const string_view term = text.term(at - 1);
    if (text.is_number(at - 1) || is_one_of(ends, term)) return true;
    if (term == "of" && at >= 2 && text.term(at - 2) == "number")
      return at < 3 || !is_one_of(rates, text.term(at - 3));
    const bool in_place = text.stream()[at].capitalized || text.is_number(at);
    if (is_one_of(others, term) || is_one_of(rates, term) || (term == "in" && !in_place))
      return false;
  }
  return true;
}

// All that may stand between the move and its level: "rose slightly by 12 percent year on year to".
bool is_way_to_level(const FigureText& text, TokenRange range) {
  constexpr string_view words[] = {"by", "from",    "percent", "per",      "cent", "pct", "year",
                                   "on", "sharply", "further", "slightly", "to",   "or"};
  for (std::size_t token = range.first; token < range.last; ++token) {
    const bool hedges =
        text.has_at(WordRole::hedge, token) || text.has_before(WordRole::hedge, token + 1);
    if (!hedges && !text.is_number(token) && !is_one_of(words, text.term(token))) return false;
  }
  return true;
}

// "To 2021", "to 31 March", "to 4,200 a month".
bool is_no_level(const FigureText& text, const FigureCandidate& candidate) {
  const Token& number = text.stream()[candidate.number];
  const bool is_year =
      may_be_year(candidate.quantity.value) && number.end - number.begin == year_digits;
  const string_view next = text.next_term(candidate.number_end);
  return is_year || month_named(next) || next == "a" || next == "per" || is_one_of(each_time, next);
}

// "Scam cases rose to 4,200", "fell 12 percent to 3,100": no deed is told of the cases.
std::optional<ActClaim> claim_of_level(const FigureText& text, const FigureCandidate& candidate) {
  const std::size_t first = candidate.begin;
  const FoundWord* cases = text.starting(WordRole::noun, first);
  if (cases == nullptr || cases->last >= candidate.number) return std::nullopt;
  const auto moves = text.within(WordRole::direction, {cases->last, candidate.number});
  const TokenRange before{candidate.clause.first, candidate.number};
  const bool to_level =
      !moves.empty() && text.has_cue(Cue::level, {moves.back().last, candidate.number});
  if (!to_level || !text.has_cue(Cue::fraud, {before.first, moves.front().first}))
    return std::nullopt;
  const TokenRange way{moves.back().last, candidate.number};
  if (!is_way_to_level(text, way) || is_no_level(text, candidate)) return std::nullopt;
  const bool by_act = text.has_act(before, [](Act act) { return act != Act::nothing; });
  const bool is_subject = is_whole_subject(text, before.first, first);
  return by_act || !is_subject ? std::nullopt
                               : std::optional(filed(moves.front().first, candidate.number));
}

// "In 2024", "last year" there: with it "there were 300 scam cases" tells how many were reported.
bool is_told_of_year(const FigureText& text, std::size_t token) {
  constexpr string_view years[] = {"last", "this"};
  if (text.next_term(token) == "in")
    return text.is_number(token + 1) && text.term(token + 1).size() == year_digits;
  return is_one_of(years, text.next_term(token)) && text.next_term(token + 1) == "year";
}

// "There were 33,900 scam cases in 2023", "last year".
std::optional<ActClaim> claim_of_year(const FigureText& text, const FigureCandidate& candidate) {
  const bool is_told = stands_there_were(text, candidate.begin) &&
                       !counts_difference(text, candidate) &&
                       is_told_of_year(text, candidate.end) &&
                       text.has_cue(Cue::fraud, {candidate.number, candidate.end});
  return is_told ? std::optional(filed(candidate.begin - 1, candidate.begin)) : std::nullopt;
}

constexpr string_view reports[] = {"reports", "complaints", "situations"};

// Where "scam cases", "scam reports", "reports of online scams" end, behind the number; the number
// itself where none stand there.
std::size_t behind_reports(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view links[] = {"of", "about", "on", "regarding"};
  constexpr std::size_t reach = 4;  // tokens: of "telecom and online fraud"
  const std::size_t behind = candidate.number_end;
  if (candidate.noun == Noun::cases) {
    const bool of_fraud = text.has_cue(Cue::fraud, {candidate.number, candidate.end});
    const bool is_report = is_one_of(reports, text.next_term(candidate.end));
    return of_fraud ? candidate.end + (is_report ? 1 : 0) : behind;
  }
  if (candidate.noun != Noun::none || !is_one_of(reports, text.next_term(behind)) ||
      !is_one_of(links, text.next_term(behind + 1)))
    return behind;
  const std::size_t last = std::min(candidate.clause.last, behind + 2 + reach);
  return text.has_cue(Cue::fraud, {behind, last}) ? behind + 1 : behind;
}

// "Linked to 70 courier fraud reports", "to 152 reports of deception": cases that somebody is
// behind.
std::optional<ActClaim> claim_of_linked(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view deeds[] = {"linked", "connected", "tied"};
  constexpr string_view frauds[] = {"deception", "cheating"};
  constexpr string_view others[] = {"news", "media", "audit", "annual", "bank"};
  constexpr std::size_t reach = 4;  // tokens from the number to "reports", and behind "of"
  const std::size_t begin = candidate.begin;
  const std::size_t to = begin > 0 && text.term(begin) != "to" ? begin - 1 : begin;  // or a hedge
  if (text.term(to) != "to" || to == 0 || !is_one_of(deeds, text.term(to - 1))) return std::nullopt;
  const std::size_t number = candidate.number_end;
  const std::size_t last = std::min(candidate.clause.last, number + reach);
  std::size_t noun = number;
  while (noun < last && !is_one_of(reports, text.term(noun)) && text.term(noun) != "of") ++noun;
  if (noun == last || text.term(noun) == "of" || is_one_of(others, text.term(noun - 1)) ||
      (to > 1 && text.term(to - 2) == "not"))
    return std::nullopt;
  const std::size_t end =
      text.next_term(noun + 1) == "of" ? std::min(candidate.clause.last, noun + 2 + reach) : noun;
  return text.has_cue(Cue::fraud, {number, end}) || text.holds_one_of(frauds, {number, end})
             ? std::optional(claim_of_words(Act::link, {to - 1, to}, FigureKind::cases_linked))
             : std::nullopt;
}

// What the police do with cases that are brought to them; machines write "accepted" and
// "established" for 受理 and 立案.
constexpr string_view records[] = {"recorded",   "received", "logged",
                                   "registered", "accepted", "established"};

// "The police accepted telecom fraud cases 26", "the city occurred fraud cases 30": the number is
// last, as machines leave it.
std::optional<ActClaim> claim_of_number_last(const FigureText& text,
                                             const FigureCandidate& candidate) {
  constexpr string_view others[] = {"court", "courts", "prosecutors", "procuratorate"};
  constexpr std::size_t reach = 8;  // tokens: various telecom network fraud criminal
  if (candidate.noun != Noun::cases || candidate.begin >= candidate.number ||
      !text.is_word(candidate.begin) ||
      text.has_act(Act::alarm, {candidate.begin, candidate.number}))
    return std::nullopt;
  const std::size_t first = candidate.clause.first;
  const TokenRange before = candidate.clause.before(candidate.begin, reach);
  for (std::size_t token = before.last; token > before.first; --token) {
    const string_view term = text.term(token - 1);
    if (is_one_of(records, term) || term == "occurred")
      return text.has_cue(Cue::fraud, {token, candidate.number}) &&
                     !text.holds_one_of(others, {first, token - 1})
                 ? std::optional(filed(token - 1, token))
                 : std::nullopt;
    if (text.is_number(token - 1) || text.has_at(WordRole::act, token - 1) ||
        ends_english_phrase(text.stream(), token - 1))
      return std::nullopt;
  }
  return std::nullopt;
}

// "30 telecom fraud cases occurred in the city"; but "where 30 fraud cases occurred", "80 percent
// of 30 cases occurred", "of these, 30 cases occurred online".
std::optional<ActClaim> claim_of_occurrence(const FigureText& text,
                                            const FigureCandidate& candidate) {
  constexpr string_view links[] = {"where", "which", "when", "the",   "these",
                                   "those", "if",    "of",   "after", "before"};
  const std::size_t end = candidate.end;
  if (candidate.noun != Noun::cases || text.next_term(end) != "occurred" ||
      counts_difference(text, candidate) || text.term(candidate.begin) == "of" ||
      text.term(text.sentence(end).first) == "of" ||
      is_one_of(links, text.term_before(candidate.begin, candidate.clause.first)) ||
      !text.has_cue(Cue::fraud, {candidate.number, end}))
    return std::nullopt;
  return filed(end, end + 1);
}

}  // namespace

std::optional<ActClaim> claim_of_record(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view articles[] = {"the", "of", "these", "all", "a"};
  constexpr string_view others[] = {
      "court",   "courts",   "prosecutor", "prosecutors", "procuratorate", "procuratorates",
      "account", "accounts", "bank",       "banks",       "meta",          "facebook",
      "wechat",  "platform", "platforms",  "operators",   "school",        "lawyers",
      "victims", "suspects", "gang",       "company",     "number",        "numbers"};
  if (const auto linked = claim_of_linked(text, candidate)) return linked;
  if (candidate.quantity.value <= 1) return std::nullopt;
  if (const auto last = claim_of_number_last(text, candidate)) return last;
  if (const auto occurred = claim_of_occurrence(text, candidate)) return occurred;
  const std::size_t begin = candidate.begin;
  if (begin < 2 || !is_one_of(records, text.term(begin - 1))) return std::nullopt;
  const std::size_t end = behind_reports(text, candidate);
  const TokenRange before{candidate.clause.first, begin - 1};
  if (end == candidate.number_end || before.last <= before.first ||
      is_one_of(articles, text.term(begin - 2)) || text.holds_one_of(others, before) ||
      counts_difference(text, candidate) || text.next_term(candidate.number_end) == "calls")
    return std::nullopt;
  const bool are_calls =
      text.term(begin - 1) == "received" && is_one_of(reports, text.term(end - 1));
  return are_calls ? claim_of_words(Act::alarm, {begin - 1, begin}, FigureKind::alarms)
                   : filed(begin - 1, begin);
}

std::optional<ActClaim> claim_of_cases_told(const FigureText& text,
                                            const FigureCandidate& candidate) {
  if (candidate.noun != Noun::cases || candidate.quantity.value <= 1) return std::nullopt;
  if (const auto report = claim_of_report(text, candidate)) return report;
  if (const auto year = claim_of_year(text, candidate)) return year;
  return claim_of_level(text, candidate);
}

}  // namespace dragnet

#include "indexer/figure_scope.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "common/one_of.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_labels.h"
#include "indexer/figure_victim.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

constexpr std::size_t npos = std::string_view::npos;

// The Chinese word that opens parts in the clause; null where none does.
const FoundWord* part_cue_in(const FigureText& text, TokenRange clause) {
  for (const FoundWord& cue : text.within(WordRole::cue, clause))
    if (cue.cue() == Cue::part && text.is_han(cue.first)) return &cue;
  return nullptr;
}

// A way to hold those who were arrested.
bool is_way_to_hold(const FigureText& text, const FoundWord& act) {
  static const HanPhrases ways = {"刑事拘留", "刑拘", "拘留", "逮捕", "取保"};
  return text.has_at(ways, act.first);
}

// 其中主犯20名，从犯50名, 其中，中国籍嫌疑人186名: the parts go on while no act stands before the
// count but the whole's own behind the word that opens them (其中被判处十年以上6人，缓刑92人), or
// one way to hold somebody behind another (其中刑拘52人，取保候审27人，行政拘留12人). The token of
// that word, if they do.
std::optional<std::size_t> opening_of_parts(const FigureText& text, const Attached& figure) {
  const FigureCandidate& candidate = figure.candidate;
  TokenRange clause = candidate.clause;
  const std::size_t sentence = text.sentence(candidate.number).first;
  if (!text.is_han(candidate.number_end - 1)) return std::nullopt;
  std::size_t end = candidate.begin;
  bool is_way = false;
  bool needs_way = false;
  while (true) {
    const FoundWord* opening = part_cue_in(text, clause);
    for (const FoundWord& act : text.within(WordRole::act, {clause.first, end})) {
      const bool is_own = opening != nullptr && act.first >= opening->last &&
                          kind_of(act.act(), candidate) == figure.kind;
      is_way = figure.kind == FigureKind::suspects_arrested && is_way_to_hold(text, act);
      if (act.act() != Act::nothing && !is_own && !is_way) return std::nullopt;
      needs_way = needs_way || (is_way && !is_own);
    }
    if (opening != nullptr)
      return needs_way && !is_way ? std::nullopt : std::optional(opening->first);
    if (clause.first <= sentence) return std::nullopt;
    clause = text.clause(clause.first - 1);
    end = clause.last;
  }
}

bool is_part(const FigureText& text, const Attached& figure, std::span<const Attached> before);

// A part like the first that was named, if that was one: 其中手机120部，电脑36台 has no whole.
bool goes_on_with_parts(const FigureText& text, const Attached& figure,
                        std::span<const Attached> before) {
  const auto opening = opening_of_parts(text, figure);
  if (!opening) return false;
  const auto first = std::ranges::find_if(
      before, [&](const Attached& other) { return other.candidate.number > *opening; });
  if (first == before.end()) return true;
  const auto wholes = before.first(static_cast<std::size_t>(first - before.begin()));
  return first->kind == figure.kind && is_part(text, *first, wholes);
}

// 1,186万元（含上年结转420万元）
bool opens_with_share(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::size_t reach = 8;  // tokens
  for (std::size_t token = candidate.begin;
       token > candidate.clause.first && candidate.begin - token < reach; --token) {
    const std::string_view gap = text.stream().gap_text(token - 1);
    if (gap.find("（") != npos || gap.find('(') != npos) return text.term(token - 1) == "含";
  }
  return false;
}

bool is_dash(std::string_view gap) {
  return gap.find("—") != npos || gap == " – ";
}

// "Wuhan – 12 suspects were", "KUALA LUMPUR, May 3 – 12"; but "Most – 12 suspects – were".
bool is_behind_dateline(const FigureText& text, std::size_t number) {
  const TokenRange sentence = text.sentence(number);
  const TokenStream& stream = text.stream();
  for (std::size_t token = sentence.first; token < number; ++token)
    if (!stream[token].capitalized && !text.is_number(token)) return false;
  for (std::size_t token = number + 1; token < sentence.last; ++token)
    if (is_dash(stream.gap_text(token))) return false;
  const TokenRange before{sentence.first, number};
  return !text.has(WordRole::act, before) && !text.has_noun(person_nouns, before);
}

// "Two of the nine arrested men", "of these 126 victims, 15 were", "foreigners — 207 Chinese".
bool is_english_part(const FigureText& text, const FigureCandidate& candidate) {
  if (candidate.measure != Measure::count || text.is_han(candidate.end - 1)) return false;
  if (behind_of_the(text, candidate.number + 1) != candidate.number + 1) return true;
  if (is_dash(text.stream().gap_text(candidate.number)))
    return !is_behind_dateline(text, candidate.number);
  constexpr std::string_view these[] = {"the", "these", "those"};
  const std::size_t begin = candidate.clause.first;
  if (begin != candidate.begin || candidate.noun != Noun::victim) return false;
  const std::size_t sentence = text.sentence(begin).first;
  return text.term(sentence) == "of" && is_one_of(these, text.term(sentence + 1)) &&
         text.clause(sentence).last == begin;
}

// "including 55 suspects": counted in a figure before it.
bool is_part(const FigureText& text, const Attached& figure, std::span<const Attached> before) {
  if (before.empty()) return false;
  const std::size_t number = figure.candidate.number;
  const TokenRange clause = text.clause(number);
  const std::size_t behind = figure.candidate.number_end;
  const bool of_them =
      text.has_cue_at(Cue::part, behind) && text.stream()[behind].gap < Gap::clause;
  const bool goes_on = text.term(clause.first) == "另" &&  // 其中4人是骨干，另有12人
                       text.has_cue(Cue::part, {text.sentence(number).first, number});
  const bool says_so = of_them || goes_on || is_english_part(text, figure.candidate) ||
                       text.has_cue(Cue::part, {clause.first, number}) ||
                       goes_on_with_parts(text, figure, before) ||
                       opens_with_share(text, figure.candidate);
  if (!says_so) return false;
  const std::size_t from =
      std::min(text.sentence(number).first, text.sentence_before(number).first);
  for (auto whole = before.rbegin(); whole != before.rend(); ++whole) {
    if (whole->candidate.number < from) break;
    const bool larger = whole->candidate.quantity.value >= figure.candidate.quantity.value;
    if (whole->kind == figure.kind && larger) return true;
  }
  return false;
}

constexpr std::string_view articles[] = {"a", "an", "the", "this", "one"};

// "In the case of large sums", and "the funds involved in the case were stopped", which is how
// machines read 涉案资金: the word says nothing.
bool is_idle(const FigureText& text, TokenRange range, std::size_t word) {
  const auto term = [&](std::size_t before) { return text.term_before(word, range.first, before); };
  if (term(2) != "in" || term(1) != "the") return false;
  const std::size_t behind = word + 2;
  if (text.next_term(word + 1) == "of" && behind < range.last) {
    const Token& next = text.stream()[behind];
    return next.kind == TokenKind::word && !next.capitalized && next.gap <= Gap::blank &&
           !is_one_of(articles, text.term(behind));
  }
  constexpr std::string_view money[] = {"fund", "funds", "money"};
  constexpr std::size_t reach = 5;
  return term(3) == "involved" && is_one_of(money, term(4)) &&
         text.has(WordRole::act, range.behind(word + 1, reach));
}

// The singular "case" with an article not far before it, unless it is an example of many.
bool speaks_of_one_case(const FigureText& text, TokenRange range) {
  if (text.has_cue(Cue::one_case, range)) return true;
  std::size_t article = range.last;
  for (std::size_t token = range.first; token < range.last; ++token) {
    const std::string_view term = text.term(token);
    if (term == "including" || term == "cases") return false;
    if (is_one_of(articles, term)) article = token;
    const bool is_near = article < token && token - article <= 8;
    if (term == "case" && is_near && !is_idle(text, range, token)) return true;
  }
  return false;
}

}  // namespace

FigureScope scope_of(const FigureText& text, const Attached& figure,
                     std::span<const Attached> before) {
  if (is_part(text, figure, before)) return FigureScope::part;
  if (is_of_one_victim(text, figure, before)) return FigureScope::victim;
  const std::size_t number = figure.candidate.number;
  const bool of_case = speaks_of_one_case(text, {text.sentence(number).first, number});
  return of_case ? FigureScope::one_case : FigureScope::area;
}

}  // namespace dragnet

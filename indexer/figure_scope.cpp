#include "indexer/figure_scope.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "common/han_phrases.h"
#include "common/one_of.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_labels.h"

namespace dragnet {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view more[] = {"and", "others"};  // than one

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

// "Two of the nine arrested men", "of these 126 victims, 15 were", "foreigners — 207 Chinese".
bool is_english_part(const FigureText& text, const FigureCandidate& candidate) {
  if (candidate.measure != Measure::count || text.is_han(candidate.end - 1)) return false;
  if (behind_of_the(text, candidate.number + 1) != candidate.number + 1) return true;
  if (text.stream().gap_text(candidate.number).find("—") != npos) return true;
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

// "victims" has the stem of "victim".
bool is_plural(const TokenStream& stream, std::size_t token) {
  return stream.term(token).ends_with('s') && stream.term(token) != stream.stem(token);
}

// 何某等14人, 潜在受害人, 15名被害人, 被害人达112人, 一通电话骗走民众3亿元: more than one.
bool is_of_many(const FigureText& text, const FoundWord& word) {
  static const HanPhrases many = {"多名", "数名", "余名", "多位", "多地", "各地", "不断"};
  constexpr std::string_view parts[] = {"including", "included", "among"};
  const bool is_aged = word.first > 0 && text.term(word.first - 1) == "old";  // 34-year-old
  const std::size_t reach = is_aged ? 5 : 2;
  const TokenRange near = text.clause(word.first).before(word.first, reach);
  if (text.has_before(many, word.first)) return true;
  if (text.is_word(word.first)) {
    const auto acts = text.within(WordRole::act, near);
    const bool is_arrested = !acts.empty() && acts.back().act() == Act::arrest;
    if (is_arrested || text.holds_one_of(parts, near)) return true;
  }
  if (word.first > 1 && text.term(word.first - 1) == "在") return true;
  if (text.next_term(word.last) == "等" && text.is_number(word.last + 1)) return true;
  const std::optional<MeasureWord> measure = text.measure_before(word.first);
  if (measure && text.is_number(measure->first - 1)) return true;
  const FoundWord* hedge = text.starting(WordRole::hedge, word.last);
  const std::size_t number = hedge != nullptr ? hedge->last : word.last;
  if (!text.is_number(number)) return text.term(word.last - 1) == "走";
  const std::optional<MeasureWord> persons = text.measure_at(number + 1);
  return persons && persons->nouns.contains(Noun::person);
}

// "He said", "Ms Lee said": who only tells of it; but "he said scammers cheated him".
bool speaks(const FigureText& text, const FoundWord& word) {
  constexpr std::string_view pronouns[] = {"he", "she"};
  constexpr std::string_view titles[] = {"mr", "ms", "mrs", "miss"};
  constexpr std::string_view own[] = {"him", "her"};
  constexpr std::string_view verbs[] = {"said", "says", "added", "noted", "stated", "stressed"};
  constexpr std::size_t longest_name = 3;  // tokens
  const std::string_view term = text.term(word.first);
  const std::size_t last = word.last + (is_one_of(titles, term)     ? longest_name + 1
                                        : is_one_of(pronouns, term) ? 1
                                                                    : 0);
  for (std::size_t at = word.last; at < last; ++at)
    if (is_one_of(verbs, text.next_term(at)))
      return !text.holds_one_of(own, {at + 1, text.clause(at).last});
  return false;
}

// "A woman who runs a salon lost £3,000", "a man accused of nothing was cheated of", "the man was
// charged with cheating a pensioner of": whether one victim is told of behind the word; but "a
// scam that lost people £3,000", "a man who cheated a number of".
bool tells_one_cheated(const FigureText& text, std::size_t token) {
  constexpr std::string_view lost[] = {"lost", "loses", "lose"};
  constexpr std::string_view others[] = {"that", "which", "people", "victims", "investors"};
  constexpr std::string_view be[] = {"was", "being"};
  constexpr std::string_view cheated[] = {"cheated", "duped",     "scammed", "swindled",
                                          "conned",  "defrauded", "tricked"};
  constexpr std::string_view cheating[] = {"cheating", "duping",     "scamming", "swindling",
                                           "conning",  "defrauding", "cheated",  "swindled"};
  constexpr std::string_view one[] = {"a", "an", "him", "her"};
  constexpr std::string_view many[] = {"number", "group",  "total", "string",
                                       "series", "couple", "dozen", "hundred"};
  const TokenRange clause = text.clause(token - 1);
  for (; token < clause.last; ++token) {
    const std::string_view term = text.term(token);
    const std::string_view before = text.term(token - 1);
    if (is_one_of(lost, term) && !is_one_of(others, before)) return true;
    if (is_one_of(cheated, term) && is_one_of(be, before)) return true;
    if (is_one_of(cheating, term) && is_one_of(one, text.next_term(token + 1)))
      return !is_one_of(many, text.next_term(token + 2));
  }
  return false;
}

// "Led by a man", "a woman who ran the ring", "a man suspected of", "the man was charged": who
// cheated others.
bool is_culprit(const FigureText& text, const FoundWord& word) {
  if (tells_one_cheated(text, word.last)) return false;
  constexpr std::string_view deeds[] = {"led",    "run",       "headed",  "masterminded",
                                        "duped",  "defrauded", "cheated", "controlled",
                                        "conned", "swindled",  "scammed", "operated"};
  constexpr std::string_view own[] = {"led",  "ran",          "headed",   "leads",
                                      "runs", "masterminded", "operated", "recruited"};
  constexpr std::string_view doubts[] = {"suspected", "accused"};
  constexpr std::string_view arrests[] = {"arrested",  "charged",  "jailed",   "detained",
                                          "sentenced", "indicted", "convicted"};
  const std::size_t first = word.first;
  if (first >= 2 && text.term(first - 1) == "by") return is_one_of(deeds, text.term(first - 2));
  if (text.term(word.last - 1) == "victim") return false;
  const std::string_view next = text.next_term(word.last);
  const std::size_t passive = word.last + (next == "has" ? 2 : 1);  // "has been charged"
  const bool is_arrested =
      (next == "was" || next == "has") && is_one_of(arrests, text.next_term(passive));
  return is_arrested || is_one_of(own, next == "who" ? text.next_term(word.last + 1) : next) ||
         (is_one_of(doubts, next) && text.next_term(word.last + 1) == "of");
}

bool names_one_victim(const FigureText& text, TokenRange range) {
  const auto cues = text.within(WordRole::cue, range);
  return std::any_of(cues.begin(), cues.end(), [&](const FoundWord& word) {
    if (word.cue() != Cue::one_victim || is_plural(text.stream(), word.last - 1)) return false;
    const bool is_other =
        text.is_word(word.first) && (speaks(text, word) || is_culprit(text, word));
    return !is_other && !is_of_many(text, word);
  });
}

// "Duped a 72-year-old share trader of": the last act before the number, in its clause.
bool cheats_one_aged(const FigureText& text, TokenRange range) {
  constexpr std::string_view one[] = {"a", "an"};
  const auto acts = text.within(WordRole::act, range);
  if (acts.empty() || acts.back().act() != Act::lose) return false;
  const std::size_t end = acts.back().last;
  return is_one_of(one, text.next_term(end)) && text.is_number(end + 1) &&
         text.next_term(end + 2) == "year" && text.next_term(end + 3) == "old" &&
         !text.holds_one_of(more, {end, range.last});
}

// Words for more than one who lose together, or whom the one makes lose.
constexpr std::string_view losers[] = {"victims", "people", "residents", "investors", "others"};

// "A couple from Dorset"; but "a couple of firms", "a couple hundred", "every trader", "a trader
// and 40 others".
bool names_one_loser(const FigureText& text, TokenRange subject) {
  constexpr std::string_view alone[] = {"couple",  "businessman", "businesswoman", "trader",
                                        "retiree", "housewife",   "pensioner"};
  constexpr std::string_view counted[] = {"of",   "dozen", "hundred", "thousand",
                                          "days", "weeks", "months",  "years"};
  std::size_t token = subject.first;
  while (token < subject.last && !is_one_of(alone, text.term(token))) ++token;
  if (token == subject.last) return false;
  const bool is_every = token > subject.first && text.term(token - 1) == "every";
  if (is_every || is_one_of(counted, text.next_term(token + 1))) return false;
  for (std::size_t behind = token + 1; behind + 1 < subject.last; ++behind)
    if (text.term(behind) == "and" && text.is_number(behind + 1)) return false;
  return !text.holds_one_of(losers, {token + 1, subject.last});
}

// "The businessman, 81, lost Rs 7 crore", "a couple from Dorset lost £1m"; but "the victims, 81,
// lost", "a couple ran the scam that lost investors £1m".
bool loses_alone(const FigureText& text, const FigureCandidate& candidate) {
  const TokenRange clause = candidate.clause;
  const auto acts = text.within(WordRole::act, {clause.first, candidate.number});
  if (acts.empty() || text.term(acts.back().first) != "lost") return false;
  const std::size_t verb = acts.back().first;
  if (is_one_of(losers, text.next_term(verb + 1))) return false;
  if (verb > clause.first)  // no other act: "a couple was arrested and firms lost"
    return acts.size() == 1 && names_one_loser(text, {clause.first, verb});
  if (clause.first <= text.sentence(verb).first) return false;
  const TokenRange age = text.clause(clause.first - 1);
  return age.last == age.first + 1 && text.is_number(age.first) &&
         age.first > text.sentence(verb).first && !text.is_number(age.first - 1) &&
         !is_plural(text.stream(), age.first - 1) && !is_one_of(losers, text.term(age.first - 1));
}

// "A professor was scammed out of 3 million yuan", "a retiree who was duped out of HK$3 million":
// one person; but "a village was cheated of", "each student was", "a woman's firm was".
bool is_cheated_alone(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view cheated[] = {"cheated", "duped",     "scammed",  "swindled", "conned",
                                          "tricked", "defrauded", "deceived", "fleeced"};
  constexpr std::string_view people[] = {
      "woman",   "man",         "retiree",       "pensioner", "teacher",   "professor",
      "student", "worker",      "doctor",        "trader",    "housewife", "executive",
      "he",      "she",         "victim",        "widow",     "nurse",     "couple",
      "old",     "businessman", "businesswoman", "accountant"};
  constexpr std::string_view many[] = {"each", "every", "more",    "number", "group",
                                       "firm", "bank",  "company", "family", "business"};
  const std::size_t first = candidate.clause.first;
  const auto acts = text.within(WordRole::act, {first, candidate.number});
  if (acts.empty() || acts.back().act() != Act::lose || !text.is_word(acts.back().first))
    return false;
  const std::size_t verb = acts.back().first + (text.term(acts.back().first) == "was" ? 1 : 0);
  return verb > first + 1 && text.term(verb - 1) == "was" && is_one_of(cheated, text.term(verb)) &&
         text.holds_one_of(people, {first, verb}) && !text.holds_one_of(many, {first, verb}) &&
         !text.holds_one_of(losers, {verb, candidate.number});
}

// 返还21名群众: the number of those somebody names.
bool are_many(const FigureText& text, const FoundWord& noun) {
  if (noun.noun() != Noun::victim && noun.noun() != Noun::citizen) return false;
  const std::optional<MeasureWord> measure = text.measure_before(noun.first);
  return measure && measure->first > 0 && text.is_number(measure->first - 1);
}

// Behind one victim's loss, what is more than that, what the force or the gang came to, and what is
// of many: 王女士被骗6万元，今年以来该局已止付1.3亿元.
bool is_beside_victim(const FigureText& text, const Attached& figure,
                      std::span<const Attached> before) {
  static const HanPhrases others = {"全市", "全县",     "全区",   "全省",   "该局",
                                    "同期", "今年以来", "团伙共", "集团共", "今年已"};
  static const HanPhrases paid_more = {"又转", "再转", "继续转", "又汇", "再汇"};
  static const HanPhrases own = {"为其", "帮其", "助其", "向其", "将其", "她", "他"};
  const FigureCandidate& candidate = figure.candidate;
  const TokenRange told{candidate.clause.first, candidate.number};
  if (!text.is_han(candidate.end - 1) || names_one_victim(text, candidate.clause) ||
      text.has(own, told))
    return false;
  if (text.has(others, told)) return true;
  const auto nouns = text.within(WordRole::noun, told);
  if (std::ranges::any_of(nouns, [&](const FoundWord& noun) { return are_many(text, noun); }))
    return true;
  const TokenRange sentence = text.sentence(candidate.number);
  const auto lost = std::ranges::find_if(before, [&](const Attached& other) {
    return other.kind == FigureKind::losses && sentence.contains(other.candidate.number);
  });
  return figure.kind != FigureKind::losses && lost != before.end() &&
         lost->candidate.quantity.value < candidate.quantity.value &&
         !text.has(paid_more, {sentence.first, candidate.number});
}

// One person is named whose money it is.
bool is_victims(const FigureText& text, const Attached& figure, std::span<const Attached> before) {
  constexpr std::size_t reach = 3;  // tokens: from 103 mostly elderly people
  const FigureCandidate& candidate = figure.candidate;
  if (candidate.measure != Measure::money || figure.kind == FigureKind::amount_involved)
    return false;
  if (text.next_term(candidate.end) == "from" && text.is_number(candidate.end + 1) &&
      text.has_noun(person_nouns, {candidate.end + 2, candidate.end + 2 + reach}))
    return false;  // "from 103 people", but "from 3 accounts"
  if (names_one_victim(text, text.sentence(candidate.number)))
    return !is_beside_victim(text, figure, before);
  return cheats_one_aged(text, {candidate.clause.first, candidate.number}) ||
         loses_alone(text, candidate) || is_cheated_alone(text, candidate);
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
  if (is_victims(text, figure, before)) return FigureScope::victim;
  const std::size_t number = figure.candidate.number;
  const bool of_case = speaks_of_one_case(text, {text.sentence(number).first, number});
  return of_case ? FigureScope::one_case : FigureScope::area;
}

}  // namespace dragnet

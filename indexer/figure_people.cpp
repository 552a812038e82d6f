#include "indexer/figure_people.h"

#include <algorithm>
#include <string_view>

#include "common/han_runs.h"
#include "common/numerals.h"
#include "common/one_of.h"
#include "indexer/figure_nouns.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

// "Arrested 45 Chinese", "45 Chinese were arrested"; but "cheated 45 Chinese", "arrested for
// detaining 45 Chinese". begin .. end - 1: those of whom it is said.
bool are_touched(const FigureText& text, std::size_t begin, std::size_t end) {
  constexpr std::string_view deeds[] = {"arrest",   "arrested", "arresting", "arrests", "detain",
                                        "detained", "deport",   "deported",  "charged", "nabbed"};
  constexpr std::string_view verbs[] = {"were", "been"};
  if (begin > text.clause(begin).first && is_one_of(deeds, text.term(begin - 1))) return true;
  const std::string_view verb = text.next_term(end);
  const std::size_t deed = end + (verb == "have" ? 2 : 1);
  return end < text.size() && is_one_of(verbs, text.next_term(deed - 1)) &&
         is_one_of(deeds, text.next_term(deed));
}

constexpr std::string_view nations[] = {"chinese",  "vietnamese", "taiwanese", "burmese",
                                        "japanese", "accused",    "locals"};
constexpr std::string_view nationals[] = {
    "nationals",    "nigerians",  "ghanaians", "indians",     "malaysians",   "filipinos",
    "indonesians",  "cambodians", "thais",     "koreans",     "pakistanis",   "kenyans",
    "russians",     "ukrainians", "germans",   "israelis",    "brazilians",   "americans",
    "singaporeans", "nepalis",    "canadians", "australians", "bangladeshis", "laotians"};

// Where "Chinese", "accused" end; the token itself where they do not stand there.
std::size_t behind_nation(const FigureText& text, std::size_t token) {
  constexpr std::size_t shortest = 6;  // bytes
  const bool is_there = token < text.size() && text.stream()[token].term_size >= shortest &&
                        is_one_of(nations, text.next_term(token));
  return token + (is_there ? 1 : 0);
}

// Where "operatives", "operators" end of whom the words around tell an arrest: "arrested four
// operatives", "21,549 operators, fraudsters and launderers arrested"; but "arrested 12; two
// operatives were hurt", "bus operators".
std::size_t behind_doers(const FigureText& text, const FigureCandidate& candidate,
                         std::size_t token) {
  constexpr std::string_view doers[] = {"operatives", "operators"};
  if (!is_one_of(doers, text.next_term(token))) return token;
  const bool are_suspects =
      text.has_noun_at(Noun::suspect, token + 1) && text.next_term(token + 1).empty();
  const bool are_arrested =
      text.has_act_before(Act::arrest, candidate.begin) && !text.has_at(WordRole::noun, token + 1);
  return token + (are_suspects || are_arrested ? 1 : 0);
}

// Where "nationals of Ghana", "Malaysian nationals", "Nigerians" end.
std::size_t behind_nationals(const FigureText& text, std::size_t token) {
  constexpr std::size_t reach = 3;  // tokens
  for (std::size_t at = token; at < token + reach && !text.next_term(at).empty(); ++at) {
    if (!text.is_word(at) || ends_english_phrase(text.stream(), at)) break;
    const bool is_last = text.next_term(at + 1).empty() || !text.has_at(WordRole::noun, at + 1);
    if (is_one_of(nationals, text.term(at))) return is_last ? at + 1 : token;
  }
  return token;
}

// Where the next of a list begins, behind a comma or "and"; the end itself where none does.
std::size_t behind_link(const FigureText& text, std::size_t end) {
  if (end >= text.size()) return end;
  const bool has_comma = text.stream().gap_text(end).starts_with(',');
  if (text.term(end) == "and" && (has_comma || text.stream()[end].gap < Gap::clause))
    return end + 1;
  return end;
}

// Whether nothing behind the nation says that the number counts something else of it.
bool is_closed(const FigureText& text, std::size_t end) {
  constexpr std::string_view goes_on[] = {
      "were", "have",  "who",    "for",       "over",    "in", "on", "at",     "from",
      "with", "after", "during", "suspected", "accused", "of", "by", "linked", "while"};
  if (end >= text.size()) return true;
  const Token& next = text.stream()[end];
  return next.gap == Gap::sentence ||
         (next.gap == Gap::clause && !next.capitalized && !amount_at(text.stream(), end)) ||
         is_one_of(goes_on, text.next_term(end)) ||
         (text.next_term(end) == "and" && text.starting(WordRole::act, end + 1));
}

// Where the list of nations ends that goes on behind the first, "45 Chinese, 12 Malaysians and 3
// Filipinos"; nothing where it is not closed.
std::optional<std::size_t> end_of_list(const FigureText& text, std::size_t end) {
  constexpr int most = 8;
  for (int i = 0; i < most; ++i) {
    const std::size_t next = behind_link(text, end);
    const bool goes_on =
        next != end || (end < text.size() && text.stream().gap_text(end).starts_with(','));
    const auto amount = goes_on ? amount_at(text.stream(), next) : std::nullopt;
    if (!amount) break;
    std::size_t behind = behind_nation(text, amount->last);
    if (behind == amount->last) behind = behind_nationals(text, amount->last);
    if (behind == amount->last) break;
    end = behind;
  }
  return is_closed(text, end) ? std::optional(end) : std::nullopt;
}

// Where "some 12 Malaysians" begins that ends before the token; the token where none does.
std::size_t begin_of_nation(const FigureText& text, std::size_t end) {
  constexpr std::size_t longest = 4;  // tokens
  const std::size_t first = text.sentence(end - 1).first;
  for (std::size_t number = end - 1; number > first && end - number < longest;) {
    const auto amount = amount_at(text.stream(), --number);
    if (!amount || amount->last >= end) continue;
    const bool is_nation =
        behind_nation(text, amount->last) == end || behind_nationals(text, amount->last) == end;
    const FoundWord* hedge = text.ending(WordRole::hedge, number);
    return !is_nation ? end : hedge != nullptr ? hedge->first : number;
  }
  return end;
}

// Where the list of nations begins that the number goes on with; the number where it does not.
std::size_t begin_of_list(const FigureText& text, std::size_t begin) {
  while (begin > 1) {
    const bool has_and = text.term(begin - 1) == "and";
    if (!has_and && !text.stream().gap_text(begin).starts_with(',')) break;
    const std::size_t end = begin - (has_and ? 1 : 0);
    const std::size_t before = begin_of_nation(text, end);
    if (before == end) break;
    begin = before;
  }
  return begin;
}

// "Persuaded", "15 victims", "her": whoever is asked to do what stands behind.
bool is_person_asked(const FigureText& text, const FoundWord& word, std::size_t end) {
  constexpr std::string_view pronouns[] = {"him", "her", "them"};
  return end == word.last || is_one_of(pronouns, text.term(end - 1)) ||
         text.has_noun_before(person_nouns, end);
}

// Whether a land abroad stands in the range right behind one of the words; but 来自缅甸, 发往缅甸
// and 赴缅甸边境.
template <typename Words>
bool stands_land_behind(const FigureText& text, TokenRange range, const Words& words) {
  static const HanPhrases lands = {
      "缅甸", "缅北",   "佤邦", "柬埔寨", "金边", "西港",   "老挝",   "菲律宾", "泰国",    "越南",
      "迪拜", "阿联酋", "印尼", "境外",   "国外", "西班牙", "安哥拉", "肯尼亚", "马来西亚"};
  static const HanPhrases near = {"边境", "口岸"};
  constexpr std::string_view others[] = {"来", "发", "寄", "运"};
  return text.any_at(lands, {range.first + 1, range.last}, [&](std::size_t token) {
    return is_one_of(words, text.term(token - 1)) &&
           !(token > range.first + 1 && is_one_of(others, text.term(token - 2))) &&
           !text.has_at(near, token + lands.size_at(text.stream(), token));
  });
}

// 从金边押解, 赴金边，押解, 押解…回国: whence the word says that somebody was brought.
bool comes_home(const FigureText& text, TokenRange clause, const FoundWord& word) {
  static const HanPhrases home = {"回国", "归国", "返台", "回台"};
  constexpr std::string_view from[] = {"从", "自"};
  constexpr std::string_view to[] = {"赴", "往"};
  if (stands_land_behind(text, clause, from)) return true;
  if (word.last < clause.last && text.has(home, {word.last, clause.last})) return true;
  if (clause.first <= text.sentence(word.first).first || text.holds_one_of(from, clause))
    return false;
  return stands_land_behind(text, text.clause(clause.first - 1), to);
}

// "The last 23 suspects arrived in Beijing in custody on a flight from Cambodia"
bool arrive_in_custody(const FigureText& text, const FoundWord& word,
                       const FigureCandidate& candidate) {
  constexpr std::string_view arrives[] = {"arrived"};
  constexpr std::string_view flights[] = {"flight", "flights", "plane", "aboard"};
  return text.term(word.first) == "custody" && word.first > candidate.end &&
         text.term(word.first - 1) == "in" &&
         text.holds_one_of(arrives, {candidate.end, word.first}) &&
         text.holds_one_of(flights, {word.last, text.sentence(word.first).last});
}

// Whether the police, or an anti-fraud center, did what is said behind the range: "police raided a
// den that held phones and quickly", "police said that they had"; but "police said that Chen", "a
// boss who".
bool is_done_by_police(const FigureText& text, TokenRange before) {
  constexpr std::string_view police[] = {"police", "policemen", "officers", "organs", "authorities",
                                         "force",  "team",      "brigade",  "anti"};
  constexpr std::string_view others[] = {"who", "which", "that", "said", "say", "found", "believe"};
  constexpr std::string_view joints[] = {"and", "they"};
  if (!text.holds_one_of(police, before)) return false;
  std::size_t subject = before.last;
  while (subject > before.first && !is_one_of(others, text.term(subject - 1))) --subject;
  if (subject == before.first) return true;
  if (text.term(subject - 1) == "who") return false;
  std::size_t end = before.last;
  while (end > subject && (text.term(end - 1) == "had" || text.term(end - 1).ends_with("ly")))
    --end;
  if (end > subject + 1 && text.term(end - 1) == "then") {
    --end;
    if (text.stream()[end].gap >= Gap::clause) return true;  // "found that they hid, then"
  }
  return is_one_of(joints, text.term(end - 1)) || text.holds_one_of(police, {subject, end});
}

}  // namespace

std::size_t behind_nations(const FigureText& text, const FigureCandidate& candidate,
                           std::size_t token) {
  if (const std::size_t end = behind_doers(text, candidate, token); end > token) return end;
  const std::size_t named = behind_nationals(text, token);
  const std::size_t end = named > token ? named : behind_nation(text, token);
  if (end == token) return token;
  const std::size_t begin = begin_of_list(text, candidate.begin);
  if (named > token)  // "detained: 66 Burmese, 15 Vietnamese and two Malaysian nationals"
    return begin == candidate.begin || are_touched(text, begin, end) ? end : token;
  const auto last = end_of_list(text, end);
  return last && are_touched(text, begin, *last) ? end : token;
}

bool is_arrest_at(const FigureText& text, std::size_t token) {
  return text.next_term(token) == "被" &&
         (text.has_act_at(Act::arrest, token) || text.has_act_at(Act::arrest, token + 1));
}

bool are_residents_held(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view people[] = {"residents", "students"};
  return is_one_of(people, text.term(candidate.end - 1)) &&
         are_touched(text, candidate.begin, candidate.end);
}

bool are_sent_home(const FigureText& text, const FigureCandidate& candidate,
                   const FoundWord& noun) {
  constexpr std::string_view others[] = {
      "rescued",  "freed",   "trafficked", "victims", "cheated", "lured",        "agents",
      "job",      "paying",  "recruiter",  "forced",  "held",    "undocumented", "enslaved",
      "tortured", "tricked", "coerced",    "factory", "migrant", "construction"};
  if (text.term(noun.first) != "workers") return false;
  std::size_t end = noun.last;  // "deported 120 workers and arrested 12 scammers"
  while (end < candidate.clause.last && text.term(end) != "and") ++end;
  if (!text.has_cue(Cue::fraud, {candidate.clause.first, end})) return false;
  const bool active =
      candidate.begin > candidate.clause.first && text.term(candidate.begin - 1) == "deported";
  const std::size_t last = std::min(noun.last + 3, candidate.clause.last);  // "have been deported"
  const auto acts = text.within(WordRole::act, {noun.last, last});
  const bool passive = !acts.empty() && text.term(acts.front().first) == "deported";
  return (active || passive) && !text.holds_one_of(others, text.sentence(candidate.number));
}

bool talks_into_paying(const FigureText& text, const FoundWord& word) {
  constexpr std::string_view payments[] = {"hand",  "transfer", "pay",    "send",    "invest",
                                           "give",  "wire",     "part",   "deposit", "buy",
                                           "remit", "lend",     "provide"};
  constexpr std::string_view paying[] = {"handing",    "transferring", "paying",   "sending",
                                         "investing",  "giving",       "wiring",   "parting",
                                         "depositing", "buying",       "remitting"};
  constexpr std::size_t reach = 10;  // tokens
  if (!text.is_word(word.first) || !text.term(word.first).starts_with("persuad")) return false;
  const std::size_t last = std::min(text.clause(word.first).last, word.last + reach);
  for (std::size_t token = word.last; token + 1 < last; ++token) {
    if (text.term(token) == "to")
      return is_person_asked(text, word, token) && is_one_of(payments, text.term(token + 1)) &&
             text.next_term(token + 2) != "up";
    if (text.term(token) == "into")
      return is_person_asked(text, word, token) && is_one_of(paying, text.term(token + 1));
  }
  return false;
}

bool are_figures_of_gang(const FigureText& text, const FoundWord& word,
                         const FigureCandidate& candidate) {
  constexpr std::string_view links[] = {"of", "in", "from"};
  constexpr std::size_t gang_reach = 5;  // tokens: of the online scam ring
  constexpr std::size_t verb_reach = 4;  // tokens: who were later arrested
  if (text.term(candidate.end - 1) != "figures") return true;
  const std::size_t end = candidate.end;
  if (is_one_of(links, text.next_term(end))) {
    const std::size_t last = std::min(end + gang_reach, candidate.clause.last);
    for (const FoundWord& noun : text.within(WordRole::noun, {end, last}))
      if (noun.noun() == Noun::gang) return true;
  }
  return word.last == candidate.begin || ends_passively(text, candidate, word) ||
         (word.first >= end && word.first <= end + verb_reach &&
          is_passive_between(text, end, word.first));
}

bool is_from_abroad(const FigureText& text, const FoundWord& word,
                    const FigureCandidate& candidate) {
  static const HanPhrases brought = {"押解", "押回", "被押解"};
  static const HanPhrases abroad = {"境外", "缅", "柬"};
  static const HanPhrases leaving = {"拟",   "欲",   "准备", "企图", "前往", "意图", "赴",
                                     "去往", "出境", "打算", "口岸", "旅客", "边检", "卡点"};
  const TokenStream& stream = text.stream();
  const TokenRange clause = candidate.clause;
  if (!person_nouns.contains(candidate.noun)) return false;
  if (!text.is_han(word.first)) return arrive_in_custody(text, word, candidate);
  if (word.act() == Act::arrest)
    return brought.size_at(stream, word.first) > 0 && comes_home(text, clause, word);
  return word.act() == Act::dissuade && stands_at(stream, word.first, "劝返") &&
         clause.contains(word.first) && abroad.any_in(stream, clause.first, clause.last) &&
         !leaving.any_in(stream, clause.first, clause.last);
}

bool are_of_gang(const FigureText& text, const FigureCandidate& candidate) {
  // All that may stand before the gang, character by character.
  constexpr std::string_view kinds = "的跨境电信网络诈骗跑分洗钱涉诈犯罪违法引流";
  constexpr std::size_t reach = 10;  // tokens
  if (candidate.noun != Noun::person || !text.is_han(candidate.number_end)) return false;
  const TokenRange behind = candidate.clause.behind(candidate.number_end, reach);
  for (std::size_t at = behind.first; at < behind.last; ++at) {
    const FoundWord* noun = text.starting(WordRole::noun, at);
    if (noun != nullptr && noun->noun() == Noun::gang) return true;
    if (!holds(kinds, text.term(at))) return false;
  }
  return false;
}

std::optional<ActClaim> claim_of_control(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view controls[] = {"scene", "take", "took", "taking"};
  if (candidate.noun != Noun::suspect || candidate.begin == 0 || text.is_han(candidate.end - 1))
    return std::nullopt;
  const std::size_t verb = candidate.begin - 1;
  if (!candidate.clause.contains(verb)) return std::nullopt;
  const std::size_t first = text.sentence(verb).first;
  const std::string_view term = text.term(verb);
  const bool is_noun = term == "control" && is_one_of(controls, text.term_before(verb, first));
  const bool is_verb =
      (term == "controlled" || (term == "controlling" && verb == candidate.clause.first)) &&
      is_done_by_police(text, {first, verb});
  if (!is_noun && !is_verb) return std::nullopt;
  return claim_of_words(Act::arrest, {verb, verb + 1}, FigureKind::suspects_arrested);
}

}  // namespace dragnet

#include "indexer/figure_passive.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "common/date.h"
#include "common/numerals.h"
#include "common/one_of.h"
#include "indexer/figure_deeds.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_people.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

// "of which": what follows is said of a part.
bool has_other_whole(const FigureText& text, TokenRange range) {
  const auto cues = text.within(WordRole::cue, range);
  return std::any_of(cues.begin(), cues.end(), [&](const FoundWord& word) {
    return word.cue() == Cue::part && text.term(word.first) != "including";
  });
}

// Where the clause, bracket or pair of dashes that opens before the token closes.
std::size_t end_of_insertion(const FigureText& text, std::size_t first) {
  if (text.stream()[first].gap >= Gap::clause) return text.clause(first).last;
  constexpr std::pair<std::string_view, std::string_view> signs[] = {
      {"(", ")"}, {"—", "—"}, {"–", "–"}, {"--", "--"}};
  const std::string_view gap = text.stream().gap_text(first);
  for (const auto& [opening, closing] : signs) {
    if (gap.find(opening) == std::string_view::npos) continue;
    std::size_t last = first + 1;
    while (last < text.clause(first).last &&
           text.stream().gap_text(last).find(closing) == std::string_view::npos)
      ++last;
    return last;
  }
  return first;
}

// Whether the verb of a passive stands there: "were", "have been", "have since been".
bool is_passive_verb(const FigureText& text, std::size_t token) {
  constexpr std::string_view perfect[] = {"have", "has", "had"};
  if (is_one_of(perfect, text.term(token)) && text.next_term(token + 2) == "been") return true;
  return text.has_cue_at(Cue::passive, token);
}

// "With 10 phones and 32 cards seized": the act ends the clause.
bool is_absolute(const FigureText& text, const FigureCandidate& candidate, const FoundWord& word) {
  constexpr std::string_view with[] = {"with"};
  const TokenRange clause = candidate.clause;
  return word.last == clause.last && text.holds_one_of(with, {clause.first, candidate.begin});
}

// "Six members of two scam gangs arrested": a headline, whose act touches the gangs.
bool are_members_of_gangs(const FigureText& text, const FigureCandidate& candidate,
                          const FoundWord& word) {
  if (candidate.noun != Noun::suspect || text.next_term(candidate.end) != "of") return false;
  return text.has_noun_before(Noun::gang, word.first) && candidate.clause.contains(word.first) &&
         text.has_cue(Cue::fraud, {candidate.end, word.first}) &&
         amount_at(text.stream(), candidate.end + 1).has_value();
}

// "Some 21,000 operators, fraudsters and money launderers arrested": a headline's list of doers.
bool is_list_of_doers(const FigureText& text, const FigureCandidate& candidate,
                      const FoundWord& word) {
  const TokenRange between{candidate.end, word.first};
  constexpr std::string_view links[] = {"and"};
  return person_nouns.contains(candidate.noun) && text.term(word.first) == "arrested" &&
         text.has_noun_before(Noun::suspect, word.first) &&
         text.stream().gap_text(candidate.end).starts_with(',') &&
         text.holds_one_of(links, between) && !text.holds_number(between) &&
         !tells_deed(text, between);
}

// "15 scam cases involving losses of 2 million yuan have been recorded"
bool are_recorded(const FigureText& text, const FigureCandidate& candidate, const FoundWord& word) {
  return word.act() == Act::file && text.next_term(candidate.end) == "involving" &&
         text.term(word.first) == "been" && candidate.clause.contains(word.first);
}

// "On March 3, 2021 was sentenced", "in Room 302", "Chen (45)", "those aged over 35": a bare number
// that is a date, an age or a label.
bool is_no_count(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view before[] = {"in",   "on",    "before",   "after", "since", "until",
                                         "aged", "room",  "building", "block", "born",  "flight",
                                         "by",   "under", "those",    "at"};
  const bool is_year =
      may_be_year(candidate.quantity.value) && candidate.end == candidate.begin + 1;
  const std::string_view word = text.term_before(candidate.begin, candidate.clause.first);
  return is_one_of(before, word) || (is_year && word != "of") ||
         text.stream().gap_text(candidate.number).find('(') != std::string_view::npos;
}

// "Ring smashed, 19 arrested", "phone scam: 19 arrested"; but "bank manager Chen, 45 arrested",
// whose age it is, and "robbery gang busted, 12 held".
bool opens_later_clause(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::size_t longest_name = 2;  // tokens
  const std::size_t first = candidate.clause.first;
  if (candidate.begin != first || first == text.sentence(first).first) return false;
  const TokenRange before = text.clause(first - 1);
  if (text.has_cue(Cue::other_crime, before) && !text.has_cue(Cue::fraud, before)) return false;
  const bool is_aside = text.stream().gap_text(first).find(',') != std::string_view::npos;
  const bool acts = tells_deed(text, before) || text.has_act(Act::lose, before);
  return before.last - before.first > longest_name && (acts || !is_aside);
}

// "Arrested over phone scams" right behind the number.
bool is_done_to_them(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view deeds[] = {"arrested", "detained",    "charged",    "jailed",
                                        "nabbed",   "repatriated", "extradited", "deported",
                                        "held",     "caught"};
  constexpr std::string_view links[] = {"for", "over", "in", "after", "on", "as", "from", "with"};
  const std::size_t behind = candidate.end + 1;
  if (!is_one_of(deeds, text.next_term(candidate.end))) return false;
  return behind >= candidate.clause.last || is_one_of(links, text.next_term(behind));
}

// "Twelve arrested over phone scams", "fraud ring busted, 19 arrested": a headline, which leaves
// "were" out.
bool is_headline(const FigureText& text, const FigureCandidate& candidate) {
  const bool opens = candidate.begin == text.sentence(candidate.number).first ||
                     opens_later_clause(text, candidate);
  return opens && is_done_to_them(text, candidate);
}

// "Of the 99 arrested over the scam, six are Malaysians"
bool are_those(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view wholes[] = {"of", "among"};
  constexpr std::string_view deeds[] = {"arrested", "detained", "charged"};  // not by gangs
  const std::size_t first = candidate.clause.first;
  return candidate.begin == first + 2 && text.term(first + 1) == "the" &&
         is_one_of(wholes, text.term(first)) && is_one_of(deeds, text.next_term(candidate.end)) &&
         is_done_to_them(text, candidate);
}

// Of a headline, "19 held in phone scam"; but "lectures: 19 held", "60 freed, 40 held for ransom",
// "accounts frozen, 120 held with banks".
bool are_held(const FigureText& text, const FoundWord& deed, const FigureCandidate& candidate) {
  constexpr std::string_view others[] = {"rescued",  "freed",    "released",
                                         "meetings", "accounts", "cards"};
  if (deed.first != candidate.end || text.term(deed.first) != "held") return false;
  const TokenRange sentence = text.sentence(candidate.number);
  const std::string_view next = text.next_term(deed.last);
  if (next == "with" || (next == "for" && text.next_term(deed.last + 1) == "ransom")) return false;
  if (text.holds_one_of(others, {sentence.first, candidate.begin})) return false;
  return !text.has_noun(Noun::event, sentence);
}

// Where the part that is told between a whole and what was done to it begins at the token, its
// tokens: "two of them women", in commas, brackets or dashes.
TokenRange aside_at(const FigureText& text, std::size_t token) {
  constexpr std::size_t longest = 8;  // tokens
  const auto part = token > 0 ? amount_at(text.stream(), token) : std::nullopt;
  if (!part || !text.has_cue_at(Cue::part, part->last)) return {};
  const TokenRange aside{token, end_of_insertion(text, token)};
  const bool goes_on = text.sentence(token - 1).contains(aside.last) &&
                       aside.last - token <= longest && is_passive_verb(text, aside.last);
  return goes_on && !text.has(WordRole::act, aside) ? aside : TokenRange{};
}

// "Twelve suspects, two of them women, were arrested": what is said behind the aside is said of
// all; not what is said next: "were rescued and five were arrested".
bool goes_on_behind_aside(const FigureText& text, const FigureCandidate& candidate,
                          const FoundWord& word) {
  constexpr std::size_t reach = 3;  // tokens: have since been
  const TokenRange aside = aside_at(text, candidate.end);
  if (aside.first == aside.last || word.first > aside.last + reach) return false;
  const TokenRange verb{aside.last, word.first};
  constexpr std::string_view undone[] = {"not", "never", "to"};  // were to be charged
  return !text.holds_one_of(undone, verb) && !text.has(WordRole::act, verb) &&
         is_passive_between(text, verb.first, verb.last);
}

// "Had stolen 80 million yuan": a sum that the gang had is in no list of what was done.
bool is_of_gang(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view verbs[] = {"stole", "making", "made", "earned", "earning"};
  constexpr std::string_view perfect[] = {"had", "have", "has", "having"};
  const std::size_t first = candidate.clause.first;
  if (candidate.measure != Measure::money || candidate.begin <= first) return false;
  const std::string_view verb = text.term(candidate.begin - 1);
  return is_one_of(verbs, verb) || (verb == "stolen" && candidate.begin > first + 1 &&
                                    is_one_of(perfect, text.term(candidate.begin - 2)));
}

// Where the list that a sum stands in ends at the latest: "stole 80 million; 5 million was frozen",
// but "got away with 3 million; all of it was frozen".
std::size_t end_of_list(const FigureText& text, const FigureCandidate& candidate) {
  const std::size_t last =
      std::min(text.sentence(candidate.number).last, candidate.end + reach_in_sentence);
  if (candidate.measure != Measure::money) return last;
  constexpr std::string_view same[] = {"all", "it", "which"};
  std::size_t end = candidate.end;
  while (end < last && (text.stream().gap_text(end).find(';') == std::string_view::npos ||
                        is_one_of(same, text.term(end))))
    ++end;
  return end;
}

// "Handed 37 suspects." and no more, "to China", "over to the Chinese police"; but "to
// prosecutors".
bool goes_abroad(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view ends[] = {"over", "back"};
  constexpr std::string_view receivers[] = {
      "china",     "chinese",  "taiwan",    "thailand",    "india",     "indian",    "indonesia",
      "korea",     "korean",   "japan",     "vietnam",     "malaysia",  "embassy",   "vietnamese",
      "taiwanese", "japanese", "countries", "philippines", "singapore", "indonesian"};
  constexpr std::size_t reach = 4;  // tokens: to the Chinese police
  const std::size_t end = candidate.end;
  const std::size_t to = end + (is_one_of(ends, text.next_term(end)) ? 1 : 0);
  if (end == text.sentence(end - 1).last) return true;
  return text.next_term(to) == "to" &&
         text.holds_one_of(receivers, candidate.clause.behind(to, reach));
}

// 一个8人团伙，人员已全部抓捕; but 力争全部抓获.
std::optional<ActClaim> claim_of_whole_gang(const FigureText& text,
                                            const FigureCandidate& candidate) {
  static const HanPhrases all = {"全部", "悉数", "全数", "均"};
  static const HanPhrases undone = {"力争", "争取", "确保", "计划", "拟", "有望", "尚"};
  const std::size_t first = candidate.clause.last;
  if (!are_of_gang(text, candidate) || !text.sentence(candidate.number).contains(first))
    return std::nullopt;
  const TokenRange clause = text.clause(first);
  const FoundWord* act = text.ending(WordRole::act, clause.last);
  const bool of_all =
      act != nullptr && act->act() == Act::arrest && text.has(all, {first, act->first}) &&
      !text.has(undone, {first, act->first}) && !text.holds_number({first, act->first});
  return of_all ? claim(text, *act, candidate) : std::nullopt;
}

}  // namespace

bool continues_passive(const FigureText& text, const FigureCandidate& candidate,
                       const FoundWord& word) {
  const TokenRange before{candidate.clause.first, candidate.begin};
  if (before.first == before.last || text.term(candidate.begin - 1) != "and") return false;
  return text.has_cue(Cue::passive, before) ||
         (word.last == candidate.clause.last &&
          text.has_before(WordRole::act, candidate.begin - 1));
}

std::optional<ActClaim> claim_of_whole_list(const FigureText& text,
                                            const FigureCandidate& candidate) {
  if (candidate.noun == Noun::times) return std::nullopt;  // so often something was done itself
  if (is_of_gang(text, candidate)) return std::nullopt;
  if (const auto all = claim_of_whole_gang(text, candidate)) return all;
  const std::size_t last = end_of_list(text, candidate);
  for (const FoundWord& word : text.within(WordRole::act, {candidate.number_end, last})) {
    const auto found = claim(text, word, candidate);
    if (!found && discards(word.act(), candidate) &&
        !is_questioning_beside_arrest(text, word, candidate, last) &&
        (is_passive_between(text, candidate.number_end, word.first) ||
         ends_passively(text, candidate, word)))
      return std::nullopt;  // "16 people were questioned, nine were arrested"
    if (!found) continue;
    const bool of_all =
        !has_other_whole(text, {candidate.number_end, word.first}) &&
        (is_passive_between(text, candidate.number_end, word.first) ||
         is_absolute(text, candidate, word) || are_members_of_gangs(text, candidate, word) ||
         is_list_of_doers(text, candidate, word) || are_recorded(text, candidate, word));
    const bool passive =
        text.is_word(word.first) && (of_all || goes_on_behind_aside(text, candidate, word));
    return passive ? found : std::nullopt;
  }
  return std::nullopt;
}

std::size_t end_of_them(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view others[] = {"them", "whom", "those", "these"};
  const bool of_others =
      text.next_term(candidate.end) == "of" && is_one_of(others, text.next_term(candidate.end + 1));
  if (of_others) return candidate.end + 2;
  // "30 others", "30 more"; but "30 more than last year".
  constexpr std::string_view more_of_them[] = {"others", "more"};
  constexpr std::string_view compared[] = {"than"};
  const bool are_more = is_one_of(more_of_them, text.next_term(candidate.end)) &&
                        candidate.end + 1 < text.size() && is_passive_verb(text, candidate.end + 1);
  const TokenRange rest{candidate.end, candidate.clause.last};
  return candidate.end + (are_more && !text.holds_one_of(compared, rest) ? 1 : 0);
}

const FoundWord* deed_to_bare_number(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view perfect[] = {"have", "has", "had"};
  constexpr std::string_view singular[] = {"was", "is", "has"};
  if (unit_of(candidate) != Unit::none || !candidate.countable.empty()) return nullptr;
  if (is_no_count(text, candidate)) return nullptr;
  if (is_headline(text, candidate) || are_those(text, candidate))
    return text.starting(WordRole::act, candidate.end);
  std::size_t verb = end_of_them(text, candidate);
  if (is_one_of(perfect, text.next_term(verb)) && text.next_term(verb + 2) == "been") verb += 2;
  const FoundWord* cue = text.starting(WordRole::cue, verb);
  if (cue == nullptr || cue->cue() != Cue::passive) return nullptr;
  if (is_one_of(singular, text.term(cue->first))) return nullptr;
  const std::size_t last = std::min(cue->last + 2, candidate.clause.last);
  for (std::size_t at = verb; at < last; ++at)
    if (const FoundWord* act = text.starting(WordRole::act, at)) return act;
  return nullptr;
}

std::optional<ActClaim> claim_of_suspects(const FigureText& text, const FoundWord& deed,
                                          const FigureCandidate& candidate) {
  FoundWord word = deed;
  if (are_held(text, deed, candidate)) word.code = static_cast<std::int32_t>(Act::arrest);
  if (usual_noun(word.act()) != Noun::suspect) return std::nullopt;
  FigureCandidate suspects = candidate;
  suspects.noun = Noun::suspect;
  return claim(text, word, suspects);
}

bool are_others_too(const FigureText& text, const FigureCandidate& candidate,
                    const FigureCandidate& whole) {
  constexpr std::string_view causes[] = {"for", "over"};
  constexpr std::string_view kinds_of_case[] = {"a", "connection", "relation"};
  const std::size_t behind = candidate.end + 1;
  const bool joins = candidate.begin == whole.end + 1 && text.next_term(whole.end) == "and" &&
                     text.next_term(candidate.end) == "others";
  if (!joins || text.has_cue(Cue::passive, {behind, candidate.clause.last})) return false;
  const std::string_view next = text.next_term(behind);
  return next.empty() || is_one_of(causes, next) ||
         (next == "in" && is_one_of(kinds_of_case, text.next_term(behind + 1)) &&
          text.has_cue(Cue::fraud, {behind, candidate.clause.last}));
}

std::optional<ActClaim> claim_of_handover(const FigureText& text, const FigureCandidate& candidate,
                                          std::size_t limit) {
  if (candidate.noun == Noun::suspect && candidate.begin > candidate.clause.first &&
      text.term(candidate.begin - 1) == "handed" && goes_abroad(text, candidate))
    return claim_of_words(Act::repatriate, {candidate.begin - 1, candidate.begin},
                          FigureKind::suspects_repatriated);
  const bool is_attribute = candidate.begin > 1 && text.term(candidate.begin - 1) == "的" &&
                            text.has_before(WordRole::act, candidate.begin - 1);
  if (!is_attribute) return std::nullopt;
  const std::size_t last = std::min(text.sentence(candidate.number).last, limit);
  for (const FoundWord& word : text.within(WordRole::act, {candidate.number_end, last}))
    if (word.act() == Act::repatriate) return claim(text, word, candidate);
  return std::nullopt;
}

}  // namespace dragnet

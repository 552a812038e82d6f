#include "indexer/place_reach.h"

#include <algorithm>
#include <string_view>

#include "common/one_of.h"

namespace dragnet {

namespace {

// Whether the sentence of the token, or its near part, tells that somebody is caught; not whose
// victims they are: "arrested a gang whose victims were all over".
bool tells_of_raid(const PlaceText& text, std::size_t token) {
  constexpr std::size_t reach = 30;
  constexpr std::string_view raids[] = {
      "arrest", "arrested",   "arresting", "arrests",   "busted",   "busting",    "captured",
      "caught", "cracked",    "deported",  "destroyed", "detained", "dismantled", "dismantling",
      "nabbed", "prosecuted", "sentenced", "convicted", "charged",  "raid",       "raided",
      "raids",  "seized",     "smashed",   "uncovered"};
  const auto is_raid = [&](std::size_t at) { return is_one_of(raids, text.stream.term(at)); };
  for (std::size_t at = token; at > 0 && at + reach > token; --at) {
    if (!text.is_open(at, Gap::clause)) break;
    if (is_raid(at - 1)) return true;
    if (text.is_term(at - 1, "whose")) break;
  }
  for (std::size_t at = token; at < token + reach && text.is_open(at, Gap::clause); ++at)
    if (is_raid(at)) return true;
  return false;
}

// "The case involves", "the case involves 27 provinces, including": the token behind.
bool is_behind_reach(const PlaceText& text, std::size_t behind) {
  constexpr std::size_t reach = 8;
  if (text.is_cue_before(behind, CueKind::reached)) return true;
  if (behind < 2) return false;
  const std::size_t end = text.is_term(behind - 1, "including") ? behind - 1
                          : text.is_term(behind - 1, "as") && text.is_term(behind - 2, "such")
                              ? behind - 2
                              : 0;
  for (std::size_t at = end; at > 0 && at + reach > end; --at) {
    if (!text.is_open(at, at == end ? Gap::clause : Gap::mark)) return false;
    if (text.is_cue_before(at, CueKind::reached)) return true;
  }
  return false;
}

// "people", "Taiwanese"; not "Police target Scam Centres".
bool is_persons(const PlaceText& text, std::size_t token) {
  constexpr std::string_view persons[] = {"citizens",  "customers", "elderly",  "individuals",
                                          "investors", "man",       "men",      "nationals",
                                          "people",    "persons",   "retirees", "residents",
                                          "seniors",   "victims",   "woman",    "women"};
  const std::string_view word = text.stream.term(token);
  return is_one_of(persons, word) ||
         (text.stream[token].capitalized && ends_with_any(word, {"ese", "ans", "inos", "thais"}));
}

// "targeted elderly people in", "swindled 14 Chinese nationals residing in": the token behind.
bool is_behind_victims(const PlaceText& text, std::size_t behind) {
  constexpr std::size_t reach = 7;
  constexpr std::string_view living[] = {"based", "living", "residing"};
  constexpr std::string_view harms[] = {
      "conning",   "preyed",   "victimized", "cheat",     "cheated",   "cheating",
      "conned",    "deceived", "deceiving",  "defraud",   "defrauded", "defrauding",
      "duped",     "scam",     "scammed",    "scamming",  "swindle",   "swindled",
      "swindling", "target",   "targeted",   "targeting", "targets",   "tricked"};
  if (behind < 3 || !text.is_term(behind - 1, "in")) return false;
  std::size_t at = behind - 2;
  if (is_one_of(living, text.stream.term(at))) --at;
  if (!is_persons(text, at)) return false;
  for (; at > 0 && at + reach > behind && text.is_open(at, Gap::blank); --at)
    if (is_one_of(harms, text.stream.term(at - 1))) return !tells_of_raid(text, at);
  return false;
}

// "dens", "call centers", before the token; not "command center".
bool is_den_before(const PlaceText& text, std::size_t behind) {
  constexpr std::string_view dens[] = {"base", "bases", "den", "dens", "hideout", "hideouts"};
  constexpr std::string_view centers[] = {"center", "centers", "centre", "centres"};
  constexpr std::string_view frauds[] = {"call", "fraud", "scam"};
  if (behind < 2) return false;
  const std::string_view word = text.stream.term(behind - 1);
  return is_one_of(dens, word) ||
         (is_one_of(centers, word) && is_one_of(frauds, text.stream.term(behind - 2)));
}

// "The gang is based in", "the call centers are in": the token behind. "Gangs based in" tells which
// ones something is done against.
bool is_behind_base(const PlaceText& text, std::size_t behind) {
  constexpr std::string_view links[] = {"are", "is", "was", "were"};
  constexpr std::string_view gangs[] = {"gang", "gangs", "group",     "groups",
                                        "ring", "rings", "syndicate", "syndicates"};
  if (behind < 3 || !text.is_term(behind - 1, "in")) return false;
  std::size_t link = behind - 2;
  if (text.is_term(link, "based")) --link;
  return link > 0 && is_one_of(links, text.stream.term(link)) &&
         (is_one_of(gangs, text.stream.term(link - 1)) || is_den_before(text, link)) &&
         !tells_of_raid(text, link);
}

// "set up several dens in": the token behind. Anti-fraud centers are none.
bool is_behind_den(const PlaceText& text, std::size_t behind) {
  constexpr std::size_t reach = 8;
  constexpr std::string_view founds[] = {"build", "built", "established", "opened", "up"};
  constexpr std::string_view others[] = {"anti", "police"};
  if (behind < 2 || !text.is_term(behind - 1, "in") || !is_den_before(text, behind - 1))
    return false;
  for (std::size_t at = behind - 2; at > 0 && at + reach > behind; --at) {
    if (!text.is_open(at, Gap::blank)) return false;
    const std::string_view word = text.stream.term(at - 1);
    if (is_one_of(others, word)) return false;
    if (is_one_of(founds, word)) return !tells_of_raid(text, at);
  }
  return false;
}

// Past a name that the gazetteer lacks, "Dangyang, " or "China and ": where it begins; `end` where
// there is none.
std::size_t begin_of_unknown(const PlaceText& text, std::size_t end) {
  constexpr std::size_t longest = 3;  // tokens
  std::size_t first = end;
  while (first > 0 && end - first < longest && text.stream[first - 1].capitalized &&
         (first == end || text.is_open(first, Gap::blank)))
    --first;
  return first;
}

// Where the list of names begins that the mention stands in: "China, the Philippines and Hong
// Kong".
std::size_t begin_of_list(const PlaceText& text, const Mention& mention) {
  constexpr int longest_list = 16;
  constexpr std::string_view joints[] = {"and", "or", "the"};
  std::size_t first = mention.first;
  for (int i = 0; i < longest_list && first > 0 && text.is_open(first, Gap::clause); ++i) {
    std::size_t end = first;
    while (end > 0 && text.is_open(end, Gap::blank) && is_one_of(joints, text.stream.term(end - 1)))
      --end;
    if (!text.is_open(end, Gap::clause)) return first;
    const Mention* before = text.mention_before(end);
    const bool is_joined = end < first || !text.is_open(end, Gap::blank);
    const std::size_t next = before != nullptr ? before->first
                             : is_joined       ? begin_of_unknown(text, end)
                                               : end;
    if (next == end) return text.is_term(end, "the") ? end : first;  // "in the Philippines"
    first = next;
  }
  return first;
}

}  // namespace

bool is_only_reached(const PlaceText& text, const Mention& mention) {
  if (text.is_han(mention.first)) return false;
  const std::size_t first = begin_of_list(text, mention);
  return (is_behind_reach(text, first) && !tells_of_raid(text, first)) ||
         is_behind_victims(text, first) || is_behind_den(text, first) ||
         is_behind_base(text, first);
}

}  // namespace dragnet

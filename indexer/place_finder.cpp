// The order of the work, and the files that do it:
//   place_names          every reading of a piece of text as a place
//     place_agencies     the names that tell a place without naming it
//   place_mentions       chooses among them, and reads what stands around each:
//     place_text         the names, the cue words and what rules ask of them
//     place_cues         finds the cue words
//     place_role         what they tell: an agency, a dateline, the place before
//     place_help         agencies that only help others
//     place_dateline     where a news agency wrote from
//   place_resolver       which place a name means
//   place_aside          why nothing is done there
//     place_home         suspects and victims live there
//     place_reach        a gang had its victims or its den there
//   primary_place        which one the report is mainly about
//     place_orders       agencies of the whole country that give the orders
//     place_country_count  what was counted in a whole country
#include "indexer/place_finder.h"

#include <algorithm>
#include <compare>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "common/one_of.h"
#include "indexer/evidence.h"
#include "indexer/place_aside.h"
#include "indexer/place_dateline.h"
#include "indexer/place_mentions.h"
#include "indexer/place_resolver.h"
#include "indexer/place_role.h"
#include "indexer/primary_place.h"

namespace dragnet {

namespace {

// That a place is named, or, `inside`, one that lies in it.
struct Sign {
  const Place* place = nullptr;
  bool inside = false;
  Evidence evidence;
  auto operator<=>(const Sign&) const = default;
};

bool stands_in(std::size_t token, std::span<const Sentence> sentences) {
  const auto next = std::ranges::upper_bound(sentences, token, {}, &Sentence::first);
  return next != sentences.begin() && token < std::prev(next)->last;
}

void leave_out_other_items(std::span<Mention> resolved, std::span<const Sentence> other_items) {
  for (Mention& mention : resolved)
    if (mention.field == Field::text && stands_in(mention.first, other_items))
      mention.role.aside = Aside::other_item;
}

// A tag for each place, in the order of the file, which is from large to small. What lies in a
// place that is named itself is no evidence for it.
std::vector<Tag> tags_of(std::vector<Sign> signs) {
  std::ranges::sort(signs);
  signs.erase(std::unique(signs.begin(), signs.end()), signs.end());
  std::vector<Tag> tags;
  const Place* last = nullptr;
  for (const Sign& sign : signs) {
    if (sign.place != last)
      tags.push_back({.id = std::string(sign.place->id), .implied = sign.inside});
    last = sign.place;
    if (sign.inside == tags.back().implied) tags.back().evidence.push_back(sign.evidence);
  }
  return tags;
}

// Only names that mean a place are asked, and many mean none. resolved: the text's mentions.
void read_asides(const PlaceText& text, std::span<Mention> resolved) {
  for (std::size_t i = 0; i < resolved.size(); ++i)
    if (resolved[i].place != nullptr) resolved[i].role = with_asides(text, text.mentions[i]);
}

bool is_agency_or_dateline(const Mention& mention) {
  const PlaceRole& role = mention.role;
  return mention.place != nullptr && ((role.has_agency() && role.acts()) || role.dateline);
}

bool tells_a_place(const Mention& mention) {
  return mention.place != nullptr && (mention.role.acts() || mention.role.dateline);
}

// Where no agency acts, and nothing tells where it was written, the branches of banks do: those
// that have stopped a fraud and are named before any place, and others where no place is told.
void hear_branches(const PlaceText& text, std::span<Mention> resolved, bool is_told) {
  for (std::size_t i = 0; i < resolved.size(); ++i) {
    PlaceRole& role = resolved[i].role;
    if (is_told && tells_a_place(resolved[i])) return;
    if (resolved[i].place == nullptr || role.aside != Aside::part_of_name) continue;
    const std::size_t end = end_of_branch(text, resolved[i]);
    if (end == 0) continue;
    const bool acts = stops_fraud(text, end);
    if (is_told && !acts) continue;
    role.aside = Aside::none;
    if (acts) role.agency_at = AgencyAt::near;
  }
}

// Where nothing else tells a place, those that a gang only reached do.
void hear_reached(std::span<Mention> resolved) {
  if (std::ranges::any_of(resolved, tells_a_place)) return;
  for (Mention& mention : resolved)
    if (mention.role.aside == Aside::reached) mention.role.aside = Aside::none;
}

// Lao, Sri Lankan; not Cybercrime, as in "HYDERABAD: The Cybercrime Police".
bool is_nation(std::string_view word) {
  constexpr std::string_view endings[] = {"an", "ese", "ish", "i"};
  constexpr std::string_view others[] = {"czech", "dutch", "filipino", "french", "greek",
                                         "lao",   "swiss", "uae",      "uk",     "us"};
  return is_one_of(others, word) || std::ranges::any_of(endings, [&](std::string_view ending) {
           return word.ends_with(ending);
         });
}

// "NEW DELHI: Chinese police", "DUBAI: A Sri Lankan court", "BANGKOK – The Lao army": the report
// behind the line may begin with somebody of another country.
bool begins_with_nation(const PlaceText& text, std::size_t behind_name) {
  constexpr std::size_t longest_line = 8;  // tokens
  std::size_t at = behind_name;
  const std::size_t end = std::min(at + longest_line, text.stream.size());
  while (at < end && !is_dash_before(text, at)) ++at;
  if (at == end) return false;
  if (text.is_cue_at(at, CueKind::country)) return true;
  constexpr std::string_view articles[] = {"a", "an", "the"};
  if (!is_one_of(articles, text.stream.term(at))) return false;
  while (++at < text.stream.size() && text.stream[at].capitalized &&
         text.stream.gap_text(at) == " ") {
    if (is_nation(text.stream.term(at))) return true;
  }
  return false;
}

// "BANGKOK: Police raided a den": where no place is told, the only line from abroad tells it.
void hear_line_from_abroad(const PlaceText& title, const PlaceText& text,
                           std::span<Mention> resolved) {
  const auto is_from_abroad = [](const Mention& mention) {
    return mention.role.dateline && mention.place->level == PlaceLevel::foreign;
  };
  Mention* line = nullptr;
  for (Mention& mention : resolved) {
    if (!tells_a_place(mention)) continue;
    const bool is_state = line != nullptr && mention.place->id == line->place->parent &&
                          !mention.place->parent.empty();
    if (is_state) continue;  // "Ludhiana: Punjab police"
    if (!is_from_abroad(mention)) return;
    if (line == nullptr) line = &mention;
    const bool is_same = mention.place == line->place || mention.place->id == line->place->parent;
    if (!is_same) return;  // "SINGAPORE (Reuters) - Laos has arrested"
  }
  if (line == nullptr) return;
  const PlaceText& of_line = line->field == Field::title ? title : text;
  if (!begins_with_nation(of_line, line->last)) line->role.dateline = false;
}

}  // namespace

PlaceFinder::PlaceFinder(const Gazetteer& gazetteer, PhraseStarts* starts)
    : gazetteer_(gazetteer), names_(gazetteer, starts), cues_(starts), outlets_(starts) {}

PlaceFinder::Reading PlaceFinder::read(const TokenStream& title, const TokenStream& text,
                                       std::span<const Sentence> other_items) const {
  PlaceText in_title = read_mentions(gazetteer_, names_, cues_, title, Field::title);
  PlaceText in_text = read_mentions(gazetteer_, names_, cues_, text, Field::text);

  std::vector<Mention> mentions = in_title.mentions;
  mentions.insert(mentions.end(), in_text.mentions.begin(), in_text.mentions.end());
  if (mentions.empty()) return {};
  mentions = resolve(gazetteer_, std::move(mentions), outlets_, text);
  const std::span all(mentions);
  read_asides(in_title, all.first(in_title.mentions.size()));
  read_asides(in_text, all.last(in_text.mentions.size()));

  if (std::ranges::none_of(mentions, is_agency_or_dateline)) {
    const bool is_told = std::ranges::any_of(mentions, tells_a_place);
    hear_branches(in_title, all.first(in_title.mentions.size()), is_told);
    hear_branches(in_text, all.last(in_text.mentions.size()), is_told);
  }
  hear_line_from_abroad(in_title, in_text, all);
  leave_out_other_items(all, other_items);
  hear_reached(all);

  const Place* main =
      find_main_place(gazetteer_, {.mentions = mentions, .title = in_title, .text = in_text});

  return {.in_title = std::move(in_title.names),
          .in_text = std::move(in_text.names),
          .mentions = std::move(mentions),
          .main = main};
}

// Of a dateline that tells the larger place that the report is of, that one.
const Place* PlaceFinder::own_place(const Reading& reading, const Mention& mention) const {
  if (reading.is_found(mention)) return mention.place;
  const bool tells_main = mention.role.dateline && mention.place != nullptr &&
                          reading.main != nullptr &&
                          gazetteer_.is_in(*mention.place, *reading.main);
  return tells_main ? reading.main : nullptr;
}

PlacesFound PlaceFinder::find(const TokenStream& title, const TokenStream& text,
                              std::span<const Sentence> other_items) const {
  const Reading reading = read(title, text, other_items);
  constexpr std::size_t usual_levels = 3;
  std::vector<Sign> signs;
  signs.reserve(usual_levels * reading.mentions.size());
  for (const Mention& mention : reading.mentions) {
    const Place* own = own_place(reading, mention);
    if (own == nullptr) continue;
    const TokenStream& stream = mention.field == Field::title ? title : text;
    const Evidence evidence = evidence_of(stream, mention.field, mention.first, mention.last);
    for (const Place* at = own; at != nullptr; at = gazetteer_.above(*at))
      signs.push_back({.place = at, .inside = at != mention.place, .evidence = evidence});
  }
  return {.places = tags_of(std::move(signs)),
          .primary = reading.main == nullptr ? PrimaryPlace()
                                             : primary_place_of(gazetteer_, *reading.main)};
}

}  // namespace dragnet

// Runs the stages of PlaceFinder::find again and keeps what they decide.

#include <algorithm>
#include <iterator>

#include "indexer/evidence.h"
#include "indexer/place_finder.h"

namespace dragnet {

namespace {

PlaceFate fate_of(const Mention& mention, bool is_found) {
  if (is_found) return PlaceFate::found;
  if (mention.place == nullptr) return PlaceFate::unclear;
  switch (mention.role.aside) {
    case Aside::pretended:
      return PlaceFate::pretended;
    case Aside::part_of_name:
      return PlaceFate::part_of_name;
    case Aside::home:
    case Aside::reached:
      return PlaceFate::home;
    case Aside::left_out:
      return PlaceFate::left_out;
    case Aside::person:
      return PlaceFate::person;
    case Aside::other_item:
      return PlaceFate::other_item;
    case Aside::none:
      break;
  }
  return PlaceFate::dateline;
}

// Of one letter, or written small: words that are hardly ever places.
bool is_weak(const PlaceNameMatch& match) {
  return std::ranges::all_of(match.candidates, [](const PlaceCandidate& candidate) {
    return candidate.form == NameForm::weak;
  });
}

std::vector<std::string> ids_of(const PlaceNameMatch& match) {
  std::vector<std::string> ids;
  for (const PlaceCandidate& candidate : match.candidates) ids.emplace_back(candidate.place->id);
  return ids;
}

}  // namespace

// Names that read_mentions took for parts of other words.
std::vector<PlaceDecision> PlaceFinder::other_words(const TokenStream& stream, Field field,
                                                    const Reading& reading) const {
  std::vector<PlaceDecision> decisions;
  std::size_t free_from = 0;
  const PlaceNamesFound names = names_.find(stream);
  for (const PlaceNameMatch& match : names.matches) {
    const bool is_mentioned = std::ranges::any_of(reading.mentions, [&](const Mention& mention) {
      return mention.field == field && mention.first < match.last && match.first < mention.last;
    });
    if (is_mentioned || match.first < free_from || is_weak(match)) continue;
    free_from = match.last;
    decisions.push_back({.evidence = evidence_of(stream, field, match.first, match.last),
                         .places = ids_of(match),
                         .fate = PlaceFate::other_word});
  }
  return decisions;
}

std::vector<PlaceDecision> PlaceFinder::explain(const TokenStream& title, const TokenStream& text,
                                                std::span<const Sentence> other_items) const {
  const Reading reading = read(title, text, other_items);
  std::vector<PlaceDecision> decisions = other_words(title, Field::title, reading);
  std::ranges::move(other_words(text, Field::text, reading), std::back_inserter(decisions));
  for (const Mention& mention : reading.mentions) {
    if (mention.place == nullptr && std::ranges::all_of(mention.readings, is_weak)) continue;
    const TokenStream& stream = mention.field == Field::title ? title : text;
    decisions.push_back(
        {.evidence = evidence_of(stream, mention.field, mention.first, mention.last),
         .places = mention.place == nullptr
                       ? ids_of(mention.readings.front())
                       : std::vector<std::string>{std::string(mention.place->id)},
         .fate = fate_of(mention, reading.is_found(mention))});
  }
  std::ranges::stable_sort(decisions, {}, &PlaceDecision::evidence);
  return decisions;
}

}  // namespace dragnet

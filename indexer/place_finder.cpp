#include "indexer/place_finder.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "indexer/evidence.h"
#include "indexer/place_mentions.h"
#include "indexer/place_resolver.h"
#include "indexer/primary_place.h"

namespace dragnet {

namespace {

// What is known of a place: its own evidence, and that of what lies in it.
struct Found {
  std::vector<Evidence> own;
  std::vector<Evidence> inside;
};

class TagList {
 public:
  explicit TagList(const Gazetteer& gazetteer) : gazetteer_(gazetteer) {}

  void add(const Place& place, const Evidence& evidence) {
    found_[&place].own.push_back(evidence);
    const Place* larger = &place;
    while ((larger = gazetteer_.above(*larger)) != nullptr) {
      found_[larger].inside.push_back(evidence);
    }
  }

  std::vector<Tag> tags() const {
    std::vector<Tag> tags;
    for (const auto& [place, found] : found_) {
      const bool is_implied = found.own.empty();
      tags.push_back({.id = std::string(place->id),
                      .implied = is_implied,
                      .evidence = in_order(is_implied ? found.inside : found.own)});
    }
    return tags;
  }

 private:
  static std::vector<Evidence> in_order(std::vector<Evidence> evidence) {
    std::ranges::sort(evidence);
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
    return evidence;
  }

  const Gazetteer& gazetteer_;
  std::map<const Place*, Found, std::less<>>
      found_;  // in the order of the file, which is from large to small
};

}  // namespace

PlaceFinder::PlaceFinder(const Gazetteer& gazetteer, PhraseStarts* starts)
    : gazetteer_(gazetteer), names_(gazetteer, starts), cues_(starts), outlets_(starts) {}

PlaceFinder::Reading PlaceFinder::read(const TokenStream& title, const TokenStream& text) const {
  PlaceText in_title = read_mentions(names_, cues_, title, Field::title);
  PlaceText in_text = read_mentions(names_, cues_, text, Field::text);

  std::vector<Mention> mentions = std::move(in_title.mentions);
  std::ranges::move(in_text.mentions, std::back_inserter(mentions));
  if (mentions.empty()) return {};
  mentions = resolve(gazetteer_, std::move(mentions), outlets_, text);

  const Place* main =
      find_main_place(gazetteer_, {.mentions = mentions, .title = in_title, .text = in_text});

  return {.mentions = std::move(mentions), .main = main};
}

PlacesFound PlaceFinder::find(const TokenStream& title, const TokenStream& text) const {
  const Reading reading = read(title, text);
  TagList tags(gazetteer_);
  for (const Mention& mention : reading.mentions) {
    if (!reading.is_found(mention)) continue;
    const TokenStream& stream = mention.field == Field::title ? title : text;
    tags.add(*mention.place, evidence_of(stream, mention.field, mention.first, mention.last));
  }
  return {.places = tags.tags(),
          .primary = reading.main == nullptr ? PrimaryPlace()
                                             : primary_place_of(gazetteer_, *reading.main)};
}

}  // namespace dragnet

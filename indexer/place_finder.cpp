#include "indexer/place_finder.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "indexer/place_mentions.h"
#include "indexer/place_resolver.h"
#include "indexer/primary_place.h"

namespace dragnet {

namespace {

Evidence evidence_of(const Mention& mention, const TokenStream& stream) {
  return {.field = mention.field,
          .start = stream[mention.first].begin,
          .end = stream[mention.last - 1].end};
}

std::size_t first_cue(const PlaceText& text, CueKind kind) {
  const auto found = std::ranges::find(text.cues.all(), kind, &PlaceCue::kind);
  return found == text.cues.all().end() ? static_cast<std::size_t>(-1) : found->first;
}

// 根据公安部部署, 公安部督办, "under the command of the Ministry": it gives an order to those who
// act.
bool is_behind_others(const PlaceText& text, const PlaceCue& cue) {
  constexpr std::string_view before[] = {"据",       "照",        "command",    "deployment",
                                         "guidance", "direction", "supervision"};
  constexpr std::string_view behind[] = {"督", "挂", "交", "指"};
  constexpr std::size_t reach = 3;
  for (std::size_t at = cue.first; at > 0 && at + reach > cue.first; --at) {
    if (!text.is_open(at, Gap::blank)) break;
    if (std::ranges::find(before, text.stream.term(at - 1)) != std::end(before)) return true;
  }
  return text.is_open(cue.last, Gap::none) &&
         std::ranges::find(behind, text.stream.term(cue.last)) != std::end(behind);
}

// The first agency of the whole country that speaks for itself.
std::size_t first_national(const PlaceText& text) {
  const auto found = std::ranges::find_if(text.cues.all(), [&](const PlaceCue& cue) {
    return cue.kind == CueKind::national && !is_behind_others(text, cue);
  });
  return found == text.cues.all().end() ? static_cast<std::size_t>(-1) : found->first;
}

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
    for (const std::string& larger : gazetteer_.ancestors(place.id)) {
      found_[gazetteer_.find(larger)].inside.push_back(evidence);
    }
  }

  std::vector<Tag> tags() const {
    std::vector<Tag> tags;
    for (const auto& [place, found] : found_) {
      const bool is_implied = found.own.empty();
      tags.push_back({.id = place->id,
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

PlaceFinder::PlaceFinder(const Gazetteer& gazetteer) : gazetteer_(gazetteer), names_(gazetteer) {}

PlaceFinder::Reading PlaceFinder::read(const TokenStream& title, const TokenStream& text) const {
  PlaceText in_title = read_mentions(names_, cues_, title, Field::title);
  PlaceText in_text = read_mentions(names_, cues_, text, Field::text);

  std::vector<Mention> mentions = std::move(in_title.mentions);
  std::ranges::move(in_text.mentions, std::back_inserter(mentions));
  mentions = resolve(gazetteer_, std::move(mentions), outlets_.provinces_in(text));

  const Place* main = find_main_place(
      gazetteer_, {.mentions = mentions,
                   .country_in_title = first_cue(in_title, CueKind::national) < title.size() ||
                                       first_cue(in_title, CueKind::country) < title.size(),
                   .national_at = first_national(in_text),
                   .of_province = first_cue(in_text, CueKind::province) < text.size()});

  return {.mentions = std::move(mentions), .main = main};
}

PlacesFound PlaceFinder::find(const TokenStream& title, const TokenStream& text) const {
  const Reading reading = read(title, text);
  TagList tags(gazetteer_);
  for (const Mention& mention : reading.mentions) {
    if (!reading.is_found(mention)) continue;
    tags.add(*mention.place, evidence_of(mention, mention.field == Field::title ? title : text));
  }
  return {.places = tags.tags(),
          .primary = reading.main == nullptr ? PrimaryPlace()
                                             : primary_place_of(gazetteer_, *reading.main)};
}

}  // namespace dragnet

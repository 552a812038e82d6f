#include "indexer/bulletin_places.h"

#include <algorithm>
#include <string>

namespace dragnet {

namespace {

bool stands_in(const Evidence& evidence, std::span<const Sentence> sentences) {
  return evidence.field == Field::text &&
         std::ranges::any_of(sentences, [&](const Sentence& sentence) {
           return sentence.begin <= evidence.start && evidence.start < sentence.end;
         });
}

}  // namespace

void leave_out_other_items(Report& report, std::span<const Sentence> other_items) {
  if (other_items.empty()) return;
  for (Tag& tag : report.places)
    std::erase_if(tag.evidence,
                  [&](const Evidence& evidence) { return stands_in(evidence, other_items); });
  std::erase_if(report.places, [](const Tag& tag) { return tag.evidence.empty(); });
  const auto is_left = [&](const std::string& id) {
    return id.empty() || std::ranges::find(report.places, id, &Tag::id) != report.places.end();
  };
  const PrimaryPlace& primary = report.primary_place;
  if (!is_left(primary.province) || !is_left(primary.city) || !is_left(primary.county))
    report.primary_place = {};
}

}  // namespace dragnet

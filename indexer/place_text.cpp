#include "indexer/place_text.h"

#include <algorithm>
#include <iterator>

namespace dragnet {

std::vector<Mention>::const_iterator PlaceText::mention_from(std::size_t token) const {
  return std::ranges::lower_bound(mentions, token, {}, &Mention::first);
}

const Mention* PlaceText::mention_before(std::size_t token) const {
  const auto next = mention_from(token);
  if (next == mentions.begin()) return nullptr;
  const Mention& before = *std::prev(next);
  return before.last == token ? &before : nullptr;
}

bool PlaceText::is_cue_at(std::size_t token, CueKind kind) const {
  const auto cue = cues.at(token);
  return cue && cue->kind == kind;
}

}  // namespace dragnet

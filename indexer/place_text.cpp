#include "indexer/place_text.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "common/lower_bound.h"

namespace dragnet {

std::vector<Mention>::const_iterator PlaceText::mention_from(std::size_t token) const {
  const std::size_t place = lower_bound(std::span(mentions), token, &Mention::first);
  return mentions.begin() + static_cast<std::ptrdiff_t>(place);
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

bool ends_sentence(const TokenStream& stream, std::size_t end, std::size_t next) {
  return std::any_of(stream.tokens.begin() + static_cast<std::ptrdiff_t>(end),
                     stream.tokens.begin() + static_cast<std::ptrdiff_t>(next) + 1,
                     [](const Token& token) { return token.gap == Gap::sentence; });
}

}  // namespace dragnet

#include "indexer/place_text.h"

#include <algorithm>
#include <iterator>

namespace dragnet {

const Mention* PlaceText::mention_at(std::size_t token) const {
  const auto found = std::ranges::lower_bound(mentions, token, {}, &Mention::first);
  return found != mentions.end() && found->first == token ? &*found : nullptr;
}

const Mention* PlaceText::mention_before(std::size_t token) const {
  const auto next = std::ranges::lower_bound(mentions, token, {}, &Mention::first);
  if (next == mentions.begin()) return nullptr;
  const Mention& before = *std::prev(next);
  return before.last == token ? &before : nullptr;
}

bool PlaceText::is_cue_at(std::size_t token, CueKind kind) const {
  const auto cue = cues.at(token);
  return cue && cue->kind == kind;
}

bool PlaceText::is_cue_before(std::size_t token, CueKind kind) const {
  const auto cue = cues.before(token);
  return cue && cue->kind == kind;
}

bool PlaceText::is_open(std::size_t token, Gap widest) const {
  return token < stream.size() && stream[token].gap <= widest;
}

bool PlaceText::is_han(std::size_t token) const {
  return token < stream.size() && stream[token].kind == TokenKind::han;
}

bool PlaceText::is_term(std::size_t token, std::string_view term) const {
  return token < stream.size() && stream.term(token) == term;
}

}  // namespace dragnet

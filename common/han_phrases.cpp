#include "common/han_phrases.h"

#include <string>

#include "common/han_runs.h"

namespace dragnet {

namespace {

constexpr std::size_t character_bytes = std::string_view("骗").size();

std::string openings_of(std::initializer_list<std::string_view> phrases) {
  std::string characters;
  for (const std::string_view phrase : phrases) characters += phrase.substr(0, character_bytes);
  return characters;
}

}  // namespace

HanPhrases::HanPhrases(std::initializer_list<std::string_view> phrases)
    : phrases_(phrases), openings_(openings_of(phrases)) {}

std::size_t HanPhrases::size_at(const TokenStream& stream, std::size_t token) const {
  if (token >= stream.size() || !openings_.may_hold(stream[token])) return 0;
  for (const std::string_view phrase : phrases_)
    if (stands_at(stream, token, phrase)) return phrase.size() / character_bytes;
  return 0;
}

std::size_t HanPhrases::size_before(const TokenStream& stream, std::size_t token) const {
  for (const std::string_view phrase : phrases_) {
    const std::size_t size = phrase.size() / character_bytes;
    if (size <= token && stands_at(stream, token - size, phrase)) return size;
  }
  return 0;
}

bool HanPhrases::any_in(const TokenStream& stream, std::size_t first, std::size_t last) const {
  for (std::size_t token = first; token < last; ++token)
    if (size_at(stream, token) > 0) return true;
  return false;
}

}  // namespace dragnet

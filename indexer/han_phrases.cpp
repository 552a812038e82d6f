#include "indexer/han_phrases.h"

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

std::string endings_of(std::initializer_list<std::string_view> phrases) {
  std::string characters;
  for (const std::string_view phrase : phrases)
    characters += phrase.substr(phrase.size() - character_bytes);
  return characters;
}

}  // namespace

HanPhrases::HanPhrases(std::initializer_list<std::string_view> phrases)
    : phrases_(phrases), openings_(openings_of(phrases)), endings_(endings_of(phrases)) {}

std::size_t HanPhrases::size_from(const TokenStream& stream, std::size_t token) const {
  for (const std::string_view phrase : phrases_)
    if (stands_at(stream, token, phrase)) return phrase.size() / character_bytes;
  return 0;
}

std::size_t HanPhrases::size_up_to(const TokenStream& stream, std::size_t token) const {
  for (const std::string_view phrase : phrases_) {
    const std::size_t size = phrase.size() / character_bytes;
    if (size <= token && stands_at(stream, token - size, phrase)) return size;
  }
  return 0;
}

std::size_t HanPhrases::first_in(const TokenStream& stream, std::size_t first,
                                 std::size_t last) const {
  if (stream.ends_of_han_runs.empty()) return last;  // as most English texts have no Han
  while (first < last && size_at(stream, first) == 0) ++first;
  return first;
}

}  // namespace dragnet

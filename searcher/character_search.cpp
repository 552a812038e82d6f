#include "searcher/character_search.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace dragnet {

std::size_t rarest_of(std::string_view characters, std::string_view sample) {
  constexpr std::size_t enough = 2048;  // bytes; more would tell little and are counted every time
  std::array<std::size_t, 256> counts{};
  for (const char byte : sample.substr(0, enough)) ++counts[static_cast<unsigned char>(byte)];
  const auto rarest = std::ranges::min_element(
      characters, {}, [&](char byte) { return counts[static_cast<unsigned char>(byte)]; });
  return static_cast<std::size_t>(rarest - characters.begin());
}

CharacterSearch::CharacterSearch(std::string characters, std::string_view sample)
    : characters_(std::move(characters)), anchor_(rarest_of(characters_, sample)) {}

std::size_t CharacterSearch::find(std::string_view text, std::size_t from) const {
  if (text.size() < from + characters_.size()) return std::string_view::npos;
  const char* at = text.data() + from + anchor_;
  const char* const end = text.data() + text.size() - (characters_.size() - 1 - anchor_);
  while (at < end) {
    at = static_cast<const char*>(
        std::memchr(at, characters_[anchor_], static_cast<std::size_t>(end - at)));
    if (at == nullptr) break;
    if (std::memcmp(at - anchor_, characters_.data(), characters_.size()) == 0)
      return static_cast<std::size_t>(at - text.data()) - anchor_;
    ++at;
  }
  return std::string_view::npos;
}

}  // namespace dragnet

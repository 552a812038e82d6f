// Looks for a few characters in many short texts.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dragnet {

// Which byte of the characters stands least often in the beginning of the sample.
std::size_t rarest_of(std::string_view characters, std::string_view sample);

// A byte that is rare in such texts is looked for first, which a processor does many bytes at a
// time, and the others where it stands. Bytes of Han characters differ much in how often they
// stand in a text: the first ones are nearly all alike.
class CharacterSearch {
 public:
  // characters: at least one. sample: text of the sort that is searched; any will do.
  CharacterSearch(std::string characters, std::string_view sample);

  // Where they stand next from the place on; std::string_view::npos where they do not.
  std::size_t find(std::string_view text, std::size_t from = 0) const;
  bool stands_in(std::string_view text) const { return find(text) != std::string_view::npos; }
  std::size_t size() const { return characters_.size(); }

 private:
  std::string characters_;
  std::size_t anchor_ = 0;  // where the byte stands that is looked for first
};

}  // namespace dragnet

// Finds words as they were typed: no stems, no change of width or script.
//
// A small letter of the basic alphabet also stands for its capital, a capital only for itself, and
// a blank for any white space, line ends too. Words are whole: "used" does not stand in "caused",
// though 骗 stands in 诈骗.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "common/snippet.h"

namespace dragnet {

class ExactWords {
 public:
  // words: at least one character. sample: text of the sort that is searched; any will do.
  ExactWords(std::string words, std::string_view sample);

  // Where they stand first at or after the offset; none where they do not.
  std::optional<ByteRange> find(std::string_view text, std::size_t from = 0) const;

 private:
  std::optional<ByteRange> around(std::string_view text, std::size_t anchor) const;
  bool are_whole(std::string_view text, const ByteRange& range) const;

  std::string words_;       // with a blank for every run of white space
  std::size_t anchor_ = 0;  // where the character stands that is looked for first
};

}  // namespace dragnet

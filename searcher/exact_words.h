// Finds words as they were typed: no stems, no change of width or script.
//
// A small letter of the basic alphabet also stands for its capital, a capital only for itself.
// Words are whole: "used" does not stand in "caused", though 骗 stands in 诈骗.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dragnet {

class ExactWords {
 public:
  // words: at least one character. sample: text of the sort that is searched; any will do.
  ExactWords(std::string words, std::string_view sample);

  // Where they stand first at or after the offset; npos where they do not.
  std::size_t find(std::string_view text, std::size_t from = 0) const;

 private:
  bool matches(const char* at) const;
  bool are_whole(std::string_view text, std::size_t at) const;

  std::string words_;
  std::size_t anchor_ = 0;  // where the character stands that is looked for first
};

}  // namespace dragnet

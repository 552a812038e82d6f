// A few phrases of Han characters, looked up at many tokens.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/word_filter.h"

namespace dragnet {

class HanPhrases {
 public:
  // Of three-byte characters, none empty; their text must outlive it.
  HanPhrases(std::initializer_list<std::string_view> phrases);

  // Of the first of them that stands there side by side, in tokens; 0 where none does.
  std::size_t size_at(const TokenStream& stream, std::size_t token) const;

  // The same of the first of them that ends right before the token.
  std::size_t size_before(const TokenStream& stream, std::size_t token) const;
  // Whether any of them begins among the tokens first .. last - 1.
  bool any_in(const TokenStream& stream, std::size_t first, std::size_t last) const;

 private:
  std::vector<std::string_view> phrases_;
  WordFilter openings_;
};

}  // namespace dragnet

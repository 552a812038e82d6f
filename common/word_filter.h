// Whether a token may be one of a few words: asked of every token before its text is compared.
#pragma once

#include <span>
#include <string_view>

#include "common/analyzer.h"
#include "common/key_table.h"

namespace dragnet {

class WordFilter {
 public:
  // words: English ones with blanks between, Han characters one after another.
  explicit WordFilter(std::string_view words);
  explicit WordFilter(std::span<const std::string_view> words);

  // May say yes of a token that is none of the words, of its inflections for one; never no of one
  // that is.
  bool may_hold(const Token& token) const { return keys_.may_hold(token.key); }

 private:
  void add(const TokenStream& words);

  KeyFilter keys_;
};

}  // namespace dragnet

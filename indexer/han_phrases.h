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
  std::size_t size_at(const TokenStream& stream, std::size_t token) const {
    return token < stream.size() && openings_.may_hold(stream[token]) ? size_from(stream, token)
                                                                      : 0;
  }
  // The same of the first of them that ends right before the token.
  std::size_t size_before(const TokenStream& stream, std::size_t token) const {
    return token > 0 && endings_.may_hold(stream[token - 1]) ? size_up_to(stream, token) : 0;
  }
  // The first of the tokens first .. last - 1 that one of them begins at; `last` where none does.
  std::size_t first_in(const TokenStream& stream, std::size_t first, std::size_t last) const;
  bool any_in(const TokenStream& stream, std::size_t first, std::size_t last) const {
    return first_in(stream, first, last) < last;
  }

 private:
  std::size_t size_from(const TokenStream& stream, std::size_t token) const;
  std::size_t size_up_to(const TokenStream& stream, std::size_t token) const;

  std::vector<std::string_view> phrases_;
  WordFilter openings_;
  WordFilter endings_;
};

}  // namespace dragnet

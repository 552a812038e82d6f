// Numbers as people write them: 13,800, 1.38万, 3亿2000万, 二百三十一, 三万五, "22 billion 200
// million", 10k.
//
// Hedges (more than, 近), units and kinds are the figure finder's business.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "common/analyzer.h"
#include "common/ascii.h"
#include "common/han_numerals.h"
#include "common/word_filter.h"

namespace dragnet {

// An amount in tokens first .. last - 1 of a stream.
struct Amount {
  std::size_t first = 0;
  std::size_t last = 0;
  double value = 0;
  bool more = false;  // 余 or 多 stands inside or after it (20余万, 3.8万余) and belongs to it
  bool spelled = false;  // written with Han numerals or English words, not with digits
  bool bare = false;  // only a scale: 千万, 百; worth its value when hedged (逾千万), else vague
};

// The longest amount that starts at the token, if any; letters scale behind a currency
// (US$3.3m, RM24m). None for damaged groups ("10,10"), vague ones (数十万, 七八, hundreds of) and
// identifiers (digits after a leading zero, more than 18 digits). English scales alone give none.
std::optional<Amount> amount_at(const TokenStream& stream, std::size_t token);

// The words that an amount in English may start with.
const WordFilter& english_number_openings();

// Whether an amount may start with the token of the stream; one that starts none may pass. Who asks
// at every one has the words at hand.
inline bool may_start_amount(const TokenStream& stream, const Token& token,
                             const WordFilter& english = english_number_openings()) {
  if (token.kind == TokenKind::han) return may_start_han_numeral(token);  // as most are
  return token.kind == TokenKind::number || english.may_hold(token) ||
         is_ascii_digit(stream.arena[token.term_at]);
}

// A whole text that is one number, as typed in a range filter: "1000", "1,000", "1万", "1.2亿",
// "10k", "2m". No hedges.
std::optional<double> parse_number(std::string_view text);

}  // namespace dragnet

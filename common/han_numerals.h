// Numbers spelled with Han characters: 二百三十一, 三万五, 两万, 二十余万, 千万, 三点六万, 三.六万.
#pragma once

#include <cstddef>
#include <optional>

#include "common/analyzer.h"
#include "common/hash.h"
#include "common/key_table.h"

namespace dragnet {

// What was read from tokens first .. last - 1, all of them Han characters without a gap between
// them, or with circles that stand for zeros (二○三).
struct HanNumeral {
  std::size_t last = 0;
  double value = 0;
  bool more = false;  // 余 or 多 inside or after
  bool bare = false;  // no digit: 百, 千万 (十 alone is ten and not bare)
};

// The longest numeral that starts at the token. Digits side by side are read by place (一二〇五,
// 二亿三五一〇万), but for years (二〇二三, not 二〇二三件) and two like 七八, which are vague. A
// digit after a scale above ten is short for the next scale: 三万五 is 35,000, 一千二 is 1,200.
// Decimals are read behind wholes below 10,000, and before a scale of 万 or more only.
std::optional<HanNumeral> han_numeral_at(const TokenStream& stream, std::size_t token);

// A year of four digits that starts at the token: 二〇二三, 二○二三. `last` is the token after it.
struct HanYear {
  std::size_t last = 0;
  int year = 0;
};
std::optional<HanYear> han_year_at(const TokenStream& stream, std::size_t token);

// True for the 人 of 三○人: nothing but zeros, which are no tokens, parts it from a digit.
bool is_behind_zeros(const TokenStream& stream, std::size_t token);

// False for most tokens that no numeral starts at, told by the key alone: numerals are asked for at
// every character.
extern const FixedKeyFilter han_numeral_signs;
inline bool may_start_han_numeral(const Token& token) {
  return han_numeral_signs.may_hold(token.key);
}

// A scale such as 万, 千万 or 万亿 that starts at the token; `last` is the token after it, 1 and
// `token` where there is none.
struct HanScale {
  std::size_t last = 0;
  double factor = 1;
};
HanScale han_scale_at(const TokenStream& stream, std::size_t token);

// Whether the token is the Han character, given as it is folded.
inline bool is_han_char(const Token& token, char32_t folded) {
  return token.key == hash64(folded);
}

// 余 and 多, wherever they stand.
inline bool is_more_sign(const Token& token) {
  return is_han_char(token, U'余') || is_han_char(token, U'多');
}

// True for 余 and 多 written directly after the token before.
bool is_more_mark(const TokenStream& stream, std::size_t token);

}  // namespace dragnet

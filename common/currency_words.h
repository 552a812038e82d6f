// What stands right before a sum and names its currency. Signs: $300. Letters: RMB 500,000,
// Rs 36.98 lakh, and glued to it: RM2.5 million; they are the codes of ISO 4217 and what newspapers
// of a country write.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

#include "common/one_of.h"

namespace dragnet {

struct CurrencyName {
  std::string_view name;  // letters in lower case
  std::string_view code;  // as in Figure::currency: empty for yuan
};

inline constexpr CurrencyName currency_signs[] = {
    {"¥", ""},    {"￥", ""},   {"€", "EUR"}, {"£", "GBP"}, {"$", "USD"}, {"＄", "USD"},
    {"₱", "PHP"}, {"₹", "INR"}, {"฿", "THB"}, {"₫", "VND"}, {"₩", "KRW"}};
inline constexpr CurrencyName currency_words[] = {
    {"rmb", ""},    {"cny", ""},    {"usd", "USD"}, {"hkd", "HKD"}, {"twd", "TWD"}, {"ntd", "TWD"},
    {"mop", "MOP"}, {"rs", "INR"},  {"inr", "INR"}, {"sgd", "SGD"}, {"rm", "MYR"},  {"myr", "MYR"},
    {"thb", "THB"}, {"vnd", "VND"}, {"php", "PHP"}, {"rp", "IDR"},  {"idr", "IDR"}, {"aud", "AUD"},
    {"cad", "CAD"}, {"eur", "EUR"}, {"gbp", "GBP"}, {"jpy", "JPY"}, {"krw", "KRW"}};
inline constexpr std::size_t longest_currency_word = 3;

// The sign that the text ends with; null where it ends with none.
constexpr const CurrencyName* currency_sign_at_end(std::string_view text) {
  if (text.empty() || text.back() == ' ') return nullptr;  // as before most numbers
  const auto* const found = std::ranges::find_if(
      currency_signs, [&](const CurrencyName& sign) { return finishes_with(text, sign.name); });
  return found == std::end(currency_signs) ? nullptr : found;
}

// Null where the word is none.
constexpr const CurrencyName* currency_word(std::string_view word) {
  if (word.size() > longest_currency_word) return nullptr;
  const auto* const found = std::ranges::find_if(currency_words, [&](const CurrencyName& currency) {
    return is_same_word(word, currency.name);
  });
  return found == std::end(currency_words) ? nullptr : found;
}

}  // namespace dragnet

// What names a currency beside a sum. Signs stand right before it: $300, HK$300. Letters stand on
// either side, and glued before it: RMB 500,000, 500,000 THB, RM2.5 million; they are the codes of
// ISO 4217 and what newspapers of a country write. Words stand behind it, and Chinese ones before
// it too.
#pragma once

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "common/one_of.h"
#include "common/text_parts.h"

namespace dragnet {

struct Currency {
  std::string_view code;  // as in Figure::currency: ISO 4217, or USDT; empty for yuan
  // Ways to say it, joined by "|"; letters in lower case.
  std::string_view signs;
  std::string_view letters;
  std::string_view words;
};

inline constexpr Currency currencies[] = {
    {"", "¥|￥", "rmb|cny", "元|元人民币|人民币|块钱|yuan|renminbi|yuan rmb|chinese yuan"},
    {"USD", "$|＄|us$", "usd", "美元|美金|us dollar|dollar|u.s. dollar"},
    {"HKD", "hk$", "hkd", "港元|港币|港幣|hong kong dollar|hk dollar"},
    {"TWD", "nt$", "twd|ntd",
     "新台币|台币|元新台币|元台币|new taiwan dollar|nt dollar|taiwan dollar"},
    {"EUR", "€", "eur", "欧元|euro"},
    {"THB", "฿", "bt|thb", "泰铢|baht"},
    {"KRW", "₩", "krw", "韩元|won"},
    {"JPY", "", "jpy", "日元|yen"},
    {"INR", "₹", "rs|inr", "卢比|rupee"},
    {"USDT", "", "", "泰达币"},
    {"GBP", "£", "gbp", "英镑|pound"},
    {"SGD", "s$", "sgd", "新加坡元|新元|坡币|singapore dollar"},
    {"MYR", "", "rm|myr", "林吉特|令吉|马币|ringgit"},
    {"VND", "₫", "vnd", "越南盾|dong|vietnamese dong|vietnam dong"},
    {"PHP", "₱", "php", "菲律宾比索|philippine peso"},
    {"IDR", "", "rp|idr", "印尼盾|rupiah"},
    {"MMK", "", "", "缅币|缅元|kyat"},
    {"KHR", "", "", "瑞尔|riel"},
    {"AUD", "a$|au$", "aud", "澳元|澳大利亚元|australian dollar"},
    {"CAD", "c$|ca$", "cad", "加元|加拿大元|canadian dollar"},
    {"NZD", "nz$", "nzd", "新西兰元|纽币|纽元|new zealand dollar"},
    {"NGN", "₦", "ngn", "奈拉|naira"},
    {"LAK", "", "lak", "老挝基普|基普|kip"},
    {"ZAR", "", "zar", "兰特|rand"},
    {"AED", "", "dh", "dirham"},
    {"BDT", "৳", "tk|bdt", "taka"},
    {"KES", "", "ksh|kes", "kenyan shilling"},
    {"GHS", "₵|¢", "ghs", "cedi"},
    {"MOP", "", "mop", "澳门元|澳门币|葡币|pataca"},
};

// The one code that has the stem of another word, the article's, and so cannot be looked up by it.
inline constexpr std::string_view stemless_code = "AED";

struct CurrencyName {
  std::string_view name;
  std::string_view code;
};

namespace detail {

// Calls `use` with each name of the column and its code.
template <typename Use>
constexpr void each_currency_name(std::string_view Currency::*column, Use use) {
  for (const Currency& currency : currencies) {
    std::string_view rest = currency.*column;
    while (!rest.empty()) use(CurrencyName{take_part(rest, '|'), currency.code});
  }
}

template <std::string_view Currency::*Column>
constexpr auto currency_names = [] {
  constexpr std::size_t size = [] {
    std::size_t count = 0;
    each_currency_name(Column, [&](const CurrencyName&) { ++count; });
    return count;
  }();
  std::array<CurrencyName, size> names{};
  std::size_t at = 0;
  each_currency_name(Column, [&](const CurrencyName& name) { names[at++] = name; });
  return names;
}();

}  // namespace detail

inline constexpr const auto& currency_signs = detail::currency_names<&Currency::signs>;
inline constexpr const auto& currency_words = detail::currency_names<&Currency::words>;
inline constexpr const auto& currency_letters = detail::currency_names<&Currency::letters>;
inline constexpr std::size_t longest_currency_letters =
    std::ranges::max(currency_letters, {}, [](const CurrencyName& letters) {
      return letters.name.size();
    }).name.size();

// The sign that the text ends with; null where it ends with none.
constexpr const CurrencyName* currency_sign_at_end(std::string_view text) {
  constexpr unsigned char first_beyond_ascii = 0x80;
  if (text.empty()) return nullptr;
  const bool may_end_sign =  // no blank or comma, as before most numbers
      text.back() == '$' || static_cast<unsigned char>(text.back()) >= first_beyond_ascii;
  if (!may_end_sign) return nullptr;
  const auto* const found = std::ranges::find_if(currency_signs, [&](const CurrencyName& sign) {
    return sign.name.back() == text.back() && finishes_with(text, sign.name);
  });
  return found == std::end(currency_signs) ? nullptr : found;
}

// Whose dollars they are, of the word before the sign: "hk". Null where the word tells none.
constexpr const CurrencyName* dollar_of(std::string_view word) {
  const auto* const found = std::ranges::find_if(currency_signs, [&](const CurrencyName& sign) {
    return sign.name.size() == word.size() + 1 && sign.name.starts_with(word) &&
           sign.name.back() == '$';
  });
  return word.empty() || found == std::end(currency_signs) ? nullptr : found;
}

// Null where the word is none of the letters.
constexpr const CurrencyName* currency_word(std::string_view word) {
  if (word.size() > longest_currency_letters) return nullptr;
  const auto* const found = std::ranges::find_if(
      currency_letters,
      [&](const CurrencyName& letters) { return is_same_word(word, letters.name); });
  return found == std::end(currency_letters) ? nullptr : found;
}

}  // namespace dragnet

#include "indexer/figure_money.h"

#include <string_view>

#include "common/ascii.h"
#include "common/currency_words.h"
#include "common/han_numerals.h"
#include "common/numerals.h"
#include "common/one_of.h"
#include "indexer/figure_currency.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_labels.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

using std::string_view;

// "HK$ 3.2 million"
string_view without_blanks(string_view gap) {
  return ascii_trimmed(gap, " ");
}

// 美元 and "THB" before a sum, but no unit of the number before (300万美元20人) and nothing before
// a count (台币2张) or what may be one.
const FoundWord* currency_before(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view more[] = {"余", "多", "几"};
  constexpr string_view measures[] = {"笔", "箱", "捆", "沓", "张", "枚", "包", "袋"};
  constexpr double least = 1e4;  // 人民币20笔, 港币2箱
  const FoundWord* word = text.ending(WordRole::currency, candidate.number);
  if (word == nullptr) return nullptr;
  const string_view last = text.term(word->last - 1);
  if (text.is_word(word->first)) {
    const bool is_code =
        word->last == word->first + 1 &&
        (currency_word(last) != nullptr || last == ascii_lower(currency_code(*word)));
    const bool is_unit =  // "5,000 USD 30 phones"
        word->first > 0 && text.is_number(word->first - 1) &&
        text.has_at(WordRole::noun, candidate.end);
    return is_code && !is_unit && !text.is_han(candidate.number) ? word : nullptr;
  }
  const std::size_t before = word->first;
  const bool is_unit = before > 0 && (text.is_number(before - 1) ||
                                      may_start_han_numeral(text.stream()[before - 1]) ||
                                      is_one_of(more, text.term(before - 1)));
  const bool counts =
      candidate.quantity.value < least || is_one_of(measures, text.next_term(candidate.end)) ||
      text.measure_at(candidate.end).has_value() || text.has_at(WordRole::noun, candidate.end);
  return word->last == before + 1 || is_unit || counts ? nullptr : word;
}

// Whose dollars the word before the sign tells: HK $300, HKD$300, A$300; but "a $300 bribe".
const CurrencyName* dollar_before(const FigureText& text, std::size_t number) {
  const string_view word = text.term(number - 1);
  const bool glued = !text.stream().gap_text(number).starts_with(' ');
  if (word.size() == 1 && !glued) return nullptr;
  const CurrencyName* const dollar = dollar_of(word);
  return dollar != nullptr ? dollar : currency_word(word);
}

// Whether the code that is not among the words of the tables stands there.
bool stands_stemless_code(const FigureText& text, std::size_t token) {
  return std::ranges::equal(text.term(token), stemless_code,
                            [](char letter, char code) { return letter == ascii_lower(code); });
}

// A currency before the number: HK$2.2 billion, Rs 36.98 lakh, ¥300, 港币500万.
bool read_currency_before(const FigureText& text, FigureCandidate& candidate) {
  const std::size_t number = candidate.number;
  const string_view gap = without_blanks(text.stream().gap_text(number));
  const CurrencyName* const sign = currency_sign_at_end(gap);
  const bool adjoins = number > 0 && text.stream()[number].gap < Gap::clause;
  std::size_t names = number;  // where what names it begins
  if (sign == nullptr) {
    const FoundWord* const word = adjoins ? currency_before(text, candidate) : nullptr;
    const bool is_code = adjoins && stands_stemless_code(text, number - 1);
    if (word == nullptr && !is_code) return false;
    candidate.currency = is_code ? stemless_code : currency_code(*word);
    names = is_code ? number - 1 : word->first;
  } else {
    const bool plain = adjoins && sign->code == "USD" && gap == sign->name;
    const CurrencyName* const dollar = plain ? dollar_before(text, number) : nullptr;
    candidate.currency = dollar != nullptr ? dollar->code : sign->code;
    if (sign->code.empty() && writes_yen(text)) candidate.currency = "JPY";
    if (dollar != nullptr) --names;
    candidate.home_dollars = sign->code == "USD" && dollar == nullptr;
  }
  if (names < number) candidate.begin = names;
  return true;
}

// "4.6 million yuan (HKD, the same below)"
void read_currency_note(const FigureText& text, FigureCandidate& candidate) {
  if (!ends_with_any(text.stream().gap_text(candidate.end), {"(", "（"})) return;
  const FoundWord* note = text.starting(WordRole::currency, candidate.end);
  if (note == nullptr || text.is_number(note->last)) return;  // (THB 10 million)
  candidate.currency = currency_code(*note);
  candidate.home_currency = false;
}

// Whose sums are often told without their unit.
bool takes_bare_sums(const FoundWord& act) {
  return counts_money(act.act()) || act.act() == Act::avoid || act.act() == Act::freeze ||
         act.act() == Act::give_back;
}

// 涉案资金300余万, 保住18万: a sum whose unit is left out, at the end of a clause and behind a word
// for money or what is done to it; or before a word for money.
bool is_bare_sum(const FigureText& text, const FigureCandidate& candidate) {
  if (candidate.quantity.value < 1e4) return false;
  if (names_money(text, candidate.end)) return true;
  const bool ends = candidate.end >= text.size() || text.stream()[candidate.end].gap >= Gap::clause;
  const FoundWord* act = text.ending(WordRole::act, candidate.begin);
  return ends && act != nullptr && text.is_han(act->first) && takes_bare_sums(*act);
}

}  // namespace

bool names_money(const FigureText& text, std::size_t token) {
  static const HanPhrases names = {"资金", "钱款", "赃款", "现金",
                                   "存款", "积蓄", "款项", "养老钱"};
  const std::size_t size = names.size_at(text.stream(), token);
  return size > 0 && !text.has_at(WordRole::noun, token + size);
}

bool read_money(const FigureText& text, FigureCandidate& candidate) {
  constexpr double least_dong = 1000;
  const FoundWord* unit = text.starting(WordRole::currency, candidate.end);
  // "Accounts of 12 Rs 3 crore": letters that are no code stand before their sum.
  const bool is_next = unit != nullptr && text.is_word(unit->first) && text.is_number(unit->last) &&
                       text.term(unit->first).size() == 2 &&
                       currency_word(text.term(unit->first)) != nullptr &&
                       text.stream()[unit->last].gap <= Gap::blank;
  const bool is_people =  // "30 Dong villagers": no sum of money
      unit != nullptr && text.term(unit->first) == "dong" && candidate.quantity.value < least_dong;
  const bool near =
      unit != nullptr && !is_next && !is_people &&
      (text.stream()[unit->first].gap <= Gap::blank || is_behind_zeros(text.stream(), unit->first));
  if (near) {
    const FoundWord* named = text.ending(WordRole::currency, candidate.begin);
    const bool bare = unit->last == unit->first + 1 && text.term(unit->first) == "元";
    candidate.home_currency = bare && named == nullptr;
    candidate.currency = currency_code(bare && named != nullptr ? *named : *unit);
    candidate.end = unit->last;
    const bool adjoins = text.stream()[candidate.begin].gap <= Gap::blank;
    if (bare && named != nullptr && adjoins) candidate.begin = named->first;  // 逾新台币3亿元
    read_currency_note(text, candidate);
  } else if (candidate.end < text.size() && text.stream()[candidate.end].gap <= Gap::blank &&
             stands_stemless_code(text, candidate.end)) {
    candidate.currency = stemless_code;
    ++candidate.end;
  } else if (!read_currency_before(text, candidate)) {
    candidate.home_currency = is_bare_sum(text, candidate);
    if (!candidate.home_currency) return false;
  }
  candidate.measure = Measure::money;
  return true;
}

}  // namespace dragnet

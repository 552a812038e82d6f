#include "searcher/named_words.h"

#include <algorithm>
#include <string>
#include <utility>

#include "common/ascii.h"
#include "searcher/word_run.h"

namespace dragnet {

namespace {

bool names_year(const NameMatch& match) {
  return !match.values.empty() && match.values.front().facet == Facet::year;
}

char first_of(const Query& word) {
  return plain_word(word)->text.front();
}

}  // namespace

std::vector<Query> meanings_of(const NameMatch& match) {
  std::vector<Query> meanings;
  for (const FacetValue& value : match.values) meanings.push_back({value});
  if (match.period) meanings.push_back({*match.period});
  for (const std::string& form : match.translations) meanings.push_back({Phrase{form}});
  return meanings;
}

Query words_of(const NameMatch& match, std::span<const Query> words) {
  if (!names_time(match)) return make_and({words.begin(), words.end()});
  if (names_year(match) && is_ascii_digit(first_of(words.front()))) return words.front();
  const bool is_english =
      std::ranges::any_of(words, [](const Query& word) { return is_ascii_letter(first_of(word)); });
  std::string text;
  for (const Query& word : words) {
    const bool is_sign = is_english && static_cast<unsigned char>(first_of(word)) > 0x7F;  // 年
    if (is_sign) continue;
    if (is_english && !text.empty()) text += ' ';
    text += plain_word(word)->text;
  }
  return is_english ? Query{Phrase{std::move(text)}} : Query{Word{std::move(text)}};
}

bool names_time(const NameMatch& match) {
  return match.period || (!match.values.empty() && is_time(match.values.front().facet));
}

bool names_place(const NameMatch& match) {
  return !match.values.empty() && is_place(match.values.front().facet);
}

bool names_type(const NameMatch& match) {
  return std::ranges::find(match.values, Facet::type, &FacetValue::facet) != match.values.end();
}

}  // namespace dragnet

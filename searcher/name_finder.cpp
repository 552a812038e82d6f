#include "searcher/name_finder.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "common/normalize.h"
#include "searcher/add_once.h"
#include "searcher/glossary.h"

namespace dragnet {

namespace {

using Rank = ConceptNameTable::Rank;

constexpr std::size_t longest_place_name =
    12;  // tokens: 双江拉祜族佤族布朗族傣族自治县 has more, its short name does not

// A place of today that is larger keeps the name for itself: a city does not suffer from its
// counties. Of cities that share one any may be meant, of smaller places none.
bool is_taken_by(const Place& other, const Place& place) {
  if (&other == &place || !other.successor.empty()) return false;
  return other.level < place.level ||
         (other.level == place.level && place.level > PlaceLevel::city);
}

// A short name that is another place's too, or a common word, does not stand for the place.
bool stands_alone(const Place& place, const std::string& key,
                  const std::vector<const Place*>& named) {
  if (key == place.id) return false;
  const bool is_zh = key == name_key(place.zh);
  const bool is_en = key == name_key(place.en);
  if (!is_zh && !is_en) return true;
  if ((is_zh && place.zh_is_word) || (is_en && place.en_is_word)) return false;
  return std::ranges::none_of(named,
                              [&](const Place* other) { return is_taken_by(*other, place); });
}

std::vector<FacetValue> places_named(std::string_view name, const Gazetteer& gazetteer) {
  std::vector<FacetValue> values;
  const std::vector<const Place*> named = gazetteer.named(name);
  const std::string key = name_key(name);
  for (const Place* place : named) {
    if (!stands_alone(*place, key, named)) continue;
    values.push_back({Facet::place, std::string(place->id)});
    if (!place->successor.empty()) values.push_back({Facet::place, std::string(place->successor)});
  }
  return values;
}

GlossaryPhrases glossary_phrases() {
  Analyzer analyzer;
  GlossaryPhrases glossary;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
  const auto translate = [&](const std::vector<std::string>& from, std::vector<std::string> to) {
    for (const std::string& form : from) {
      const TokenStream tokens = analyzer.analyze(form);
      keys.emplace_back(phrase_key(tokens), glossary.forms.size());
      glossary.forms.push_back({.terms = {}, .translations = glossary.translations.size()});
      for (std::size_t i = 0; i < tokens.size(); ++i)
        glossary.forms.back().terms.emplace_back(tokens.term(i));
      glossary.phrases.longest = std::max(glossary.phrases.longest, tokens.size());
    }
    glossary.translations.push_back(std::move(to));
  };
  for (const GlossaryEntry& entry : built_in_glossary()) {
    translate(entry.en, entry.zh);
    translate(entry.zh, entry.en);
  }
  glossary.phrases.meanings = keyed_numbers(std::move(keys));
  return glossary;
}

bool is_form_at(const TokenStream& stream, std::size_t first, std::size_t last,
                const std::vector<std::string>& terms) {
  if (terms.size() != last - first) return false;
  for (std::size_t i = 0; i < terms.size(); ++i)
    if (!is_plain_inflection(stream.term(first + i), terms[i])) return false;
  return true;
}

}  // namespace

NameFinder::NameFinder(const Vocabulary& vocabulary, const Gazetteer& gazetteer)
    : vocabulary_(vocabulary),
      gazetteer_(gazetteer),
      glossary_(glossary_phrases()),
      longest_(std::max({vocabulary.name_table().phrases.longest, glossary_.phrases.longest,
                         longest_place_name})) {}

std::optional<NameMatch> NameFinder::match_of(const TokenStream& stream, std::size_t first,
                                              std::size_t last, std::uint64_t phrase) const {
  NameMatch match{.first = first, .last = last, .values = {}, .translations = {}};
  const auto concepts = vocabulary_.name_table().phrases.meanings.of(phrase);
  for (const std::uint32_t number : concepts) {
    const auto rank = static_cast<Rank>(number % ConceptNameTable::ranks);
    if (rank == Rank::word) continue;
    const Concept& item = vocabulary_.concepts()[number / ConceptNameTable::ranks];
    FacetValue value{item.facet, item.id};
    value.is_ambiguous = rank == Rank::weak;
    add_once(match.values, value);  // that of the best rank comes first
  }
  for (const std::uint32_t at : glossary_.phrases.meanings.of(phrase)) {
    const GlossaryPhrases::Form& form = glossary_.forms[at];
    if (!is_form_at(stream, first, last, form.terms)) continue;
    for (const std::string& other : glossary_.translations[form.translations])
      add_once(match.translations, other);
  }
  if (concepts.empty() && match.translations.empty()) return std::nullopt;
  return match;
}

std::vector<NameMatch> NameFinder::find_at(const TokenStream& stream, std::size_t first) const {
  std::vector<NameMatch> matches;
  std::uint64_t phrase = 0;
  bool is_phrase = true;  // so far: no gap inside is wider than a mark
  for (std::size_t last = first + 1; last <= std::min(stream.size(), first + longest_); ++last) {
    const Token& token = stream[last - 1];
    is_phrase = is_phrase && (last == first + 1 || token.gap <= Gap::mark);
    phrase = phrase_key(phrase, token);
    std::optional<NameMatch> match =
        is_phrase ? match_of(stream, first, last, phrase) : std::nullopt;
    if (last - first <= longest_place_name) {
      for (const FacetValue& value : places_named(stream.slice(first, last), gazetteer_)) {
        if (!match)
          match.emplace(NameMatch{.first = first, .last = last, .values = {}, .translations = {}});
        add_once(match->values, value);
      }
    }
    if (match) matches.push_back(*std::move(match));
  }
  std::ranges::reverse(matches);
  return matches;
}

std::vector<NameMatch> NameFinder::find(const TokenStream& stream) const {
  std::vector<NameMatch> matches;
  for (std::size_t first = 0; first < stream.size(); ++first)
    std::ranges::move(find_at(stream, first), std::back_inserter(matches));
  return matches;
}

std::vector<NameMatch> longest_from_left(std::vector<NameMatch> matches) {
  std::vector<NameMatch> chosen;
  for (NameMatch& match : matches) {
    if (chosen.empty() || match.first >= chosen.back().last) chosen.push_back(std::move(match));
  }
  return chosen;
}

}  // namespace dragnet

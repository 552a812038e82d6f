#include "searcher/near_words.h"

#include <algorithm>
#include <utility>

#include "common/ascii.h"
#include "common/near_names.h"
#include "common/utf8.h"
#include "searcher/facet_values.h"
#include "searcher/matches.h"
#include "searcher/query_compiler.h"

namespace dragnet {

namespace {

constexpr std::size_t most_near = 5;
constexpr std::size_t shortest_word = 3;
constexpr std::size_t most_words_read = 200'000;  // some hundred milliseconds

bool is_in_a_report(const Query& query, const IndexReader& index) {
  return has_match(compile(query, index), index);
}

// The words that no report has; those under NOT are not asked for, and those of an OR only matter
// where nothing else of it is found.
void collect(const Query& query, const IndexReader& index, std::vector<Word>& words) {
  if (const auto* all = std::get_if<And>(&query.node)) {
    for (const Query& operand : all->operands) collect(operand, index, words);
    return;
  }
  const auto* word = std::get_if<Word>(&query.node);
  const auto* any = std::get_if<Or>(&query.node);
  if ((word == nullptr && any == nullptr) || is_in_a_report(query, index)) return;
  if (word != nullptr) words.push_back(*word);
  if (any == nullptr) return;
  for (const Query& operand : any->operands) collect(operand, index, words);
}

// What the words may begin with that are looked at: the first letter as typed; or another one
// before or instead of it; or, where the first one is too much or changed places with the second,
// what follows it. So the whole of a large index is never read.
std::vector<std::string> likely_beginnings(std::string_view like) {
  const std::string first(like.substr(0, 1));
  const std::string second(like.substr(1, 1));
  std::vector<std::string> beginnings{first};
  if (!is_ascii_letter(like[0]) || !is_ascii_letter(like[1])) return beginnings;
  if (second != first) {
    beginnings.push_back(second + first);
    if (like[2] != like[0]) beginnings.push_back(std::string(like.substr(1, 2)));
  }
  for (char letter = 'a'; letter <= 'z'; ++letter) {
    if (letter == like[0]) continue;
    for (const std::string& next : {first, second}) {
      std::string beginning = letter + next;
      const bool known = std::ranges::any_of(beginnings, [&](const std::string& other) {
        return beginning.starts_with(other) || other.starts_with(beginning);
      });
      if (!known) beginnings.push_back(std::move(beginning));
    }
  }
  return beginnings;
}

std::vector<std::string> words_of_index(std::string_view like, const StoredReports& reports) {
  std::vector<std::string> words;
  std::size_t read = 0;
  for (const std::string& start : likely_beginnings(like)) {
    for_each_term(start, reports, [&](const std::string& word) {
      if (word.size() + 2 >= like.size() && word.size() <= like.size() + 2) words.push_back(word);
      return ++read < most_words_read;
    });
    if (read == most_words_read) break;
  }
  return words;
}

std::vector<NearWord> near_latin(const std::string& folded, const StoredReports& stored) {
  if (folded.size() < shortest_word) return {};
  std::vector<NearWord> near;
  for (std::string& word : near_names(folded, words_of_index(folded, stored), 4 * most_near)) {
    const std::size_t reports = count_living(word, stored);
    if (reports > 0) near.push_back({std::move(word), reports});
  }
  std::stable_sort(near.begin(), near.end(),
                   [](const NearWord& a, const NearWord& b) { return a.reports > b.reports; });
  return near;
}

std::vector<NearWord> near_han(const std::string& word, const IndexReader& index) {
  std::vector<NearWord> near;
  for (const Facet facet : {Facet::type, Facet::measure, Facet::agency, Facet::place}) {
    for (NearWord& value : near_values(facet, word, index)) near.push_back(std::move(value));
  }
  std::erase_if(near, [](const NearWord& value) {
    return value.reports == 0 || !is_han(decode(value.word, 0).code);
  });
  return near;
}

}  // namespace

std::vector<UnknownWord> unknown_words(const Query& query, const IndexReader& index) {
  std::vector<Word> words;
  collect(query, index, words);
  std::vector<UnknownWord> unknown;
  for (const Word& word : words) {
    const TokenStream tokens = index.analyzer().analyze(word.text);
    UnknownWord& found = unknown.emplace_back(UnknownWord{word.text, {}});
    if (tokens.size() == 0) continue;
    if (tokens[0].kind == TokenKind::han) {
      found.near = near_han(word.text, index);
    } else if (tokens.size() == 1 && tokens[0].kind == TokenKind::word) {
      found.near = near_latin(std::string(tokens.term(0)), index.reports());
    }
    if (found.near.size() > most_near) found.near.resize(most_near);
  }
  return unknown;
}

}  // namespace dragnet

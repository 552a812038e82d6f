#include "searcher/unknown_words.h"

#include <algorithm>
#include <utility>

#include "common/ascii.h"
#include "common/near_names.h"
#include "common/normalize.h"
#include "common/utf8.h"
#include "searcher/add_once.h"
#include "searcher/facet_values.h"
#include "searcher/han_words.h"
#include "searcher/matches.h"
#include "searcher/query_compiler.h"
#include "searcher/term_sequence.h"

namespace dragnet {

namespace {

constexpr std::size_t most_near = 5;
constexpr std::size_t shortest_word = 3;
constexpr std::size_t most_words_read = 200'000;  // some hundred milliseconds

bool is_in_a_report(const Query& query, const IndexReader& index) {
  return has_match(compile(query, index), index);
}

// Han characters side by side are cut by the dictionary; what an apostrophe joins is one word.
std::vector<Query> words_of(std::string_view text, Scope scope, const IndexReader& index) {
  const TokenStream stream = index.analyzer().analyze(text);
  std::vector<Query> words;
  auto end_of_run = stream.ends_of_han_runs.begin();
  for (std::size_t first = 0, last = 0; first < stream.size(); first = last) {
    const bool is_run = stream[first].kind == TokenKind::han;
    last = is_run ? *end_of_run++ : first + 1;
    while (last < stream.size() && stream[last].joined) ++last;
    const std::string_view run = stream.slice(first, last);
    for (const std::string_view word : is_run ? han_words(run) : std::vector{run})
      words.push_back({Word{std::string(word), scope}});
  }
  return words;
}

// What has to be found for the query to be, or could; what is under NOT is not asked for, nor what
// words stand for besides.
std::vector<Query> asked_within(const Query& query, const IndexReader& index) {
  if (const auto* phrase = std::get_if<Phrase>(&query.node))
    return words_of(phrase->text, phrase->scope, index);
  if (const auto* exact = std::get_if<Exact>(&query.node))
    return words_of(exact->text, Scope::anywhere, index);
  if (std::holds_alternative<Not>(query.node)) return {};
  const auto* any = std::get_if<Or>(&query.node);
  if (any != nullptr && any->is_of_words) return {any->operands.front()};
  const std::span<const Query> operands = operands_of(query);
  return {operands.begin(), operands.end()};
}

// The words and beginnings of words that no report has; those of a group only matter where nothing
// of it is found.
void collect(const Query& query, const IndexReader& index, std::vector<Query>& words) {
  const bool is_word =
      std::holds_alternative<Word>(query.node) || std::holds_alternative<Prefix>(query.node);
  const std::vector<Query> within = asked_within(query, index);
  if (!is_word && within.empty()) return;
  if (!std::holds_alternative<And>(query.node) && is_in_a_report(query, index)) return;
  if (is_word) add_once(words, query);
  for (const Query& part : within) collect(part, index, words);
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

// Without the prefix of their terms.
std::vector<std::string> words_of_index(std::string_view like, std::string_view term_prefix,
                                        const StoredReports& reports) {
  std::vector<std::string> words;
  std::size_t read = 0;
  for (const std::string& start : likely_beginnings(like)) {
    for_each_term(std::string(term_prefix) + start, reports, [&](const std::string& term) {
      const std::string_view word = std::string_view(term).substr(term_prefix.size());
      if (word.size() + 2 >= like.size() && word.size() <= like.size() + 2)
        words.emplace_back(word);
      return ++read < most_words_read;
    });
    if (read == most_words_read) break;
  }
  return words;
}

std::vector<NearWord> near_latin(const std::string& folded, Scope scope,
                                 const StoredReports& stored) {
  if (folded.size() < shortest_word) return {};
  const std::string prefix = in_scope(scope, "");
  std::vector<NearWord> near;
  for (std::string& word :
       near_names(folded, words_of_index(folded, prefix, stored), 4 * most_near)) {
    const std::size_t reports = word == folded ? 0 : count_living(prefix + word, stored);
    if (reports > 0) near.push_back({to_string({Word{std::move(word), scope}}), reports});
  }
  std::stable_sort(near.begin(), near.end(),
                   [](const NearWord& a, const NearWord& b) { return a.reports > b.reports; });
  return near;
}

std::vector<NearWord> near_han(const std::string& word, const IndexReader& index) {
  std::vector<NearWord> near;
  for (const Facet facet : {Facet::type, Facet::measure, Facet::agency, Facet::place}) {
    for (NearWord& value : near_values(facet, word, index)) {
      if (value.reports == 0 || !is_han(decode(value.word, 0).code)) continue;
      const bool is_itself = name_key(value.word) == name_key(word);
      if (is_itself) value.word = to_string({FacetValue{facet, std::move(value.word)}});
      near.push_back(std::move(value));
    }
  }
  return near;
}

std::vector<NearWord> near_word(const Word& word, const IndexReader& index) {
  std::vector<NearWord> near;
  if (word.scope == Scope::title) {
    const std::size_t reports = count_matches(compile({Word{word.text}}, index), index);
    if (reports > 0) near.push_back({to_string({Word{word.text}}), reports});
  }
  const TokenStream tokens = index.analyzer().analyze(word.text);
  if (tokens.size() == 0) return near;
  std::vector<NearWord> others;
  if (tokens[0].kind == TokenKind::han && word.scope == Scope::anywhere) {
    others = near_han(word.text, index);
  } else if (tokens.size() == 1 && tokens[0].kind == TokenKind::word) {
    others = near_latin(std::string(tokens.term(0)), word.scope, index.reports());
  }
  near.insert(near.end(), others.begin(), others.end());
  if (near.size() > most_near) near.resize(most_near);
  return near;
}

}  // namespace

std::vector<UnknownWord> unknown_words(const Query& query, const IndexReader& index) {
  std::vector<Query> words;
  collect(query, index, words);
  std::vector<UnknownWord> unknown;
  for (const Query& each : words) {
    UnknownWord& found = unknown.emplace_back(UnknownWord{to_string(each), {}});
    if (const auto* word = std::get_if<Word>(&each.node)) found.near = near_word(*word, index);
  }
  return unknown;
}

}  // namespace dragnet

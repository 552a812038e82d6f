#include "searcher/neighbours.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "common/han_runs.h"
#include "searcher/query_compiler.h"
#include "searcher/term_sequence.h"

namespace dragnet {

namespace {

// Of what the commoner of two words can give at most. Found by trial with judged queries and with
// names of two words: with 0.5 more of the latter's hits stand behind scattered words.
constexpr double share_of_commoner = 0.8;
constexpr double share_of_near = 0.5;
constexpr std::size_t most_words_between = 3;
constexpr std::size_t fetched_ahead = 4;
constexpr std::size_t near_han_bytes = std::size_t{4} * 3;

// A word of the query.
struct TypedWord {
  std::vector<std::string> forms;  // the first as it was typed
  Query typed;
  std::optional<double> weight = std::nullopt;  // looked up for the first neighbour
};

// Of a word, or of words in quotation marks, that may stand anywhere; else nothing.
std::optional<std::string> text_of(const Query& query) {
  if (const auto* word = std::get_if<Word>(&query.node); word && word->scope == Scope::anywhere)
    return word->text;
  if (const auto* phrase = std::get_if<Phrase>(&query.node);
      phrase && phrase->scope == Scope::anywhere)
    return phrase->text;
  return std::nullopt;
}

class PairFinder {
 public:
  explicit PairFinder(const IndexReader& index) : index_(index) {}

  // The words of a part, or none for what follows nothing.
  std::vector<TypedWord> words_of(const Query& part) const {
    const auto* group = std::get_if<Or>(&part.node);
    if (group == nullptr || !group->is_of_words) return each({part});
    const Query& typed = group->operands.front();
    if (const auto* several = std::get_if<And>(&typed.node)) return each(several->operands);
    std::vector<TypedWord> words = each({typed});
    for (std::size_t i = 1; i < group->operands.size() && !words.empty(); ++i)
      if (auto form = text_of(group->operands[i])) words.front().forms.push_back(*std::move(form));
    return words;
  }

  Neighbours pair_of(TypedWord& first, TypedWord& second) const {
    return {.first = forms_of(first, [](const AdjacentTerms& terms) { return terms.back(); }),
            .second = forms_of(second, [](const AdjacentTerms& terms) { return terms.front(); }),
            .query = first.forms.front() + " NEAR/" + std::to_string(most_words_between) + " " +
                     second.forms.front(),
            .score = share_of_commoner * std::min(weight_of(first), weight_of(second))};
  }

 private:
  double weight_of(TypedWord& word) const {
    if (!word.weight) word.weight = most_score(compile(word.typed, index_));
    return *word.weight;
  }

  std::vector<TypedWord> each(const std::vector<Query>& queries) const {
    std::vector<TypedWord> words;
    for (const Query& query : queries) {
      const auto text = text_of(query);
      if (!text) return {};
      words.push_back({.forms = {*text}, .typed = query});
    }
    return words;
  }

  std::string_view sample() const {
    const std::vector<Segment>& segments = index_.reports().segments;
    return segments.empty() ? std::string_view() : segments.front().texts.sample();
  }

  // end: which of several words that were typed as one is at the neighbour's side.
  Neighbours::Forms forms_of(const TypedWord& word, const auto& end) const {
    Neighbours::Forms forms;
    for (const std::string& form : word.forms) {
      const TokenStream typed = index_.analyzer().analyze(form);
      if (std::string run = run_of_han(typed); !run.empty()) {
        forms.characters.emplace_back(std::move(run), sample());
        continue;
      }
      for (const AdjacentTerms& terms : term_sequences(typed, Scope::anywhere, index_)) {
        if (terms.empty()) continue;
        for (const std::string& term : end(terms)) forms.words.push_back(word_number_of_term(term));
      }
    }
    return forms;
  }

  const IndexReader& index_;
};

// From far to next to each other.
enum class Nearness { far, near, beside };

bool have(const std::vector<std::uint32_t>& words, std::uint32_t word) {
  return std::ranges::find(words, word) != words.end();
}

Nearness nearness_in(std::span<const std::uint32_t> words, const Neighbours& pair) {
  constexpr std::size_t long_ago = 1 << 20;
  Nearness most = Nearness::far;
  std::size_t since_first = long_ago;
  std::size_t since_second = long_ago;
  for (const std::uint32_t word : words) {
    if (word == end_of_title) since_first = since_second = long_ago;
    ++since_first;
    ++since_second;
    if (have(pair.second.words, word)) {
      if (since_first == 1) return Nearness::beside;
      if (since_first <= most_words_between) most = Nearness::near;
      since_second = 0;
    }
    if (have(pair.first.words, word)) {
      if (since_second > 0 && since_second <= most_words_between) most = Nearness::near;
      since_first = 0;
    }
  }
  return most;
}

Nearness nearness_in(std::string_view text, const CharacterSearch& first,
                     const CharacterSearch& second) {
  const std::size_t reach = near_han_bytes + second.size();
  Nearness most = Nearness::far;
  for (std::size_t at = first.find(text); at != std::string_view::npos;
       at = first.find(text, at + first.size())) {
    const std::size_t end = at + first.size();
    const std::size_t behind = second.find(text.substr(end, reach));
    if (behind == 0) return Nearness::beside;
    const std::size_t from = at - std::min(at, reach);
    if (behind != std::string_view::npos || second.stands_in(text.substr(from, at - from)))
      most = Nearness::near;
  }
  return most;
}

Nearness nearness_in(std::string_view text, const Neighbours& pair) {
  Nearness most = Nearness::far;
  for (const CharacterSearch& first : pair.first.characters)
    for (const CharacterSearch& second : pair.second.characters)
      most = std::max(most, nearness_in(text, first, second));
  return most;
}

Nearness nearness_in(const StoredTexts& texts, const Neighbours& pair) {
  if (!texts.words.empty()) return nearness_in(texts.words, pair);
  const auto most_of = [&](std::string_view title, std::string_view text) {
    return std::max(nearness_in(title, pair), nearness_in(text, pair));
  };
  // Other characters for the same words are rare even where there are some.
  const bool as_typed =
      texts.is_plain || std::ranges::any_of(pair.first.characters, [&](auto& form) {
        return form.stands_in(texts.text) || form.stands_in(texts.title);
      });
  return as_typed ? most_of(texts.title, texts.text)
                  : most_of(runs_of_han(texts.title), runs_of_han(texts.text));
}

std::vector<StoredTexts> texts_of(std::span<const RankedReport> ranked,
                                  const StoredReports& reports) {
  std::vector<StoredTexts> texts;
  for (const RankedReport& one : ranked) {
    const ReportPlace place = place_of(one.number, reports.segments.size());
    texts.push_back(reports.segments[place.segment].texts.of(place.number));
  }
  return texts;
}

// Lets the processor bring what nearness_in() will look at: a text is in no cache, and to wait for
// each of its lines takes longer than all the rest.
void fetch(const StoredTexts& texts) {
  constexpr std::size_t line = 64;
  constexpr std::size_t most = 64 * line;
  const auto bytes =
      texts.words.empty() ? std::as_bytes(std::span(texts.text)) : std::as_bytes(texts.words);
  for (std::size_t at = 0; at < std::min(bytes.size(), most); at += line)
    __builtin_prefetch(bytes.data() + at);
}

}  // namespace

std::vector<Neighbours> neighbours_of(const Query& words, const IndexReader& index) {
  const PairFinder finder(index);
  std::vector<Neighbours> pairs;
  std::optional<TypedWord> last;
  for (const Query& part : parts_of(words)) {
    if (std::holds_alternative<Not>(part.node)) continue;
    std::vector<TypedWord> typed = finder.words_of(part);
    if (typed.empty()) last.reset();
    for (TypedWord& word : typed) {
      if (last) pairs.push_back(finder.pair_of(*last, word));
      last = std::move(word);
    }
  }
  return pairs;
}

double score_of(const Neighbours& pair, const StoredTexts& report) {
  switch (nearness_in(report, pair)) {
    case Nearness::beside:
      return pair.score;
    case Nearness::near:
      return share_of_near * pair.score;
    case Nearness::far:
      break;
  }
  return 0;
}

void prefer_neighbours(std::vector<RankedReport>& best, const std::vector<Neighbours>& pairs,
                       const StoredReports& reports, std::size_t end) {
  double most_more = 0;
  for (const Neighbours& pair : pairs) most_more += pair.score;
  const std::vector<StoredTexts> texts =
      texts_of(std::span(best).first(std::min(best.size(), most_looked_at)), reports);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    // The first `end` are the best so far, in their order.
    RankedReport ranked = best[i];
    if (end != 0 && i >= end && ranked.key + most_more < best[end - 1].key) break;
    if (i + fetched_ahead < texts.size()) fetch(texts[i + fetched_ahead]);
    for (const Neighbours& pair : pairs) ranked.key += score_of(pair, texts[i]);
    const auto here = best.begin() + static_cast<std::ptrdiff_t>(i);
    *here = ranked;
    std::rotate(std::upper_bound(best.begin(), here, ranked, is_better), here, here + 1);
  }
}

}  // namespace dragnet

#include "searcher/term_sequence.h"

#include <utility>

#include "common/error.h"
#include "common/in_quotes.h"
#include "common/schema.h"
#include "searcher/query_limits.h"

namespace dragnet {

namespace {

bool is_han_at(const TokenStream& words, std::size_t i) {
  return i < words.size() && words[i].kind == TokenKind::han;
}

class Sequencer {
 public:
  Sequencer(const TokenStream& words, Scope scope, const IndexReader& index)
      : words_(words), scope_(scope), index_(index) {}

  AdjacentTerms sequence(bool join_places) {
    AdjacentTerms terms;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (join_places && joins_to_place(i + 1)) {
        terms.push_back({joined_stem(i + 1)});
        ++i;
      } else if (is_han_at(words_, i)) {
        std::vector<std::string> here = han_terms(i);
        if (!here.empty()) terms.push_back(std::move(here));
      } else {
        terms.push_back({word_term(i)});
      }
    }
    return terms;
  }

  // Whether the token and the one before it are a place's name, cut by an apostrophe.
  bool joins_to_place(std::size_t i) const {
    return i > 0 && i < words_.size() && words_[i].joined &&
           index_.knowledge().gazetteer.is_joined_name(joined(i));
  }

 private:
  std::string joined(std::size_t i) const {
    return std::string(words_.term(i - 1)) + std::string(words_.term(i));
  }

  std::string joined_stem(std::size_t i) {
    const std::string name = joined(i);
    const TokenStream token = index_.analyzer().analyze(name);
    return stem_in_scope(scope_, token.size() == 1 ? token.stem(0) : std::string_view(name));
  }

  std::string word_term(std::size_t i) const {
    return words_[i].kind == TokenKind::word ? stem_in_scope(scope_, words_.stem(i))
                                             : in_scope(scope_, words_.term(i));
  }

  // The index has a bigram where the next character follows at once, and the character alone where
  // its run ends.
  std::vector<std::string> han_terms(std::size_t i) const {
    const std::string alone = in_scope(scope_, words_.term(i));
    if (is_han_at(words_, i + 1)) {
      const std::string bigram = alone + std::string(words_.term(i + 1));
      if (words_[i + 1].gap == Gap::none) return {bigram};
      return {alone, bigram};
    }
    if (i + 1 < words_.size()) return {alone};
    const bool in_bigram = i > 0 && is_han_at(words_, i - 1) && words_[i].gap == Gap::none;
    if (in_bigram) return {};
    std::vector<std::string> any;
    for_each_term(alone, index_.reports(), [&](const std::string& term) {
      any.push_back(term);
      return true;
    });
    if (any.empty()) any.push_back(alone);
    return any;
  }

  const TokenStream& words_;
  Scope scope_;
  const IndexReader& index_;
};

}  // namespace

std::string in_scope(Scope scope, std::string_view term) {
  std::string scoped(scope == Scope::title ? title_prefix : std::string_view());
  return scoped.append(term);
}

std::string stem_in_scope(Scope scope, std::string_view stem) {
  std::string scoped(scope == Scope::title ? title_stem_prefix : stem_prefix);
  return scoped.append(stem);
}

std::string title_form(const std::string& term) {
  if (is_of_title(term)) return term;
  const bool stem = term.starts_with(stem_prefix);
  std::string title(stem ? title_stem_prefix : title_prefix);
  return title.append(term, stem ? stem_prefix.size() : 0);
}

std::vector<AdjacentTerms> term_sequences(const TokenStream& words, Scope scope,
                                          const IndexReader& index) {
  Sequencer sequencer(words, scope, index);
  std::vector<AdjacentTerms> sequences{sequencer.sequence(false)};
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (!sequencer.joins_to_place(i)) continue;
    sequences.push_back(sequencer.sequence(true));
    break;
  }
  return sequences;
}

std::string run_of_han(const TokenStream& words) {
  std::string run;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_han_at(words, i) || (i > 0 && words[i].gap != Gap::none)) return {};
    run += words.term(i);
  }
  return run;
}

std::vector<std::string> words_starting_with(std::string_view prefix, Scope scope,
                                             const IndexReader& index) {
  const std::string term_start = in_scope(scope, prefix);
  std::vector<std::string> words;
  for_each_term(term_start, index.reports(), [&](const std::string& term) {
    if (words.size() == max_prefix_expansions) {
      throw UserError("query-limit: " + in_quotes(std::string(prefix) + "*") +
                      " stands for more than " + std::to_string(max_prefix_expansions) +
                      " words; write more of the word");
    }
    words.push_back(term.substr(term_start.size() - prefix.size()));
    return true;
  });
  return words;
}

}  // namespace dragnet

// The terms of the index that stand for words side by side.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "searcher/index_reader.h"
#include "searcher/plan.h"
#include "searcher/query.h"

namespace dragnet {

// The term of a plain word, a number or Han characters, and the term of a stem.
std::string in_scope(Scope scope, std::string_view term);
std::string stem_in_scope(Scope scope, std::string_view stem);

// What a term of the text is in the title.
std::string title_form(const std::string& term);

// What terms stand at the positions of the words in the index: one sequence, and where an
// apostrophe joins two words to a place name a second one with that name. A Han character that
// nothing in the phrase follows is left to the bigram before it; one alone stands for every term
// that starts with it.
std::vector<AdjacentTerms> term_sequences(const TokenStream& words, Scope scope,
                                          const IndexReader& index);

// The characters where the words are nothing but Han with nothing between; else "".
std::string run_of_han(const TokenStream& words);

// The words of the index that start with the prefix (folded), without any term prefix. Throws
// UserError "query-limit: …" for more than max_prefix_expansions.
std::vector<std::string> words_starting_with(std::string_view prefix, Scope scope,
                                             const IndexReader& index);

}  // namespace dragnet

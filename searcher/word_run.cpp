#include "searcher/word_run.h"

#include <algorithm>
#include <variant>

namespace dragnet {

const Word* plain_word(const Query& query) {
  const Word* word = std::get_if<Word>(&query.node);
  return word && word->scope == Scope::anywhere ? word : nullptr;
}

WordRun::WordRun(const std::vector<Query>& words) {
  for (const Query& word : words) {
    if (!text.empty()) text += ' ';
    begins.push_back(text.size());
    text += plain_word(word)->text;
    ends.push_back(text.size());
  }
}

std::pair<std::size_t, std::size_t> WordRun::words_at(std::size_t begin, std::size_t end) const {
  const auto first = std::find(begins.begin(), begins.end(), begin);
  const auto last = std::find(ends.begin(), ends.end(), end);
  if (first == begins.end() || last == ends.end()) return {0, 0};
  return {first - begins.begin(), last - ends.begin() + 1};
}

bool WordRun::is_all_of(std::size_t word, const TokenStream& tokens,
                        const std::vector<bool>& marked) const {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool is_in_word = tokens[i].begin >= begins[word] && tokens[i].begin < ends[word];
    if (is_in_word && !marked[i]) return false;
  }
  return true;
}

}  // namespace dragnet

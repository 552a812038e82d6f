#include "common/stemmer.h"

#include <libstemmer.h>

namespace dragnet {

namespace {

// Names and typing errors never end: the memory starts afresh when it is full.
constexpr std::size_t most_known = 100'000;

}  // namespace

Stemmer::Stemmer() : stemmer_(sb_stemmer_new("english", "UTF_8"), sb_stemmer_delete) {}

std::string_view Stemmer::stem(std::string_view word) {
  const auto known = known_.find(word);
  if (known != known_.end()) return known->second;
  if (known_.size() >= most_known) known_.clear();
  const auto* stem =
      sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                      static_cast<int>(word.size()));
  std::string text(reinterpret_cast<const char*>(stem),
                   static_cast<std::size_t>(sb_stemmer_length(stemmer_.get())));
  if (text == word) text.clear();
  return known_.emplace(word, std::move(text)).first->second;
}

}  // namespace dragnet

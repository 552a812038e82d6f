#include "common/stemmer.h"

#include <algorithm>
#include <new>
#include <utility>

#include <libstemmer.h>

namespace dragnet {

namespace {

// The memory grows with what is met, to what a processor's cache holds. Names and typing errors
// never end, so the word that was met last takes the place of the one longest unmet.
constexpr std::size_t first_rows = 1 << 8;
constexpr std::size_t most_rows = 1 << 13;

}  // namespace

Stemmer::Stemmer()
    : stemmer_(sb_stemmer_new("english", "UTF_8"), sb_stemmer_delete), rows_(first_rows) {
  if (stemmer_ == nullptr) throw std::bad_alloc();
}

Stem Stemmer::make(std::string_view word) {
  const auto* bytes =
      sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                      static_cast<int>(word.size()));
  if (bytes == nullptr) throw std::bad_alloc();
  const std::string_view text(reinterpret_cast<const char*>(bytes),
                              static_cast<std::size_t>(sb_stemmer_length(stemmer_.get())));
  const auto differ = std::ranges::mismatch(text, word).in1;
  Stem stem;
  stem.kept = static_cast<std::uint8_t>(differ - text.begin());
  // Snowball exchanges an ending for one of at most three letters.
  stem.ending_size =
      static_cast<std::uint8_t>(std::min(text.size() - stem.kept, stem.ending_bytes.size()));
  std::copy_n(differ, stem.ending_size, stem.ending_bytes.begin());
  return stem;
}

// What was in one row goes to a few, so that each has room for it, and stays in its order.
void Stemmer::grow() {
  const std::vector<Row> before = std::exchange(rows_, std::vector<Row>(4 * rows_.size()));
  for (const Row& row : before) {
    for (const Known& word : row.known) {
      if (word.word == 0) continue;
      *std::ranges::find(row_of(word.word).known, 0U, &Known::word) = word;
    }
  }
}

Stem Stemmer::stem(std::string_view word, std::uint64_t hash) {
  auto* known = &row_of(hash).known;
  const auto is_word = [&](const Known& other) { return other.word == hash; };
  auto* found = std::ranges::find_if(*known, is_word);
  if (found == known->begin()) return found->stem;
  if (found == known->end()) {
    if (++made_ > 4 * rows_.size() && rows_.size() < most_rows) {
      grow();
      known = &row_of(hash).known;
    }
    found = known->end() - 1;
    *found = {hash, make(word)};
  }
  std::rotate(known->begin(), found, found + 1);
  return known->front().stem;
}

}  // namespace dragnet

#include "common/stemmer.h"

#include <algorithm>
#include <utility>

#include <libstemmer.h>

#include "common/hash.h"

namespace dragnet {

namespace {

// The memory grows with what is met, to what a processor's cache holds. Names and typing errors
// never end, so a word takes the place of another: there are two places for each, the newest and
// the one before.
constexpr std::size_t first_places = 1 << 10;
constexpr std::size_t most_places = 1 << 16;

}  // namespace

Stemmer::Stemmer()
    : stemmer_(sb_stemmer_new("english", "UTF_8"), sb_stemmer_delete), known_(first_places) {}

Stem Stemmer::make(std::string_view word) {
  const auto* bytes =
      sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                      static_cast<int>(word.size()));
  const std::string_view text(reinterpret_cast<const char*>(bytes),
                              static_cast<std::size_t>(sb_stemmer_length(stemmer_.get())));
  const auto differ = std::ranges::mismatch(text, word).in1;
  Stem stem;
  stem.hash = hash64(text);
  stem.kept = static_cast<std::uint8_t>(differ - text.begin());
  // Snowball exchanges an ending for one of at most three letters.
  stem.ending_size =
      static_cast<std::uint8_t>(std::min(text.size() - stem.kept, stem.ending_bytes.size()));
  std::copy_n(differ, stem.ending_size, stem.ending_bytes.begin());
  return stem;
}

const Stem& Stemmer::stem(std::string_view word) {
  const std::uint64_t hash = hash64(word);
  const auto places_of = [&] {
    return &known_[static_cast<std::size_t>(hash & (known_.size() - 2))];
  };
  Known* places = places_of();
  if (places[0].word == hash) return places[0].stem;
  if (places[1].word != hash) {
    if (++made_ > known_.size() && known_.size() < most_places) {
      known_.assign(4 * known_.size(), {});
      places = places_of();
    }
    places[1] = {hash, make(word)};
  }
  std::swap(places[0], places[1]);
  return places[0].stem;
}

}  // namespace dragnet

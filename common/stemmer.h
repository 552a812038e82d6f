// English stems (Snowball "english"), remembered.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace dragnet {

// The stem of a word: its first `kept` bytes and an ending that the word itself may not have (happi
// of happy).
struct Stem {
  std::uint64_t hash = 0;  // hash64 of the whole stem
  std::uint8_t kept = 0;
  std::uint8_t ending_size = 0;
  std::array<char, 6> ending_bytes{};

  std::string of(std::string_view word) const {
    return std::string(word.substr(0, kept)).append(ending());
  }
  std::string_view ending() const { return {ending_bytes.data(), ending_size}; }
};

// Not to be shared between threads.
class Stemmer {
 public:
  Stemmer();

  // word: at most 120 letters a-z. The answer lives until the next call.
  const Stem& stem(std::string_view word);

 private:
  struct Known {
    std::uint64_t word = 0;  // hash64; 0 where nothing is known
    Stem stem;
  };

  Stem make(std::string_view word);

  std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)> stemmer_;
  std::vector<Known> known_;  // a power of two
  std::size_t made_ = 0;
};

}  // namespace dragnet

// English stems (Snowball "english"), remembered.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sb_stemmer;

namespace dragnet {

// Not to be shared between threads.
class Stemmer {
 public:
  Stemmer();

  // The stem of a word of letters a-z; empty where the stem is the word itself. Lives until the
  // next call.
  std::string_view stem(std::string_view word);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };

  std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)> stemmer_;
  std::unordered_map<std::string, std::string, Hash, std::equal_to<>> known_;
};

}  // namespace dragnet

// Text in, tokens out: the one definition of a token for index, query, tagging and snippet.
//
// A token is a word, a number or a single Han character, folded (see normalize.h), with the bytes
// of the original it stands for. Words keep their term and their English stem (Snowball "english").
// Numbers have one form whatever was written: 13,800 = 13800 = 1.38万 = １３８００; a number takes
// a 万, 亿 or 万亿 that follows it at once. Digit strings with a leading zero and more than two
// digits, or more than 18 digits, are identifiers and stay as they are. A possessive 's is dropped.
// Letters and digits glued together are one word (B2, 5G, covid19), but a number with three or more
// letters behind it is a number and a word (2022year, 50people), and so are the name of a currency
// and its sum (RMB500,000; see currency_words.h). Han characters are always by themselves.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/stemmer.h"

namespace dragnet {

enum class TokenKind : std::uint8_t { word, han, number };

// What stands between a token and the one before it; ordered by how much it separates.
enum class Gap : std::uint8_t {
  none,      // nothing: 断|卡, 12381|短
  blank,     // spaces, hyphens, an apostrophe, an abbreviation's full stop
  mark,      // quotes, brackets, 、 · / and other signs
  clause,    // , ; : and their wide forms
  sentence,  // . ! ? … 。, a line end, or the start of the text
};

struct Token {
  std::uint64_t key = 0;  // a hash of the stem, which stands for it in comparisons (hash.h); 0 for
                          // a word that is not compared (Analyzer::analyze)
  std::uint32_t begin = 0;  // bytes of the original, half open
  std::uint32_t end = 0;
  std::uint32_t term_at = 0;  // in TokenStream::arena
  std::uint32_t stem_at = 0;  // mostly the same: a stem is the beginning of its term
  std::uint16_t term_size = 0;
  std::uint16_t stem_size = 0;
  TokenKind kind = TokenKind::word;
  Gap gap = Gap::sentence;
  bool joined = false;  // only an apostrophe, perhaps with a blank, stands before it: Xi'an, Xi 'an
  bool capitalized = false;  // the original starts with an upper case letter
};
static_assert(sizeof(Token) == 32);  // half a line of the processor's cache: texts are passed often

class PhraseStarts;

// The tokens of one text. Positions are indexes into tokens. Views returned live as long as the
// stream; `text` is the caller's and must outlive it. The terms of two Han characters with nothing
// between stand side by side in the arena, so that a bigram is a view too. Words longer than
// max_term_bytes are left out and counted.
struct TokenStream {
  std::string_view text;
  std::vector<Token> tokens;
  std::string arena;
  // hash64 of the term of each token that is a word, in their order; 0 of what is not compared.
  std::vector<std::uint64_t> word_hashes;
  std::size_t long_words = 0;
  // Whether Han characters stand in the text as they do in terms, and next to each other where they
  // do there.
  bool has_plain_han = true;
  // The first token, and those with more than blanks before them: all behind wide gaps and quotes.
  std::vector<std::uint32_t> behind_signs;
  // Behind the last of each run of Han characters that stand side by side, in their order.
  std::vector<std::uint32_t> ends_of_han_runs;
  // As PhraseStarts::mark writes them, and who did.
  std::vector<std::uint8_t> marks;
  const PhraseStarts* marked_by = nullptr;

  // Nothing but the memory stays.
  void clear();
  std::size_t size() const { return tokens.size(); }
  const Token& operator[](std::size_t i) const { return tokens[i]; }
  std::string_view term(std::size_t i) const {
    return std::string_view(arena).substr(tokens[i].term_at, tokens[i].term_size);
  }
  std::string_view stem(std::size_t i) const {
    return std::string_view(arena).substr(tokens[i].stem_at, tokens[i].stem_size);
  }
  // Of tokens whose terms stand side by side.
  std::string_view terms(std::size_t first, std::size_t last) const {
    const std::size_t end = tokens[last - 1].term_at + tokens[last - 1].term_size;
    return std::string_view(arena).substr(tokens[first].term_at, end - tokens[first].term_at);
  }
  // What stands in the original between token i - 1 and token i (before the first token for 0,
  // after the last for size()).
  std::string_view gap_text(std::size_t i) const {
    const std::size_t from = i == 0 ? 0 : tokens[i - 1].end;
    const std::size_t to = i < tokens.size() ? tokens[i].begin : text.size();
    return text.substr(from, to - from);
  }
  // The bytes of tokens first .. last - 1 and what is between them.
  std::string_view slice(std::size_t first, std::size_t last) const;
};

// Xapian takes terms of 245 bytes; ours stay well below with their prefixes (a word is not longer
// than a sentence).
inline constexpr std::size_t max_term_bytes = 120;

// Some of the letters a to z, a bit for each.
using Letters = std::uint32_t;
inline constexpr Letters all_letters = (Letters{1} << 26) - 1;

// Not to be shared between threads (it caches stems); cheap enough to make one for each.
class Analyzer {
 public:
  // text: at most 4 GiB; invalid UTF-8 is read as U+FFFD, which belongs to no token. Words of the
  // letters a to z that begin with none of those wanted, as their stems would, are not compared:
  // their stem is their term, and their key 0.
  TokenStream analyze(std::string_view text, Letters wanted = all_letters);
  // The memory of tokens that are not used any more, for the next ones. That of a text of unusual
  // size goes.
  void give_back(TokenStream stream) {
    if (stream.tokens.capacity() <= most_kept) idle_.push_back(std::move(stream));
  }

 private:
  static constexpr std::size_t most_kept = 1 << 14;  // tokens

  std::optional<Stemmer> stemmer_;  // made for the first word that has a stem
  std::vector<TokenStream> idle_;
};

}  // namespace dragnet

#include "common/analyzer.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/ascii.h"
#include "common/hash.h"
#include "common/normalize.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::size_t identifier_digits = 18;  // a longer digit string is no amount of anything

// Words after which a full stop ends no sentence.
constexpr std::array<std::string_view, 26> abbreviations = {
    "mr",   "mrs", "ms",  "dr",  "prof", "st",   "vs",  "inc", "ltd", "co",  "corp", "gen", "lt",
    "capt", "sgt", "jan", "feb", "aug",  "sept", "sep", "oct", "nov", "dec", "fig",  "rs",  "cf"};

// What an ASCII letter or digit folds to; 0 for other bytes.
constexpr std::array<char, 256> ascii_word_parts = [] {
  std::array<char, 256> folded{};
  for (unsigned char c = '0'; c <= '9'; ++c) folded[c] = static_cast<char>(c);
  for (unsigned char c = 'a'; c <= 'z'; ++c) {
    folded[c] = static_cast<char>(c);
    folded[static_cast<std::size_t>(c - 'a' + 'A')] = static_cast<char>(c);
  }
  return folded;
}();

struct Char {
  char32_t code = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  Folded folded;
};

bool is_word_part(CharClass kind) {
  return kind == CharClass::letter || kind == CharClass::digit || kind == CharClass::mark ||
         kind == CharClass::ignorable;
}

// Moves the decimal point and takes the canonical form: no zeros that say nothing.
std::string canonical_number(std::string whole, std::string fraction, std::size_t scale) {
  const std::size_t moved = std::min(scale, fraction.size());
  whole += fraction.substr(0, moved) + std::string(scale - moved, '0');
  fraction.erase(0, moved);
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  fraction.erase(fraction.find_last_not_of('0') + 1);
  return fraction.empty() ? whole : whole + '.' + fraction;
}

// What has been passed since the last token.
struct Between {
  Gap gap = Gap::sentence;
  int apostrophes = 0;
  int blanks = 0;
  bool others = false;

  void widen(Gap to) { gap = std::max(gap, to); }
};

// One pass over one text. Reads characters with one look ahead and appends tokens to the stream.
class Scanner {
 public:
  Scanner(std::string_view text, Stemmer& stemmer) : text_(text), stemmer_(stemmer) {
    stream_.text = text;
    stream_.tokens.reserve(text.size() / 4);
    stream_.arena.reserve(text.size());
  }

  TokenStream scan() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ') {
        pass_blank();
        continue;
      }
      const Char next = peek(at_);
      if (next.folded.kind == CharClass::han) {
        scan_han(next);
      } else if (next.folded.kind == CharClass::digit) {
        scan_number_or_word();
      } else if (next.folded.kind == CharClass::letter) {
        if (!skip_possessive()) scan_word(at_);
      } else {
        scan_separator(next);
      }
    }
    return std::move(stream_);
  }

 private:
  Char peek(std::size_t at) const {
    if (at >= text_.size()) return {0, at, at, {CharClass::space}};
    const Decoded decoded = decode(text_, at);
    return {decoded.code, at, at + decoded.size, fold(decoded.code)};
  }

  void pass_blank() {
    ++at_;
    between_.widen(Gap::blank);
    ++between_.blanks;
  }

  // The token from `begin` to here, whose term is the end of the arena.
  Token& push(TokenKind kind, std::uint64_t key, std::size_t begin, std::size_t term_at) {
    Token& token = stream_.tokens.emplace_back();
    token.key = key;
    token.begin = static_cast<std::uint32_t>(begin);
    token.end = static_cast<std::uint32_t>(at_);
    token.term_at = token.stem_at = static_cast<std::uint32_t>(term_at);
    token.term_size = token.stem_size = static_cast<std::uint16_t>(stream_.arena.size() - term_at);
    token.kind = kind;
    token.gap = between_.gap;
    token.joined = between_.apostrophes == 1 && between_.blanks <= 1 && !between_.others &&
                   kind == TokenKind::word && stream_.tokens.size() > 1 &&
                   stream_.tokens[stream_.tokens.size() - 2].kind == TokenKind::word;
    between_ = {.gap = Gap::none};
    return token;
  }

  std::string_view term_from(std::size_t term_at) const {
    return std::string_view(stream_.arena).substr(term_at);
  }

  void scan_han(const Char& character) {
    const std::size_t term_at = stream_.arena.size();
    append_folded(stream_.arena, character.folded);
    at_ = character.end;
    const char32_t single = character.folded.single;
    const std::uint64_t key = single != 0 ? hash64(single) : hash64(term_from(term_at));
    push(TokenKind::han, key, character.begin, term_at);
  }

  // A run of letters, digits, marks and ignorable characters.
  void scan_word(std::size_t begin) {
    const std::size_t term_at = stream_.arena.size();
    const bool capitalized = peek(begin).folded.upper;
    at_ = take_ascii_word(begin);
    int marks = 0;
    for (Char next = peek(at_); is_word_part(next.folded.kind) && next.end > next.begin;
         next = peek(at_)) {
      marks = next.folded.kind == CharClass::mark ? marks + 1 : 0;
      if (marks <= max_marks) append_folded(stream_.arena, next.folded);
      at_ = next.end;
    }
    const std::string_view word = term_from(term_at);
    if (word.size() > max_term_bytes) {
      stream_.arena.resize(term_at);
      ++stream_.long_words;
      between_.widen(Gap::mark);
      between_.others = true;
      return;
    }
    push_word(word, begin, term_at).capitalized = capitalized;
  }

  // Appends the run of ASCII letters and digits; where it ends.
  std::size_t take_ascii_word(std::size_t at) {
    for (; at < text_.size(); ++at) {
      const char folded = ascii_word_parts[static_cast<unsigned char>(text_[at])];
      if (folded == 0) break;
      stream_.arena.push_back(folded);
    }
    return at;
  }

  Token& push_word(std::string_view word, std::size_t begin, std::size_t term_at) {
    const bool has_stem =
        word.size() > 2 && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!has_stem) return push(TokenKind::word, hash64(word), begin, term_at);
    const Stem& stem = stemmer_.stem(word);
    Token& token = push(TokenKind::word, stem.hash, begin, term_at);
    token.stem_size = static_cast<std::uint16_t>(stem.kept + stem.ending_size);
    if (stem.ending_size > 0) {
      token.stem_at = static_cast<std::uint32_t>(stream_.arena.size());
      stream_.arena.append(stream_.arena, term_at, stem.kept).append(stem.ending());
    }
    return token;
  }

  // "'s" after a word is grammar, not text.
  bool skip_possessive() {
    const Char s = peek(at_);
    if (s.folded.single != U's' || between_.apostrophes != 1 || between_.others ||
        stream_.tokens.empty() || stream_.tokens.back().kind != TokenKind::word ||
        is_word_part(peek(s.end).folded.kind)) {
      return false;
    }
    at_ = s.end;
    between_ = {.gap = Gap::blank, .blanks = 2};
    return true;
  }

  std::string digits_from(std::size_t& at) const {
    std::string digits;
    for (Char next = peek(at); next.folded.kind == CharClass::digit; next = peek(at)) {
      digits.push_back(static_cast<char>(next.folded.single));
      at = next.end;
    }
    return digits;
  }

  void scan_number_or_word() {
    const std::size_t begin = at_;
    std::size_t at = at_;
    std::string whole = digits_from(at);
    if (letters_at(at) > 0 && letters_at(at) < 3) {
      scan_word(begin);
      return;
    }
    bool grouped = false;
    if (whole.size() <= 3) grouped = take_groups(at, whole);
    const std::string fraction = take_fraction(begin, at);
    const bool identifier =
        !grouped && fraction.empty() &&
        ((whole.size() > 2 && whole[0] == '0') || whole.size() > identifier_digits);
    if (!identifier) whole = canonical_number(std::move(whole), fraction, take_scale(at));
    if (whole.size() > max_term_bytes) {
      whole.resize(max_term_bytes);
      ++stream_.long_words;
    }
    const std::size_t term_at = stream_.arena.size();
    stream_.arena += whole;
    at_ = at;
    push(TokenKind::number, hash64(term_from(term_at)), begin, term_at);
  }

  // How many letters follow at once; counts to 3.
  int letters_at(std::size_t at) const {
    int letters = 0;
    Char next = peek(at);
    for (; letters < 3 && next.folded.kind == CharClass::letter; next = peek(next.end)) ++letters;
    return letters;
  }

  // ",800" as often as it comes; a group of another length ends the number.
  bool take_groups(std::size_t& at, std::string& whole) const {
    bool taken = false;
    for (;;) {
      const Char comma = peek(at);
      if (comma.code != U',' && comma.code != U'，' && comma.code != U'\'') return taken;
      std::size_t after = comma.end;
      const std::string group = digits_from(after);
      if (group.size() != 3) return taken;
      whole += group;
      at = after;
      taken = true;
    }
  }

  // ".5", but not in 2022.07.08 or 1.2.3, whose parts are numbers of their own.
  std::string take_fraction(std::size_t begin, std::size_t& at) const {
    const Char point = peek(at);
    if (point.code != U'.' && point.code != U'．') return {};
    if (begin >= 2 && text_[begin - 1] == '.' && is_ascii_digit(text_[begin - 2])) return {};
    std::size_t after = point.end;
    std::string fraction = digits_from(after);
    if (fraction.empty()) return {};
    const bool more =
        after + 1 < text_.size() && text_[after] == '.' && is_ascii_digit(text_[after + 1]);
    if (more) return {};
    at = after;
    return fraction;
  }

  // Decimal places that a Chinese scale word adds.
  std::size_t take_scale(std::size_t& at) const {
    std::size_t places = 0;
    for (Char next = peek(at);; next = peek(at)) {
      const std::size_t step = next.folded.single == U'万'   ? 4
                               : next.folded.single == U'亿' ? 8
                                                             : 0;
      if (step == 0 || (places != 0 && !(places == 4 && step == 8))) return places;
      places += step;
      at = next.end;
    }
  }

  void scan_separator(const Char& character) {
    at_ = character.end;
    if (character.folded.kind == CharClass::ignorable || character.folded.kind == CharClass::mark) {
      return;
    }
    if (character.code == U'\n' || character.code == U'\r' || character.code == 0x2028 ||
        character.code == 0x2029) {
      between_.widen(is_soft_line_end() ? Gap::blank : Gap::sentence);
      between_.others = true;
    } else if (character.folded.kind == CharClass::space) {
      between_.widen(Gap::blank);
      ++between_.blanks;
    } else {
      pass_sign(character);
    }
  }

  // A line end inside a sentence: the text goes on in lower case.
  bool is_soft_line_end() const {
    Char next = peek(at_);
    while (next.code == U' ' || next.code == U'\t') next = peek(next.end);
    return next.code != U'\n' && next.folded.kind == CharClass::letter && !next.folded.upper &&
           between_.gap <= Gap::blank;
  }

  void pass_sign(const Char& sign) {
    switch (sign.code) {
      case U'\'':
      case U'’':
      case U'‘':
      case U'ʼ':
      case U'`':
      case U'′':
        between_.widen(Gap::blank);
        ++between_.apostrophes;
        return;
      case U'-':
      case 0x2010:
      case 0x2011:
        between_.widen(Gap::blank);
        break;
      case U'.':
        between_.widen(gap_of_full_stop(sign));
        break;
      case U',':
      case U'，':
      case U';':
      case U'；':
      case U'﹐':
      case U'﹔':
        between_.widen(Gap::clause);
        break;
      case U':':
      case U'：':
        between_.widen(peek(sign.end).folded.kind == CharClass::digit ? Gap::mark : Gap::clause);
        break;
      case U'!':
      case U'?':
      case U'！':
      case U'？':
      case U'。':
      case U'｡':
      case U'…':
        between_.widen(Gap::sentence);
        break;
      default:
        between_.widen(Gap::mark);
    }
    between_.others = true;
  }

  // Machine translation often leaves out the blank after a full stop: a capital after it is enough.
  Gap gap_of_full_stop(const Char& stop) const {
    const Char next = peek(stop.end);
    const bool ends = next.folded.kind == CharClass::space || next.folded.kind == CharClass::han ||
                      next.folded.upper || next.folded.kind == CharClass::other;
    if (!ends) return Gap::mark;
    if (between_.gap == Gap::none && !stream_.tokens.empty()) {
      const Token& last = stream_.tokens.back();
      const std::string_view word = stream_.term(stream_.size() - 1);
      const bool initial = last.kind == TokenKind::word && last.capitalized && word.size() == 1;
      if (initial ||
          std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end()) {
        return Gap::blank;
      }
      if (word == "no" && next.folded.kind == CharClass::space &&
          peek(next.end).folded.kind == CharClass::digit) {
        return Gap::blank;
      }
    }
    return Gap::sentence;
  }

  std::string_view text_;
  Stemmer& stemmer_;
  TokenStream stream_;
  Between between_;
  std::size_t at_ = 0;
};

}  // namespace

std::string_view TokenStream::gap_text(std::size_t i) const {
  const std::size_t from = i == 0 ? 0 : tokens[i - 1].end;
  const std::size_t to = i < tokens.size() ? tokens[i].begin : text.size();
  return text.substr(from, to - from);
}

std::string_view TokenStream::slice(std::size_t first, std::size_t last) const {
  if (first >= last) return {};
  return text.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin);
}

TokenStream Analyzer::analyze(std::string_view text) {
  return Scanner(text, stemmer_).scan();
}

}  // namespace dragnet

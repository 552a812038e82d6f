#include "common/analyzer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "common/ascii.h"
#include "common/between_tokens.h"
#include "common/currency_words.h"
#include "common/folded_char.h"
#include "common/hash.h"
#include "common/ideograph_run.h"
#include "common/number_token.h"
#include "common/stem_queue.h"
#include "common/text_limits.h"
#include "common/word_bytes.h"

namespace dragnet {

namespace {

// Words after which a full stop ends no sentence.
constexpr std::array<std::string_view, 26> abbreviations = {
    "mr",   "mrs", "ms",  "dr",  "prof", "st",   "vs",  "inc", "ltd", "co",  "corp", "gen", "lt",
    "capt", "sgt", "jan", "feb", "aug",  "sept", "sep", "oct", "nov", "dec", "fig",  "rs",  "cf"};

bool is_word_part(CharClass kind) {
  return kind == CharClass::letter || kind == CharClass::digit || kind == CharClass::mark ||
         kind == CharClass::ignorable;
}

constexpr std::uint32_t three_bytes(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  return static_cast<std::uint32_t>(byte(0) << 16 | byte(1) << 8 | byte(2));
}

// One pass over one text. Reads characters with one look ahead and appends tokens to the stream.
class Scanner {
 public:
  // stream: an empty one.
  Scanner(std::string_view text, Letters wanted, std::optional<Stemmer>& stemmer,
          TokenStream&& stream)
      : text_(text), wanted_(wanted), stream_(std::move(stream)), stems_(stream_, stemmer) {
    stream_.text = text;
    stream_.tokens.reserve(text.size() / 3 + 1);
    stream_.arena.reserve(text.size() + sizeof WordBytes::folded);
    stream_.word_hashes.reserve(text.size() / 8 + 1);
    stream_.behind_signs.reserve(text.size() / 32 + 1);
    stream_.ends_of_han_runs.reserve(text.size() / 32 + 1);
  }

  TokenStream scan() {
    while (at_ < text_.size() && stream_.size() < max_text_tokens) {
      if (text_[at_] == ' ') {
        pass_blank();
        continue;
      }
      if (is_ascii_letter(text_[at_])) {
        if (!skip_possessive()) scan_word(at_);
        continue;
      }
      if (const char32_t code = folded_ideograph_at(text_, at_); code != 0) {
        scan_folded_ideographs(code);
        continue;
      }
      if (pass_wide_sign()) continue;
      const FoldedChar next = peek(at_);
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
    stems_.finish();
    return std::move(stream_);
  }

 private:
  FoldedChar peek(std::size_t at) const { return folded_char(text_, at); }

  // Most signs of Chinese text are one of three, and fold to nothing that matters. Whether one of
  // these was passed: nobody can foresee which it is, so that no branch asks.
  bool pass_wide_sign() {
    constexpr std::size_t size = 3;
    if (text_.size() - at_ < size) return false;
    const std::uint32_t sign = three_bytes(text_.substr(at_, size));
    const bool is_comma = sign == three_bytes("，");
    const bool is_full_stop = sign == three_bytes("。");
    if (!(is_comma | is_full_stop | (sign == three_bytes("、")))) return false;
    between_.widen(is_comma ? Gap::clause : is_full_stop ? Gap::sentence : Gap::mark);
    between_.others = true;
    at_ += size;
    return true;
  }

  void pass_blank() {
    ++at_;
    between_.widen(Gap::blank);
    ++between_.blanks;
  }

  // The gap before the next token, which is pushed now.
  Gap begin_token() {
    if (between_.holds_sign())
      stream_.behind_signs.push_back(static_cast<std::uint32_t>(stream_.size()));
    return std::exchange(between_, {.gap = Gap::none}).gap;
  }

  // The token from `begin` to here, whose term is the end of the arena.
  Token& push(TokenKind kind, std::size_t begin, std::size_t term_at) {
    const bool is_joined = between_.may_join() && kind == TokenKind::word &&
                           !stream_.tokens.empty() && stream_.tokens.back().kind == TokenKind::word;
    const Gap gap = begin_token();
    Token& token = stream_.tokens.emplace_back();
    token.begin = static_cast<std::uint32_t>(begin);
    token.end = static_cast<std::uint32_t>(at_);
    token.term_at = token.stem_at = static_cast<std::uint32_t>(term_at);
    token.term_size = token.stem_size = static_cast<std::uint16_t>(stream_.arena.size() - term_at);
    token.kind = kind;
    token.gap = gap;
    token.joined = is_joined;
    return token;
  }

  std::string_view term_from(std::size_t term_at) const {
    return std::string_view(stream_.arena).substr(term_at);
  }

  // code: of the ideograph that begins here and folds to itself.
  void scan_folded_ideographs(char32_t code) {
    const std::size_t first = stream_.size();
    const Gap gap = begin_token();
    note_what_was_dropped(gap, at_);
    at_ = append_ideographs(stream_, at_, code, gap);
    note_han_run(first);
  }

  // The tokens from there on are Han characters side by side, perhaps with those before them.
  void note_han_run(std::size_t first) {
    const auto end = static_cast<std::uint32_t>(stream_.size());
    std::vector<std::uint32_t>& ends = stream_.ends_of_han_runs;
    if (stream_[first].gap == Gap::none && !ends.empty() && ends.back() == first) {
      ends.back() = end;
    } else {
      ends.push_back(end);
    }
  }

  // Before a Han character that begins there: one that belongs to no token may stand before it.
  void note_what_was_dropped(Gap gap, std::size_t begin) {
    if (gap == Gap::none && !stream_.tokens.empty() && stream_.tokens.back().end != begin)
      stream_.has_plain_han = false;
  }

  void scan_han(const FoldedChar& character) {
    const std::size_t term_at = stream_.arena.size();
    append_folded(stream_.arena, character.folded);
    at_ = character.end;
    const char32_t single = character.folded.single;
    note_what_was_dropped(between_.gap, character.begin);
    push(TokenKind::han, character.begin, term_at).key =
        single != 0 ? hash64(single) : hash64(term_from(term_at));
    note_han_run(stream_.size() - 1);
    const std::string_view written = text_.substr(character.begin, at_ - character.begin);
    stream_.has_plain_han = stream_.has_plain_han && term_from(term_at) == written;
  }

  // A run of letters, digits, marks and ignorable characters.
  void scan_word(std::size_t begin) {
    const std::size_t term_at = stream_.arena.size();
    const bool capitalized =
        is_ascii_letter(text_[begin]) ? text_[begin] <= 'Z' : peek(begin).folded.upper;
    bool is_latin = take_ascii_word(begin) || leave_sum(begin, term_at);
    if (at_ < text_.size() && static_cast<unsigned char>(text_[at_]) >= 0x80) {
      take_word();
      is_latin =
          std::ranges::all_of(term_from(term_at), [](char c) { return c >= 'a' && c <= 'z'; });
    }
    const std::string_view word = term_from(term_at);
    if (word.size() > max_term_bytes) {
      stream_.arena.resize(term_at);
      ++stream_.long_words;
      between_.widen(Gap::mark);
      between_.others = true;
      return;
    }
    Token& token = push(TokenKind::word, begin, term_at);
    token.capitalized = capitalized;
    set_stem(word, is_latin);
  }

  // Appends the run of letters, digits, marks and ignorable characters from here on.
  void take_word() {
    int marks = 0;
    for (FoldedChar next = peek(at_); is_word_part(next.folded.kind) && next.end > next.begin;
         next = peek(at_)) {
      marks = next.folded.kind == CharClass::mark ? marks + 1 : 0;
      if (marks <= max_marks) append_folded(stream_.arena, next.folded);
      at_ = next.end;
    }
  }

  // Appends the run of ASCII letters and digits from there on. Whether they are only letters.
  bool take_ascii_word(std::size_t begin) {
    bool is_latin = true;
    for (at_ = begin;;) {
      const WordBytes next = word_bytes_at(text_, at_);
      append_word_bytes(stream_.arena, next);
      is_latin &= next.is_latin;
      at_ += next.size;
      if (next.size < sizeof next.folded) return is_latin;
    }
  }

  // Of a word with digits that names a currency and its sum, keeps the name only: RM2.5,
  // RMB500,000. Whether it was one.
  bool leave_sum(std::size_t begin, std::size_t term_at) {
    const std::string_view word = term_from(term_at);
    const std::size_t letters = word.find_first_of("0123456789");
    if (currency_word(word.substr(0, letters)) == nullptr) return false;
    stream_.arena.resize(term_at + letters);
    at_ = begin + letters;
    return true;
  }

  // Of the newest token, whose term is the word. is_latin: it is nothing but a to z.
  void set_stem(std::string_view word, bool is_latin) {
    const bool is_compared = !is_latin || (wanted_ >> (word.front() - 'a') & 1U) != 0;
    const std::uint64_t hash = is_compared ? hash64(word) : 0;
    stream_.word_hashes.push_back(hash);
    stream_.tokens.back().key = hash;
    if (is_compared && is_latin && word.size() > 2) stems_.add();
  }

  // "'s" after a word is grammar, not text.
  bool skip_possessive() {
    if (between_.apostrophes != 1) return false;
    const FoldedChar s = peek(at_);
    if (s.folded.single != U's' || between_.others || stream_.tokens.empty() ||
        stream_.tokens.back().kind != TokenKind::word || is_word_part(peek(s.end).folded.kind)) {
      return false;
    }
    at_ = s.end;
    between_ = {.gap = Gap::blank, .blanks = 2};
    return true;
  }

  void scan_number_or_word() {
    std::optional<NumberToken> number = read_number(text_, at_);
    if (!number) {
      scan_word(at_);
      return;
    }
    if (number->term.size() > max_term_bytes) {
      number->term.resize(max_term_bytes);
      ++stream_.long_words;
    }
    const std::size_t begin = std::exchange(at_, number->end);
    const std::size_t term_at = stream_.arena.size();
    stream_.arena += number->term;
    push(TokenKind::number, begin, term_at).key = hash64(term_from(term_at));
  }

  void scan_separator(const FoldedChar& character) {
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
    FoldedChar next = peek(at_);
    while (next.code == U' ' || next.code == U'\t') next = peek(next.end);
    return next.code != U'\n' && next.folded.kind == CharClass::letter && !next.folded.upper &&
           between_.gap <= Gap::blank;
  }

  void pass_sign(const FoldedChar& sign) {
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
  Gap gap_of_full_stop(const FoldedChar& stop) const {
    const FoldedChar next = peek(stop.end);
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
  Letters wanted_;
  TokenStream stream_;
  StemQueue stems_;
  BetweenTokens between_;
  std::size_t at_ = 0;
};

}  // namespace

std::string_view TokenStream::slice(std::size_t first, std::size_t last) const {
  if (first >= last) return {};
  return text.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin);
}

void TokenStream::clear() {
  text = {};
  tokens.clear();
  arena.clear();
  word_hashes.clear();
  long_words = 0;
  has_plain_han = true;
  behind_signs.clear();
  ends_of_han_runs.clear();
  marks.clear();
  marked_by = nullptr;
}

TokenStream Analyzer::analyze(std::string_view text, Letters wanted) {
  TokenStream stream;
  if (!idle_.empty()) {
    stream = std::move(idle_.back());
    idle_.pop_back();
    stream.clear();
  }
  return Scanner(text, wanted, stemmer_, std::move(stream)).scan();
}

}  // namespace dragnet

#include "searcher/query_lexer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "common/ascii.h"
#include "common/facet.h"
#include "common/normalize.h"
#include "common/utf8.h"
#include "searcher/comparison.h"
#include "searcher/field_names.h"
#include "searcher/query_error.h"
#include "searcher/query_operator.h"
#include "searcher/query_signs.h"
#include "searcher/range_end.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

constexpr std::string_view half_width_star = "*";
constexpr std::string_view full_width_star = "＊";

// A corner ends with its like, any other mark with any other: “stop payment" is a phrase too.
bool closes(char32_t c, char32_t opening) {
  if (!is_corner_quote(opening)) return is_quotation_mark(c) && !is_corner_quote(c);
  return c == (opening == U'『' ? U'』' : U'」');
}

bool is_of_field_name(char32_t c) {
  return c == U'-' || (c < 0x80 && is_ascii_letter(static_cast<char>(c))) || is_han(c);
}

// Where the first colon stands, or the end.
std::size_t before_colon(std::string_view typed) {
  std::size_t at = 0;
  while (at < typed.size() && !is_colon(decode(typed, at).code)) at += decode(typed, at).size;
  return at;
}

// Where the chunk ends, or a Chinese list sign in it; other commas are of names: Post, Inc.
std::size_t end_of_facet_value(std::string_view query, std::size_t begin, std::size_t end) {
  end = std::min(end, pass(query, begin, [](char32_t c) { return !is_chinese_list_sign(c); }));
  while (end > begin) {
    const std::size_t last = character_floor(query, end - 1);
    if (!is_list_sign(decode(query, last).code)) break;
    end = last;
  }
  return end;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<Lexeme> cut() {
    for (std::size_t at = 0; at < text_.size(); at += decode(text_, at).size) {
      if (!decode(text_, at).valid) throw query_error(text_, at, "this is not UTF-8");
    }
    std::vector<Lexeme> lexemes;
    for (std::size_t before = 0; skip_blanks(); before = at_)
      lexemes.push_back(next(before == 0 || before < at_));
    lexemes.push_back({.kind = LexemeKind::end, .at = text_.size()});
    return lexemes;
  }

 private:
  bool done() const { return at_ >= text_.size(); }
  Decoded peek(std::size_t at) const {
    return at < text_.size() ? decode(text_, at) : Decoded{U' ', 1, true};
  }

  // True while something is left.
  bool skip_blanks() {
    at_ = behind_blanks(text_, at_);
    return !done();
  }

  // is_apart: whether nothing but blanks stands before it.
  Lexeme next(bool is_apart) {
    const Decoded first = peek(at_);
    if (is_opening(first.code)) return sign(LexemeKind::open, first.size);
    if (is_closing(first.code)) return sign(LexemeKind::close, first.size);
    if (is_quotation_mark(first.code)) return phrase();
    const bool is_not = is_apart ? is_minus(first.code) : is_hyphen(first.code);
    if (is_not && begins_operand(at_ + first.size)) return sign(LexemeKind::not_, first.size);
    return chunk();
  }

  // Whether there is something that a dash right before it excludes: no other dash, nor nothing but
  // punctuation up to a blank.
  bool begins_operand(std::size_t at) const {
    const char32_t first = peek(at).code;
    if (is_quotation_mark(first) || is_opening(first)) return true;
    if (is_dash(first)) return false;
    for (Decoded c = peek(at); !ends_chunk(c.code); c = peek(at)) {
      if (is_of_word(c.code)) return true;
      at += c.size;
    }
    return false;
  }

  Lexeme sign(LexemeKind kind, std::size_t size) {
    const Lexeme lexeme{.kind = kind, .at = at_};
    at_ += size;
    return lexeme;
  }

  Lexeme phrase() {
    const std::size_t start = at_;
    return {.kind = LexemeKind::phrase, .at = start, .text = quoted_text()};
  }

  // at_ stands on the opening quote; afterwards behind the closing one. Corners within plain quotes
  // stay, as a printed query has plain ones; plain quotes within corners have no meaning.
  std::string quoted_text() {
    const std::size_t open = at_;
    const char32_t sign = peek(at_).code;
    at_ += peek(at_).size;
    const std::size_t begin = at_;
    while (!done() && !closes(peek(at_).code, sign)) at_ += peek(at_).size;
    if (done()) throw query_error(text_, open, "this quotation mark is never closed");
    const std::string_view inside = text_.substr(begin, at_ - begin);
    at_ += peek(at_).size;
    return is_corner_quote(sign) ? without_quotation_marks(inside) : std::string(inside);
  }

  // Whether a filter stands there: losses>5, 城市:西安.
  bool begins_filter(std::size_t at) const {
    const std::size_t end = pass(text_, at, is_of_field_name);
    const std::string_view typed = text_.substr(at, end - at);
    if (typed.empty() || !is_field(field_name(typed))) return false;
    const std::size_t sign_at = behind_blanks(text_, end);
    return is_colon(peek(end).code) ||
           (figure_named(typed) && end_of_sign(text_, sign_at) > sign_at);
  }

  // Whether an operator, a filter or a dash that excludes stands there, behind the character of a
  // chunk.
  bool begins_sign(std::size_t at, char32_t last) const {
    const std::size_t behind = at + peek(at).size;
    if (is_list_sign(last) && is_hyphen(peek(at).code))
      return begins_operand(behind) && fold(peek(behind).code).kind != CharClass::digit;
    if (is_list_sign(last) && begins_filter(at)) return true;
    return is_chinese(last) && operator_at(text_, at);
  }

  // Everything up to a blank, a quote, a parenthesis or the beginning of such.
  std::string_view chunk_text() {
    const std::size_t begin = at_;
    char32_t last = U' ';
    while (!done()) {
      const Decoded c = peek(at_);
      if (ends_chunk(c.code) || begins_sign(at_, last)) break;
      last = c.code;
      at_ += c.size;
    }
    return text_.substr(begin, at_ - begin);
  }

  Lexeme chunk() {
    const std::size_t start = at_;
    if (std::optional<Operator> found = operator_at(text_, start)) {
      at_ = found->end;
      return std::move(found->lexeme);
    }
    if (std::optional<Comparison> found = comparison_at(text_, start, has_range_))
      return comparison(start, std::move(*found));
    const std::string_view typed = chunk_text();
    if (std::optional<Lexeme> found = field(start, typed)) return *found;
    return word(start, typed);
  }

  Lexeme comparison(std::size_t start, Comparison found) {
    at_ = found.end;
    has_range_ = true;
    return {.kind = LexemeKind::field,
            .at = start,
            .text = std::move(found.range),
            .field = std::move(found.kind),
            .value_at = found.sign_at};
  }

  std::optional<Lexeme> field(std::size_t start, std::string_view typed) {
    const std::size_t size = before_colon(typed);
    if (size == 0 || size == typed.size()) return std::nullopt;
    const std::string name = field_name(typed.substr(0, size));
    const std::size_t value_at = size + decode(typed, size).size;
    const std::string_view value = typed.substr(value_at);
    if (name.empty() || value.starts_with("//")) return std::nullopt;
    const std::size_t end = value.empty() ? at_ : end_of_value(name, start + value_at);
    const std::string_view text = text_.substr(start + value_at, end - start - value_at);
    // 抓获：张某 is text; a kind with an English name was meant.
    if (figure_named(name) && is_chinese(decode(typed, 0).code) &&
        !is_figure_range(half_width(text)))
      return std::nullopt;
    at_ = end;
    has_range_ = has_range_ || figure_named(name);
    Lexeme lexeme{.kind = LexemeKind::field,
                  .at = start,
                  .text = std::string(text),
                  .field = name,
                  .value_at = start + value_at};
    if (value.empty() && !done() && is_quotation_mark(peek(at_).code)) {
      lexeme.text = quoted_text();
      lexeme.quoted = true;
    }
    return lexeme;
  }

  // at_ is where its chunk ends. Commas behind a filter part it from what follows.
  std::size_t end_of_value(std::string_view name, std::size_t begin) const {
    if (figure_named(name)) return end_of_figure_range(text_, begin, at_);
    if (name == "date") return end_of_date_range(text_, begin, at_);
    return facet_named(name) ? end_of_facet_value(text_, begin, at_) : at_;
  }

  Lexeme word(std::size_t start, std::string_view typed) const {
    const StarredWord word = cut_star(typed, text_, start);
    return {.kind = LexemeKind::word,
            .at = start,
            .text = std::string(word.text),
            .starred = word.starred};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool has_range_ = false;  // whether a range of figures stands before
};

}  // namespace

StarredWord cut_star(std::string_view word, std::string_view query, std::size_t at) {
  const std::size_t star = std::min(word.find(half_width_star), word.find(full_width_star));
  if (star == std::string_view::npos) return {word, false};
  const std::string_view end = word.substr(star);
  if (star == 0 || (end != half_width_star && end != full_width_star))
    throw query_error(query, at + star, "a star stands at the end of a word: launder*");
  return {word.substr(0, star), true};
}

std::vector<Lexeme> cut_query(std::string_view text) {
  return Lexer(text).cut();
}

}  // namespace dragnet

#include "searcher/query_parser.h"

#include <algorithm>
#include <utility>

#include "common/analyzer.h"
#include "common/ascii.h"
#include "common/facet.h"
#include "common/in_quotes.h"
#include "common/near_names.h"
#include "common/one_of.h"
#include "common/text_parts.h"
#include "common/utf8.h"
#include "searcher/field_names.h"
#include "searcher/query_error.h"
#include "searcher/query_lexer.h"
#include "searcher/query_limits.h"
#include "searcher/query_signs.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

constexpr const char* no_opening = "nothing opens this parenthesis";

// Tokens first .. last - 1 of a chunk that make one Word.
struct Piece {
  std::size_t first = 0;
  std::size_t last = 0;
};

// Whether a sign within a name stands between the tokens: AT&T, qq.com. Where a sentence ends
// without a blank behind it, a capital follows.
bool joins_name(std::string_view sign, char next) {
  constexpr std::string_view signs[] = {"&", "@", "_"};
  if (sign == ".") return is_ascii_digit(next) || (is_ascii_letter(next) && next >= 'a');
  return is_one_of(signs, sign) && (is_ascii_digit(next) || is_ascii_letter(next));
}

// A chunk is cut where more than a hyphen, an apostrophe, a sign within a name or nothing
// separates, and where Han characters meet others.
std::vector<Piece> pieces_of(const TokenStream& stream) {
  const auto is_han_token = [&](std::size_t i) { return stream[i].kind == TokenKind::han; };
  const auto separates = [&](std::size_t i) {
    if (stream[i].gap <= Gap::blank) return false;
    const std::size_t end = stream[i - 1].end;
    const std::string sign = half_width(stream.text.substr(end, stream[i].begin - end));
    const std::string next = half_width(stream.text.substr(stream[i].begin, 3));
    return sign.empty() || !joins_name(sign, next.front());
  };
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < stream.size(); ++i) {
    const bool starts = i == 0 || is_han_token(i) != is_han_token(i - 1) || separates(i);
    if (starts) pieces.push_back({i, i});
    pieces.back().last = i + 1;
  }
  return pieces;
}

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text), lexemes_(cut_query(text)) {
    drop_what_holds_no_word();
    take_operators_for_words();
  }

  Query parse() {
    if (peek().kind == LexemeKind::end) {
      if (said_something_) throw query_error(text_, 0, "there is no word in this to search for");
      return {};
    }
    if (peek().kind == LexemeKind::close) fail(peek(), no_opening);
    Query query = any_of();
    if (peek().kind == LexemeKind::close) fail(peek(), no_opening);
    return query;
  }

 private:
  const Lexeme& peek() const { return lexemes_[next_]; }
  const Lexeme& take() { return lexemes_[next_++]; }

  [[noreturn]] void fail(const Lexeme& lexeme, const std::string& message) const {
    throw query_error(text_, lexeme.at, message);
  }
  [[noreturn]] void fail_limit(const Lexeme& lexeme, std::size_t have, const std::string& what,
                               std::size_t most) const {
    throw query_limit_error(text_, lexeme.at, have, what, most);
  }

  // Punctuation by itself, and a name with a colon and nothing behind it that is no field of ours
  // ("Note: …").
  void drop_what_holds_no_word() {
    said_something_ = lexemes_.size() > 1;
    for (Lexeme& lexeme : lexemes_) {
      const bool prose = lexeme.kind == LexemeKind::field && lexeme.text.empty() &&
                         !lexeme.quoted && !is_field(lexeme.field);
      if (!prose) continue;
      lexeme.kind = LexemeKind::word;
      lexeme.text = lexeme.field;
    }
    std::erase_if(lexemes_, [this](const Lexeme& lexeme) {
      if (lexeme.kind != LexemeKind::word) return false;
      const TokenStream stream = analyzer_.analyze(lexeme.text);
      return stream.size() == 0 && stream.long_words == 0;
    });
  }

  // Those that Chinese touches, where they have nothing to join: 银行OR, NEAR币.
  void take_operators_for_words() {
    bool is_behind_operand = false;
    for (std::size_t i = 0; i + 1 < lexemes_.size(); ++i) {
      Lexeme& lexeme = lexemes_[i];
      const bool joins = starts_operand(lexemes_[i + 1].kind) &&
                         (is_behind_operand || lexeme.kind == LexemeKind::not_);
      if (is_operator(lexeme.kind) && !lexeme.text.empty() && !joins)
        lexeme.kind = LexemeKind::word;
      is_behind_operand = !is_operator(lexeme.kind) && lexeme.kind != LexemeKind::open;
    }
  }

  static bool is_operator(LexemeKind kind) {
    return kind == LexemeKind::and_ || kind == LexemeKind::or_ || kind == LexemeKind::not_ ||
           kind == LexemeKind::near;
  }
  static bool starts_operand(LexemeKind kind) {
    return kind != LexemeKind::end && kind != LexemeKind::close &&
           (!is_operator(kind) || kind == LexemeKind::not_);
  }
  bool starts_operand() const { return starts_operand(peek().kind); }

  void expect_operand(const Lexeme& after, const std::string& name) const {
    if (!starts_operand())
      fail(after, name + " has nothing behind it; in quotation marks it is a word");
  }

  Query any_of() {
    std::vector<Query> operands{all_of()};
    while (peek().kind == LexemeKind::or_) {
      const Lexeme& sign = take();
      expect_operand(sign, "OR");
      operands.push_back(all_of());
    }
    return make_or(std::move(operands));
  }

  Query all_of() {
    if (peek().kind == LexemeKind::and_)
      fail(peek(), "AND has nothing before it; in quotation marks it is a word");
    if (peek().kind == LexemeKind::or_)
      fail(peek(), "OR has nothing before it; in quotation marks it is a word");
    std::vector<Query> operands;
    while (true) {
      operands.push_back(one());
      if (peek().kind == LexemeKind::and_) {
        const Lexeme& sign = take();
        expect_operand(sign, "AND");
      } else if (!starts_operand()) {
        return make_and(std::move(operands));
      }
    }
  }

  Query one() {
    if (peek().kind != LexemeKind::not_) return near();
    const Lexeme& sign = take();
    expect_operand(sign, "NOT");
    enter(sign);
    Query operand = one();
    --depth_;
    return {Not{{std::move(operand)}}};
  }

  void enter(const Lexeme& sign) {
    if (++depth_ > max_query_depth)
      fail_limit(sign, depth_, "parentheses or NOTs in each other", max_query_depth);
  }

  Query near() {
    if (peek().kind == LexemeKind::near)
      fail(peek(), "NEAR has nothing before it; in quotation marks it is a word");
    const Lexeme& first = peek();
    Query operand = primary();
    if (peek().kind != LexemeKind::near) return operand;
    Near near{.operands = {checked(first, std::move(operand))}, .window = peek().window};
    while (peek().kind == LexemeKind::near) {
      const Lexeme& sign = take();
      if (sign.window != near.window) fail(sign, "the NEARs of one chain have to be equally wide");
      expect_operand(sign, "NEAR");
      const Lexeme& next = peek();
      near.operands.push_back(checked(next, primary()));
    }
    if (near.operands.size() > max_near_operands)
      fail_limit(first, near.operands.size(), "words joined by NEAR", max_near_operands);
    return {std::move(near)};
  }

  Query checked(const Lexeme& lexeme, Query operand) const {
    const bool fits = std::holds_alternative<Word>(operand.node) ||
                      std::holds_alternative<Phrase>(operand.node) ||
                      std::holds_alternative<Prefix>(operand.node);
    if (!fits || lexeme.kind == LexemeKind::field)
      fail(lexeme, "NEAR joins single words, phrases and prefixes");
    return operand;
  }

  Query primary() {
    const Lexeme& lexeme = take();
    switch (lexeme.kind) {
      case LexemeKind::open:
        return group(lexeme);
      case LexemeKind::phrase:
        return phrase(lexeme, lexeme.text, Scope::anywhere);
      case LexemeKind::field:
        return field(lexeme);
      case LexemeKind::word:
        return word(lexeme, lexeme.text, lexeme.starred, Scope::anywhere);
      default:
        fail(lexeme, "a word is missing here");
    }
  }

  Query group(const Lexeme& open) {
    if (peek().kind == LexemeKind::close) fail(open, "there is nothing between these parentheses");
    if (peek().kind == LexemeKind::end) fail(open, "this parenthesis is never closed");
    enter(open);
    Query inside = any_of();
    --depth_;
    if (peek().kind != LexemeKind::close) fail(open, "this parenthesis is never closed");
    take();
    return inside;
  }

  // Counts against the limits.
  TokenStream analyze(const Lexeme& lexeme, std::string_view typed) {
    TokenStream stream = analyzer_.analyze(typed);
    if (stream.long_words > 0) {
      fail(lexeme,
           "query-limit: a word is longer than " + std::to_string(max_term_bytes) + " bytes");
    }
    if (stream.size() == 0) fail(lexeme, "there is no word in this to search for");
    terms_ += stream.size();
    if (terms_ > max_query_terms) fail_limit(lexeme, terms_, "words", max_query_terms);
    return stream;
  }

  Query phrase(const Lexeme& lexeme, std::string_view typed, Scope scope) {
    refuse_star(lexeme, typed);
    const TokenStream stream = analyze(lexeme, typed);
    if (stream.size() > max_phrase_terms)
      fail_limit(lexeme, stream.size(), "words in a phrase", max_phrase_terms);
    return {Phrase{std::string(typed), scope}};
  }

  // Behind a word of letters, where it would be understood outside of quotation marks.
  void refuse_star(const Lexeme& lexeme, std::string_view typed) const {
    const std::string half = half_width(typed);
    for (std::size_t at = half.find('*'); at != half.npos; at = half.find('*', at + 1)) {
      const bool ends_word =
          at > 0 && is_ascii_letter(half[at - 1]) && (at + 1 == half.size() || half[at + 1] == ' ');
      if (ends_word)
        fail(lexeme, "a star is no sign of the language inside exact: and quotation marks");
    }
  }

  Query word(const Lexeme& lexeme, std::string_view typed, bool starred, Scope scope) {
    const TokenStream stream = analyze(lexeme, typed);
    std::vector<Query> words;
    const std::vector<Piece> pieces = pieces_of(stream);
    for (const Piece& piece : pieces) {
      if (starred && &piece == &pieces.back()) {
        words.push_back(prefix(lexeme, stream, piece, scope));
      } else {
        words.push_back({Word{std::string(stream.slice(piece.first, piece.last)), scope}});
      }
    }
    return make_and(std::move(words));
  }

  // Every run of Han characters matches also where the text goes on, so a star behind one changes
  // nothing.
  Query prefix(const Lexeme& lexeme, const TokenStream& stream, const Piece& piece, Scope scope) {
    std::string beginning(stream.slice(piece.first, piece.last));
    if (stream[piece.first].kind == TokenKind::han) return {Word{std::move(beginning), scope}};
    if (piece.last - piece.first > 1) fail(lexeme, "a star may end a single word only");
    if (++wildcards_ > max_wildcards) fail_limit(lexeme, wildcards_, "wildcards", max_wildcards);
    if (count_characters(stream.term(piece.first)) < min_prefix_characters) {
      fail(lexeme, "query-limit: " + in_quotes(beginning + "*") +
                       " is too short, a star needs at least " +
                       std::to_string(min_prefix_characters) + " characters before it");
    }
    return {Prefix{std::move(beginning), scope, lexeme.at}};
  }

  Query field(const Lexeme& lexeme) {
    if (!is_field(lexeme.field)) {
      const std::string near = did_you_mean(near_fields(lexeme.field));
      fail(lexeme, unknown("field", lexeme.field, near.empty() ? all_fields() : near));
    }
    const auto facet = facet_named(lexeme.field);
    if (lexeme.text.empty() && !lexeme.quoted && peek().kind == LexemeKind::open) {
      fail(lexeme, "a field takes one value, no parentheses: " + lexeme.field + ":… OR " +
                       lexeme.field + ":…");
    }
    if (lexeme.text.empty() && !facet)
      fail(lexeme, lexeme.field + ": needs a value right behind the colon: " + example(lexeme));
    if (lexeme.field == "exact") {
      phrase(lexeme, lexeme.text, Scope::anywhere);
      return {Exact{lexeme.text}};
    }
    if (lexeme.field == "title") return title(lexeme);
    if (lexeme.field == "similar") return {Similar{lexeme.text, lexeme.value_at, {}}};
    if (facet) return {FacetValue{*facet, lexeme.text, lexeme.value_at}};
    return range(lexeme);
  }

  static std::string example(const Lexeme& field) {
    if (field.field == "exact") return "exact:\"…\"";
    if (field.field == "title") return "title:fraud";
    if (field.field == "similar") return "similar:ID";
    if (field.field == "date") return "date:2023-05 or date:2022..2023";
    return field.field + ":>=100 or " + field.field + ":10..20";
  }

  Query title(const Lexeme& lexeme) {
    if (lexeme.quoted) return phrase(lexeme, lexeme.text, Scope::title);
    const StarredWord typed = cut_star(lexeme.text, text_, lexeme.value_at);
    return word(lexeme, typed.text, typed.starred, Scope::title);
  }

  Query range(const Lexeme& lexeme) const {
    try {
      if (lexeme.field == "date") return {parse_date_range(lexeme.text)};
      return {parse_figure_range(figure_named(lexeme.field).value(), lexeme.text)};
    } catch (const UserError& error) {
      throw query_error(text_, lexeme.value_at, error.what());
    }
  }

  std::string_view text_;
  std::vector<Lexeme> lexemes_;
  Analyzer analyzer_;
  std::size_t next_ = 0;
  std::size_t depth_ = 0;
  std::size_t terms_ = 0;
  std::size_t wildcards_ = 0;
  bool said_something_ = false;
};

}  // namespace

Query parse_query(std::string_view text) {
  if (text.size() > max_query_bytes) {
    throw query_limit_error(text, character_floor(text, max_query_bytes), text.size(), "bytes",
                            max_query_bytes);
  }
  return Parser(text).parse();
}

}  // namespace dragnet

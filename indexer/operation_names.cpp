#include "indexer/operation_names.h"

#include <algorithm>
#include <array>
#include <optional>

#include "indexer/context.h"

namespace dragnet {

namespace {

constexpr std::size_t most_characters = 8;
constexpr std::size_t most_words = 4;

// What follows the name, by its folded tokens; an English adjective may stand between.
constexpr std::array<std::string_view, 7> han_nouns = {"行动", "战役",     "会战",    "专项",
                                                       "专案", "集中打击", "统一行动"};
constexpr std::array<std::string_view, 4> english_nouns = {"operation", "action", "campaign",
                                                           "crackdown"};
constexpr std::array<std::string_view, 3> adjectives = {"special", "joint", "nationwide"};

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool han_noun_at(const TokenStream& stream, std::size_t at) {
  return std::any_of(han_nouns.begin(), han_nouns.end(), [&](std::string_view noun) {
    std::string text;
    for (std::size_t i = at; i < stream.size() && text.size() < noun.size(); ++i) {
      if (stream[i].gap > Gap::none && i > at) break;
      text += stream.term(i);
    }
    return text == noun;
  });
}

bool noun_at(const TokenStream& stream, std::size_t at) {
  if (at >= stream.size() || stream[at].gap > Gap::mark) return false;
  if (stream[at].kind == TokenKind::han) return han_noun_at(stream, at);
  if (is_one_of(adjectives, stream.term(at))) ++at;
  return at < stream.size() &&
         is_one_of(english_nouns,
                   stream.stem(at) == "oper" ? std::string_view("operation") : stream.term(at));
}

// The end of the quoted name that starts at the token, if it is short enough and one kind of
// script.
std::optional<std::size_t> quoted_end(const TokenStream& stream, std::size_t first) {
  const bool han = stream[first].kind == TokenKind::han;
  const std::size_t most = han ? most_characters : most_words;
  for (std::size_t last = first + 1; last <= stream.size() && last - first <= most; ++last) {
    if (is_quoted(stream, first, last)) return last;
    if (last < stream.size() && stream[last].gap > (han ? Gap::none : Gap::blank)) break;
  }
  return std::nullopt;
}

std::string slug(const TokenStream& stream, std::size_t first, std::size_t last) {
  std::string text(local_operation_prefix);
  for (std::size_t i = first; i < last; ++i) {
    if (i > first && stream[i].gap != Gap::none) text.push_back('-');
    text += stream.term(i);
  }
  return text;
}

}  // namespace

std::vector<OperationName> find_operation_names(const TokenStream& stream) {
  std::vector<OperationName> names;
  for (std::size_t first = 0; first < stream.size(); ++first) {
    if (stream[first].gap < Gap::blank || stream[first].kind == TokenKind::number) continue;
    const auto last = quoted_end(stream, first);
    if (!last || !noun_at(stream, *last)) continue;
    names.push_back({slug(stream, first, *last), first, *last});
    first = *last - 1;
  }
  return names;
}

}  // namespace dragnet

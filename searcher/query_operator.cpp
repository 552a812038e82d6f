#include "searcher/query_operator.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "common/ascii.h"
#include "common/utf8.h"
#include "searcher/query_error.h"
#include "searcher/query_limits.h"
#include "searcher/query_signs.h"

namespace dragnet {

namespace {

struct OperatorName {
  std::string_view name;
  LexemeKind kind;
};
constexpr OperatorName operators[] = {{"AND", LexemeKind::and_},
                                      {"OR", LexemeKind::or_},
                                      {"NOT", LexemeKind::not_},
                                      {"NEAR", LexemeKind::near}};

const OperatorName* operator_named(std::string_view word) {
  const auto* found = std::ranges::find(operators, word, &OperatorName::name);
  return found == std::end(operators) ? nullptr : found;
}

bool is_capital(char32_t c) {
  const char32_t half = half_width(c);
  return half >= U'A' && half <= U'Z';
}

bool ends_operator(char32_t c) {
  return ends_chunk(c) || is_chinese(c);
}

bool is_chinese_at(std::string_view query, std::size_t at) {
  return at < query.size() && is_chinese(decode(query, at).code);
}

// The width of the NEAR that begins at the byte.
std::size_t window_of(std::string_view digits, std::string_view query, std::size_t at) {
  std::size_t window = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), window);
  if (failure == std::errc::result_out_of_range || window > max_near_window) {
    throw query_error(query, at,
                      "query-limit: NEAR/" + std::string(digits) + " is too wide, at most NEAR/" +
                          std::to_string(max_near_window));
  }
  if (failure != std::errc() || end != digits.data() + digits.size() || window == 0)
    throw query_error(query, at, "NEAR takes a number of words: NEAR/5");
  return window;
}

}  // namespace

bool is_operator(std::string_view word) {
  return operator_named(word) != nullptr;
}

std::optional<Operator> operator_at(std::string_view query, std::size_t at) {
  const std::size_t name_end = pass(query, at, is_capital);
  const OperatorName* found = operator_named(half_width(query.substr(at, name_end - at)));
  if (found == nullptr) return std::nullopt;
  std::size_t end = name_end;
  const bool is_near = found->kind == LexemeKind::near;
  if (is_near && end < query.size() && half_width(decode(query, end).code) == U'/')
    end = pass(query, end, [](char32_t c) { return !ends_operator(c); });
  if (end < query.size() && !ends_operator(decode(query, end).code)) return std::nullopt;
  Operator result{.lexeme = {.kind = found->kind, .at = at}, .end = end};
  if (is_near) result.lexeme.window = default_near_window;
  if (end > name_end) {
    const std::string width = half_width(query.substr(name_end, end - name_end));
    result.lexeme.window = window_of(std::string_view(width).substr(1), query, at);
  } else if (is_chinese_at(query, end) ||
             (at > 0 && is_chinese_at(query, character_floor(query, at - 1)))) {
    result.lexeme.text = ascii_lower(found->name);
  }
  return result;
}

}  // namespace dragnet

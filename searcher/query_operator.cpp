#include "searcher/query_operator.h"

#include <algorithm>
#include <string>

#include "common/one_of.h"
#include "common/utf8.h"
#include "searcher/query_signs.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

constexpr std::string_view operators[] = {"AND", "OR", "NOT", "NEAR"};

bool is_capital(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= U'Ａ' && c <= U'Ｚ');
}

bool ends_operator(char32_t c) {
  return ends_chunk(c) || is_chinese(c);
}

}  // namespace

bool is_operator(std::string_view word) {
  return !word.empty() && is_one_of(operators, word);
}

std::size_t operator_size(std::string_view query, std::size_t at) {
  std::size_t end = pass(query, at, is_capital);
  const std::string name = half_width(query.substr(at, end - at));
  if (!is_operator(name)) return 0;
  const auto is_slash = [](char32_t c) { return c == U'/' || c == U'／'; };
  if (name == "NEAR" && end < query.size() && is_slash(decode(query, end).code))
    end = pass(query, end, [](char32_t c) { return !ends_operator(c); });
  return end == query.size() || ends_operator(decode(query, end).code) ? end - at : 0;
}

}  // namespace dragnet

#include "searcher/query.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "common/ascii.h"
#include "common/in_quotes.h"
#include "common/normalize.h"
#include "common/text_parts.h"
#include "common/utf8.h"
#include "searcher/add_once.h"
#include "searcher/query_operator.h"
#include "searcher/query_signs.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

template <class... Cases>
struct Overload : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overload(Cases...) -> Overload<Cases...>;

std::string field(Scope scope) {
  return scope == Scope::title ? "title:" : "";
}

// A word that is spelled like an operator, or ends in one behind Chinese, is printed in small
// letters, which match the same.
std::string printed(const Word& word) {
  const std::string half = half_width(word.text);
  std::size_t at = half.size();
  while (at > 0 && is_ascii_letter(half[at - 1])) --at;
  const bool stands_apart = at == 0 || is_chinese(decode(half, character_floor(half, at - 1)).code);
  return field(word.scope) +
         (stands_apart && is_operator(half.substr(at)) ? ascii_lower(half) : word.text);
}

// A value behind a colon. Quotation marks in it are left out, as names are compared without them.
std::string quoted_if_needed(const std::string& value) {
  const bool plain = std::all_of(value.begin(), value.end(), [](char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_';
  });
  return plain ? value : in_quotes(without_quotation_marks(value));
}

std::string printed(const FacetValue& value) {
  return std::string(name_of(value.facet)) + ":" + quoted_if_needed(value.value);
}

std::string printed(const Similar& similar) {
  return "similar:" + quoted_if_needed(similar.id);
}

bool is_group(const Query& query) {
  return std::holds_alternative<And>(query.node) || std::holds_alternative<Or>(query.node);
}

std::string in_parentheses(const Query& query) {
  if (!is_group(query)) return to_string(query);
  return std::string("(").append(to_string(query)).append(")");
}

bool is_dissolved(const And&) {
  return true;
}
bool is_dissolved(const Or& group) {
  return !group.is_of_words;
}

template <class Group>
Query make_group(std::vector<Query> operands) {
  std::vector<Query> flat;
  for (Query& operand : operands) {
    auto* inner = std::get_if<Group>(&operand.node);
    if (inner != nullptr && is_dissolved(*inner)) {
      std::move(inner->operands.begin(), inner->operands.end(), std::back_inserter(flat));
    } else {
      flat.push_back(std::move(operand));
    }
  }
  if (flat.empty()) return {};
  if (flat.size() == 1) return std::move(flat.front());
  return {Group{std::move(flat)}};
}

// Whether the part keeps reports out and gives none a score; any figure of a kind is asked for as
// words are.
bool is_filter(const Query& query) {
  if (is_group(query)) return std::ranges::all_of(operands_of(query), is_filter);
  return std::visit(
      Overload{[](const Not&) { return true; }, [](const FacetValue&) { return true; },
               [](const Similar&) { return true; }, [](const DateRange&) { return true; },
               [](const FigureRange& range) { return !range.is_any(); },
               [](const auto&) { return false; }},
      query.node);
}

template <class SomeQuery>
std::span<SomeQuery> operands_in(SomeQuery& query) {
  if (auto* near = std::get_if<Near>(&query.node)) return near->operands;
  if (auto* all = std::get_if<And>(&query.node)) return all->operands;
  if (auto* any = std::get_if<Or>(&query.node)) return any->operands;
  if (auto* some = std::get_if<Some>(&query.node)) return some->operands;
  if (auto* negation = std::get_if<Not>(&query.node)) return negation->operand;
  return {};
}

}  // namespace

std::span<Query> operands_of(Query& query) {
  return operands_in(query);
}
std::span<const Query> operands_of(const Query& query) {
  return operands_in(query);
}

Query make_and(std::vector<Query> operands) {
  return make_group<And>(std::move(operands));
}
Query make_or(std::vector<Query> operands) {
  return make_group<Or>(std::move(operands));
}

Query words_or(Query words, std::vector<Query> also) {
  also.insert(also.begin(), std::move(words));
  return {Or{.operands = std::move(also), .is_of_words = true}};
}

Query any_once(std::vector<Query> operands) {
  Query any = make_or(std::move(operands));
  auto* group = std::get_if<Or>(&any.node);
  if (group == nullptr || group->is_of_words) return any;
  std::vector<Query> brought;
  for (const Query& operand : group->operands) {
    const auto* inner = std::get_if<Or>(&operand.node);
    if (inner != nullptr)
      brought.insert(brought.end(), inner->operands.begin() + 1, inner->operands.end());
  }
  std::vector<Query> once;
  for (const Query& operand : group->operands) {
    if (std::ranges::find(brought, operand) == brought.end()) add_once(once, operand);
  }
  return make_or(std::move(once));
}

std::vector<Query> parts_of(const Query& query) {
  if (std::holds_alternative<Everything>(query.node)) return {};
  const auto* all = std::get_if<And>(&query.node);
  return all ? all->operands : std::vector{query};
}

std::optional<Query> without_dates(const Query& query) {
  const auto is_date = [](const Query& part) {
    return std::holds_alternative<DateRange>(part.node);
  };
  std::vector<Query> parts = parts_of(query);
  const std::size_t dates = std::erase_if(parts, [&](const Query& part) {
    const auto* any = std::get_if<Or>(&part.node);
    return is_date(part) ||
           (any != nullptr && any->is_of_words && std::ranges::any_of(any->operands, is_date));
  });
  return dates > 0 ? std::optional(make_and(std::move(parts))) : std::nullopt;
}

std::string to_string(const Query& query) {
  return std::visit(
      Overload{
          [](const Everything&) { return std::string(); },
          [](const Word& word) { return printed(word); },
          [](const Phrase& phrase) { return field(phrase.scope) + in_quotes(phrase.text); },
          [](const Exact& exact) { return "exact:" + in_quotes(exact.text); },
          [](const Prefix& prefix) { return field(prefix.scope) + prefix.text + "*"; },
          [](const FacetValue& value) { return printed(value); },
          [](const DateRange& range) { return to_string(range); },
          [](const FigureRange& range) { return to_string(range); },
          [](const Similar& similar) { return printed(similar); },
          [](const Near& near) {
            return joined(near.operands, " NEAR/" + std::to_string(near.window) + " ",
                          in_parentheses);
          },
          [](const And& group) { return joined(group.operands, " AND ", in_parentheses); },
          [](const Or& group) { return joined(group.operands, " OR ", in_parentheses); },
          [](const Some& group) {
            return std::to_string(group.least) + " of (" +
                   joined(group.operands, ", ", in_parentheses) + ")";
          },
          [](const Not& negation) { return "NOT " + in_parentheses(negation.operand.front()); }},
      query.node);
}

Query with_possible_figures(Query query) {
  if (auto* range = std::get_if<FigureRange>(&query.node)) range->possible = true;
  for (Query& operand : operands_of(query)) operand = with_possible_figures(std::move(operand));
  return query;
}

WordsAndFilters words_and_filters(const Query& query) {
  WordsAndFilters parts;
  for (Query& part : parts_of(query))
    add_once(is_filter(part) ? parts.filters : parts.words, std::move(part));
  return parts;
}

Query any_word_of(const Query& query) {
  if (!std::holds_alternative<And>(query.node)) return query;
  auto [words, all] = words_and_filters(query);
  if (!words.empty()) all.insert(all.begin(), any_once(std::move(words)));
  return make_and(std::move(all));
}

Query some_words_of(const Query& query) {
  auto [words, all] = words_and_filters(query);
  const std::size_t half = (words.size() + 1) / 2;
  all.insert(all.begin(), {Some{.operands = std::move(words), .least = half}});
  return make_and(std::move(all));
}

std::string typed_words(const Query& query) {
  if (const auto* word = std::get_if<Word>(&query.node)) return word->text;
  const auto* all = std::get_if<And>(&query.node);
  return all ? joined(all->operands, " ", typed_words) : "";
}

}  // namespace dragnet

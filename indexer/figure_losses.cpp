#include "indexer/figure_losses.h"

#include <algorithm>
#include <string_view>

#include "common/one_of.h"

namespace dragnet {

std::optional<ActClaim> claim_of_cost(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view verbs[] = {"cost", "costs", "costing"};
  constexpr std::string_view articles[] = {"no", "the", "a", "its", "at"};
  constexpr std::string_view links[] = {"and", "or"};
  constexpr std::size_t reach = 6;  // tokens between verb and victims
  if (text.is_han(candidate.number)) return std::nullopt;
  const FoundWord* noun = text.ending(WordRole::noun, candidate.begin);
  if (noun == nullptr || noun->noun() != Noun::victim) return std::nullopt;
  const std::size_t first =
      std::max(candidate.clause.first, noun->first > reach ? noun->first - reach : 0);
  for (std::size_t token = noun->first; token > first; --token) {
    if (!is_one_of(verbs, text.term(token - 1))) continue;
    // "At no cost returned victims 3 million yuan", "cost nothing and gave victims 3 million yuan"
    const bool is_noun = token >= 2 && is_one_of(articles, text.term(token - 2));
    if (is_noun || text.holds_one_of(links, {token, noun->first})) return std::nullopt;
    return claim_of_words(Act::lose, {token - 1, token}, FigureKind::losses);
  }
  return std::nullopt;
}

}  // namespace dragnet

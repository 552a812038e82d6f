#include "indexer/figure_losses.h"

#include <algorithm>
#include <string_view>

#include "common/one_of.h"

namespace dragnet {
namespace {

using std::string_view;

bool is_victim(const FoundWord* noun) {
  return noun != nullptr && noun->noun() == Noun::victim;
}

// The word of the table that is the nearest before the token, at most so many tokens back in the
// clause, as a loss.
template <typename Words>
std::optional<ActClaim> loss_before(const FigureText& text, const Words& words, TokenRange range) {
  for (std::size_t token = range.last; token > range.first; --token) {
    if (!is_one_of(words, text.term(token - 1))) continue;
    FoundWord word{.first = token - 1, .last = token, .role = WordRole::act};
    word.code = static_cast<std::int32_t>(Act::lose);
    return ActClaim{word, FigureKind::losses};
  }
  return std::nullopt;
}

// The tokens right before one, at most so many, of the clause of the candidate.
TokenRange tokens_before(const FigureCandidate& candidate, std::size_t token, std::size_t most) {
  return {std::max(candidate.clause.first, token > most ? token - most : 0), token};
}

// "Cost at least 33,000 victims an estimated EUR 89 million"
std::optional<ActClaim> claim_of_cost(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view verbs[] = {"cost", "costs", "costing"};
  constexpr std::size_t reach = 6;
  const FoundWord* noun = text.ending(WordRole::noun, candidate.begin);
  if (!is_victim(noun)) return std::nullopt;
  return loss_before(text, verbs, tokens_before(candidate, noun->first, reach));
}

// "Made 6.4 million yuan from telecom fraud victims"
std::optional<ActClaim> claim_of_gain(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view verbs[] = {"collected", "collecting", "made",   "making",   "took",
                                   "taking",    "obtained",   "earned", "received", "netted",
                                   "gained",    "obtaining",  "got",    "netting",  "extracted"};
  constexpr std::size_t reach = 6;
  if (text.next_term(candidate.end) != "from") return std::nullopt;
  const std::size_t first = candidate.end + 1;
  const std::size_t last = std::min(candidate.clause.last, first + reach);
  for (std::size_t token = first; token < last; ++token) {
    if (is_victim(text.starting(WordRole::noun, token)))
      return loss_before(text, verbs, tokens_before(candidate, candidate.begin, 1));
  }
  return std::nullopt;
}

}  // namespace

std::optional<ActClaim> claim_of_taking(const FigureText& text, const FigureCandidate& candidate) {
  if (text.is_han(candidate.number)) return std::nullopt;
  const auto cost = claim_of_cost(text, candidate);
  return cost ? cost : claim_of_gain(text, candidate);
}

}  // namespace dragnet

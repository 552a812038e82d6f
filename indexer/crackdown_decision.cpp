#include "indexer/crackdown_decision.h"

#include <cstddef>
#include <vector>

namespace dragnet {

namespace {

class Explainer {
 public:
  explicit Explainer(const CrackdownClues& clues)
      : clues_(clues), sentences_(clues.context.all_sentences()) {}

  CrackdownDecision decide() const {
    CrackdownDecision decision;
    const std::optional<TokenSpan> proof = proof_of_fraud(clues_);
    if (!proof) return decision;
    decision.fraud = clues_.context.evidence_of(*proof);
    const FraudSentences sentences(clues_);
    if (const std::optional<std::size_t> at = sentences.first_act()) {
      decision.crackdown = true;
      decision.act = evidence(act_at(*at));
      decision.fraud = evidence(nearest_fraud(*at));
      return decision;
    }
    for (std::size_t i = 0; i < sentences_.size() && !decision.act; ++i) {
      decision.act = evidence(act_at(i));
      if (decision.act) {
        decision.advice = evidence(advice_in(clues_, sentences_[i]));
      }
    }
    return decision;
  }

 private:
  std::optional<Evidence> evidence(const std::optional<TokenSpan>& span) const {
    return span ? std::optional(clues_.context.evidence_of(*span)) : std::nullopt;
  }

  std::optional<TokenSpan> act_at(std::size_t at) const { return act_in(clues_, sentences_[at]); }

  // In the sentence, in the one before or behind it (before the first there is none: at - 1 is then
  // beyond the last), in the title.
  std::optional<TokenSpan> nearest_fraud(std::size_t at) const {
    const auto fraud_at = [&](std::size_t i) {
      return i < sentences_.size() ? fraud_in(clues_, sentences_[i]) : std::nullopt;
    };
    for (const std::size_t i : {at, at - 1, at + 1}) {
      if (const auto word = fraud_at(i)) return word;
    }
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      if (const auto word = fraud_at(i)) return word;
    }
    return proof_of_fraud(clues_);
  }

  const CrackdownClues& clues_;
  const std::vector<TokenSpan>& sentences_;
};

}  // namespace

CrackdownDecision explain_crackdown(const CrackdownClues& clues) {
  return Explainer(clues).decide();
}

}  // namespace dragnet

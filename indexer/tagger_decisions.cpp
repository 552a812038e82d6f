// What becomes of every alias of a report, in words.

#include "indexer/crackdown_decision.h"
#include "indexer/tagger.h"

namespace dragnet {

namespace {

// The conditions whose outcome is the one asked for.
std::vector<ConditionCheck> checks_of(const std::vector<Condition>& conditions,
                                      const std::vector<ContextRule>& rules, const TokenSpan& span,
                                      const ReportContext& context, bool holding) {
  std::vector<ConditionCheck> checks;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const std::optional<TokenSpan> word = context.find(rules[i], span);
    if (word.has_value() != holding) continue;
    checks.push_back({.condition = conditions[i].written,
                      .word = word ? std::optional(context.evidence_of(*word)) : std::nullopt});
  }
  return checks;
}

}  // namespace

AliasDecision Tagger::decision_of(const Hit& hit, const ReportContext& context) {
  const Rule& rule = *hit.rule;
  const bool is_forbidden = hit.fate == Fate::forbidden;
  const bool is_missing = hit.fate == Fate::unproved || hit.fate == Fate::listed;
  return {.evidence = context.evidence_of(hit.span),
          .concept_id = rule.about->id,
          .alias = std::string(hit.text),
          .strong = rule.alias->strong,
          .fate = hit.fate,
          .checks = is_forbidden
                        ? checks_of(rule.alias->unless, rule.unless, hit.span, context, true)
                        : checks_of(rule.alias->needs, rule.needs, hit.span, context, !is_missing)};
}

TagDecisions Tagger::explain(const TokenStream& title, const TokenStream& text) const {
  const Reading reading(*this, title, text);
  TagDecisions decisions;
  for (const Hit& hit : reading.hits)
    decisions.aliases.push_back(decision_of(hit, reading.context));
  decisions.crackdown = explain_crackdown(reading.clues);
  if (decisions.crackdown.crackdown) decisions.other_items = reading.fraud->other_items();
  return decisions;
}

}  // namespace dragnet

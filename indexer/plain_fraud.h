// Fraud that a report names without its kind: "Police arrested 12 fraud suspects".
#pragma once

#include <optional>

#include "indexer/context.h"
#include "indexer/crackdown_words.h"

namespace dragnet {

// The words by which police act against fraud in so many words, or against several who commit it,
// in a report that speaks of no kind of fraud other than by telephone or internet (insurance, tax,
// exams). One fraud of an unknown kind may be any: a swindle in the street, or of a company.
std::optional<TokenSpan> acted_on_plain_fraud(const ReportContext& context,
                                              const CrackdownWords& words);

}  // namespace dragnet

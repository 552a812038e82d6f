// Whether a report tells of an act against fraud: an arrest, a solved case, a freeze, a dissuasion
// that worked, a prosecution, a law, a special operation. Advice, victims' stories and other police
// news do not.
#pragma once

#include <functional>
#include <vector>

#include "indexer/context.h"

namespace dragnet {

// Named sets of contexts.tsv.
struct CrackdownWords {
  ContextRule remote_fraud;  // fraud by telephone or internet, in so many words
  ContextRule any_fraud;     // fraud of any kind,
  ContextRule channel;       // which is of that kind with such a word in its sentence
  ContextRule act;           // what only police, courts and their partners do
  ContextRule deed;    // acts that advice and swindlers talk of as well: freezing, paying back
  ContextRule advice;  // a sentence that advises or retells what a swindler said
  static CrackdownWords compiled(const std::function<ContextRule(std::string_view)>& set);
};

// fraud_types: where the report names a type of fraud.
bool is_about_fraud(const ReportContext& context, const CrackdownWords& words,
                    const std::vector<TokenSpan>& fraud_types);
bool is_crackdown(const ReportContext& context, const CrackdownWords& words,
                  const std::vector<TokenSpan>& fraud_types);

}  // namespace dragnet

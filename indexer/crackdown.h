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
  ContextRule act;           // what police, courts and their partners do
  ContextRule advice;        // a sentence that advises or retells what a swindler said
  static CrackdownWords compiled(const std::function<ContextRule(std::string_view)>& set);
};

// What the tagger accepted.
struct CrackdownSpans {
  std::vector<TokenSpan> fraud;  // types of fraud
  std::vector<TokenSpan> deeds;  // measures and operations
};

bool is_about_fraud(const ReportContext& context, const CrackdownWords& words,
                    const CrackdownSpans& spans);
// Of a report about fraud: whether it is a crackdown's.
bool tells_of_act(const ReportContext& context, const CrackdownWords& words,
                  const CrackdownSpans& spans);

}  // namespace dragnet

// Whether a report tells of something done against fraud, or only warns of it.
#pragma once

#include <vector>

#include "indexer/context.h"

namespace dragnet {

// The sets of contexts.tsv that decide.
struct CrackdownWords {
  ContextRule fraud;
  ContextRule act;       // conclusive: arrested, 捣毁
  ContextRule measure;   // done by others too: froze, dissuaded, 劝阻
  ContextRule enforcer;  // who makes a measure an act against crime: police, 检察院
  ContextRule advice;    // a sentence that tells readers what to do
};

// True when a sentence has an act, or a measure and an enforcer, and fraud is spoken of there, in
// the sentence before or after, or in the title. Sentences that give advice do not count. types:
// where fraud types are named; they speak of fraud as the words do.
bool tells_of_crackdown(const ReportContext& context, const CrackdownWords& words,
                        const std::vector<TokenSpan>& types);

}  // namespace dragnet

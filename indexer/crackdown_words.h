// The sets of contexts.tsv that tell of crackdowns (common/data/README.md).
#pragma once

#include <functional>
#include <string_view>

#include "indexer/context.h"

namespace dragnet {

// Named sets of contexts.tsv.
struct CrackdownWords {
  ContextRule remote_fraud;   // fraud by telephone or internet, in so many words
  ContextRule any_fraud;      // fraud of any kind,
  ContextRule channel;        // which is of that kind with such a word in its sentence
  ContextRule plain_fraud;    // or which police act against, in so many words,
  ContextRule police;         // who are named with it,
  ContextRule other_fraud;    // and nothing tells of another kind
  ContextRule act;            // what police, courts and their partners do
  ContextRule advice;         // a sentence that advises, or says what is intended
  ContextRule goal;           // so does one with these, unless its result is told behind them
  ContextRule warning;        // fraud is only warned of beside such words
  ContextRule public_advice;  // what all should beware of follows
  ContextRule story;          // what a swindler said follows, or stands before
  ContextRule police_deed;    // what police do,
  ContextRule by_police;      // with them before it, or which only they do,
  ContextRule passive_deed;   // or which is told without them,
  ContextRule meant_deed;     // and which is not only meant, or shown to somebody, where a clause
  ContextRule shown_deed;     // of advice follows;
  ContextRule of_the_case;    // what such a clause says of the case itself
  ContextRule told_before;    // unless somebody is told of it,
  ContextRule told_of_deed;   // or it stands behind the story, where these tell so
  ContextRule launders;       // what is fraud's too,
  ContextRule traced;         // where the report tells whence the money came,
  ContextRule otherwise;      // and names no other crime that it may come from
  ContextRule fraud;          // any_fraud and remote_fraud together
  static CrackdownWords compiled(const std::function<ContextRule(std::string_view)>& set);
};

}  // namespace dragnet

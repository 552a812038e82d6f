// How the tagger came to its tags, for people who wonder about one: what became of the aliases that
// a report holds, and what made it a crackdown's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/sentences.h"
#include "common/tag.h"

namespace dragnet {

enum class Fate : std::uint8_t {
  accepted,
  listed,            // accepted as one of a list of types
  unproved,          // something that it needs is missing
  forbidden,         // something that it must not stand with is there
  forbidden_within,  // part of a longer alias of its concept to which that happened
  covered,           // part of a longer accepted alias
  far,               // not near fraud
  advised,           // only in the closing advice, and others are told of
};

inline bool is_accepted(Fate fate) {
  return fate == Fate::accepted || fate == Fate::listed;
}

// A condition as the vocabulary has it ("8:account|@trade"), and the word by which it holds.
struct ConditionCheck {
  std::string condition;
  std::optional<Evidence> word;
  bool operator==(const ConditionCheck&) const = default;
};

struct AliasDecision {
  Evidence evidence;       // where the alias stands
  std::string concept_id;  // of which it is one
  std::string alias;       // as the vocabulary has it
  bool strong = true;
  Fate fate = Fate::accepted;
  std::vector<ConditionCheck> checks;  // unproved: the needs that do not hold; forbidden: what it
                                       // must not stand with and does; else the needs
  bool operator==(const AliasDecision&) const = default;
};

struct CrackdownDecision {
  bool crackdown = false;
  std::optional<Evidence> fraud;   // the words that say fraud; none: the report is not about it
  std::optional<Evidence> act;     // the words by which something is done; of a report about fraud
                                   // that is no crackdown's: those that do not count
  std::optional<Evidence> advice;  // why not, if these words say that the sentence only advises
  bool operator==(const CrackdownDecision&) const = default;
};

struct TagDecisions {
  std::vector<AliasDecision> aliases;  // in reading order, title first
  CrackdownDecision crackdown;
  std::vector<Sentence> other_items;  // as in ConceptsFound
};

}  // namespace dragnet

#include "indexer/crackdown_words.h"

namespace dragnet {

CrackdownWords CrackdownWords::compiled(const std::function<ContextRule(std::string_view)>& set) {
  CrackdownWords words{.remote_fraud = set("remote fraud"),
                       .any_fraud = set("any fraud"),
                       .channel = set("channel"),
                       .plain_fraud = set("plain fraud"),
                       .police = set("police"),
                       .other_fraud = set("other fraud"),
                       .act = set("act"),
                       .advice = set("advice"),
                       .goal = set("goal"),
                       .warning = set("warning"),
                       .public_advice = set("public advice"),
                       .story = set("story"),
                       .police_deed = set("police deed"),
                       .by_police = set("by police"),
                       .passive_deed = set("passive deed"),
                       .meant_deed = set("meant deed"),
                       .shown_deed = set("shown deed"),
                       .of_the_case = set("of the case"),
                       .told_before = set("told before"),
                       .told_of_deed = set("told of deed"),
                       .launders = set("launders"),
                       .traced = set("traced to fraud"),
                       .otherwise = set("launders otherwise"),
                       .fraud = {}};
  words.fraud.words.insert_all(words.any_fraud.words);
  words.fraud.words.insert_all(words.remote_fraud.words);
  return words;
}

}  // namespace dragnet

#include "indexer/figure_deeds.h"

#include "indexer/figure_kinds.h"

namespace dragnet {

bool takes_sums(Act act) {
  return act == Act::recover || act == Act::avoid || act == Act::stop || act == Act::freeze ||
         act == Act::give_back || act == Act::seize;
}

bool is_deed(Act act) {
  return act == Act::solve || act == Act::destroy || takes_sums(act) ||
         usual_noun(act) == Noun::suspect;
}

bool tells_deed(const FigureText& text, TokenRange range) {
  return text.has_act(range, is_deed);
}

bool is_weak(Act act) {
  return act == Act::amount_to || act == Act::link;
}

bool tells_kind_of_cases(Act act, const FigureCandidate& candidate) {
  return act == Act::link || (act == Act::involve && candidate.noun == Noun::cases);
}

}  // namespace dragnet

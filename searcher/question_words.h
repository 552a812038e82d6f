// What questions are asked with: the words for each kind of figures, for measures, and for facets.
#pragma once

#include <cstdint>
#include <string_view>

#include "common/facet.h"
#include "common/figure.h"
#include "common/phrase_matcher.h"

namespace dragnet {

// Whether words ask without those beside them; if_counted: right behind the amount (how many
// gangs), as gangs and dens stand in many questions of something else.
enum class Alone : std::uint8_t { ask, if_counted, ask_not };

// English by stem. Of rows that have a word in common the first one that fits counts.
struct Asking {
  FigureKind kind;
  std::string_view words;   // one of these asks for it
  std::string_view beside;  // what may stand with them and says no more
  Alone alone = Alone::ask;
};

// Which facet nouns behind "which" ask for, and words that ask for it by themselves.
struct FacetAsking {
  Facet facet;
  std::string_view chosen;
  std::string_view alone = {};
  bool only_countries = false;
};

// What words of amount ask for: how many, how much, 多少; and what no figure tells, as how many
// years.
enum class AskedAmount : std::uint8_t { any, count, sum, other };

// All phrases, those of tables with their row, amounts with their AskedAmount. What they find is
// ordered by first token, longer ones first, of the same tokens by row.
struct QuestionWords {
  PhraseMatcher amount;
  PhraseMatcher asking;    // Asking::words
  PhraseMatcher beside;    // Asking::beside
  PhraseMatcher doing;     // what was done
  PhraseMatcher opening;   // what did, how did: a row of what police do, with
  PhraseMatcher verb;      // the verb of the row
  PhraseMatcher doer;      // police, banks
  PhraseMatcher police;    // who does what is asked for
  PhraseMatcher against;   // 打击, behind what was done
  PhraseMatcher choosing;  // which
  PhraseMatcher chosen;    // FacetAsking::chosen
  PhraseMatcher choice;    // FacetAsking::alone

  QuestionWords();
};

const QuestionWords& question_words();
// The rows of what asking or beside, and what chosen or choice has found.
const Asking& asking_of(const PhraseMatch& match);
const FacetAsking& facet_asking_of(const PhraseMatch& match);

// Whether a question may be among the words, told at once: questions are seldom asked, and the
// tables take time to make.
bool may_ask(const TokenStream& words);

}  // namespace dragnet

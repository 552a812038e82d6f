// Words that follow each other in a query, and whether they do so in a report: who types "bank
// card" does not mean a bank and, somewhere, a card.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/open_index.h"
#include "common/segment_texts.h"
#include "searcher/character_search.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"
#include "searcher/ranking.h"

namespace dragnet {

// Two words, in all forms that a query takes for them. A name that an apostrophe cuts (Xi'an) is
// known in reports where it is typed so.
struct Neighbours {
  struct Forms {
    std::vector<std::uint32_t> words;         // word_number: in reports without Han characters
    std::vector<CharacterSearch> characters;  // in reports with them
  };
  Forms first;
  Forms second;
  std::string query;  // as they were typed: bank NEAR/3 card
  double score = 0;   // where the second follows the first at once; half of it where they are near
};

// Of the words that all have to match, in the order in which they were typed. Words behind a filter
// or a group follow nothing.
std::vector<Neighbours> neighbours_of(const Query& words, const IndexReader& index);

// What a report gets for a pair; 0 where the words are far from each other. Near is within three
// words, in Han text within four characters, in either order, both in the title or both in the
// text.
double score_of(const Neighbours& pair, const StoredTexts& report);

// How many of the best hits have their words looked at: each is a text that has to be read.
inline constexpr std::size_t most_looked_at = 50;

// Adds the scores of all pairs to the keys of the best of the reports, most_looked_at, and puts
// these in their new order. best: by their scores, in their order. end: how many are wanted, 0 for
// all; those behind may lack scores and order.
void prefer_neighbours(std::vector<RankedReport>& best, const std::vector<Neighbours>& pairs,
                       const StoredReports& reports, std::size_t end);

}  // namespace dragnet

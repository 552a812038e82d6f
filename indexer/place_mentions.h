// The mentions of places in one text: token stream in, the names that count and what stands around
// each out.
#pragma once

#include <cstddef>
#include <vector>

#include "common/analyzer.h"
#include "common/tag.h"
#include "indexer/place_cues.h"
#include "indexer/place_names.h"

namespace dragnet {

struct Mention {
  Field field = Field::text;
  std::size_t first = 0;  // tokens first .. last - 1
  std::size_t last = 0;
  std::size_t sentence = 0;         // of its field
  std::vector<NameMatch> readings;  // longest first, all begin at `first`
  const Place* place = nullptr;     // what it means, once resolved

  bool agency = false;        // the police or another agency of the place is named
  bool agency_next = false;   // right behind the name
  bool station = false;       // only a police station, which may be named after a town
  bool located = false;       // "in", "from" and the like stand before it
  bool follows = false;       // nothing but a preposition separates it from the mention before it
  bool after_clause = false;  // a comma does too
  bool aside = false;         // somebody's home, part of another name, or of a scam's script
  bool dateline = false;      // where a news agency wrote from
};

// What a text says about places.
struct PlaceText {
  Field field = Field::text;
  std::vector<Mention> mentions;  // in reading order, none overlap
  Cues cues;
};

PlaceText read_mentions(const PlaceNames& names, const PlaceCues& cues, const TokenStream& stream,
                        Field field);

}  // namespace dragnet

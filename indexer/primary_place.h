// The place a report is mainly about: that of its title, else of the first agency that acts, else
// where it was written.
#pragma once

#include <span>

#include "common/gazetteer.h"
#include "common/report.h"
#include "indexer/place_text.h"

namespace dragnet {

// mentions: resolved, title first. title, text: what they were read in. All must outlive it.
struct PrimaryClues {
  std::span<const Mention> mentions;
  const PlaceText& title;
  const PlaceText& text;
};

// The smallest place known; null for a national report and where nothing tells.
const Place* find_main_place(const Gazetteer& gazetteer, const PrimaryClues& clues);

// The place with what it lies in.
PrimaryPlace primary_place_of(const Gazetteer& gazetteer, const Place& place);

}  // namespace dragnet

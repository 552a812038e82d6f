// The place a report is mainly about: that of its title, else of the first agency that acts, else
// where it was written.
#pragma once

#include <vector>

#include "common/gazetteer.h"
#include "common/report.h"
#include "indexer/place_text.h"

namespace dragnet {

// mentions: resolved, title first. country_in_title: the title speaks of the whole country.
// national_at: the first token of the text that names an agency of the whole country that acts, or
// npos. of_province: the text speaks of a whole province (全省).
struct PrimaryClues {
  std::vector<Mention> mentions;
  bool country_in_title = false;
  std::size_t national_at = static_cast<std::size_t>(-1);
  bool of_province = false;
};

// The smallest place known; null for a national report and where nothing tells.
const Place* find_main_place(const Gazetteer& gazetteer, const PrimaryClues& clues);

// The place with what it lies in.
PrimaryPlace primary_place_of(const Gazetteer& gazetteer, const Place& place);

}  // namespace dragnet

// What became of a name of a place in a report, for people who wonder about a place.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/tag.h"

namespace dragnet {

enum class PlaceFate : std::uint8_t {
  found,
  unclear,       // its surroundings do not tell that it is a place, or which
  other_word,    // the characters are part of another word: 公安
  pretended,     // in the script of a scam
  part_of_name,  // of a bank, a newspaper
  home,          // of a suspect or victim, or a den of theirs
  left_out,      // "(excluding Shenzhen)"
  person,        // in somebody's name
  dateline,      // where a news agency wrote from
  other_item,    // in what a bulletin tells beside the crackdown
};

struct PlaceDecision {
  Evidence evidence;
  std::vector<std::string>
      places;  // ids of what it means; of all it may mean where that is unclear
  PlaceFate fate = PlaceFate::found;
  bool operator==(const PlaceDecision&) const = default;
};

}  // namespace dragnet

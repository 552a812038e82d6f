// The places of a report, as the finder with the built-in gazetteer sees them.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "indexer/place_finder.h"

namespace dragnet {

// A text and the ids that are found in it, with a blank between them.
struct PlacesCase {
  const char* text;
  const char* places;
};
inline std::ostream& operator<<(std::ostream& out, const PlacesCase& row) {
  return out << row.text;
}

struct KnownPlaces {
  Gazetteer gazetteer{built_in_data()};
  PlaceFinder finder{gazetteer};
};

inline const KnownPlaces& known_places() {
  static const KnownPlaces known;
  return known;
}

inline PlacesFound find_places(std::string_view title, std::string_view text) {
  Analyzer analyzer;
  return known_places().finder.find(analyzer.analyze(title), analyzer.analyze(text));
}

// Ids with a blank between them; implied ones left out.
inline std::string own_places(std::string_view title, std::string_view text) {
  std::string ids;
  for (const Tag& tag : find_places(title, text).places) {
    if (tag.implied) continue;
    if (!ids.empty()) ids += ' ';
    ids += tag.id;
  }
  return ids;
}

}  // namespace dragnet

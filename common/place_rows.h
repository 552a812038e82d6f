// places.tsv, row by row: what both the gazetteer and its check read.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "common/gazetteer.h"

namespace dragnet {

// One line of the file: a place, or what is wrong with the line.
struct PlaceRow {
  std::size_t line = 0;  // counted from 1
  Place place;
  std::string mistake;  // empty when the place can be used
};

// Hands over the rows below the header, empty lines and comments left out; they show parts of the
// text.
void read_place_rows(std::string_view text, const std::function<void(const PlaceRow&)>& take);

}  // namespace dragnet

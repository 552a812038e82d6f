// places.tsv, row by row: what both the gazetteer and its check read.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "common/place.h"

namespace dragnet {

// One line of the file: a place, or what is wrong with the line.
struct PlaceRow {
  std::size_t line = 0;  // counted from 1
  Place place;
  std::string mistake;  // empty when the place can be used
};

// The row that the text begins with; its line is 0.
PlaceRow read_place_row(std::string_view text);
// UserError: "places.tsv:LINE: the mistake".
[[noreturn]] void throw_mistake(const PlaceRow& row);

// Hands over the rows below the header, empty lines and comments left out; they show parts of the
// text.
void read_place_rows(std::string_view text, const std::function<void(const PlaceRow&)>& take);

}  // namespace dragnet

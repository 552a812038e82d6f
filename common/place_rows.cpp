#include "common/place_rows.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/error.h"
#include "common/in_quotes.h"
#include "common/text_parts.h"

namespace dragnet {

namespace {

constexpr std::size_t column_count = 11;

constexpr std::array<std::pair<std::string_view, PlaceLevel>, 4> levels = {{
    {"province", PlaceLevel::province},
    {"city", PlaceLevel::city},
    {"county", PlaceLevel::county},
    {"foreign", PlaceLevel::foreign},
}};

constexpr std::array<std::pair<std::string_view, bool Place::*>, 3> word_flags = {{
    {"zh", &Place::zh_is_word},
    {"en", &Place::en_is_word},
    {"full", &Place::full_is_word},
}};

std::vector<std::string_view> list_of(std::string_view text, char mark) {
  std::vector<std::string_view> items;
  while (!text.empty()) items.push_back(take_part(text, mark));
  return items;
}

}  // namespace

PlaceRow read_place_row(std::string_view text) {
  text = take_part(text, '\n');
  if (text.ends_with('\r')) text.remove_suffix(1);
  PlaceRow row;
  std::array<std::string_view, column_count> cells;
  std::size_t count = 0;
  for (bool more = true; more; ++count) {
    more = text.find('\t') != std::string_view::npos;
    const std::string_view cell = take_part(text, '\t');
    if (count < column_count) cells[count] = cell;
  }
  if (count != column_count) {
    row.mistake = "must have " + std::to_string(column_count) + " columns";
    return row;
  }

  Place& place = row.place;
  place.id = cells[0];
  place.parent = cells[2];
  place.zh = cells[3];
  place.zh_full = cells[4].empty() ? place.zh : cells[4];
  place.en = cells[5];
  place.en_full = cells[6].empty() ? place.en : cells[6];
  place.aliases = list_of(cells[7], '|');
  place.weak = list_of(cells[8], '|');
  place.successor = cells[10];

  const auto level = std::ranges::find(levels, cells[1], &decltype(levels)::value_type::first);
  if (level == levels.end()) {
    row.mistake = "unknown level " + in_quotes(cells[1]);
    return row;
  }
  place.level = level->second;
  for (const std::string_view flag : list_of(cells[9], ',')) {
    const auto known =
        std::ranges::find(word_flags, flag, &decltype(word_flags)::value_type::first);
    if (known == word_flags.end()) {
      row.mistake = "unknown flag " + in_quotes(flag);
      return row;
    }
    place.*(known->second) = true;
  }
  if (place.id.empty() || place.zh.empty() || place.en.empty()) {
    row.mistake = "a place needs an id and a name in both languages";
  }
  return row;
}

void throw_mistake(const PlaceRow& row) {
  throw UserError("places.tsv:" + std::to_string(row.line) + ": " + row.mistake);
}

void read_place_rows(std::string_view text, const std::function<void(const PlaceRow&)>& take_row) {
  for (std::size_t line = 1; !text.empty(); ++line) {
    const std::string_view row = take_part(text, '\n');
    const bool is_place = !row.empty() && row != "\r" && !row.starts_with('#');
    if (line == 1 || !is_place) continue;
    PlaceRow read = read_place_row(row);
    read.line = line;
    take_row(read);
  }
}

}  // namespace dragnet

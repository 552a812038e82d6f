// What must hold of places.tsv as a whole.

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "common/gazetteer.h"
#include "common/normalize.h"
#include "common/place_rows.h"

namespace dragnet {

namespace {

using Rows = std::vector<PlaceRow>;
using ById = std::map<std::string_view, const PlaceRow*>;
using Mistakes = std::vector<std::string>;

std::string at_line(const PlaceRow& row, const std::string& what) {
  return "places.tsv:" + std::to_string(row.line) + ": " + what;
}

struct Range {
  std::string name;
  std::size_t least;
  std::size_t most;
  bool (*counts)(const Place&);
};

bool is_mainland(const Place& place) {
  return place.parent != place_ids::taiwan && place.parent != place_ids::hong_kong &&
         place.parent != place_ids::macao;
}

const Range ranges[] = {
    {"provinces", 34, 34, [](const Place& p) { return p.level == PlaceLevel::province; }},
    {"prefectures", 333, 333,
     [](const Place& p) { return p.level == PlaceLevel::city && is_mainland(p); }},
    {"cities and counties of Taiwan", 22, 22,
     [](const Place& p) { return p.level == PlaceLevel::city && p.parent == place_ids::taiwan; }},
    {"counties of today", 2840, 2860,
     [](const Place& p) {
       return p.level == PlaceLevel::county && p.successor.empty() && is_mainland(p);
     }},
};

Mistakes wrong_counts(const Rows& rows) {
  Mistakes mistakes;
  for (const Range& range : ranges) {
    const auto count =
        static_cast<std::size_t>(std::ranges::count_if(rows, range.counts, &PlaceRow::place));
    if (count < range.least || count > range.most) {
      mistakes.push_back("places.tsv: " + std::to_string(count) + " " + range.name);
    }
  }
  return mistakes;
}

// A parent is larger, but abroad a place lies in another foreign one.
bool may_hold(const Place& parent, const Place& place) {
  if (place.level == PlaceLevel::foreign) return parent.level == PlaceLevel::foreign;
  return parent.level < place.level;
}

// Below a province lie prefectures; counties only in municipalities and special regions, and those
// whose code says so: 429004 of 420000.
bool is_misplaced(const Place& parent, const Place& place) {
  constexpr std::string_view undivided[] = {"11", "12", "31", "50", "81", "82"};
  if (place.level != PlaceLevel::county || parent.level != PlaceLevel::province) return false;
  const std::string_view code = place.id;
  if (code.size() != 6 || code.substr(2, 2) == "90") return false;
  return std::ranges::find(undivided, code.substr(0, 2)) == std::end(undivided);
}

Mistakes wrong_links(const Rows& rows, const ById& by_id) {
  Mistakes mistakes;
  for (const PlaceRow& row : rows) {
    const Place& place = row.place;
    const auto parent = by_id.find(place.parent);
    const bool may_be_top =
        place.level == PlaceLevel::province || place.level == PlaceLevel::foreign;
    if (place.parent.empty() && !may_be_top) {
      mistakes.push_back(at_line(row, "no parent"));
    } else if (!place.parent.empty() && parent == by_id.end()) {
      mistakes.push_back(at_line(row, "no such parent " + std::string(place.parent)));
    } else if (!place.parent.empty() && !may_hold(parent->second->place, place)) {
      mistakes.push_back(at_line(row, "the parent is not larger"));
    } else if (!place.parent.empty() && is_misplaced(parent->second->place, place)) {
      mistakes.push_back(at_line(row, "a county, but the parent is no prefecture"));
    }
    if (place.successor.empty()) continue;
    const auto successor = by_id.find(place.successor);
    if (successor == by_id.end()) {
      mistakes.push_back(at_line(row, "no such successor " + std::string(place.successor)));
    } else if (!successor->second->place.successor.empty()) {
      mistakes.push_back(at_line(row, "the successor is retired too"));
    }
  }
  return mistakes;
}

// Short names may be shared (临夏市, 临夏县); full forms and aliases of neighbours must not.
Mistakes shared_names(const Rows& rows) {
  Mistakes mistakes;
  std::map<std::tuple<PlaceLevel, std::string_view, bool, std::string>, const PlaceRow*> owners;
  for (const PlaceRow& row : rows) {
    const Place& place = row.place;
    std::vector<std::string_view> names = place.aliases;
    names.push_back(place.zh_full);
    names.push_back(place.en_full);
    for (const std::string_view name : names) {
      const auto [owner, is_new] = owners.try_emplace(
          {place.level, place.parent, place.successor.empty(), name_key(name)}, &row);
      if (!is_new && owner->second != &row) {
        mistakes.push_back(at_line(row, std::string(name) + " is a name of " +
                                            std::string(owner->second->place.id) + " too"));
      }
    }
  }
  return mistakes;
}

void append(Mistakes& all, Mistakes more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<std::string> place_mistakes(const DataFiles& files) {
  Rows rows;
  read_place_rows(text_of(files, "places.tsv"), [&](const PlaceRow& row) { rows.push_back(row); });
  Mistakes mistakes;
  ById by_id;
  for (const PlaceRow& row : rows) {
    if (!row.mistake.empty()) mistakes.push_back(at_line(row, row.mistake));
    if (!by_id.emplace(row.place.id, &row).second) {
      mistakes.push_back(at_line(row, "a second row for " + std::string(row.place.id)));
    }
  }
  append(mistakes, wrong_links(rows, by_id));
  append(mistakes, shared_names(rows));
  append(mistakes, wrong_counts(rows));
  return mistakes;
}

}  // namespace dragnet

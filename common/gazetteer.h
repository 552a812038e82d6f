// The places that reports speak of: China down to counties, retired names, and the foreign places
// that matter.
//
// Read from places.tsv (see common/data/README.md). Ids are GB/T 2260 codes ("650200"), ISO 3166-2
// codes for Taiwan's cities, and "mm-kokang" and the like abroad.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/data_files.h"
#include "common/name_tables.h"
#include "common/place_store.h"

namespace dragnet {

class Gazetteer {
 public:
  // Throws UserError "places.tsv:LINE: what is wrong".
  explicit Gazetteer(DataFiles files);
  // names: what name_table() of these files was. Places are read as they are asked for then.
  explicit Gazetteer(std::shared_ptr<const DataFiles> files,
                     std::optional<PlaceNameTable> names = {});

  std::span<const Place> places() const { return places_->all(); }
  const Place* find(std::string_view id) const;  // null when there is none
  // The places with that id or any name (compared by name_key, every level, weak names left out);
  // the larger before the smaller. A retired place is left out where its successor has the name
  // too. With a level, what is a unit of that level: for city also a municipality, Hong Kong, Macao
  // and a county-level unit directly under a province. Several where the name is ambiguous.
  std::vector<const Place*> named(std::string_view name,
                                  std::optional<PlaceLevel> level = {}) const;

  // The unit of that level that the place is or lies in; null, and for ids empty, when there is
  // none. City: a municipality, Hong Kong and Macao are their own city, and so is a county-level
  // unit directly under a province.
  const Place* province_of(const Place& place) const;
  const Place* city_of(const Place& place) const;
  const Place* county_of(const Place& place) const;
  std::string province_of(std::string_view id) const;
  std::string city_of(std::string_view id) const;
  std::string county_of(std::string_view id) const;
  // The next larger place, for a retired one its successor; null at the top. place: one of
  // places().
  const Place* above(const Place& place) const;
  // Whether the place lies in the larger one, or is it.
  bool is_in(const Place& place, const Place& larger) const;
  // Ids from near to far, without the place itself. Those of a retired place begin with its
  // successor. They live as long as this.
  std::vector<std::string_view> ancestors(std::string_view id) const;

  // True when the folded, joined form ("xian" of Xi'an) is the name of a place.
  bool is_joined_name(std::string_view joined) const;

  const PlaceNameTable& name_table() const { return names_; }

 private:
  const Place* at(std::uint32_t number) const;

  std::shared_ptr<const DataFiles> files_;
  PlaceNameTable names_;
  std::unique_ptr<const PlaceStore> places_;
};

// As for the vocabulary: every mistake in places.tsv, among them counts that are wrong (34
// provinces, 333 prefectures, 2,840 to 2,860 counties of today).
std::vector<std::string> place_mistakes(const DataFiles& files);

}  // namespace dragnet

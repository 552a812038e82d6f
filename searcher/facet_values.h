// Looks up the values of facets that people type: ids, labels and aliases in either language.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/facet.h"
#include "common/label.h"
#include "searcher/index_reader.h"

namespace dragnet {

// Several ids where the name is ambiguous: any of them is meant. No id: `problem` says so, with
// near names, or for blank text with the values that most reports have.
struct FacetLookup {
  std::vector<std::string> ids;
  std::string problem;
};

// Known values that no report has are found too; sources are those of the index.
FacetLookup look_up(Facet facet, std::string_view typed, const IndexReader& index);
// Whether it finds an id: without looking for near names where it does not.
bool is_value(Facet facet, std::string_view typed, const IndexReader& index);

// The ids of the concepts or places of the facet that have the name; operations are measures too.
// None for other facets.
std::vector<std::string> ids_named(Facet facet, std::string_view name, const Knowledge& knowledge);

// A name or word that may have been meant, and how many reports have it.
struct NearWord {
  std::string word;
  std::size_t reports = 0;
  bool operator==(const NearWord&) const = default;
};

// The values whose names are near to what was typed, the nearest first.
std::vector<NearWord> near_values(Facet facet, std::string_view typed, const IndexReader& index);

// "did you mean Shenzhen (412) or Shenyang?"; "" for none.
std::string did_you_mean(const std::vector<NearWord>& near);

// Ids and labels of the values that some report has, as far as they begin with what was typed (by
// name_key), in the order of the alphabet: for completion.
std::vector<std::string> names_beginning_with(Facet facet, std::string_view typed,
                                              const IndexReader& index);

// The names that people read; the id itself for what has no names (sources, years).
Label label_of(Facet facet, const std::string& id, const Knowledge& knowledge);

// What people read beside a place whose English name others of its size or larger have too: its
// province, its city where the province has two of the name, its full Chinese name where the city
// has, or where a name is retired. Empty for all else.
std::string region_beside_name(Facet facet, const std::string& id, const Knowledge& knowledge);

// The name in lists and tables: "Suzhou, Anhui", "Wuhan". value: with an id and a label.
template <typename Value>
std::string name_in_list(Facet facet, const Value& value, const Knowledge& knowledge) {
  const std::string region = region_beside_name(facet, value.id, knowledge);
  return region.empty() ? value.label.en : value.label.en + ", " + region;
}

}  // namespace dragnet

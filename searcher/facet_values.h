// Looks up the values of facets that people type: ids, labels and aliases in either language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/facet.h"
#include "searcher/index_reader.h"

namespace dragnet {

// Several ids where the name is ambiguous: any of them is meant. No id: `problem` says so, with
// near names.
struct FacetLookup {
  std::vector<std::string> ids;
  std::string problem;
};

// Known values that no report has are found too; sources are those of the index.
FacetLookup look_up(Facet facet, std::string_view typed, const IndexReader& index);

struct Label {
  std::string en;
  std::string zh;
  bool operator==(const Label&) const = default;
};

// The names that people read; the id itself for what has no names (sources, years).
Label label_of(Facet facet, const std::string& id, const Knowledge& knowledge);

}  // namespace dragnet

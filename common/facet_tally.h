// How many reports have which value of a facet, added up over sets of values.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/open_index.h"

namespace dragnet {

// Ids live as long as the columns that were counted.
struct FacetTally {
  struct Value {
    std::string_view id;
    std::size_t reports = 0;
  };
  std::vector<Value> values;  // that a report has, by id
  std::size_t without = 0;    // reports that have no value
};

// Adds up sets of one column, which must outlive it.
class SetTally {
 public:
  explicit SetTally(const FacetColumn& column) : column_(column), reports_(column.values()) {}

  void add(std::uint32_t set, std::size_t reports);
  void add_to(FacetTally& tally) const;

 private:
  const FacetColumn& column_;
  std::vector<std::size_t> reports_;  // by value
  std::size_t without_ = 0;
};

// Over all living reports, from what the segments say of themselves.
FacetTally tally_of_all(Facet facet, const StoredReports& reports);

}  // namespace dragnet

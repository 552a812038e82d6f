// How many reports have which value of a facet, added up over sets of values.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "common/open_index.h"

namespace dragnet {

struct FacetTally {
  std::map<std::string, std::size_t> reports_by_id;
  std::size_t without = 0;  // reports that have no value
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

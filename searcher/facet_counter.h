// Counts the values of facets over every report that matches.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "common/facet.h"

namespace dragnet {

struct FacetTally {
  std::map<std::string, std::size_t> reports_by_id;
  std::size_t without = 0;  // reports that have no value
};

// Reports with the same set of values are counted together, by the set as it is stored; sets are
// taken apart once at the end. So a report costs one look-up a facet, however many values it has.
// Exact when Xapian is asked for every match (check_at_least: all). Must outlive the Enquire it is
// added to.
class FacetCounter : public Xapian::MatchSpy {
 public:
  explicit FacetCounter(Facet facet) : facet_(facet) {}

  void operator()(const Xapian::Document& report, double weight) override;

  Facet facet() const { return facet_; }
  FacetTally tally() const;

 private:
  Facet facet_;
  std::unordered_map<std::string, std::size_t> reports_by_set_;
};

}  // namespace dragnet

// The ids of a report for its facets: what their slots and their terms hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/facet.h"
#include "common/gazetteer.h"
#include "common/report.h"

namespace dragnet {

// Looks the places of a report up once for all facets. Report and gazetteer must outlive it.
class FacetIds {
 public:
  FacetIds(const Report& report, const Gazetteer& gazetteer);

  // Parents included, sorted and once each; they live as long as this. A source is cut at 200 bytes
  // and its control characters are blanks.
  std::vector<std::string_view> of(Facet facet) const;

 private:
  std::vector<std::string_view> places_with_parents() const;
  std::vector<std::string_view> units(const Place* (Gazetteer::*unit_of)(const Place&) const) const;

  const Report& report_;
  const Gazetteer& gazetteer_;
  std::vector<const Place*> places_;  // of report.places, null for what is none
  std::string source_;
  std::string year_;  // empty, as the month, where it is not known
  std::string month_;
};

}  // namespace dragnet

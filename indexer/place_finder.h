// The places where a report's action is, and the one it is mainly about.
#pragma once

#include <vector>

#include "common/analyzer.h"
#include "common/gazetteer.h"
#include "common/phrase_matcher.h"
#include "common/report.h"

namespace dragnet {

struct PlacesFound {
  std::vector<Tag> places;  // with implied parents, larger units first
  PrimaryPlace primary;
};

// Built once from the gazetteer, which must outlive it; const use from many threads.
class PlaceFinder {
 public:
  explicit PlaceFinder(const Gazetteer& gazetteer);
  PlacesFound find(const TokenStream& title, const TokenStream& text) const;

 private:
  const Gazetteer& gazetteer_;
  PhraseMatcher names_;
};

}  // namespace dragnet

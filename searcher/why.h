// Why a report is a hit of a search, or is none: which parts of the query match it, and what each
// gives to its score.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "common/report.h"
#include "searcher/highlights.h"
#include "searcher/search_request.h"
#include "searcher/table.h"

namespace dragnet {

class IndexReader;

struct WhyPart {
  std::string query;      // in the query language
  std::string label;      // the same with names instead of ids
  std::size_t depth = 0;  // of an alternative: one more than of what it is an alternative of
  bool matches = false;
  double score = 0;
  bool operator==(const WhyPart&) const = default;
};

struct Why {
  Report report;
  std::string asked;  // the whole query, for people
  bool matches = false;
  double score = 0;
  std::vector<WhyPart> parts;  // those that all have to match, each followed by its alternatives
  Highlights highlights;
};

// The request's query and filters against one report. Throws UserError as search() does, and for an
// id that no report or more than one begins with.
Why why(const IndexReader& index, const SearchRequest& request, const std::string& id);

// "is a hit of: police", "is no hit of: ...".
std::string verdict_of(const Why& why);

// A row a part: part, matches, score.
Table why_table(const Why& why);

}  // namespace dragnet

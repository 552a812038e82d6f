// What is asked of a search: the options and words of the command line, as typed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "common/facet.h"
#include "common/figure.h"

namespace dragnet {

// --city X --city Y: any of the values. Each is an id, a label or an alias in either language, as
// typed.
struct FacetFilter {
  Facet facet = Facet::type;
  std::vector<std::string> values;
  bool operator==(const FacetFilter&) const = default;
};

struct FacetRequest {
  Facet facet = Facet::type;
  std::size_t limit = 10;  // values shown; 0 is all
  bool operator==(const FacetRequest&) const = default;
};

// --pivot city:20,type
struct PivotRequest {
  FacetRequest rows{.facet = Facet::city, .limit = 10};
  FacetRequest columns{.facet = Facet::type, .limit = 5};
  bool operator==(const PivotRequest&) const = default;
};

// What was typed, not yet looked up: search() does that and throws UserError for what it cannot
// understand.
struct SearchRequest {
  std::string query;    // the words of the command line with blanks between; may be empty
  std::string similar;  // an id or its beginning: reports like that one; empty for none
  std::vector<FacetFilter> filters;  // at most one a facet; --kind is the facet "kind"
  std::string after;                 // dates as typed, empty for none
  std::string before;
  bool undated = false;            // keep undated reports although after or before is given
  std::string indexed_after;       // "2023-05-15T08:30Z" and the like as typed, empty for none
  std::vector<std::string> where;  // "suspects-arrested>=1000"; all must hold
  bool possible = false;  // figures in where and query: also those that may lie in the range
  std::string
      during;  // a date or "2022..2023": some figure (the one of where, if given) is of that time
  std::string sort = "relevance";  // relevance, newest, oldest or a figure kind (largest first)
  std::size_t limit = 10;          // 0 is all
  std::size_t offset = 0;
  std::vector<FacetRequest> facets;  // in the order in which they are shown
  std::vector<FigureKind> figures;   // kinds to summarise
  bool answers = false;              // counts and summarises also what a question asks for
  bool mix_scopes = false;        // figures of cases, parts and victims count as those of areas do
  std::optional<Facet> timeline;  // month or year
  std::optional<PivotRequest> pivot;
  std::optional<FigureKind> sum;  // of timeline and pivot, instead of reports
  bool table = false;             // wants to know which kinds of figures the hits have
  bool collapse = true;           // a story is one hit: limit and offset count stories
  bool concepts = true;
  bool questions = true;    // may be read as questions of figures and measures
  bool any = false;         // one of the words is enough
  bool partial = false;     // reports that lack some of the words follow where there is room
  bool explain = false;     // wants to know the plan
  bool count_only = false;  // no hits and no facets, only the total
};

}  // namespace dragnet

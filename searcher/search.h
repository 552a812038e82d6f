// The recipe of a search: a request in, a result out, both plain values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "common/facet.h"
#include "common/report.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"

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

// What was typed, not yet looked up: search() does that and throws UserError for what it cannot
// understand.
struct SearchRequest {
  std::string query;  // the words of the command line with blanks between; may be empty
  std::vector<FacetFilter> filters;  // at most one a facet; --kind is the facet "kind"
  std::string after;                 // dates as typed, empty for none
  std::string before;
  bool undated = false;            // keep undated reports although after or before is given
  std::vector<std::string> where;  // "suspects-arrested>=1000"; all must hold
  std::string
      during;  // a date or "2022..2023": some figure (the one of where, if given) is of that time
  std::string sort = "relevance";  // relevance, newest, oldest or a figure kind (largest first)
  std::size_t limit = 10;          // 0 is all
  std::size_t offset = 0;
  std::vector<FacetRequest> facets;  // in the order in which they are shown
  bool concepts = true;
  bool count_only = false;  // no hits and no facets, only the total
};

// Where a hit matched, strongest first.
struct MatchedIn {
  bool title = false;
  bool text = false;
  bool tag = false;  // a concept of the query or a filter
  bool operator==(const MatchedIn&) const = default;
};

struct Hit {
  std::size_t rank =
      1;             // counted from 1 over the whole result, so the first hit of --offset 10 is 11
  double score = 0;  // BM25, 0 when the order is not by relevance or nothing is weighed
  Report report;
  MatchedIn matched_in;
};

struct Label {
  std::string en;
  std::string zh;
  bool operator==(const Label&) const = default;
};

struct FacetCount {
  std::string id;
  Label label;
  std::size_t count = 0;  // reports
  bool selected = false;
  bool operator==(const FacetCount&) const = default;
};

// Counts are exact and as if this facet had no filter: what choosing the value would give.
struct FacetCounts {
  Facet facet = Facet::type;
  std::vector<FacetCount> values;  // by count, then by id; selected ones are always among them.
                                   // year and month: newest first
  std::size_t distinct = 0;        // values there are, shown or not
  std::size_t without = 0;         // reports that have none
  bool operator==(const FacetCounts&) const = default;
};

struct SearchResult {
  Query query;                       // as understood, concepts and filters included
  std::string understood;            // to_string(query)
  std::size_t total = 0;             // reports
  std::size_t stories = 0;           // equal to total until copies are found
  std::size_t undated_left_out = 0;  // by after and before
  bool exact = true;
  std::vector<Hit> hits;
  std::vector<FacetCounts> facets;  // as requested
  Highlights highlights;            // what snippets show
  std::uint64_t generation = 0;
  std::string vocabulary;  // hash
  double took_ms = 0;
};

SearchResult search(const IndexReader& index, const SearchRequest& request);

// The names that people read; the id itself for what has no names (sources, years).
Label label_of(Facet facet, const std::string& id, const Knowledge& knowledge);

}  // namespace dragnet

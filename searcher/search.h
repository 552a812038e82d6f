// The recipe of a search: a request in, a result out, both plain values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "common/facet.h"
#include "common/report.h"
#include "searcher/facet_values.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"
#include "searcher/search_request.h"

namespace dragnet {

// Where a hit matched, strongest first.
struct MatchedIn {
  bool title = false;
  bool text = false;
  bool tag = false;  // a concept of the query or a filter
  bool operator==(const MatchedIn&) const = default;
};

struct Hit {
  // Counted from 1 over the whole result: the first hit of --offset 10 is 11.
  std::size_t rank = 1;
  double score = 0;      // BM25, 0 when the order is not by relevance or nothing is weighed
  std::string short_id;  // what of the report's id is enough to name it
  Report report;
  MatchedIn matched_in;
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

// What one part of a query, which has to hold with the others, would find by itself.
struct PartCount {
  std::string query;  // to_string of the part
  std::size_t total = 0;
  bool operator==(const PartCount&) const = default;
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
  std::vector<PartCount> parts;     // when nothing is found and the query has several
  Highlights highlights;            // what snippets show
  std::uint64_t generation = 0;
  std::string vocabulary;  // hash
  double took_ms = 0;
};

SearchResult search(const IndexReader& index, const SearchRequest& request);

}  // namespace dragnet

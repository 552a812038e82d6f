// The recipe of a search: a request in, a result out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/facet.h"
#include "searcher/cross_table.h"
#include "searcher/facet_values.h"
#include "searcher/figure_summary.h"
#include "searcher/filters.h"
#include "searcher/highlights.h"
#include "searcher/hits.h"
#include "searcher/index_reader.h"
#include "searcher/near_words.h"
#include "searcher/query_resolver.h"
#include "searcher/search_request.h"

namespace dragnet {

struct FacetCount {
  std::string id;
  Label label;
  std::size_t count = 0;  // reports
  bool selected = false;
  std::string parent;     // of the shown values that it is a kind or part of, the nearest; or empty
  std::size_t depth = 0;  // how many of the shown values are above it
  bool operator==(const FacetCount&) const = default;
};

// Counts are exact and as if this facet had no filter: what choosing the value would give.
struct FacetCounts {
  Facet facet = Facet::type;
  // The most frequent ones, and every selected one. Each stands below its parent, those with the
  // same parent by count, then by id; years and months newest first.
  std::vector<FacetCount> values;
  std::size_t distinct = 0;  // values that some report has, shown or not
  std::size_t without = 0;   // reports that have none
  bool operator==(const FacetCounts&) const = default;
};

// What one part of a query, which has to hold with the others, would find by itself. The filters
// that no query can say are one part.
struct PartCount {
  std::string query;  // to_string of the part; of those filters the options
  std::string label;  // the same with names instead of ids
  std::size_t total = 0;
  std::size_t without = 0;  // what all the others would find
  bool operator==(const PartCount&) const = default;
};

struct SearchResult {
  Query query;                         // as understood, concepts and filters included
  std::string understood;              // in the query language, as far as that can say it
  std::string label;                   // the same with names instead of ids
  std::string options;                 // filters that no query can say, as they were typed
  std::vector<Addition> additions;     // what words also find: concepts, places, translations
  std::vector<std::string> left_out;   // words that make a sentence of others (filler_words.h)
  std::string plan;                    // what the index is asked; only with request.explain
  std::size_t total = 0;               // reports
  std::size_t stories = 0;             // reports that are copies of each other are one
  bool collapsed = true;               // a story is one hit
  std::size_t undated_left_out = 0;    // by after and before
  HitList hits;                        // of the page asked for; read while they are printed
  HitList partial;                     // where they leave room: partial_hits.h
  std::vector<FacetCounts> facets;     // as requested
  std::vector<FigureSummary> figures;  // as requested
  std::optional<Timeline> timeline;
  std::optional<CrossTable> pivot;
  // Of the table: the kinds that the hits state, those that the query asks for first, then those
  // that most of them state. None unless a table is wanted.
  std::optional<std::vector<FigureKind>> table_kinds;
  // When nothing is found: what the parts of the query would find, if it has several, the words
  // that no report has, and how many reports have some of the words, if there are several.
  std::vector<PartCount> parts;
  std::vector<UnknownWord> unknown_words;
  std::size_t some_words = 0;
  Highlights highlights;  // what snippets show
  std::uint64_t generation = 0;
  std::string vocabulary;  // hash
  double took_ms = 0;
};

// What a request means in an index.
struct Understood {
  Query words;  // the query resolved
  Filters filters;
  Query whole;  // words and filters, as far as a query can say them
  // The same in two: a query that says what it says in full, and filters that no query can say,
  // which `options` names as they were typed.
  Query in_query;
  Filters beyond;
  std::string options;
  std::vector<Addition> additions;
  std::vector<std::string> left_out;
};
Understood understand(const IndexReader& index, const SearchRequest& request);

// "police --during 2022"
std::string with_options(std::string query, std::string_view options);

// Throws UserError for what cannot be understood.
SearchResult search(const IndexReader& index, const SearchRequest& request);

}  // namespace dragnet

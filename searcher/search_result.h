// What a search finds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/figure.h"
#include "searcher/facet_answers.h"
#include "searcher/facet_counts.h"
#include "searcher/figure_summary.h"
#include "searcher/highlights.h"
#include "searcher/hits.h"
#include "searcher/pivot.h"
#include "searcher/timeline.h"
#include "searcher/understood.h"
#include "searcher/unknown_words.h"

namespace dragnet {

// What one part of a query, which has to hold with the others, would find by itself. The filters
// that cannot be written as a query are one part.
struct PartCount {
  std::string query;  // to_string of the part; of those filters the options
  std::string label;  // the same with names instead of ids
  std::size_t total = 0;
  std::size_t without = 0;  // what all the others would find
  bool operator==(const PartCount&) const = default;
};

struct SearchResult {
  Understood asked;
  // The kinds of figures that the query seems to ask for, where no report states one of them: then
  // its words are asked for as they are.
  std::vector<FigureKind> unanswered;
  std::string plan;                    // what the index is asked; only with request.explain
  std::size_t total = 0;               // reports
  std::size_t stories = 0;             // reports that are copies of each other are one
  bool collapsed = true;               // a story is one hit
  std::size_t undated_left_out = 0;    // by after and before, and by dates of the query
  HitList hits;                        // of the page asked for; read while they are printed
  HitList partial;                     // where they leave room: partial_hits.h
  std::vector<FacetCounts> facets;     // as requested
  std::vector<FacetAnswer> answers;    // with request.answers
  std::vector<FigureSummary> figures;  // as requested
  std::optional<Timeline> timeline;
  std::optional<Pivot> pivot;
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

}  // namespace dragnet

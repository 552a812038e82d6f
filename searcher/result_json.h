// The parts of a search result as JSON: the contract, version 1, which only ever gains members.
#pragma once

#include "common/json.h"
#include "searcher/search_result.h"
#include "searcher/why.h"

namespace dragnet {

// What of an index an answer is from, so that it can be repeated: "generation" and "vocabulary".
void add_edition(Json& json, const IndexReader& index);

// "version", "query", totals, "generation", "vocabulary": everything but hits, facets and parts.
Json summary_json(const SearchResult& result);

// The object that `dragnet-index tag` prints, with the text, the further columns of the input
// ("extra") and its "copies", and {"type":"why"}: the parts of the query with what each gives to
// the score of one report. Both with the edition, and the same in all JSON formats.
std::string report_line(const Report& report, const IndexReader& index);
std::string why_line(const Why& why, const IndexReader& index);

// "copies": of each "id", "path", "record", "date" and "source".
Json copies_json(const std::vector<Report>& copies);

// "facets": by name a list of values.
Json facets_json(const std::vector<FacetCounts>& facets);
// "facet_totals": how many values there are, and how many reports have none.
Json facet_totals_json(const std::vector<FacetCounts>& facets);
Json facet_values_json(const FacetCounts& counts);

// "figures": by kind "reports", "sum", "min", "max", "without", "left_out" and
// "any_scope" (figure_summary.h).
Json figures_json(const std::vector<FigureSummary>& figures);
Json figure_summary_json(const FigureSummary& summary);

// "timeline" and "pivot", as far as they were asked for.
void add_views(Json& json, const SearchResult& result);

// What to do when nothing is found: "parts", what each part of the query finds by itself and what
// all the others find, "unknown_words" and "some_words".
void add_advice(Json& json, const SearchResult& result);

}  // namespace dragnet

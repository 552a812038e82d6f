// Reports that lack some of the words of a query, for the room that those with all of them leave on
// the page. They are no hits: totals, facets and sums know nothing of them.
#pragma once

#include "searcher/filters.h"
#include "searcher/hits.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"
#include "searcher/search_request.h"

namespace dragnet {

// The best of those that have half of the words, without copies of the hits, up to ten together
// with these, ranked from where they end; each says what it lacks. None where the request wants
// none, for every hit (no limit), on further pages, in other orders than by relevance, where single
// reports are not looked at (timelines, tables), for one word, and for two beside hits. hits: those
// of the page. Renews the search's time. Throws UserError as Matcher does.
HitList partial_hits(const Query& query, const Filters& filters, const SearchRequest& request,
                     const HitList& hits, const IndexReader& index);

}  // namespace dragnet

// What a hit says of its report in a line each: what it is about, and what was achieved.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/knowledge.h"
#include "common/report.h"
#include "searcher/highlighter.h"
#include "searcher/hits.h"
#include "searcher/query.h"

namespace dragnet {

// "2023-05-15 · Karamay, Xinjiang · fake customer service, gaming scam and 3 more". Of types that
// are a kind of each other only the special one; those in the title first, then those most spoken
// of.
std::string about_line(const Report& report, const Knowledge& knowledge,
                       std::string_view separator);

// At most three figures, first those that the query asks for, then those that say most about a
// crackdown. Live as long as the report.
std::vector<const Figure*> telling_figures(const Report& report,
                                           const std::vector<FigureRange>& asked);

// "suspects arrested: 151 · cases solved: 37"
std::string figures_line(const Report& report, const std::vector<FigureRange>& asked,
                         std::string_view separator);

// "pig-butchering: killing pig dish": the concepts that the query's words name and the report tells
// of in other words, with those words. Places by their name, concepts by their id, which can be
// typed.
std::string concepts_line(const Report& report, const std::vector<ConceptFound>& found,
                          const Knowledge& knowledge, std::string_view separator);

// "2023-05-15 · China Daily · news.jsonl, record 12": what is said of a copy.
std::string copy_line(const Report& copy, std::string_view separator);

// The kinds of figures that the hits state (is_stated): those asked for first, then those that most
// hits state. Reads every hit.
std::vector<FigureKind> kinds_stated(const HitList& hits, const std::vector<FigureRange>& asked);

}  // namespace dragnet

// Numbers of an answer as pictures of plain HTML and SVG, without scripts and inline styles.
#pragma once

#include "searcher/facet_counts.h"
#include "searcher/html.h"
#include "searcher/pivot.h"
#include "searcher/table.h"
#include "searcher/timeline.h"

namespace dragnet {

// "Xi'an 西安"; "(none)" for the label of nothing.
Html label_html(const Label& label);

// A part of the page under a heading. style: its class.
Html html_section(std::string_view style, std::string_view heading, const Html& content);

Html html_table(const Table& table);

// A bar a value, below its parent; nothing for a facet without values.
Html facet_bars(const FacetCounts& counts, const Knowledge& knowledge);

// Columns over time, the numbers in a table that folds out.
Html timeline_columns(const Timeline& timeline);

// The pivot, its cells the darker the more they say.
Html heat_table(const Pivot& pivot, const Knowledge& knowledge);

}  // namespace dragnet

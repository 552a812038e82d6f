// One report as HTML: what was found in it and the words that prove it, and its text.
#pragma once

#include "common/analyzer.h"
#include "common/knowledge.h"
#include "common/report.h"
#include "searcher/html.h"

namespace dragnet {

// The title as a link to where the report comes from.
Html report_title(const Report& report, const Snippet& title);

// Date, place and types.
Html about_html(const Report& report, const Knowledge& knowledge);

// Every tag and figure with the sentence it was read from.
Html evidence_html(const Report& report, const Knowledge& knowledge, Analyzer& analyzer);

// Paragraph by paragraph, the evidence marked.
Html text_html(const Report& report);

}  // namespace dragnet

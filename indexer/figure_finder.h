// The figures of a report: numbers with their kind, read off the token stream.
#pragma once

#include <optional>
#include <vector>

#include "common/analyzer.h"
#include "common/date.h"
#include "common/figure.h"

namespace dragnet {

// title and text: token streams of Report::title and Report::text. date: of the report, against which "this year" is resolved. Duplicates
// (headline and body) are merged; evidence is that of the first. In reading order.
std::vector<Figure> find_figures(const TokenStream& title, const TokenStream& text, const std::optional<Date>& date);

}  // namespace dragnet

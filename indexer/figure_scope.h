// Whether a figure speaks of an area, of one case, of one victim, or of a part of another figure.
#pragma once

#include <span>

#include "common/figure.h"
#include "indexer/figure_attachment.h"
#include "indexer/figure_text.h"

namespace dragnet {

// before: the figures attached before it, in reading order.
FigureScope scope_of(const FigureText& text, const Attached& figure,
                     std::span<const Attached> before);

}  // namespace dragnet

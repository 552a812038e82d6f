// Whether one person was cheated of a sum, or got it back.
#pragma once

#include <span>

#include "indexer/figure_attachment.h"
#include "indexer/figure_text.h"

namespace dragnet {

// One person is named whose money it is. before: the figures attached before it, in reading order.
bool is_of_one_victim(const FigureText& text, const Attached& figure,
                      std::span<const Attached> before);

}  // namespace dragnet

// The frame of a page that stands alone: no script, no network, one style that its policy names.
#pragma once

#include <ostream>
#include <string_view>

#include "searcher/html.h"

namespace dragnet {

// Head and heading of the page, and all that closes it. Between the two: whole elements.
void open_page(std::ostream& out, std::string_view title);
void close_page(std::ostream& out, const Html& footer);

}  // namespace dragnet

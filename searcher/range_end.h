// Tells where a range of figures or dates ends in a query: it may have blanks.
#pragma once

#include <cstddef>
#include <string_view>

namespace dragnet {

// begin .. end: its first chunk, with or without a sign. What follows belongs to it as long as all
// of it is a range: >=1 million yuan, 10 .. 20, 2022 .. 2023-06. A comma or full stop ends it.
std::size_t end_of_figure_range(std::string_view query, std::size_t begin, std::size_t end);
std::size_t end_of_date_range(std::string_view query, std::size_t begin, std::size_t end);

}  // namespace dragnet

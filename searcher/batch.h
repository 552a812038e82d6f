// Many searches in one run: a file with a query a line, answered one after the other as JSON Lines.
#pragma once

#include <cstddef>
#include <istream>
#include <ostream>
#include <string>
#include <vector>

#include "common/error.h"
#include "searcher/renderer.h"
#include "searcher/search_request.h"

namespace dragnet {

struct BatchLine {
  std::size_t number = 1;  // in the file
  std::string query;
  bool operator==(const BatchLine&) const = default;
};

// Empty lines and those that start with # are passed over; a byte order mark and carriage returns
// are taken off.
std::vector<BatchLine> read_batch(std::istream& file);
// The same of a file by name, "-" for standard input. Throws UserError when it cannot be read.
std::vector<BatchLine> read_batch(const std::string& path);

// Each query with the rest of the request, by the same search() as a single one: an object
// {"type":"query"}, then what the renderer prints, or {"type":"error"} for a query that is wrong or
// has options, which stops nothing. usage when one was wrong, else ok when one has hits.
ExitStatus answer_batch(const std::vector<BatchLine>& lines, SearchRequest request,
                        const IndexReader& index, Renderer& renderer, std::ostream& out);

}  // namespace dragnet

#include "searcher/batch.h"

#include <sstream>

#include "common/ascii.h"
#include "common/json.h"
#include "common/named_file.h"
#include "common/utf8.h"
#include "searcher/time_limit.h"

namespace dragnet {

std::vector<BatchLine> read_batch(std::istream& file) {
  std::vector<BatchLine> lines;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    const std::string_view text =
        ascii_trimmed(number == 1 ? without_byte_order_mark(line) : std::string_view(line));
    if (!text.empty() && !text.starts_with('#')) lines.push_back({number, std::string(text)});
  }
  return lines;
}

std::vector<BatchLine> read_batch(const std::string& path) {
  std::istringstream file(read_named_file(path, "--batch: "));
  return read_batch(file);
}

ExitStatus answer_batch(const std::vector<BatchLine>& lines, SearchRequest request,
                        const IndexReader& index, Renderer& renderer, std::ostream& out) {
  bool any_wrong = false;
  bool any_hits = false;
  for (const BatchLine& line : lines) {
    request.query = line.query;
    renew_search_time();
    out << to_line({{"type", "query"}, {"line", line.number}, {"text", line.query}}) << '\n';
    try {
      const SearchResult result = search(index, request);
      request.count_only ? renderer.count(result) : renderer.result(result);
      any_hits = any_hits || result.total > 0;
    } catch (const UserError& error) {
      out << to_line({{"type", "error"}, {"line", line.number}, {"message", error.what()}}) << '\n';
      any_wrong = true;
    }
  }
  if (any_wrong) return ExitStatus::usage;
  return any_hits ? ExitStatus::ok : ExitStatus::no_hits;
}

}  // namespace dragnet

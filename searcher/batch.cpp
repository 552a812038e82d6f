#include "searcher/batch.h"

#include <algorithm>
#include <sstream>
#include <string_view>

#include "common/ascii.h"
#include "common/json.h"
#include "common/named_file.h"
#include "common/utf8.h"
#include "searcher/option_table.h"
#include "searcher/search.h"
#include "searcher/time_limit.h"

namespace dragnet {

namespace {

bool is_option(std::string_view word) {
  const std::string_view name = word.substr(0, word.find('='));
  return std::ranges::any_of(search_command_line().options,
                             [&](const OptionRow& row) { return row.name == name; });
}

// Taken for words, which all have to match, they would find nothing for ever. In quotation marks
// they are text.
void refuse_options(std::string_view query) {
  bool is_quoted = false;
  while (!query.empty()) {
    const std::size_t size = std::min(query.find_first_of(ascii_blanks), query.size());
    const std::string_view word = query.substr(0, size);
    if (!is_quoted && is_option(word))
      throw UserError("a line of a batch is a query and has no options: " +
                      std::string(word.substr(0, word.find('='))) +
                      " stands on the command line; in a query city:Wuhan says what --city does");
    is_quoted ^= std::ranges::count(word, '"') % 2 != 0;
    query.remove_prefix(std::min(size + 1, query.size()));
  }
}

}  // namespace

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
      refuse_options(line.query);
      const SearchResult result = search(index, request);
      print(result, request, renderer);
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

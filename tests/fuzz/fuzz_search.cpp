// The whole way of a query over an index: parsed, resolved, compiled, matched, counted and shown,
// or refused with a reason. The first line may be a filter on figures, the second a date.
#include <sstream>

#include "common/error.h"
#include "common/utf8.h"
#include "searcher/index_reader.h"
#include "searcher/renderer.h"
#include "searcher/search.h"
#include "tests/fuzz/published_index.h"

namespace {

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

// What a terminal may be given.
void check_output(const std::string& out) {
  using namespace dragnet;
  require(make_valid(out).replaced == 0, "the output is UTF-8");
  for (const char c : out) {
    require(c == '\n' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F),
            "the output has no controls");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  static const PublishedIndex published;
  static const IndexReader index(published.index());
  std::string_view text = as_text(data, size);
  SearchRequest request;
  if (const std::string_view figure = take_line(text); !figure.empty())
    request.where.emplace_back(figure);
  request.after = take_line(text);
  request.query = text;
  request.facets = {{Facet::type, 10}, {Facet::city, 10}};
  request.explain = true;
  try {
    const SearchResult result = search(index, request);
    require(result.hits.size() <= request.limit, "no more hits than asked for");
    require(result.total >= result.hits.size(), "every hit is counted");
    for (const Format format : {Format::text, Format::json}) {
      std::ostringstream out;
      make_renderer(out, index, {.format = format, .terminal = {}})->result(result);
      check_output(out.str());
    }
  } catch (const UserError& error) {
    require(*error.what() != '\0', "a refusal says why");
  }
  return 0;
}

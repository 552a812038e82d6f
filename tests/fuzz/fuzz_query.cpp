// Queries: whatever is typed is understood or refused with a message; what was understood can be
// printed, read again, and is then the same query.
#include "common/error.h"
#include "searcher/query_parser.h"
#include "tests/fuzz/property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  std::string printed;
  try {
    printed = to_string(parse_query(as_text(data, size)));
  } catch (const UserError& error) {
    require(*error.what() != '\0', "a refusal says why");
    return 0;
  }
  try {
    require(to_string(parse_query(printed)) == printed, "a printed query is read as itself");
  } catch (const UserError& error) {
    // With every AND and every parenthesis written out it may be longer or deeper than what was
    // typed.
    require(std::string_view(error.what()).find("query-limit: ") != std::string_view::npos,
            "a printed query can be read");
  }
  return 0;
}

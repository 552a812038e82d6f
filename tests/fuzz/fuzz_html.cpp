// HTML: text before any markup survives it, and what comes out is a record.
#include "common/utf8.h"
#include "indexer/html_page.h"
#include "indexer/reader_html.h"
#include "tests/fuzz/records.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  const std::string page = "<p>a good neighbour</p>" + make_valid(as_text(data, size)).text;
  const HtmlPage parsed = parse_html(page);
  require(!parsed.blocks.empty() && parsed.blocks.front().text == "a good neighbour",
          "the paragraph before is read");
  for (const HtmlBlock& block : parsed.blocks) {
    require(block.link_bytes <= block.text.size(), "no more is linked than there is");
  }
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const std::optional<Record> record = read_html(page, {"fuzz.html", 1, {}}, diagnostics);
  require(record.has_value(), "the page has a text");
  check_record(*record);
  return 0;
}

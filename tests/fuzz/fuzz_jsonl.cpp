// JSON Lines: no line costs another, every line is accounted for.
#include "common/utf8.h"
#include "indexer/reader_jsonl.h"
#include "tests/fuzz/records.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  const std::string good = "{\"text\": \"a good neighbour\"}";
  const std::string lines = make_valid(as_text(data, size)).text;
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const auto reader =
      make_jsonl_reader(TextWindow(good + "\n" + lines + "\n" + good), "fuzz.jsonl");
  const std::vector<Record> records = read_all(*reader, diagnostics);
  require(records.size() >= 2, "both neighbours are there");
  require(records.front().text == "a good neighbour", "the line before is read");
  require(records.back().text == "a good neighbour", "the line after is read");
  return 0;
}

// JSON over several lines: the element before is read whatever follows, and everything is accounted
// for; what is no JSON at all ends the reading without harm.
#include "common/utf8.h"
#include "indexer/reader_json.h"
#include "tests/fuzz/records.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  const bool alone = size > 0 && data[0] == '#';
  const std::string rest = make_valid(as_text(data, size).substr(alone ? 1 : 0)).text;
  const std::string file = alone ? rest : "[{\"text\": \"a good neighbour\"},\n" + rest;
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const auto reader = make_json_reader(TextWindow(file), "fuzz.json");
  const std::vector<Record> records = read_all(*reader, diagnostics);
  for (const Record& record : records) {
    require(record.origin.byte && *record.origin.byte < file.size(), "a value begins in the file");
  }
  if (alone) return 0;
  require(!records.empty() && records.front().text == "a good neighbour",
          "the element before is read");
  return 0;
}

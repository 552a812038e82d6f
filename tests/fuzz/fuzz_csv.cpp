// CSV: the row before is read whatever follows, every row is accounted for, and its place is right.
#include "common/utf8.h"
#include "indexer/reader_csv.h"
#include "tests/fuzz/records.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  // The first byte says whether the input brings a header line of its own.
  const bool own_header = size > 0 && data[0] == '#';
  const std::string rows = make_valid(as_text(data, size).substr(own_header ? 1 : 0)).text;
  const std::string file = own_header ? rows : "title,text\nfirst,\"a good neighbour\"\n" + rows;
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const auto reader = make_csv_reader(TextWindow(file), "fuzz.csv", diagnostics);
  const std::vector<Record> records = read_all(*reader, diagnostics);
  for (const Record& record : records) {
    require(record.origin.byte && *record.origin.byte < file.size(), "a row begins in the file");
  }
  if (own_header) return 0;
  require(!records.empty() && records.front().text == "a good neighbour", "the row before is read");
  return 0;
}

// Compressed files and archives: any bytes give records that are fit to be indexed, each accounted
// for, and no more text than the limits allow.
#include "indexer/limits.h"
#include "indexer/reader.h"
#include "tests/fuzz/records.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const auto reader = make_reader(std::string(as_text(data, size)), "fuzz", diagnostics);
  std::size_t bytes = 0;
  for (const Record& record : read_all(*reader, diagnostics)) bytes += record.text.size();
  // A byte of a legacy charset takes up to three in UTF-8.
  require(bytes <= 3 * (free_expansion_bytes + max_expansion * size), "a bomb is stopped");
  return 0;
}

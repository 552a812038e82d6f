// What an index keeps of a report: any bytes are read as a report or refused as damaged, and what
// was read can be stored again and is then the same.
#include "common/error.h"
#include "common/report.h"
#include "common/schema.h"
#include "common/stored_report.h"
#include "tests/fuzz/property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  const std::string_view bytes = as_text(data, size);
  try {
    const Report report = decode_report(bytes);
    require(decode_report(encode_report(report)) == report, "a report is read back whole");
  } catch (const IndexError& error) {
    require(*error.what() != '\0', "a refusal says why");
  }
  try {
    decode_ids(bytes);
    decode_figures(bytes);
  } catch (const IndexError& error) {
    require(*error.what() != '\0', "a refusal says why");
  }
  return 0;
}

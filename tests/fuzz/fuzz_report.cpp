// Whole reports: whatever their title and text, every offset of a tag, place or figure in the JSON
// gives back the evidence that stands beside it, and the
// explanation accepts what the report is tagged with.
#include <algorithm>

#include "common/data_files.h"
#include "tests/fuzz/evidence.h"

namespace {

using namespace dragnet;

const Knowledge knowledge(built_in_data());

}  // namespace

// The first line is the title.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Analysis analysis(knowledge, 1);
  const std::string_view all = as_text(data, size);
  const std::size_t line = std::min(all.find('\n'), all.size());
  check_report(analysis, knowledge, all.substr(0, line), all.substr(line));
  return 0;
}

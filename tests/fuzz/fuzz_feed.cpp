// Feeds: the item before is read whatever follows, and everything is accounted for; a feed of any
// other form is read, or refused, without harm.
#include "common/utf8.h"
#include "indexer/reader_feed.h"
#include "tests/fuzz/records.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  // The first byte says whether the input is a feed of its own.
  const bool alone = size > 0 && data[0] == '#';
  const std::string rest = make_valid(as_text(data, size).substr(alone ? 1 : 0)).text;
  const std::string file =
      alone ? rest : "<rss><channel><item><title>a good neighbour</title></item>" + rest;
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const auto reader = make_feed_reader(TextWindow(file), "fuzz.xml", diagnostics);
  const std::vector<Record> records = read_all(*reader, diagnostics);
  for (const Record& record : records) {
    require(record.origin.byte && *record.origin.byte < file.size(), "an item begins in the feed");
  }
  const bool is_atom = file.find("<feed") != std::string::npos;  // in which an item is nothing
  if (alone || is_atom) return 0;
  require(!records.empty() && records.front().title == "a good neighbour",
          "the item before is read");
  return 0;
}

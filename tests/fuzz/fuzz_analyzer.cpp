// The analyzer: tokens stand in order within the text and apart from each other, their terms are
// valid UTF-8 that Xapian takes, and the same text gives the same tokens again.

#include "common/analyzer.h"
#include "common/utf8.h"
#include "tests/fuzz/property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  const std::string_view text = as_text(data, size);
  Analyzer analyzer;
  const TokenStream stream = analyzer.analyze(text);
  std::size_t end = 0;
  for (std::size_t i = 0; i < stream.size(); ++i) {
    require(stream[i].begin >= end, "tokens do not overlap");
    require(stream[i].end > stream[i].begin, "a token stands for something");
    require(stream[i].end <= text.size(), "a token lies in the text");
    require(stream.gap_text(i).size() == stream[i].begin - end, "gaps lie between tokens");
    require(!stream.term(i).empty() && stream.term(i).size() <= max_term_bytes, "terms are short");
    require(!stream.stem(i).empty(), "every token has a stem");
    require(make_valid(stream.term(i)).replaced == 0, "terms are valid UTF-8");
    end = stream[i].end;
  }
  const TokenStream again = analyzer.analyze(text);
  require(again.arena == stream.arena && again.size() == stream.size(), "analysis is repeatable");
  return 0;
}

// Figures: whatever the text, each has a value within its bounds, a period that does not end before
// it begins, and evidence that lies in the text.
#include <algorithm>
#include <cmath>

#include "common/analyzer.h"
#include "common/utf8.h"
#include "indexer/figure_finder.h"
#include "tests/fuzz/property.h"

namespace {

using namespace dragnet;

const FigureFinder finder;

void check_figure(const Figure& figure, std::string_view title, std::string_view text) {
  require(std::isfinite(figure.value) && figure.value >= 0, "a figure has a value");
  require(!figure.min || *figure.min <= figure.value, "the value is not below its bounds");
  require(!figure.max || *figure.max >= figure.value, "the value is not above its bounds");
  require(figure.change == (figure.direction != Direction::none), "changes have a direction");
  require(!figure.period || figure.period->from <= figure.period->to, "a period ends last");

  const Evidence& evidence = figure.evidence;
  const std::string_view field = evidence.field == Field::title ? title : text;
  require(evidence.start < evidence.end && evidence.end <= field.size(), "evidence is in the text");
  const auto quote = field.substr(evidence.start, evidence.end - evidence.start);
  require(make_valid(quote).replaced == 0, "evidence cuts no character");
}

}  // namespace

// The first line is the title.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string all = make_valid(as_text(data, size)).text;
  const std::size_t line = std::min(all.find('\n'), all.size());
  const std::string title = all.substr(0, line);
  const std::string text = all.substr(line);
  Analyzer analyzer;
  const TokenStream title_tokens = analyzer.analyze(title);
  const TokenStream text_tokens = analyzer.analyze(text);
  for (const std::optional<Date>& date :
       {std::optional<Date>(), std::optional(Date{2023, 5, 15})}) {
    for (const Figure& figure : finder.find(title_tokens, text_tokens, date)) {
      check_figure(figure, title, text);
    }
  }
  return 0;
}

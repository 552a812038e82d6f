// Numerals: an amount begins where it was asked for, lies within the text, and its value is a
// finite number; so is the value of a text that is a number as a whole.
#include <cmath>

#include "common/analyzer.h"
#include "common/numerals.h"
#include "tests/fuzz/property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  const std::string_view text = as_text(data, size);
  Analyzer analyzer;
  const TokenStream stream = analyzer.analyze(text);
  for (std::size_t i = 0; i < stream.size(); ++i) {
    const std::optional<Amount> amount = amount_at(stream, i);
    if (!amount) continue;
    require(amount->first == i, "an amount begins where it was asked for");
    require(amount->last > amount->first && amount->last <= stream.size(),
            "an amount lies in the text");
    require(std::isfinite(amount->value) && amount->value >= 0, "an amount has a value");
  }
  const std::optional<double> number = parse_number(text);
  if (number) require(std::isfinite(*number), "a number has a value");
  return 0;
}

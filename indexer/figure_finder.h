// The figures of a report: numbers with their kind, read off the token stream.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/date.h"
#include "common/figure.h"
#include "indexer/figure_words.h"

namespace dragnet {

// Built once; const use from many threads. Whether the report is about fraud is the caller's
// question.
class FigureFinder {
 public:
  explicit FigureFinder(PhraseStarts* starts = nullptr) : words_(starts) {}

  // title and text: token streams of Report::title and Report::text. date: of the report, against
  // which "this year" is resolved. province: id of the report's, or empty; a bare 元 is the money
  // of Taiwan, Hong Kong or Macao in a report from there. dollars: what a bare $ is (dollars_of),
  // and a bare 元 if SGD, unless the text tells otherwise. Duplicates (headline and body) are
  // merged; evidence is that of the first. In reading order.
  //
  // Intervals: exact has min = max = value; more-than and at-least have a min only; less-than,
  // at-most and nearly a max only; about has neither; a range has both, and its lower end is the
  // value.
  std::vector<Figure> find(const TokenStream& title, const TokenStream& text,
                           const std::optional<Date>& date, std::string_view province = {},
                           std::string_view dollars = "USD") const;
  // Of a report about fraud that tells of no deed: what a bulletin counts at its beginning, before
  // which no place abroad is named. abroad: where some are.
  std::vector<Figure> find_counts(const TokenStream& title, const TokenStream& text,
                                  const std::optional<Date>& date, std::string_view province,
                                  const std::vector<Evidence>& abroad) const;

 private:
  FigureWords words_;
};

}  // namespace dragnet

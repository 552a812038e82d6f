// A report: one article or bulletin, with everything the indexer found in it. This is what an index
// stores.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/date.h"
#include "common/figure.h"
#include "common/tag.h"

namespace dragnet {

// Ids of places; empty where unknown. city repeats the province for municipalities, Hong Kong and
// Macao.
struct PrimaryPlace {
  std::string province;
  std::string city;
  std::string county;
  bool operator==(const PrimaryPlace&) const = default;
};

// Every string is valid UTF-8.
struct Report {
  std::string id;          // stable: the given id, else made of the URL, else of the content
  std::string path;        // as given on the command line, or "-"
  std::size_t record = 1;  // counted from 1 within path
  std::string title;
  std::string text;
  std::optional<Date> date;
  std::string url;
  std::string source;
  std::string language;  // "en" or "zh"
  std::vector<std::pair<std::string, std::string>>
      extra;  // further columns of the input, in its order
  // When the index had a report of this id for the first time, in seconds since 1970; 0: unknown.
  std::int64_t first_indexed = 0;
  // Known of one in an index: every Han character of title and text stands there as it is in the
  // index's terms, so that characters side by side are found by their bytes.
  bool has_plain_han = false;

  bool crackdown = false;  // reports a concrete act or result against fraud
  PrimaryPlace primary_place;
  std::vector<Tag> places;
  std::vector<Tag> types;
  std::vector<Tag> measures;
  std::vector<Tag> operations;
  std::vector<Tag> agencies;
  std::vector<Figure> figures;
  bool operator==(const Report&) const = default;
};

// The words of the evidence; what lies beyond the field is left out. Live as long as the report.
inline std::string_view evidence_text(const Evidence& evidence, const Report& report) {
  const std::string_view field = evidence.field == Field::title ? report.title : report.text;
  const std::size_t end = std::min(evidence.end, field.size());
  const std::size_t start = std::min(evidence.start, end);
  return field.substr(start, end - start);
}

}  // namespace dragnet

#include "searcher/result_text.h"

#include "common/figure_text.h"

namespace dragnet {

namespace {

// "bank 18 · nosuchword 0"
std::string parts_text(const std::vector<PartCount>& parts, std::string_view between) {
  std::string text;
  for (const PartCount& part : parts) {
    if (!text.empty()) text.append(between);
    text.append(part.query).append(" ").append(number_text(static_cast<double>(part.total)));
  }
  return text;
}

}  // namespace

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
  return number_text(static_cast<double>(count)).append(" ").append(count == 1 ? one : many);
}

std::string totals_text(const SearchResult& result) {
  const std::string all =
      (result.exact ? "" : "at least ") + plural(result.total, "report", "reports");
  if (result.total == 0) return "no report matches";
  if ((result.timeline || result.pivot) && !result.table_kinds) return all;
  if (result.hits.empty()) return "no further hits: " + all + " in all";
  if (result.hits.size() == result.total) return all;
  const std::size_t first = result.hits.first_rank();
  const std::string last = std::to_string(first + result.hits.size() - 1);
  return (first == 1 ? last : std::to_string(first) + " to " + last) + " of " + all;
}

std::vector<std::string> notes_on(const SearchResult& result, std::string_view separator) {
  std::vector<std::string> notes;
  if (result.undated_left_out > 0) {
    notes.push_back(plural(result.undated_left_out, "undated report was", "undated reports were") +
                    " left out; --undated keeps them");
  }
  if (!result.parts.empty()) {
    notes.push_back("each part by itself: " + parts_text(result.parts, separator));
  }
  return notes;
}

}  // namespace dragnet

#include "searcher/timeline.h"

#include "common/date.h"

namespace dragnet {

namespace {

std::string next_period(const std::string& id) {
  Date date = parse_date(id).value_or(Date{});
  if (date.month == 0) {
    ++date.year;
  } else if (++date.month > 12) {
    ++date.year;
    date.month = 1;
  }
  return to_string(date);
}

}  // namespace

Timeline timeline(const CrossTally& tally, const CrossRequest& request) {
  Timeline line{.unit = request.rows, .sum = request.sum, .bars = {}, .without = {}};
  for (const auto& [id, cell] : tally.rows) {
    if (id.empty()) {
      line.without = cell;
      continue;
    }
    while (!line.bars.empty() && next_period(line.bars.back().id) < id) {
      line.bars.push_back({next_period(line.bars.back().id), {}});
    }
    line.bars.push_back({id, cell});
  }
  return line;
}

}  // namespace dragnet

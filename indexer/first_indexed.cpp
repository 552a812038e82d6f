#include "indexer/first_indexed.h"

#include "common/error.h"
#include "common/schema.h"
#include "indexer/generations.h"

namespace dragnet {

FirstIndexed::FirstIndexed(std::int64_t now, const OpenIndex* before)
    : now_(now), before_(before) {}

std::int64_t FirstIndexed::of(const std::string& id) const {
  if (before_ == nullptr) return now_;
  const StoredReports& reports = before_->reports;
  const auto report = first_living(id_term(id), reports);
  if (!report) return now_;
  const ReportPlace place = place_of(*report, reports.segments.size());
  const std::int64_t time = reports.segments[place.segment].columns.first_indexed(place.number);
  return time == 0 ? now_ : time;
}

std::optional<OpenIndex> index_if_readable(const std::filesystem::path& index) {
  const auto current = legible_current(index);
  const auto manifest = current ? whole_generation(index, *current) : std::nullopt;
  // A build mends what is damaged, so it must not stumble over it.
  if (!manifest || !verify(index, *manifest).empty()) return std::nullopt;
  try {
    return open_index(index);
  } catch (const IndexError&) {
    return std::nullopt;
  }
}

}  // namespace dragnet

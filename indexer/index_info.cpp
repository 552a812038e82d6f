#include "indexer/index_info.h"

#include <algorithm>
#include <utility>

#include "common/facet_tally.h"
#include "indexer/generations.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

constexpr Facet told_facets[] = {Facet::language, Facet::kind,   Facet::year, Facet::province,
                                 Facet::city,     Facet::county, Facet::type, Facet::measure,
                                 Facet::agency,   Facet::source};

CountedValue counted_value(const std::string& id, std::uint64_t reports,
                           const Knowledge& knowledge) {
  return {.id = id, .label = known_label(id, knowledge), .reports = reports};
}

CountedFacet count_values(Facet facet, const OpenIndex& open) {
  CountedFacet count{facet, {}};
  for (const auto& [id, reports] : tally_of_all(facet, open.reports).values)
    count.values.push_back(counted_value(std::string(id), reports, open.knowledge));
  std::ranges::sort(count.values, [&](const CountedValue& a, const CountedValue& b) {
    if (facet == Facet::year) return a.id > b.id;
    return a.reports != b.reports ? a.reports > b.reports : a.id < b.id;
  });
  return count;
}

// A report has one year or none.
std::uint64_t undated_reports(const Manifest& manifest, const std::vector<CountedFacet>& facets) {
  std::uint64_t undated = manifest.reports;
  const auto years = std::ranges::find(facets, Facet::year, &CountedFacet::facet);
  for (const CountedValue& year : years->values) undated -= year.reports;
  return undated;
}

}  // namespace

IndexInfo index_info(const fs::path& index) {
  OpenIndex open = open_index(index);
  IndexInfo info{.index = index, .manifest = {}, .rollback = std::nullopt, .facets = {}};
  info.stories = open.copies.stories();
  info.copies = open.copies.reports() - open.copies.stories();
  for (const Facet facet : told_facets) info.facets.push_back(count_values(facet, open));
  info.undated = undated_reports(open.manifest, info.facets);
  info.has_built_in_vocabulary = open.manifest.vocabulary == Knowledge::hash_of(built_in_data());
  if (const auto earlier = generation_before(index, open.manifest.number))
    info.rollback = earlier->number;
  info.manifest = std::move(open.manifest);
  return info;
}

std::uint64_t bytes_below(const Manifest& manifest, std::string_view folder) {
  std::uint64_t bytes = 0;
  for (const FileEntry& file : manifest.files)
    if (file.path.starts_with(folder)) bytes += file.size;
  return bytes;
}

std::vector<KeptGeneration> kept_generations(const fs::path& index) {
  const std::uint64_t current = current_number(index);
  const auto earlier = generation_before(index, current);
  std::vector<KeptGeneration> kept;
  for (const std::uint64_t number : generations_in(index))
    kept.push_back({.number = number,
                    .manifest = whole_generation(index, number),
                    .is_current = number == current,
                    .is_rollback = earlier && number == earlier->number});
  return kept;
}

}  // namespace dragnet

#include "indexer/info.h"

#include <algorithm>
#include <iomanip>
#include <string>
#include <utility>
#include <vector>

#include "common/open_index.h"
#include "common/terminal_text.h"
#include "indexer/byte_size.h"
#include "indexer/counted.h"
#include "indexer/generations.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

struct Breakdown {
  Facet facet;
  std::string_view title;
  std::size_t limit;  // values shown
  bool by_value;      // newest first instead of most first
};
constexpr Breakdown breakdowns[] = {
    {Facet::language, "language", 5, false}, {Facet::kind, "kind", 5, false},
    {Facet::year, "year", 30, true},         {Facet::province, "provinces", 10, false},
    {Facet::city, "cities", 10, false},      {Facet::type, "types", 10, false},
    {Facet::measure, "measures", 10, false}, {Facet::agency, "agencies", 10, false},
    {Facet::source, "sources", 10, false},
};

struct ValueCount {
  std::string id;
  std::uint64_t reports = 0;
};

std::vector<ValueCount> count_values(const StoredReports& reports, Facet facet) {
  std::vector<ValueCount> counts;
  for (const auto& [id, count] : values_of(facet, reports)) counts.push_back({id, count});
  return counts;
}

void sort_counts(std::vector<ValueCount>& counts, bool by_value) {
  std::sort(counts.begin(), counts.end(), [by_value](const ValueCount& a, const ValueCount& b) {
    if (by_value) return a.id > b.id;
    return a.reports != b.reports ? a.reports > b.reports : a.id < b.id;
  });
}

std::string name_of_value(const std::string& id, const Knowledge& knowledge) {
  if (const Concept* known = knowledge.vocabulary.find(id)) return known->en + " " + known->zh;
  if (const Place* place = knowledge.gazetteer.find(id)) return place->en + " " + place->zh;
  return id;
}

void print_breakdown(std::ostream& out, const Breakdown& breakdown, std::vector<ValueCount> counts,
                     const Knowledge& knowledge) {
  if (counts.empty()) return;
  sort_counts(counts, breakdown.by_value);
  out << '\n' << breakdown.title;
  if (counts.size() > breakdown.limit)
    out << " (" << breakdown.limit << " of " << counts.size() << ")";
  out << '\n';
  counts.resize(std::min(counts.size(), breakdown.limit));
  for (const ValueCount& value : counts)
    out << std::setw(10) << value.reports << "  "
        << TerminalText(name_of_value(value.id, knowledge)) << '\n';
}

// Of all files whose path starts so.
std::uint64_t bytes_below(const Manifest& manifest, std::string_view folder) {
  std::uint64_t bytes = 0;
  for (const FileEntry& file : manifest.files)
    if (file.path.starts_with(folder)) bytes += file.size;
  return bytes;
}

std::ostream& line(std::ostream& out, std::string_view name) {
  return out << std::left << std::setw(12) << name << std::right;
}

std::string tombstones_in(const SegmentEntry& segment) {
  if (segment.tombstones == 0) return "";
  return ", " + std::to_string(segment.tombstones) + " of them replaced or deleted";
}

void print_manifest(std::ostream& out, const fs::path& index, const Manifest& manifest,
                    const Copies& copies) {
  line(out, "index") << TerminalText(index.string()) << '\n';
  line(out, "generation") << generation_name(manifest.number) << ", made "
                          << TerminalText(manifest.created) << '\n';
  line(out, "reports") << manifest.reports << '\n';
  line(out, "skipped") << manifest.skipped << " by the last run\n";
  line(out, "duplicates") << manifest.duplicates << '\n';
  line(out, "copies") << copies.reports() - copies.stories() << " of " << copies.stories()
                      << " stories\n";
  for (const std::string& input : manifest.inputs)
    line(out, "input") << TerminalText(input) << '\n';
  for (const SegmentEntry& segment : manifest.segments)
    line(out, "segment") << segment.name << ", " << counted(segment.reports, "report") << ", "
                         << byte_size(bytes_below(manifest, segment.name + "/"))
                         << tombstones_in(segment) << '\n';
  line(out, "size") << byte_size(bytes_below(manifest, "")) << " in "
                    << counted(manifest.files.size(), "file") << '\n';
  line(out, "versions") << "schema " << manifest.schema << ", analyzer " << manifest.analyzer
                        << ", dragnet " << TerminalText(manifest.program) << ", xapian "
                        << TerminalText(manifest.xapian) << '\n';
  const bool is_built_in = manifest.vocabulary == Knowledge::hash_of(built_in_data());
  line(out, "vocabulary") << TerminalText(manifest.vocabulary)
                          << (is_built_in ? ", built in" : ", not the one built in") << '\n';
}

void print_rollback(std::ostream& out, const fs::path& index, const Manifest& manifest) {
  const auto earlier = generation_before(index, manifest.number);
  line(out, "rollback") << (earlier ? "to " + generation_name(earlier->number) : "none") << '\n';
}

}  // namespace

void print_info(const fs::path& index, std::ostream& out) {
  const auto [manifest, knowledge, reports, copies] = open_index(index);
  print_manifest(out, index, manifest, copies);
  print_rollback(out, index, manifest);
  for (const Breakdown& breakdown : breakdowns)
    print_breakdown(out, breakdown, count_values(reports, breakdown.facet), knowledge);
}

void print_generations(const fs::path& index, std::ostream& out) {
  const std::uint64_t current = current_number(index);
  const auto earlier = generation_before(index, current);
  for (const std::uint64_t number : generations_in(index)) {
    const auto generation = whole_generation(index, number);
    out << generation_name(number);
    if (generation)
      out << "  " << TerminalText(generation->created) << "  "
          << counted(generation->reports, "report");
    else
      out << "  damaged";
    if (number == current) out << "  current";
    if (earlier && number == earlier->number) out << "  rollback";
    out << '\n';
  }
}

}  // namespace dragnet

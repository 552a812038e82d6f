#include "indexer/render_info.h"

#include <algorithm>
#include <iomanip>
#include <string>
#include <string_view>
#include <utility>

#include "common/json.h"
#include "common/terminal_text.h"
#include "indexer/byte_size.h"
#include "indexer/counted.h"

namespace dragnet {

namespace {

constexpr int info_version = 1;

struct Plural {
  Facet facet;
  std::string_view name;
};
constexpr Plural plurals[] = {{Facet::province, "provinces"}, {Facet::city, "cities"},
                              {Facet::county, "counties"},    {Facet::type, "types"},
                              {Facet::measure, "measures"},   {Facet::agency, "agencies"},
                              {Facet::source, "sources"}};

std::string_view title_of(Facet facet) {
  const auto* const plural = std::ranges::find(plurals, facet, &Plural::facet);
  return plural == std::end(plurals) ? name_of(facet) : plural->name;
}

constexpr std::size_t shown_years = 30;
constexpr std::size_t shown_values = 10;  // of any other facet

std::ostream& line(std::ostream& out, std::string_view name) {
  return out << std::left << std::setw(12) << name << std::right;
}

std::string tombstones_in(const SegmentEntry& segment) {
  if (segment.tombstones == 0) return "";
  return ", " + std::to_string(segment.tombstones) + " of them replaced or deleted";
}

void print_manifest(std::ostream& out, const IndexInfo& info) {
  const Manifest& manifest = info.manifest;
  line(out, "index") << TerminalText(info.index.string()) << '\n';
  line(out, "generation") << generation_name(manifest.number) << ", made "
                          << TerminalText(manifest.created) << '\n';
  line(out, "reports") << manifest.reports << '\n';
  line(out, "skipped") << manifest.skipped << " by the run that published it\n";
  line(out, "duplicates") << manifest.duplicates << '\n';
  line(out, "copies") << info.copies << " of " << info.stories << " stories\n";
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
  line(out, "vocabulary") << TerminalText(manifest.vocabulary)
                          << (info.has_built_in_vocabulary ? ", built in"
                                                           : ", not the one built in")
                          << '\n';
  line(out, "rollback") << (info.rollback ? "to " + generation_name(*info.rollback) : "none")
                        << '\n';
}

void print_value(std::ostream& out, std::uint64_t reports, std::string_view name) {
  out << std::setw(10) << reports << "  " << TerminalText(name) << '\n';
}

std::string name_of(const CountedValue& value) {
  if (!value.label) return value.id;
  const std::string_view other = other_name(*value.label);
  return other.empty() ? value.label->en : value.label->en + " " + std::string(other);
}

void print_breakdown(std::ostream& out, const CountedFacet& facet, std::uint64_t without) {
  const std::vector<CountedValue>& values = facet.values;
  if (values.empty() && without == 0) return;
  out << '\n' << title_of(facet.facet);
  const std::size_t most = facet.facet == Facet::year ? shown_years : shown_values;
  const std::size_t shown = std::min(values.size(), most);
  if (values.size() > shown) out << " (" << shown << " of " << values.size() << ")";
  out << '\n';
  for (std::size_t i = 0; i < shown; ++i) print_value(out, values[i].reports, name_of(values[i]));
  if (without > 0) print_value(out, without, "(none)");
}

Json segments_json(const Manifest& manifest) {
  Json segments = Json::array();
  for (const SegmentEntry& segment : manifest.segments)
    segments.push_back({{"name", segment.name},
                        {"reports", segment.reports},
                        {"tombstones", segment.tombstones},
                        {"bytes", bytes_below(manifest, segment.name + "/")}});
  return segments;
}

Json facets_json(const std::vector<CountedFacet>& facets) {
  Json json = Json::object();
  for (const CountedFacet& facet : facets) {
    Json& values = json[std::string(name_of(facet.facet))] = Json::array();
    for (const CountedValue& value : facet.values) {
      values.push_back({{"id", value.id},
                        {"name", value.label ? name_json(*value.label) : Json()},
                        {"count", value.reports}});
    }
  }
  return json;
}

Json info_json(const IndexInfo& info) {
  const Manifest& manifest = info.manifest;
  Json json = {{"version", info_version},
               {"index", info.index.string()},
               {"generation", generation_name(manifest.number)},
               {"made", manifest.created},
               {"reports", manifest.reports},
               {"skipped", manifest.skipped},
               {"duplicates", manifest.duplicates},
               {"copies", info.copies},
               {"copied_stories", info.stories},
               {"undated", info.undated},
               {"inputs", manifest.inputs},
               {"segments", segments_json(manifest)},
               {"bytes", bytes_below(manifest, "")},
               {"files", manifest.files.size()},
               {"versions",
                {{"schema", manifest.schema},
                 {"analyzer", manifest.analyzer},
                 {"dragnet", manifest.program},
                 {"xapian", manifest.xapian}}},
               {"vocabulary", manifest.vocabulary},
               {"vocabulary_is_built_in", info.has_built_in_vocabulary},
               {"rollback", nullptr},
               {"facets", facets_json(info.facets)}};
  if (info.rollback) json["rollback"] = generation_name(*info.rollback);
  return json;
}

void print_generation(std::ostream& out, const KeptGeneration& generation) {
  out << generation_name(generation.number);
  if (generation.manifest)
    out << "  " << TerminalText(generation.manifest->created) << "  "
        << counted(generation.manifest->reports, "report");
  else
    out << "  damaged";
  out << (generation.is_current ? "  current" : "") << (generation.is_rollback ? "  rollback" : "")
      << '\n';
}

Json generation_json(const KeptGeneration& generation) {
  Json json = {{"generation", generation_name(generation.number)},
               {"made", nullptr},
               {"reports", nullptr},
               {"damaged", !generation.manifest},
               {"current", generation.is_current},
               {"rollback", generation.is_rollback}};
  if (generation.manifest) {
    json["made"] = generation.manifest->created;
    json["reports"] = generation.manifest->reports;
  }
  return json;
}

}  // namespace

void render_info(std::ostream& out, const IndexInfo& info, InfoFormat format) {
  if (format == InfoFormat::json) {
    out << to_line(info_json(info)) << '\n';
    return;
  }
  print_manifest(out, info);
  for (const CountedFacet& facet : info.facets)
    print_breakdown(out, facet, facet.facet == Facet::year ? info.undated : 0);
}

void render_generations(std::ostream& out, const std::vector<KeptGeneration>& generations,
                        InfoFormat format) {
  if (format == InfoFormat::text) {
    for (const KeptGeneration& generation : generations) print_generation(out, generation);
    return;
  }
  Json list = Json::array();
  for (const KeptGeneration& generation : generations) list.push_back(generation_json(generation));
  out << to_line({{"version", info_version}, {"generations", std::move(list)}}) << '\n';
}

}  // namespace dragnet

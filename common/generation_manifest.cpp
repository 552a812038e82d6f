// The text of a manifest: JSON with one member a line, whose last member is the checksum of
// everything before it.
#include <algorithm>
#include <array>

#include "common/ascii.h"
#include "common/checksum.h"
#include "common/error.h"
#include "common/generation.h"
#include "common/json.h"
#include "common/schema.h"

namespace dragnet {

namespace {

constexpr std::string_view before_checksum = ",\n  \"checksum\": \"";
constexpr std::string_view after_checksum = "\"\n}\n";
constexpr std::size_t checksum_size = 32;

struct NumberMember {
  const char* name;
  std::uint64_t Manifest::*member;
};
constexpr std::array number_members = {
    NumberMember{"number", &Manifest::number}, NumberMember{"reports", &Manifest::reports},
    NumberMember{"skipped", &Manifest::skipped}, NumberMember{"duplicates", &Manifest::duplicates}};

struct TextMember {
  const char* name;
  std::string Manifest::*member;
};
constexpr std::array text_members = {
    TextMember{"program", &Manifest::program}, TextMember{"xapian", &Manifest::xapian},
    TextMember{"vocabulary", &Manifest::vocabulary}, TextMember{"created", &Manifest::created}};

[[noreturn]] void damaged(const std::string& where, std::string_view what) {
  throw_damaged(where + " " + std::string(what));
}

// What the checksum is of; it must be right and at the end.
std::string_view checked_part(std::string_view text, const std::string& where) {
  const std::size_t tail = before_checksum.size() + checksum_size + after_checksum.size();
  if (text.size() < tail) damaged(where, "is cut off");
  const std::string_view part = text.substr(0, text.size() - tail);
  const std::string expected =
      std::string(before_checksum) + checksum(part) + std::string(after_checksum);
  if (text.substr(part.size()) != expected) damaged(where, "does not match its checksum");
  return part;
}

void require_version(const Json& json, const char* name, int oldest, int ours,
                     const std::string& where) {
  const int version = json.at(name).get<int>();
  if (version >= oldest && version <= ours) return;
  const std::string older = oldest < ours ? std::to_string(oldest) + " to " : "";
  throw IndexError("index-" + std::string(name) + " " + std::to_string(version) + " in " + where +
                   ", this program reads " + older + std::to_string(ours) +
                   "; build the index again with 'dragnet-index build'");
}

bool is_plain_name(std::string_view name) {
  const auto plain = [](char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '.' || c == '_' || c == '-';
  };
  return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), plain);
}

// "vocabulary-HASH.tsv", "gen-000007.NAME" or "seg-000012/FILE" and nothing that leads out of the
// index.
bool is_index_file(std::string_view path) {
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos) return is_plain_name(path);
  return number_in(segment_prefix, path.substr(0, slash)) && is_plain_name(path.substr(slash + 1));
}

Manifest manifest_of(const Json& json, const std::string& where) {
  Manifest manifest;
  manifest.schema = json.at("schema");
  manifest.analyzer = json.at("analyzer");
  for (const auto& [name, member] : number_members) manifest.*member = json.at(name);
  for (const auto& [name, member] : text_members) manifest.*member = json.at(name);
  manifest.inputs = json.at("inputs").get<std::vector<std::string>>();
  for (const Json& segment : json.at("segments"))
    manifest.segments.push_back({.name = segment.at("name"),
                                 .reports = segment.at("reports"),
                                 .tombstones = segment.value("tombstones", std::uint64_t{0})});
  for (const Json& file : json.at("files"))
    manifest.files.push_back({.path = file.at("path"),
                              .size = file.at("size"),
                              .checksum = file.at("checksum"),
                              .edges = file.value("edges", "")});
  for (const SegmentEntry& segment : manifest.segments)
    if (!number_in(segment_prefix, segment.name)) damaged(where, "names a segment that is none");
  for (const FileEntry& file : manifest.files)
    if (!is_index_file(file.path)) damaged(where, "names a file that is not of an index");
  return manifest;
}

}  // namespace

std::string to_text(const Manifest& manifest) {
  Json json = {{"schema", manifest.schema}, {"analyzer", manifest.analyzer}};
  for (const auto& [name, member] : number_members) json[name] = manifest.*member;
  for (const auto& [name, member] : text_members) json[name] = manifest.*member;
  json["inputs"] = manifest.inputs;
  json["segments"] = Json::array();
  for (const SegmentEntry& segment : manifest.segments)
    json["segments"].push_back(
        {{"name", segment.name}, {"reports", segment.reports}, {"tombstones", segment.tombstones}});
  json["files"] = Json::array();
  for (const FileEntry& file : manifest.files)
    json["files"].push_back({{"path", file.path},
                             {"size", file.size},
                             {"checksum", file.checksum},
                             {"edges", file.edges}});

  std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
  text.resize(text.size() - std::string_view("\n}").size());
  const std::string sum = checksum(text);
  return text.append(before_checksum).append(sum).append(after_checksum);
}

Manifest parse_manifest(std::string_view text, const std::string& where) {
  const std::string_view part = checked_part(text, where);
  try {
    const Json json = Json::parse(std::string(part) + "\n}");
    require_version(json, "schema", oldest_schema_version, schema_version, where);
    require_version(json, "analyzer", analyzer_version, analyzer_version, where);
    return manifest_of(json, where);
  } catch (const Json::exception&) {
    damaged(where, "is not a manifest");
  }
}

}  // namespace dragnet

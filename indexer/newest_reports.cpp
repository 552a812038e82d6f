#include "indexer/newest_reports.h"

#include <algorithm>
#include <initializer_list>

#include "common/checksum.h"
#include "common/schema.h"

namespace dragnet {

namespace {

constexpr std::string_view before_every_date = "00000000";

// With their sizes, so that no two lists of fields are one text.
void append(std::string& text, std::initializer_list<std::string_view> fields) {
  for (const std::string_view field : fields)
    text.append(std::to_string(field.size())).append(":").append(field);
}

// The newest was to be written in this run.
bool is_written(const NewestReports::Standing& standing) {
  return !standing.written.empty() && standing.written == standing.newest;
}

}  // namespace

std::string version_of(const Report& report) {
  constexpr std::size_t usual_rest = 512;  // of the other fields and all sizes
  std::string all;
  all.reserve(report.title.size() + report.text.size() + usual_rest);
  append(all, {report.title, report.text, report.path, std::to_string(report.record), report.url,
               report.source, report.language});
  for (const auto& [name, value] : report.extra) append(all, {name, value});
  const std::string date = encode_date(report.date);
  return (date.empty() ? std::string(before_every_date) : date) + checksum(all);
}

void NewestReports::know_indexed(std::string_view id, std::string_view version) {
  std::string_view& known = indexed_[id];
  known = std::max(known, version);
}

NewestReports::Standing& NewestReports::standing_of(std::string_view id) {
  if (indexed_.empty()) return standings_.try_emplace(id, {}).first;
  const auto known = indexed_.find(id);
  const std::string_view version = known == indexed_.end() ? "" : known->second;
  return standings_.try_emplace(id, {.indexed = version, .newest = version}).first;
}

void NewestReports::reconsider(std::string_view id) {
  Standing& standing = standing_of(id);
  standing.newest = {};
  standing.is_lost = false;
}

bool NewestReports::offer(std::string_view id, std::string_view version, const InputEntry* input) {
  Standing* const standing = standings_.find(id);
  if (standing == nullptr || version < standing->newest) return false;
  if (version == standing->newest) {
    standing->is_lost = standing->is_lost && input == nullptr;
    return false;
  }
  const bool overrules = is_written(*standing);
  standing->newest = versions_.keep(version);
  standing->input = version == standing->indexed ? nullptr : input;
  standing->is_lost = input == nullptr;
  return overrules;
}

Arrival NewestReports::arrive(std::string_view id, std::string_view version) {
  Standing& standing = standing_of(id);
  const bool awaited = standing.input != nullptr && version == standing.newest;
  if (version >= standing.newest) standing.is_lost = false;
  if (version <= standing.newest && !awaited) return Arrival::outdated;
  const bool again = is_written(standing);
  standing.newest = versions_.keep(version);
  standing.input = nullptr;
  if (version == standing.indexed) return again ? Arrival::restores : Arrival::unchanged;
  standing.written = standing.newest;
  return again ? Arrival::replaces : Arrival::first;
}

void NewestReports::forget(std::string_view id) {
  Standing& standing = standing_of(id);
  standing.newest = standing.written;
  standing.input = nullptr;
  standing.is_lost = false;
}

bool NewestReports::is_indexed(std::string_view id, std::string_view version) const {
  const auto found = indexed_.find(id);
  return found != indexed_.end() && found->second == version;
}

// Most reports are new, and to make a version takes time.
bool NewestReports::is_indexed(const Report& report) const {
  return indexed_.contains(report.id) && is_indexed(report.id, version_of(report));
}

}  // namespace dragnet

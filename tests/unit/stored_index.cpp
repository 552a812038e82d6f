#include "tests/unit/stored_index.h"

#include <fstream>
#include <iterator>

#include "common/analyzer.h"
#include "common/checksum.h"
#include "common/error.h"
#include "common/glass_format.h"
#include "common/knowledge.h"
#include "common/open_index.h"
#include "common/schema.h"
#include "indexer/publish.h"
#include "indexer/xapian_writer.h"
#include "tests/unit/small_index.h"

namespace dragnet {

std::unique_ptr<const AnalyzedReport> short_report(const std::string& id, const std::string& text) {
  Report report;
  report.id = id;
  report.path = "reports.jsonl";
  report.text = text;
  report.language = "en";
  report.crackdown = true;
  Analyzer analyzer;
  return in_tokens(std::move(report), analyzer);
}

void write_segment(const Staging& staging, const std::vector<std::string>& texts,
                   const DataFiles& files) {
  const Knowledge knowledge(files);
  const auto writer = make_xapian_writer(staging.segment(), knowledge.gazetteer);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    writer->add(*short_report("r" + std::to_string(i + 1), texts[i]));
  }
  writer->commit();
}

Manifest publish_texts(const std::filesystem::path& index, const std::vector<std::string>& texts,
                       const DataFiles& files) {
  const IndexLock lock(index);
  Staging staging(lock);
  write_segment(staging, texts, files);
  const Knowledge knowledge(files);
  return publish(staging, {.knowledge = knowledge,
                           .skipped_jsonl = "",
                           .inputs = {"reports.jsonl"},
                           .reports = texts.size(),
                           .skipped = 0,
                           .duplicates = 0})
      .manifest;
}

Manifest publish_texts(const std::filesystem::path& index, const std::vector<std::string>& texts) {
  return publish_texts(index, texts, small_data_files());
}

Manifest publish_update(const std::filesystem::path& index,
                        const std::map<std::string, std::string>& texts,
                        const std::vector<std::string>& deleted) {
  const IndexLock lock(index);
  Staging staging(lock);
  const OpenIndex before = open_index(index);
  const auto writer = make_xapian_writer(staging.segment(), before.knowledge.gazetteer);
  std::vector<ReportNumber> dead;
  const auto bury = [&](const std::string& id) {
    if (const auto report = first_living(id_term(id), before.reports)) dead.push_back(*report);
  };
  for (const auto& [id, text] : texts) {
    writer->add(*short_report(id, text));
    bury(id);
  }
  for (const std::string& id : deleted) bury(id);
  return publish(staging, {.knowledge = before.knowledge,
                           .skipped_jsonl = "",
                           .inputs = {"reports.jsonl"},
                           .reports = writer->commit().reports,
                           .kept = keep_segments(before.manifest, before.reports.tombstones, dead),
                           .before = &before})
      .manifest;
}

FileEntry file_entry(const std::filesystem::path& index, const std::string& path) {
  return {path, std::filesystem::file_size(index / path), checksum_of_file(index / path)};
}

std::set<std::string> names_in(const std::filesystem::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    names.insert(entry.path().filename().string());
  }
  return names;
}

std::string content_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void overwrite(const std::filesystem::path& file, std::string_view content) {
  std::ofstream(file, std::ios::binary) << content;
}

void flip_a_bit(const std::filesystem::path& file) {
  std::string content = content_of(file);
  content.at(content.size() / 2) = static_cast<char>(content.at(content.size() / 2) ^ 8);
  overwrite(file, content);
}

void lead_astray(const std::filesystem::path& table, std::size_t item, std::size_t other) {
  std::string bytes = content_of(table);
  std::size_t block = 0;
  while (bytes.at(block + GlassBlock::level_at) != 1) block += GlassBlock::size;
  const auto begin_of = [&](std::size_t i) {
    const std::size_t at = block + GlassBlock::directory_start + 2 * i;
    return block + static_cast<std::uint8_t>(bytes.at(at)) * std::size_t{256} +
           static_cast<std::uint8_t>(bytes.at(at + 1));
  };
  bytes.replace(begin_of(item), 4, bytes.substr(begin_of(other), 4));
  overwrite(table, bytes);
}

std::string error_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace dragnet

// Writes the texts of a segment (common/segment_texts.h).
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/gazetteer.h"
#include "common/mapped_file.h"
#include "common/segment_columns.h"
#include "common/segment_texts.h"
#include "indexer/storage.h"

namespace dragnet {

// Every step-th one from the first to the last.
struct ReportRange {
  ReportNumber first = 1;
  ReportNumber last = 0;
  ReportNumber step = 1;
};

using TextsVisitor = std::function<void(ReportNumber report, const StoredTexts& texts)>;

class TextsWriter {
 public:
  // Nothing is synced. Throws WriteError, as all of them do.
  explicit TextsWriter(const std::filesystem::path& segment);

  // Report after report.
  void add(const StoredTexts& texts);
  void add(const TextsBlock& block);

  // No reports may be added afterwards. Those that were may then be asked for by several threads.
  void finish_reports();
  ReportNumber reports() const { return static_cast<ReportNumber>(end_.entries().size()); }
  ReportRange all() const { return {.first = 1, .last = reports()}; }
  // Every one of these reports', by number; few of them are in memory at once.
  void for_each(ReportRange reports, const TextsVisitor& visit) const;

  // Every term of the segment, in any order, so that it is known which words share a number.
  void add_term(std::string_view term);
  // Nothing may be added afterwards.
  void finish();

 private:
  std::filesystem::path path_;
  FileWriter file_;
  MappedFile written_;
  TextsEnd end_;
  std::vector<std::uint32_t> words_;  // of all terms that are words or numbers
};

// From the data of a finished database whose reports hold their texts. Throws Xapian::Error too.
void write_texts(const std::filesystem::path& segment, const Gazetteer& gazetteer);

}  // namespace dragnet

// Writes the texts of a segment (common/segment_texts.h).
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/gazetteer.h"
#include "common/segment_texts.h"
#include "indexer/storage.h"

namespace dragnet {

class TextsWriter {
 public:
  // Nothing is synced. Throws WriteError, as all of them do.
  explicit TextsWriter(const std::filesystem::path& segment);

  // Report after report.
  void add(const StoredTexts& texts);
  // Every term of the segment, in any order, so that it is known which words share a number.
  // Another thread may be adding reports.
  void add_term(std::string_view term);
  // Nothing may be added afterwards.
  void finish();

 private:
  FileWriter file_;
  TextsEnd end_;
  std::vector<std::uint32_t> words_;  // of all terms that are words or numbers
};

// From the data of a finished database whose reports hold their texts. Throws Xapian::Error too.
void write_texts(const std::filesystem::path& segment, const Gazetteer& gazetteer);

// Whether Han characters stand in the text as they do in terms, and next to each other where they
// do there.
bool has_plain_han(const TokenStream& stream);

}  // namespace dragnet

// Writes the texts of a segment (common/segment_texts.h).
#pragma once

#include <filesystem>

#include "common/analyzer.h"
#include "common/segment_texts.h"
#include "indexer/storage.h"

namespace dragnet {

class TextsWriter {
 public:
  // Nothing is synced. Throws WriteError, as all of them do.
  explicit TextsWriter(const std::filesystem::path& segment);

  // Report after report.
  void add(const StoredTexts& texts);
  // Nothing may be added afterwards.
  void finish();

 private:
  FileWriter file_;
  TextsEnd end_;
};

// From the data of a finished database whose reports hold their texts. Throws Xapian::Error too.
void write_texts(const std::filesystem::path& segment);

// Whether Han characters stand in the text as they do in terms, and next to each other where they
// do there.
bool has_plain_han(const TokenStream& stream);

}  // namespace dragnet

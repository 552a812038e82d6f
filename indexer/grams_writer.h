// Writes the lists of frequent sequences of Han characters (common/segment_grams.h).
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "indexer/texts_writer.h"

namespace dragnet {

// Which sequences are frequent is told from some of the reports, spread over the segment: a phrase
// of the others stands in few texts, which are soon read.
struct GramLimits {
  std::uint32_t sample_reports = 2048;
  double least_share = 0.02;  // of the sample
  std::uint32_t least_reports = 3;
  std::uint32_t reports_at_once = 8192;  // a thread is at
};

// Goes through the texts of a segment from the first of these reports to the last.
using ForEachTexts = std::function<void(ReportRange reports, const TextsVisitor& visit)>;

// Of a segment of so many reports; nothing is written when no sequence is frequent. Several threads
// go through the texts. Nothing is synced. Throws WriteError.
void write_grams(const std::filesystem::path& segment, std::uint32_t reports,
                 const ForEachTexts& for_each_texts, const GramLimits& limits = {});

}  // namespace dragnet

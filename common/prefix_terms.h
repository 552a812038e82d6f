// The terms of a segment that begin with a prefix, in order; read from the keys of the database's
// posting lists (glass_format.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/glass_reader.h"
#include "common/segment_columns.h"

namespace dragnet {

// Functions throw IndexError where the table is damaged.
class PrefixTerms {
 public:
  // Stands at the first term. The table must outlive it.
  PrefixTerms(const GlassReader& postlists, std::string_view prefix);

  // Nothing behind the last one.
  const std::optional<std::string>& term() const { return term_; }
  // That has the term. reports: how many the segment has.
  ReportNumber first_report(std::uint32_t reports);
  void next();

 private:
  GlassCursor cursor_;
  std::string key_start_;
  std::optional<std::string> term_;
  std::string chunk_;
};

}  // namespace dragnet

// An index opened for reading: one generation, its reports in Xapian, and the vocabulary they were
// tagged with.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

#include <xapian.h>

#include "common/analyzer.h"
#include "common/open_index.h"
#include "common/report.h"
#include "searcher/name_finder.h"

namespace dragnet {

// Resolves CURRENT once and never again: a generation that is published later is not seen, one that
// is removed later is still answered from. Not to be shared between threads.
class IndexReader {
 public:
  // Throws IndexError when the index is missing, damaged, or of another schema or analyzer.
  explicit IndexReader(const std::filesystem::path& index);

  explicit IndexReader(OpenIndex index);

  const Manifest& manifest() const { return index_->manifest; }
  const Knowledge& knowledge() const { return index_->knowledge; }
  const StoredReports& reports() const { return index_->reports; }
  // For what may be asked when the reader is gone.
  std::shared_ptr<const StoredReports> shared_reports() const { return {index_, &index_->reports}; }
  std::shared_ptr<const Gazetteer> shared_gazetteer() const {
    return {index_, &index_->knowledge.gazetteer};
  }
  // Dead reports are in it too (common/open_index.h).
  const Xapian::Database& database() const { return index_->reports.database; }
  // What queries may call concepts and places; made when it is first asked for, since filters alone
  // need no names.
  const NameFinder& names() const;

  const Copies& copies() const { return index_->copies; }

  // Reads queries and reports as the index was made; the stems it has met are remembered.
  Analyzer& analyzer() const { return analyzer_; }

  // Where in the database the living report stands. Throws as report() does.
  Xapian::docid find(std::string_view id_prefix) const;

  Report report_at(Xapian::docid number) const;

  // The report whose id starts with the prefix. Throws UserError when there is none or more than
  // one (the first few are named).
  Report report(std::string_view id_prefix) const;

 private:
  std::shared_ptr<const OpenIndex> index_;
  mutable std::optional<NameFinder> names_;
  mutable Analyzer analyzer_;
};

}  // namespace dragnet

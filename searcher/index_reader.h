// An index opened for reading: one generation, its reports in Xapian, and the vocabulary they were
// tagged with.
#pragma once

#include <filesystem>
#include <string_view>

#include <xapian.h>

#include "common/generation.h"
#include "common/knowledge.h"
#include "common/report.h"

namespace dragnet {

// Resolves CURRENT once and never again: a generation that is published later is not seen, one that
// is removed later is still answered from. Not to be shared between threads.
class IndexReader {
 public:
  // Throws IndexError when the index is missing, damaged, or of another schema or analyzer.
  explicit IndexReader(const std::filesystem::path& index);

  // From parts that are already there.
  IndexReader(Manifest manifest, Knowledge knowledge, Xapian::Database database);

  const Manifest& manifest() const { return manifest_; }
  const Knowledge& knowledge() const { return knowledge_; }
  const Xapian::Database& database() const { return database_; }

  // The report whose id starts with the prefix. Throws UserError when there is none or more than
  // one (the first few are named).
  Report report(std::string_view id_prefix) const;

 private:
  Manifest manifest_;
  Knowledge knowledge_;
  Xapian::Database database_;
};

}  // namespace dragnet

// What a reader made of an input: its records, and what it said about the others.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "indexer/diagnostics.h"
#include "indexer/reader.h"

namespace dragnet {

struct ReaderOutcome {
  std::vector<Record> records;
  std::vector<Problem> problems;
  std::string printed;  // what a person sees
  std::size_t seen = 0;
  std::size_t skipped = 0;
  std::size_t partials = 0;
};

// make: Diagnostics& -> std::unique_ptr<Reader>.
template <typename Make>
ReaderOutcome outcome_of(Make make) {
  std::ostringstream out;
  Diagnostics diagnostics(out);
  ReaderOutcome outcome;
  const auto reader = make(diagnostics);
  while (auto record = reader->next(diagnostics)) {
    diagnostics.count_seen();
    outcome.records.push_back(std::move(*record));
  }
  outcome.problems = diagnostics.problems;
  outcome.printed = out.str();
  outcome.seen = diagnostics.seen;
  outcome.skipped = diagnostics.skipped;
  outcome.partials = diagnostics.partials;
  return outcome;
}

// The format is told by the content and the name.
inline ReaderOutcome read_file(const std::string& bytes, const std::string& path) {
  return outcome_of(
      [&](Diagnostics& diagnostics) { return make_reader(bytes, path, diagnostics); });
}

// Nothing is missing.
inline bool is_complete(const ReaderOutcome& outcome) {
  return outcome.skipped == 0 && outcome.partials == 0;
}

// The texts of the records, with a bar between two.
inline std::string texts_of(const ReaderOutcome& outcome) {
  std::string texts;
  for (const Record& record : outcome.records) {
    texts += (texts.empty() ? "" : "|") + record.text;
  }
  return texts;
}

}  // namespace dragnet

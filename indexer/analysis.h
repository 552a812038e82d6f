// Records in, analyzed reports out: cleaning, date, tokens, places, tags and figures, on several
// threads.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "common/knowledge.h"
#include "indexer/analyzed_report.h"
#include "indexer/decisions.h"
#include "indexer/figure_finder.h"
#include "indexer/place_finder.h"
#include "indexer/record.h"
#include "indexer/tagger.h"

namespace dragnet {

using AnalyzedReports = std::vector<std::unique_ptr<AnalyzedReport>>;

// Asked of a report that is not analyzed yet but has its id and date, by several threads at once.
using IsWanted = std::function<bool(const Report&)>;

class Analysis {
 public:
  // The knowledge must outlive it. threads: 0 for one a core.
  Analysis(const Knowledge& knowledge, unsigned threads);

  // The reports in the order of the records, whatever the number of threads. Those that are not
  // wanted are left as they were read, without tokens and tags.
  AnalyzedReports run(std::vector<Record> records, const IsWanted& is_wanted = nullptr);
  // How it came to the tags and places of a report of its own.
  Decisions explain(const AnalyzedReport& report) const;

 private:
  std::unique_ptr<AnalyzedReport> analyze(Record record, const IsWanted& is_wanted,
                                          Analyzer& analyzer) const;

  Tagger tagger_;
  PlaceFinder places_;
  FigureFinder figures_;
  std::vector<Analyzer> analyzers_;  // one a thread
};

}  // namespace dragnet

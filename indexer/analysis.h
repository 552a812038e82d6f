// Records in, analyzed reports out: cleaning, date, tokens, places, tags and figures.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
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

// Asked of a report that is not analyzed yet but has its id and date.
using IsWanted = std::function<bool(const Report&)>;

class Analysis {
 public:
  // The knowledge must outlive it. threads: 0 for one a core.
  Analysis(const Knowledge& knowledge, unsigned threads);

  // How many may work at once.
  unsigned threads() const { return static_cast<unsigned>(analyzers_.size()); }

  // By a thread below threads(), each of which may be at one report. One that is not wanted is left
  // as it was read, without tokens and tags.
  std::unique_ptr<AnalyzedReport> analyze(Record record, const IsWanted& is_wanted = nullptr,
                                          unsigned thread = 0);
  AnalyzedReports analyze(std::vector<Record> records, unsigned thread = 0);
  // The memory of a whole report that is not used any more, for the thread's next one.
  void give_back(std::unique_ptr<AnalyzedReport> report, unsigned thread);

  // How it came to the tags and places of a report of its own.
  Decisions explain(const AnalyzedReport& report) const;

 private:
  struct Finders {
    explicit Finders(const Knowledge& knowledge);
    Finders(const Finders&) = delete;  // they share the first one
    Finders& operator=(const Finders&) = delete;

    PhraseStarts starts;  // of all matchers of the others
    Tagger tagger;
    PlaceFinder places;
    FigureFinder figures;
  };

  const Finders& finders() const;

  const Knowledge& knowledge_;
  // Built for the first report that is wanted: an update that meets nothing new does without.
  mutable std::once_flag finders_are_built_;
  mutable std::optional<Finders> finders_;
  std::vector<Analyzer> analyzers_;  // one a thread
};

}  // namespace dragnet

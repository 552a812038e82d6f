#include "indexer/analyzed_report.h"

#include <utility>

namespace dragnet {

std::unique_ptr<AnalyzedReport> in_tokens(Report report, Analyzer& analyzer) {
  auto analyzed = std::make_unique<AnalyzedReport>();
  analyzed->report = std::move(report);
  analyzed->is_whole = true;
  analyzed->title = analyzer.analyze(analyzed->report.title);
  analyzed->text = analyzer.analyze(analyzed->report.text);
  return analyzed;
}

}  // namespace dragnet

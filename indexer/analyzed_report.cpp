#include "indexer/analyzed_report.h"

#include <utility>

namespace dragnet {

void RemarkList::add(const ReportRemarks& remarks) {
  if (remarks.refusal || !remarks.notes.empty()) all_.push_back(remarks);
}

void RemarkList::tell(Diagnostics& diagnostics) const {
  for (const ReportRemarks& remarks : all_) {
    if (remarks.refusal) {
      diagnostics.skip(remarks.origin, remarks.refusal->code, remarks.refusal->text);
      continue;
    }
    for (const ReportNote& note : remarks.notes)
      diagnostics.info(remarks.origin, note.code, note.text);
  }
}

std::unique_ptr<AnalyzedReport> in_tokens(Report report, Analyzer& analyzer) {
  auto analyzed = std::make_unique<AnalyzedReport>();
  analyzed->report = std::move(report);
  analyzed->is_whole = true;
  analyzed->title = analyzer.analyze(analyzed->report.title);
  analyzed->text = analyzer.analyze(analyzed->report.text);
  return analyzed;
}

}  // namespace dragnet

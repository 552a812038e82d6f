#include "indexer/tag_inputs.h"

#include <utility>
#include <vector>

#include "indexer/analysis.h"
#include "indexer/ordered_run.h"
#include "indexer/record_stream.h"
#include "indexer/render_decisions.h"

namespace dragnet {

void tag_inputs(const TagRequest& request, const Knowledge& knowledge, Diagnostics& diagnostics,
                std::ostream& out) {
  const std::vector<InputFile> inputs = list_inputs(request.selection, diagnostics);
  RecordStream records(inputs, diagnostics);
  Analysis analysis(knowledge, request.threads);
  RemarkList remarks;

  const auto next = [&] { return records.next_portion(); };
  const auto analyze = [&](std::vector<Record> portion, unsigned thread) {
    return analysis.analyze(std::move(portion), thread);
  };
  const auto print = [&](const AnalyzedReports& reports) {
    for (const auto& report : reports) {
      remarks.add(report->remarks);
      if (report->remarks.refusal) continue;
      if (request.output.format == TagFormat::text && diagnostics.indexed > 0) out << '\n';
      render_tags(out, report->report, knowledge, request.output);
      if (request.why)
        render_decisions(out, *report, analysis.explain(*report), knowledge,
                         request.output.terminal);
      diagnostics.count_indexed();
    }
    return static_cast<bool>(out);
  };
  run_in_order(analysis.threads(), next, analyze, print);

  remarks.tell(diagnostics);
  diagnostics.require_balance();
}

}  // namespace dragnet

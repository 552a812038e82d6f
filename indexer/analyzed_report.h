// A report with the tokens of its title and text, ready to be indexed.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/report.h"
#include "indexer/diagnostics.h"

namespace dragnet {

// What was dropped or cut of a report, as an info of Diagnostics.
struct ReportNote {
  std::string_view code;
  std::string text;
};

struct ReportRemarks {
  Origin origin = {};  // where something is said
  std::vector<ReportNote> notes = {};
  std::optional<ReportNote> refusal = {};  // why it is not to be indexed
};

struct AnalyzedReport {
  Report report;
  bool is_whole = false;  // tokens and tags are there too
  TokenStream
      title;  // of report.title, report.text: keep the report where it is while these are in use
  TokenStream text;
  ReportRemarks remarks = {};
};

// Keeps remarks in the order of the reports until all is read: what readers say meanwhile comes
// first, however far ahead of the analysis they are.
class RemarkList {
 public:
  void add(const ReportRemarks& remarks);
  // Refused reports are skipped.
  void tell(Diagnostics& diagnostics) const;

 private:
  std::vector<ReportRemarks> all_;  // that say something
};

// A report that is all there but for its tokens, as one that was stored.
std::unique_ptr<AnalyzedReport> in_tokens(Report report, Analyzer& analyzer);

}  // namespace dragnet

// A report with the tokens of its title and text, ready to be indexed.
#pragma once

#include <memory>

#include "common/analyzer.h"
#include "common/report.h"

namespace dragnet {

struct AnalyzedReport {
  Report report;
  bool is_whole = false;  // tokens and tags are there too
  TokenStream
      title;  // of report.title, report.text: keep the report where it is while these are in use
  TokenStream text;
};

// A report that is all there but for its tokens, as one that was stored.
std::unique_ptr<AnalyzedReport> in_tokens(Report report, Analyzer& analyzer);

}  // namespace dragnet

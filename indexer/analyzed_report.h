// A report with the tokens of its title and text, ready to be indexed.
#pragma once

#include "common/analyzer.h"
#include "common/report.h"

namespace dragnet {

struct AnalyzedReport {
  Report report;
  TokenStream
      title;  // of report.title, report.text: keep the report where it is while these are in use
  TokenStream text;
};

}  // namespace dragnet

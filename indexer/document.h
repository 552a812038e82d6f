// A report as the index keeps it: terms, positions, value slots and data, as common/schema.h
// defines them. This is the one place that says which; who takes them decides how they are stored.
#pragma once

#include <string>
#include <string_view>

#include <xapian.h>

#include "common/gazetteer.h"
#include "indexer/analyzed_report.h"

namespace dragnet {

// Takes a report in pieces, in any order. Terms come as often as they stand in the report and fit
// into Xapian (fits_in_xapian): one that does not would cost the whole batch, and is left out.
class DocumentSink {
 public:
  virtual ~DocumentSink() = default;
  // Stands in the report, wherever that is.
  virtual void counted(std::string_view term) = 0;
  // Stands there.
  virtual void placed(std::string_view term, Xapian::termpos position) = 0;
  // Is true of the report and not counted in its length. Once a term.
  virtual void boolean(std::string_view term) = 0;
  virtual void value(Xapian::valueno slot, const std::string& value) = 0;  // may be empty
  virtual void data(const std::string& bytes) = 0;
};

void describe(const AnalyzedReport& analyzed, const Gazetteer& gazetteer, DocumentSink& sink);

// The same as one of Xapian's documents.
Xapian::Document make_document(const AnalyzedReport& analyzed, const Gazetteer& gazetteer);

}  // namespace dragnet

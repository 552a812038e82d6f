// A report as the index keeps it: terms, positions, value slots and data, as common/schema.h
// defines them. This is the one place that says which; who takes them decides how they are stored.
#pragma once

#include <string>
#include <string_view>

#include <xapian.h>

#include "common/gazetteer.h"
#include "common/indexed_terms.h"
#include "common/segment_texts.h"
#include "indexer/analyzed_report.h"

namespace dragnet {

// Takes a report in pieces, in any order. A term that does not fit into Xapian would cost the whole
// batch, and is left out.
class DocumentSink : public TermSink {
 public:
  // Is true of the report and not counted in its length. Once a term, which may be counted as well.
  virtual void boolean(std::string_view term) = 0;
  virtual void value(Xapian::valueno slot, const std::string& value) = 0;  // may be empty
  // What is to be stored of it.
  virtual void report(const Report& report, const StoredTexts& texts) = 0;
};

void describe(const AnalyzedReport& analyzed, const Gazetteer& gazetteer, DocumentSink& sink);

// The same as one of Xapian's documents.
Xapian::Document make_document(const AnalyzedReport& analyzed, const Gazetteer& gazetteer);

}  // namespace dragnet

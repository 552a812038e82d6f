// A report as people read it: what it is, every tag and figure with the sentence that proves it,
// and the text if wanted.
#pragma once

#include <ostream>
#include <string>

#include "common/analyzer.h"
#include "common/knowledge.h"
#include "common/report.h"
#include "common/snippet.h"
#include "common/terminal.h"

namespace dragnet {

// "Karamay, Xinjiang"; empty without a primary place.
std::string place_text(const PrimaryPlace& place, const Gazetteer& gazetteer);

// The title, or "(no title)".
std::string title_text(const Report& report);

// "2023-05-15", or "undated".
std::string date_text(const Report& report);

// "seeds/004.txt", and for further records of a file "news.jsonl, record 12".
std::string path_text(const Report& report);

// The sentence in which the evidence stands, its words as the highlight. stream: of the field that
// the evidence is in.
Snippet evidence_sentence(const TokenStream& stream, const Evidence& evidence);

// The same, with the words marked: by colour, else by brackets.
void write_sentence(std::ostream& out, const TokenStream& stream, const Evidence& evidence,
                    const Terminal& terminal);

struct ReportParts {
  bool text = true;  // of the report, after its tags
};
void write_report(std::ostream& out, const Report& report, const Knowledge& knowledge,
                  const Terminal& terminal, const ReportParts& parts = {});

}  // namespace dragnet

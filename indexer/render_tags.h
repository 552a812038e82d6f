// What `dragnet-index tag` prints of a report: for people, each tag with the sentence that proves
// it; for programs, the object of the contract on one line.
#pragma once

#include <ostream>

#include "common/knowledge.h"
#include "common/report.h"
#include "common/terminal.h"
#include "indexer/options.h"

namespace dragnet {

struct TagOutput {
  TagFormat format = TagFormat::text;
  bool with_text = false;  // the report's text as well
  Terminal terminal;
};

void render_tags(std::ostream& out, const Report& report, const Knowledge& knowledge,
                 const TagOutput& output);

}  // namespace dragnet

#include "indexer/render_tags.h"

#include "common/json.h"
#include "common/report_text.h"

namespace dragnet {

void render_tags(std::ostream& out, const Report& report, const Knowledge& knowledge,
                 const TagOutput& output) {
  if (output.format == TagFormat::jsonl) {
    out << to_line(report_json(report, knowledge, output.with_text)) << '\n';
    return;
  }
  write_report(out, report, knowledge, output.terminal, {.text = output.with_text});
}

}  // namespace dragnet

#include "indexer/reader_single.h"

#include <string_view>

#include "indexer/limits.h"
#include "indexer/reader_html.h"
#include "indexer/reader_text.h"
#include "indexer/wordless.h"

namespace dragnet {

// Whole in memory: at most a record.
std::optional<Record> read_single(InputFormat format, TextWindow text, const Origin& origin,
                                  Diagnostics& diagnostics) {
  const std::string_view all = text.ahead(max_record_bytes + 1, diagnostics);
  if (all.size() > max_record_bytes) {
    diagnostics.reject(origin, "record-too-large",
                       "more than " + std::to_string(max_record_bytes) + " bytes");
    return {};
  }
  if (const auto problem = text.problem()) {
    report(*problem, origin, diagnostics);
    if (text.is_cut()) return {};
  }
  if (format == InputFormat::html) return read_html(all, origin, diagnostics);
  Record record = read_text(all, origin);
  if (!is_wordless(record.title) || !is_wordless(record.text)) return record;
  diagnostics.reject(origin, "no-text", "nothing but white space and signs");
  return {};
}

}  // namespace dragnet

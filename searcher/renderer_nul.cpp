#include "searcher/renderer_nul.h"

#include "searcher/stories.h"

namespace dragnet {

void NulRenderer::write(const Hit& hit, Highlighter& highlighter) {
  for (const TableCell& cell : hit_row({hit, highlighter, index_.knowledge()}, fields_)) {
    out_ << cell.text << '\0';
  }
}

void NulRenderer::result(const SearchResult& result) {
  Highlighter highlighter(result.highlights, index_.analyzer());
  for (const Hit& hit : result.hits) write(hit, highlighter);
}

void NulRenderer::count(const SearchResult& result) {
  out_ << result.total << '\0';
}

void NulRenderer::report(const Report& report) {
  Highlighter nothing({}, index_.analyzer());
  write({.short_id = report.id, .report = report, .match = {}, .copies = copies_of(report, index_)},
        nothing);
}

void NulRenderer::why(const Why& why) {
  if (why.matches) report(why.report);
}

}  // namespace dragnet

#include "searcher/renderer_text.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "common/figure_text.h"
#include "common/layout.h"
#include "common/report_text.h"
#include "searcher/facet_columns.h"
#include "searcher/hit_summary.h"

namespace dragnet {

namespace {

std::string_view separator(const Terminal& terminal) {
  return terminal.unicode ? " · " : " - ";
}

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
  return number_text(static_cast<double>(count)).append(" ").append(count == 1 ? one : many);
}

// "bank 18 · nosuchword 0"
std::string parts_text(const std::vector<PartCount>& parts, std::string_view between) {
  std::string text;
  for (const PartCount& part : parts) {
    if (!text.empty()) text.append(between);
    text.append(part.query).append(" ").append(number_text(static_cast<double>(part.total)));
  }
  return text;
}

// "1 report", "10 of 60 reports", "11 to 20 of 60 reports".
std::string totals_text(const SearchResult& result) {
  const std::string all =
      (result.exact ? "" : "at least ") + plural(result.total, "report", "reports");
  if (result.total == 0) return "no report matches";
  if (result.hits.empty()) return "no further hits: " + all + " in all";
  if (result.hits.size() == result.total) return all;
  const std::size_t first = result.hits.front().rank;
  const std::string last = std::to_string(result.hits.back().rank);
  return (first == 1 ? last : std::to_string(first) + " to " + last) + " of " + all;
}

}  // namespace

void TextRenderer::result(const SearchResult& result) {
  paragraph(totals_text(result), Style::strong);
  if (result.undated_left_out > 0) {
    paragraph(plural(result.undated_left_out, "undated report was", "undated reports were") +
              " left out; --undated keeps them");
  }
  if (!result.parts.empty()) {
    paragraph("each part by itself: " + parts_text(result.parts, separator(setup_.terminal)));
  }
  explain(result);

  Highlighter highlighter(result.highlights);
  const std::vector<FigureRange> asked = figures_asked(result.query);
  for (const Hit& found : result.hits) hit(found, highlighter, asked);
  write_facets(out_, result.facets, setup_.terminal);
}

void TextRenderer::hit(const Hit& hit, Highlighter& highlighter,
                       const std::vector<FigureRange>& asked) {
  const Report& report = hit.report;
  const std::string_view between = separator(setup_.terminal);
  const std::string rank = std::to_string(hit.rank);
  const std::string lead = std::string(rank.size() < 2 ? 1 : 0, ' ') + rank + "  ";
  Snippet title = highlighter.title(report);
  if (title.text.empty()) title.text = "(no title)";

  out_ << '\n';
  write_paragraph(out_, line_of(title, Style::title), lead, setup_.terminal);
  paragraph(about_line(report, knowledge_, between), Style::plain, lead.size());
  paragraph(figures_line(report, asked, between), Style::strong, lead.size());
  write_paragraph(out_, line_of(highlighter.text(report)), lead.size(), setup_.terminal);
  paragraph(hit.short_id + "  " + path_text(report), Style::faint, lead.size());
}

void TextRenderer::count(const SearchResult& result) {
  explain(result);
  out_ << result.total << '\n';
}

void TextRenderer::report(const Report& report) {
  write_report(out_, report, knowledge_, setup_.terminal);
}

void TextRenderer::explain(const SearchResult& result) {
  if (!setup_.explain) return;
  const bool all = result.understood.empty();
  paragraph("understood as: " + (all ? "every report" : result.understood));
}

void TextRenderer::paragraph(std::string_view text, Style style, std::size_t indent) {
  write_paragraph(out_, {{TerminalText(text), style}}, indent, setup_.terminal);
}

}  // namespace dragnet

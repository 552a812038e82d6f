#include "searcher/renderer_text.h"

#include <string>
#include <string_view>

#include "common/layout.h"
#include "common/report_text.h"
#include "searcher/hit_summary.h"
#include "searcher/result_tables.h"
#include "searcher/result_text.h"
#include "searcher/text_facets.h"
#include "searcher/text_table.h"
#include "searcher/text_timeline.h"

namespace dragnet {

namespace {

std::string_view separator(const Terminal& terminal) {
  return terminal.unicode ? " · " : " - ";
}

}  // namespace

void TextRenderer::result(const SearchResult& result) {
  paragraph(totals_text(result), Style::strong);
  for (const std::string& note : notes_on(result, index_.knowledge(), separator(setup_.terminal)))
    paragraph(note);
  explain(result);

  hits(result);
  if (result.timeline) write_timeline(out_, *result.timeline, setup_.terminal);
  if (result.pivot) pivot(*result.pivot);
  write_facets(out_, result.facets, index_.knowledge(), setup_.terminal);
  if (!result.figures.empty()) write_table(out_, figure_table(result.figures), setup_.terminal);
}

void TextRenderer::hits(const SearchResult& result) {
  const HitsAs as = hits_as(result);
  if (as == HitsAs::table)
    write_table(out_, report_table(result, index_.knowledge()), setup_.terminal);
  if (as != HitsAs::list) return;
  Highlighter highlighter(result.highlights, index_.analyzer());
  const std::vector<FigureRange>& asked = result.highlights.figures;
  for (const Hit& found : result.hits) hit(found, highlighter, asked);
  if (result.partial.empty()) return;
  out_ << '\n';
  paragraph(partial_text(result), Style::strong);
  for (const Hit& found : result.partial) hit(found, highlighter, asked);
}

void TextRenderer::pivot(const Pivot& pivot) {
  write_table(out_, pivot_table(pivot, index_.knowledge(), true), setup_.terminal);
  paragraph(left_out_text(pivot), Style::faint);
}

void TextRenderer::hit(const Hit& hit, Highlighter& highlighter,
                       const std::vector<FigureRange>& asked) {
  const Report& report = hit.report;
  const std::string_view between = separator(setup_.terminal);
  const std::string rank = std::to_string(hit.rank);
  const std::string lead = std::string(rank.size() < 2 ? 1 : 0, ' ') + rank + "  ";
  Snippet title = highlighter.title(report);
  if (title.text.empty()) title.text = title_text(report);

  out_ << '\n';
  write_linked(out_, line_of(title, Style::title), lead, report.url, setup_.terminal);
  paragraph(about_line(report, index_.knowledge(), between), Style::plain, lead.size());
  paragraph(figures_line(report, asked, between), Style::strong, lead.size());
  paragraph(concepts_line(report, highlighter.concepts_in(report), index_.knowledge(), between),
            Style::plain, lead.size());
  write_paragraph(out_, line_of(highlighter.text(report)), lead.size(), setup_.terminal);
  paragraph(lacking_text(hit), Style::plain, lead.size());
  const std::string copies = copies_text(hit.copies.size());
  paragraph(hit.short_id + "  " + path_text(report) + (copies.empty() ? "" : "  " + copies),
            Style::faint, lead.size());
}

void TextRenderer::count(const SearchResult& result) {
  if (is_explained(result)) explain(result);
  out_ << result.total << '\n';
}

void TextRenderer::report(const Report& report) {
  write_report(out_, report, index_.knowledge(), setup_.terminal);
  const HitCopies copies = copies_of(report, index_);
  if (copies.size() == 0) return;
  out_ << '\n';
  paragraph(plural(copies.size(), "copy", "copies"), Style::strong);
  for (const Report& copy : copies.read(most_copies_listed))
    paragraph(copy_line(copy, separator(setup_.terminal)), Style::plain, 2);
}

void TextRenderer::explain(const SearchResult& result) {
  if (is_explained(result)) paragraph("understood as: " + asked_text(result));
  const std::vector<std::string> lines = explanation_of(result, index_.knowledge());
  for (const std::string& line : lines) {
    const bool is_plan = is_explained(result) && &line == &lines.back();
    paragraph(line, is_plan ? Style::faint : Style::plain, is_explained(result) ? 2 : 0);
  }
}

void TextRenderer::paragraph(std::string_view text, Style style, std::size_t indent) {
  write_paragraph(out_, {{TerminalText(text), style}}, indent, setup_.terminal);
}

void TextRenderer::why(const Why& why) {
  Highlighter highlighter(why.highlights, index_.analyzer());
  const Report& report = why.report;
  write_paragraph(out_, line_of(highlighter.title(report), Style::title), 0, setup_.terminal);
  paragraph(about_line(report, index_.knowledge(), separator(setup_.terminal)));
  paragraph(verdict_of(why), Style::strong);
  write_table(out_, why_table(why), setup_.terminal);
  out_ << '\n';
  write_paragraph(out_, line_of(highlighter.text(report)), 0, setup_.terminal);
}

}  // namespace dragnet

#include "searcher/renderer_markdown.h"

#include <string>
#include <string_view>

#include "common/ascii.h"
#include "common/figure_text.h"
#include "common/label.h"
#include "common/text_parts.h"
#include "common/web_address.h"
#include "searcher/hit_summary.h"
#include "searcher/result_tables.h"
#include "searcher/result_text.h"
#include "searcher/table.h"

namespace dragnet {

namespace {

constexpr std::string_view separator = " · ";
constexpr std::string_view indent = "   ";

std::string bold(const std::string& text) {
  return text.empty() ? text : "**" + text + "**";
}

// With the matches in bold.
std::string marked(const Snippet& snippet) {
  std::string text;
  std::size_t done = 0;
  for (const ByteRange& range : snippet.highlights) {
    text += markdown_text(snippet.text.substr(done, range.begin - done));
    text += bold(markdown_text(snippet.text.substr(range.begin, range.end - range.begin)));
    done = range.end;
  }
  return text + markdown_text(snippet.text.substr(done));
}

std::string link(const std::string& text, const std::string& url) {
  const auto address = web_address(url);
  return address ? "[" + text + "](" + *address + ")" : text;
}

// Below its parent.
std::string indented(Facet facet, const FacetCount& value, const Knowledge& knowledge) {
  std::string text;
  for (std::size_t i = 0; i < value.depth; ++i) text += "– ";
  return text + name_in_list(facet, value, knowledge);
}

}  // namespace

void MarkdownRenderer::head(const SearchResult& result) {
  out_ << "# " << markdown_text(asked_text(result)) << "\n\n" << totals_text(result) << '\n';
  for (const std::string& note : notes_on(result, index_.knowledge(), separator))
    out_ << '\n' << markdown_text(note) << '\n';
  for (const std::string& line : explanation_of(result, index_.knowledge()))
    out_ << '\n' << markdown_text(line) << '\n';
}

void MarkdownRenderer::result(const SearchResult& result) {
  head(result);
  hits(result);
  if (result.timeline) {
    out_ << '\n' << table_text(timeline_table(*result.timeline), TableFormat::markdown);
  }
  if (result.pivot) {
    out_ << '\n'
         << table_text(pivot_table(*result.pivot, index_.knowledge(), true), TableFormat::markdown);
    const std::string left_out = left_out_text(*result.pivot);
    if (!left_out.empty()) out_ << '\n' << markdown_text(left_out) << '\n';
  }
  facets(result.facets);
  if (!result.figures.empty()) {
    out_ << '\n' << table_text(figure_table(result.figures), TableFormat::markdown);
  }
}

void MarkdownRenderer::hits(const SearchResult& result) {
  if (result.hits.empty() && result.partial.empty()) return;
  const HitsAs as = hits_as(result);
  if (as == HitsAs::table)
    out_ << '\n' << table_text(report_table(result, index_.knowledge()), TableFormat::markdown);
  if (as == HitsAs::list) fields_.empty() ? list(result) : table(result);
}

void MarkdownRenderer::list(const SearchResult& result) {
  Highlighter highlighter(result.highlights, index_.analyzer());
  const std::vector<FigureRange>& asked = result.highlights.figures;
  if (!result.hits.empty()) out_ << '\n';
  for (const Hit& hit : result.hits) item(hit, highlighter, asked);
  if (result.partial.empty()) return;
  out_ << '\n' << bold(partial_text(result)) << "\n\n";
  for (const Hit& hit : result.partial) item(hit, highlighter, asked);
}

void MarkdownRenderer::item(const Hit& hit, Highlighter& highlighter,
                            const std::vector<FigureRange>& asked) {
  const Report& report = hit.report;
  const std::string title =
      report.title.empty() ? title_text(report) : marked(highlighter.title(report));
  const std::string figures = figures_line(report, asked, separator);
  const std::string concepts =
      concepts_line(report, highlighter.concepts_in(report), index_.knowledge(), separator);
  const std::string lacking = lacking_text(hit);
  const std::string copies = copies_text(hit.copies.size());
  out_ << hit.rank << ". " << link(title, report.url) << "  \n"
       << indent << markdown_text(about_line(report, index_.knowledge(), separator)) << "  \n";
  if (!figures.empty()) out_ << indent << bold(markdown_text(figures)) << "  \n";
  if (!concepts.empty()) out_ << indent << markdown_text(concepts) << "  \n";
  out_ << indent << marked(highlighter.text(report)) << "  \n";
  if (!lacking.empty()) out_ << indent << markdown_text(lacking) << "  \n";
  out_ << indent << markdown_text(hit.short_id + separator.data() + path_text(report))
       << (copies.empty() ? "" : separator) << copies << '\n';
}

void MarkdownRenderer::table(const SearchResult& result) {
  Highlighter highlighter(result.highlights, index_.analyzer());
  std::vector<std::string> names;
  for (const HitField& field : fields_) names.push_back(field.name);
  out_ << '\n' << table_head(names, TableFormat::markdown);
  for (const Hit& hit : result.hits) {
    out_ << table_line(hit_row({hit, highlighter, index_.knowledge()}, fields_),
                       TableFormat::markdown);
  }
}

void MarkdownRenderer::facets(const std::vector<FacetCounts>& facets) {
  for (const FacetCounts& counts : facets) {
    if (counts.values.empty()) continue;
    Table table{.columns = {capitalized(name_of(counts.facet)), "", "Reports"}, .rows = {}};
    for (const FacetCount& value : counts.values) {
      const std::string other(other_name(value.label));
      table.rows.push_back(
          {{indented(counts.facet, value, index_.knowledge())}, {other}, number_cell(value.count)});
    }
    if (const std::string left_out = left_out_text(counts); !left_out.empty())
      table.rows.push_back({{left_out}, {}, {}});
    if (counts.without > 0) table.rows.push_back({{no_value}, {""}, number_cell(counts.without)});
    out_ << '\n' << table_text(table, TableFormat::markdown);
  }
}

void MarkdownRenderer::count(const SearchResult& result) {
  if (is_explained(result)) return head(result);
  out_ << result.total << '\n';
}

void MarkdownRenderer::facts(const Report& report) {
  out_ << '\n';
  for (const auto& [name, value] : report_facts(report, index_.knowledge())) {
    const std::string text = markdown_text(value);
    out_ << "- " << markdown_text(std::string(name)) << ": "
         << (name == url_fact ? link(text, report.url) : text) << '\n';
  }
}

void MarkdownRenderer::tags(const TagGroup& group, const Report& report) {
  if (group.tags.empty()) return;
  Table table{.columns = {std::string(group.heading), "", "Evidence"}, .rows = {}};
  for (const Tag& tag : group.tags) {
    const Label label = label_of(tag.id, index_.knowledge());
    const std::string evidence =
        tag.evidence.empty() ? "implied" : std::string(evidence_text(tag.evidence.front(), report));
    table.rows.push_back({{label.en}, {std::string(other_name(label))}, {evidence}});
  }
  out_ << '\n' << table_text(table, TableFormat::markdown);
}

void MarkdownRenderer::figures(const Report& report) {
  if (report.figures.empty()) return;
  Table table{.columns = {"Figure", "Amount", "Evidence"}, .rows = {}};
  for (const Figure& figure : report.figures) {
    std::string amount = amount_text(figure);
    for (const std::string& note : figure_notes(figure)) amount.append(", ").append(note);
    table.rows.push_back(
        {{label_of(figure.kind)}, {amount}, {std::string(evidence_text(figure.evidence, report))}});
  }
  out_ << '\n' << table_text(table, TableFormat::markdown);
}

void MarkdownRenderer::report(const Report& report) {
  out_ << "# " << markdown_text(title_text(report)) << "\n\n"
       << markdown_text(about_line(report, index_.knowledge(), separator)) << '\n';
  facts(report);
  for (const TagGroup& group : tag_groups(report)) tags(group, report);
  figures(report);
  for (std::string_view text = report.text; !text.empty();) {
    // Blanks before a line would make code of it.
    const std::string_view line = ascii_trimmed(take_part(text, '\n'));
    out_ << '\n' << markdown_text(std::string(line)) << '\n';
  }
  const HitCopies copies = copies_of(report, index_);
  if (copies.size() == 0) return;
  out_ << "\n## " << plural(copies.size(), "copy", "copies") << "\n\n";
  for (const Report& copy : copies.read(most_copies_listed)) {
    out_ << "- " << link(markdown_text(copy_line(copy, separator)), copy.url) << '\n';
  }
}

void MarkdownRenderer::why(const Why& why) {
  const Report& report = why.report;
  Highlighter highlighter(why.highlights, index_.analyzer());
  out_ << "# " << markdown_text(title_text(report)) << "\n\n"
       << markdown_text(about_line(report, index_.knowledge(), separator)) << "\n\n"
       << bold(markdown_text(verdict_of(why))) << "\n\n"
       << table_text(why_table(why), TableFormat::markdown) << '\n'
       << marked(highlighter.text(report)) << '\n';
}

}  // namespace dragnet

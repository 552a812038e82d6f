#include "searcher/renderer_html.h"

#include <string>
#include <string_view>

#include "common/figure_text.h"
#include "common/report_text.h"
#include "searcher/hit_summary.h"
#include "searcher/html_charts.h"
#include "searcher/html_page.h"
#include "searcher/html_report.h"
#include "searcher/result_tables.h"
#include "searcher/result_text.h"

namespace dragnet {

namespace {

Html header(const Html& heading, const Html& below) {
  return element("header", element("h1", heading) + below);
}

Html paragraph(std::string_view style, std::string_view text) {
  return styled("p", style, Html::text(text));
}

Html row(const ReportFact& fact, const Report& report) {
  const Html value = Html::text(fact.value);
  return element("dt", Html::text(fact.name)) +
         element("dd", fact.name == url_fact ? link(value, report.url) : value);
}

// "suspects arrested 151"
Html pill(const Figure& figure) {
  return element("li", element("b", Html::text(amount_text(figure))) +
                           Html::text(" " + label_of(figure.kind)));
}

}  // namespace

void HtmlRenderer::head(const SearchResult& result, const Html& counts) {
  open_page(out_, asked_text(result));
  Html below = paragraph("total", totals_text(result));
  for (const std::string& note : notes_on(result, index_.knowledge(), " · "))
    below += paragraph("note", note);
  for (const std::string& line : explanation_of(result, index_.knowledge()))
    below += paragraph("note", line);
  // They stand below the hits on a narrow screen.
  if (!counts.empty() && !result.hits.empty()) {
    below += element("nav", element("a", {{"href", "#beside"}}, Html::text("Counts")));
  }
  out_ << header(Html::text(asked_text(result)), below).str() << '\n';
}

void HtmlRenderer::result(const SearchResult& result) {
  Html facets;
  for (const FacetCounts& counts : result.facets) facets += facet_bars(counts, index_.knowledge());
  head(result, facets);
  out_ << "<main>\n";
  if (result.timeline) out_ << timeline_columns(*result.timeline).str() << '\n';
  if (result.pivot) out_ << heat_table(*result.pivot, index_.knowledge()).str() << '\n';
  if (!result.figures.empty()) {
    out_ << html_section("chart", "Figures", html_table(figure_table(result.figures))).str()
         << '\n';
  }
  hits(result);
  out_ << "</main>\n";
  beside(facets);
  close_page(out_, origin(with_options(result.asked.text, result.asked.options)));
}

void HtmlRenderer::hits(const SearchResult& result) {
  if (result.hits.empty() && result.partial.empty()) return;
  const HitsAs as = hits_as(result);
  if (as == HitsAs::table) {
    const Table table = report_table(result, index_.knowledge());
    out_ << html_section("reports", "Reports", html_table(table)).str() << '\n';
  }
  if (as != HitsAs::list) return;
  if (!fields_.empty()) {
    out_ << html_section("reports", "Reports", fields_table(result)).str() << '\n';
    return;
  }
  Highlighter highlighter(result.highlights, index_.analyzer());
  const std::vector<FigureRange>& asked = result.highlights.figures;
  list(result.hits, highlighter, asked);
  if (result.partial.empty()) return;
  out_ << styled("h2", "partial", Html::text(partial_text(result))).str() << '\n';
  list(result.partial, highlighter, asked);
}

void HtmlRenderer::list(const HitList& hits, Highlighter& highlighter,
                        const std::vector<FigureRange>& asked) {
  if (hits.empty()) return;
  out_ << "<ol class=\"hits\" start=\"" << hits.first_rank() << "\">\n";
  for (const Hit& found : hits) out_ << hit(found, highlighter, asked).str() << '\n';
  out_ << "</ol>\n";
}

Html HtmlRenderer::hit(const Hit& hit, Highlighter& highlighter,
                       const std::vector<FigureRange>& asked) {
  const Report& report = hit.report;
  const Knowledge& knowledge = index_.knowledge();
  Html figures;
  for (const Figure* figure : telling_figures(report, asked)) figures += pill(*figure);
  const Html evidence = evidence_html(report, knowledge, index_.analyzer());
  std::string from = hit.short_id + " · " + path_text(report);
  if (!report.source.empty()) from.insert(0, report.source + " · ");
  if (hit.copies.size() > 0) from += " · " + copies_text(hit.copies.size());
  const Html rank = styled("span", "rank", Html::text(std::to_string(hit.rank)));
  Html content =
      element("h2", rank + Html::text(" ") + report_title(report, highlighter.title(report)));
  content += styled("p", "about", about_html(report, knowledge));
  content += styled("ul", "figures", figures);
  content += element("p", {{"class", "snippet"}, {"lang", report.language}},
                     marked(highlighter.text(report)));
  if (const std::string lacking = lacking_text(hit); !lacking.empty())
    content += paragraph("lacking", lacking);
  content += paragraph("from", from);
  if (!evidence.empty())
    content += element("details", element("summary", Html::text("Evidence")) + evidence);
  return element("li", element("article", content));
}

Html HtmlRenderer::fields_table(const SearchResult& result) const {
  Highlighter highlighter(result.highlights, index_.analyzer());
  Table table;
  for (const HitField& field : fields_) table.columns.push_back(field.name);
  for (const Hit& hit : result.hits) {
    table.rows.push_back(hit_row({hit, highlighter, index_.knowledge()}, fields_));
  }
  return html_table(table);
}

Html HtmlRenderer::origin(std::string_view understood) const {
  const Manifest& manifest = index_.manifest();
  std::string index = "Index generation " + std::to_string(manifest.number) + ", vocabulary " +
                      manifest.vocabulary.substr(0, 12);
  Html text = element("p", Html::text(index));
  if (!understood.empty()) {
    text +=
        element("p", Html::text("Query as understood: ") + element("code", Html::text(understood)));
  }
  return text;
}

void HtmlRenderer::beside(const Html& content) {
  if (!content.empty()) out_ << element("aside", {{"id", "beside"}}, content).str() << '\n';
}

void HtmlRenderer::count(const SearchResult& result) {
  head(result, {});
  close_page(out_, origin(with_options(result.asked.text, result.asked.options)));
}

void HtmlRenderer::report(const Report& report) {
  const Knowledge& knowledge = index_.knowledge();
  open_page(out_, title_text(report));
  out_ << header(report_title(report, {.text = report.title, .highlights = {}}),
                 styled("p", "about", about_html(report, knowledge)))
              .str()
       << "\n<main>\n";
  if (!report.text.empty()) out_ << html_section("report", "Text", text_html(report)).str() << '\n';
  const Html evidence = evidence_html(report, knowledge, index_.analyzer());
  if (!evidence.empty()) out_ << html_section("evidence", "Evidence", evidence).str() << '\n';
  Html rows;
  for (const ReportFact& fact : report_facts(report, knowledge)) rows += row(fact, report);
  out_ << "</main>\n";
  Html copies;
  for (const Report& copy : copies_of(report, index_).read(most_copies_listed))
    copies += element("li", link(Html::text(copy_line(copy, " · ")), copy.url));
  Html about = html_section("facts", "Report", element("dl", rows));
  if (!copies.empty()) about += html_section("copies", "Copies", element("ul", copies));
  beside(about);
  close_page(out_, origin(""));
}

void HtmlRenderer::why(const Why& why) {
  const Report& report = why.report;
  Highlighter highlighter(why.highlights, index_.analyzer());
  open_page(out_, title_text(report));
  out_ << header(report_title(report, highlighter.title(report)),
                 styled("p", "about", about_html(report, index_.knowledge())) +
                     paragraph("total", verdict_of(why)))
              .str()
       << "\n<main>\n"
       << html_table(why_table(why)).str() << '\n'
       << element("p", {{"class", "snippet"}, {"lang", report.language}},
                  marked(highlighter.text(report)))
              .str()
       << "\n</main>\n";
  close_page(out_, origin(""));
}

}  // namespace dragnet

#include "searcher/renderer_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <variant>

#include "common/figure_text.h"
#include "common/layout.h"
#include "common/report_text.h"
#include "searcher/facet_columns.h"

namespace dragnet {

namespace {

constexpr std::size_t indent = 4;
constexpr std::size_t most_figures = 3;
constexpr std::size_t most_types = 3;

// The figures that say most about a crackdown, in the order in which they are worth a line.
constexpr std::array<FigureKind, 12> telling_kinds = {
    FigureKind::suspects_arrested, FigureKind::cases_solved,     FigureKind::gangs_destroyed,
    FigureKind::amount_involved,   FigureKind::losses_recovered, FigureKind::funds_returned,
    FigureKind::funds_frozen,      FigureKind::funds_stopped,    FigureKind::losses_avoided,
    FigureKind::people_dissuaded,  FigureKind::cases_filed,      FigureKind::victims};

std::string_view separator(const Terminal& terminal) {
  return terminal.unicode ? " · " : " - ";
}

void append(std::string& line, std::string_view part, std::string_view between) {
  if (part.empty()) return;
  if (!line.empty()) line.append(between);
  line.append(part);
}

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
  return number_text(static_cast<double>(count)) + " " + std::string(count == 1 ? one : many);
}

// The kinds that the query asks for.
void collect_kinds(const Query& query, std::vector<FigureKind>& kinds);

std::vector<FigureKind> kinds_of(const Query& query) {
  std::vector<FigureKind> kinds;
  collect_kinds(query, kinds);
  return kinds;
}

void collect_kinds(const Query& query, std::vector<FigureKind>& kinds) {
  if (const auto* range = std::get_if<FigureRange>(&query.node)) kinds.push_back(range->kind);
  if (const auto* all = std::get_if<And>(&query.node)) {
    for (const Query& operand : all->operands) collect_kinds(operand, kinds);
  }
  if (const auto* any = std::get_if<Or>(&query.node)) {
    for (const Query& operand : any->operands) collect_kinds(operand, kinds);
  }
}

// The largest figure of the area, else the largest of its part or case.
const Figure* largest(const std::vector<Figure>& figures, FigureKind kind) {
  const Figure* best = nullptr;
  const auto before = [](const Figure& a, const Figure& b) {
    const bool a_area = a.scope == FigureScope::area;
    const bool b_area = b.scope == FigureScope::area;
    return a_area != b_area ? a_area : a.value > b.value;
  };
  for (const Figure& figure : figures) {
    if (figure.kind != kind || figure.change || figure.scope == FigureScope::victim) continue;
    if (best == nullptr || before(figure, *best)) best = &figure;
  }
  return best;
}

std::string figures_line(const Report& report, const std::vector<FigureKind>& first_kinds,
                         std::string_view between) {
  std::vector<FigureKind> kinds = first_kinds;
  for (const FigureKind kind : telling_kinds) {
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
  }
  std::string line;
  std::size_t shown = 0;
  for (const FigureKind kind : kinds) {
    const Figure* const figure = largest(report.figures, kind);
    if (figure == nullptr || shown++ == most_figures) continue;
    append(line, figure_text(*figure), between);
    if (shown == most_figures) break;
  }
  return line;
}

std::string types_text(const Report& report, const Vocabulary& vocabulary) {
  std::string text;
  std::size_t shown = 0;
  std::size_t more = 0;
  for (const Tag& tag : report.types) {
    if (tag.implied) continue;
    if (shown == most_types) {
      ++more;
      continue;
    }
    const Concept* const found = vocabulary.find(tag.id);
    append(text, found == nullptr ? tag.id : found->en, ", ");
    ++shown;
  }
  return more == 0 ? text : text + " and " + std::to_string(more) + " more";
}

}  // namespace

void TextRenderer::result(const SearchResult& result) {
  totals(result);
  Highlighter highlighter(result.highlights);
  const std::vector<FigureKind> first_kinds = kinds_of(result.query);
  for (const Hit& found : result.hits) hit(found, highlighter, first_kinds);
  write_facets(out_, result.facets, setup_.terminal);
}

void TextRenderer::totals(const SearchResult& result) {
  std::string line = plural(result.total, "report", "reports");
  if (!result.hits.empty() && result.hits.size() < result.total) {
    const std::size_t first = result.hits.front().rank;
    const std::string last = std::to_string(result.hits.back().rank);
    line = (first == 1 ? last : std::to_string(first) + " to " + last) + " of " + line;
  }
  if (result.total == 0) line = "no reports match";
  if (!result.exact) line = "at least " + line;
  write_paragraph(out_, {{TerminalText(line), Style::strong}}, 0, setup_.terminal);
  if (result.undated_left_out > 0) {
    const std::string note =
        plural(result.undated_left_out, "undated report was", "undated reports were") +
        " left out; --undated keeps them";
    write_paragraph(out_, {{TerminalText(note)}}, 0, setup_.terminal);
  }
  if (setup_.explain) {
    write_paragraph(out_, {{TerminalText("understood as: " + result.understood)}}, 0,
                    setup_.terminal);
  }
}

void TextRenderer::hit(const Hit& hit, Highlighter& highlighter,
                       const std::vector<FigureKind>& first_kinds) {
  const Terminal& terminal = setup_.terminal;
  const Report& report = hit.report;
  const std::string_view between = separator(terminal);
  out_ << '\n';

  const std::string rank = std::to_string(hit.rank);
  Snippet title = highlighter.title(report);
  if (title.text.empty()) title.text = "(no title)";
  out_ << std::string(rank.size() < 2 ? 2 - rank.size() : 0, ' ') << rank << ' ';
  const std::size_t margin = std::max<std::size_t>(indent, rank.size() + 2);
  bool first = true;
  for (const Line& line : wrap(line_of(title, Style::title), terminal.columns - margin)) {
    out_ << std::string(first ? margin - std::max<std::size_t>(rank.size(), 2) - 1 : margin, ' ');
    write(out_, line, terminal);
    out_ << '\n';
    first = false;
  }

  std::string about = date_text(report);
  append(about, place_text(report.primary_place, knowledge_.gazetteer), between);
  append(about, types_text(report, knowledge_.vocabulary), between);
  write_paragraph(out_, {{TerminalText(about)}}, margin, terminal);
  const std::string figures = figures_line(report, first_kinds, between);
  write_paragraph(out_, {{TerminalText(figures), Style::strong}}, margin, terminal);
  write_paragraph(out_, line_of(highlighter.text(report)), margin, terminal);
  write_paragraph(out_, {{TerminalText(report.id + "  " + path_text(report)), Style::faint}},
                  margin, terminal);
}

void TextRenderer::count(const SearchResult& result) {
  out_ << result.total << '\n';
}

void TextRenderer::report(const Report& report) {
  write_report(out_, report, knowledge_, setup_.terminal);
}

}  // namespace dragnet

#include "common/report_text.h"

#include <utility>

#include "common/figure_text.h"
#include "common/label.h"
#include "common/layout.h"
#include "common/moment.h"
#include "common/snippet.h"
#include "common/text_parts.h"

namespace dragnet {

namespace {

constexpr std::size_t label_columns = 10;
constexpr std::size_t evidence_columns = 300;

// Where colour cannot show which words are the evidence.
Line in_brackets(Line line) {
  for (Run& run : line) {
    if (run.style == Style::match) run.text = TerminalText("[" + run.text.str() + "]");
  }
  return line;
}

// Writes the parts of one report one after the other; its two texts are analyzed once.
class ReportWriter {
 public:
  ReportWriter(std::ostream& out, const Report& report, const Knowledge& knowledge,
               const Terminal& terminal)
      : out_(out),
        report_(report),
        knowledge_(knowledge),
        terminal_(terminal),
        title_(analyzer_.analyze(report.title)),
        text_(analyzer_.analyze(report.text)) {}

  void head() const {
    if (!report_.title.empty()) {
      write_paragraph(out_, {{TerminalText(report_.title), Style::title}}, 0, terminal_);
    }
    for (const auto& [name, value] : report_facts(report_, knowledge_)) row(name, value);
  }

  void tags(const TagGroup& group) const {
    if (group.tags.empty()) return;
    head_line(group.heading);
    for (const Tag& tag : group.tags) {
      const Label label = label_of(tag.id, knowledge_);
      Line line{{TerminalText(label.en), Style::strong}};
      if (const std::string other(other_name(label)); !other.empty())
        line.push_back({TerminalText("  " + other)});
      line.push_back({TerminalText("  " + tag.id), Style::faint});
      if (tag.implied) line.push_back({TerminalText("  implied"), Style::faint});
      write_paragraph(out_, line, 2, terminal_);
      if (!tag.implied && !tag.evidence.empty()) sentence(tag.evidence.front());
    }
  }

  void figures() const {
    if (report_.figures.empty()) return;
    head_line("Figures");
    for (const Figure& figure : report_.figures) {
      Line line{{TerminalText(figure_text(figure)), Style::strong}};
      for (const std::string& note : figure_notes(figure))
        line.push_back({TerminalText("  " + note), Style::faint});
      write_paragraph(out_, line, 2, terminal_);
      sentence(figure.evidence);
    }
  }

  // Line by line, as it stands in the report.
  void text() const {
    if (report_.text.empty()) return;
    head_line("Text");
    for (std::string_view text = report_.text; !text.empty();)
      write_paragraph(out_, {{TerminalText(take_part(text, '\n'))}}, 2, terminal_);
  }

 private:
  void row(std::string_view name, std::string_view value) const {
    const Line label{{TerminalText(name), Style::faint}, {TerminalText(" ")}};
    write(out_, pad(label, label_columns), terminal_);
    write(out_, {{TerminalText(value)}}, terminal_);
    out_ << '\n';
  }

  void head_line(std::string_view heading) const {
    out_ << '\n';
    write(out_, {{TerminalText(heading), Style::title}}, terminal_);
    out_ << '\n';
  }

  void sentence(const Evidence& evidence) const {
    write_sentence(out_, evidence.field == Field::title ? title_ : text_, evidence, terminal_);
  }

  std::ostream& out_;
  const Report& report_;
  const Knowledge& knowledge_;
  const Terminal& terminal_;
  Analyzer analyzer_;
  TokenStream title_;
  TokenStream text_;
};

}  // namespace

std::string place_text(const PrimaryPlace& place, const Gazetteer& gazetteer) {
  std::string text;
  std::string_view last;
  for (const std::string* id : {&place.county, &place.city, &place.province}) {
    const Place* const found = gazetteer.find(*id);
    if (found == nullptr || found->id == last) continue;
    last = found->id;
    if (!text.empty()) text.append(", ");
    text.append(found->en);
  }
  return text;
}

std::string title_text(const Report& report) {
  return report.title.empty() ? "(no title)" : report.title;
}

std::string date_text(const Report& report) {
  return report.date ? to_string(*report.date) : "undated";
}

std::string path_text(const Report& report) {
  if (report.record == 1) return report.path;
  return report.path + ", record " + std::to_string(report.record);
}

std::vector<ReportFact> report_facts(const Report& report, const Knowledge& knowledge) {
  std::vector<ReportFact> facts;
  const auto add = [&](std::string_view name, std::string value) {
    if (!value.empty()) facts.push_back({name, std::move(value)});
  };
  add("id", report.id);
  add("path", path_text(report));
  add("date", date_text(report));
  add("place", place_text(report.primary_place, knowledge.gazetteer));
  add("source", report.source);
  add(url_fact, report.url);
  add("language", report.language);
  add("indexed", report.first_indexed == 0 ? "" : moment_text(report.first_indexed));
  add("kind", report.crackdown ? "crackdown" : "other");
  for (const auto& [name, value] : report.extra) add(name, value);
  return facts;
}

std::array<TagGroup, 5> tag_groups(const Report& report) {
  return {{{Facet::type, "Types", report.types},
           {Facet::measure, "Measures", report.measures},
           {Facet::operation, "Operations", report.operations},
           {Facet::agency, "Agencies", report.agencies},
           {Facet::place, "Places", report.places}}};
}

Snippet evidence_sentence(const TokenStream& stream, const Evidence& evidence) {
  return make_snippet(stream, {{evidence.start, evidence.end}},
                      {.columns = evidence_columns, .neighbours = false});
}

void write_sentence(std::ostream& out, const TokenStream& stream, const Evidence& evidence,
                    const Terminal& terminal) {
  constexpr std::size_t indent = 6;
  const Snippet snippet = evidence_sentence(stream, evidence);
  write_paragraph(out, terminal.color ? line_of(snippet) : in_brackets(line_of(snippet)), indent,
                  terminal);
}

void write_report(std::ostream& out, const Report& report, const Knowledge& knowledge,
                  const Terminal& terminal, const ReportParts& parts) {
  const ReportWriter writer(out, report, knowledge, terminal);
  writer.head();
  for (const TagGroup& group : tag_groups(report)) writer.tags(group);
  writer.figures();
  if (parts.text) writer.text();
}

}  // namespace dragnet

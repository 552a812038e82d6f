#include "searcher/html_report.h"

#include <algorithm>
#include <string>
#include <utility>

#include "common/figure_text.h"
#include "common/report_text.h"
#include "searcher/facet_values.h"
#include "searcher/hit_summary.h"
#include "searcher/html_charts.h"

namespace dragnet {

namespace {

// The texts of a report, analyzed once.
struct Streams {
  TokenStream title;
  TokenStream text;
};

Html sentence(const Evidence& evidence, const Streams& streams, const Report& report) {
  const TokenStream& stream = evidence.field == Field::title ? streams.title : streams.text;
  return element("q", {{"lang", report.language}}, marked(evidence_sentence(stream, evidence)));
}

Html item(const Html& term, const Html& description) {
  return element("dt", term) + element("dd", description);
}

Html tags_html(const TagGroup& group, const Report& report, const Streams& streams,
               const Knowledge& knowledge) {
  Html items;
  for (const Tag& tag : group.tags) {
    if (tag.implied || tag.evidence.empty()) continue;
    const Html term = label_html(label_of(group.facet, tag.id, knowledge));
    items += item(term, sentence(tag.evidence.front(), streams, report));
  }
  return items;
}

Html figures_html(const Report& report, const Streams& streams) {
  Html items;
  for (const Figure& figure : report.figures) {
    Html term = element("b", Html::text(figure_text(figure)));
    for (const std::string& note : figure_notes(figure)) term += Html::text(", " + note);
    items += item(term, sentence(figure.evidence, streams, report));
  }
  return items;
}

Html section(std::string_view heading, const Html& items) {
  if (items.empty()) return {};
  return element("h3", Html::text(heading)) + element("dl", items);
}

// What the text itself proves, in order.
std::vector<ByteRange> evidence_ranges(const Report& report) {
  std::vector<ByteRange> ranges;
  const auto add = [&](const Evidence& evidence) {
    const std::size_t end = std::min(evidence.end, report.text.size());
    if (evidence.field == Field::text && evidence.start < end)
      ranges.push_back({evidence.start, end});
  };
  for (const TagGroup& group : tag_groups(report)) {
    for (const Tag& tag : group.tags) {
      if (!tag.implied) std::ranges::for_each(tag.evidence, add);
    }
  }
  for (const Figure& figure : report.figures) add(figure.evidence);
  return merge_overlapping(std::move(ranges));
}

}  // namespace

Html report_title(const Report& report, const Snippet& title) {
  const Html text = title.text.empty() ? Html::text(title_text(report)) : marked(title);
  return element("span", {{"lang", report.language}}, link(text, report.url));
}

Html about_html(const Report& report, const Knowledge& knowledge) {
  return Html::text(about_line(report, knowledge, " · "));
}

Html evidence_html(const Report& report, const Knowledge& knowledge, Analyzer& analyzer) {
  const Streams streams{analyzer.analyze(report.title), analyzer.analyze(report.text)};
  Html evidence = section("Figures", figures_html(report, streams));
  for (const TagGroup& group : tag_groups(report))
    evidence += section(group.heading, tags_html(group, report, streams, knowledge));
  return evidence;
}

Html text_html(const Report& report) {
  const std::vector<ByteRange> evidence = evidence_ranges(report);
  const std::string_view text = report.text;
  Html paragraphs;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::vector<ByteRange> here;
    for (const ByteRange& range : evidence) {
      const std::size_t first = std::max(range.begin, at);
      const std::size_t last = std::min(range.end, end);
      if (first < last) here.push_back({first - at, last - at});
    }
    if (end > at) paragraphs += element("p", marked(mark(text.substr(at, end - at), here)));
    at = end + 1;
  }
  return element("div", {{"class", "text"}, {"lang", report.language}}, paragraphs);
}

}  // namespace dragnet

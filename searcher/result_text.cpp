#include "searcher/result_text.h"

#include <algorithm>
#include <functional>

#include "common/ascii.h"
#include "common/figure_text.h"
#include "common/text_parts.h"
#include "searcher/facet_values.h"
#include "searcher/query_labels.h"

namespace dragnet {

namespace {

// "bank 18 · nosuchword 0"
std::string parts_text(const std::vector<PartCount>& parts, std::string_view between) {
  return joined(parts, between, [](const PartCount& part) {
    return part.label + " " + grouped_number(static_cast<double>(part.total));
  });
}

// The one part without which most would be found; none where single parts find nothing.
const PartCount* one_too_many(const std::vector<PartCount>& parts) {
  const PartCount* best = nullptr;
  for (const PartCount& part : parts) {
    if (part.total == 0) return nullptr;
    if (part.without > 0 && (best == nullptr || part.without > best->without)) best = &part;
  }
  return best;
}

void add_advice(const SearchResult& result, std::string_view separator,
                std::vector<std::string>& notes) {
  for (const UnknownWord& unknown : result.unknown_words) {
    const std::string near = did_you_mean(unknown.near);
    notes.push_back("no report has " + unknown.word + (near.empty() ? "" : "; " + near));
  }
  if (!result.parts.empty()) {
    notes.push_back("each part by itself: " + parts_text(result.parts, separator));
  }
  if (const PartCount* part = one_too_many(result.parts)) {
    notes.push_back("without " + part->label + ": " + plural(part->without, "report", "reports"));
  }
  if (result.some_words > 0) {
    notes.push_back(plural(result.some_words, "report has", "reports have") +
                    " at least one of the words: --any shows them");
  }
}

// summary: one that leaves reports out.
std::string left_out_text(const FigureSummary& summary) {
  const std::string some = plural(summary.left_out, "report states ", "reports state ") +
                           label_of(summary.kind) + " only ";
  if (summary.any_scope) return some + "in other money than yuan";
  return some + "of cases, parts or victims" +
         (unit_of(summary.kind) == Unit::money
              ? ", or in other money; --mix-scopes takes the former in"
              : "; --mix-scopes takes them in");
}

// "suspects arrested: 512,096 added up over 23 reports, 3 to 361,000 each"; of percentages nothing.
std::string answer_text(const FigureSummary& summary) {
  if (summary.reports == 0 || !is_summable(summary.kind)) return "";
  const std::string sum = figure_text({.kind = summary.kind,
                                       .value = summary.sum,
                                       .min = summary.sum,
                                       .max = summary.sum,
                                       .unit = unit_of(summary.kind)});
  if (summary.reports == 1) return sum + " in 1 report";
  return sum + " added up over " + plural(summary.reports, "report", "reports") + ", " +
         grouped_number(*summary.min) + " to " + grouped_number(*summary.max) + " each";
}

// "city: Guilin 3 · Suzhou, Anhui 1 · 4 more"
std::string answer_text(const FacetAnswer& answer, const Knowledge& knowledge,
                        std::string_view separator) {
  const FacetCounts& counts = answer.counts;
  std::vector<FacetCount> values = counts.values;
  if (values.empty()) return "";
  std::ranges::stable_sort(values, std::greater(), &FacetCount::count);
  const std::string shown = joined(values, separator, [&](const FacetCount& value) {
    return name_in_list(counts.facet, value, knowledge) + " " +
           grouped_number(static_cast<double>(value.count));
  });
  const std::size_t more = counts.distinct - values.size();
  const std::string_view name = answer.asked.only_countries ? "country" : name_of(counts.facet);
  return std::string(name) + ": " + shown +
         (more > 0 ? std::string(separator) + plural(more, "more", "more") : "");
}

// What the questions of a query are answered with.
void add_answers(const SearchResult& result, const Knowledge& knowledge, std::string_view separator,
                 std::vector<std::string>& notes) {
  for (const FacetAnswer& answer : result.answers)
    if (const std::string text = answer_text(answer, knowledge, separator); !text.empty())
      notes.push_back(text);
  for (const FigureSummary& summary : result.figures) {
    const bool is_asked =
        std::ranges::find(result.asked.kinds, summary.kind) != result.asked.kinds.end();
    const std::string answer = is_asked ? answer_text(summary) : "";
    if (!answer.empty()) notes.push_back(answer);
  }
}

// Which of the words of a query it was added for, or asked for it.
std::string_view added_as(const Addition& addition) {
  if (std::holds_alternative<FacetValue>(addition.also.node) ||
      std::holds_alternative<DateRange>(addition.also.node))
    return " names ";
  if (std::holds_alternative<FigureRange>(addition.also.node)) return " asks for ";
  return " is, by the glossary, ";
}

// What names and the glossary added to the query: "police is, by the glossary, …".
std::vector<std::string> additions_text(const SearchResult& result, const Knowledge& knowledge) {
  std::vector<std::string> lines;
  for (const Addition& addition : result.asked.additions) {
    // Without --explain only what explains why nothing is found.
    const bool asks = std::holds_alternative<FigureRange>(addition.also.node);
    if (!is_explained(result) && !(asks && result.total == 0)) continue;
    lines.push_back(addition.words + std::string(added_as(addition)) +
                    to_labelled_string(addition.also, knowledge));
  }
  if (is_explained(result))
    for (const AskedFacet& asked : result.asked.facets)
      lines.push_back(asked.words + " asks for " + std::string(name_of(asked.facet)));
  return lines;
}

// "not asked for: which, of"; empty for nothing.
std::string not_asked_text(const SearchResult& result) {
  const std::vector<std::string>& fillers = result.asked.fillers;
  return fillers.empty() ? "" : "not asked for: " + joined(fillers, ", ");
}

}  // namespace

std::string timeline_heading(const Timeline& timeline) {
  const std::string unit(name_of(timeline.unit));
  // Whatever time the figures speak of.
  return timeline.sum
             ? capitalized(label_with_unit(*timeline.sum)) + " by " + unit + " of publication"
             : "Reports by " + unit;
}

std::string left_out_text(const Pivot& pivot) {
  if (pivot.rows_left_out + pivot.columns_left_out == 0) return "";
  const std::string rows(name_of(pivot.rows));
  const std::string columns(name_of(pivot.columns));
  return "left out: " + plural(pivot.rows_left_out, "row", "rows") + " and " +
         plural(pivot.columns_left_out, "column", "columns") + "; --pivot " + rows + ":0," +
         columns + ":0 has all";
}

std::string left_out_text(const FacetCounts& counts) {
  // Selected values are shown even where no report has them; only the others are counted.
  const auto shown = static_cast<std::size_t>(
      std::ranges::count_if(counts.values, [](const FacetCount& v) { return v.count > 0; }));
  return counts.distinct <= shown ? "" : plural(counts.distinct - shown, "more", "more");
}

std::string asked_text(const SearchResult& result) {
  const std::string text = with_options(result.asked.label, result.asked.options);
  return text.empty() ? "every report" : text;
}

bool is_explained(const SearchResult& result) {
  return !result.plan.empty();
}

std::vector<std::string> explanation_of(const SearchResult& result, const Knowledge& knowledge) {
  std::vector<std::string> lines = additions_text(result, knowledge);
  const std::string not_asked = not_asked_text(result);
  if (!not_asked.empty() && (is_explained(result) || result.total == 0)) lines.push_back(not_asked);
  if (is_explained(result)) lines.push_back("asked of the index: " + result.plan);
  return lines;
}

std::string partial_text(const SearchResult& result) {
  if (result.partial.empty()) return "";
  return result.hits.empty() ? "with at least half of the words:"
                             : "no more reports have all of the words; with at least half of them:";
}

std::string lacking_text(const Hit& hit) {
  return hit.lacking.empty() ? "" : "lacks " + joined(hit.lacking, ", ");
}

std::string copies_text(std::size_t copies) {
  return copies == 0 ? "" : "+" + plural(copies, "copy", "copies");
}

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
  return grouped_number(static_cast<double>(count)).append(" ").append(count == 1 ? one : many);
}

HitsAs hits_as(const SearchResult& result) {
  if (result.table_kinds) return HitsAs::table;
  return result.timeline || result.pivot ? HitsAs::nothing : HitsAs::list;
}

std::string totals_text(const SearchResult& result) {
  if (result.total == 0) return "no report matches";
  const std::string reports = plural(result.total, "report", "reports");
  const bool copies = result.stories < result.total;
  const std::string stories = plural(result.stories, "story", "stories");
  const std::string both = copies ? reports + ", " + stories : reports;
  if (hits_as(result) == HitsAs::nothing) return both;
  if (result.hits.empty()) {
    const bool is_counted_only = result.hits.first_rank() == 1;
    return is_counted_only ? both : "no further hits: " + both + " in all";
  }
  if (result.hits.size() == (result.collapsed ? result.stories : result.total)) return both;
  // What is counted out stands first.
  const std::string all = copies && result.collapsed ? stories + ", " + reports : both;
  const std::size_t first = result.hits.first_rank();
  const std::string last = std::to_string(first + result.hits.size() - 1);
  return (first == 1 ? last : std::to_string(first) + " to " + last) + " of " + all;
}

std::string undated_text(const SearchResult& result) {
  if (result.undated_left_out == 0) return "";
  return plural(result.undated_left_out, "undated report was", "undated reports were") +
         (result.asked.filters.dates ? " left out; --undated keeps them" : " left out");
}

std::vector<std::string> notes_on(const SearchResult& result, const Knowledge& knowledge,
                                  std::string_view separator) {
  std::vector<std::string> notes;
  add_answers(result, knowledge, separator, notes);
  if (!result.unanswered.empty())
    notes.push_back(
        "none of the reports asked for states " +
        joined(result.unanswered, " or ", [](FigureKind kind) { return label_of(kind); }) +
        "; these have the words of the question");
  if (const std::string undated = undated_text(result); !undated.empty()) notes.push_back(undated);
  for (const FigureSummary& summary : result.figures)
    if (summary.left_out > 0) notes.push_back(left_out_text(summary));
  if (result.total == 0) add_advice(result, separator, notes);
  return notes;
}

}  // namespace dragnet

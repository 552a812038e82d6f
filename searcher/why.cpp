#include "searcher/why.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "common/analyzer.h"
#include "searcher/bm25.h"
#include "searcher/filters.h"
#include "searcher/matcher.h"
#include "searcher/matches.h"
#include "searcher/neighbours.h"
#include "searcher/query_compiler.h"
#include "searcher/query_labels.h"
#include "searcher/understood.h"

namespace dragnet {

namespace {

// Asks of one report only.
class Asker {
 public:
  Asker(const IndexReader& index, ReportNumber number) : index_(index), number_(number) {}

  // The score; none where the report does not match.
  std::optional<double> score(const Plan& plan) const { return score_of(number_, plan, index_); }

  std::optional<double> score(const Query& words, const Filters& filters) const {
    return score(compile(compile(words, index_), filters));
  }

  // The pairs of words that stand near each other there.
  std::vector<WhyPart> neighbours(const Query& words) const {
    const StoredReports& reports = index_.reports();
    const ReportPlace place = place_of(number_, reports.segments.size());
    const StoredTexts texts = reports.segments[place.segment].texts.of(place.number);
    std::vector<WhyPart> found;
    for (const Neighbours& pair : neighbours_of(words, index_)) {
      const double score = score_of(pair, texts);
      if (score > 0)
        found.push_back(
            {.query = pair.query, .label = pair.query, .matches = true, .score = score});
    }
    return found;
  }

  // The part, and its alternatives if it has any.
  std::vector<WhyPart> parts(const Query& query) {
    std::vector<WhyPart> all;
    add_parts(query, compile(query, index_), 0, all);
    return all;
  }

 private:
  void add_parts(const Query& query, const Plan& plan, std::size_t depth,
                 std::vector<WhyPart>& all) {
    all.push_back(part(query, plan, depth));
    const auto* any = std::get_if<Or>(&query.node);
    if (any == nullptr) return;
    const std::vector<Plan> compiled = compile_each(*any, index_);
    for (std::size_t i = 0; i < compiled.size(); ++i)
      add_parts(any->operands[i], compiled[i], depth + 1, all);
  }

  WhyPart part(const Query& query, const Plan& compiled, std::size_t depth) {
    const std::optional<double> found = score(compiled);
    return {.query = to_string(query),
            .label = to_labelled_string(query, index_.knowledge()),
            .depth = depth,
            .matches = found.has_value(),
            .score = found.value_or(0)};
  }

  const IndexReader& index_;
  ReportNumber number_;
};

// Whether it is among the hits whose words are looked at for neighbours.
bool is_looked_at(const IndexReader& index, const Understood& understood,
                  const SearchRequest& request, ReportNumber number) {
  const HitList best = Matcher(index, understood.words, understood.filters)
                           .page({.limit = most_looked_at, .collapse = request.collapse}, {})
                           .hits;
  const std::vector<RankedReport>& reports = best.page().reports;
  return std::ranges::find(reports, number, &RankedReport::number) != reports.end();
}

// As search() does: what reads like a question may be a headline.
Understood understand_as_searched(const IndexReader& index, const SearchRequest& request) {
  const auto finds_any = [&](const Understood& meant) {
    return Matcher(index, meant.words, meant.filters).count().total > 0;
  };
  Understood understood = understand(index, request);
  if (!understood.is_question || finds_any(understood)) return understood;
  SearchRequest of_words = request;
  of_words.questions = false;
  Understood words = understand(index, of_words);
  return finds_any(words) ? words : understood;
}

}  // namespace

Why why(const IndexReader& index, const SearchRequest& request, const std::string& id) {
  const Understood understood = understand_as_searched(index, request);
  Why result{.report = index.report(id),
             .asked = with_options(understood.label, understood.options),
             .parts = {},
             .highlights = highlights_of(understood.whole)};

  const ReportNumber number = index.find(result.report.id);
  Asker asker(index, number);
  const auto whole = asker.score(understood.words, understood.filters);
  result.matches = whole.has_value();
  result.score = whole.value_or(0);

  for (const Query& part : parts_of(understood.in_query)) {
    for (WhyPart& each : asker.parts(part)) result.parts.push_back(std::move(each));
  }
  if (result.matches && is_looked_at(index, understood, request, number)) {
    for (WhyPart& pair : asker.neighbours(understood.words)) {
      result.score += pair.score;
      result.parts.push_back(std::move(pair));
    }
  }
  if (!understood.options.empty()) {
    const auto passes = asker.score({}, understood.beyond);
    result.parts.push_back(
        {.query = understood.options, .label = understood.options, .matches = passes.has_value()});
  }
  return result;
}

std::string verdict_of(const Why& why) {
  const std::string verdict = why.matches ? "is a hit" : "is no hit";
  return why.asked.empty() ? verdict : verdict + " of: " + why.asked;
}

Table why_table(const Why& why) {
  Table table{.columns = {"part", "matches", "score"}, .rows = {}};
  for (const WhyPart& part : why.parts) {
    table.rows.push_back({{std::string(2 * part.depth, ' ') + part.label},
                          {part.matches ? "yes" : "no"},
                          {part.score > 0 ? score_text(part.score) : "", true}});
  }
  table.rows.push_back(
      {{"all"}, {why.matches ? "yes" : "no"}, {why.score > 0 ? score_text(why.score) : "", true}});
  return table;
}

}  // namespace dragnet

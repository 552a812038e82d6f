#include "indexer/analysis.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "common/text_limits.h"
#include "common/utf8.h"
#include "indexer/cleaner.h"
#include "indexer/date_finder.h"
#include "indexer/date_text.h"
#include "indexer/figure_currency.h"
#include "indexer/ordered_run.h"

namespace dragnet {

namespace {

std::string quoted_beginning(std::string_view text) {
  constexpr std::size_t enough = 60;
  const std::string_view shown = text.substr(0, grapheme_floor(text, enough));
  return '"' + std::string(shown) + (shown.size() < text.size() ? "…\"" : "\"");
}

Origin origin_of(const Report& report) {
  return {report.path, report.record, {}};
}

// Where places abroad are named.
std::vector<Evidence> named_abroad(const std::vector<Tag>& places, const Gazetteer& gazetteer) {
  std::vector<Evidence> found;
  for (const Tag& tag : places) {
    const Place* place = gazetteer.find(tag.id);
    if (place != nullptr && place->level == PlaceLevel::foreign)
      std::ranges::copy(tag.evidence, std::back_inserter(found));
  }
  return found;
}

}  // namespace

Analysis::Finders::Finders(const Knowledge& knowledge)
    : tagger(knowledge.vocabulary, &starts),
      places(knowledge.gazetteer, &starts),
      figures(&starts) {}

Analysis::Analysis(const Knowledge& knowledge, unsigned threads) : knowledge_(knowledge) {
  analyzers_.resize(threads != 0 ? threads : processors());
}

const Analysis::Finders& Analysis::finders() const {
  std::call_once(finders_are_built_, [&] { finders_.emplace(knowledge_); });
  return *finders_;
}

std::unique_ptr<AnalyzedReport> Analysis::analyze(Record record, const IsWanted& is_wanted,
                                                  unsigned thread) {
  auto analyzed = std::make_unique<AnalyzedReport>();
  Cleaned cleaned = clean(record);
  Report& report = analyzed->report = std::move(cleaned.report);
  report.date = find_date(cleaned.date_line, report);
  if (!report.date) report.date = parse_date_field(record.fetched);
  ReportRemarks& remarks = analyzed->remarks;
  const auto note = [&](const ReportNote& said) {
    remarks.origin = origin_of(report);
    remarks.notes.push_back(said);
  };
  std::ranges::for_each(cleaned.notes, note);
  if (!report.date && !cleaned.date_line.empty())
    note({"bad-date", quoted_beginning(cleaned.date_line)});
  if (is_wanted && !is_wanted(report)) return analyzed;
  analyzed->is_whole = true;
  Analyzer& analyzer = analyzers_[thread];
  analyzed->title = analyzer.analyze(report.title);
  analyzed->text = analyzer.analyze(report.text);
  if (is_too_long(analyzed->text)) {
    analyzed->is_whole = false;
    remarks.origin = origin_of(report);
    remarks.refusal = {"record-too-large", std::to_string(max_text_tokens) + " words, or more"};
    return analyzed;
  }
  const std::size_t long_words = analyzed->title.long_words + analyzed->text.long_words;
  if (long_words > 0) note({"long-words", std::to_string(long_words) + " not indexed"});

  const Finders& finders = this->finders();
  finders.starts.mark(analyzed->title);
  finders.starts.mark(analyzed->text);
  ConceptsFound concepts = finders.tagger.find(analyzed->title, analyzed->text);
  report.types = std::move(concepts.types);
  report.measures = std::move(concepts.measures);
  report.operations = std::move(concepts.operations);
  report.agencies = std::move(concepts.agencies);
  report.crackdown = concepts.crackdown;

  PlacesFound places = finders.places.find(analyzed->title, analyzed->text, concepts.other_items);
  report.places = std::move(places.places);
  report.primary_place = std::move(places.primary);

  // Other reports have numbers too, but not figures of a crackdown; of those the counts of a
  // bulletin are kept.
  const std::string& province = report.primary_place.province;
  if (report.crackdown) {
    report.figures = finders.figures.find(analyzed->title, analyzed->text, report.date, province,
                                          dollars_of(report.places));
  } else if (!report.types.empty() && !province.empty()) {
    report.figures =
        finders.figures.find_counts(analyzed->title, analyzed->text, report.date, province,
                                    named_abroad(report.places, knowledge_.gazetteer));
  }
  return analyzed;
}

void Analysis::give_back(std::unique_ptr<AnalyzedReport> report, unsigned thread) {
  analyzers_[thread].give_back(std::move(report->text));
  analyzers_[thread].give_back(std::move(report->title));
}

AnalyzedReports Analysis::analyze(std::vector<Record> records, unsigned thread) {
  AnalyzedReports reports;
  reports.reserve(records.size());
  for (Record& record : records) reports.push_back(analyze(std::move(record), nullptr, thread));
  return reports;
}

Decisions Analysis::explain(const AnalyzedReport& report) const {
  TagDecisions tags = finders().tagger.explain(report.title, report.text);
  std::vector<PlaceDecision> places =
      finders().places.explain(report.title, report.text, tags.other_items);
  return {.tags = std::move(tags), .places = std::move(places)};
}

}  // namespace dragnet

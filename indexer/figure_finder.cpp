// How a number becomes a figure:
//   figure_text        the words that matter, clauses and sentences
//   figure_candidates  amounts with hedge, unit and noun; what only looks like one is left out here
//   figure_attachment  the act that claims it, which gives the kind
//   figure_totals      counts that a total after them sums up are left out
//   figure_changes     percentages that rose or fell, and of what
//   figure_scope       area, one case, one victim, part
//   figure_period      the time it speaks of
//   figure_merge       what is said twice
// Precision comes from the unit gate (figure_kinds): a number without an act that can be done to
// what it counts is nothing.

#include "indexer/figure_finder.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "indexer/evidence.h"
#include "indexer/figure_attachment.h"
#include "indexer/figure_bulletin.h"
#include "indexer/figure_bystanders.h"
#include "indexer/figure_candidates.h"
#include "indexer/figure_changes.h"
#include "indexer/figure_currency.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_merge.h"
#include "indexer/figure_period.h"
#include "indexer/figure_scope.h"
#include "indexer/figure_text.h"
#include "indexer/figure_totals.h"
#include "indexer/figure_traps.h"

namespace dragnet {
namespace {

// The tokens begin .. end - 1, with a % behind them.
Evidence evidence_of(const FigureText& text, Field field, const FigureCandidate& candidate,
                     std::size_t begin, std::size_t end) {
  Evidence evidence = evidence_of(text.stream(), field, begin, end);
  if (end == candidate.end) evidence.end += candidate.sign_bytes;
  return evidence;
}

// What holds for the whole report.
struct Background {
  const std::optional<Date>& date;
  std::string_view home_currency;
  std::string_view home_dollars;
  bool mixed = false;     // not about fraud alone
  bool on_fraud = false;  // as the title says
};

// Sets the value and its interval, as FigureFinder::find tells them.
void set_value(Figure& figure, const Quantity& quantity) {
  figure.value = quantity.value;
  figure.max = quantity.upper;
  figure.qualifier = quantity.qualifier;
  switch (quantity.qualifier) {
    case Qualifier::exact:
      figure.min = figure.max = quantity.value;
      break;
    case Qualifier::more_than:  // 三至五成多 has no upper end either
    case Qualifier::at_least:
      figure.max.reset();
      [[fallthrough]];
    case Qualifier::range:
      figure.min = quantity.value;
      break;
    case Qualifier::less_than:
    case Qualifier::at_most:
    case Qualifier::nearly:
      figure.max = quantity.value;
      break;
    case Qualifier::about:
      break;
  }
}

Figure number_of(const FigureCandidate& candidate, const Background& report) {
  Figure figure;
  set_value(figure, candidate.quantity);
  figure.currency = candidate.home_currency  ? report.home_currency
                    : candidate.home_dollars ? report.home_dollars
                                             : candidate.currency;
  figure.unit = unit_of(candidate);
  return figure;
}

// The times that figures may speak of are named in their paragraphs.
std::vector<PeriodMention> periods_near(const FigureText& text,
                                        const std::vector<Attached>& attached,
                                        const std::vector<Change>& changes,
                                        const std::optional<Date>& date) {
  std::set<std::size_t> paragraphs;
  const auto add = [&](const auto& found) {
    paragraphs.insert(text.paragraph(found.candidate.number).first);
  };
  std::ranges::for_each(attached, add);
  std::ranges::for_each(changes, add);
  std::vector<PeriodMention> periods;
  for (const std::size_t first : paragraphs)
    std::ranges::move(find_periods(text.stream(), text.paragraph(first), date),
                      std::back_inserter(periods));
  return periods;
}

std::vector<Figure> find_in(const FigureText& text, Field field, const Background& report) {
  const auto candidates = figure_candidates(text);
  const auto attached = attach(text, candidates);
  auto changes = find_changes(text, candidates, attached);
  const auto periods = periods_near(text, attached, changes, report.date);

  const auto is_of_others = [&](const auto& found) {
    return is_of_other_crime(text, found.candidate.number, report.mixed) ||
           is_whole_of_any_crime(text, found.candidate) ||
           are_of_other_crime(text, found.candidate) ||
           (!report.on_fraud && is_of_courts(text, found.candidate));
  };
  const auto figure_of = [&](const auto& found) {
    Figure figure = number_of(found.candidate, report);
    figure.kind = found.kind;
    figure.period = period_of(text, periods, found);
    figure.evidence = evidence_of(text, field, found.candidate, found.begin, found.end);
    return figure;
  };
  std::vector<Attached> counts = without_components(text, attached, periods);
  std::erase_if(counts, is_of_others);
  std::erase_if(changes, is_of_others);

  std::vector<Figure> figures;
  figures.reserve(counts.size() + changes.size());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    Figure& figure = figures.emplace_back(figure_of(counts[i]));
    figure.scope = scope_of(text, counts[i], std::span(counts).first(i));
  }
  for (const Change& found : changes) {
    Figure& figure = figures.emplace_back(figure_of(found));
    figure.change = true;
    figure.unit = Unit::percent;
    figure.direction = found.direction;
    figure.basis = found.basis;
  }
  std::stable_sort(figures.begin(), figures.end(),
                   [](const Figure& a, const Figure& b) { return a.evidence < b.evidence; });
  return figures;
}

}  // namespace

std::vector<Figure> FigureFinder::find(const TokenStream& title, const TokenStream& text,
                                       const std::optional<Date>& date, std::string_view province,
                                       std::string_view dollars) const {
  const FigureText of_title(title, words_);
  const FigureText of_text(text, words_);
  const bool on_fraud = of_title.has_cue(Cue::fraud, {0, title.size()});
  const bool mixed = title.size() > 0 && !on_fraud;
  const Background report{date, home_currency(province, dollars, of_text),
                          home_dollars(dollars, of_text), mixed, on_fraud};
  std::vector<Figure> all = find_in(of_title, Field::title, report);
  auto rest = find_in(of_text, Field::text, report);
  std::move(rest.begin(), rest.end(), std::back_inserter(all));
  return merge(std::move(all));
}

std::vector<Figure> FigureFinder::find_counts(const TokenStream& title, const TokenStream& text,
                                              const std::optional<Date>& date,
                                              std::string_view province,
                                              const std::vector<Evidence>& abroad) const {
  if (!may_head_bulletin(title)) return {};
  std::vector<Figure> all;
  const auto add = [&](const TokenStream& stream, Field field) {
    if (!may_begin_bulletin(stream)) return;
    const FigureText read(stream, words_);
    std::vector<TokenRange> sentences = bulletin_sentences(read);
    std::erase_if(sentences, [&](TokenRange sentence) {
      return std::ranges::any_of(abroad, [&](const Evidence& place) {
        return place.field == field && place.start < stream[sentence.last - 1].end;
      });
    });
    if (sentences.empty()) return;
    const Background report{date, home_currency(province, "USD", read), "USD", false, false};
    std::ranges::move(figures_of_bulletin(read, sentences, find_in(read, field, report)),
                      std::back_inserter(all));
  };
  add(title, Field::title);
  add(text, Field::text);
  return merge(std::move(all));
}

}  // namespace dragnet

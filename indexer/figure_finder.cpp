// How a number becomes a figure, stage by stage, with the files that each one asks:
//
//   figure_text          the words that matter, clauses and sentences
//     figure_words       finds them: acts, nouns, hedges, cues, currencies
//     figure_acts        the table of verbs
//     figure_units       the tables of nouns and measure words
//   figure_candidates    amounts with hedge, unit and noun; what only looks like one is left out
//     figure_labels      ... as dates, ages, names of cases and numbers to dial
//     figure_money       sums: their currency on either side
//     figure_nouns       counts: the measure word and the noun around
//     figure_people      people without a noun of the tables
//     figure_traps       differences, averages and wholes, which are no total
//     figure_undone      what is at large, asked or still to come, which is not done
//   figure_attachment    the act that claims the number, which gives the kind
//     figure_claim       what an act says of a number
//     figure_kinds       the kind by act and noun: the unit gate
//     figure_deeds       which acts are deeds, which take sums
//     figure_meant       acts that mean what they say with certain words around only
//     figure_passive     what is said behind the number was done to it
//     figure_lists       lists of acts beside lists of numbers
//     figure_levels      cases that were counted, without a deed
//     figure_losses      losses without a word for them, and those that people were spared
//     figure_sums        sums that are only called so
//     figure_missing_noun  what is counted where no noun is said
//     figure_bystanders  people beside those who were arrested
//     figure_denials     deeds that were not done
//   figure_totals        counts that a total beside them sums up are left out
//   figure_changes       percentages that rose or fell, and of what
//   figure_other_crimes  what is of no fraud is left out
//   figure_scope         area, one case, part
//     figure_victim      one victim
//   figure_period        the time it speaks of
//     figure_period_carry  ... and where a time that was named holds no longer
//   figure_currency      whose money a bare 元 or $ is
//   figure_merge         what is said twice
//   figure_bulletin      of a report that tells of no deed, what a bulletin counts
//
// Precision comes from the unit gate: a number without an act that can be done to what it counts is
// nothing.

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
#include "indexer/figure_candidates.h"
#include "indexer/figure_changes.h"
#include "indexer/figure_currency.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_merge.h"
#include "indexer/figure_other_crimes.h"
#include "indexer/figure_period.h"
#include "indexer/figure_scope.h"
#include "indexer/figure_text.h"
#include "indexer/figure_totals.h"

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
  Topic topic;
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
    return is_of_other_crime(text, found.candidate, report.topic);
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
  const Background report{date,
                          home_currency(province, dollars, of_text),
                          home_dollars(dollars, of_text),
                          {.mixed = mixed, .on_fraud = on_fraud}};
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
    const Background report{date, home_currency(province, "USD", read), "USD", {}};
    std::ranges::move(figures_of_bulletin(read, sentences, find_in(read, field, report)),
                      std::back_inserter(all));
  };
  add(title, Field::title);
  add(text, Field::text);
  return merge(std::move(all));
}

}  // namespace dragnet

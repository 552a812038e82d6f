#include "searcher/hit_summary.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <set>
#include <utility>

#include "common/figure_text.h"
#include "common/report_text.h"
#include "searcher/figure_summary.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

constexpr std::size_t most_figures = 3;
constexpr std::size_t most_types = 3;

// The figures that say most about a crackdown, in the order in which they are worth a place.
constexpr std::array<FigureKind, 12> telling_kinds = {
    FigureKind::suspects_arrested, FigureKind::cases_solved,     FigureKind::gangs_destroyed,
    FigureKind::amount_involved,   FigureKind::losses_recovered, FigureKind::funds_returned,
    FigureKind::funds_frozen,      FigureKind::funds_stopped,    FigureKind::losses_avoided,
    FigureKind::people_dissuaded,  FigureKind::cases_filed,      FigureKind::victims};

void append(std::string& line, std::string_view part, std::string_view separator) {
  if (part.empty()) return;
  if (!line.empty()) line.append(separator);
  line.append(part);
}

// Types that no other type of the report is a kind of.
std::vector<const Tag*> special_types(const Report& report, const Vocabulary& vocabulary) {
  std::set<std::string_view> general;
  for (const Tag& tag : report.types) {
    for (const std::string_view id : vocabulary.ancestors(tag.id)) general.insert(id);
  }
  std::vector<const Tag*> special;
  for (const Tag& tag : report.types) {
    if (!general.contains(tag.id)) special.push_back(&tag);
  }
  return special;
}

bool in_title(const Tag& tag) {
  return !tag.evidence.empty() && tag.evidence.front().field == Field::title;
}

std::string types_text(const Report& report, const Vocabulary& vocabulary) {
  std::vector<const Tag*> types = special_types(report, vocabulary);
  std::stable_sort(types.begin(), types.end(), [](const Tag* a, const Tag* b) {
    return std::pair(in_title(*a), a->evidence.size()) >
           std::pair(in_title(*b), b->evidence.size());
  });
  std::string text;
  for (std::size_t i = 0; i < std::min(types.size(), most_types); ++i) {
    const Concept* const found = vocabulary.find(types[i]->id);
    append(text, found == nullptr ? types[i]->id : found->en, ", ");
  }
  if (types.size() <= most_types) return text;
  return text + " and " + std::to_string(types.size() - most_types) + " more";
}

}  // namespace

std::string about_line(const Report& report, const Knowledge& knowledge,
                       std::string_view separator) {
  std::string line = date_text(report);
  append(line, place_text(report.primary_place, knowledge.gazetteer), separator);
  append(line, types_text(report, knowledge.vocabulary), separator);
  return line;
}

std::vector<const Figure*> telling_figures(const Report& report,
                                           const std::vector<FigureRange>& asked) {
  std::vector<const Figure*> shown;
  const auto add = [&](const Figure* figure) {
    const bool known = std::find(shown.begin(), shown.end(), figure) != shown.end();
    if (figure != nullptr && !known && shown.size() < most_figures) shown.push_back(figure);
  };
  // Of any currency, as it is shown with it.
  for (const FigureRange& range : asked) {
    add(main_figure(report.figures, [&](const Figure& figure) { return lies_in(figure, range); }));
  }
  for (const FigureKind kind : telling_kinds) {
    add(main_figure(report.figures, [&](const Figure& figure) {
      return figure.kind == kind && !figure.change && figure.scope != FigureScope::victim;
    }));
  }
  return shown;
}

std::string figures_line(const Report& report, const std::vector<FigureRange>& asked,
                         std::string_view separator) {
  std::string line;
  for (const Figure* figure : telling_figures(report, asked))
    append(line, figure_text(*figure), separator);
  return line;
}

std::string concepts_line(const Report& report, const std::vector<ConceptFound>& found,
                          const Knowledge& knowledge, std::string_view separator) {
  std::string line;
  for (const ConceptFound& each : found) {
    if (each.as_typed) continue;
    const std::string& id = each.named.value.value;
    const Place* const place = knowledge.gazetteer.find(id);
    std::string part(place == nullptr ? id : place->en);
    part.append(": ").append(evidence_text(each.evidence, report));
    append(line, part, separator);
  }
  return line;
}

std::string copy_line(const Report& copy, std::string_view separator) {
  std::string line = date_text(copy);
  append(line, copy.source, separator);
  append(line, path_text(copy), separator);
  return line;
}

std::vector<FigureKind> kinds_stated(const HitList& hits, const std::vector<FigureRange>& asked) {
  std::array<std::size_t, figure_kind_count> stating{};
  for (const Hit& hit : hits) {
    std::bitset<figure_kind_count> stated;
    for (const Figure& figure : hit.report.figures) {
      if (is_stated(figure)) stated.set(static_cast<std::size_t>(figure.kind));
    }
    for (std::size_t i = 0; i < figure_kind_count; ++i) stating[i] += stated[i] ? 1 : 0;
  }
  const auto is_asked = [&asked](FigureKind kind) {
    return std::any_of(asked.begin(), asked.end(),
                       [kind](const FigureRange& range) { return range.kind == kind; });
  };
  std::vector<FigureKind> kinds;
  for (std::size_t i = 0; i < figure_kind_count; ++i) {
    if (stating[i] > 0) kinds.push_back(static_cast<FigureKind>(i));
  }
  std::stable_sort(kinds.begin(), kinds.end(), [&](FigureKind a, FigureKind b) {
    return std::pair(is_asked(a), stating[static_cast<std::size_t>(a)]) >
           std::pair(is_asked(b), stating[static_cast<std::size_t>(b)]);
  });
  return kinds;
}

}  // namespace dragnet

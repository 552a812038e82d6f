#include "searcher/filters.h"

#include <algorithm>

#include "common/error.h"
#include "common/in_quotes.h"
#include "common/schema.h"
#include "searcher/facet_values.h"
#include "searcher/query_signs.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

FacetSelection select(const FacetFilter& filter, const IndexReader& index) {
  FacetSelection selection{filter.facet, {}};
  for (const std::string& typed : filter.values) {
    FacetLookup lookup = look_up(filter.facet, typed, index);
    if (lookup.ids.empty()) throw UserError(option_name(filter.facet) + ": " + lookup.problem);
    selection.ids.insert(selection.ids.end(), lookup.ids.begin(), lookup.ids.end());
  }
  std::sort(selection.ids.begin(), selection.ids.end());
  selection.ids.erase(std::unique(selection.ids.begin(), selection.ids.end()), selection.ids.end());
  return selection;
}

// What the option's value is read as; what is wrong with it is said of the option.
template <class Reading>
auto read_option(const std::string& name, const Reading& reading) {
  try {
    return reading();
  } catch (const UserError& error) {
    throw UserError(name + ": " + error.what());
  }
}

// A date of any precision, or the beginning of "last-90d".
std::optional<Date> typed_date(const std::string& name, const std::string& typed) {
  return read_option(name, [half = half_width(typed)] {
    const auto recent = parse_recent(half, today());
    return recent ? recent->from : date_or_open(half);
  });
}

std::optional<DateRange> typed_dates(const SearchRequest& request) {
  const std::optional<Date> after = typed_date("--after", request.after);
  const std::optional<Date> before = typed_date("--before", request.before);
  if (!after && !before) return std::nullopt;
  DateRange range;
  if (after) range.from = first_day(*after);
  if (before) range.to = last_day(*before);
  if (after && before && *range.from > *range.to) {
    throw UserError("--after " + request.after + " is later than --before " + request.before);
  }
  return range;
}

std::optional<DateRange> typed_period(const std::string& typed) {
  if (typed.empty()) return std::nullopt;
  return read_option("--during", [&] { return parse_date_range(typed); });
}

std::vector<FigureCondition> typed_figures(const SearchRequest& request) {
  const std::optional<DateRange> during = typed_period(request.during);
  std::vector<FigureCondition> conditions;
  for (const std::string& typed : request.where) {
    const auto read = [&] { return parse_where(typed); };
    conditions.push_back({read_option("--where " + in_quotes(typed), read), during});
    conditions.back().range->possible |= request.possible;
  }
  if (conditions.empty() && during) conditions.push_back({{}, during});
  return conditions;
}

Plan any_of(const FacetSelection& selection) {
  AnyTerm any;
  for (const std::string& id : selection.ids) any.terms.push_back(facet_term(selection.facet, id));
  return {std::move(any)};
}

}  // namespace

std::string option_name(Facet facet) {
  return "--" + std::string(name_of(facet));
}

Filters resolve_filters(const SearchRequest& request, const IndexReader& index) {
  Filters filters;
  for (const FacetFilter& filter : request.filters)
    filters.selections.push_back(select(filter, index));
  filters.dates = typed_dates(request);
  filters.undated = request.undated;
  if (!request.indexed_after.empty())
    filters.indexed_after =
        read_option("--indexed-after", [&] { return parse_indexed_after(request.indexed_after); });
  filters.figures = typed_figures(request);
  return filters;
}

const FacetSelection* selection_of(const Filters& filters, Facet facet) {
  const auto found =
      std::find_if(filters.selections.begin(), filters.selections.end(),
                   [facet](const FacetSelection& selection) { return selection.facet == facet; });
  return found == filters.selections.end() ? nullptr : &*found;
}

Filters beyond_query(const Filters& filters) {
  Filters beyond{.selections = {},
                 .dates = filters.undated ? filters.dates : std::nullopt,
                 .undated = filters.undated && filters.dates,
                 .indexed_after = filters.indexed_after,
                 .figures = filters.figures};
  std::erase_if(beyond.figures, [](const FigureCondition& figure) { return !figure.during; });
  return beyond;
}

Filters within_query(const Filters& filters) {
  Filters within{.selections = filters.selections,
                 .dates = filters.undated ? std::nullopt : filters.dates,
                 .figures = filters.figures};
  std::erase_if(within.figures, [](const FigureCondition& figure) { return figure.during; });
  return within;
}

std::string options_beyond_query(const SearchRequest& request) {
  std::string text;
  const auto add = [&](const std::string& option, const std::string& value) {
    if (!value.empty())
      text.append(text.empty() ? "" : " ").append(option).append(" ").append(value);
  };
  const bool has_dates = !request.after.empty() || !request.before.empty();
  if (request.undated && has_dates) {
    add("--after", request.after);
    add("--before", request.before);
    text += " --undated";
  }
  add("--indexed-after", request.indexed_after);
  if (request.during.empty()) return text;
  for (const std::string& where : request.where) add("--where", where);
  if (request.possible && !request.where.empty()) text += " --possible";
  add("--during", request.during);
  return text;
}

Query as_query(const Filters& filters) {
  std::vector<Query> all;
  for (const FacetSelection& selection : filters.selections) {
    std::vector<Query> values;
    for (const std::string& id : selection.ids) values.push_back({FacetValue{selection.facet, id}});
    all.push_back(make_or(std::move(values)));
  }
  if (filters.dates) all.push_back({*filters.dates});
  for (const FigureCondition& condition : filters.figures) {
    if (condition.range) all.push_back({*condition.range});
  }
  return make_and(std::move(all));
}

Plan compile(const Filters& filters, std::optional<Facet> but_for) {
  std::vector<Plan> all;
  for (const FacetSelection& selection : filters.selections) {
    if (selection.facet != but_for) all.push_back(any_of(selection));
  }
  for (const FigureCondition& condition : filters.figures)
    all.push_back({ReportCondition{condition}});
  if (filters.indexed_after) all.push_back({ReportCondition{IndexedAfter{*filters.indexed_after}}});
  return all_of(std::move(all));
}

Plan compile_dates(const Filters& filters) {
  if (!filters.dates) return {AllReports{}};
  const Plan dated = reports_dated(*filters.dates);
  if (!filters.undated) return dated;
  return any_of({dated, but_not({AllReports{}}, reports_dated())});
}

Plan compile(Plan words, const Filters& filters, std::optional<Facet> but_for) {
  return all_of({std::move(words), compile(filters, but_for), compile_dates(filters)});
}

}  // namespace dragnet

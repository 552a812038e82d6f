#include "common/figure.h"

#include <algorithm>
#include <array>

#include "common/name_lookup.h"

namespace dragnet {

namespace {

constexpr std::array<std::string_view, figure_kind_count> kinds = {"cases-filed",
                                                                   "cases-solved",
                                                                   "suspects-arrested",
                                                                   "suspects-prosecuted",
                                                                   "suspects-repatriated",
                                                                   "persons-punished",
                                                                   "gangs-destroyed",
                                                                   "dens-destroyed",
                                                                   "amount-involved",
                                                                   "losses",
                                                                   "losses-recovered",
                                                                   "losses-avoided",
                                                                   "funds-stopped",
                                                                   "funds-frozen",
                                                                   "funds-returned",
                                                                   "accounts-stopped",
                                                                   "accounts-frozen",
                                                                   "bank-cards-seized",
                                                                   "phone-cards-seized",
                                                                   "devices-seized",
                                                                   "people-dissuaded",
                                                                   "warnings-issued",
                                                                   "calls-blocked",
                                                                   "messages-blocked",
                                                                   "domains-blocked",
                                                                   "victims",
                                                                   "alarms",
                                                                   "cases-linked",
                                                                   "people-reached",
                                                                   "events-held",
                                                                   "warning-rate",
                                                                   "clearance-rate"};
constexpr std::array<std::string_view, 15> units = {
    "",       "case",    "person", "gang",    "den",    "yuan",  "account", "card",
    "device", "warning", "call",   "message", "domain", "event", "percent"};
constexpr std::array<std::string_view, 8> qualifiers = {
    "exact", "more-than", "at-least", "less-than", "at-most", "nearly", "about", "range"};
constexpr std::array<std::string_view, 4> scopes = {"area", "case", "victim", "part"};
constexpr std::array<std::string_view, 3> directions = {"", "up", "down"};
constexpr std::array<std::string_view, 4> bases = {"", "year-on-year", "month-on-month", "other"};

}  // namespace

bool is_in_yuan(const Figure& figure) {
  return figure.currency.empty() || figure.currency == "CNY";
}

std::string_view name_of(FigureKind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}
std::string_view name_of(Unit unit) {
  return units[static_cast<std::size_t>(unit)];
}
std::string_view name_of(Qualifier qualifier) {
  return qualifiers[static_cast<std::size_t>(qualifier)];
}
std::string_view name_of(FigureScope scope) {
  return scopes[static_cast<std::size_t>(scope)];
}
std::string_view name_of(Direction direction) {
  return directions[static_cast<std::size_t>(direction)];
}
std::string_view name_of(Basis basis) {
  return bases[static_cast<std::size_t>(basis)];
}

std::optional<FigureKind> figure_kind_named(std::string_view name) {
  return value_named<FigureKind>(kinds, name);
}

std::string label_of(FigureKind kind) {
  std::string label(name_of(kind));
  std::replace(label.begin(), label.end(), '-', ' ');
  return label;
}

LargestValues largest_area_values(std::span<const Figure> figures) {
  LargestValues all;
  for (const Figure& figure : figures) {
    if (figure.change || figure.scope != FigureScope::area) continue;
    std::optional<double>& largest = all[static_cast<std::size_t>(figure.kind)];
    largest = std::max(largest, std::optional(figure.value));
  }
  return all;
}

}  // namespace dragnet

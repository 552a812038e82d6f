// A number that a report states about a crackdown, with its kind, interval, unit, direction and
// period.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "common/date.h"
#include "common/tag.h"

namespace dragnet {

// Stored in indexes: append, never renumber.
enum class FigureKind : std::uint8_t {
  cases_filed,
  cases_solved,
  suspects_arrested,
  suspects_prosecuted,
  suspects_repatriated,
  persons_punished,
  gangs_destroyed,
  dens_destroyed,
  amount_involved,
  losses,
  losses_recovered,
  losses_avoided,
  funds_stopped,
  funds_frozen,
  funds_returned,
  accounts_stopped,
  accounts_frozen,
  bank_cards_seized,
  phone_cards_seized,
  devices_seized,
  people_dissuaded,
  warnings_issued,
  calls_blocked,
  messages_blocked,
  domains_blocked,
  victims,
  alarms,
  cases_linked,
  people_reached,
  events_held,
  warning_rate,
  clearance_rate,
};
inline constexpr std::size_t figure_kind_count = 32;

// What a figure counts. Stored: append, never renumber.
enum class Unit : std::uint8_t {
  none,
  cases,
  person,
  gang,
  den,
  money,
  account,
  card,
  device,
  warning,
  call,
  message,
  domain,
  event,
  percent
};

// How the text hedges the number. Stored: append, never renumber.
enum class Qualifier : std::uint8_t {
  exact,
  more_than,
  at_least,
  less_than,
  at_most,
  nearly,
  about,
  range
};

// area: of a place or campaign; one_case: of a single case; victim: one victim's loss; part: a
// subset of another figure.
enum class FigureScope : std::uint8_t { area, one_case, victim, part };

enum class Direction : std::uint8_t { none, up, down };

// What a change is measured against: the same period of the year before, the period before, or
// something else.
enum class Basis : std::uint8_t { none, year_on_year, month_on_month, other };

struct Figure {
  FigureKind kind = FigureKind::cases_solved;
  bool change = false;  // a rate of change in percent, not a level
  double value =
      0;  // yuan for money unless currency says otherwise; percent, positive, for changes and rates
  std::optional<double> min;  // no value where the interval is open
  std::optional<double> max;
  Unit unit = Unit::none;
  Qualifier qualifier = Qualifier::exact;
  std::string currency;  // ISO 4217, or "USDT"; empty for yuan (CNY) and for what is not money
  Direction direction = Direction::none;  // of changes only
  Basis basis = Basis::none;              // of changes only
  FigureScope scope = FigureScope::area;
  std::optional<Period> period;
  Evidence evidence;
  bool operator==(const Figure&) const = default;
};

// Also of what is not money. Money in other currencies is compared with no number.
bool is_in_yuan(const Figure& figure);

// The names of the contract: "suspects-arrested", "more-than", "case" ...
std::string_view name_of(FigureKind kind);
std::string_view name_of(Unit unit);
std::string_view name_of(Qualifier qualifier);
std::string_view name_of(FigureScope scope);
std::string_view name_of(Direction direction);  // "" for none
std::string_view name_of(Basis basis);          // "" for none
// In any capitals.
std::optional<FigureKind> figure_kind_named(std::string_view name);

// A few words for people: "suspects arrested".
std::string label_of(FigureKind kind);

// The largest value of each kind that is no change and speaks of an area, in whatever currency:
// what indexes hold for Xapian to sort by.
using LargestValues = std::array<std::optional<double>, figure_kind_count>;
LargestValues largest_area_values(std::span<const Figure> figures);

}  // namespace dragnet

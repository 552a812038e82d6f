// The members of figures and dates in stored bytes (packed_bytes.h): each takes a packer and a
// value, or an unpacker and a value to fill.
#pragma once

#include <cmath>

#include "common/figure.h"
#include "common/packed_bytes.h"

namespace dragnet {

inline constexpr auto each_date = [](auto& bytes, auto& date) {
  bytes.number(date.year);
  bytes.number(date.month);
  bytes.number(date.day);
};

inline constexpr auto each_period = [](auto& bytes, auto& period) {
  each_date(bytes, period.from);
  each_date(bytes, period.to);
};

inline constexpr auto each_real = [](auto& bytes, auto& number) { bytes.real(number); };

// What counts, orders, sums and range filters need of a figure.
inline constexpr auto each_counted_member = [](auto& bytes, auto& figure) {
  bytes.one_of(figure.kind, static_cast<FigureKind>(figure_kind_count - 1));
  bytes.number(figure.change);
  bytes.one_of(figure.direction, Direction::down);
  bytes.one_of(figure.scope, FigureScope::part);
  bytes.real(figure.value);
  bytes.optional(figure.min, each_real);
  bytes.optional(figure.max, each_real);
  bytes.optional(figure.period, each_period);
  bytes.text(figure.currency);
};

inline bool is_finite(const Figure& figure) {
  return std::isfinite(figure.value) && std::isfinite(figure.min.value_or(0)) &&
         std::isfinite(figure.max.value_or(0));
}

}  // namespace dragnet

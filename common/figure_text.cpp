#include "common/figure_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "common/number_text.h"

namespace dragnet {

namespace {

struct Scale {
  double factor;
  std::string_view word;
};
constexpr std::array<Scale, 3> scales = {
    {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};

// By Qualifier.
constexpr std::array<std::string_view, 8> hedges = {"",         "over ",   "at least ", "under ",
                                                    "at most ", "nearly ", "about ",    ""};

constexpr std::array<std::string_view, 8> hedge_signs = {"", ">", ">=", "<", "<=", "~", "~", ""};

std::string grouped(std::string digits) {
  const std::size_t point = std::min(digits.find('.'), digits.size());
  for (std::size_t at = point; at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

double with_two_decimals(double value) {
  return std::round(value * 100) / 100;
}

bool has_two_decimals(double value) {
  return std::abs(value * 100 - std::round(value * 100)) < 1e-6;
}

std::string unit_text(const Figure& figure) {
  if (figure.unit == Unit::percent || figure.change) return "%";
  if (figure.unit != Unit::money) return "";
  return " " + (is_in_yuan(figure) ? "yuan" : figure.currency);
}

}  // namespace

std::string number_text(double value) {
  for (const Scale& scale : scales) {
    const double scaled = value / scale.factor;
    if (scaled < 1 || !has_two_decimals(scaled)) continue;
    return grouped(shortest_fixed(with_two_decimals(scaled))).append(scale.word);
  }
  return grouped(shortest_fixed(value));
}

std::string grouped_number(double value) {
  return grouped(shortest_fixed(with_two_decimals(value)));
}

std::string hedged_number(const Figure& figure) {
  if (figure.qualifier == Qualifier::range && figure.min && figure.max)
    return grouped_number(*figure.min) + ".." + grouped_number(*figure.max);
  return std::string(hedge_signs[static_cast<std::size_t>(figure.qualifier)]) +
         grouped_number(figure.value);
}

std::string amount_text(const Figure& figure) {
  std::string text;
  if (figure.change) text.append(name_of(figure.direction)).push_back(' ');
  if (figure.qualifier == Qualifier::range && figure.min && figure.max) {
    return text + number_text(*figure.min) + " to " + number_text(*figure.max) + unit_text(figure);
  }
  text.append(hedges[static_cast<std::size_t>(figure.qualifier)]);
  return text + number_text(figure.value) + unit_text(figure);
}

std::string figure_text(const Figure& figure) {
  return label_of(figure.kind) + ": " + amount_text(figure);
}

std::vector<std::string> figure_notes(const Figure& figure) {
  std::vector<std::string> notes;
  if (figure.scope != FigureScope::area)
    notes.push_back("of a " + std::string(name_of(figure.scope)));
  if (figure.period) {
    const auto& [from, to] = *figure.period;
    notes.push_back(to_string(from) + (from == to ? std::string() : " to " + to_string(to)));
  }
  return notes;
}

}  // namespace dragnet

#include "searcher/bm25.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace dragnet {

namespace {

constexpr double k1 = 1;
constexpr double b = 0.5;
constexpr double least_length = 0.5;

}  // namespace

double word_weight(double reports_with, double all_reports) {
  double odds = (all_reports - reports_with + 0.5) / (reports_with + 0.5);
  // A word that most reports have still says a little.
  if (odds < 2) odds = odds * 0.5 + 1;
  return (k1 + 1) * std::log(odds);
}

double word_score(double weight, double times, double length) {
  const double damping = k1 * (std::max(length, least_length) * b + (1 - b));
  return weight * (times / (damping + times));
}

std::string score_text(double score) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), score,
                                 std::chars_format::fixed, 2);
  return {digits.data(), end.ptr};
}

}  // namespace dragnet

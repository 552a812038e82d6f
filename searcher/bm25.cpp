#include "searcher/bm25.h"

#include <algorithm>
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

}  // namespace dragnet

// Which act a counted or paid number belongs to, and so its kind.
#pragma once

#include <cstddef>
#include <vector>

#include "common/figure.h"
#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

struct Attached {
  FigureCandidate candidate;
  FigureKind kind = FigureKind::cases_solved;
  std::size_t begin =
      0;  // tokens begin .. end - 1: the candidate, and the act when it stands in the same clause
  std::size_t end = 0;
};

// The candidates that an act claims, in reading order; percentages only where they are rates.
std::vector<Attached> attach(const FigureText& text,
                             const std::vector<FigureCandidate>& candidates);

}  // namespace dragnet

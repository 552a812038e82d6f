// What the questions ask for that figures and facets answer: how many were arrested, 追回多少钱,
// what did police do. Which cities and the like is told word by word (filler_words.h).
#pragma once

#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/facet.h"
#include "common/figure.h"

namespace dragnet {

// A kind of figures, and the words that ask for it.
struct AskedFigure {
  FigureKind kind = FigureKind::cases_solved;
  std::string words;
  bool operator==(const AskedFigure&) const = default;
};

struct Question {
  std::vector<AskedFigure> figures;  // each once
  std::vector<Facet> facets;         // each once
  std::vector<bool> said;            // by token: whether it says no more than these do
};

// words: of a query.
Question question_in(const TokenStream& words);

}  // namespace dragnet

// What a question of amount asks for: how many were arrested, 追回多少钱.
#pragma once

#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/figure.h"

namespace dragnet {

// A kind of figures, and the words that ask for it.
struct AskedFigure {
  FigureKind kind = FigureKind::cases_solved;
  std::string words;
  bool operator==(const AskedFigure&) const = default;
};

// No kinds where no amount is asked for, or of nothing that figures are of.
struct FigureQuestion {
  std::vector<AskedFigure> kinds;  // each once
  std::vector<bool> said;          // by token: whether it says no more than the kinds do
};

// words: of a query.
FigureQuestion figure_question(const TokenStream& words);

}  // namespace dragnet

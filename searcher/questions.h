// What the questions ask for that figures and facets answer: how many were arrested, 追回多少钱,
// what did police do, which cities.
#pragma once

#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/facet.h"
#include "common/figure.h"

namespace dragnet {

// A kind of figures, and the words that ask for it, with blanks between.
struct AskedFigure {
  FigureKind kind = FigureKind::cases_solved;
  std::string words;
  bool operator==(const AskedFigure&) const = default;
};

// The same for what is to be counted.
struct AskedFacet {
  Facet facet = Facet::type;
  std::string words;
  bool only_countries = false;  // of places
  bool operator==(const AskedFacet&) const = default;
};

struct Question {
  std::vector<AskedFigure> figures;  // each once
  std::vector<AskedFacet> facets;    // each once
  // By token: whether it says no more than these do, or nothing of a report (how many people).
  std::vector<bool> said;
  bool is_of_deeds = false;  // of figures or of what was done, and not only of which and where
};

// words: of a query.
Question question_in(const TokenStream& words);

}  // namespace dragnet

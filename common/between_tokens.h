// What has been passed since the last token, as far as it tells how the next one follows.
#pragma once

#include <algorithm>

#include "common/analyzer.h"

namespace dragnet {

struct BetweenTokens {
  Gap gap = Gap::sentence;
  int apostrophes = 0;
  int blanks = 0;
  bool others = false;

  void widen(Gap to) { gap = std::max(gap, to); }
  // Anything but blanks.
  bool holds_sign() const { return gap > Gap::blank || apostrophes > 0 || others; }
  // An apostrophe, perhaps with a blank.
  bool may_join() const { return apostrophes == 1 && blanks <= 1 && !others; }
};

}  // namespace dragnet

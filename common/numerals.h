// Numbers as people write them: 13,800, 1.38万, 3亿2000万, 二百三十一, 三万五, "22 billion 200 million", 10k.
//
// Hedges (more than, 余, 近), units and kinds are the figure finder's business.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "common/analyzer.h"

namespace dragnet {

// An amount in tokens first .. last - 1 of a stream. more: 余 or 多 stands inside or after it (20余万, 3.8万余) and belongs to it.
struct Amount {
  std::size_t first = 0;
  std::size_t last = 0;
  double value = 0;
  bool more = false;
  bool spelled = false;  // written with Han numerals or English words, not with digits
};

// The longest amount that starts at the token, if any. Damaged groups ("10,10") and lone scale words give none.
std::optional<Amount> amount_at(const TokenStream& stream, std::size_t token);

// A whole text that is one number, as typed in a range filter: "1000", "1,000", "1万", "1.2亿", "10k", "2m". No hedges.
std::optional<double> parse_number(std::string_view text);

}  // namespace dragnet

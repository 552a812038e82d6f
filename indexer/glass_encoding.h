// How Xapian's glass format writes texts and positions inside the tags of its tables; the rest is
// in common/glass_format.h. Source: common/pack.h, common/bitstream.cc and
// backends/glass/glass_positionlist.cc of xapian-core 1.4.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "common/glass_format.h"
#include "common/packed_number.h"

namespace dragnet {

// Its size and itself.
void append_sized(std::string& bytes, std::string_view text);

// The tag of the positions that a term has in a report: at least one, ascending, none twice.
void append_positions(std::string& tag, std::span<const std::uint32_t> positions);

}  // namespace dragnet

// How Xapian's glass format writes numbers, texts and positions inside the keys and tags of its
// tables. Source: common/pack.h, common/bitstream.cc and backends/glass/glass_positionlist.cc of
// xapian-core 1.4, where the format has been the same since 1.4.0.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "common/packed_number.h"

namespace dragnet {

// So that bytes order as numbers do.
void append_ordered(std::string& bytes, std::uint32_t number);

// Its size and itself.
void append_sized(std::string& bytes, std::string_view text);

// The term as the beginning of a key: a NUL is followed by FF.
void append_term(std::string& key, std::string_view term);

// The same with a NUL behind it, where more of the key follows.
void append_closed_term(std::string& key, std::string_view term);

// The tag of the positions that a term has in a report: at least one, ascending, none twice.
void append_positions(std::string& tag, std::span<const std::uint32_t> positions);

}  // namespace dragnet

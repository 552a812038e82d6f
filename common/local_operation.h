// The ids of operations that are in no vocabulary: they are made of the operation's name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/analyzer.h"

namespace dragnet {

inline constexpr std::string_view local_operation_prefix = "op-local-";

// The prefix and the folded name, which are the tokens first .. last - 1, blanks as hyphens:
// "Autumn Wind" has op-local-autumn-wind.
std::string local_operation_id(const TokenStream& stream, std::size_t first, std::size_t last);

// What people read: the name as far as the id has it. "" for an id of another kind.
std::string local_operation_name(std::string_view id);

}  // namespace dragnet

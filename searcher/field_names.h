// The names that fields of the query language have in Chinese.
#pragma once

#include <string_view>

namespace dragnet {

// "city" for 城市, of either script; empty for what names no field.
std::string_view field_in_chinese(std::string_view name);

}  // namespace dragnet

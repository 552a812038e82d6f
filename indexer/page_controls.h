// Lines that a page has for itself: buttons to print and share, sizes of letters.
#pragma once

#include <string_view>

namespace dragnet {

// True for lines of nothing but page controls and signs: "Share - WeChat", "Print", "【大 中 小】",
// "|".
bool is_page_control(std::string_view line);

}  // namespace dragnet

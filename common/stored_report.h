// The form in which an index stores a report.
#pragma once

#include <string>
#include <string_view>

#include "common/report.h"

namespace dragnet {

// A report as bytes, and back; without its title and text where these are kept apart.
// decode_report throws IndexError.
std::string encode_report(const Report& report);
std::string encode_without_texts(const Report& report);
Report decode_report(std::string_view bytes);

}  // namespace dragnet

// Which format an input is in: by its content first, then by its name.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

enum class InputFormat : unsigned char { text, html, json_lines, json, csv, feed };

// What the beginning of an input is told by.
inline constexpr std::size_t format_bytes = std::size_t{64} << 10;

// text: decoded, its beginning at least. A name decides only where the content does not.
InputFormat format_of(std::string_view text, std::string_view path);

// In small letters, without the ending of a compressed file: "A.csv.gz" is a packed "a.csv".
std::string unpacked_name(std::string_view path);

bool is_web_archive(std::string_view head);

}  // namespace dragnet

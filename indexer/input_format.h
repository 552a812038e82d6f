// Which format an input is in: by its content first, then by its name.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

enum class InputFormat : unsigned char { text, html, json_lines, json, csv };

// What the beginning of an input is told by.
inline constexpr std::size_t format_bytes = std::size_t{64} << 10;

// text: decoded, its beginning at least. A name decides only where the content does not.
InputFormat format_of(std::string_view text, std::string_view path);

bool is_web_archive(std::string_view head);

// Why bytes are not read at all, as a code and a text of Diagnostics.
struct Refusal {
  std::string code;
  std::string text;
};
// None for what may be text. Told by the first format_bytes: empty files, archives of other kinds
// than are read, images, documents and programs, and bytes that are mostly control characters.
std::optional<Refusal> refuse(std::string_view bytes);

}  // namespace dragnet

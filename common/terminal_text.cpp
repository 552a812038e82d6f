#include "common/terminal_text.h"

#include <array>
#include <cstdio>
#include <ostream>

#include "common/normalize.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

std::string hex_escape(unsigned value) {
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "\\x%02x", value);
  return text.data();
}

std::string code_escape(char32_t code) {
  std::array<char, 24> text{};
  std::snprintf(text.data(), text.size(), "⟦U+%04X⟧", static_cast<unsigned>(code));
  return text.data();
}

constexpr bool is_control(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

// Variation selectors and the joiners belong to emoji and scripts and change nothing but the shape
// of one character.
constexpr bool is_harmless(char32_t code) {
  return code == 0x200D || code == 0x200C || (code >= 0xFE00 && code <= 0xFE0F);
}

// Marks around annotations and quadrats of hieroglyphs: nothing that is seen, but not ignorable.
constexpr bool is_layout(char32_t code) {
  return (code >= 0xFFF9 && code <= 0xFFFB) || (code >= 0x13430 && code <= 0x1343F);
}

bool is_hidden(char32_t code) {
  return is_layout(code) || code == 0x2028 || code == 0x2029 ||
         (fold(code).kind == CharClass::ignorable && !is_harmless(code));
}

}  // namespace

TerminalText::TerminalText(std::string_view raw, Lines lines) {
  for (std::size_t at = 0; at < raw.size();) {
    const Decoded next = decode(raw, at);
    const std::string_view bytes = raw.substr(at, next.size);
    at += next.size;
    if (!next.valid) {
      for (const char byte : bytes) safe_ += hex_escape(static_cast<unsigned char>(byte));
    } else if (next.code == U'\n' && lines == Lines::many) {
      safe_.push_back('\n');
    } else if (next.code == U'\n' || next.code == U'\t' || next.code == U'\r') {
      safe_.push_back(' ');
    } else if (is_control(next.code)) {
      safe_ += hex_escape(static_cast<unsigned>(next.code));
    } else if (is_hidden(next.code)) {
      safe_ += code_escape(next.code);
    } else {
      safe_ += bytes;
    }
  }
}

std::ostream& operator<<(std::ostream& out, const TerminalText& text) {
  return out << text.safe_;
}

}  // namespace dragnet

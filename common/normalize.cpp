#include "common/normalize.h"

#include "common/utf8.h"

namespace dragnet {

namespace {

#include "normalize_table.inc"

constexpr bool is_apostrophe(char32_t code) {
  return code == U'\'' || code == U'’' || code == U'‘' || code == U'ʼ' || code == U'`' ||
         code == U'′';
}

constexpr bool is_quote(char32_t code) {
  return code == U'"' || code == U'“' || code == U'”' || code == U'「' || code == U'」' ||
         code == U'『' || code == U'』' || code == U'《' || code == U'》' || code == U'«' ||
         code == U'»';
}

constexpr bool is_hyphen(char32_t code) {
  return code == U'-' || code == U'_' || code == 0x2010 || code == 0x2011 || code == 0x2013;
}

}  // namespace

Folded fold(char32_t code) {
  if (code >= 0x110000) return {};
  const std::uint32_t cell = cells[block_of[code >> 8] * 256U + (code & 255U)];
  Folded folded{.kind = static_cast<CharClass>(cell & 7U), .upper = (cell & 8U) != 0};
  const std::size_t size = cell >> 4 & 31U;
  if (size == 1) folded.single = static_cast<char32_t>(cell >> 9);
  if (size > 1) folded.sequence = std::u32string_view(pool + (cell >> 9), size);
  return folded;
}

std::size_t count_folded_ideographs(std::string_view text, std::size_t at) {
  constexpr std::size_t size = 3;
  std::size_t count = 0;
  for (; text.size() - at >= size; at += size, ++count) {
    const char32_t code = unified_ideograph_at(text, at);
    if (code == 0 || cells[block_of[code >> 8] * 256U + (code & 255U)] >> 9 != code) break;
  }
  return count;
}

void append_folded(std::string& out, const Folded& folded) {
  if (folded.single != 0) append_utf8(out, folded.single);
  for (const char32_t code : folded.sequence) append_utf8(out, code);
}

std::string fold_text(std::string_view text) {
  std::string out;
  int marks = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    at += next.size;
    const Folded folded = fold(next.code);
    marks = folded.kind == CharClass::mark ? marks + 1 : 0;
    if (marks <= max_marks) append_folded(out, folded);
  }
  return out;
}

std::string name_key(std::string_view name) {
  std::string out;
  bool blank = false;        // a blank is due before the next letter
  bool after_joint = false;  // an apostrophe was the last thing
  for (std::size_t at = 0; at < name.size();) {
    const Decoded next = decode(name, at);
    at += next.size;
    const Folded folded = fold(next.code);
    if (is_apostrophe(next.code)) {
      blank = false;
      after_joint = true;
    } else if (folded.kind == CharClass::space || is_hyphen(next.code)) {
      blank = !after_joint;
    } else if (folded.kind != CharClass::ignorable && !is_quote(next.code)) {
      if (blank && !out.empty()) out.push_back(' ');
      append_folded(out, folded);
      blank = after_joint = false;
    }
  }
  return out;
}

}  // namespace dragnet

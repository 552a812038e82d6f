#include "common/normalize.h"

#include "common/word_bytes.h"

namespace dragnet {

namespace {

#include "normalize_table.inc"

constexpr bool is_apostrophe(char32_t code) {
  return code == U'\'' || code == U'’' || code == U'‘' || code == U'ʼ' || code == U'`' ||
         code == U'′';
}

// Quotes of a name that are letters like others to a query.
constexpr bool is_title_quote(char32_t code) {
  return code == U'《' || code == U'》' || code == U'«' || code == U'»';
}

constexpr bool is_hyphen(char32_t code) {
  return code == U'-' || code == U'_' || code == 0x2010 || code == 0x2011 || code == 0x2013;
}

constexpr std::uint32_t cell_of(char32_t code) {
  return cells[block_of[code >> 8] * 256U + (code & 255U)];
}

// Where the run of ideographs ends that fold to themselves.
std::size_t end_of_ideographs(std::string_view text, std::size_t at) {
  while (at < text.size() && folded_ideograph_at(text, at) != 0) at += 3;
  return at;
}

}  // namespace

constexpr IdeographBits folded_ideographs = [] {
  IdeographBits bits{};
  for (char32_t place = 0; place < 64 * bits.size(); ++place) {
    const char32_t code = 0x4E00 + place;
    if (cell_of(code) >> 9 == code) bits[place / 64] |= std::uint64_t{1} << place % 64;
  }
  return bits;
}();

Folded fold(char32_t code) {
  if (code >= 0x110000) return {};
  const std::uint32_t cell = cell_of(code);
  Folded folded{.kind = static_cast<CharClass>(cell & 7U), .upper = (cell & 8U) != 0};
  const std::size_t size = cell >> 4 & 31U;
  if (size == 1) folded.single = static_cast<char32_t>(cell >> 9);
  if (size > 1) folded.sequence = std::u32string_view(pool + (cell >> 9), size);
  return folded;
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

std::string without_quotation_marks(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    if (!is_quotation_mark(next.code)) out += text.substr(at, next.size);
    at += next.size;
  }
  return out;
}

std::string name_key(std::string_view name) {
  std::string out;
  out.reserve(name.size());
  bool blank = false;        // a blank is due before the next letter
  bool after_joint = false;  // an apostrophe was the last thing
  const auto begin_letters = [&] {
    if (blank && !out.empty()) out.push_back(' ');
    blank = after_joint = false;
  };
  for (std::size_t at = 0; at < name.size();) {
    if (name[at] == ' ') {
      blank = !after_joint;
      ++at;
      continue;
    }
    if (const std::size_t end = end_of_ideographs(name, at); end > at) {
      begin_letters();
      out += name.substr(at, end - at);
      at = end;
      continue;
    }
    if (const WordBytes word = word_bytes_at(name, at); word.size > 0) {
      begin_letters();
      out += word.view();
      at += word.size;
      continue;
    }
    const Decoded next = decode(name, at);
    at += next.size;
    const Folded folded = fold(next.code);
    if (is_apostrophe(next.code)) {
      blank = false;
      after_joint = true;
    } else if (folded.kind == CharClass::space || is_hyphen(next.code)) {
      blank = !after_joint;
    } else if (folded.kind != CharClass::ignorable && !is_quotation_mark(next.code) &&
               !is_title_quote(next.code)) {
      begin_letters();
      append_folded(out, folded);
    }
  }
  return out;
}

}  // namespace dragnet

// Bytes of an unknown encoding in, UTF-8 out, with an honest account of what was damaged.
//
// A byte order mark beats the declaration, the declaration beats detection. Known are UTF-8,
// UTF-16, GB18030 (with GBK and GB2312), Big5 with the Hong Kong characters, and as declarations
// also the common encodings of Latin, Cyrillic, Japanese and Korean. Labels of encodings that hide
// markup (UTF-7, HZ, ISO-2022) are refused, as the WHATWG encoding standard has it. A declaration
// that the bytes contradict is dropped.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/diagnostics.h"

namespace dragnet {

struct CharsetNote {
  Severity severity = Severity::info;
  std::string code;
  std::string text;
  std::optional<std::size_t> byte;  // in the input
};

struct DecodedText {
  std::string text;          // valid UTF-8 without byte order mark; NULs have become blanks
  std::string charset;       // what it was read as: "utf-8", "utf-16le", "gb18030", "big5" ...
  std::size_t replaced = 0;  // how many U+FFFD stand for bytes that are no characters
  std::vector<CharsetNote> notes;
};

// declared: the label a page gives itself, or empty. Valid UTF-8 is moved, not copied.
DecodedText to_utf8(std::string bytes, std::string_view declared = {});

// The same for bytes that go on where others were found to be in this charset, a name as in
// DecodedText. It is chosen anew where they cannot well be in it.
DecodedText to_utf8_on(std::string bytes, std::string_view charset);

// Where the origin has a byte, it is that of the whole record, which tells more than a place within
// what was unpacked of it.
void report_notes(const std::vector<CharsetNote>& notes, const Origin& origin,
                  Diagnostics& diagnostics);

// The label of the first <meta charset>, <meta http-equiv> or XML declaration within 4 KiB, or
// empty.
std::string_view charset_declared_in(std::string_view html);

// "utf-16le" or "utf-16be" where a byte order mark says so, or, without one, where the NULs or Han
// characters are; else "".
std::string_view utf16_of(std::string_view bytes);

}  // namespace dragnet

// Which encoding bytes without a byte order mark are in, judged by what they would spell.
#pragma once

#include <string_view>

namespace dragnet {

// How bytes read in a double-byte encoding of Chinese: shares of the characters that are not ASCII,
// 0 where there is none.
struct DoubleByteFit {
  double common = 0;   // everyday characters and punctuation
  double invalid = 0;  // bytes that cannot be a character
  double letters = 0;  // kana, Greek and Cyrillic; of Big5 not told
  std::size_t characters = 0;
};
DoubleByteFit fit_gb18030(std::string_view bytes);
DoubleByteFit fit_big5(std::string_view bytes);

struct Utf8Fit {
  std::size_t multibyte = 0;  // well-formed characters that are not ASCII
  std::size_t invalid = 0;    // ill-formed sequences
  bool valid() const { return invalid == 0; }
};
Utf8Fit fit_utf8(std::string_view bytes);

// "utf-16le" or "utf-16be" when the bytes can hardly be anything else, or "".
std::string_view utf16_without_mark(std::string_view bytes);

// A name as in DecodedText::charset, of bytes that are not UTF-16: "utf-8" unless another encoding
// fits clearly better.
std::string_view detect_charset(std::string_view bytes);

// True when the bytes cannot well be in the encoding of that name.
bool contradicts(std::string_view bytes, std::string_view charset);

}  // namespace dragnet

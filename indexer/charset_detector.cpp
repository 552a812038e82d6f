#include "indexer/charset_detector.h"

#include <algorithm>
#include <memory>

#include <unicode/ucsdet.h>

#include "common/utf8.h"

namespace dragnet {

namespace {

// Frequency tells the encodings apart: GB2312 and Big5 both keep everyday characters in a first
// level of their own, which the other one reads as rarities.
constexpr double clearly_common = 0.8;
constexpr double hardly_common = 0.5;
constexpr double barely_invalid = 0.05;
constexpr double mostly_letters = 0.5;
constexpr std::size_t telling_characters = 20;  // of which so many cannot be letters by chance
constexpr std::size_t enough_characters = 4;
constexpr std::size_t fewest_characters = 2;  // a single one is rather a damaged text

// Detection needs no more than the beginning.
constexpr std::size_t sample_bytes = std::size_t{256} << 10;

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

// From the first byte that tells encodings apart: a file may begin with any length of ASCII.
std::string_view sample_of(std::string_view bytes) {
  const auto* first = std::ranges::find_if(bytes, [](char c) { return (c & 0x80) != 0; });
  return std::string_view(first, bytes.end()).substr(0, sample_bytes);
}

bool in(unsigned char byte, unsigned first, unsigned last) {
  return byte >= first && byte <= last;
}

struct Step {
  std::size_t size = 1;
  bool valid = false;
  bool common = false;
  bool letter = false;
};

Step gb18030_step(std::string_view bytes, std::size_t at) {
  if (at + 1 >= bytes.size()) return {};
  const unsigned char lead = byte_at(bytes, at);
  const unsigned char trail = byte_at(bytes, at + 1);
  if (!in(lead, 0x81, 0xFE)) return {};
  if (in(trail, 0x30, 0x39)) {
    const bool four = at + 3 < bytes.size() && in(byte_at(bytes, at + 2), 0x81, 0xFE) &&
                      in(byte_at(bytes, at + 3), 0x30, 0x39);
    return four ? Step{4, true, false} : Step{};
  }
  if (trail < 0x40 || trail == 0x7F || trail == 0xFF) return {};
  const bool level_one = in(lead, 0xB0, 0xD7) || in(lead, 0xA1, 0xA3);
  return {2, true, level_one && trail >= 0xA1, in(lead, 0xA4, 0xA7) && trail >= 0xA1};
}

Step big5_step(std::string_view bytes, std::size_t at) {
  if (at + 1 >= bytes.size()) return {};
  const unsigned char lead = byte_at(bytes, at);
  const unsigned char trail = byte_at(bytes, at + 1);
  if (!in(lead, 0x87, 0xFE) || !(in(trail, 0x40, 0x7E) || in(trail, 0xA1, 0xFE))) return {};
  return {2, true, in(lead, 0xA4, 0xC6) || in(lead, 0xA1, 0xA3)};
}

template <typename StepFunction>
DoubleByteFit fit(std::string_view bytes, StepFunction step_at) {
  std::size_t common = 0;
  std::size_t invalid = 0;
  std::size_t letters = 0;
  std::size_t characters = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (byte_at(bytes, at) < 0x80) {
      ++at;
      continue;
    }
    const Step step = step_at(bytes, at);
    // The last bytes of a sample may be half a character.
    if (!step.valid && at + 4 > bytes.size()) break;
    ++characters;
    common += step.common ? 1 : 0;
    invalid += step.valid ? 0 : 1;
    letters += step.letter ? 1 : 0;
    at += step.size;
  }
  if (characters == 0) return {};
  const auto share = [&](std::size_t count) {
    return static_cast<double>(count) / static_cast<double>(characters);
  };
  return {share(common), share(invalid), share(letters), characters};
}

bool possible(const DoubleByteFit& fit) {
  return fit.characters >= fewest_characters && fit.invalid <= barely_invalid;
}

bool plausible(const DoubleByteFit& fit) {
  return possible(fit) && fit.common >= hardly_common;
}

// Single bytes of western text stand alone or in pairs inside words (déjà), or are typographic
// marks.
bool reads_as_windows_1252(std::string_view bytes) {
  constexpr std::string_view marks =
      "\x80\x82\x84\x85\x8B\x91\x92\x93\x94\x95\x96\x97\x99\x9B\xA0\xA3\xA7\xA9\xAB\xAE\xB0\xB7"
      "\xBB";
  std::size_t run = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const unsigned char byte = byte_at(bytes, at);
    run = byte < 0x80 ? 0 : run + 1;
    if (run > 2) return false;
    const bool letter = byte >= 0xC0 && byte != 0xD7 && byte != 0xF7;
    if (byte >= 0x80 && !letter && marks.find(bytes[at]) == std::string_view::npos) return false;
  }
  return true;
}

// ICU's first guess.
std::string guess_of_icu(std::string_view bytes) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error),
                                                                            ucsdet_close);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(bytes.size()), &error);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &error);
  if (U_FAILURE(error) || match == nullptr) return {};
  const char* name = ucsdet_getName(match, &error);
  return U_FAILURE(error) || name == nullptr ? std::string() : std::string(name);
}

// What a UTF-16 text of the supported languages consists of.
bool is_usual_unit(unsigned unit) {
  return unit == '\n' || unit == '\r' || unit == '\t' || (unit >= 0x20 && unit < 0x7F) ||
         (unit >= 0xA0 && unit < 0x180) || (unit >= 0x2010 && unit < 0x2040) ||
         (unit >= 0x3000 && unit < 0x3040) || (unit >= 0x4E00 && unit < 0xA000) ||
         (unit >= 0xFF00 && unit < 0xFFF0);
}

bool mostly_usual_units(std::string_view bytes, std::size_t high) {
  std::size_t usual = 0;
  const std::size_t units = bytes.size() / 2;
  for (std::size_t i = 0; i < units; ++i) {
    const unsigned unit = byte_at(bytes, 2 * i + high) * 256U + byte_at(bytes, 2 * i + 1 - high);
    usual += is_usual_unit(unit) ? 1 : 0;
  }
  return units > 0 && 10 * usual >= 9 * units;
}

}  // namespace

DoubleByteFit fit_gb18030(std::string_view bytes) {
  return fit(bytes, gb18030_step);
}

DoubleByteFit fit_big5(std::string_view bytes) {
  return fit(bytes, big5_step);
}

Utf8Fit fit_utf8(std::string_view bytes) {
  Utf8Fit result;
  for (std::size_t at = 0; at < bytes.size();) {
    if (byte_at(bytes, at) < 0x80) {
      ++at;
      continue;
    }
    const Decoded character = decode(bytes, at);
    ++(character.valid ? result.multibyte : result.invalid);
    at += character.size;
  }
  return result;
}

std::string_view utf16_without_mark(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, sample_bytes);
  const bool has_nul = sample.find('\0') != std::string_view::npos;
  // Without NULs any pair of ASCII letters would look like a Han character.
  constexpr std::size_t enough_bytes = 16;
  if (!has_nul && sample.size() < enough_bytes) return {};
  if (!has_nul && fit_utf8(sample).invalid * 10 < sample.size()) return {};
  if (mostly_usual_units(sample, 1)) return "utf-16le";
  if (mostly_usual_units(sample, 0)) return "utf-16be";
  return {};
}

std::string_view detect_charset(std::string_view bytes) {
  const std::string_view sample = sample_of(bytes);
  const Utf8Fit utf8 = fit_utf8(sample);
  if (utf8.invalid <= utf8.multibyte) return "utf-8";
  const DoubleByteFit gb = fit_gb18030(sample);
  const DoubleByteFit big5 = fit_big5(sample);
  if (plausible(gb) && gb.common >= big5.common) return "gb18030";
  if (plausible(big5)) return "big5";
  if (plausible(gb)) return "gb18030";
  const std::string guess = guess_of_icu(sample);
  if (guess == "GB18030" && possible(gb)) return "gb18030";
  if (guess == "Big5" && possible(big5)) return "big5";
  const bool western = guess == "ISO-8859-1" || guess == "windows-1252";
  if (western && reads_as_windows_1252(sample)) return "windows-1252";
  return "utf-8";
}

bool contradicts(std::string_view bytes, std::string_view charset) {
  const std::string_view sample = sample_of(bytes);
  const Utf8Fit utf8 = fit_utf8(sample);
  if (charset == "utf-8") return utf8.invalid > utf8.multibyte && detect_charset(sample) != "utf-8";
  if (utf8.valid() && utf8.multibyte >= enough_characters) return true;
  const DoubleByteFit gb = fit_gb18030(sample);
  const DoubleByteFit big5 = fit_big5(sample);
  const auto clear = [](const DoubleByteFit& fit) {
    return fit.characters >= enough_characters && fit.common >= clearly_common &&
           fit.invalid <= barely_invalid;
  };
  if (charset == "gb18030") {
    // As Big5, kana and Cyrillic would be everyday ideographs, but of a Chinese text's only a third
    // stand there.
    const bool is_foreign = gb.characters >= telling_characters && gb.letters >= mostly_letters;
    return clear(big5) && gb.common < hardly_common && !is_foreign;
  }
  if (charset == "big5") return clear(gb) && (big5.common + 0.2 < gb.common);
  if (charset == "windows-1252") return clear(gb) || clear(big5);
  return false;
}

}  // namespace dragnet

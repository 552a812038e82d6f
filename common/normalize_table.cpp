// Makes normalize_table.inc, the character tables of normalize.cpp, from ICU's data. Runs at build
// time only.
//
// A cell is: class (bits 0-2), upper case (bit 3), length (bits 4-8), and in bits 9-31 the code
// point itself where the length is 1, else its place in the pool of sequences. Blocks of 256 cells
// that are alike are stored once.

#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>

#include "common/normalize.h"

namespace {

using dragnet::CharClass;

// Variants that ICU's Traditional-Simplified keeps apart but that reports write for one another.
constexpr std::array<std::pair<char32_t, char32_t>, 12> variants = {{{U'裏', U'里'},
                                                                     {U'綫', U'线'},
                                                                     {U'証', U'证'},
                                                                     {U'啓', U'启'},
                                                                     {U'羣', U'群'},
                                                                     {U'峯', U'峰'},
                                                                     {U'佔', U'占'},
                                                                     {U'佈', U'布'},
                                                                     {U'遊', U'游'},
                                                                     {U'託', U'托'},
                                                                     {U'週', U'周'},
                                                                     {U'著', U'着'}}};

class Folder {
 public:
  Folder() {
    UErrorCode status = U_ZERO_ERROR;
    nfkc_cf_ = icu::Normalizer2::getNFKCCasefoldInstance(status);
    nfd_ = icu::Normalizer2::getNFDInstance(status);
    simplify_.reset(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
  }

  std::u32string fold(char32_t code) const {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text(static_cast<UChar32>(code));
    text = nfkc_cf_->normalize(text, status);
    if (!is_hangul(code)) text = nfd_->normalize(text, status);
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
    std::u32string out;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
      const UChar32 c = text.char32At(at);
      if (!is_folded_mark(c)) out.push_back(simplified(static_cast<char32_t>(c)));
    }
    return out;
  }

 private:
  static bool is_hangul(char32_t code) { return code >= 0xAC00 && code <= 0xD7A3; }

  // The marks of Latin, Greek and Cyrillic letters say little in names that people type; those of
  // other scripts are letters in all but name and have blocks of their own.
  static bool is_folded_mark(UChar32 c) {
    const UBlockCode block = ublock_getCode(c);
    return block == UBLOCK_COMBINING_DIACRITICAL_MARKS ||
           block == UBLOCK_COMBINING_DIACRITICAL_MARKS_EXTENDED ||
           block == UBLOCK_COMBINING_DIACRITICAL_MARKS_SUPPLEMENT ||
           block == UBLOCK_COMBINING_HALF_MARKS;
  }

  char32_t simplified(char32_t code) const {
    for (const auto& [from, to] : variants) {
      if (code == from) return to;
    }
    if (!u_hasBinaryProperty(static_cast<UChar32>(code), UCHAR_IDEOGRAPHIC)) return code;
    icu::UnicodeString text(static_cast<UChar32>(code));
    simplify_->transliterate(text);
    return text.countChar32() == 1 ? static_cast<char32_t>(text.char32At(0)) : code;
  }

  const icu::Normalizer2* nfkc_cf_ = nullptr;
  const icu::Normalizer2* nfd_ = nullptr;
  std::unique_ptr<icu::Transliterator> simplify_;
};

CharClass classify(UChar32 c) {
  if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
      u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL)) {
    return CharClass::ignorable;
  }
  if (u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) || c == 0x3005) return CharClass::han;
  if (u_isUWhiteSpace(c)) return CharClass::space;
  switch (u_charType(c)) {
    case U_DECIMAL_DIGIT_NUMBER:
      return CharClass::digit;
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER:
      return c == 0x02BC ? CharClass::other : CharClass::letter;  // U+02BC is an apostrophe
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return CharClass::mark;
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
    case U_CONTROL_CHAR:
      return CharClass::space;
    default:
      return CharClass::other;
  }
}

struct Tables {
  std::vector<std::uint16_t> blocks;
  std::vector<std::uint32_t> cells;
  std::u32string pool;
};

std::uint32_t cell_of(char32_t code, const Folder& folder, std::u32string& pool) {
  const auto c = static_cast<UChar32>(code);
  const CharClass kind = classify(c);
  std::u32string to;
  if (kind == CharClass::digit) {
    to = static_cast<char32_t>(U'0' + u_charDigitValue(c));
  } else if (kind != CharClass::ignorable) {
    to = folder.fold(code);
  }
  std::uint32_t value = 0;
  if (to.size() == 1) {
    value = to[0];
  } else if (to.size() > 1) {
    const std::size_t found = pool.find(to);
    value = static_cast<std::uint32_t>(found == std::u32string::npos ? pool.size() : found);
    if (found == std::u32string::npos) pool += to;
  }
  const std::uint32_t upper = u_isUUppercase(c) ? 1 : 0;
  return static_cast<std::uint32_t>(kind) | upper << 3 |
         static_cast<std::uint32_t>(to.size()) << 4 | value << 9;
}

Tables make_tables() {
  const Folder folder;
  Tables tables;
  std::map<std::vector<std::uint32_t>, std::uint16_t> known;
  for (char32_t start = 0; start < 0x110000; start += 256) {
    std::vector<std::uint32_t> block;
    for (char32_t code = start; code < start + 256; ++code) {
      const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
      block.push_back(surrogate ? 0 : cell_of(code, folder, tables.pool));
    }
    const auto [at, is_new] =
        known.emplace(block, static_cast<std::uint16_t>(tables.cells.size() / 256));
    if (is_new) tables.cells.insert(tables.cells.end(), block.begin(), block.end());
    tables.blocks.push_back(at->second);
  }
  return tables;
}

template <typename Range>
void write_array(std::ostream& out, std::string_view type, std::string_view name,
                 const Range& values) {
  out << "constexpr " << type << ' ' << name << "[] = {";
  std::size_t column = 0;
  for (const auto value : values) {
    out << (column++ % 16 == 0 ? "\n" : "") << static_cast<std::uint32_t>(value) << ',';
  }
  out << "};\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: normalize_table OUT\n";
    return 2;
  }
  const Tables tables = make_tables();
  std::ofstream out(argv[1]);
  write_array(out, "std::uint16_t", "block_of", tables.blocks);
  write_array(out, "std::uint32_t", "cells", tables.cells);
  write_array(out, "char32_t", "pool", tables.pool);
  return out.flush() ? 0 : 1;
}

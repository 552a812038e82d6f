#include "indexer/charset.h"

#include <algorithm>
#include <array>
#include <memory>

#include <simdjson.h>
#include <unicode/ucnv.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "indexer/charset_detector.h"
#include "indexer/counted.h"

namespace dragnet {

namespace {

struct Label {
  std::string_view label;
  std::string_view charset;
};

// Of the WHATWG encoding standard, those that pages use.
constexpr Label labels[] = {
    {"utf-8", "utf-8"},
    {"utf8", "utf-8"},
    {"unicode-1-1-utf-8", "utf-8"},
    {"gb18030", "gb18030"},
    {"gbk", "gb18030"},
    {"gb2312", "gb18030"},
    {"gb_2312", "gb18030"},
    {"gb_2312-80", "gb18030"},
    {"csgb2312", "gb18030"},
    {"x-gbk", "gb18030"},
    {"cp936", "gb18030"},
    {"euc-cn", "gb18030"},
    {"chinese", "gb18030"},
    {"big5", "big5"},
    {"big5-hkscs", "big5"},
    {"big5hkscs", "big5"},
    {"cn-big5", "big5"},
    {"csbig5", "big5"},
    {"x-x-big5", "big5"},
    {"cp950", "big5"},
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"windows-1252", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"iso-8859-2", "iso-8859-2"},
    {"iso-8859-15", "iso-8859-15"},
    {"windows-1250", "windows-1250"},
    {"windows-1251", "windows-1251"},
    {"koi8-r", "koi8-r"},
    {"shift_jis", "shift_jis"},
    {"shift-jis", "shift_jis"},
    {"sjis", "shift_jis"},
    {"x-sjis", "shift_jis"},
    {"euc-jp", "euc-jp"},
    {"euc-kr", "euc-kr"},
    {"ks_c_5601-1987", "euc-kr"},
    // A page whose declaration could be read as ASCII is not in UTF-16.
    {"utf-16", "utf-8"},
    {"utf-16le", "utf-8"},
    {"utf-16be", "utf-8"},
};

struct Mark {
  std::string_view bytes;
  std::string_view charset;
};
constexpr Mark marks[] = {
    {"\xEF\xBB\xBF", "utf-8"}, {"\xFF\xFE", "utf-16le"}, {"\xFE\xFF", "utf-16be"}};

// The tag around a place of a page, or empty outside of tags.
std::string_view tag_around(std::string_view html, std::size_t at) {
  const std::size_t open = html.rfind('<', at);
  if (open == std::string_view::npos) return {};
  const std::string_view tag = html.substr(open, at - open);
  return tag.find('>') == std::string_view::npos ? tag : std::string_view();
}

std::string_view charset_labelled(std::string_view label) {
  const auto* found = std::ranges::find(labels, label, &Label::label);
  return found == std::end(labels) ? std::string_view() : found->charset;
}

const Mark* mark_of(std::string_view bytes) {
  const auto* found =
      std::ranges::find_if(marks, [&](const Mark& mark) { return bytes.starts_with(mark.bytes); });
  return found == std::end(marks) ? nullptr : found;
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

// Null when ICU does not know the name.
Converter open_converter(const char* name) {
  UErrorCode error = U_ZERO_ERROR;
  return {ucnv_open(name, &error), ucnv_close};
}

// Piece by piece: a large file that is in memory as UTF-16 besides would take three times its size.
std::string convert(std::string_view bytes, std::string_view charset) {
  const std::string name(charset == "big5" ? "Big5-HKSCS" : charset);
  const Converter from = open_converter(name.c_str());
  const Converter to = open_converter("UTF-8");
  if (!from || !to) return make_valid(bytes).text;
  std::string text;
  std::array<char, 16384> piece;
  std::array<char16_t, 4096> pivot;
  char16_t* pivot_begin = pivot.data();
  char16_t* pivot_end = pivot.data();
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  UErrorCode error = U_ZERO_ERROR;
  do {
    const bool first = at == bytes.data();
    error = U_ZERO_ERROR;
    char* out = piece.data();
    ucnv_convertEx(to.get(), from.get(), &out, out + piece.size(), &at, end, pivot.data(),
                   &pivot_begin, &pivot_end, pivot.data() + pivot.size(), first, true, &error);
    text.append(piece.data(), out);
  } while (error == U_BUFFER_OVERFLOW_ERROR);
  return text;
}

// Some converters mark what they cannot read with U+001A.
std::string without_substitutes(std::string text) {
  if (text.find('\x1A') == std::string::npos) return text;
  std::string mended;
  for (const char c : text) {
    if (c == '\x1A') {
      append_utf8(mended, replacement_character);
    } else {
      mended += c;
    }
  }
  return mended;
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size())) {
    ++count;
  }
  return count;
}

DecodedText decode_utf8(std::string bytes) {
  if (simdjson::validate_utf8(bytes)) return {std::move(bytes), "utf-8", 0, {}};
  ValidText valid = make_valid(bytes);
  const std::string text =
      counted(valid.replaced, "character") + " replaced, first @" + std::to_string(valid.first_bad);
  return {std::move(valid.text),
          "utf-8",
          valid.replaced,
          {{Severity::info, "invalid-utf8", text, valid.first_bad}}};
}

DecodedText decode_as(std::string bytes, std::string_view charset) {
  if (charset == "utf-8") return decode_utf8(std::move(bytes));
  const bool wide = charset.starts_with("utf-16");
  std::string text = convert(bytes, charset);
  if (!wide) text = without_substitutes(std::move(text));
  const std::size_t replaced = count_of(text, "\xEF\xBF\xBD");
  DecodedText result{std::move(text), std::string(charset), replaced, {}};
  if (wide && bytes.size() % 2 != 0) {
    result.notes.push_back({Severity::info, "invalid-utf16", "odd length", bytes.size() - 1});
  } else if (replaced > 0) {
    result.notes.push_back({Severity::info,
                            "invalid-bytes",
                            counted(replaced, "character") + " replaced, read as " + result.charset,
                            {}});
  }
  return result;
}

struct Choice {
  std::string_view charset;
  std::vector<CharsetNote> notes;
};

Choice choose_by_declaration(std::string_view bytes, const std::string& label) {
  const std::string_view declared = charset_labelled(label);
  if (declared.empty()) {
    return {detect_charset(bytes),
            {{Severity::partial, "unsupported-charset", '"' + label + "\" is not read", {}}}};
  }
  if (!contradicts(bytes, declared)) return {declared, {}};
  const std::string_view detected = detect_charset(bytes);
  return {detected,
          {{Severity::info,
            "suspect-encoding",
            "declared " + label + ", used " + std::string(detected),
            {}}}};
}

Choice choose(std::string_view bytes, const std::string& label) {
  // A declaration that could be read as ASCII does not stand in UTF-16; one in a header line may.
  if (label.empty() || label.starts_with("utf-16")) {
    const std::string_view wide = utf16_without_mark(bytes);
    if (!wide.empty()) return {wide, {}};
  }
  if (!label.empty()) return choose_by_declaration(bytes, label);
  return {detect_charset(bytes), {}};
}

// More than one character in twenty that could not be read says that the encoding is wrong.
DecodedText with_damage_noted(DecodedText decoded) {
  if (decoded.replaced == 0) return decoded;
  const std::size_t characters = count_characters(decoded.text);
  if (decoded.replaced * 20 <= characters) return decoded;
  decoded.notes.push_back({Severity::partial,
                           "suspect-encoding",
                           std::to_string(decoded.replaced * 100 / characters) +
                               " % of the characters could not be read as " + decoded.charset,
                           {}});
  return decoded;
}

DecodedText without_nuls(DecodedText decoded) {
  if (decoded.text.find('\0') == std::string::npos) return decoded;
  const auto nuls = std::ranges::count(decoded.text, '\0');
  std::ranges::replace(decoded.text, '\0', ' ');
  decoded.notes.push_back({Severity::info,
                           "nul-bytes",
                           counted(static_cast<std::size_t>(nuls), "NUL") + " read as blanks",
                           {}});
  return decoded;
}

DecodedText decoded_by(const Choice& choice, std::string bytes) {
  DecodedText result = without_nuls(with_damage_noted(decode_as(std::move(bytes), choice.charset)));
  result.notes.insert(result.notes.begin(), choice.notes.begin(), choice.notes.end());
  return result;
}

}  // namespace

DecodedText to_utf8(std::string bytes, std::string_view declared) {
  const std::string label = ascii_lower(ascii_trimmed(declared, " \t\r\n\f\"';"));
  Choice choice;
  if (const Mark* mark = mark_of(bytes)) {
    const std::string_view claimed = charset_labelled(label);
    if (!claimed.empty() && claimed != mark->charset && !label.starts_with("utf-16")) {
      choice.notes.push_back(
          {Severity::info,
           "charset-conflict",
           "declared " + label + ", the byte order mark says " + std::string(mark->charset),
           {}});
    }
    choice.charset = mark->charset;
    bytes.erase(0, mark->bytes.size());
  } else {
    choice = choose(bytes, label);
  }
  return decoded_by(choice, std::move(bytes));
}

DecodedText to_utf8_on(std::string bytes, std::string_view charset) {
  Choice choice{charset, {}};
  if (!charset.starts_with("utf-16") && contradicts(bytes, charset)) {
    choice.charset = detect_charset(bytes);
    choice.notes.push_back(
        {Severity::info,
         "suspect-encoding",
         "no longer " + std::string(charset) + ", used " + std::string(choice.charset),
         {}});
  }
  return decoded_by(choice, std::move(bytes));
}

void report_notes(const std::vector<CharsetNote>& notes, const Origin& origin,
                  Diagnostics& diagnostics) {
  for (const CharsetNote& note : notes) {
    const Origin at{origin.path, origin.record, origin.byte ? origin.byte : note.byte};
    if (note.severity == Severity::partial) {
      diagnostics.partial(at, note.code, note.text);
    } else {
      diagnostics.info(at, note.code, note.text);
    }
  }
}

std::string_view charset_declared_in(std::string_view html) {
  constexpr std::size_t prescan_bytes = 4096;
  const std::size_t first_character = html.find_first_not_of(" \t\r\n\f");
  const bool page = first_character != std::string_view::npos && html[first_character] == '<';
  if (!page && !html.starts_with("\xEF\xBB\xBF<")) return {};
  const std::string head = ascii_lower(html.substr(0, prescan_bytes));
  for (const std::string_view key : {"charset", "encoding"}) {
    for (std::size_t at = head.find(key); at != std::string::npos; at = head.find(key, at + 1)) {
      const std::string_view tag = tag_around(head, at);
      if (!tag.starts_with("<meta") && !tag.starts_with("<?xml")) continue;
      const std::size_t first = head.find_first_not_of(" \t\r\n=\"'", at + key.size());
      if (first == std::string::npos) continue;
      const std::size_t last = head.find_first_of(" \t\r\n\"'>;/?", first);
      if (last > first) return html.substr(first, std::min(last, head.size()) - first);
    }
  }
  return {};
}

std::string_view utf16_of(std::string_view bytes) {
  const Mark* const mark = mark_of(bytes);
  if (mark == nullptr) return utf16_without_mark(bytes);
  return mark->charset.starts_with("utf-16") ? mark->charset : std::string_view();
}

}  // namespace dragnet

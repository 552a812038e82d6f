#include "indexer/refusal.h"

#include <algorithm>

#include "common/one_of.h"
#include "common/utf8.h"
#include "indexer/charset.h"
#include "indexer/input_format.h"

namespace dragnet {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view document = "unsupported-format";
constexpr std::string_view packed = "compressed-input";
constexpr std::string_view binary = "binary";
constexpr std::string_view as_text = "; save it as HTML or text";
constexpr std::string_view as_rows = "; save it as CSV, HTML or text";

struct Signature {
  std::string_view bytes;
  std::string_view name;
  std::string_view code;
  std::size_t at = 0;
  std::string_view begin = {};  // what the file begins with where `at` is not 0
};
constexpr Signature signatures[] = {
    {"7z\xBC\xAF\x27\x1C"sv, "7z", packed},
    {"Rar!\x1A\x07"sv, "RAR", packed},
    {"MSCF\0"sv, "a cabinet", packed},
    {"!<arch>\n"sv, "ar", packed},
    {"LZIP\1"sv, "lzip", packed},
    {"\x04\x22\x4D\x18"sv, "LZ4", packed},
    {"\x1F\x9D"sv, "compress (.Z)", packed},
    {"%PDF-"sv, "PDF", document},
    {"%!PS-"sv, "PostScript", document},
    {"{\\rtf"sv, "RTF", document},
    {"\xD0\xCF\x11\xE0"sv, "an office document", document},
    {"\xFF\xFE\0\0"sv, "a text in UTF-32", document},
    {"AT&TFORM"sv, "DjVu", document},
    {"ITSF\3"sv, "a help file", document},
    {"BOOKMOBI"sv, "an e-book", document, 60},
    {"\x89PNG"sv, "PNG", binary},
    {"\xFF\xD8\xFF"sv, "JPEG", binary},
    {"GIF8"sv, "GIF", binary},
    {"II*\0"sv, "TIFF", binary},
    {"MM\0*"sv, "TIFF", binary},
    {"8BPS\0"sv, "a Photoshop image", binary},
    {"\0\0\1\0"sv, "an icon", binary},
    {"WEBP"sv, "WebP", binary, 8, "RIFF"sv},
    {"WAVE"sv, "WAV", binary, 8, "RIFF"sv},
    {"AVI "sv, "AVI", binary, 8, "RIFF"sv},
    {"ftyp"sv, "MP4, HEIC or the like", binary, 4, "\0\0"sv},
    {"\x1A\x45\xDF\xA3"sv, "Matroska or WebM", binary},
    {"FLV\1"sv, "Flash video", binary},
    {"ID3\2"sv, "MP3", binary},
    {"ID3\3"sv, "MP3", binary},
    {"ID3\4"sv, "MP3", binary},
    {"OggS\0"sv, "Ogg", binary},
    {"fLaC"sv, "FLAC", binary},
    {"#!AMR"sv, "AMR", binary},
    {"wOFF"sv, "a font", binary},
    {"wOF2"sv, "a font", binary},
    {"OTTO\0"sv, "a font", binary},
    {"ttcf\0"sv, "a font", binary},
    {"\0\1\0\0\0"sv, "a font", binary},
    {"\x7F"
     "ELF"sv,
     "a program", binary},
    {"\xCA\xFE\xBA\xBE"sv, "a program", binary},
    {"\xCF\xFA\xED\xFE"sv, "a program", binary},
    {"\0asm"sv, "a program", binary},
    {"SQLite format 3\0"sv, "a database", binary},
};

bool has(std::string_view bytes, const Signature& signature) {
  return bytes.substr(std::min(signature.at, bytes.size())).starts_with(signature.bytes) &&
         bytes.starts_with(signature.begin);
}

Refusal refusal(std::string_view code, std::string_view name, std::string_view remedy = as_text) {
  return {std::string(code),
          "is " + std::string(name) + std::string(code == document ? remedy : "")};
}

std::string hex_of(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (!text.empty()) text += ' ';
    text += "0x";
    text += digits[byte / 16];
    text += digits[byte % 16];
  }
  return text;
}

// The end of a sample may stand within a character.
bool is_utf8(std::string_view sample) {
  constexpr std::size_t longest_character = 4;
  const ValidText valid = make_valid(sample);
  return valid.replaced == 0 || valid.first_bad + longest_character > sample.size();
}

std::size_t count_of(std::string_view bytes, std::string_view which) {
  return static_cast<std::size_t>(std::ranges::count_if(
      bytes, [&](char c) { return which.find(c) != std::string_view::npos; }));
}

// One control character in ten; or one in fifty that is neither padding nor overstriking, in what
// is no UTF-8: of bytes without any order one in ten is such a one too, or a little less.
bool is_binary(std::string_view bytes) {
  constexpr std::string_view in_texts = "\t\n\r\f\v\x1B";
  constexpr std::string_view in_odd_texts = "\0\b\x1A"sv;
  const std::string_view sample = bytes.substr(0, format_bytes);
  const auto below_blank = static_cast<std::size_t>(
      std::ranges::count_if(sample, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
  const std::size_t controls = below_blank - count_of(sample, in_texts);
  if (controls * 10 > sample.size()) return utf16_of(bytes).empty();
  const std::size_t odd = controls - count_of(sample, in_odd_texts);
  return odd * 50 > sample.size() && !is_utf8(sample) && utf16_of(bytes).empty();
}

struct ZipKind {
  std::string_view mark;  // of a file's name the end, of the first member its path, or its folder
  std::string_view name;
  std::string_view code = document;
  std::string_view remedy = as_text;
};
constexpr ZipKind zip_names[] = {
    {".docx", "a Word document"},
    {".docm", "a Word document"},
    {".dotx", "a Word document"},
    {".xlsx", "an Excel workbook", document, as_rows},
    {".xlsm", "an Excel workbook", document, as_rows},
    {".pptx", "a PowerPoint presentation"},
    {".ppsx", "a PowerPoint presentation"},
    {".odt", "an OpenDocument text"},
    {".ods", "an OpenDocument spreadsheet", document, as_rows},
    {".odp", "an OpenDocument presentation"},
    {".ofd", "OFD"},
    {".epub", "an e-book"},
    {".pages", "a Pages document"},
    {".jar", "a program", binary},
    {".apk", "a program", binary},
};
constexpr ZipKind zip_members[] = {
    {"[Content_Types].xml", "an office document"},
    {"_rels/", "an office document"},
    {"docProps/", "an office document"},
    {"customXml/", "an office document"},
    {"mimetype", "an OpenDocument file or an e-book"},
    {"META-INF/container.xml", "an e-book"},
    {"OFD.xml", "OFD"},
    {"META-INF/", "a program", binary},
    {"AndroidManifest.xml", "a program", binary},
    {"classes.dex", "a program", binary},
};

// Some writers begin with the parts themselves: word/document.xml, xl/_rels/workbook.xml.rels.
// Reports may lie in such a folder too, but are no such files.
bool is_office_part(std::string_view member) {
  return starts_with_any(member, {"word/", "xl/", "ppt/"}) &&
         (ends_with_any(member, {".xml", ".rels"}) ||
          member.find("/media/") != std::string_view::npos);
}

// The path in the header that a zip file begins with.
std::string_view first_member(std::string_view bytes) {
  constexpr std::size_t at_size = 26;
  constexpr std::size_t at_path = 30;
  if (!bytes.starts_with("PK\x03\x04"sv) || bytes.size() < at_path) return {};
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
  return bytes.substr(at_path, byte(at_size) + std::size_t{256} * byte(at_size + 1));
}

bool is_first_member(const ZipKind& kind, std::string_view member) {
  return kind.mark.ends_with('/') ? member.starts_with(kind.mark) : member == kind.mark;
}

}  // namespace

std::optional<Refusal> refuse(std::string_view bytes) {
  if (bytes.empty()) return Refusal{"empty-file", "has no content"};
  for (const Signature& signature : signatures)
    if (has(bytes, signature)) return refusal(signature.code, signature.name);
  if (is_binary(bytes)) {
    constexpr std::size_t shown = 4;
    return Refusal{std::string(binary), hex_of(bytes.substr(0, shown)) + " … is not text"};
  }
  return {};
}

std::optional<Refusal> refuse_zip(std::string_view bytes, std::string_view path) {
  const std::string name = unpacked_name(path);
  for (const ZipKind& kind : zip_names)
    if (name.ends_with(kind.mark)) return refusal(kind.code, kind.name, kind.remedy);
  const std::string_view member = first_member(bytes);
  for (const ZipKind& kind : zip_members)
    if (is_first_member(kind, member)) return refusal(kind.code, kind.name, kind.remedy);
  if (is_office_part(member)) return refusal(document, "an office document");
  return {};
}

bool is_page_part(std::string_view path) {
  return ends_with_any(unpacked_name(path),
                       {".css", ".js", ".mjs", ".js.download", ".map", ".svg"});
}

void note_page_part(const std::string& path, Diagnostics& diagnostics) {
  diagnostics.info({path, 0, {}}, "page-part", "is a part of a page, no report");
}

}  // namespace dragnet

#include "indexer/cleaner.h"

#include <algorithm>
#include <vector>

#include "common/ascii.h"
#include "common/checksum.h"
#include "common/normalize.h"
#include "common/text_parts.h"
#include "common/utf8.h"
#include "indexer/boilerplate.h"
#include "indexer/date_text.h"
#include "indexer/header_lines.h"
#include "indexer/limits.h"
#include "indexer/page_controls.h"
#include "indexer/pinyin_notes.h"

namespace dragnet {

namespace {

bool is_blank(char32_t code) {
  return code == ' ' || code == '\t' || code == 0xA0 || code == 0x3000 ||
         (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F;
}

bool is_line_end(char32_t code) {
  return (code >= '\n' && code <= '\r') || code == 0x85 || code == 0x2028 || code == 0x2029;
}

// Of a byte and the two behind it: false where nothing is to be mended, as in nearly all of a text,
// so for single spaces within a line. No branches: it is asked of many bytes at once.
bool may_need_mending(unsigned char a, unsigned char b, unsigned char c) {
  const auto may_begin_blank = [](unsigned char byte) {
    return static_cast<signed char>(byte) <= ' ';  // all beyond ASCII too, in one comparison
  };
  const bool is_wide_blank = (a == 0xE3) & (b == 0x80) & (c == 0x80);
  // From U+2000 on, but for dashes, quotes and dots, which are frequent.
  const bool is_typographic =
      (a == 0xE2) & ((b == 0x81) | ((b == 0x80) & ((c <= 0x8A) | (c >= 0xA8))));
  return (a < ' ') | ((a == ' ') & may_begin_blank(b)) | (a == 0xC2) | is_wide_blank |
         is_typographic;
}

// The first byte from `at` on (< text.size()) where something may be to be mended, or one of the
// last two.
std::size_t next_to_mend(std::string_view text, std::size_t at) {
  constexpr std::size_t block = 16;
  const auto may = [](const char* byte) {
    return may_need_mending(static_cast<unsigned char>(byte[0]),
                            static_cast<unsigned char>(byte[1]),
                            static_cast<unsigned char>(byte[2]));
  };
  const auto may_in_block = [&](const char* bytes) {
    unsigned char any = 0;  // a byte, as the compiler makes vectors of bytes of this then
    for (std::size_t i = 0; i < block; ++i) any = static_cast<unsigned char>(any | may(bytes + i));
    return any != 0;
  };
  while (at + block + 2 <= text.size() && !may_in_block(text.data() + at)) at += block;
  while (at + 2 < text.size() && !may(text.data() + at)) ++at;
  return at;
}

using Lines = std::vector<std::string_view>;

// The lines that are not blank, trimmed, with single blanks between words. Most are a piece of the
// text as it is, the others are in `mended`; they live as long as both.
Lines tidy_lines(std::string_view text, std::string& mended) {
  mended.clear();
  Lines lines(1);
  bool is_mended = false;  // the last line
  const auto add_words = [&](std::string_view words) {
    std::string_view& line = lines.back();
    if (words.empty()) return;
    if (line.empty()) {
      line = words;
      is_mended = false;
      return;
    }
    if (!is_mended) {
      mended.reserve(text.size());  // nothing grows, so all lines stay where they are
      const std::size_t begin = mended.size();
      mended += line;
      line = std::string_view(mended).substr(begin);
      is_mended = true;
    }
    (mended += ' ') += words;
    line = {line.data(), line.size() + 1 + words.size()};
  };
  std::size_t words = 0;  // where those begin that single blanks part
  for (std::size_t at = 0; at < text.size();) {
    if (at > words) at = next_to_mend(text, at);
    const Decoded character = decode(text, at);
    const bool ends_line = is_line_end(character.code);
    if (ends_line || is_blank(character.code)) {
      add_words(text.substr(words, at - words));
      words = at + character.size;
    }
    if (ends_line && !lines.back().empty()) lines.emplace_back();
    at += character.size;
  }
  add_words(text.substr(std::min(words, text.size())));
  if (lines.back().empty()) lines.pop_back();
  return lines;
}

std::string one_line(std::string_view text) {
  std::string mended;
  return joined(tidy_lines(text, mended), " ");
}

// "[社会] ..." names a channel of the site.
std::string_view without_channel(std::string_view title) {
  constexpr std::size_t longest_channel = 18;  // bytes
  if (!title.starts_with('[')) return title;
  const std::size_t close = title.find("] ");
  return close > longest_channel ? title : title.substr(close + 2);
}

std::string title_of(const Record& record, std::vector<ReportNote>& notes) {
  const std::string line = one_line(record.title);
  std::string title(without_channel(line));
  if (title.size() <= max_title_bytes) return title;
  notes.push_back({"long-title", "cut, of " + std::to_string(title.size()) + " bytes"});
  title.resize(grapheme_floor(title, max_title_bytes));
  return title;
}

// So many bytes, and the rest of the last character.
std::string_view beginning_of(std::string_view line, std::size_t bytes) {
  std::size_t size = std::min(line.size(), bytes);
  while (size < line.size() && (line[size] & 0xC0) == 0x80) ++size;
  return line.substr(0, size);
}

// What a name_key begins with whose name begins with an ASCII letter, ideograph or digit; else 0.
char32_t first_letter(std::string_view name) {
  if (name.empty()) return 0;
  const Folded first = fold(decode(name, 0).code);
  const bool is_in_key = is_ascii_letter(name.front()) || first.kind == CharClass::han ||
                         first.kind == CharClass::digit;
  return is_in_key ? first.single : 0;
}

struct Header {
  Lines text;  // the lines that are left
  std::string date;
  std::string source;
};

// Reads the lines above the first paragraph. A line that repeats the title goes, and with it the
// short lines before it, which are breadcrumbs. The title must outlive it.
class HeaderReader {
 public:
  HeaderReader(Lines lines, std::string_view title)
      : lines_(std::move(lines)), title_(title), title_letter_(first_letter(title)) {}

  Header read() {
    std::size_t seen = 0;
    std::size_t kept = 0;
    for (bool ended = false; !ended && seen < lines_.size(); ++seen) {
      if (takes(lines_[seen])) continue;
      header_.text.push_back(lines_[seen]);
      ended = ++kept > most_kept || header_.text.back().size() > longest;
    }
    // The lines that stay go in front of those below: there may be millions, so in their place.
    const auto below = lines_.begin() + static_cast<std::ptrdiff_t>(seen);
    lines_.erase(lines_.begin(), std::ranges::copy_backward(header_.text, below).out);
    header_.text = std::move(lines_);
    return std::move(header_);
  }

 private:
  static constexpr std::size_t most_kept = 3;  // lines of text within the header: subtitle, byline
  static constexpr std::size_t longest = 200;  // bytes; longer lines are paragraphs
  static constexpr std::size_t longest_crumb = 40;
  static constexpr std::size_t few = 6;      // bytes, to tell most lines apart,
  static constexpr std::size_t enough = 24;  // and nearly all others

  bool takes(std::string_view& line) {
    take_date_prefixes(line);
    if (repeats_title(line)) {
      drop_crumbs();
      return true;
    }
    if (is_page_control(line)) return true;
    const std::optional<HeaderLine> said = read_header_line(line);
    if (said) note(said->date, said->source);
    return said.has_value();
  }

  void take_date_prefixes(std::string_view& line) {
    while (const std::optional<DatePrefix> prefix = read_date_prefix(line)) {
      note(prefix->date, {});
      line = prefix->rest;
    }
  }

  // Whether the keys of so many bytes are alike as far as both go.
  bool begins_as_title(std::string_view name, std::size_t bytes) const {
    const std::string beginning = name_key(beginning_of(name, bytes));
    const std::string title_beginning = name_key(beginning_of(title_, bytes));
    return title_beginning.starts_with(beginning) || beginning.starts_with(title_beginning);
  }

  // The keys of all but a few lines differ from the title's in the first letter, of nearly all
  // others at the beginning, and of most paragraphs that begin with the title right behind it.
  bool repeats_title(std::string_view line) const {
    if (title_.empty() || line.size() > max_title_bytes) return false;
    const std::string_view name = without_channel(line);
    const char32_t letter = first_letter(name);
    if (letter != 0 && title_letter_ != 0 && letter != title_letter_) return false;
    if (!begins_as_title(name, few) || !begins_as_title(name, enough)) return false;
    const std::string title_key = name_key(title_);
    const std::string with_more = name_key(beginning_of(name, title_.size() + enough));
    return !title_key.empty() && title_key.starts_with(with_more) && name_key(name) == title_key;
  }

  void drop_crumbs() {
    const auto is_crumb = [](std::string_view line) {
      return line.size() <= longest_crumb && !line.ends_with('.') && !line.ends_with("。");
    };
    if (!title_seen_ && std::ranges::all_of(header_.text, is_crumb)) header_.text.clear();
    title_seen_ = true;
  }

  void note(const std::string& date, const std::string& source) {
    if (header_.date.empty()) header_.date = date;
    if (header_.source.empty()) header_.source = source;
  }

  Lines lines_;
  std::string_view title_;
  char32_t title_letter_;
  Header header_;
  bool title_seen_ = false;
};

// The bytes of a text that are so.
template <typename IsSo>
std::size_t count_bytes(std::string_view text, IsSo is_so) {
  constexpr std::size_t block = 128;  // counted in a byte, as the compiler makes vectors of it then
  std::size_t count = 0;
  for (; text.size() >= block; text.remove_prefix(block)) {
    unsigned char in_block = 0;
    for (std::size_t i = 0; i < block; ++i)
      in_block = static_cast<unsigned char>(in_block + is_so(static_cast<unsigned char>(text[i])));
    count += in_block;
  }
  for (const char byte : text) count += is_so(static_cast<unsigned char>(byte));
  return count;
}

std::size_t count_han(std::string_view text) {
  std::size_t han = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded character = decode(text, at);
    han += is_han(character.code) ? 1 : 0;
    at += character.size;
  }
  return han;
}

// A Han character stands for about as much as four letters. Lead bytes tell how many there are at
// least (U+5000 to U+9FFF) and at most (from U+2000 on), which is nearly always enough.
bool is_chinese(std::string_view title, std::string_view text) {
  const auto count = [&](auto is_so) {
    return count_bytes(title, is_so) + count_bytes(text, is_so);
  };
  const std::size_t letters = count([](unsigned char byte) {
    const auto lower = static_cast<unsigned char>(byte | 0x20);
    return (lower >= 'a') & (lower <= 'z');
  });
  if (4 * count([](unsigned char byte) { return (byte >= 0xE5) & (byte <= 0xE9); }) > letters)
    return true;
  if (4 * count([](unsigned char byte) { return byte >= 0xE2; }) <= letters) return false;
  return 4 * (count_han(title) + count_han(text)) > letters;
}

std::string language_of(const Record& record, std::string_view title, std::string_view text) {
  const std::string tag = ascii_lower(record.language);  // "zh-CN", "en_US"
  const std::string given = tag.substr(0, tag.find_first_of("-_"));
  if (given == "en" || given == "zh") return given;
  return is_chinese(title, text) ? "zh" : "en";
}

// Lives as long as text does.
std::string_view without_blank_ends(std::string_view text) {
  std::size_t begin = text.size();
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded character = decode(text, at);
    if (!is_blank(character.code) && !is_line_end(character.code)) {
      begin = std::min(begin, at);
      end = at + character.size;
    }
    at += character.size;
  }
  return text.substr(begin, end - std::min(begin, end));
}

std::string id_of(const Record& record, const Report& report) {
  if (const std::string_view given = without_blank_ends(record.id); !given.empty())
    return std::string(given);
  const bool by_url = !report.url.empty();
  std::string id(1, by_url ? 'u' : 'c');
  id += checksum(by_url ? report.url : report.title + '\n' + report.text);
  return id;
}

// "https://www.chinadaily.com.cn/a/b" is of "chinadaily.com.cn".
std::string host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#"));
  url.remove_prefix(url.rfind('@') + 1);
  std::string host = ascii_lower(url.substr(0, url.find(':')));
  if (host.starts_with("www.")) host.erase(0, 4);
  return host;
}

// A part of an address leads elsewhere.
std::string url_of(const Record& record, std::vector<ReportNote>& notes) {
  std::string url = one_line(record.url);
  if (url.size() <= max_url_bytes) return url;
  notes.push_back({"bad-url", std::to_string(url.size()) + " bytes; left out"});
  return {};
}

Cleaned clean_plain(const Record& record) {
  Cleaned cleaned;
  Report& report = cleaned.report;
  report.path = make_valid(record.origin.path).text;
  report.record = record.origin.record;
  report.title = title_of(record, cleaned.notes);

  std::string mended;
  Header header = HeaderReader(tidy_lines(record.text, mended), report.title).read();
  if (header.text.empty()) header.text = tidy_lines(record.text, mended);
  report.text = joined(without_tail(std::move(header.text)), "\n");

  report.url = url_of(record, cleaned.notes);
  report.source = one_line(record.source);
  if (report.source.empty()) report.source = header.source;
  if (report.source.empty()) report.source = host_of(report.url);
  report.extra = record.extra;
  report.language = language_of(record, report.title, report.text);
  report.id = id_of(record, report);
  const bool is_dated = header.date.empty() || parse_date_field(record.date);
  cleaned.date_line = is_dated ? record.date : header.date;
  return cleaned;
}

}  // namespace

Cleaned clean(const Record& record) {
  if (!have_pinyin_notes(record.title, record.text)) return clean_plain(record);
  Record plain = record;
  plain.title = without_pinyin_notes(record.title);
  plain.text = without_pinyin_notes(record.text);
  return clean_plain(plain);
}

}  // namespace dragnet

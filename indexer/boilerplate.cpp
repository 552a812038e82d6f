#include "indexer/boilerplate.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

#include "common/ascii.h"
#include "common/one_of.h"
#include "indexer/line_kind.h"

namespace dragnet {

namespace {

constexpr std::size_t longest_headline = 200;
constexpr std::size_t related_lines = 20;     // at most so many follow a related_heading
constexpr std::size_t most_tail_lines = 200;  // nothing above them is looked at

constexpr std::string_view related_headings[] = {"others also read",
                                                 "related news",
                                                 "related articles",
                                                 "related stories",
                                                 "related reading",
                                                 "read more",
                                                 "read also",
                                                 "also read",
                                                 "you may like",
                                                 "you may also like",
                                                 "most popular in 24h",
                                                 "most popular",
                                                 "most read",
                                                 "recommended",
                                                 "more news",
                                                 "相关新闻",
                                                 "相关阅读",
                                                 "相关报道",
                                                 "相关链接",
                                                 "推荐阅读",
                                                 "延伸阅读",
                                                 "热门新闻",
                                                 "更多新闻",
                                                 "猜你喜欢"};

// What stands before the colon of a statement, and what may stand before that.
constexpr std::string_view statement_openings[] = {
    "statement:", "disclaimer:", "copyright notice:", "声明：", "声明:"};
constexpr std::string_view kinds_of_statement[] = {
    "copyright", "legal", "special", "免责", "版权", "法律", "郑重", "特别", "严正",
    "重要",      "本网",  "本站",    "本报", "（",   "(",    "【",   "["};
constexpr std::string_view statement_words[] = {
    "copyright", "original author", "reprint", "contact us", "版权", "如有侵权",
    "涉及侵权",  "原作者",          "转载",    "本站",       "本网", "本文"};

constexpr std::string_view credit_words[] = {"edit", "audit", "review", "compil", "proofread",
                                             "编辑", "审核",  "校对",   "撰稿",   "供稿"};
constexpr std::string_view end_marks[] = {"(完)", "（完）", "(end)", "（end）"};

// Bytes of the text without the blanks at its end.
std::size_t trimmed_end(std::string_view text) {
  constexpr std::string_view wide_blank = "\u3000";
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  while (text.ends_with(wide_blank)) text.remove_suffix(wide_blank.size());
  return text.size();
}

std::string_view trimmed(std::string_view text) {
  text = text.substr(0, trimmed_end(text));
  while (text.starts_with(' ')) text.remove_prefix(1);
  return text;
}

static_assert(std::ranges::all_of(statement_openings, has_colon));  // before_statement asks first

// Where the trailing block of boilerplate lines begins; contact lines count only when the block is
// a legal one.
std::size_t tail_begin(const std::vector<std::string_view>& lines) {
  std::size_t certain = lines.size();
  std::size_t begin = lines.size();
  bool legal = false;
  bool contacts = false;
  while (begin > 0) {
    const LineKind kind = line_kind(lines[begin - 1]);
    if (kind == LineKind::text) break;
    --begin;
    legal = legal || kind == LineKind::legal;
    contacts = contacts || kind == LineKind::contact;
    if (!contacts) certain = begin;
  }
  return legal ? begin : certain;
}

// Where the headlines of other reports begin that follow a heading, or the end.
std::size_t related_begin(const std::vector<std::string_view>& lines) {
  const std::size_t first = lines.size() > related_lines ? lines.size() - related_lines : 1;
  for (std::size_t i = lines.size(); i-- > first;) {
    if (lines[i].size() > longest_headline) break;
    std::string heading = ascii_lower(lines[i]);
    while (heading.ends_with(':') || heading.ends_with('.')) heading.pop_back();
    if (heading.ends_with("：")) heading.resize(heading.size() - std::string_view("：").size());
    if (std::ranges::find(related_headings, heading) != std::end(related_headings)) return i;
  }
  return lines.size();
}

std::string_view last_bytes(std::string_view text, std::size_t count) {
  return text.substr(text.size() - std::min(text.size(), count));
}

// The last that begins among the last `reach` bytes. std::string::rfind compares at every place;
// find skips with memchr.
std::size_t find_last(std::string_view text, std::string_view word, std::size_t reach) {
  std::size_t last = text.npos;
  const std::size_t from = text.size() - std::min(text.size(), reach);
  for (auto at = text.find(word, from); at != text.npos; at = text.find(word, at + 1)) last = at;
  return last;
}

// The functions below say how much of a last line stays; its size when they do not apply.

// Where the kind of statement before the words at the offset begins, at the start of a line or
// sentence; the size of the line where it does not. Only pages disclaim, so that there a name may
// stand before the kind: "港城网版权与免责声明：".
std::size_t statement_begin(std::string_view line, std::size_t at) {
  constexpr std::size_t longest_name = 40;  // bytes
  std::string_view head = line.substr(0, trimmed_end(line.substr(0, at)));
  const bool disclaims = head.ends_with("免责");
  const auto take_kind = [&] {
    const auto* kind =
        std::ranges::find_if(kinds_of_statement, [&](auto each) { return head.ends_with(each); });
    if (kind == std::end(kinds_of_statement)) return false;
    head.remove_suffix(kind->size());
    head = head.substr(0, trimmed_end(head));
    return true;
  };
  while (take_kind()) continue;
  if (disclaims) {
    std::size_t name = 0;
    for (const std::string_view mark : {"。", "！", "？", "）", "】", "”"}) {
      const std::size_t end = head.rfind(mark);
      if (end != head.npos) name = std::max(name, end + mark.size());
    }
    if (head.size() - name <= longest_name) return name;
  }
  const bool begins = head.empty() || ends_with_stop(head) ||
                      ends_with_any(head, {")", "）", "]", "】", "”", "\""});
  return begins ? head.size() : line.size();
}

std::size_t before_statement(std::string_view line) {
  if (!has_colon(line)) return line.size();
  for (const std::string_view opening : statement_openings) {
    const std::size_t at = find_last(line, opening, longest_legal_line);
    if (at == line.npos || !holds_any(line.substr(at), statement_words)) continue;
    const std::size_t begin = statement_begin(line, at);
    if (begin < line.size()) return begin;
  }
  return line.size();
}

std::size_t before_end_mark(std::string_view line) {
  for (const std::string_view mark : end_marks) {
    if (line.ends_with(mark)) return line.size() - mark.size();
  }
  return line.size();
}

constexpr std::string_view opening_brackets[] = {"【", "[", "（", "("};

// A sentence of more than a source or a word on copying.
bool tells_more(std::string_view text) {
  constexpr std::size_t longest_note = 40;  // bytes
  return text.size() > longest_note && ends_with_stop(text);
}

// 【编辑:X】, (编辑：X), [Editor in charge: X], with nothing told behind; in a sentence only what
// names somebody.
std::size_t before_bracketed_editor(std::string_view line) {
  const bool is_sentence = ends_with_stop(line);
  for (const std::string_view open : opening_brackets) {
    const std::size_t at = find_last(line, open, longest_credit);
    if (at == line.npos) continue;
    const std::string_view rest = line.substr(at + open.size());
    const std::size_t inside =
        std::min(rest.find_first_of("])"), std::min(rest.find("】"), rest.find("）")));
    const std::string_view editor = trimmed(rest.substr(0, inside));
    if (!begins_with_editor(editor) || (is_sentence && !has_colon(editor))) continue;
    if (!tells_more(trimmed(rest.substr(std::min(inside, rest.size()))))) return at;
  }
  return line.size();
}

// "责任编辑：X" without brackets.
std::size_t before_open_editor(std::string_view line) {
  if (!has_colon(last_bytes(line, longest_credit))) return line.size();
  for (const std::string_view opening :
       {"责任编辑：", "责任编辑:", "責任編輯：", "editor in charge:"}) {
    const std::size_t at = find_last(line, opening, longest_credit);
    if (at == line.npos) continue;
    for (const std::string_view open : opening_brackets)
      if (line.substr(0, at).ends_with(open)) return at - open.size();
    return at;
  }
  return line.size();
}

// "End compiled album | A audits | B": credits between bars behind the last sentence.
std::size_t before_barred_credits(std::string_view line) {
  const auto has_bars = [](std::string_view text) { return std::ranges::count(text, '|') >= 2; };
  if (!has_bars(last_bytes(line, longest_credit))) return line.size();
  std::size_t begin = 0;
  for (const std::string_view stop : {".", "。", "！", "!", "”"}) {
    const std::size_t at = find_last(line, stop, line.size());
    if (at != line.npos) begin = std::max(begin, at + stop.size());
  }
  const std::string_view tail = line.substr(begin);
  const bool credits =
      has_bars(tail) && tail.size() <= longest_credit && holds_any(tail, credit_words);
  return credits ? begin : line.size();
}

// "Email address:" that a comment form left behind a sentence.
std::size_t before_form_label(std::string_view line) {
  constexpr std::string_view label = "email address:";
  return line.ends_with(label) ? line.size() - label.size() : line.size();
}

// What is cut begins close to the end, so nothing before is looked at; no page puts more behind a
// sentence than these few.
std::string_view without_line_tail(std::string_view line) {
  constexpr std::size_t most_tails = 8;
  constexpr std::size_t seen = longest_legal_line + longest_credit;
  for (std::size_t i = 0; i < most_tails; ++i) {
    const std::string end = ascii_lower(last_bytes(line, seen));
    std::size_t keep = end.size();
    for (const auto before : {before_form_label, before_statement, before_end_mark,
                              before_bracketed_editor, before_open_editor, before_barred_credits}) {
      keep = std::min(keep, before(end));
    }
    if (keep == end.size()) break;
    line.remove_suffix(end.size() - keep);
    line = line.substr(0, trimmed_end(line));
  }
  return line;
}

// Whole lines go, and the end of the last one that stays.
std::vector<std::string_view> cut_tail(std::vector<std::string_view> lines) {
  while (!lines.empty()) {
    const std::size_t before = lines.size();
    lines.resize(tail_begin(lines));
    if (!lines.empty()) lines.resize(related_begin(lines));
    if (lines.empty()) break;
    lines.back() = without_line_tail(lines.back());
    if (lines.back().empty()) lines.pop_back();
    if (lines.size() == before) break;
  }
  return lines;
}

}  // namespace

std::vector<std::string_view> without_tail(std::vector<std::string_view> lines) {
  const std::size_t first = lines.size() - std::min(lines.size(), most_tail_lines);
  const std::vector<std::string_view> kept =
      cut_tail({lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end()});
  if (first + kept.size() == 0) return lines;
  lines.resize(first + kept.size());
  if (!kept.empty()) lines.back() = kept.back();
  return lines;
}

}  // namespace dragnet

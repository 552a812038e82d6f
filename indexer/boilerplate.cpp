#include "indexer/boilerplate.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

#include "common/ascii.h"
#include "common/one_of.h"
#include "indexer/page_controls.h"

namespace dragnet {

namespace {

constexpr std::size_t longest_legal_line = 800;  // bytes, as all below
constexpr std::size_t longest_furniture_line = 300;
constexpr std::size_t longest_headline = 200;
constexpr std::size_t longest_credit = 120;
constexpr std::size_t related_lines = 20;     // at most so many follow a related_heading
constexpr std::size_t most_tail_lines = 200;  // nothing above them is looked at

constexpr std::string_view comment_form_lines[] = {"leave a reply",
                                                   "leave a comment",
                                                   "your email address will not be published",
                                                   "required fields are marked",
                                                   "post comment",
                                                   "cancel reply",
                                                   "save my name",
                                                   "comments are closed",
                                                   "log in to leave a comment",
                                                   "you must be logged in to post",
                                                   "please enter your comment",
                                                   "email address:",
                                                   "name *",
                                                   "email *",
                                                   "comment *",
                                                   "发表评论",
                                                   "网友评论",
                                                   "我要评论",
                                                   "发表回复",
                                                   "您的邮箱地址不会被公开",
                                                   "电子邮件地址不会被公开"};

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

constexpr std::string_view copyright_words[] = {"all rights reserved", "版权所有", "版權所有"};
constexpr std::string_view copyright_openings[] = {"copyright", "©", "(c) ", "版权声明"};
constexpr std::string_view licence_words[] = {"icp",     "公网安备",        "公安备",
                                              "许可证",  "許可證",          "licence",
                                              "license", "registration no", "anbei no"};
constexpr std::string_view copying_words[] = {"reprint", "reproduc", "excerpt", "转载",
                                              "轉載",    "摘编",     "镜像"};
constexpr std::string_view permission_words[] = {"authoriz",  "authoris", "permission", "prohibit",
                                                 "copyright", "授权",     "授權",       "许可",
                                                 "违者",      "侵权",     "版权"};
constexpr std::string_view contact_openings[] = {"hotline",
                                                 "tel:",
                                                 "tel.",
                                                 "telephone",
                                                 "fax",
                                                 "e-mail",
                                                 "email",
                                                 "address:",
                                                 "contact us",
                                                 "about us",
                                                 "举报电话",
                                                 "举报邮箱",
                                                 "违法和不良信息",
                                                 "联系电话",
                                                 "联系我们",
                                                 "关于我们",
                                                 "地址：",
                                                 "邮编",
                                                 "网站地图",
                                                 "主办单位",
                                                 "承办单位",
                                                 "技术支持",
                                                 "internet illegal",
                                                 "people's daily online"};

constexpr std::string_view statement_openings[] = {
    "statement:", "disclaimer:", "copyright notice:", "copyright statement:", "声明：", "声明:"};
constexpr std::string_view statement_words[] = {
    "copyright", "infring", "original author", "reprint", "版权", "侵权", "原作者", "转载", "本站"};

constexpr std::string_view editor_openings[] = {"editor in charge",
                                                "editor-in-charge",
                                                "responsible editor",
                                                "editor",
                                                "edited by",
                                                "责任编辑",
                                                "责编",
                                                "编辑",
                                                "责任编校",
                                                "責任編輯",
                                                "編輯",
                                                "审核",
                                                "校对"};
constexpr std::string_view credit_words[] = {"edit", "audit", "review", "compil", "proofread",
                                             "编辑", "审核",  "校对",   "撰稿",   "供稿"};
constexpr std::string_view end_marks[] = {"(完)", "（完）", "(end)", "（end）"};

template <std::size_t n>
bool begins_with_one_of(std::string_view text, const std::string_view (&words)[n]) {
  return std::ranges::any_of(words, [&](auto word) { return begins_with(text, word); });
}

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

std::string_view without_brackets(std::string_view text) {
  for (const std::string_view open : {"[", "(", "【", "（", "【 "}) {
    if (text.starts_with(open)) return text.substr(open.size());
  }
  return text;
}

constexpr bool has_colon(std::string_view text) {
  return text.find(':') != text.npos || text.find("：") != text.npos;
}
static_assert(std::ranges::all_of(statement_openings, has_colon));  // before_statement asks first

bool has_long_number(std::string_view text) {
  constexpr std::size_t enough = 6;
  std::size_t run = 0;
  for (const char c : text) {
    run = is_ascii_digit(c) ? run + 1 : 0;
    if (run == enough) return true;
  }
  return false;
}

// How a line of the end of a text is judged.
enum class LineKind : unsigned char {
  text,
  contact,  // boilerplate only within a legal block
  legal,    // copyright, licences
  other,    // editor, comment form, page controls, terms of reprinting
};

LineKind kind_of(std::string_view raw) {
  if (is_page_control(raw)) return LineKind::other;
  const std::string_view bare = without_brackets(raw);
  if (bare.size() > longest_legal_line) return LineKind::text;
  const std::string line = ascii_lower(bare);
  if (line.size() <= longest_furniture_line) {
    if (begins_with_one_of(line, copyright_openings) || holds_any(line, copyright_words) ||
        (has_long_number(line) && holds_any(line, licence_words))) {
      return LineKind::legal;
    }
    if (begins_with_one_of(line, comment_form_lines)) return LineKind::other;
    if (line.size() <= longest_credit && begins_with_one_of(line, editor_openings) &&
        has_colon(line)) {
      return LineKind::other;
    }
    if (begins_with_one_of(line, contact_openings)) return LineKind::contact;
  }
  const bool terms = holds_any(line, copying_words) && holds_any(line, permission_words);
  return terms ? LineKind::other : LineKind::text;
}

// Where the trailing block of boilerplate lines begins; contact lines count only when the block is
// a legal one.
std::size_t tail_begin(const std::vector<std::string_view>& lines) {
  std::size_t certain = lines.size();
  std::size_t begin = lines.size();
  bool legal = false;
  bool contacts = false;
  while (begin > 0) {
    const LineKind kind = kind_of(lines[begin - 1]);
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

std::size_t before_statement(std::string_view line) {
  if (!has_colon(line)) return line.size();
  for (const std::string_view opening : statement_openings) {
    const std::size_t at = find_last(line, opening, longest_legal_line);
    if (at != line.npos && holds_any(line.substr(at), statement_words)) return at;
  }
  return line.size();
}

std::size_t before_end_mark(std::string_view line) {
  for (const std::string_view mark : end_marks) {
    if (line.ends_with(mark)) return line.size() - mark.size();
  }
  return line.size();
}

// 【编辑:X】, (编辑：X), [Editor in charge: X].
std::size_t before_bracketed_editor(std::string_view line) {
  for (const std::string_view open : {"【", "[", "（", "("}) {
    const std::size_t at = find_last(line, open, longest_credit);
    if (at == line.npos) continue;
    if (begins_with_one_of(trimmed(line.substr(at + open.size())), editor_openings)) return at;
  }
  return line.size();
}

// "责任编辑：X" without brackets.
std::size_t before_open_editor(std::string_view line) {
  if (!has_colon(last_bytes(line, longest_credit))) return line.size();
  for (const std::string_view opening :
       {"责任编辑：", "责任编辑:", "責任編輯：", "editor in charge:"}) {
    const std::size_t at = find_last(line, opening, longest_credit);
    if (at != line.npos) return at;
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

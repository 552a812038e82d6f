#include "indexer/line_kind.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "common/ascii.h"
#include "common/one_of.h"
#include "indexer/page_controls.h"

namespace dragnet {

namespace {

constexpr std::size_t longest_furniture_line = 300;  // bytes

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

constexpr std::string_view licence_words[] = {"icp",     "公网安备",        "公安备",
                                              "许可证",  "許可證",          "licence",
                                              "license", "registration no", "anbei no"};
// Those that a number belongs to, also at the end of a sentence.
constexpr std::string_view licence_number_words[] = {
    "icp备",   "icp證",      "icp证",    "公网安备", "许可证编号", "许可证号", "许可证：",
    "许可证:", "許可證編號", "許可證號", "license:", "license no", "licence:", "licence no"};
constexpr std::string_view copying_words[] = {"reprint", "reproduc", "excerpt", "转载",
                                              "轉載",    "摘编",     "建立镜像"};
constexpr std::string_view permission_words[] = {
    "authoriz", "authoris", "permission", "prohibit", "copyright", "授权", "授權",
    "许可",     "违者",     "侵权",       "版权",     "注明",      "註明"};
// Who speaks of them speaks for the page.
constexpr std::string_view site_words[] = {"本站",          "本网",         "本網",
                                           "本公众号",      "this website", "this site",
                                           "this web site", "our website",  "our site"};
// Words of what was done, and said of it.
constexpr std::string_view telling_words[] = {
    "警方",   "民警",    "团伙",   "團伙",  "嫌疑人",  "诈骗",    "詐騙",    "骗取",
    "被骗",   "行骗",    "被告",   "判决",  "裁定",    "抓获",    "受害",    "涉案",
    "牟利",   "police",  "gang",   "court", "judge",   "arrest",  "suspect", "fraud",
    "scam",   "swindl",  "victim", "cheat", "convict", "sentenc", "jail",    "accus",
    "defend", "lawsuit", " sued",  "stole", " ring ",  " raid",   " said",   " told"};
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

template <std::size_t n>
bool begins_with_one_of(std::string_view text, const std::string_view (&words)[n]) {
  return std::ranges::any_of(words, [&](auto word) { return begins_with(text, word); });
}

std::string_view without_brackets(std::string_view text) {
  for (const std::string_view open : {"[", "(", "【", "（", "【 "}) {
    if (text.starts_with(open)) return text.substr(open.size());
  }
  return text;
}

// Of so many digits side by side one is among every so many bytes.
bool has_long_number(std::string_view text) {
  constexpr std::size_t enough = 6;
  for (std::size_t at = enough - 1; at < text.size(); at += enough) {
    if (!is_ascii_digit(text[at])) continue;
    std::size_t first = at;
    while (first > 0 && is_ascii_digit(text[first - 1])) --first;
    std::size_t last = at + 1;
    while (last < text.size() && is_ascii_digit(text[last])) ++last;
    if (last - first >= enough) return true;
  }
  return false;
}

// Whether it ends in a full stop, with quotation marks or a note in brackets behind it at most:
// "…。”", "…。(完)", "…。（记者 吴某）".
bool is_sentence(std::string_view line) {
  constexpr std::string_view closing[] = {"\"", "'", "”", "’", ")", "）", "]", "】", "』", "」"};
  constexpr std::string_view opening[] = {"(", "（", "[", "【"};
  const auto without_closing = [&](std::string_view text) {
    const auto* mark = std::begin(closing);
    while (mark != std::end(closing)) {
      mark = std::ranges::find_if(closing, [&](auto each) { return finishes_with(text, each); });
      if (mark != std::end(closing)) text.remove_suffix(mark->size());
    }
    return text;
  };
  const std::string_view inside = without_closing(line);
  if (ends_with_stop(inside)) return true;
  if (inside.size() == line.size()) return false;
  const std::size_t note = line.size() - std::min(line.size(), longest_credit);
  return std::ranges::any_of(opening, [&](std::string_view mark) {
    const std::size_t at = line.rfind(mark);
    return at != line.npos && at >= note &&
           ends_with_stop(without_closing(ascii_trimmed(line.substr(0, at))));
  });
}

bool begins_with_year(std::string_view text) {
  return text.size() >= 4 && (text.starts_with("19") || text.starts_with("20")) &&
         is_ascii_digit(text[2]) && is_ascii_digit(text[3]);
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, is_ascii_digit);
}

// A line with what is asked of it several times. Views of the strings of line_kind().
struct TailLine {
  std::string_view whole;  // lower case, with the bracket that it may begin with
  std::string_view raw;    // without the bracket
  std::string_view text;   // of both
  bool is_sentence = false;

  bool tells_deed() const { return holds_any(text, telling_words); }
};

// "Copyright 2023", "Copyright (c)", "Copyright Harbour News." and not "Copyright fraud was ...".
bool is_copyright_note(const TailLine& line) {
  constexpr std::string_view word = "copyright";
  if (!line.text.starts_with(word)) return false;
  if (!line.is_sentence) return true;
  const std::string_view behind = ascii_trimmed(line.raw.substr(word.size()));
  if (begins_with_year(behind) ||
      starts_with_any(ascii_lower(behind.substr(0, 16)),
                      {"©", "(c)", "by ", "of ", "belongs ", "notice", "statement"}))
    return true;
  const bool goes_on = !behind.empty() && behind.front() >= 'a' && behind.front() <= 'z';
  return !goes_on && !line.tells_deed();
}

bool is_copyright(const TailLine& line) {
  constexpr std::string_view sign = "(c)";
  constexpr std::string_view statement = "版权声明";
  constexpr std::string_view reserved[] = {"版权所有", "版權所有"};
  constexpr std::string_view owners[] = {"所有人", "所有者", "所有权"};
  if (line.whole.starts_with(sign)) {
    const std::string_view behind = ascii_trimmed(line.whole.substr(sign.size()));
    if (begins_with_year(behind) || behind.starts_with("copyright")) return true;
  }
  if (line.text.starts_with("©") || line.text.find("all rights reserved") != line.text.npos)
    return true;
  const bool is_statement =
      line.text.starts_with(statement) &&
      (!line.is_sentence || starts_with_any(line.text.substr(statement.size()), {"：", ":", "】"}));
  return is_statement || is_copyright_note(line) ||
         (holds_any(line.text, reserved) && !holds_any(line.text, owners));
}

// In a sentence the name follows at once.
bool is_editor_line(const TailLine& line) {
  constexpr std::size_t longest_names = 60;  // bytes
  const std::string_view text = line.text;
  if (text.size() > longest_credit || !begins_with_editor(text) || !has_colon(text)) return false;
  if (!line.is_sentence) return true;
  if (text.size() > longest_names || has_digit(text) || line.tells_deed()) return false;
  return std::ranges::any_of(editor_openings, [&](std::string_view opening) {
    return text.starts_with(opening) &&
           starts_with_any(ascii_trimmed(text.substr(opening.size())), {":", "："});
  });
}

bool is_licence(const TailLine& line) {
  return has_long_number(line.text) &&
         (line.is_sentence ? holds_any(line.text, licence_number_words)
                           : holds_any(line.text, licence_words));
}

// Terms of reprinting. Sentences of a report tell deeds, or have numbers.
bool are_terms(const TailLine& line) {
  if (!holds_any(line.text, copying_words) || !holds_any(line.text, permission_words)) return false;
  const bool of_site = holds_any(line.text, site_words);
  if (!line.is_sentence || (of_site && line.text.starts_with("未经"))) return true;
  return !line.tells_deed() && (!has_digit(line.text) || of_site);
}

}  // namespace

bool begins_with_editor(std::string_view text) {
  return begins_with_one_of(text, editor_openings);
}

bool ends_with_stop(std::string_view text) {
  return ends_with_any(text, {"。", ".", "！", "!", "？", "?", "；", ";", "．"}) &&
         !ends_with_any(text, {" ltd.", " inc.", " co.", " corp."});
}

LineKind line_kind(std::string_view raw) {
  if (is_page_control(raw)) return LineKind::other;
  const std::string_view bare = without_brackets(raw);
  if (bare.size() > longest_legal_line) return LineKind::text;
  const std::string lower = ascii_lower(raw);
  const std::string_view text = std::string_view(lower).substr(raw.size() - bare.size());
  const TailLine line{lower, bare, text, is_sentence(text)};
  if (bare.size() <= longest_furniture_line) {
    if (is_licence(line) || is_copyright(line)) return LineKind::legal;
    if (begins_with_one_of(line.text, comment_form_lines)) return LineKind::other;
    if (is_editor_line(line)) return LineKind::other;
    if (begins_with_one_of(line.text, contact_openings)) return LineKind::contact;
  }
  return are_terms(line) ? LineKind::other : LineKind::text;
}

}  // namespace dragnet

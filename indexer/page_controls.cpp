#include "indexer/page_controls.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "common/normalize.h"
#include "common/one_of.h"
#include "common/text_parts.h"

namespace dragnet {

namespace {

constexpr std::string_view control_words[] = {
    "share",    "print",    "wechat",  "weibo",  "twitter", "facebook", "linkedin",
    "whatsapp", "line",     "email",   "text",   "a",       "aa",       "aaa",
    "font",     "size",     "large",   "medium", "small",   "tweet",    "qq",
    "back",     "to",       "top",     "links",  "home",    "close",    "english",
    "save",     "comments", "comment", "打印",   "分享",    "字号",     "字体",
    "大",       "中",       "小",      "关闭",   "收藏",    "返回顶部", "返回",
    "首页",     "上一篇",   "下一篇",  "微信",   "微博",    "分享到",   "扫一扫"};

// Bytes of the sign between controls that the text begins with; 0 without one.
std::size_t sign_size(std::string_view text) {
  constexpr std::string_view signs = " -|/<>+*.,:;&()[]=_~#";
  constexpr std::string_view wide_signs[] = {"·",  "【", "】", "（", "）",
                                             "：", "｜", "»",  "«",  "—"};
  const char first = text.front();
  if (static_cast<unsigned char>(first) < 0x80) return signs.find(first) != signs.npos ? 1 : 0;
  const auto* wide = std::ranges::find_if(wide_signs, [&](auto w) { return begins_with(text, w); });
  return wide != std::end(wide_signs) ? wide->size() : 0;
}

// Of a name_key: nothing but words of a page's own, with signs around them.
bool are_controls(std::string_view rest) {
  constexpr std::size_t longest = 12;  // bytes
  static_assert(std::ranges::all_of(control_words, [](auto w) { return w.size() <= longest; }));
  while (!rest.empty()) {
    std::size_t size = sign_size(rest);
    if (size == 0) {
      while (size < rest.size() && size <= longest && sign_size(rest.substr(size)) == 0) ++size;
      if (!is_one_of(control_words, rest.substr(0, size))) return false;
    }
    rest.remove_prefix(size);
  }
  return true;
}

// Not with most ideographs: a Chinese line has no blanks, so that a key would be made of all of it.
bool may_begin_control(std::string_view line) {
  if (folded_ideograph_at(line, 0) == 0) return true;
  const std::string_view ideograph = line.substr(0, 3);
  return std::ranges::any_of(control_words, [&](auto word) {
    return word.front() == ideograph.front() && word.starts_with(ideograph);
  });
}

}  // namespace

// Word by word, as nearly every line ends the search with its first one.
bool is_page_control(std::string_view line) {
  constexpr std::size_t longest = 120;  // bytes
  if (line.size() > longest || !may_begin_control(line)) return false;
  while (!line.empty())
    if (!are_controls(name_key(take_part(line, ' ')))) return false;
  return true;
}

}  // namespace dragnet

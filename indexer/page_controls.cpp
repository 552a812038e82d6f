#include "indexer/page_controls.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "common/normalize.h"
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

// Of a name_key: nothing but words of a page's own, with signs around them.
bool are_controls(std::string_view rest) {
  constexpr std::size_t enough = 16;  // bytes of a control word and a sign behind it
  static_assert(std::ranges::all_of(control_words, [](auto w) { return w.size() + 3 <= enough; }));
  constexpr std::string_view signs = " -|/<>+*.,:;&()[]=_~#";
  constexpr std::string_view wide_signs[] = {"·",  "【", "】", "（", "）",
                                             "：", "｜", "»",  "«",  "—"};
  while (!rest.empty()) {
    const auto* wide =
        std::ranges::find_if(wide_signs, [&](auto sign) { return rest.starts_with(sign); });
    if (wide != std::end(wide_signs)) {
      rest.remove_prefix(wide->size());
      continue;
    }
    std::string_view word = rest.substr(0, enough);
    word = word.substr(0, word.find_first_of(signs));
    if (word.empty()) {
      rest.remove_prefix(1);
      continue;
    }
    for (const std::string_view sign : wide_signs) word = word.substr(0, word.find(sign));
    if (std::ranges::find(control_words, word) == std::end(control_words)) return false;
    rest.remove_prefix(word.size());
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

#include "indexer/place_country_count.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "common/han_phrases.h"
#include "common/one_of.h"

namespace dragnet {

namespace {

bool is_deed_at(const PlaceText& text, std::size_t token) {
  static const HanPhrases deeds = {"受理", "破获", "查获", "抓获", "逮捕",
                                   "拘捕", "侦破", "捣毁", "打掉"};
  return deeds.size_at(text.stream, token) > 0;
}

// Of persons, without their number.
bool is_result_at(const PlaceText& text, std::size_t token) {
  static const HanPhrases results = {"落网", "刑拘", "批捕", "归案", "侦办"};
  return results.size_at(text.stream, token) > 0;
}

// 9名, 500万, 九千起
bool is_figure(const PlaceText& text, std::size_t token) {
  constexpr std::string_view units[] = {"人", "名", "件", "起", "宗", "个",
                                        "座", "团", "万", "亿", "元"};
  return text.stream[token].kind == TokenKind::number && text.is_open(token + 1, Gap::blank) &&
         is_one_of(units, text.stream.term(token + 1));
}

bool is_figure_in_han(const PlaceText& text, std::size_t token) {
  constexpr std::string_view numerals[] = {"二", "三", "四", "五", "六", "七", "八",
                                           "九", "十", "百", "千", "万", "余"};
  constexpr std::string_view units[] = {"人", "名", "件", "起", "宗", "个", "座"};
  return is_one_of(numerals, text.stream.term(token)) && text.is_open(token + 1, Gap::none) &&
         is_one_of(units, text.stream.term(token + 1));
}

// Whether a figure stands in the clause, a few words on.
bool has_figure_behind(const PlaceText& text, std::size_t from) {
  constexpr std::size_t reach = 16;
  for (std::size_t at = from; at < from + reach && text.is_open(at, Gap::blank); ++at)
    if (is_figure(text, at) || is_figure_in_han(text, at)) return true;
  return false;
}

// 全国共破获案件9000起, 全國9月受理案件1萬件; not 全国首例, 带破全国案件, 赴全国各地抓获.
bool counts(const PlaceText& text, const PlaceCue& country) {
  constexpr std::size_t reach = 8;
  constexpr std::string_view outstanding[] = {"首", "最", "优"};
  if (!text.is_term(country.first, "全") || !text.is_open(country.last, Gap::none)) return false;
  if (is_one_of(outstanding, text.stream.term(country.last))) return false;
  if (text.stream[country.last].kind == TokenKind::number && text.is_term(country.last + 1, "月"))
    return has_figure_behind(text, country.last + 2);
  for (std::size_t at = country.last; at < country.last + reach; ++at) {
    if (!text.is_open(at, Gap::none)) break;
    if (is_deed_at(text, at)) return has_figure_behind(text, at);
  }
  return false;
}

// 铜陵警方表示，将继续打击
bool is_only_heard(const PlaceText& text, const Mention& agency) {
  constexpr std::size_t longest = 8;  // tokens of the agency
  static const HanPhrases says = {"表示", "指出", "提醒", "呼吁", "强调"};
  std::size_t at = agency.last;
  for (const std::size_t end = at + longest; says.size_at(text.stream, at) == 0; ++at)
    if (at == end || !text.is_open(at, Gap::none)) return false;
  for (; at < text.stream.size(); ++at)
    if (is_deed_at(text, at) || is_result_at(text, at) || is_figure(text, at)) return false;
  return true;
}

}  // namespace

bool tells_count_of_country(const PlaceText& text, const Mention* agency) {
  if (agency != nullptr && !is_only_heard(text, *agency)) return false;
  const std::size_t until = agency == nullptr ? text.stream.size() : agency->first;
  return std::ranges::any_of(
      text.cues.of_kinds({CueKind::country, CueKind::national}),
      [&](const PlaceCue& cue) { return cue.first < until && counts(text, cue); });
}

}  // namespace dragnet

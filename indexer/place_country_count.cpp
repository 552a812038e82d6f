#include "indexer/place_country_count.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "common/han_phrases.h"
#include "common/one_of.h"

namespace dragnet {

namespace {

std::size_t size_of_deed(const PlaceText& text, std::size_t token) {
  static const HanPhrases deeds = {"受理", "破获", "查获", "抓获", "逮捕",
                                   "拘捕", "侦破", "捣毁", "打掉"};
  return deeds.size_at(text.stream, token);
}

// 全国共破获, 全國9月; not 全国首例, 带破全国案件.
bool counts(const PlaceText& text, const PlaceCue& country) {
  constexpr std::size_t reach = 8;
  if (!text.is_term(country.first, "全") || !text.is_open(country.last, Gap::none)) return false;
  if (text.stream[country.last].kind == TokenKind::number && text.is_term(country.last + 1, "月"))
    return true;
  for (std::size_t at = country.last; at < country.last + reach; ++at) {
    if (!text.is_open(at, Gap::none)) break;
    if (size_of_deed(text, at) > 0) return true;
  }
  return false;
}

// 9名, 500万
bool is_figure(const PlaceText& text, std::size_t token) {
  constexpr std::string_view units[] = {"人", "名", "件", "起", "宗", "个",
                                        "座", "团", "万", "亿", "元"};
  return text.stream[token].kind == TokenKind::number && text.is_open(token + 1, Gap::blank) &&
         is_one_of(units, text.stream.term(token + 1));
}

// 铜陵警方表示，将继续打击
bool is_only_heard(const PlaceText& text, const Mention& agency) {
  constexpr std::size_t longest = 8;  // tokens of the agency
  static const HanPhrases says = {"表示", "指出", "提醒", "呼吁", "强调"};
  std::size_t at = agency.last;
  for (const std::size_t end = at + longest; says.size_at(text.stream, at) == 0; ++at)
    if (at == end || !text.is_open(at, Gap::none)) return false;
  for (; at < text.stream.size(); ++at)
    if (size_of_deed(text, at) > 0 || is_figure(text, at)) return false;
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

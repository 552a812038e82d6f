#include "indexer/place_country_count.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/han_phrases.h"

namespace dragnet {

namespace {

bool is_deed_at(const PlaceText& text, std::size_t token) {
  static const HanPhrases deeds = {"受理", "破获", "查获", "抓获", "逮捕", "拘捕", "侦破",
                                   "捣毁", "打掉", "落网", "刑拘", "批捕", "归案", "侦办"};
  return deeds.size_at(text.stream, token) > 0;
}

// 9名, 500万, 九千起; not 一起
bool is_figure(const PlaceText& text, std::size_t token) {
  constexpr std::string_view units[] = {"人", "名", "件", "起", "宗", "个",
                                        "座", "团", "万", "亿", "元"};
  constexpr std::string_view numerals = "二两三四五六七八九十百千万亿";
  if (!text.is_open(token + 1, Gap::blank) || !is_one_of(units, text.stream.term(token + 1)))
    return false;
  return text.stream[token].kind == TokenKind::number ||
         (text.is_han(token) && numerals.find(text.stream.term(token)) != numerals.npos);
}

// Whether the country is what its clause is about: 公安部公布全国…; not 流窜全国, 是全国首起.
bool is_subject(const PlaceText& text, const PlaceCue& country) {
  static const HanPhrases tells = {"公布", "通报", "介绍", "获悉", "显示"};
  return country.first == 0 || !text.is_open(country.first, Gap::none) ||
         tells.size_before(text.stream, country.first) > 0;
}

// 全国共破获案件9000起, 全國9月案件9000件; not 全国首例, 全国罕见的案件, 全国9月起.
bool counts(const PlaceText& text, const PlaceCue& country) {
  constexpr std::size_t reach = 8;           // tokens up to the deed
  constexpr std::size_t reach_of_deed = 12;  // and from there to the number
  constexpr std::string_view of_a_case[] = {"首", "最", "优", "的"};
  if (!text.is_term(country.first, "全") || !is_subject(text, country)) return false;
  const bool is_of_month = text.is_open(country.last + 1, Gap::none) &&
                           text.stream[country.last].kind == TokenKind::number &&
                           text.is_term(country.last + 1, "月");
  std::size_t end = country.last + (is_of_month ? reach_of_deed : reach);
  bool is_done = is_of_month;
  for (std::size_t at = country.last; at < end && text.is_open(at, Gap::none); ++at) {
    if (is_done && is_figure(text, at)) return true;
    if (!is_done && is_one_of(of_a_case, text.stream.term(at))) return false;
    if (is_done || !is_deed_at(text, at)) continue;
    is_done = true;
    end = at + reach_of_deed;
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
    if (is_deed_at(text, at) || is_figure(text, at)) return false;
  return true;
}

// "including 340 (of the suspects) in", "340 of them in", but "all 340 of them in": ends before the
// token.
bool ends_part_of_count(const PlaceText& text, std::size_t token) {
  constexpr std::size_t reach = 4;
  constexpr std::string_view including[] = {"including", "among"};
  if (!text.is_term(token - 1, "in")) return false;
  if (text.is_term(token - 2, "them") && text.is_term(token - 3, "of"))
    return !text.is_term(token - 5, "all");
  for (std::size_t at = token - 1; at > 1 && at + reach > token - 1; --at) {
    if (!text.is_open(at, Gap::blank)) return false;
    if (text.stream[at - 1].kind == TokenKind::number)
      return is_one_of(including, text.stream.term(at - 2));
  }
  return false;
}

// 如苏州破获300起, 例如, 比如; not 如 in a word: 如何.
bool is_example_before(const PlaceText& text, std::size_t token) {
  constexpr std::string_view examples[] = {"例", "比"};
  if (!text.is_term(token - 1, "如")) return false;
  return !text.is_open(token - 1, Gap::mark) || is_one_of(examples, text.stream.term(token - 2));
}

}  // namespace

bool has_part_of_count(const PlaceText& text, const Mention& mention) {
  constexpr std::string_view them[] = {"them", "these", "which"};
  constexpr std::string_view of[] = {"among", "of"};
  constexpr std::size_t shortest = 3;
  const std::size_t first = mention.first;
  if (text.is_term(mention.last, "accounted")) return true;
  if (first < shortest || !text.is_open(first, Gap::clause)) return false;
  if (text.is_han(first))
    return stands_at(text.stream, first - 2, "其中") || is_example_before(text, first);
  return ends_part_of_count(text, first) || (is_one_of(them, text.stream.term(first - 1)) &&
                                             is_one_of(of, text.stream.term(first - 2)));
}

bool is_one_of_several(const PlaceText& text, const Mention& mention) {
  return stands_at(text.stream, mention.last, "等地");
}

bool tells_count_of_country(const PlaceText& text, const Mention* agency) {
  if (agency != nullptr && !is_only_heard(text, *agency)) return false;
  const std::size_t until = agency == nullptr ? text.stream.size() : agency->first;
  return std::ranges::any_of(
      text.cues.of_kinds({CueKind::country, CueKind::national}),
      [&](const PlaceCue& cue) { return cue.first < until && counts(text, cue); });
}

}  // namespace dragnet

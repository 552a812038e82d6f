#include "indexer/place_aside.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "common/han_runs.h"
#include "common/one_of.h"
#include "common/word_filter.h"
#include "indexer/han_phrases.h"
#include "indexer/place_agencies.h"
#include "indexer/quotes.h"

namespace dragnet {

namespace {

// Whether a short piece in quotes holds the mention: a name or a role that somebody gave himself.
bool is_in_short_quotes(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 8;  // tokens on either side
  const auto opens = [&](std::size_t token) {
    return !text.is_open(token, Gap::none) && opens_quote(text.stream.gap_text(token));
  };
  const auto closes = [&](std::size_t token) {
    return !text.is_open(token, Gap::none) && closes_quote(text.stream.gap_text(token));
  };
  std::size_t from = mention.first;
  for (std::size_t steps = 0; !opens(from); ++steps, --from) {
    if (steps == reach || from == 0 || !text.is_open(from, Gap::mark) || closes(from)) return false;
  }
  std::size_t end = mention.last;
  for (std::size_t steps = 0; !closes(end); ++steps, ++end) {
    if (steps == reach || !text.is_open(end, Gap::mark)) return false;
  }
  return true;
}

// Those that are no prepositions or verbs as well: 于, 向, 和.
bool is_han_surname(const TokenStream& stream, std::size_t token) {
  constexpr std::string_view surnames =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈"
      "曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康毛邱"
      "秦史顾侯邵孟段钱汤尹黎乔赖龚";
  static const WordFilter filter(surnames);
  return filter.may_hold(stream[token]) && surnames.find(stream.term(token)) != surnames.npos;
}

// 民警, 嫌疑人, 通讯员, 文/图: who bears or has written the name behind it; the last of its
// characters.
bool is_post_before(const PlaceText& text, std::size_t token) {
  constexpr std::string_view posts[] = {"讯员", "记者", "民警", "辅警", "警官", "疑人",
                                        "嫌犯", "主犯", "主嫌", "车手", "缉犯", "头目",
                                        "所长", "局长", "队长", "作者", "编辑"};
  if (token == 0) return false;
  const std::string_view last = text.stream.term(token - 1);
  if (last == "图" || last == "文") return text.stream[token].gap > Gap::none;
  if (token < 2 || !text.is_open(token - 1, Gap::none)) return false;
  return is_one_of(posts, std::string(text.stream.term(token - 2)).append(last));
}

// 民警刘宁波; also a later one of a row of names.
bool is_han_given_name(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 12;  // tokens of a row
  constexpr std::size_t name_size = 2;
  if (mention.first == 0 || mention.last - mention.first != name_size) return false;
  const std::size_t surname = mention.first - 1;
  if (!text.is_open(mention.first, Gap::none) || !text.is_han(surname) ||
      !is_han_surname(text.stream, surname)) {
    return false;
  }
  const std::string_view gap = text.stream.gap_text(surname);
  const bool is_labelled = gap == "：" || gap == ":";
  if ((text.is_open(surname, Gap::mark) || is_labelled) && is_post_before(text, surname))
    return true;
  const bool ends = !text.is_open(mention.last, Gap::none);
  if (!ends || text.is_open(surname, Gap::none)) return false;
  for (std::size_t at = surname; at > 0 && at + reach > surname; --at) {
    if (!text.is_open(at, Gap::mark)) return false;
    if (is_post_before(text, at)) return true;
  }
  return false;
}

// 在昆明火车站将张某抓获: `site` ends the name of a station there; hotels and firms (四川饭店) are
// named after places elsewhere.
bool is_scene_of_arrest(const PlaceText& text, const Mention& mention, const PlaceCue& site) {
  constexpr std::size_t reach = 10;
  constexpr std::string_view others[] = {"的", "在"};
  static const HanPhrases sites = {"站", "机场"};
  static const HanPhrases arrests = {"抓获", "抓捕", "落网", "逮捕", "拘捕", "被抓", "截获"};
  if (!text.is_han(mention.first) || sites.size_before(text.stream, site.last) == 0) return false;
  std::size_t first = mention.first;
  while (const Mention* larger = text.mention_before(first)) first = larger->first;
  if (first == 0 || !text.is_term(first - 1, "在")) return false;
  for (std::size_t at = site.last; at < site.last + reach && text.is_open(at, Gap::mark); ++at) {
    if (is_one_of(others, text.stream.term(at)) || text.mention_at(at) != nullptr) return false;
    if (arrests.size_at(text.stream, at) > 0) return true;
  }
  return false;
}

// 路, 大街, the 道 of 营口道派出所.
bool is_street(const PlaceText& text, const PlaceCue& institution) {
  constexpr std::string_view streets[] = {"路", "街", "道", "road", "street", "avenue"};
  return text.is_term(institution.first, "道") ||
         is_one_of(streets, text.stream.term(institution.last - 1));
}

}  // namespace

bool is_behind(const PlaceText& text, const Mention& mention, CueKind kind, std::size_t words) {
  constexpr int longest_list = 16;  // places, so that lists of thousands stay cheap
  std::size_t at = mention.first;
  auto next = text.mention_from(at);
  int places = 0;
  bool is_example = false;
  for (std::size_t passed = 0; at > 0 && passed <= words && places < longest_list;) {
    const bool is_place = next != text.mentions.begin() && std::prev(next)->last == at;
    // "victims were from many provinces, including Henan"
    const bool is_list = is_place || text.is_term(at, "including");
    if (is_place && is_example) return false;  // "came from Hunan in many cities, including Wuhan"
    is_example = is_example || text.is_term(at, "including");
    if (!text.is_open(at, is_list ? Gap::clause : Gap::mark)) return false;
    // "posing as Thai police, Xiamen police said"
    if (is_place && is_country_agency(*std::prev(next)) && !is_country_agency(mention))
      return false;
    if (text.is_cue_before(at, kind)) return true;
    if (is_place) {
      at = (--next)->first;
      ++places;
    } else {
      --at;
      ++passed;
    }
  }
  return false;
}

bool is_part_of_name(const PlaceText& text, const Mention& mention) {
  constexpr int max_steps = 4;
  constexpr std::string_view ends_of_names[] = {"一", "某", "在"};
  std::size_t at = mention.last;
  bool is_before_another = false;
  for (int steps = 0; steps < max_steps && text.is_open(at, Gap::blank); ++steps) {
    if (const Mention* other = text.mention_at(at)) {
      at = other->last;
      is_before_another = true;
      continue;
    }
    const std::optional<PlaceCue> cue = text.cues.at(at);
    const bool is_han = text.is_han(at);
    if (text.is_term(at, "and") && text.mention_at(at + 1) != nullptr) {
      ++at;  // Hong Kong and Shanghai Bank
      continue;
    }
    if (cue && cue->kind == CueKind::institution) {
      const bool holds_street = is_before_another && is_street(text, *cue);  // 黄浦区|南京路
      return !holds_street && !is_scene_of_arrest(text, mention, *cue);
    }
    if (cue && !(cue->kind == CueKind::bridge && is_han)) return false;
    if (!is_han && !text.stream[at].capitalized) return false;
    if (is_han && is_one_of(ends_of_names, text.stream.term(at))) return false;
    at = cue ? cue->last : at + 1;
  }
  return false;
}

std::size_t end_of_branch(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 7;
  constexpr std::string_view companies[] = {"银行", "农行", "工行", "建行", "中行",
                                            "邮储", "移动", "联通", "电信", "邮政"};
  constexpr std::string_view branches[] = {"分行", "支行", "分公", "网点", "营业"};
  const auto pair_at = [&](std::size_t at) {
    return std::string(text.stream.term(at)).append(text.stream.term(at + 1));
  };
  std::size_t first = mention.first;
  while (const Mention* larger = text.mention_before(first)) {
    if (!text.is_open(first, Gap::none)) return 0;
    first = larger->first;
  }
  if (first < 2 || !text.is_open(first, Gap::none) || !is_one_of(companies, pair_at(first - 2)))
    return 0;
  constexpr std::string_view paths[] = {"入", "汇", "过", "经", "向", "是", "称", "充", "到", "为"};
  static const HanPhrases comes = {"来到", "赶到"};  // who acts there
  constexpr std::size_t longest_name = 6;            // of a bank, tokens
  for (std::size_t at = first; at > 0 && at + longest_name > first; --at) {
    if (!text.is_open(at, Gap::none)) break;
    if (comes.size_before(text.stream, at) > 0) break;
    if (is_one_of(paths, text.stream.term(at - 1))) return 0;  // 转入某银行武汉分行账户
  }
  constexpr std::string_view not_acting[] = {"账户", "账号", "开户", "开立",
                                             "客服", "的账", "的客"};
  for (std::size_t at = mention.last; at < mention.last + reach; ++at) {
    if (!text.is_open(at, Gap::none) || !text.is_open(at + 1, Gap::none)) return 0;
    if (!is_one_of(branches, pair_at(at))) continue;
    const std::size_t end = at + (pair_at(at) == "分公" ? 3 : 2);
    if (end + 1 < text.stream.size() && is_one_of(not_acting, pair_at(end))) return 0;
    return end;
  }
  return 0;
}

bool stops_fraud(const PlaceText& text, std::size_t end_of_branch) {
  constexpr std::size_t reach = 8;
  static const HanPhrases deeds = {"堵截", "识破", "拦截", "拦下", "劝阻", "阻止", "制止", "避免"};
  for (std::size_t at = end_of_branch; at < end_of_branch + reach; ++at) {
    if (!text.is_open(at, Gap::blank)) break;
    if (deeds.size_at(text.stream, at) > 0) return true;
  }
  return false;
}

bool is_pretended(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 8;
  return is_behind(text, mention, CueKind::pretence, reach) || is_in_short_quotes(text, mention);
}

bool is_nationality(const PlaceText& text, const Mention& mention) {
  return text.is_open(mention.last, Gap::none) && text.is_term(mention.last, "籍");
}

bool is_done_at(const PlaceText& text, const Mention& mention) {
  static const HanPhrases deeds = {"破获", "查获", "捣毁"};
  const std::size_t first = mention.first;
  if (first == 0) return false;
  return text.is_term(first - 1, "在") || text.is_term(first - 1, "于") ||
         deeds.size_before(text.stream, first) > 0;
}

bool is_brought_to(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 12;
  static const HanPhrases escorted = {"押解回", "押送回", "押回", "押解返回"};
  static const HanPhrases suspects = {"嫌疑人", "嫌犯", "疑犯"};
  const std::size_t first = mention.first;
  if (first < 3 || !text.is_open(first, Gap::blank)) return false;
  if (!text.is_han(first)) {
    return text.is_term(first - 1, "to") && text.is_term(first - 2, "back") &&
           text.is_term(first - 3, "escorted");
  }
  if (escorted.size_before(text.stream, first) > 0) return true;
  return stands_at(text.stream, first - 2, "带回") &&
         suspects.any_in(text.stream, first - std::min(first, reach), first);
}

bool is_left_out(const PlaceText& text, const Mention& mention) {
  constexpr std::string_view words[] = {"excluding", "except", "含", "除"};
  if (mention.first == 0 || !text.is_open(mention.first, Gap::blank)) return false;
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.is_term(mention.first - 1, word); });
}

bool is_given_name(const PlaceText& text, const Mention& mention) {
  if (text.is_han(mention.first)) return is_han_given_name(text, mention);
  return mention.first > 0 && text.is_open(mention.first, Gap::blank) &&
         text.stream[mention.first - 1].capitalized &&
         text.is_cue_before(mention.first, CueKind::surname) &&
         text.mention_before(mention.first) == nullptr;
}

}  // namespace dragnet

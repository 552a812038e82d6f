#include "searcher/field_names.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "common/ascii.h"
#include "common/facet.h"
#include "common/near_names.h"
#include "common/normalize.h"
#include "common/one_of.h"
#include "common/text_parts.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

struct ChineseName {
  std::string_view chinese;  // simplified
  std::string_view field;
};
constexpr std::array chinese_names = std::to_array<ChineseName>({{"类型", "type"},
                                                                 {"措施", "measure"},
                                                                 {"行动", "operation"},
                                                                 {"机构", "agency"},
                                                                 {"机关", "agency"},
                                                                 {"城市", "city"},
                                                                 {"省份", "province"},
                                                                 {"区县", "county"},
                                                                 {"地点", "place"},
                                                                 {"地区", "place"},
                                                                 {"语言", "language"},
                                                                 {"来源", "source"},
                                                                 {"年份", "year"},
                                                                 {"月份", "month"},
                                                                 {"标题", "title"},
                                                                 {"日期", "date"},
                                                                 {"立案", "cases-filed"},
                                                                 {"破案", "cases-solved"},
                                                                 {"抓获", "suspects-arrested"},
                                                                 {"抓获人数", "suspects-arrested"},
                                                                 {"涉案资金", "amount-involved"},
                                                                 {"损失", "losses"},
                                                                 {"挽回损失", "losses-recovered"},
                                                                 {"止付资金", "funds-stopped"},
                                                                 {"冻结资金", "funds-frozen"},
                                                                 {"返还资金", "funds-returned"}});

// By kind, simplified.
constexpr std::array<std::string_view, figure_kind_count> chinese_kinds = {
    "立案数",   "破案数",   "抓获嫌疑人", "起诉人数",   "遣返人数",   "惩戒人数", "打掉团伙",
    "捣毁窝点", "涉案金额", "损失金额",   "追回金额",   "避免损失",   "止付金额", "冻结金额",
    "返还金额", "止付账户", "冻结账户",   "缴获银行卡", "缴获电话卡", "缴获设备", "劝阻人数",
    "预警次数", "拦截电话", "拦截短信",   "封堵域名",   "受害人数",   "警情数",   "串并案件",
    "宣传人数", "宣传活动", "预警率",     "破案率"};
static_assert(!chinese_kinds.back().empty());

constexpr std::string_view chinese_changes[] = {"同比", "变化"};

constexpr std::string_view fields_of_their_own[] = {"title", "date", "exact", "similar"};

// Shorter words are near to too many.
constexpr std::size_t least_near_word = 5;

// The field that a Chinese name, folded, stands for; empty for none.
std::string name_in_chinese(std::string_view name) {
  const auto* const found = std::ranges::find(chinese_names, name, &ChineseName::chinese);
  if (found != chinese_names.end()) return std::string(found->field);
  const auto* const kind = std::ranges::find(chinese_kinds, name);
  return kind == chinese_kinds.end()
             ? ""
             : std::string(name_of(static_cast<FigureKind>(kind - chinese_kinds.begin())));
}

bool has_near_word(const std::string& kind, std::string_view name) {
  std::vector<std::string> words;
  for (std::string_view rest = kind; !rest.empty();) words.emplace_back(take_part(rest, '-'));
  return !near_names(name, words).empty();
}

// The fields that are no kinds of figures, and the names behind them.
std::vector<std::string> fields_and(const std::vector<std::string>& behind) {
  std::vector<std::string> names(std::begin(fields_of_their_own), std::end(fields_of_their_own));
  for (const Facet facet : all_facets()) names.emplace_back(name_of(facet));
  names.insert(names.end(), behind.begin(), behind.end());
  return names;
}

}  // namespace

std::string field_name(std::string_view typed) {
  const auto is_of_name = [](char c) { return is_ascii_letter(c) || c == '-'; };
  if (!typed.empty() && is_ascii_letter(typed.front()) && std::ranges::all_of(typed, is_of_name))
    return ascii_lower(typed);
  std::string name = fold_text(typed);
  const auto* const change = std::ranges::find_if(
      chinese_changes, [&](std::string_view ending) { return name.ends_with(ending); });
  if (change == std::end(chinese_changes)) return name_in_chinese(name);
  name.resize(name.size() - change->size());
  const std::string kind = name_in_chinese(name);
  return figure_kind_named(kind) ? kind + std::string(change_ending) : "";
}

std::optional<Facet> facet_typed(std::string_view typed) {
  return facet_named(field_name(typed));
}

std::optional<FigureKind> kind_typed(std::string_view typed) {
  return figure_kind_named(field_name(typed));
}

std::string_view chinese_name_of(FigureKind kind) {
  return chinese_kinds[static_cast<std::size_t>(kind)];
}

bool is_field(std::string_view name) {
  return is_one_of(fields_of_their_own, name) || facet_named(name) || figure_named(name);
}

std::string all_fields() {
  return "fields: " + joined(fields_and({}), ", ") + " and the kinds of figures";
}

std::vector<std::string> near_kinds(std::string_view name) {
  const std::vector<std::string> kinds = figure_kind_names();
  std::vector<std::string> near = near_names(name, kinds);
  const std::vector<std::string> chinese(chinese_kinds.begin(), chinese_kinds.end());
  if (near.empty()) near = near_names(name, chinese);
  if (!near.empty() || name.size() < least_near_word) return near;
  std::ranges::copy_if(kinds, std::back_inserter(near),
                       [&](const std::string& kind) { return has_near_word(kind, name); });
  return near;
}

std::string suggested_kinds(std::string_view name) {
  const std::string near = did_you_mean(near_kinds(name));
  return near.empty() ? suggestion(name, figure_kind_names()) : near;
}

std::vector<std::string> near_fields(std::string_view name) {
  const std::vector<std::string> near = near_names(name, fields_and(figure_kind_names()));
  return near.empty() ? near_kinds(name) : near;
}

}  // namespace dragnet

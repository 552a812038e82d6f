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
  std::string_view field;
  std::string_view chinese;  // simplified, parted by blanks
};
constexpr std::array chinese_names = std::to_array<ChineseName>({
    {"title", "标题"},
    {"date", "日期"},
    {"type", "类型"},
    {"measure", "措施"},
    {"operation", "行动"},
    {"agency", "机构 机关"},
    {"city", "城市"},
    {"province", "省份"},
    {"county", "区县"},
    {"place", "地点 地区"},
    {"kind", "种类"},
    {"language", "语言"},
    {"source", "来源"},
    {"year", "年份"},
    {"month", "月份"},
    {"cases-filed", "立案数 立案"},
    {"cases-solved", "破案数 破案"},
    {"suspects-arrested", "抓获嫌疑人 抓获人数 抓获"},
    {"suspects-prosecuted", "起诉人数"},
    {"suspects-repatriated", "遣返人数"},
    {"persons-punished", "惩戒人数"},
    {"gangs-destroyed", "打掉团伙"},
    {"dens-destroyed", "捣毁窝点"},
    {"amount-involved", "涉案金额 涉案资金"},
    {"losses", "损失金额 损失"},
    {"losses-recovered", "追回金额 挽回损失"},
    {"losses-avoided", "避免损失"},
    {"funds-stopped", "止付金额 止付资金"},
    {"funds-frozen", "冻结金额 冻结资金"},
    {"funds-returned", "返还金额 返还资金"},
    {"accounts-stopped", "止付账户"},
    {"accounts-frozen", "冻结账户"},
    {"bank-cards-seized", "缴获银行卡"},
    {"phone-cards-seized", "缴获电话卡"},
    {"devices-seized", "缴获设备"},
    {"people-dissuaded", "劝阻人数"},
    {"warnings-issued", "预警次数"},
    {"calls-blocked", "拦截电话"},
    {"messages-blocked", "拦截短信"},
    {"domains-blocked", "封堵域名"},
    {"victims", "受害人数"},
    {"alarms", "警情数"},
    {"cases-linked", "串并案件"},
    {"people-reached", "宣传人数"},
    {"events-held", "宣传活动"},
    {"warning-rate", "预警率"},
    {"clearance-rate", "破案率"},
});

constexpr std::string_view chinese_changes[] = {"同比", "变化"};

constexpr std::string_view fields_of_their_own[] = {"title", "date", "exact", "similar"};

// Shorter words are near to too many.
constexpr std::size_t least_near_word = 5;

// The field that a Chinese name, folded, stands for; empty for none.
std::string field_in_chinese(std::string_view name) {
  for (const ChineseName& each : chinese_names) {
    for (std::string_view names = each.chinese; !names.empty();)
      if (take_part(names, ' ') == name) return std::string(each.field);
  }
  return "";
}

// The first name of each kind.
std::vector<std::string> kinds_in_chinese() {
  std::vector<std::string> names;
  for (const std::string& kind : figure_kind_names()) {
    std::string_view all = chinese_names_of(kind);
    names.emplace_back(take_part(all, ' '));
  }
  return names;
}

bool has_near_word(const std::string& kind, std::string_view name) {
  std::vector<std::string> words;
  for (std::string_view rest = kind; !rest.empty();) words.emplace_back(take_part(rest, '-'));
  return !near_names(name, words).empty();
}

std::vector<std::string> near_kinds_in_any_language(std::string_view name) {
  const std::vector<std::string> near = near_kinds(name);
  return near.empty() ? near_names(name, kinds_in_chinese()) : near;
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
  if (change == std::end(chinese_changes)) return field_in_chinese(name);
  name.resize(name.size() - change->size());
  const std::string kind = field_in_chinese(name);
  return figure_kind_named(kind) ? kind + std::string(change_ending) : "";
}

std::optional<Facet> facet_typed(std::string_view typed) {
  return facet_named(field_name(typed));
}

std::optional<FigureKind> kind_typed(std::string_view typed) {
  return figure_kind_named(field_name(typed));
}

std::string_view chinese_names_of(std::string_view field) {
  const auto* const found = std::ranges::find(chinese_names, field, &ChineseName::field);
  return found == chinese_names.end() ? "" : found->chinese;
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
  if (!near.empty() || name.size() < least_near_word) return near;
  std::ranges::copy_if(kinds, std::back_inserter(near),
                       [&](const std::string& kind) { return has_near_word(kind, name); });
  return near;
}

std::string suggested_kinds(std::string_view name) {
  const std::vector<std::string> near = near_kinds_in_any_language(name);
  return near.empty() ? suggestion(name, figure_kind_names()) : did_you_mean(near);
}

bool is_near_kind(std::string_view name) {
  return !near_kinds_in_any_language(name).empty();
}

std::vector<std::string> near_fields(std::string_view name) {
  const std::vector<std::string> near = near_names(name, fields_and(figure_kind_names()));
  return near.empty() ? near_kinds(name) : near;
}

}  // namespace dragnet

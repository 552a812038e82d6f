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
                                                                 {"日期", "date"}});

constexpr std::string_view fields_of_their_own[] = {"title", "date", "exact", "similar"};

// Shorter words are near to too many.
constexpr std::size_t least_near_word = 5;

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
  if (is_ascii_letter(typed.front()) && std::ranges::all_of(typed, is_of_name))
    return ascii_lower(typed);
  const auto* found = std::ranges::find(chinese_names, fold_text(typed), &ChineseName::chinese);
  return found == chinese_names.end() ? "" : std::string(found->field);
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
  const std::string near = did_you_mean(near_kinds(name));
  return near.empty() ? suggestion(name, figure_kind_names()) : near;
}

std::vector<std::string> near_fields(std::string_view name) {
  const std::vector<std::string> near = near_names(name, fields_and(figure_kind_names()));
  return near.empty() ? near_kinds(name) : near;
}

}  // namespace dragnet

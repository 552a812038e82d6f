#include "searcher/field_names.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/normalize.h"

namespace dragnet {

namespace {

struct FieldName {
  std::string_view chinese;  // simplified
  std::string_view field;
};
constexpr std::array names = std::to_array<FieldName>({{"类型", "type"},
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

}  // namespace

std::string_view field_in_chinese(std::string_view name) {
  const auto* found = std::ranges::find(names, fold_text(name), &FieldName::chinese);
  return found == names.end() ? std::string_view() : found->field;
}

}  // namespace dragnet

#include "indexer/figure_currency.h"

#include "common/place.h"

namespace dragnet {
namespace {

struct Region {
  std::string_view province;
  std::string_view currency;
};
constexpr Region regions[] = {
    {place_ids::taiwan, "TWD"}, {place_ids::hong_kong, "HKD"}, {place_ids::macao, "MOP"}};

// The one money of such a region that is named, unless yuan are named too.
std::string_view only_named(const FigureText& text) {
  std::string_view only;
  for (const FoundWord& word : text.within(WordRole::currency, {0, text.size()})) {
    const std::string_view code = currency_code(word);
    if (code.empty()) {
      if (text.term(word.first) == "元" && word.last == word.first + 1) continue;
      return {};
    }
    for (const Region& region : regions) {
      if (code != region.currency) continue;
      if (!only.empty() && only != code) return {};
      only = region.currency;
    }
  }
  return only;
}

}  // namespace

std::string_view home_currency(std::string_view province, const FigureText& text) {
  for (const Region& region : regions) {
    if (province == region.province) return region.currency;
  }
  return province.empty() ? only_named(text) : std::string_view();
}

}  // namespace dragnet

#include "indexer/figure_currency.h"

#include <algorithm>
#include <iterator>

#include "common/currency_words.h"
#include "common/place.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

constexpr std::string_view us_dollars = "USD";

struct Region {
  std::string_view place;  // its id
  std::string_view currency;
};
constexpr Region regions[] = {
    {place_ids::taiwan, "TWD"}, {place_ids::hong_kong, "HKD"}, {place_ids::macao, "MOP"}};

// Whether the police of Singapore act in the text, and none of the mainland's.
bool is_of_singapore_police(const FigureText& text) {
  static const HanPhrases police = {"新加坡警", "商业事务局", "警察部队", "狮城警"};
  static const HanPhrases mainland = {"公安", "民警", "派出所", "检察院", "人民法院", "反诈中心",
                                      "回国", "国内", "内地",   "大陆",   "使馆",     "中国警"};
  return text.has(police, {0, text.size()}) && !text.has(mainland, {0, text.size()});
}

// The one money of such a region that is named, unless yuan are named too; where no money is but
// ringgit, that of Singapore in a report of its police.
std::string_view only_named(const FigureText& text, std::string_view dollars) {
  constexpr std::string_view singapore = "SGD";
  std::string_view only;
  bool is_of_singapore = dollars == singapore;
  for (const FoundWord& word : text.within(WordRole::currency, {0, text.size()})) {
    const std::string_view code = currency_code(word);
    if (code.empty()) {
      if (text.term(word.first) == "元" && word.last == word.first + 1) continue;
      return {};
    }
    is_of_singapore = is_of_singapore && (code == singapore || code == "MYR");
    for (const Region& region : regions) {
      if (code != region.currency) continue;
      if (!only.empty() && only != code) return {};
      only = region.currency;
    }
  }
  return is_of_singapore && is_of_singapore_police(text) ? singapore : only;
}

// "US$", "3 million yuan"; not the bare word for dollars.
bool names_other_money(const FigureText& text) {
  for (const FoundWord& word : text.within(WordRole::currency, {0, text.size()}))
    if (!text.term(word.first).starts_with("dollar")) return true;
  for (std::size_t token = 1; token < text.size(); ++token)
    if (text.is_number(token) && text.stream().gap_text(token).starts_with('$') &&
        dollar_of(text.term(token - 1)) != nullptr)
      return true;
  return false;
}

// "The AFP", "AFP officers"; not "SYDNEY (AFP)", "told AFP", of the news agency.
bool is_federal_police(const FigureText& text, std::size_t token) {
  constexpr std::string_view doings[] = {"officers", "investigators", "arrested", "charged"};
  return text.term(token) == "afp" && (is_one_of(doings, text.next_term(token + 1)) ||
                                       (token > 0 && text.term(token - 1) == "the"));
}

// Of others, or for readers everywhere, or of money that is told in US dollars.
bool is_for_all_countries(const FigureText& text, std::string_view dollars) {
  constexpr std::string_view names[] = {
      "us",        "american", "americans", "irs",  "fbi",    "homeland",       "interpol",
      "europol",   "reuters",  "ap",        "afp",  "xinhua", "china",          "chinese",
      "bloomberg", "justice",  "bitcoin",   "usdt", "crypto", "cryptocurrency", "tether"};
  constexpr std::string_view australia = "AUD";
  constexpr std::string_view officials[] = {"official", "officials", "officer", "officers"};
  for (std::size_t token = 0; token < text.size(); ++token)  // "China official impersonation scams"
    if (is_one_of(names, text.term(token)) &&
        !(dollars == australia && is_federal_police(text, token)) &&
        !(text.term(token) == "china" && is_one_of(officials, text.next_term(token + 1))))
      return true;
  return false;
}

}  // namespace

std::string_view home_currency(std::string_view province, std::string_view dollars,
                               const FigureText& text) {
  for (const Region& region : regions) {
    if (province == region.place) return region.currency;
  }
  return province.empty() ? only_named(text, dollars) : std::string_view();
}

std::string_view dollars_of(std::span<const Tag> places) {
  constexpr std::size_t of_country = 2;  // letters of ids
  constexpr Region countries[] = {{"au", "AUD"}, {"ca", "CAD"}, {"nz", "NZD"}, {"sg", "SGD"}};
  if (places.empty()) return us_dollars;
  const auto country_in = [](const Tag& tag) {
    return std::string_view(tag.id).substr(0, of_country);
  };
  const std::string_view home = country_in(places.front());
  const auto* const region = std::ranges::find(countries, home, &Region::place);
  const bool is_home =
      region != std::end(countries) &&
      std::ranges::all_of(places, [&](const Tag& tag) { return country_in(tag) == home; });
  return is_home ? region->currency : us_dollars;
}

std::string_view home_dollars(std::string_view dollars, const FigureText& text) {
  const bool is_known =
      dollars != us_dollars && !names_other_money(text) && !is_for_all_countries(text, dollars);
  return is_known ? dollars : us_dollars;
}

bool writes_yen(const FigureText& text) {
  constexpr std::string_view japan[] = {"japanese", "tokyo", "osaka", "fukuoka"};
  constexpr std::string_view china[] = {"china",    "chinese", "yuan",   "rmb",
                                        "renminbi", "beijing", "taiwan", "hong"};
  const TokenRange all{0, text.size()};
  if (!text.holds_one_of(japan, all) || text.holds_one_of(china, all)) return false;
  for (std::size_t token = 0; token < text.size(); ++token) {
    const bool is_theirs = is_one_of(japan, text.term(token)) || text.term(token) == "metropolitan";
    if (is_theirs && text.next_term(token + 1) == "police") return true;
  }
  return false;
}

}  // namespace dragnet

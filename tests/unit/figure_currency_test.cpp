#include "indexer/figure_currency.h"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "common/text_parts.h"
#include "indexer/figure_finder.h"
#include "tests/unit/figure_form.h"

namespace dragnet {

namespace {

struct Dollars {
  const char* places;  // ids with a bar between them
  const char* code;
};
std::ostream& operator<<(std::ostream& out, const Dollars& row) {
  return out << row.places;
}

constexpr Dollars dollars[] = {
    {"sg", "SGD"},
    {"sg|sg", "SGD"},
    {"au", "AUD"},
    {"ca", "CAD"},
    {"nz", "NZD"},
    // Elsewhere, and nowhere alone.
    {"", "USD"},
    {"us", "USD"},
    {"my", "USD"},
    {"820000", "USD"},
    {"sg|my", "USD"},
    {"my|sg", "USD"},
    {"810000", "USD"},
    {"sg|us", "USD"},
    {"440000|810000", "USD"},
};

struct Sum {
  const char* text;
  const char* code;
};
std::ostream& operator<<(std::ostream& out, const Sum& row) {
  return out << row.text;
}

// In a report from Singapore alone.
constexpr Sum sums[] = {
    {"Victims lost more than $2.1 million to phone scams.", "SGD"},
    {"In phone scams victims lost, all in all, $2.1 million.", "SGD"},
    {"Victims lost $2.1 million, a lot of dollars, to phone scams.", "SGD"},
    {"受害人被电信诈骗，损失$210万。", "SGD"},
    {"新加坡警方说，受害人被电信诈骗，损失210万元。", "SGD"},
    {"新加坡警方说，受害人被电信诈骗，损失210万元。有人损失9万新元。", "SGD"},
    {"新加坡警方说，受害人被电信诈骗，损失210万元。银行提供9万美元。", ""},
    {"新加坡警方说，受害人被电信诈骗，损失210万元人民币。", ""},
    {"新加坡警方说，受害人被电信诈骗，损失210万元。有人收人民币。", ""},
    {"新加坡警方说，受害人被电信诈骗，损失210万元（约700万令吉）。", "SGD"},
    {"新加坡留学生被电信诈骗，损失210万元。", ""},
    {"新加坡警方协助，公安机关押回电信诈骗嫌疑人，损失210万元。", ""},
    {"Victims lost US$2.1 million to phone scams.", "USD"},
    {"Victims lost 2.1 million US dollars to phone scams.", "USD"},
    {"Victims lost $2.1 million to phone scams, of which S$9,000 is back.", "USD"},
    {"Victims lost $2.1 million to phone scams, or 2.1 million Singapore dollars.", "USD"},
    {"Victims lost $2.1 million to phone scams. One lost S$9,000 ($7,000).", "USD"},
    {"Victims lost $2.1 million to phone scams, of which A$9,000 is back.", "USD"},
    {"Victims lost $2.1 million to phone scams, AFP reported.", "USD"},
    {"Victims lost $2.1 million to phone scams, most of it in USD.", "USD"},
    {"Victims lost $2.1 million to phone scams. Most were Americans.", "USD"},
    {"Victims lost $2.1 million to phone scams, the Department of Justice said.", "USD"},
    {"Victims lost $2.1 million to phone scams, the Justice Department said.", "USD"},
    {"SINGAPORE (Reuters) - Victims lost $2.1 million to phone scams.", "USD"},
    {"Victims lost $2.1 million in bitcoin to phone scams.", "USD"},
    {"Victims lost $410,000 to phone scams, or 3 million yuan.", "USD"},
    {"Chinese students lost $2.1 million to phone scams.", "USD"},
    {"Victims lost $2.1 million to phone scams, some to China official impersonation.", "SGD"},
    {"Victims lost $2.1 million to phone scams, China said.", "USD"},
    {"Victims lost A$2.1 million to phone scams.", "AUD"},
    {"Victims lost RM2.1 million to phone scams.", "MYR"},
};

// In a report from Australia alone.
constexpr Sum australian_sums[] = {
    {"The AFP said that phone scams had cost victims $2.1 million.", "AUD"},
    {"AFP officers said that phone scams had cost victims $2.1 million.", "AUD"},
    {"Sydney (AFP) - Phone scams cost victims $2.1 million.", "USD"},
    {"Phone scams cost victims $2.1 million, police told AFP.", "USD"},
};

// Anywhere.
constexpr Form signs[] = {
    {"Police froze AU$24m.", "funds-frozen 24000000 AUD"},
    {"Police froze CA$24m.", "funds-frozen 24000000 CAD"},
    {"Police froze NZ$24m.", "funds-frozen 24000000 NZD"},
    {"Police froze NZD 24,000.", "funds-frozen 24000 NZD"},
    {"Police froze 24,000 New Zealand dollars.", "funds-frozen 24000 NZD"},
    {"Police froze $24m in New Zealand.", "funds-frozen 24000000 USD"},
    {"警方将$24000返还受害人。", "funds-returned 24000 USD"},
    {"警方将$ 24000返还受害人。", "funds-returned 24000 USD"},
    {"Japanese police froze ¥24m.", "funds-frozen 24000000 JPY"},
    {"Osaka police froze ¥24m.", "funds-frozen 24000000 JPY"},
    {"Tokyo’s Metropolitan Police froze ¥24m.", "funds-frozen 24000000 JPY"},
    {"Police in Dalian froze ¥24m of men who sold Japanese comics.", "funds-frozen 24000000"},
    {"Police froze ¥24m while a Tokyo bank was named.", "funds-frozen 24000000"},
    {"Police froze ¥24m.", "funds-frozen 24000000"},
    {"Japanese police froze ¥24m of Chinese men.", "funds-frozen 24000000"},
    {"Police of Japan and China froze ¥24m.", "funds-frozen 24000000"},
    {"Japanese police froze 24m yuan.", "funds-frozen 24000000"},
};

// Of the first figure in a report of a place with these dollars; "none" where there is none.
std::string currency_of_first(const char* prose, std::string_view home) {
  Analyzer analyzer;
  const TokenStream title = analyzer.analyze("");
  const TokenStream text = analyzer.analyze(prose);
  const auto figures = FigureFinder().find(title, text, {}, {}, home);
  return figures.empty() ? "none" : figures[0].currency;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_currency)

BOOST_DATA_TEST_CASE(tells_dollars_by_the_places, dollars, row) {
  std::vector<Tag> places;
  std::string_view ids = row.places;
  while (!ids.empty()) places.push_back({.id = std::string(take_part(ids, '|'))});
  BOOST_TEST(dollars_of(places) == row.code);
}

BOOST_DATA_TEST_CASE(takes_a_bare_dollar_for_that_of_the_place, sums, row) {
  BOOST_TEST(currency_of_first(row.text, "SGD") == row.code);
}

BOOST_DATA_TEST_CASE(tells_the_federal_police_from_the_news_agency, australian_sums, row) {
  BOOST_TEST(currency_of_first(row.text, "AUD") == row.code);
}

BOOST_DATA_TEST_CASE(reads_signs_of_dollars, signs, row) {
  BOOST_TEST(lines_of(row.text) == row.figures);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "searcher/ranges.h"

#include <ctime>
#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/stored_index.h"

namespace dragnet {

namespace {

constexpr Date day{2024, 3, 31};

struct Recent {
  const char* text;
  const char* range;
};
std::ostream& operator<<(std::ostream& out, const Recent& recent) {
  return out << recent.text;
}

const Recent recents[] = {
    {"last-1d", "date:2024-03-31..2024-03-31"},    {"last-7d", "date:2024-03-25..2024-03-31"},
    {"last-90d", "date:2024-01-02..2024-03-31"},   {"last-1m", "date:2024-03-01..2024-03-31"},
    {"last-6m", "date:2023-10-01..2024-03-31"},    {"last-1y", "date:2023-04-01..2024-03-31"},
    {"last-13m", "date:2023-03-01..2024-03-31"},   {"last-1492m", "date:1900-01-01..2024-03-31"},
    {"last-9911m", "date:1900-01-01..2024-03-31"}, {"last-40000y", "date:1900-01-01..2024-03-31"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ranges)

BOOST_DATA_TEST_CASE(counts_back_from_today, boost::unit_test::data::make(recents), recent) {
  BOOST_TEST(to_string(parse_date_range(recent.text, day)) == recent.range);
}

BOOST_AUTO_TEST_CASE(takes_full_width_for_half_width) {
  BOOST_TEST(to_string(parse_date_range("ｌａｓｔ－７ｄ", day)) == "date:2024-03-25..2024-03-31");
  BOOST_TEST(to_string(parse_where("losses＞＝１．２亿")) == "losses:>=120000000");
  BOOST_TEST(to_string(parse_where("losses：～１０，０００．．2万")) == "losses:~10000..20000");
  BOOST_TEST(to_string(parse_where("losses-change≤－２０％")) == "losses-change:<=-20");
}

BOOST_AUTO_TEST_CASE(takes_kinds_in_any_capitals) {
  BOOST_TEST(to_string(parse_where("Suspects arrested >= 10")) == "suspects-arrested:>=10");
  BOOST_TEST(to_string(parse_where("Losses-CHANGE<=-20")) == "losses-change:<=-20");
  BOOST_TEST(to_string(parse_where("LOSSES:~>5")) == "losses:~>5");
}

BOOST_AUTO_TEST_CASE(takes_a_label_with_any_blanks_and_leaves_the_number_its_minus) {
  for (const char* text : {"suspects  arrested>=10", "suspects\u3000arrested >= 10",
                           " Suspects arrested : >=10", "suspects-arrested\u3000>=10"})
    BOOST_TEST(to_string(parse_where(text)) == "suspects-arrested:>=10", text);
  for (const char* text : {"cases-solved-change -40..-20", "cases solved change -40..-20",
                           "cases-solved-change \u221240..\u221220"})
    BOOST_TEST(to_string(parse_where(text)) == "cases-solved-change:-40..-20", text);
  BOOST_TEST(to_string(parse_where("losses\u30001..")) == "losses:>=1");
  BOOST_TEST(error_of([] { parse_where("losses at least 5"); }) ==
             error_of([] { parse_where("losses:at least 5"); }));
  for (const auto& [typed, part] : {std::pair{"arrests made > 5", "\"arrests made\""},
                                    {"losses recoverd>=10", "losses-recovered?"},
                                    {"抓获 嫌疑人>=10", "抓获嫌疑人?"},
                                    {"suspects-arrested -20", "is never below 0"}})
    BOOST_TEST(error_of([&, where = typed] { parse_where(where); }).find(part) != std::string::npos,
               typed);
}

BOOST_AUTO_TEST_CASE(takes_what_is_counted_behind_a_number) {
  BOOST_TEST(to_string(parse_where("losses>100万元")) == "losses:>1000000");
  BOOST_TEST(to_string(parse_where("losses>=1.5 million yuan")) == "losses:>=1500000");
  for (const char* yuan : {"元", "人民币", "元人民币", "块钱", "RMB", "CNY", "Renminbi", " Yuan"})
    BOOST_TEST(to_string(parse_where("losses>100万" + std::string(yuan))) == "losses:>1000000");
  BOOST_TEST(to_string(parse_where("suspects-arrested:10人..20人")) == "suspects-arrested:10..20");
  BOOST_TEST(error_of([] { parse_where("losses>元"); }).find("is not a number") !=
             std::string::npos);
  BOOST_TEST(error_of([] { parse_where("losses>100美元"); }).find("is not a number") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(takes_a_unit_at_the_end_for_both_numbers) {
  for (const char* text :
       {"losses:1..20 million", "losses:1..20million", "losses: 1 .. 20 Million",
        "losses:100..2000万元", "losses:100 .. 2000 万", "losses:１００．．２０００　万"})
    BOOST_TEST(to_string(parse_where(text)) == "losses:1000000..20000000");
  BOOST_TEST(to_string(parse_where("losses-change:-20..-10%")) == "losses-change:-20..-10");
  BOOST_TEST(to_string(parse_where("losses:~0..1.5亿")) == "losses:~0..150000000");
}

BOOST_AUTO_TEST_CASE(takes_it_for_one_where_the_first_has_its_own_or_is_the_larger_one) {
  BOOST_TEST(to_string(parse_where("losses:1000..2万")) == "losses:1000..20000");
  BOOST_TEST(to_string(parse_where("losses:1千..2万")) == "losses:1000..20000");
  BOOST_TEST(to_string(parse_where("losses:5元..2万元")) == "losses:5..20000");
  BOOST_TEST(to_string(parse_where("losses:..2万")) == "losses:<=20000");
  BOOST_TEST(to_string(parse_where("losses:1..2")) == "losses:1..2");
}

BOOST_AUTO_TEST_CASE(refuses_times_that_are_none) {
  for (const char* text : {"last-", "last-d", "last-0d", "last-90", "last-90w", "last--3d",
                           "last-99999999999d", "last-41000d"}) {
    const std::string message =
        '"' + std::string(text) + "\" is not a time; write last-90d, last-6m or last-2y";
    BOOST_TEST(error_of([&] { parse_date_range(text, day); }) == message);
    BOOST_TEST(error_of([&] { parse_indexed_after(text, day); }) == message);
  }
}

BOOST_AUTO_TEST_CASE(a_day_of_indexing_begins_in_utc) {
  BOOST_TEST(parse_indexed_after("last-1d", Date{1970, 1, 2}) == 86400);
  const auto end = parse_indexed_after("last-1d") + 2 * 86400;
  BOOST_TEST(end > std::time(nullptr));
  BOOST_TEST(parse_indexed_after("last-1d") <= std::time(nullptr));
}

BOOST_AUTO_TEST_CASE(a_star_is_any_figure_of_the_kind) {
  const FigureRange any = parse_where("suspects-arrested:*");
  BOOST_TEST(any.is_any());
  BOOST_TEST(to_string(any) == "suspects-arrested:*");
  BOOST_TEST(to_string(parse_where("losses-change：＊")) == "losses-change:*");
  BOOST_TEST(to_string(parse_where("抓获嫌疑人 *")) == "suspects-arrested:*");

  Figure figure{.kind = FigureKind::losses, .value = 3};
  const FigureRange losses = parse_where("losses:*");
  BOOST_TEST(!lies_in(figure, any));
  BOOST_TEST(lies_in(figure, losses));  // about 3
  figure.currency = "HKD";
  BOOST_TEST(lies_in(figure, losses));
  BOOST_TEST(!lies_in(figure, parse_where("losses:~>=0")));
  figure.scope = FigureScope::victim;
  BOOST_TEST(lies_in(figure, losses));
  figure.currency.clear();
  BOOST_TEST(!lies_in(figure, parse_where("losses>=1")));
  figure.scope = FigureScope::area;
  figure.change = true;
  BOOST_TEST(!lies_in(figure, losses));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

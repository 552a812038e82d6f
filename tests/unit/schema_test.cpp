#include "common/schema.h"

#include <limits>
#include <set>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "common/stored_report.h"
#include "tests/unit/stored_index.h"

namespace dragnet {

namespace {

Figure figure() {
  return {.kind = FigureKind::losses,
          .change = true,
          .value = 12.5,
          .min = 12.5,
          .max = {},
          .unit = Unit::percent,
          .qualifier = Qualifier::more_than,
          .currency = "USD",
          .direction = Direction::down,
          .basis = Basis::year_on_year,
          .scope = FigureScope::part,
          .period = Period{{2023, 1, 1}, {2023, 6, 30}},
          .evidence = {Field::title, 3, 9}};
}

Report full_report() {
  Report report{.id = "id-1",
                .path = "reports.jsonl",
                .record = 12,
                .title = "断卡 \"quoted\"",
                .text = "line\nline",
                .date = Date{2023, 5, 0},
                .url = "https://example.org/1",
                .source = "Evening Post",
                .language = "zh",
                .extra = {{"author", "nobody"}, {"page", "3"}},
                .crackdown = true,
                .primary_place = {"610000", "610100", ""},
                .places = {{"610100", false, {{Field::title, 0, 6}, {Field::text, 1, 2}}}},
                .types = {{"pig-butchering", true, {}}},
                .measures = {{"stop-payment", false, {{Field::text, 0, 4}}}},
                .operations = {{"op-duanka", false, {{Field::title, 0, 6}}}},
                .agencies = {{"mps", false, {{Field::text, 5, 9}}}},
                .figures = {}};
  report.figures = {figure(), Figure{}};
  return report;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(schema)

BOOST_AUTO_TEST_CASE(counts_a_nul_twice) {
  BOOST_TEST(fits_in_xapian(std::string(245, 'x')));
  BOOST_TEST(!fits_in_xapian(std::string(246, 'x')));
  BOOST_TEST(fits_in_xapian(std::string(243, 'x') + '\0'));
  BOOST_TEST(!fits_in_xapian(std::string(244, 'x') + '\0'));
  BOOST_TEST(!fits_in_xapian(""));
}

BOOST_AUTO_TEST_CASE(makes_a_fitting_term_of_any_id) {
  BOOST_TEST(id_term("abc") == "Qabc");
  for (const std::string& id : {std::string(120, 'x'), std::string(121, 'x'),
                                std::string(5000, 'x'), std::string("a\0b", 3)}) {
    BOOST_TEST(fits_in_xapian(id_term(id)));
  }
  BOOST_TEST(id_term(std::string(121, 'x')) != id_term(std::string(122, 'x')));
  BOOST_TEST(id_term(std::string(121, 'x')).front() == 'R');
}

BOOST_AUTO_TEST_CASE(gives_each_facet_figure_and_date_a_slot_of_its_own) {
  std::set<Xapian::valueno> slots = {date_slot(), figures_slot()};
  std::set<std::string> prefixes;
  for (const Facet facet : all_facets()) {
    slots.insert(facet_slot(facet));
    prefixes.insert(facet_term(facet, ""));
  }
  for (std::size_t i = 0; i < figure_kind_count; ++i) {
    slots.insert(figure_sort_slot(static_cast<FigureKind>(i)));
  }
  BOOST_TEST(slots.size() == 2 + facet_count + figure_kind_count);
  BOOST_TEST(prefixes.size() == facet_count);
}

BOOST_AUTO_TEST_CASE(reads_sets_of_ids_back) {
  for (const std::vector<std::string_view>& ids :
       {std::vector<std::string_view>{}, {"a"}, {"a", "b b", "断卡"}}) {
    const std::string value = encode_ids(ids);
    BOOST_TEST(decode_ids(value) == ids, boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(writes_dates_that_order_as_dates_do) {
  const std::vector<std::optional<Date>> dates = {std::nullopt,     Date{1999, 12, 31},
                                                  Date{2023, 0, 0}, Date{2023, 5, 0},
                                                  Date{2023, 5, 1}, Date{2023, 11, 0}};
  for (std::size_t i = 0; i < dates.size(); ++i) {
    BOOST_TEST((decode_date(encode_date(dates[i])) == dates[i]));
    if (i > 0) BOOST_TEST(encode_date(dates[i - 1]) < encode_date(dates[i]));
  }
  BOOST_TEST(encode_date(Date{2023, 5, 0}) == "20230500");
  for (const char* text : {"2023", "2023-5-1", "2023050x", "202305010"}) {
    BOOST_TEST(!decode_date(text));
  }
}

BOOST_AUTO_TEST_CASE(reads_figures_back_as_far_as_filters_need_them) {
  Figure expected = figure();
  const std::vector<Figure> back = decode_figures(encode_figures(std::vector{expected, Figure{}}));
  BOOST_REQUIRE(back.size() == 2U);
  BOOST_TEST((back[0].kind == expected.kind));
  BOOST_TEST(back[0].change);
  BOOST_TEST((back[0].direction == expected.direction));
  BOOST_TEST(back[0].value == expected.value);
  BOOST_TEST((back[0].min == expected.min && back[0].max == expected.max));
  BOOST_TEST(back[0].currency == "USD");
  BOOST_TEST((back[0].scope == expected.scope && back[0].period == expected.period));
}

BOOST_AUTO_TEST_CASE(leaves_out_figures_that_are_not_finite) {
  Figure endless;
  endless.value = std::numeric_limits<double>::infinity();
  Figure none;
  none.value = std::numeric_limits<double>::quiet_NaN();
  BOOST_TEST(decode_figures(encode_figures(std::vector{endless, none})).empty());
}

BOOST_AUTO_TEST_CASE(refuses_figures_it_did_not_write) {
  const std::string value = encode_figures(std::vector{figure()});
  for (std::size_t size = 1; size < value.size(); ++size) {
    BOOST_CHECK_THROW(decode_figures(value.substr(0, size)), IndexError);
  }
}

BOOST_AUTO_TEST_CASE(reads_a_stored_report_back) {
  BOOST_TEST((decode_report(encode_report(full_report())) == full_report()));
  BOOST_TEST((decode_report(encode_report(Report{})) == Report{}));
}

BOOST_AUTO_TEST_CASE(refuses_a_report_that_is_cut_or_of_another_kind) {
  const std::string bytes = encode_report(full_report());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    BOOST_REQUIRE_THROW(decode_report(bytes.substr(0, size)), IndexError);
  }
  for (const std::string& other : {bytes + '\0', std::string("{}"), std::string(40, '\xFF')}) {
    BOOST_CHECK_THROW(decode_report(other), IndexError);
  }
}

BOOST_AUTO_TEST_CASE(calls_a_report_without_bytes_unreadable_not_damaged) {
  BOOST_TEST(error_of([] { decode_report(""); }).starts_with("index-unreadable: "));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "common/facet_ids.h"

#include <boost/test/unit_test.hpp>

#include "tests/unit/small_index.h"

namespace dragnet {

using Ids = std::vector<std::string_view>;

BOOST_AUTO_TEST_SUITE(facet_ids)

BOOST_AUTO_TEST_CASE(lists_each_facet_in_order_and_once) {
  const Gazetteer gazetteer(small_data_files());
  Report report;
  report.places = {Tag{"unknown"}, Tag{"650200"}, Tag{"650200"}};
  report.measures = {Tag{"b"}, Tag{"a"}};
  report.operations = {Tag{"a"}};
  report.source = "China\tDaily";
  report.date = Date{2023, 5, 15};
  const FacetIds ids(report, gazetteer);
  const auto expect = [&](Facet facet, const Ids& expected) {
    BOOST_TEST_CONTEXT(name_of(facet))
    BOOST_TEST(ids.of(facet) == expected, boost::test_tools::per_element());
  };
  expect(Facet::place, {"650000", "650200", "unknown"});
  expect(Facet::city, {"650200"});
  expect(Facet::province, {"650000"});
  expect(Facet::county, {});
  expect(Facet::measure, {"a", "b"});
  expect(Facet::operation, {"a"});
  expect(Facet::type, {});
  expect(Facet::kind, {"other"});
  expect(Facet::language, {});
  expect(Facet::source, {"China Daily"});
  expect(Facet::year, {"2023"});
  expect(Facet::month, {"2023-05"});
}

BOOST_AUTO_TEST_CASE(a_date_may_have_no_month_or_be_missing) {
  const Gazetteer gazetteer(small_data_files());
  Report report;
  BOOST_TEST(FacetIds(report, gazetteer).of(Facet::year).empty());
  report.date = Date{2023, 0, 0};
  const FacetIds ids(report, gazetteer);
  BOOST_TEST(ids.of(Facet::year) == Ids{"2023"}, boost::test_tools::per_element());
  BOOST_TEST(ids.of(Facet::month).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

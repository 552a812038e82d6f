#include "indexer/newest_reports.h"

#include <algorithm>
#include <set>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/ledger.h"

namespace dragnet {

namespace {

Report version(const std::string& text, std::optional<Date> date, std::size_t record = 1) {
  Report report;
  report.id = "a";
  report.path = "reports.jsonl";
  report.record = record;
  report.text = text;
  report.date = date;
  return report;
}

Arrival arrival(NewestReports& newest, const Report& report) {
  return newest.arrive(report.id, version_of(report));
}

// The record that is left of reports that arrive in this order.
std::size_t survivor_of(const std::vector<Report>& reports) {
  NewestReports newest;
  std::size_t left = 0;
  for (const Report& report : reports) {
    if (arrival(newest, report) != Arrival::outdated) left = report.record;
  }
  return left;
}

std::set<std::size_t> survivors_in_any_order(std::vector<Report> reports) {
  const auto by_record = [](const Report& a, const Report& b) { return a.record < b.record; };
  std::sort(reports.begin(), reports.end(), by_record);
  std::set<std::size_t> survivors;
  do {
    survivors.insert(survivor_of(reports));
  } while (std::next_permutation(reports.begin(), reports.end(), by_record));
  return survivors;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(newest_reports)

BOOST_AUTO_TEST_CASE(tells_what_arrived) {
  NewestReports newest;
  BOOST_TEST((arrival(newest, version("old", Date{2022, 5, 1})) == Arrival::first));
  BOOST_TEST((arrival(newest, version("older", Date{2022, 4, 30})) == Arrival::outdated));
  BOOST_TEST((arrival(newest, version("newer", Date{2023, 1, 1})) == Arrival::replaces));
  Report another = version("another", Date{2020, 1, 1});
  another.id = "b";
  BOOST_TEST((arrival(newest, another) == Arrival::first));
}

BOOST_AUTO_TEST_CASE(keeps_the_newest_in_any_order) {
  const std::set<std::size_t> expected = {3};
  BOOST_TEST(survivors_in_any_order({version("w", {}, 1), version("x", Date{2022, 0, 0}, 2),
                                     version("y", Date{2023, 2, 1}, 3),
                                     version("z", Date{2023, 2, 0}, 4)}) == expected,
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(keeps_the_same_one_of_equally_new_ones_in_any_order) {
  const Date day{2023, 2, 1};
  BOOST_TEST(survivors_in_any_order({version("x", day, 1), version("y", day, 2),
                                     version("z", day, 3), version("x", {}, 4)})
                 .size() == 1U);
}

BOOST_AUTO_TEST_CASE(keeps_the_same_one_of_equal_texts_from_different_places_in_any_order) {
  BOOST_TEST(survivors_in_any_order({version("x", {}, 1), version("x", {}, 2), version("x", {}, 3)})
                 .size() == 1U);
}

BOOST_AUTO_TEST_CASE(counts_a_report_that_arrives_twice_once) {
  NewestReports newest;
  arrival(newest, version("x", {}));
  BOOST_TEST((arrival(newest, version("x", {})) == Arrival::outdated));
}

BOOST_AUTO_TEST_CASE(knows_what_the_index_has) {
  NewestReports newest;
  newest.know_indexed("a", "2");
  newest.know_indexed("a", "1");
  BOOST_TEST(newest.is_indexed("a", "2"));
  newest.reconsider("a");
  BOOST_TEST((newest.arrive("a", "1") == Arrival::first));
  BOOST_TEST((newest.arrive("a", "2") == Arrival::restores));
  BOOST_TEST((newest.arrive("a", "1") == Arrival::outdated));
  BOOST_TEST((newest.arrive("a", "3") == Arrival::first));
  BOOST_TEST((newest.arrive("a", "4") == Arrival::replaces));
  newest.know_indexed("b", "2");
  newest.reconsider("b");
  BOOST_TEST((newest.arrive("b", "2") == Arrival::unchanged));
}

BOOST_AUTO_TEST_CASE(takes_the_index_for_the_newest_where_nothing_happens) {
  NewestReports newest;
  newest.know_indexed("a", "2");
  newest.offer("a", "3", nullptr);
  BOOST_TEST(newest.standings().size() == 0U);
  BOOST_TEST((newest.arrive("a", "1") == Arrival::outdated));
  BOOST_TEST((newest.arrive("a", "2") == Arrival::outdated));
  BOOST_TEST((newest.arrive("a", "3") == Arrival::first));
}

BOOST_AUTO_TEST_CASE(waits_for_what_stands_in_an_input_that_was_not_read) {
  const InputEntry input{.path = "x"};
  NewestReports newest;
  newest.know_indexed("a", "9");
  newest.reconsider("a");
  newest.offer("a", "5", &input);
  newest.offer("a", "4", &input);
  BOOST_TEST((newest.arrive("a", "3") == Arrival::outdated));
  BOOST_TEST(newest.standings().find("a")->input == &input);
  BOOST_TEST((newest.arrive("a", "5") == Arrival::first));
  BOOST_TEST(newest.standings().find("a")->input == nullptr);
}

BOOST_AUTO_TEST_CASE(forgets_what_cannot_be_had) {
  const InputEntry input{.path = "x"};
  NewestReports newest;
  BOOST_TEST((newest.arrive("a", "3") == Arrival::first));
  newest.offer("a", "5", &input);
  newest.forget("a");
  BOOST_TEST(newest.standings().find("a")->newest == "3");
  newest.offer("a", "4", &input);
  BOOST_TEST(newest.standings().find("a")->newest == "4");
}

BOOST_AUTO_TEST_CASE(tells_versions_apart_by_all_that_was_read) {
  const Report one = version("x", Date{2022, 5, 1});
  Report other = one;
  other.source = "Police";
  BOOST_TEST(version_of(one) != version_of(other));
  other = one;
  other.extra = {{"a", "b"}};
  BOOST_TEST(version_of(one) != version_of(other));
  BOOST_TEST(version_of(one) == version_of(version("x", Date{2022, 5, 1})));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

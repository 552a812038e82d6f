#include "searcher/plan.h"

#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

Plan weighing(double weight) {
  return {AnyTerm{.terms = {"term"}, .counted = weight}};
}

std::vector<Plan> both(double a, double b) {
  std::vector<Plan> plans;
  plans.push_back(weighing(a));
  plans.push_back(weighing(b));
  return plans;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan)

BOOST_AUTO_TEST_CASE(tells_the_most_that_a_report_scores) {
  BOOST_TEST(most_score(weighing(2)) == 2);
  BOOST_TEST(most_score(all_of(both(2, 3))) == 5);
  BOOST_TEST(most_score(any_of(both(2, 3))) == 5);
  BOOST_TEST(most_score(best_of(both(2, 3))) == 3);
  BOOST_TEST(most_score({SomeOf{both(2, 3), 1}}) == 5);
  BOOST_TEST(most_score(boosted(weighing(2), weighing(3))) == 5);
  BOOST_TEST(most_score(but_not(weighing(2), weighing(3))) == 2);
  BOOST_TEST(most_score({AnyTerm{.terms = {"term"}, .fixed = 2, .counted = 3}}) == 5);
  BOOST_TEST(most_score({AllReports{}}) == 0);
  BOOST_TEST(most_score({ReportCondition{Dated{}}}) == 0);
}

BOOST_AUTO_TEST_CASE(scales_all_scores) {
  std::vector<Plan> parts = both(2, 3);
  parts.push_back(best_of(both(4, 6)));
  parts.push_back({ReportCondition{Dated{}}});
  const Plan plan = boosted(all_of(std::move(parts)), weighing(1));
  BOOST_TEST(most_score(scaled(plan, 0.5)) == 6);
  BOOST_TEST(most_score(scaled({AnyTerm{.terms = {"term"}, .fixed = 2, .counted = 4}}, 0.5)) == 3);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

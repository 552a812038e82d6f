#include "searcher/figure_summary.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

Figure losses(double value, FigureScope scope) {
  Figure figure;
  figure.kind = FigureKind::losses;
  figure.value = value;
  figure.unit = Unit::money;
  figure.scope = scope;
  return figure;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_summary)

BOOST_AUTO_TEST_CASE(takes_the_largest_of_an_area_unless_scopes_may_mix) {
  const std::vector<Figure> figures{losses(100, FigureScope::area), losses(300, FigureScope::area),
                                    losses(900, FigureScope::victim)};
  BOOST_TEST(summed_value(figures, FigureKind::losses, false).value() == 300);
  BOOST_TEST(summed_value(figures, FigureKind::losses, true).value() == 900);
  BOOST_TEST(!summed_value(figures, FigureKind::victims, true));
}

BOOST_AUTO_TEST_CASE(lists_a_report_by_another_scope_only_where_none_speaks_of_an_area) {
  std::vector<Figure> figures{losses(900, FigureScope::victim)};
  BOOST_TEST(stated_figure(figures, FigureKind::losses) == nullptr);
  figures.push_back(losses(400, FigureScope::one_case));
  figures.push_back(losses(300, FigureScope::part));
  BOOST_TEST(stated_figure(figures, FigureKind::losses)->value == 400);
  figures.push_back(losses(100, FigureScope::area));
  BOOST_TEST(stated_figure(figures, FigureKind::losses)->value == 100);
  BOOST_TEST(stated_figure(figures, FigureKind::victims) == nullptr);
}

BOOST_AUTO_TEST_CASE(adds_no_changes_and_no_other_currency) {
  Figure change = losses(23, FigureScope::area);
  change.change = true;
  Figure dollars = losses(5000, FigureScope::area);
  dollars.currency = "USD";
  BOOST_TEST(!summed_value(std::vector{change, dollars}, FigureKind::losses, true));
  dollars.currency = "CNY";
  BOOST_TEST(summed_value(std::vector{change, dollars}, FigureKind::losses, false).value() == 5000);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

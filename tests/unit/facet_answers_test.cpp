#include "searcher/facet_answers.h"

#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/knowledge.h"

namespace dragnet {

namespace {

// Ids and counts of the only answer.
std::string answered(const AskedFacet& asked, const FacetTally& tally,
                     const Filters& filters = {}) {
  static const Knowledge knowledge = Knowledge::built_in();
  const std::vector<FacetAnswer> answers =
      facet_answers({asked}, {{asked.facet, tally}}, filters, knowledge);
  BOOST_REQUIRE(answers.size() == 1);
  std::string text;
  for (const FacetCount& value : answers.front().counts.values)
    text += value.id + "=" + std::to_string(value.count) + " ";
  return text + "of " + std::to_string(answers.front().counts.distinct);
}

const FacetTally places{.values = {{"530000", 5}, {"kh", 2}, {"mm", 4}, {"mm-north", 3}},
                        .without = 1};

}  // namespace

BOOST_AUTO_TEST_SUITE(facet_answers_test)

BOOST_AUTO_TEST_CASE(countries_are_places_of_their_level) {
  BOOST_TEST(answered({.facet = Facet::place, .words = "which countries", .only_countries = true},
                      places) == "mm=4 kh=2 of 2");
  BOOST_TEST(answered({.facet = Facet::place, .words = "which places"}, places) ==
             "530000=5 mm=4 mm-north=3 kh=2 of 4");
}

BOOST_AUTO_TEST_CASE(what_is_filtered_by_answers_alone) {
  Filters filters;
  filters.selections.push_back({.facet = Facet::place, .ids = {"kh"}});
  BOOST_TEST(answered({.facet = Facet::place, .words = "which places"}, places, filters) ==
             "kh=2 of 1");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

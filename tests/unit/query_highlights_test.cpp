#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/highlights.h"
#include "searcher/query_parser.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(query_highlights)

BOOST_AUTO_TEST_CASE(highlights_nothing_that_is_excluded) {
  const Highlights highlights = highlights_of(parse_query(
      "fraud -gang \"stop payment\" OR launder* type:brushing exact:ATM fraud title:bank"));
  BOOST_TEST((highlights.anywhere.phrases == std::vector<std::string>{"fraud", "stop payment"}));
  BOOST_TEST((highlights.anywhere.prefixes == std::vector<std::string>{"launder"}));
  BOOST_TEST((highlights.anywhere.exact == std::vector<std::string>{"ATM"}));
  BOOST_TEST((highlights.tags == std::vector<FacetValue>{{Facet::type, "brushing"}}));
  BOOST_TEST((highlights.in_title.phrases == std::vector<std::string>{"bank"}));
  BOOST_TEST(highlights.named.empty());
}

BOOST_AUTO_TEST_CASE(knows_which_tags_stand_in_for_words) {
  const Query named = words_or(parse_query("pig butchering"),
                               {parse_query("type:pig-butchering"), parse_query("type:romance")});
  const Query other = words_or(parse_query("Xian"), {parse_query("place:610100")});
  const Query filters = parse_query("bank OR city:Wuhan OR city:Yulin");
  const Highlights highlights = highlights_of(make_and({make_or({filters, other, named})}));
  BOOST_TEST((highlights.named ==
              std::vector<NamedConcept>{{"Xian", {Facet::place, "610100"}},
                                        {"pig butchering", {Facet::type, "pig-butchering"}},
                                        {"pig butchering", {Facet::type, "romance"}}}));
  BOOST_TEST(highlights.tags.size() == 5U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

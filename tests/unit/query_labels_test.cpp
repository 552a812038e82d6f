#include "searcher/query_labels.h"

#include <boost/test/unit_test.hpp>

#include "common/knowledge.h"
#include "searcher/query_parser.h"
#include "searcher/query_resolver.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(query_labels)

// A label may be another concept's name too.
BOOST_AUTO_TEST_CASE(stand_for_values_that_they_alone_name) {
  DataFiles files = built_in_data();
  for (DataFile& file : files) {
    if (file.name == "types.tsv")
      file.text = "a\t\t甲\tcard fraud\nb\t\t乙\tcard fraud\nc\t\t丙\tphone fraud\n";
    if (file.name == "places.tsv")
      file.text =
          "head\n610100\tcity\t\t西安\t西安市\tXi'an\tXi'an City\t\t\t\t\n"
          "220400\tcity\t\t通城\t通城市\tTongcheng\tTongcheng City\t\t\t\t\n"
          "340800\tcity\t\t桐城\t桐城市\tTongcheng\tTongcheng City\t\t\t\t\n";
  }
  const Knowledge knowledge(files);
  const auto labelled = [&](Facet facet, const std::string& id) {
    return to_labelled_string({Not{{Query{FacetValue{facet, id, {}}}}}}, knowledge);
  };
  BOOST_TEST(labelled(Facet::type, "a") == "NOT type:a");
  BOOST_TEST(labelled(Facet::type, "b") == "NOT type:b");
  BOOST_TEST(labelled(Facet::type, "c") == "NOT type:\"phone fraud\"");
  BOOST_TEST(labelled(Facet::city, "610100") == "NOT city:\"Xi'an\"");
  BOOST_TEST(labelled(Facet::city, "220400") == "NOT city:220400");
}

// Quotation marks of a label have no way into a query.
BOOST_AUTO_TEST_CASE(are_read_again_as_the_same_value) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"a report"}, built_in_data());
  const IndexReader index(folder.path());
  for (const Concept& item : index.knowledge().vocabulary.concepts()) {
    const Query value{FacetValue{item.facet, item.id, {}}};
    const std::string label = to_labelled_string(value, index.knowledge());
    BOOST_TEST((resolve(parse_query(label), label, {.concepts = false}, index).query == value),
               label);
  }
  const Query measure{FacetValue{Facet::measure, "op-duanka", {}}};
  const std::string label = to_labelled_string(measure, index.knowledge());
  BOOST_TEST(label == "measure:\"Duanka operation\"");
  BOOST_TEST((resolve(parse_query(label), label, {.concepts = false}, index).query == measure));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

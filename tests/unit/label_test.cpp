#include "common/label.h"

#include <string>

#include <boost/test/unit_test.hpp>

#include "tests/unit/small_index.h"

namespace dragnet {
namespace {

std::string names(std::string_view id) {
  const Knowledge knowledge(small_data_files());
  const Label label = label_of(id, knowledge);
  return (known_label(id, knowledge) ? label.en : "? " + label.en) + "|" +
         std::string(other_name(label));
}

BOOST_AUTO_TEST_SUITE(label)

BOOST_AUTO_TEST_CASE(is_of_concepts_and_places) {
  BOOST_TEST(names("brushing") == "brushing|刷单");
  BOOST_TEST(names("650200") == "Karamay|克拉玛依");
}

BOOST_AUTO_TEST_CASE(of_an_operation_of_one_place_is_what_its_id_was_made_of) {
  BOOST_TEST(names("op-local-霜刃") == "霜刃|");
  BOOST_TEST(names("op-local-silver-fern") == "silver fern|");
}

BOOST_AUTO_TEST_CASE(of_anything_else_is_the_id) {
  BOOST_TEST(names("nosuch") == "? nosuch|");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace dragnet

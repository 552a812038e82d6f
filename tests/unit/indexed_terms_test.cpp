#include "common/indexed_terms.h"

#include <boost/test/unit_test.hpp>

#include "common/data_files.h"
#include "common/schema.h"

namespace dragnet {

namespace {

// Each term with a blank and its position behind it, if it has one.
class Listing : public TermSink {
 public:
  void counted(std::string_view term) override { terms.emplace_back(term); }
  void placed(std::string_view term, std::uint32_t position) override {
    terms.push_back(std::string(term) + ' ' + std::to_string(position));
  }

  std::vector<std::string> terms;
};

class ListingOfRuns final : public Listing {
 public:
  void placed_run(std::string_view prefix, std::string_view han, std::uint32_t position) override {
    runs.push_back(std::string(prefix).append(han) + ' ' + std::to_string(position));
    Listing::placed_run(prefix, han, position);
  }

  std::vector<std::string> runs;
};

std::vector<std::string> listed(std::string_view title, std::string_view text, Listing& listing) {
  Analyzer analyzer;
  index_tokens(analyzer.analyze(title), analyzer.analyze(text), Gazetteer(built_in_data()),
               listing);
  return listing.terms;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(indexed_terms)

BOOST_AUTO_TEST_CASE(a_run_is_every_two_characters_and_the_last_one) {
  Listing listing;
  listing.placed_run({}, "警方破", 7);
  listing.placed_run(title_prefix, "卡", 2);
  const std::vector<std::string> expected = {"警方 7", "方破 8", "破 9", "S卡 2"};
  BOOST_TEST(listing.terms == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(runs_end_where_characters_do_not_stand_side_by_side) {
  ListingOfRuns listing;
  listed("", "警方破获，诈骗 3起", listing);
  const std::string first = std::to_string(title_gap + 1);
  BOOST_TEST(listing.runs.size() == 3);
  BOOST_TEST(listing.runs.front() == "警方破获 " + first);
}

BOOST_AUTO_TEST_CASE(characters_of_four_bytes_are_placed_by_themselves) {
  ListingOfRuns listing;
  const std::vector<std::string> terms = listed("", "警𠀀方", listing);
  const std::string at = std::to_string(title_gap + 1);
  BOOST_TEST(listing.runs.empty());
  BOOST_TEST(terms.size() == 3);
  BOOST_TEST(terms.front() == "警𠀀 " + at);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

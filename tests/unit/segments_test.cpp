// An index of several segments answers as one that was built of the same reports at once.

#include <boost/test/unit_test.hpp>

#include "common/checksum.h"
#include "common/error.h"
#include "common/facet_tally.h"
#include "common/schema.h"
#include "common/tombstones.h"
#include "indexer/check.h"
#include "indexer/generations.h"
#include "indexer/rollback.h"
#include "searcher/facet_values.h"
#include "searcher/search.h"
#include "searcher/why.h"
#include "tests/unit/small_index.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

// r1, r2, r4 and r5 in three segments; r3 is gone, r2 and r1 were replaced.
void publish_in_steps(const TemporaryFolder& folder) {
  publish_texts(folder.path(), {"bank cards in vain", "old phones", "nothing but launderers",
                                "cards of the bank"});
  publish_update(folder.path(), {{"r2", "bank phones"}}, {"r3"});
  publish_update(folder.path(), {{"r1", "bank tellers"}, {"r5", "phone masts"}}, {});
}

void publish_at_once(const TemporaryFolder& folder) {
  publish_update(folder.path(),
                 {{"r1", "bank tellers"},
                  {"r2", "bank phones"},
                  {"r4", "cards of the bank"},
                  {"r5", "phone masts"}},
                 {"r1", "r2", "r3"});
}

const char* const queries[] = {
    "",         "bank",           "phone",         "old",   "vain",       "launder*",
    "NOT bank", "\"bank phone\"", "bank OR masts", "cards", "exact:bank", "bank NEAR/3 cards"};

SearchRequest asking_facets(const std::string& query) {
  SearchRequest request = asking(query);
  request.facets = {{Facet::kind, 0}, {Facet::language, 0}};
  request.limit = 0;
  return request;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(segments)

BOOST_AUTO_TEST_CASE(find_and_count_what_one_segment_does) {
  const TemporaryFolder stepwise;
  publish_in_steps(stepwise);
  const IndexReader steps(stepwise.path());
  BOOST_REQUIRE(steps.manifest().segments.size() == 3U);
  const TemporaryFolder whole;
  publish_texts(whole.path(), {"x", "y", "z"});
  publish_at_once(whole);
  const IndexReader once(whole.path());
  BOOST_REQUIRE(once.manifest().segments.size() == 1U);

  BOOST_TEST(steps.manifest().reports == 4U);
  for (const std::string query : queries) {
    BOOST_TEST_INFO(query);
    const SearchResult split = search(steps, asking_facets(query));
    const SearchResult joined = search(once, asking_facets(query));
    BOOST_TEST(split.total == joined.total);
    BOOST_TEST(ids_of(split) == ids_of(joined));
    for (std::size_t i = 0; i < split.facets.size(); ++i) {
      BOOST_REQUIRE(split.facets[i].values.size() == joined.facets[i].values.size());
      for (std::size_t v = 0; v < split.facets[i].values.size(); ++v)
        BOOST_TEST(split.facets[i].values[v].count == joined.facets[i].values[v].count);
    }
  }
}

BOOST_AUTO_TEST_CASE(keep_the_dead_out_of_sight) {
  const TemporaryFolder folder;
  publish_in_steps(folder);
  const IndexReader index(folder.path());
  BOOST_TEST(index.report("r1").text == "bank tellers");
  BOOST_TEST(index.report("r2").text == "bank phones");
  BOOST_TEST(error_of([&] { index.report("r3"); }) ==
             "no report has an id that starts with \"r3\"");
  BOOST_TEST(error_of([&] { index.report("r"); }) ==
             "\"r\" is the start of more than one id: r1 r2 r4 r5");
  BOOST_TEST(!why(index, asking("vain"), "r1").matches);
  // launderers is only in a dead report, and no word to suggest.
  BOOST_TEST(search(index, asking("launderer")).unknown_words.at(0).near.empty());
  const FacetTally kinds = tally_of_all(Facet::kind, index.reports());
  BOOST_REQUIRE(kinds.values.size() == 1U);
  BOOST_TEST(kinds.values[0].id == "crackdown");
  BOOST_TEST(kinds.values[0].reports == 4U);
}

BOOST_AUTO_TEST_CASE(go_when_all_their_reports_are_dead) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one", "two"});
  publish_update(folder.path(), {{"r1", "three"}}, {"r2"});
  const Manifest manifest = read_generation(folder.path(), current_number(folder.path()));
  BOOST_REQUIRE(manifest.segments.size() == 1U);
  BOOST_TEST(manifest.segments[0].name == "seg-000002");
  BOOST_TEST(!names_in(folder.path()).contains("gen-000002.tombstones"));
}

BOOST_AUTO_TEST_CASE(come_back_with_a_rollback) {
  const TemporaryFolder folder;
  publish_in_steps(folder);
  roll_back(folder.path());
  const IndexReader index(folder.path());
  BOOST_TEST(index.report("r1").text == "bank cards in vain");
  BOOST_TEST(index.manifest().reports == 3U);
  publish_update(folder.path(), {{"r9", "nine"}}, {});
  BOOST_TEST(IndexReader(folder.path()).manifest().reports == 4U);
  const auto names = names_in(folder.path());
  BOOST_TEST(names.contains("gen-000002.tombstones"));
  BOOST_TEST(!names.contains("gen-000003.tombstones"));
}

BOOST_AUTO_TEST_CASE(are_checked_with_their_tombstones) {
  const TemporaryFolder folder;
  publish_in_steps(folder);
  std::ostringstream out;
  BOOST_TEST((check(folder.path(), out) == ExitStatus::ok));
  overwrite(folder / "gen-000003.tombstones", "seg-000001 2 3 4\n");
  BOOST_TEST(error_of([&] { IndexReader{folder.path()}; }) ==
             "index-damaged: gen-000003.tombstones: content does not match its checksum; run "
             "'dragnet-index rollback' or build the index again");
  BOOST_TEST((check(folder.path(), out) == ExitStatus::index));
}

BOOST_AUTO_TEST_CASE(hold_tombstones_that_fit_them) {
  const Manifest manifest = {.number = 1, .segments = {{"seg-000001", 9, 2}, {"seg-000002", 3, 0}}};
  const Tombstones tombstones{{{4, 9}, {}}};
  BOOST_TEST(to_text(tombstones, manifest) == "seg-000001 4 9\n");
  BOOST_TEST(tombstones.contains(place_of(7, 2)));
  BOOST_TEST(!tombstones.contains(place_of(8, 2)));
  BOOST_TEST(number_of(place_of(17, 2), 2) == 17U);
}

BOOST_AUTO_TEST_CASE(whose_tombstones_do_not_fit_them_are_refused) {
  const auto read = [](const std::string& text) {
    const TemporaryFolder folder;
    Manifest manifest = {.number = 1, .segments = {{"seg-000001", 9, 2}, {"seg-000002", 3, 0}}};
    manifest.files.push_back({"gen-000001.tombstones", text.size(), checksum(text)});
    overwrite(folder / "gen-000001.tombstones", text);
    return read_tombstones(folder.path(), manifest);
  };
  BOOST_TEST(read("seg-000001 4 9").by_segment.front().size() == 2U);
  for (const char* wrong :
       {"seg-000001 4 9 x\n", "seg-000001 4,9\n", "seg-000003 4 9\n", "seg-000001 4\n",
        "seg-000001 9 4\n", "seg-000001 4 4\n", "seg-000001 0 4\n", "seg-000001 4 10\n",
        "seg-000001 4 9\nseg-000002 1\n", "seg-000001 4 4294967296\n", "seg-000001\n"}) {
    BOOST_TEST(error_of([&] { read(wrong); }) ==
                   "index-damaged: gen-000001.tombstones does not fit its manifest; run "
                   "'dragnet-index rollback' or build the index again",
               wrong);
  }
}

BOOST_AUTO_TEST_CASE(of_an_older_schema_are_refused) {
  const TemporaryFolder folder;
  Manifest manifest = publish_texts(folder.path(), {"one"});
  manifest.schema = schema_version - 1;
  overwrite(folder / "gen-000001.json", to_text(manifest));
  BOOST_TEST(error_of([&] {
               IndexReader reader(folder.path());
             }).starts_with("index-schema 3 in gen-000001.json, this program reads 4"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

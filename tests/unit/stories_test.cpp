// Copies in a stored index: found over all segments, and shown as one story.
#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/renderer.h"
#include "searcher/search.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

using std::string_literals::operator""s;

const std::string swindle =
    "Clerks of the savings bank noticed a customer who wanted to send the money for a new roof to "
    "an account in another province, and asked him to sit down while they called the station.";
const std::string harvest =
    "Rain fell on the northern plain for three days while farmers waited with the harvest, and "
    "the ferry stayed in port until the wind turned and the roads were dry again.";
const std::string swindle_again = "By our reporter. " + swindle;

// Each story as its lead and how many copies it has.
std::string stories_in(const std::filesystem::path& index, SearchRequest request = {}) {
  request.sort = "newest";  // none has a date: the order of the index
  const IndexReader reader(index);
  const SearchResult result = search(reader, request);
  std::string text =
      std::to_string(result.total) + " reports, " + std::to_string(result.stories) + " stories:";
  for (const Hit& hit : result.hits) {
    text.append(" ").append(hit.report.id);
    for (const Report& copy : hit.copies.read(9)) text.append("+").append(copy.id);
  }
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(stories)

BOOST_AUTO_TEST_CASE(copies_are_one_hit) {
  const TemporaryFolder folder;
  publish_texts(folder.path() / "index", {swindle, harvest, swindle_again});
  const auto index = folder.path() / "index";
  BOOST_TEST(stories_in(index) == "3 reports, 2 stories: r1+r3 r2");
  BOOST_TEST(stories_in(index, {.collapse = false}) == "3 reports, 2 stories: r1 r2 r3");
  BOOST_TEST(stories_in(index, {.limit = 1}) == "3 reports, 2 stories: r1+r3");
  BOOST_TEST(stories_in(index, {.limit = 1, .offset = 1}) == "3 reports, 2 stories: r2");
  BOOST_TEST(stories_in(index, {.offset = 2}) == "3 reports, 2 stories:");
}

BOOST_AUTO_TEST_CASE(a_report_by_itself_has_all_its_copies) {
  const TemporaryFolder folder;
  const auto index = folder.path() / "index";
  publish_texts(index, {swindle, harvest, swindle_again});
  const IndexReader reader(index);
  for (const Format format : {Format::csv, Format::nul}) {
    std::ostringstream out;
    make_renderer(out, reader,
                  {.format = format, .fields = {"id", "copies", "copies_count"}, .header = false})
        ->report(reader.report("r3"));
    BOOST_TEST(out.str() ==
               (format == Format::csv ? "\xEF\xBB\xBFr3,1,1\r\n"s : "r3\0001\0001\0"s));
  }
}

BOOST_AUTO_TEST_CASE(only_copies_that_match_count) {
  const TemporaryFolder folder;
  const auto index = folder.path() / "index";
  publish_texts(index, {swindle, harvest, swindle_again});
  BOOST_TEST(stories_in(index, {.query = "reporter"}) == "1 reports, 1 stories: r3");
}

BOOST_AUTO_TEST_CASE(copies_are_found_across_segments_and_without_the_dead) {
  const TemporaryFolder folder;
  const auto index = folder.path() / "index";
  publish_texts(index, {swindle, harvest});
  BOOST_TEST(!read_copies(index, read_generation(index, current_number(index))).stories());
  publish_update(index, {{"r3", swindle_again}, {"r4", harvest}, {"r5", "Nothing."}}, {});
  BOOST_TEST(stories_in(index) == "5 reports, 3 stories: r1+r3 r2+r4 r5");
  publish_update(index, {{"r6", swindle}}, {"r1", "r2"});
  BOOST_TEST(stories_in(index) == "4 reports, 3 stories: r3+r6 r4 r5");
}

BOOST_AUTO_TEST_CASE(a_damaged_file_of_copies_is_refused) {
  const TemporaryFolder folder;
  const auto index = folder.path() / "index";
  publish_texts(index, {swindle, harvest, swindle_again});
  flip_a_bit(index / "gen-000001.copies");
  BOOST_TEST(error_of([&] { IndexReader reader(index); }) ==
             "index-damaged: gen-000001.copies: content does not match its checksum; run "
             "'dragnet-index rollback' or build the index again");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "common/posting_list.h"

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "tests/unit/library_database.h"

namespace dragnet {

namespace {

constexpr std::uint32_t reports = 40000;
const std::string every_seventh("every\0seventh", 13);

// Many reports have "all", in lists of several chunks.
struct Library : LibraryDatabase {
  Library()
      : LibraryDatabase(reports, [](Xapian::Document& document, std::uint32_t report) {
          document.add_term("all", report % 300);
          document.add_term("allow");
          if (report % 7 == 0) document.add_term(every_seventh, 2);
          if (report == 1234) document.add_term("once", 0);
        }) {}
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(posting_list, Library)

BOOST_AUTO_TEST_CASE(says_what_the_library_says) {
  const GlassTables tables = open_glass_tables(folder.path());
  for (const std::string& term : {std::string("all"), std::string("allow"), every_seventh,
                                  std::string("once"), std::string("al"), std::string("alla")}) {
    for (const std::uint32_t stride : {1U, 2U, 10U, 1000U, 9000U}) {
      PostingList list(tables.postlists, term, reports);
      BOOST_TEST(list.size() == database().get_termfreq(term));
      auto expected = database().postlist_begin(term);
      const auto end = database().postlist_end(term);
      for (ReportNumber least = 1; least <= reports; least += stride) {
        if (expected != end) expected.skip_to(least);
        const ReportNumber found = list.seek(least);
        if (expected == end) {
          BOOST_TEST_REQUIRE(found == PostingList::end);
        } else {
          BOOST_TEST_REQUIRE(found == *expected);
          BOOST_TEST_REQUIRE(list.times() == expected.get_wdf());
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(goes_over_the_gaps_between_chunks) {
  const GlassTables tables = open_glass_tables(folder.path());
  for (ReportNumber least = 1; least + 1 < reports; least += 97) {
    PostingList list(tables.postlists, every_seventh, reports);
    BOOST_TEST_REQUIRE(list.seek(least) == (least + 6) / 7 * 7);
    BOOST_TEST_REQUIRE(list.seek(least + 20000) ==
                       (least + 20000 > reports ? PostingList::end : (least + 20006) / 7 * 7));
  }
}

BOOST_AUTO_TEST_CASE(no_term_has_no_reports) {
  const GlassTables tables = open_glass_tables(folder.path());
  PostingList list(tables.postlists, "", reports);
  BOOST_TEST(list.size() == 0U);
  BOOST_TEST(list.seek(1) == PostingList::end);
}

BOOST_AUTO_TEST_CASE(a_report_that_is_not_there_is_damage) {
  const GlassTables tables = open_glass_tables(folder.path());
  BOOST_CHECK_THROW(PostingList(tables.postlists, "once", 1000), IndexError);
  PostingList list(tables.postlists, "all", reports - 1);
  BOOST_CHECK_THROW(list.seek(reports - 1), IndexError);
}

BOOST_AUTO_TEST_CASE(a_folder_without_database_is_damage) {
  const TemporaryFolder empty;
  BOOST_CHECK_THROW(open_glass_tables(empty.path()), IndexError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

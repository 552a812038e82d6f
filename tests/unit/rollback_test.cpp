#include "indexer/rollback.h"

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "indexer/index_lock.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

std::string no_earlier(const TemporaryFolder& folder) {
  return "no-rollback: " + folder.path().string() +
         " holds no earlier generation that can be used; it stays as it is";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rollback)

BOOST_AUTO_TEST_CASE(brings_the_generation_before_back) {
  const TemporaryFolder folder;
  const Manifest first = publish_texts(folder.path(), {"one"});
  publish_texts(folder.path(), {"two", "three"});
  BOOST_TEST((roll_back(folder.path()) == first));
  BOOST_TEST((read_generation(folder.path(), current_number(folder.path())) == first));
}

BOOST_AUTO_TEST_CASE(goes_back_one_generation_and_no_further) {
  const TemporaryFolder folder;
  for (const char* text : {"one", "two", "three"}) publish_texts(folder.path(), {text});
  BOOST_TEST(roll_back(folder.path()).number == 2U);
  BOOST_TEST(error_of([&] { roll_back(folder.path()); }) == no_earlier(folder));
  BOOST_TEST(current_number(folder.path()) == 2U);
}

BOOST_AUTO_TEST_CASE(numbers_the_next_generation_above_the_one_that_was_taken_back) {
  const TemporaryFolder folder;
  for (const char* text : {"one", "two"}) publish_texts(folder.path(), {text});
  roll_back(folder.path());
  BOOST_TEST(publish_texts(folder.path(), {"three"}).number == 3U);
  BOOST_TEST(roll_back(folder.path()).number == 1U);
}

BOOST_AUTO_TEST_CASE(passes_over_a_generation_with_missing_files) {
  const TemporaryFolder folder;
  for (const char* text : {"one", "two"}) publish_texts(folder.path(), {text});
  fs::remove(folder / "seg-000001/postlist.glass");
  BOOST_TEST(error_of([&] { roll_back(folder.path()); }) == no_earlier(folder));
  BOOST_TEST(current_number(folder.path()) == 2U);
}

BOOST_AUTO_TEST_CASE(mends_a_current_that_says_nothing) {
  const TemporaryFolder folder;
  for (const char* text : {"one", "two"}) publish_texts(folder.path(), {text});
  overwrite(folder / "CURRENT", "???");
  BOOST_TEST(roll_back(folder.path()).number == 2U);
}

BOOST_AUTO_TEST_CASE(mends_a_damaged_manifest) {
  const TemporaryFolder folder;
  for (const char* text : {"one", "two"}) publish_texts(folder.path(), {text});
  overwrite(folder / "gen-000002.json", "{}");
  BOOST_TEST(roll_back(folder.path()).number == 1U);
}

BOOST_AUTO_TEST_CASE(makes_no_index_where_there_is_none) {
  const TemporaryFolder folder;
  BOOST_CHECK_THROW(roll_back(folder / "nowhere"), IndexError);
  BOOST_TEST(!fs::exists(folder / "nowhere"));
}

BOOST_AUTO_TEST_CASE(waits_for_no_indexer_at_work) {
  const TemporaryFolder folder;
  for (const char* text : {"one", "two"}) publish_texts(folder.path(), {text});
  const IndexLock lock(folder.path());
  BOOST_TEST(error_of([&] { roll_back(folder.path()); }).starts_with("busy: "));
  BOOST_TEST(current_number(folder.path()) == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

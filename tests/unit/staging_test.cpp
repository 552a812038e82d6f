#include "indexer/staging.h"

#include <set>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

using Names = std::set<std::string>;

// What a run that died at the worst moment leaves: everything but CURRENT.
void leave_remains(const fs::path& index) {
  fs::create_directories(index / "staging-4711" / "seg-000009");
  overwrite(index / "staging-4711" / "seg-000009" / "iamglass", "x");
  fs::create_directory(index / "seg-000009");
  overwrite(index / "seg-000009" / "iamglass", "x");
  overwrite(index / "gen-000009.json", "{");
  overwrite(index / "vocabulary-abc.tsv", "x");
  overwrite(index / "CURRENT.tmp", "gen-000009\n");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(staging)

BOOST_AUTO_TEST_CASE(removes_what_dead_runs_left_and_nothing_else) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  const Names before = names_in(folder.path());
  leave_remains(folder.path());
  {
    const IndexLock lock(folder.path());
    const Staging staging(lock);
  }
  BOOST_TEST(names_in(folder.path()) == before, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(keeps_the_generation_to_roll_back_to_and_no_older_one) {
  const TemporaryFolder folder;
  for (const char* text : {"one", "two", "three"}) publish_texts(folder.path(), {text});
  const Names names = names_in(folder.path());
  BOOST_TEST(!names.contains("gen-000001.json"));
  BOOST_TEST(!names.contains("seg-000001"));
  BOOST_TEST(names.contains("gen-000002.json"));
  BOOST_TEST(names.contains("seg-000002"));
}

BOOST_AUTO_TEST_CASE(touches_no_file_that_is_not_of_an_index) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  fs::create_directory(folder / "staging-area");
  fs::create_directory(folder / "seg-ments");
  for (const char* name : {"notes.txt", "gen-eral.json", "vocabulary-list.txt", "staging-1a"})
    overwrite(folder / name, "mine");
  Names expected = names_in(folder.path());
  publish_texts(folder.path(), {"two"});
  expected.insert({"gen-000002.json", "gen-000002.names", "seg-000002"});
  BOOST_TEST(names_in(folder.path()) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(removes_nothing_but_remains_of_runs_while_a_manifest_cannot_be_read) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  publish_texts(folder.path(), {"two"});
  overwrite(folder / "gen-000002.json", "{");
  const Names before = names_in(folder.path());
  fs::create_directory(folder / "staging-1");
  {
    const IndexLock lock(folder.path());
    const Staging staging(lock);
  }
  BOOST_TEST(names_in(folder.path()) == before, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(leaves_a_run_at_work_alone) {
  const TemporaryFolder folder;
  const IndexLock lock(folder.path());
  const Staging staging(lock);
  overwrite(staging.folder() / "at work", "x");
  BOOST_CHECK_THROW(IndexLock{folder.path()}, Error);
  BOOST_TEST(fs::exists(staging.folder() / "at work"));
}

BOOST_AUTO_TEST_CASE(takes_what_it_moved_in_away_again_unless_it_was_published) {
  const TemporaryFolder folder;
  for (const bool published : {false, true}) {
    {
      const IndexLock lock(folder.path());
      Staging staging(lock);
      fs::create_directory(staging.segment());
      staging.move_in(staging.segment_name());
      BOOST_TEST(fs::exists(folder / "seg-000001"));
      if (published) staging.set_published();
    }
    BOOST_TEST(fs::exists(folder / "seg-000001") == published);
  }
}

BOOST_AUTO_TEST_CASE(gives_no_number_out_twice) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  leave_remains(folder.path());
  const IndexLock lock(folder.path());
  const Staging staging(lock);
  BOOST_TEST(staging.generation() == 10U);
  BOOST_TEST(staging.segment_name() == "seg-000010");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

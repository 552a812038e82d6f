#include "indexer/publish.h"

#include <algorithm>
#include <cerrno>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "searcher/search.h"
#include "tests/unit/small_index.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/system_calls.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> tables = {"columns",        "docdata.glass",  "iamglass",
                                         "position.glass", "postlist.glass", "termlist.glass",
                                         "texts"};

Publication of_one_report() {
  static const Knowledge knowledge(small_data_files());
  return {.knowledge = knowledge,
          .skipped_jsonl = "{}\n",
          .inputs = {"reports.jsonl"},
          .reports = 1,
          .skipped = 0,
          .duplicates = 0};
}

std::vector<std::string> calls_of_a_publication(const fs::path& index) {
  const IndexLock lock(index);
  Staging staging(lock);
  write_segment(staging, {"two"}, small_data_files());
  const SystemCalls calls(index);
  publish(staging, of_one_report());
  return calls.seen();
}

// What the publication of a second generation throws when one of its calls fails.
std::string error_with(const fs::path& index, std::size_t failing, int error) {
  const IndexLock lock(index);
  Staging staging(lock);
  write_segment(staging, {"two"}, small_data_files());
  const SystemCalls calls(index, failing, error);
  return error_of([&] { publish(staging, of_one_report()); });
}

// Files of one folder are synced in any order.
void sort_between(std::vector<std::string>& calls, const std::string& first,
                  const std::string& last) {
  const auto begin = std::find(calls.begin(), calls.end(), first);
  const auto end = std::find(begin, calls.end(), last);
  BOOST_REQUIRE(end != calls.end());
  std::sort(begin + 1, end);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(publish_test)

BOOST_AUTO_TEST_CASE(syncs_everything_that_current_will_lead_to_before_it_renames_current) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  std::vector<std::string> calls = calls_of_a_publication(folder.path());
  const std::string vocabulary =
      vocabulary_file(read_generation(folder.path(), current_number(folder.path())).vocabulary);
  const std::string staged = "staging/seg-000002";

  std::vector<std::string> expected = {"write " + staged + "/SKIPPED.jsonl"};
  expected.push_back("fsync " + staged + "/SKIPPED.jsonl");
  for (const std::string& table : tables) expected.push_back("fsync " + staged + "/" + table);
  expected.insert(
      expected.end(),
      {"fsync " + staged, "write staging/gen-000002.names", "fsync staging/gen-000002.names",
       "write staging/" + vocabulary, "fsync staging/" + vocabulary,
       "rename " + staged + " seg-000002", "rename staging/gen-000002.names gen-000002.names",
       "rename staging/" + vocabulary + " " + vocabulary, "write gen-000002.json",
       "fsync gen-000002.json", "write CURRENT.tmp", "fsync CURRENT.tmp",
       "rename CURRENT.tmp CURRENT", "fsync ."});
  sort_between(calls, "write " + staged + "/SKIPPED.jsonl", "fsync " + staged);
  BOOST_TEST(calls == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(leaves_the_old_generation_whichever_call_fails) {
  const TemporaryFolder measured;
  publish_texts(measured.path(), {"one"});
  const std::size_t calls = calls_of_a_publication(measured.path()).size();
  for (std::size_t failing = 0; failing < calls; ++failing) {
    BOOST_TEST_INFO("call " << failing);
    const TemporaryFolder folder;
    publish_texts(folder.path(), {"one"});
    const auto before = names_in(folder.path());
    BOOST_TEST(error_with(folder.path(), failing, ENOSPC).starts_with("disk-full: cannot "));

    // When only the last sync fails, CURRENT has changed, and may change back in a power failure.
    const bool has_switched = failing + 1 == calls;
    const Manifest now = read_generation(folder.path(), current_number(folder.path()));
    BOOST_TEST(now.number == (has_switched ? 2U : 1U));
    BOOST_TEST(verify(folder.path(), now).empty());
    if (has_switched) continue;
    {
      const IndexLock lock(folder.path());
      const Staging next_run(lock);
    }
    BOOST_TEST(names_in(folder.path()) == before, boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(tells_a_full_disk_from_a_failing_one) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  BOOST_TEST(error_with(folder.path(), 1, EIO).ends_with("Input/output error"));
  BOOST_TEST(error_with(folder.path(), 1, EIO).starts_with("write-error: cannot sync "));
}

BOOST_AUTO_TEST_CASE(publishes_nothing_when_the_lock_was_lost) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  const IndexLock lock(folder.path());
  Staging staging(lock);
  write_segment(staging, {"two"}, small_data_files());
  fs::remove(folder / "LOCK");
  BOOST_CHECK_THROW(publish(staging, of_one_report()), Error);
  BOOST_TEST(current_number(folder.path()) == 1U);
}

BOOST_AUTO_TEST_CASE(counts_what_a_writer_rejects_as_skipped) {
  class Rejecting : public SegmentWriter {
   public:
    std::unique_ptr<SegmentPart> make_part() override { return {}; }
    void add(std::unique_ptr<SegmentPart>, const std::vector<bool>&) override {}
    WrittenSegment commit() override {
      return {.reports = 1, .rejected = {{"a.jsonl", 2, "a term is too long"}}};
    }
  };
  const TemporaryFolder folder;
  const IndexLock lock(folder.path());
  Staging staging(lock);
  fs::create_directory(staging.segment());
  Rejecting writer;
  LedgerWriter ledger(staging.ledger());
  std::ostringstream out;
  Diagnostics diagnostics(out);
  diagnostics.seen = diagnostics.indexed = 2;
  BOOST_TEST(finish_segment(staging, writer, ledger, diagnostics).reports == 1U);
  BOOST_TEST(diagnostics.indexed == 1U);
  BOOST_TEST(diagnostics.skipped == 1U);
  BOOST_TEST(out.str() == "a.jsonl:record 2: index-rejected: a term is too long\n");
}

// Any of them may have been the current one; the newest is the one to return to.
BOOST_AUTO_TEST_CASE(keeps_the_newest_generation_where_current_is_illegible) {
  const TemporaryFolder folder;
  for (const char* text : {"one", "two"}) publish_texts(folder.path(), {text});
  overwrite(folder / "CURRENT", "nothing");
  publish_texts(folder.path(), {"three"});
  BOOST_TEST(current_number(folder.path()) == 3U);
  BOOST_TEST(names_in(folder.path()).contains("gen-000002.json"));
  BOOST_TEST(!names_in(folder.path()).contains("gen-000001.json"));
}

BOOST_AUTO_TEST_CASE(does_nothing_before_current_is_switched) {
  const TemporaryFolder folder;
  for (const char* text : {"one", "two"}) publish_texts(folder.path(), {text});
  prepare_current(folder.path(), 1);
  BOOST_TEST(current_number(folder.path()) == 2U);
  switch_current(folder.path());
  BOOST_TEST(current_number(folder.path()) == 1U);
}

BOOST_AUTO_TEST_CASE(says_what_the_run_knew) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one", "two"});
  const Manifest manifest = read_generation(folder.path(), current_number(folder.path()));
  BOOST_TEST(manifest.number == 1U);
  BOOST_TEST(manifest.reports == 2U);
  BOOST_TEST((manifest.segments == std::vector<SegmentEntry>{{"seg-000001", 2}}));
  BOOST_TEST(manifest.inputs == std::vector<std::string>{"reports.jsonl"},
             boost::test_tools::per_element());
  BOOST_TEST(manifest.vocabulary == Knowledge::hash_of(small_data_files()));
  BOOST_TEST((read_vocabulary(folder.path(), manifest) == small_data_files()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

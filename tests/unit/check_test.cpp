#include "indexer/check.h"

#include <sstream>

#include <boost/test/unit_test.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include "common/checksum.h"
#include "common/error.h"
#include "common/generation.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

struct Verdict {
  ExitStatus status;
  std::string text;
};

Verdict verdict_of(const TemporaryFolder& folder) {
  std::ostringstream out;
  const ExitStatus status = check(folder.path(), out);
  return {status, out.str()};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(check_test)

BOOST_AUTO_TEST_CASE(finds_nothing_wrong_with_a_whole_index) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one", "two"});
  const Verdict verdict = verdict_of(folder);
  BOOST_TEST((verdict.status == ExitStatus::ok));
  BOOST_TEST(verdict.text.starts_with("gen-000001: no damage in 10 files, "));
  BOOST_TEST(verdict.text.ends_with(", 2 reports\n"));
}

BOOST_AUTO_TEST_CASE(lists_every_damage_and_names_the_way_out) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  publish_texts(folder.path(), {"two"});
  fs::remove(folder / "seg-000002/position.glass");
  flip_a_bit(folder / "seg-000002/postlist.glass");
  overwrite(folder / "seg-000002/\x1b[31mred", "x");
  const Verdict verdict = verdict_of(folder);
  BOOST_TEST((verdict.status == ExitStatus::index));
  BOOST_TEST(verdict.text ==
             "seg-000002/position.glass: missing\n"
             "seg-000002/postlist.glass: content does not match its checksum\n"
             "seg-000002/\\x1b[31mred: not named by the manifest\n"
             "gen-000002: damaged; 'dragnet-index rollback' returns to gen-000001\n");
}

BOOST_AUTO_TEST_CASE(promises_no_rollback_to_a_generation_that_is_damaged_too) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  publish_texts(folder.path(), {"two"});
  flip_a_bit(folder / "seg-000001/postlist.glass");
  flip_a_bit(folder / "seg-000002/docdata.glass");
  BOOST_TEST(verdict_of(folder).text ==
             "seg-000002/docdata.glass: content does not match its checksum\n"
             "gen-000002: damaged; build the index again with 'dragnet-index build'\n");
}

BOOST_AUTO_TEST_CASE(finds_a_segment_that_holds_another_number_of_reports) {
  const TemporaryFolder folder;
  Manifest manifest = publish_texts(folder.path(), {"one", "two"});
  manifest.reports = manifest.segments[0].reports = 3;
  overwrite(folder / "gen-000001.json", to_text(manifest));
  const Verdict verdict = verdict_of(folder);
  BOOST_TEST((verdict.status == ExitStatus::index));
  BOOST_TEST(verdict.text.starts_with("seg-000001: holds 2 reports instead of 3\n"));
}

// Bytes that were published as they are, but are no tables: only Xapian can tell.
BOOST_AUTO_TEST_CASE(asks_xapian_too) {
  const TemporaryFolder folder;
  Manifest manifest = publish_texts(folder.path(), {"one", "two"});
  for (FileEntry& file : manifest.files) {
    if (file.path != "seg-000001/termlist.glass") continue;
    overwrite(folder / file.path, std::string(file.size, '\0'));
    file.checksum = checksum_of_file(folder / file.path);
  }
  overwrite(folder / "gen-000001.json", to_text(manifest));
  BOOST_REQUIRE(verify(folder.path(), manifest).empty());
  const Verdict verdict = verdict_of(folder);
  BOOST_TEST((verdict.status == ExitStatus::index));
  BOOST_TEST(verdict.text.starts_with("seg-000001: "), verdict.text);
}

BOOST_AUTO_TEST_CASE(needs_no_right_to_write) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  const pid_t child = ::fork();
  if (child == 0) {
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
      fs::permissions(entry.path(), entry.is_directory() ? fs::perms{0555} : fs::perms{0444});
    fs::permissions(folder.path(), fs::perms{0555});
    // The system's administrator may write anything.
    const bool is_another = ::getuid() != 0 || ::setuid(65534) == 0;
    ::_exit(is_another ? static_cast<int>(verdict_of(folder).status) : 99);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  BOOST_TEST((WIFEXITED(status) && WEXITSTATUS(status) == 0));
  fs::permissions(folder.path(), fs::perms{0755});
  fs::permissions(folder / "seg-000001", fs::perms{0755});
}

BOOST_AUTO_TEST_CASE(is_content_with_an_index_of_nothing) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {});
  const Verdict verdict = verdict_of(folder);
  BOOST_TEST((verdict.status == ExitStatus::ok), verdict.text);
}

BOOST_AUTO_TEST_CASE(says_that_there_is_no_index) {
  const TemporaryFolder folder;
  BOOST_TEST(error_of([&] { verdict_of(folder); }).starts_with("index-missing: "));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

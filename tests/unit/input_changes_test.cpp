#include "indexer/input_changes.h"

#include <chrono>
#include <filesystem>
#include <limits>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

#include "common/checksum.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t every_file_is_quiet = std::numeric_limits<std::int64_t>::max();

struct ListedFile {
  TemporaryFolder folder;
  InputFile file;

  ListedFile() {
    overwrite(folder / "a.txt", "content");
    struct stat status = {};
    BOOST_REQUIRE(::stat((folder / "a.txt").c_str(), &status) == 0);
    file = {.path = folder / "a.txt", .state = state_in(status), .canonical = folder / "a.txt"};
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(input_changes, ListedFile)

BOOST_AUTO_TEST_CASE(a_hash_that_was_read_is_kept_and_one_that_was_not_is_found_out) {
  BOOST_TEST(hash_of_read(file, every_file_is_quiet, {.hash = "read"}) == "read");
  BOOST_TEST(hash_of_read(file, every_file_is_quiet, {}) == checksum("content"));
}

BOOST_AUTO_TEST_CASE(what_is_damaged_is_hashed_as_far_as_that_is_worth) {
  const std::string of_beginning = "z" + checksum("content").substr(1);
  const auto hash = [&](std::uint64_t end) {
    return hash_of_read(file, every_file_is_quiet, {.is_cut = true, .end = end});
  };
  BOOST_TEST(hash(beginning_bytes) == of_beginning);
  BOOST_TEST(hash(beginning_bytes + 1) == checksum("content"));
  fs::resize_file(folder / "a.txt", most_bytes_read_for_hash + 1);
  struct stat status = {};
  BOOST_REQUIRE(::stat((folder / "a.txt").c_str(), &status) == 0);
  file.state = state_in(status);
  BOOST_TEST(hash(beginning_bytes + 1) == "");
  BOOST_TEST(hash(beginning_bytes).starts_with('z'));
}

BOOST_AUTO_TEST_CASE(what_may_change_unseen_has_no_hash) {
  BOOST_TEST(hash_of_read(file, file.state.modified, {.hash = "read"}) == "");
  BOOST_TEST(hash_of_read(file, file.state.modified + 1, {.hash = "read"}) == "read");
  file.path = "-";
  BOOST_TEST(hash_of_read(file, every_file_is_quiet, {.hash = "read"}) == "");
}

BOOST_AUTO_TEST_CASE(what_may_have_changed_unseen_is_not_known_to_differ) {
  InputEntry entry = entry_for(file, every_file_is_quiet);
  BOOST_TEST(!is_known_to_differ(file, entry));
  entry.hash = "of other bytes";
  BOOST_TEST(is_known_to_differ(file, entry));
  entry.hash.clear();
  ++entry.size;
  BOOST_TEST(is_known_to_differ(file, entry));
}

BOOST_AUTO_TEST_CASE(what_is_not_as_it_was_listed_has_no_hash) {
  fs::last_write_time(folder / "a.txt", fs::file_time_type::clock::now() + std::chrono::hours(1));
  BOOST_TEST(hash_of_read(file, every_file_is_quiet, {.hash = "read"}) == "");
  BOOST_TEST(hash_of_read(file, every_file_is_quiet, {}) == "");
  fs::remove(folder / "a.txt");
  BOOST_TEST(hash_of_read(file, every_file_is_quiet, {}) == "");
}

// Whoever opens one waits for its writer.
BOOST_AUTO_TEST_CASE(a_fifo_that_took_the_place_of_a_file_is_not_opened) {
  fs::remove(folder / "a.txt");
  BOOST_TEST_REQUIRE(::mkfifo((folder / "a.txt").c_str(), 0600) == 0);
  BOOST_TEST(hash_of_read(file, every_file_is_quiet, {}) == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

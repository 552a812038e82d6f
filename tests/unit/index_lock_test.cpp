#include "indexer/index_lock.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

struct Folder {
  const char* name;
  std::vector<std::string> files;
  bool is_taken;
};
std::ostream& operator<<(std::ostream& out, const Folder& folder) {
  return out << folder.name;
}

const Folder folders[] = {
    {"an empty folder", {}, true},
    {"an index that was begun",
     {"LOCK", "CURRENT.tmp", "gen-000001.json", "vocabulary-1.tsv"},
     true},
    {"somebody's files", {"letter.txt"}, false},
    {"a database of another kind", {"CURRENT", "LOCK", "LOG", "MANIFEST-000004"}, false},
    {"names that are nearly ours", {"gen-eral.txt", "seg-ments", "staging-area"}, false},
    {"somebody's files beside a name of ours", {"letter.txt", "gen-000001.json"}, false},
};

ExitStatus status_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.status;
  }
  return ExitStatus::ok;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(index_lock)

BOOST_DATA_TEST_CASE(takes_only_folders_that_are_free_for_an_index, folders) {
  const TemporaryFolder folder;
  for (const std::string& file : sample.files) overwrite(folder / file, "theirs");
  const std::string expected =
      sample.is_taken ? "no error"
                      : "index-not-writable: " + folder.path().string() +
                            " holds files but no index; give an empty or a new folder with --index";
  BOOST_TEST(error_of([&] { IndexLock{folder.path()}; }) == expected);
  for (const std::string& file : sample.files) {
    if (file != "LOCK" || !sample.is_taken) BOOST_TEST(content_of(folder / file) == "theirs");
  }
}

BOOST_AUTO_TEST_CASE(takes_an_index_with_other_files_beside_it) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  overwrite(folder / "notes.txt", "mine");
  BOOST_TEST(error_of([&] { IndexLock{folder.path()}; }) == "no error");
  overwrite(folder / "CURRENT", "scribble");
  BOOST_TEST(error_of([&] { IndexLock{folder.path()}; }) == "no error");
}

BOOST_AUTO_TEST_CASE(makes_the_folder_and_its_parents) {
  const TemporaryFolder folder;
  const IndexLock lock(folder / "a/b/index");
  BOOST_TEST(fs::is_regular_file(folder / "a/b/index/LOCK"));
}

BOOST_AUTO_TEST_CASE(refuses_a_file) {
  const TemporaryFolder folder;
  overwrite(folder / "index", "mine");
  BOOST_TEST(error_of([&] { IndexLock{folder / "index"}; }) ==
             "index-not-writable: " + (folder / "index").string() + " is not a folder");
  BOOST_TEST(content_of(folder / "index") == "mine");
}

BOOST_AUTO_TEST_CASE(names_the_holder_to_the_second) {
  const TemporaryFolder folder;
  const IndexLock lock(folder.path());
  const auto again = [&] { IndexLock{folder.path()}; };
  BOOST_TEST((status_of(again) == ExitStatus::busy));
  BOOST_TEST(
      error_of(again).starts_with("busy: indexer pid " + std::to_string(::getpid()) + " on host "));
  BOOST_TEST(error_of(again).find(" since 2") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(waits_a_moment_for_the_holder_to_write_its_name) {
  const TemporaryFolder folder;
  const IndexLock lock(folder.path());
  const std::string named = content_of(folder / "LOCK");
  for (const char* text : {"", "indexer pid 999999999 on host h since 2023-05-15T11:38:55Z\n"}) {
    overwrite(folder / "LOCK", text);
    const std::jthread writer([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      overwrite(folder / "LOCK", named);
    });
    BOOST_TEST(error_of([&] { IndexLock{folder.path()}; }) ==
               "busy: " + named.substr(0, named.size() - 1));
  }
}

BOOST_AUTO_TEST_CASE(lets_exactly_one_of_many_in) {
  const TemporaryFolder folder;
  std::atomic<int> in = 0;
  std::atomic<int> busy = 0;
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 20; ++i) {
      threads.emplace_back([&] {
        try {
          const IndexLock lock(folder.path());
          ++in;
          while (in + busy < 20) std::this_thread::yield();
        } catch (const Error& error) {
          busy += error.status == ExitStatus::busy ? 1 : 0;
        }
      });
    }
  }
  BOOST_TEST(in == 1);
  BOOST_TEST(busy == 19);
}

BOOST_AUTO_TEST_CASE(is_free_again_when_its_holder_is_done) {
  const TemporaryFolder folder;
  { const IndexLock lock(folder.path()); }
  BOOST_TEST(error_of([&] { IndexLock{folder.path()}; }) == "no error");
}

BOOST_AUTO_TEST_CASE(notices_that_its_file_was_removed_or_replaced) {
  const TemporaryFolder folder;
  const IndexLock lock(folder.path());
  BOOST_TEST(error_of([&] { lock.confirm(); }) == "no error");
  fs::remove(folder / "LOCK");
  BOOST_TEST((status_of([&] { lock.confirm(); }) == ExitStatus::busy));
  const IndexLock other(folder.path());
  BOOST_TEST((status_of([&] { lock.confirm(); }) == ExitStatus::busy));
}

BOOST_AUTO_TEST_CASE(does_not_take_a_failure_of_the_system_for_another_run) {
  const TemporaryFolder folder;
  const IndexLock lock(folder / "index");
  fs::rename(folder / "index", folder / "elsewhere");
  overwrite(folder / "index", "no folder");
  BOOST_TEST(error_of([&] { lock.confirm(); }).ends_with("index/LOCK: Not a directory"));
  BOOST_TEST((status_of([&] { lock.confirm(); }) == ExitStatus::write));
}

BOOST_AUTO_TEST_CASE(follows_no_link) {
  const TemporaryFolder folder;
  fs::create_symlink(folder / "elsewhere", folder / "LOCK");
  BOOST_TEST((status_of([&] { IndexLock{folder.path()}; }) == ExitStatus::write));
  BOOST_TEST(!fs::exists(folder / "elsewhere"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

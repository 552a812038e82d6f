#include "indexer/storage.h"

#include <algorithm>
#include <cerrno>
#include <limits>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "tests/unit/no_threads.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/system_calls.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// Some pieces larger than what is handed over at once, most of them smaller.
std::string written_beside(const fs::path& path) {
  std::string all;
  SideWriter file(path);
  for (std::size_t i = 0; i < 300; ++i) {
    const std::string piece(i % 100 == 7 ? 2 << 20 : 20'000 + i, static_cast<char>('a' + i % 26));
    file.write(piece);
    all += piece;
  }
  file.finish();
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(storage)

BOOST_AUTO_TEST_CASE(says_how_much_room_is_missing) {
  const TemporaryFolder folder;
  BOOST_TEST(error_of([&] { require_space(folder.path(), 1); }) == "no error");
  const std::string message =
      error_of([&] { require_space(folder.path(), std::numeric_limits<std::uint64_t>::max()); });
  BOOST_TEST(
      message.starts_with("disk-full: " + folder.path().string() + " needs about 18446744 TB, "));
  BOOST_TEST(message.ends_with(" are free"));
}

BOOST_AUTO_TEST_CASE(writes_short_and_long_pieces_in_their_order) {
  const TemporaryFolder folder;
  const std::string longer(3 << 20, 'b');
  FileWriter file(folder / "a");
  file.write("short ");
  file.write(longer);
  file.flush();
  BOOST_TEST(fs::file_size(folder / "a") == longer.size() + 6);
  file.write(" end");
  BOOST_TEST(file.size() == longer.size() + 10);
  file.finish();
  FileReader reader(folder / "a", 0, longer.size() + 10);
  BOOST_TEST(reader.read(6) == "short ");
  BOOST_TEST((reader.read(longer.size()) == longer));
  BOOST_TEST(reader.read(4) == " end");
  BOOST_TEST(reader.at_end());
}

BOOST_AUTO_TEST_CASE(pieces_that_are_put_in_place_are_written_like_others) {
  const TemporaryFolder folder;
  FileWriter file(folder / "a");
  std::string expected;
  for (std::size_t i = 0; i < 100; ++i) {
    const std::string piece(40'000 + i, static_cast<char>('a' + i % 26));
    char* const at = file.begin_write(2 * piece.size());
    file.end_write(std::copy(piece.begin(), piece.end(), at));
    file.write("; ");
    expected += piece + "; ";
    BOOST_TEST(file.size() == expected.size());
  }
  file.finish();
  BOOST_TEST((content_of(folder / "a") == expected));
}

BOOST_AUTO_TEST_CASE(bytes_are_replaced_wherever_they_are) {
  const TemporaryFolder folder;
  std::string expected(3 << 20, 'a');
  FileWriter file(folder / "a");
  file.write(expected);
  file.write("kept for later");
  expected += "kept for later";
  const std::size_t end = expected.size();
  for (const std::size_t at : {std::size_t{0}, std::size_t{1} << 20, end - 14, end - 4, end - 16}) {
    file.overwrite(at, "here");
    expected.replace(at, 4, "here");
  }
  BOOST_TEST(file.size() == expected.size());
  file.write(", the end");
  file.finish();
  BOOST_TEST((content_of(folder / "a") == expected + ", the end"));
}

BOOST_AUTO_TEST_CASE(another_thread_writes_the_same) {
  const TemporaryFolder folder;
  const std::string all = written_beside(folder / "a");
  BOOST_TEST((content_of(folder / "a") == all));
  const NoThreads no_threads;
  BOOST_TEST((written_beside(folder / "b") == all));
  BOOST_TEST((content_of(folder / "b") == all));
  SideWriter empty(folder / "c");
  empty.finish();
  BOOST_TEST(content_of(folder / "c").empty());
}

BOOST_AUTO_TEST_CASE(what_another_thread_fails_with_is_thrown) {
  const TemporaryFolder folder;
  const SystemCalls calls(folder.path(), 2, ENOSPC);
  BOOST_TEST(error_of([&] { written_beside(folder / "a"); }).starts_with("disk-full: "));
}

BOOST_AUTO_TEST_CASE(adds_the_sizes_of_a_folder_up) {
  const TemporaryFolder folder;
  BOOST_TEST(bytes_in(folder.path()) == 0U);
  overwrite(folder / "a", "12345");
  overwrite(folder / "b", "678");
  BOOST_TEST(bytes_in(folder.path()) == 8U);
}

BOOST_AUTO_TEST_CASE(replaces_what_a_file_held) {
  const TemporaryFolder folder;
  overwrite(folder / "file", "a long content");
  write_file(folder / "file", "short");
  BOOST_TEST(content_of(folder / "file") == "short");
}

BOOST_AUTO_TEST_CASE(writes_through_no_link) {
  const TemporaryFolder folder;
  overwrite(folder / "theirs", "theirs");
  fs::create_symlink("theirs", folder / "file");
  BOOST_CHECK_THROW(write_file(folder / "file", "ours"), WriteError);
  BOOST_TEST(content_of(folder / "theirs") == "theirs");
}

BOOST_AUTO_TEST_CASE(syncs_the_folder_of_every_folder_it_makes) {
  const TemporaryFolder folder;
  const SystemCalls calls(folder.path());
  make_folder(folder / "a/b/");
  const std::vector<std::string> expected = {"fsync .", "fsync a"};
  BOOST_TEST(calls.seen() == expected, boost::test_tools::per_element());
  BOOST_TEST(fs::is_directory(folder / "a/b"));
}

BOOST_AUTO_TEST_CASE(reads_what_a_file_has_and_no_more) {
  const TemporaryFolder folder;
  overwrite(folder / "file", "0123456789");
  FileReader reader(folder / "file", 2, 10);
  BOOST_TEST(reader.read(3) == "234");
  BOOST_TEST(reader.read_byte() == '5');
  BOOST_TEST(!reader.at_end());
  BOOST_TEST(reader.read(4) == "6789");
  BOOST_TEST(reader.at_end());

  const auto beyond = [&] { FileReader(folder / "file", 2, 11).read(1); };
  errno = 0;
  BOOST_CHECK_EXCEPTION(beyond(), fs::filesystem_error, [&](const fs::filesystem_error& error) {
    return error.code().value() == EIO && error.path1() == folder / "file";
  });
  BOOST_CHECK_THROW(FileReader(folder / "none", 0, 1), fs::filesystem_error);
}

BOOST_AUTO_TEST_CASE(names_path_and_reason_of_a_failure) {
  const TemporaryFolder folder;
  const std::string path = (folder / "no/file").string();
  BOOST_TEST(error_of([&] { write_file(path, ""); }) ==
             "write-error: cannot write " + path + ": No such file or directory");
  BOOST_TEST(error_of([&] { rename_path(path, folder / "to"); }) ==
             "write-error: cannot put in place " + (folder / "to").string() +
                 ": No such file or directory");
  BOOST_TEST(error_of([&] { remove_path(path); }) == "no error");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

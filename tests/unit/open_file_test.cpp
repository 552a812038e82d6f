#include "common/open_file.h"

#include <array>
#include <filesystem>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "indexer/storage.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(open_file)

BOOST_AUTO_TEST_CASE(reads_parts_of_a_file) {
  const TemporaryFolder folder;
  write_file(folder / "file", "0123456789");
  const OpenFile file(folder / "file");
  std::array<char, 3> part{};
  file.read(7, part);
  BOOST_TEST(std::string_view(part.data(), part.size()) == "789");
  file.read(10, {});
  BOOST_CHECK_THROW(file.read(8, part), IndexError);
  BOOST_CHECK_THROW(file.read(1'000'000, part), IndexError);
}

BOOST_AUTO_TEST_CASE(copies_go_on_reading_what_was_removed) {
  const TemporaryFolder folder;
  write_file(folder / "file", "abc");
  OpenFile copy;
  copy = OpenFile(folder / "file");
  std::filesystem::remove(folder / "file");
  std::array<char, 2> part{};
  copy.read(1, part);
  BOOST_TEST(std::string_view(part.data(), part.size()) == "bc");
}

BOOST_AUTO_TEST_CASE(neither_a_link_nor_nothing_is_opened) {
  const TemporaryFolder folder;
  write_file(folder / "file", "abc");
  std::filesystem::create_symlink(folder / "file", folder / "link");
  BOOST_CHECK_THROW(OpenFile(folder / "link"), std::filesystem::filesystem_error);
  BOOST_CHECK_THROW(OpenFile(folder / "none"), std::filesystem::filesystem_error);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

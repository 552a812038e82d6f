#include "indexer/file_source.h"

#include <fstream>
#include <sstream>

#include <boost/test/unit_test.hpp>
#include <sys/resource.h>
#include <sys/stat.h>

#include "common/checksum.h"
#include "indexer/limits.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

struct SourceFolder {
  TemporaryFolder folder;
  std::ostringstream out;
  Diagnostics diagnostics{out};
  ByteMeter meter;

  std::string path(const std::string& name) const { return (folder / name).string(); }

  void write(const std::string& name, const std::string& content) const {
    std::ofstream(folder / name, std::ios::binary) << content;
  }

  // What the source gives, or "none" and its problem's code.
  std::string content_of(const InputFile& file) {
    const auto source = open_input(file, meter, diagnostics);
    if (!source) return "none";
    std::string content;
    for (auto piece = source->next(); !piece.empty(); piece = source->next()) content += piece;
    if (const auto problem = source->problem()) content += " " + problem->code;
    return content;
  }
};

BOOST_FIXTURE_TEST_SUITE(file_source, SourceFolder)

BOOST_AUTO_TEST_CASE(bytes_are_read_as_they_are) {
  const std::string bytes("\xFF\x00\r\n\x1A", 5);
  write("odd.bin", bytes);
  BOOST_TEST(content_of({path("odd.bin"), true}) == bytes);
  write("large.bin", std::string(200'000, 'x') + bytes);
  BOOST_TEST(content_of({path("large.bin"), true}) == std::string(200'000, 'x') + bytes);
  BOOST_TEST(meter.bytes == 200'010U);
}

BOOST_AUTO_TEST_CASE(what_is_read_from_the_first_byte_to_the_last_is_hashed) {
  const std::string content = std::string(150'000, 'x') + "end";
  write("log.txt", content);
  content_of({path("log.txt"), true});
  BOOST_TEST(meter.last.hash == checksum(content));
  const auto source = open_input({path("log.txt"), true}, meter, diagnostics);
  BOOST_TEST(meter.last.hash == "");
  BOOST_TEST_REQUIRE(!source->next().empty());
  BOOST_TEST(meter.last.hash == "");
  BOOST_TEST_REQUIRE(source->seek(content.size() - 3));
  BOOST_TEST(source->next() == "end");
  BOOST_TEST(meter.last.hash == "");
  BOOST_TEST(!meter.last.failed);
  content_of({path("gone.txt"), true});
  BOOST_TEST(meter.last.failed);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_as_it_was_listed_is_noted) {
  write("log.txt", "first");
  const auto listed = list_inputs({.inputs = {path("log.txt")}}, diagnostics);
  BOOST_TEST(content_of(listed[0]) == "first");
  BOOST_TEST(!meter.last.is_other);
  write("log.txt", "second");
  BOOST_TEST(content_of(listed[0]) == "second");
  BOOST_TEST(meter.last.is_other);
}

BOOST_AUTO_TEST_CASE(symbolic_links_are_followed_only_where_they_are_named) {
  write("one.txt", "content");
  fs::create_symlink(folder / "one.txt", folder / "link");
  BOOST_TEST(content_of({path("link"), true}) == "content");
  BOOST_TEST(content_of({path("link"), false}) == "none");
  BOOST_TEST(out.str() == path("link") + ": symlink-not-followed: is a symbolic link\n");
}

BOOST_AUTO_TEST_CASE(a_fifo_that_took_the_place_of_a_file_is_not_read) {
  BOOST_TEST_REQUIRE(::mkfifo(path("fifo").c_str(), 0600) == 0);
  BOOST_TEST(content_of({path("fifo"), true}) == "none");
  BOOST_TEST(diagnostics.problems.back().code == "not-a-regular-file");
}

BOOST_AUTO_TEST_CASE(a_file_that_went_is_reported) {
  BOOST_TEST(content_of({path("gone.txt"), true}) == "none");
  BOOST_TEST(out.str() == path("gone.txt") + ": read-error: No such file or directory\n");
}

// A file with nothing but a hole, as large as wanted whatever the usual limit is.
void make_hole(const fs::path& path, std::uint64_t size) {
  rlimit usual = {};
  ::getrlimit(RLIMIT_FSIZE, &usual);
  const rlimit most = {.rlim_cur = usual.rlim_max, .rlim_max = usual.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &most);
  std::ofstream(path).close();
  fs::resize_file(path, size);
  ::setrlimit(RLIMIT_FSIZE, &usual);
}

BOOST_AUTO_TEST_CASE(a_file_is_read_up_to_the_limit) {
  make_hole(folder / "hole", max_file_bytes + 1);
  const auto source = open_input({path("hole"), true}, meter, diagnostics);
  BOOST_TEST_REQUIRE(source->seek(max_file_bytes - 65'536));
  BOOST_TEST(source->next().size() == 65'536U);
  BOOST_TEST(!source->problem().has_value());
  BOOST_TEST(source->next().empty());
  BOOST_TEST_REQUIRE(source->problem().has_value());
  BOOST_TEST(source->problem()->code == "file-too-large");
}

BOOST_AUTO_TEST_CASE(a_file_that_shrinks_is_noticed) {
  write("log.txt", std::string(100'000, 'x'));
  const auto source = open_input({path("log.txt"), true}, meter, diagnostics);
  BOOST_TEST_REQUIRE(source->next().size() == 65'536U);
  fs::resize_file(folder / "log.txt", 80'000);
  BOOST_TEST(source->next().size() == 80'000U - 65'536U);
  BOOST_TEST(source->next().empty());
  BOOST_TEST_REQUIRE(source->problem().has_value());
  BOOST_TEST(source->problem()->text == "expected 100000 bytes, got 80000");
}

BOOST_AUTO_TEST_CASE(what_is_added_while_reading_is_left_out) {
  write("log.txt", "first");
  const auto source = open_input({path("log.txt"), true}, meter, diagnostics);
  std::ofstream(folder / "log.txt", std::ios::app) << "second";
  BOOST_TEST(source->next() == "first");
  BOOST_TEST(source->next().empty());
  BOOST_TEST(!source->problem().has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

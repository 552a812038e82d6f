#include "indexer/input_files.h"

#include <fstream>
#include <sstream>

#include <boost/test/unit_test.hpp>
#include <fcntl.h>
#include <sys/stat.h>

#include "common/error.h"
#include "tests/unit/child_process.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

struct InputFolder {
  TemporaryFolder folder;
  std::ostringstream out;
  Diagnostics diagnostics{out};

  std::string path(const std::string& name) const { return (folder / name).string(); }

  void write(const std::string& name, const std::string& content = "x") const {
    fs::create_directories((folder / name).parent_path());
    std::ofstream(folder / name, std::ios::binary) << content;
  }

  // The names below the folder, with blanks between them.
  std::string listed(const std::vector<std::string>& inputs) { return chosen({.inputs = inputs}); }

  std::string chosen(const InputSelection& selection) {
    std::string names;
    for (const InputFile& file : list_inputs(selection, diagnostics)) {
      names += (names.empty() ? "" : " ") +
               fs::path(file.path).lexically_relative(folder.path()).string();
    }
    return names;
  }

  std::string last_code() const {
    return diagnostics.problems.empty() ? "" : diagnostics.problems.back().code;
  }
};

BOOST_FIXTURE_TEST_SUITE(input_files, InputFolder)

BOOST_AUTO_TEST_CASE(a_folder_gives_everything_below_it_sorted) {
  for (const char* name : {"b.txt", "a/z.txt", "a/b/c.csv", "a.txt", ".hidden"}) write(name);
  BOOST_TEST(listed({folder.path().string()}) == ".hidden a.txt a/b/c.csv a/z.txt b.txt");
  BOOST_TEST(diagnostics.problems.empty());
}

BOOST_AUTO_TEST_CASE(a_file_is_listed_with_its_size_and_time) {
  write("one.txt", "four");
  const timespec times[] = {{0, 0}, {1'700'000'000, 5}};
  BOOST_TEST_REQUIRE(::utimensat(AT_FDCWD, path("one.txt").c_str(), times, 0) == 0);
  for (const std::string& input : {path("one.txt"), folder.path().string()}) {
    const std::vector<InputFile> files = list_inputs({.inputs = {input}}, diagnostics);
    BOOST_TEST_REQUIRE(files.size() == 1U);
    BOOST_TEST(files.front().state.size == 4U);
    BOOST_TEST(files.front().state.modified == 1'700'000'000'000'000'005);
  }
}

BOOST_AUTO_TEST_CASE(overlapping_inputs_give_a_file_once) {
  write("a/one.txt");
  BOOST_TEST(listed({path("a/one.txt"), path("a"), path("a/../a")}) == "a/one.txt");
}

BOOST_AUTO_TEST_CASE(overlapping_inputs_give_a_problem_once) {
  write("a/one.txt");
  fs::create_symlink("one.txt", folder / "a/link");
  BOOST_TEST_REQUIRE(::mkfifo(path("a/pipe").c_str(), 0600) == 0);
  BOOST_TEST(listed({path("a"), path("a/../a"), path("a/pipe")}) == "a/one.txt");
  BOOST_TEST(diagnostics.skipped == 2);
}

// An account kept of it under another name would take it for a new one.
BOOST_AUTO_TEST_CASE(a_file_whose_place_cannot_be_told_is_not_read) {
  const int found = status_of_child([&] {
    fs::current_path(folder.path());
    for (int depth = 0; depth < 20; ++depth) {  // deeper than a path may be long
      const std::string below(250, 'x');
      fs::create_directory(below);
      if (::chdir(below.c_str()) != 0) ::_exit(2);
    }
    std::ofstream("one.txt") << "x";
    const bool none = list_inputs({.inputs = {"one.txt"}}, diagnostics).empty();
    if (!none || last_code() != "read-error" || diagnostics.skipped != 1) ::_exit(1);
    try {
      list_inputs({.inputs = {path("")}, .index = "."}, diagnostics);
    } catch (const Error&) {
      ::_exit(0);
    }
    ::_exit(3);
  });
  BOOST_TEST(found == 0);
}

BOOST_AUTO_TEST_CASE(an_input_that_does_not_exist_is_a_mistake_of_the_caller) {
  BOOST_CHECK_EXCEPTION(listed({path("none")}), UserError, [&](const UserError& error) {
    return error.what() == "no-such-input: " + path("none") + " does not exist";
  });
}

BOOST_AUTO_TEST_CASE(symbolic_links_are_followed_only_where_they_are_named) {
  write("one.txt", "content");
  fs::create_directory(folder / "links");
  fs::create_symlink(folder / "one.txt", folder / "links/link");
  BOOST_TEST(listed({path("links")}) == "");
  BOOST_TEST(last_code() == "symlink-not-followed");
  BOOST_TEST(diagnostics.skipped == 1U);
  BOOST_TEST(listed({path("links/link")}) == "links/link");
}

BOOST_AUTO_TEST_CASE(patterns_choose_among_what_folders_hold) {
  for (const char* name : {"a.txt", "b.html", "news/c.txt", "news/d.csv", "old/e.txt"}) write(name);
  const auto with = [&](const PathFilter& filter) {
    return chosen({.inputs = {folder.path().string()}, .filter = filter});
  };
  BOOST_TEST(with({.include = {"*.txt"}}) == "a.txt news/c.txt old/e.txt");
  BOOST_TEST(with({.exclude = {"*.txt"}}) == "b.html news/d.csv");
  BOOST_TEST(with({.include = {"*.txt"}, .exclude = {"old"}}) == "a.txt news/c.txt");
  BOOST_TEST(with({.include = {"news/*"}}) == "news/c.txt news/d.csv");
  BOOST_TEST(chosen({.inputs = {path("b.html")}, .filter = {.include = {"*.txt"}}}) == "b.html");
}

BOOST_AUTO_TEST_CASE(what_is_left_out_is_not_reported) {
  write("a.txt");
  fs::create_symlink("a.txt", folder / "skip.link");
  BOOST_TEST(chosen({.inputs = {folder.path().string()}, .filter = {.exclude = {"*.link"}}}) ==
             "a.txt");
  BOOST_TEST(diagnostics.problems.empty());
}

BOOST_AUTO_TEST_CASE(the_index_does_not_lie_among_its_inputs) {
  write("a.txt");
  write("sub/b.txt");
  const std::string root = folder.path().string();
  const auto refused = [&](const InputSelection& selection) {
    BOOST_CHECK_EXCEPTION(chosen(selection), UserError, [](const UserError& error) {
      return std::string_view(error.what()).starts_with("index-inside-input: ");
    });
  };
  refused({.inputs = {root}, .index = folder / "index"});  // whether it exists or not
  refused({.inputs = {root}, .index = folder / "sub/deep/index"});
  refused({.inputs = {root}, .index = root});
  refused({.inputs = {path("sub")}, .index = root});
  BOOST_TEST(chosen({.inputs = {path("sub")}, .index = folder / "index"}) == "sub/b.txt");
  for (const std::string pattern : {"sub", "sub/**"}) {
    BOOST_TEST(
        chosen({.inputs = {root}, .filter = {.exclude = {pattern}}, .index = folder / "sub/i"}) ==
        "a.txt");
  }
}

BOOST_AUTO_TEST_CASE(inputs_are_read_from_a_file) {
  write("lines", "a b\r\n\n-c\nlast");
  write("nuls", std::string("a\nb\0c\0", 6));
  using Names = std::vector<std::string>;
  BOOST_TEST((read_file_list(path("lines"), false) == Names{"a b", "-c", "last"}));
  BOOST_TEST((read_file_list(path("nuls"), true) == Names{"a\nb", "c"}));
  BOOST_CHECK_THROW(read_file_list(path("none"), false), UserError);
  BOOST_CHECK_EXCEPTION(
      read_file_list(folder.path().string(), false), UserError, [&](const UserError& error) {
        return error.what() ==
               "--files-from: cannot read " + folder.path().string() + ": Is a directory";
      });
}

BOOST_AUTO_TEST_CASE(a_fifo_is_never_opened) {
  BOOST_TEST_REQUIRE(::mkfifo(path("fifo").c_str(), 0600) == 0);
  BOOST_TEST(listed({folder.path().string()}) == "");
  BOOST_TEST(last_code() == "not-a-regular-file");
  BOOST_TEST(diagnostics.skipped == 1U);
}

BOOST_AUTO_TEST_CASE(a_deep_tree_is_walked_to_its_end) {
  std::string name;
  for (int i = 0; i < 300; ++i) name += "d/";
  write(name + "end.txt");
  BOOST_TEST(listed({folder.path().string()}) == name + "end.txt");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

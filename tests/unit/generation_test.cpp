#include "common/generation.h"

#include <array>
#include <cstdlib>
#include <functional>
#include <map>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <sys/resource.h>

#include "common/error.h"
#include "common/schema.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

Manifest sample() {
  return {.number = 7,
          .schema = schema_version,
          .analyzer = analyzer_version,
          .program = "1.2.3",
          .xapian = "1.4.22",
          .vocabulary = "0123456789abcdef0123456789abcdef",
          .created = "2023-05-15T11:38:55Z",
          .inputs = {"news", "with \"quotes\" and\nlines", "报道"},
          .segments = {{"seg-000012", 40}, {"seg-1000000", 2}},
          .reports = 42,
          .skipped = 3,
          .duplicates = 1,
          .files = {{"seg-000012/postlist.glass", 8192, "aa"},
                    {"seg-1000000/iamglass", 105, "bb"},
                    {"vocabulary-0123456789abcdef0123456789abcdef.tsv", 9, "cc"}}};
}

std::string refusal_of(const Manifest& manifest) {
  return error_of([&] { parse_manifest(to_text(manifest), "gen-000007.json"); });
}

struct Change {
  const char* name;
  std::function<void(Manifest&)> make;
  std::string message;
};
std::ostream& operator<<(std::ostream& out, const Change& change) {
  return out << change.name;
}

const std::string mends = "; run 'dragnet-index rollback' or build the index again";
const std::string foreign_file =
    "index-damaged: gen-000007.json names a file that is not of an index" + mends;
const std::string foreign_segment =
    "index-damaged: gen-000007.json names a segment that is none" + mends;

auto naming_file(const char* path) {
  return [path](Manifest& manifest) { manifest.files[0].path = path; };
}
auto naming_segment(const char* name) {
  return [name](Manifest& manifest) { manifest.segments[0].name = name; };
}

const Change refused[] = {
    {"a later schema", [](Manifest& m) { m.schema = 99; },
     "index-schema 99 in gen-000007.json, this program reads " + std::to_string(schema_version) +
         "; build the index again with "
         "'dragnet-index build'"},
    {"another analyzer", [](Manifest& m) { m.analyzer = 0; },
     "index-analyzer 0 in gen-000007.json, this program reads " + std::to_string(analyzer_version) +
         "; build the index again with 'dragnet-index build'"},
    {"a file above", naming_file("../secret"), foreign_file},
    {"a file above a segment", naming_file("seg-000012/../../secret"), foreign_file},
    {"a file from the root", naming_file("/etc/passwd"), foreign_file},
    {"a file in another folder", naming_file("other/postlist.glass"), foreign_file},
    {"a hidden file", naming_file("seg-000012/.hidden"), foreign_file},
    {"a file without name", naming_file("seg-000012/"), foreign_file},
    {"a file with a control character", naming_file("seg-000012/\x1b[31m"), foreign_file},
    {"a segment above", naming_segment(".."), foreign_segment},
    {"a segment with a short number", naming_segment("seg-12"), foreign_segment},
    {"a segment with a path", naming_segment("seg-000012/.."), foreign_segment},
};

struct Name {
  const char* text;
  std::optional<std::uint64_t> number;
};
std::ostream& operator<<(std::ostream& out, const Name& name) {
  return out << name.text;
}

const Name names[] = {
    {"gen-000007", 7},
    {"gen-1234567", 1234567},
    {"gen-00007", {}},
    {"gen-", {}},
    {"gen-00000x", {}},
    {"seg-000007", {}},
    {"gen-000007 ", {}},
    {"gen--00007", {}},
    {"gen-999999999999999", 999999999999999},
    {"gen-9999999999999999", {}},
};

const std::string contents[] = {"",
                                "gen-000001\nmore",
                                "gen-000001\n\n",
                                " gen-000001",
                                "gen-0000001",
                                "gen-1",
                                "../gen-000001",
                                "../../etc",
                                std::string(1 << 20, 'g'),
                                std::string("gen-00000\0001", 12)};

struct Damage {
  const char* name;
  std::function<void(const std::filesystem::path& segment)> make;
  const char* found;
  bool is_seen_at_open;
};
std::ostream& operator<<(std::ostream& out, const Damage& damage) {
  return out << damage.name;
}

namespace fs = std::filesystem;

const Damage damages[] = {
    {"a missing file", [](const fs::path& s) { fs::remove(s / "position.glass"); },
     "seg-000001/position.glass: missing", true},
    {"a truncated file", [](const fs::path& s) { fs::resize_file(s / "postlist.glass", 100); },
     "seg-000001/postlist.glass: 100 bytes instead of ", true},
    {"a file that has grown", [](const fs::path& s) { fs::resize_file(s / "iamglass", 200); },
     "seg-000001/iamglass: 200 bytes instead of ", true},
    {"a folder in place of a file",
     [](const fs::path& s) {
       fs::remove(s / "docdata.glass");
       fs::create_directory(s / "docdata.glass");
     },
     "seg-000001/docdata.glass: not a file", true},
    {"a link in place of a file",
     [](const fs::path& s) {
       fs::rename(s / "docdata.glass", s / "elsewhere");
       fs::create_symlink("elsewhere", s / "docdata.glass");
     },
     "seg-000001/docdata.glass: not a file", true},
    {"a flipped bit in a block that is the first and the last one",
     [](const fs::path& s) { flip_a_bit(s / "postlist.glass"); },
     "seg-000001/postlist.glass: content does not match its checksum", true},
    {"a file too many", [](const fs::path& s) { overwrite(s / "spelling.glass", "x"); },
     "seg-000001/spelling.glass: not named by the manifest", false},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(generation)

BOOST_DATA_TEST_CASE(reads_only_full_names, names) {
  BOOST_TEST((number_in("gen-", sample.text) == sample.number));
}

BOOST_AUTO_TEST_CASE(an_index_that_is_not_named_is_looked_for_in_the_environment) {
  const std::array names = {"DRAGNET_INDEX", "XDG_DATA_HOME", "HOME"};
  std::map<std::string, std::string> before;
  for (const char* name : names)
    if (const char* value = std::getenv(name)) before[name] = value;
  const auto found = [&](const std::array<const char*, 3>& values) {
    for (std::size_t i = 0; i < names.size(); ++i) ::setenv(names[i], values[i], 1);
    return default_index().string();
  };
  BOOST_TEST(found({"here", "/data", "/home/me"}) == "here");
  BOOST_TEST(found({"", "/data", "/home/me"}) == "/data/dragnet");
  BOOST_TEST(found({"", "data", "/home/me"}) == "/home/me/.local/share/dragnet");
  BOOST_TEST(error_of([&] {
               found({"", "", ""});
             }) == "where is the index? Give --index DIR or set DRAGNET_INDEX");
  for (const char* name : names) ::unsetenv(name);
  for (const auto& [name, value] : before) ::setenv(name.c_str(), value.c_str(), 1);
}

BOOST_AUTO_TEST_CASE(names_have_six_digits_at_least) {
  BOOST_TEST(generation_name(7) == "gen-000007");
  BOOST_TEST(segment_name(1234567) == "seg-1234567");
  BOOST_TEST(manifest_file(12) == "gen-000012.json");
}

BOOST_AUTO_TEST_CASE(reads_back_what_it_wrote) {
  BOOST_TEST((parse_manifest(to_text(sample()), "here") == sample()));
}

BOOST_DATA_TEST_CASE(refuses_a_manifest_with, refused) {
  Manifest manifest = dragnet::sample();
  sample.make(manifest);
  BOOST_TEST(refusal_of(manifest) == sample.message);
}

BOOST_AUTO_TEST_CASE(refuses_a_manifest_with_any_byte_changed) {
  const std::string text = to_text(sample());
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string changed = text;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    BOOST_REQUIRE_THROW(parse_manifest(changed, "here"), IndexError);
  }
}

BOOST_AUTO_TEST_CASE(refuses_a_manifest_of_any_other_length) {
  const std::string text = to_text(sample());
  for (std::size_t size = 0; size < text.size(); ++size) {
    BOOST_REQUIRE_THROW(parse_manifest(text.substr(0, size), "here"), IndexError);
  }
  BOOST_CHECK_THROW(parse_manifest(text + " ", "here"), IndexError);
}

BOOST_DATA_TEST_CASE(refuses_a_current_that_is_no_name, contents) {
  const TemporaryFolder folder;
  overwrite(folder / "CURRENT", sample);
  BOOST_TEST(error_of([&] { current_number(folder.path()); }) ==
             "index-damaged: " + (folder / "CURRENT").string() + " is not a generation name" +
                 mends);
}

BOOST_AUTO_TEST_CASE(follows_no_link_named_current) {
  const TemporaryFolder folder;
  overwrite(folder / "elsewhere", "gen-000001\n");
  fs::create_symlink("elsewhere", folder / "CURRENT");
  BOOST_CHECK_THROW(current_number(folder.path()), IndexError);
}

BOOST_AUTO_TEST_CASE(says_that_there_is_no_index) {
  const TemporaryFolder folder;
  BOOST_TEST(error_of([&] { read_generation(folder.path(), current_number(folder.path())); }) ==
             "index-missing: there is no index in " + folder.path().string() +
                 "; make one with 'dragnet-index build'");
}

BOOST_AUTO_TEST_CASE(refuses_the_manifest_of_another_generation) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  fs::copy_file(folder / "gen-000001.json", folder / "gen-000002.json");
  overwrite(folder / "CURRENT", "gen-000002\n");
  BOOST_TEST(error_of([&] { read_generation(folder.path(), current_number(folder.path())); }) ==
             "index-damaged: gen-000002.json is of another generation" + mends);
}

BOOST_AUTO_TEST_CASE(finds_no_damage_in_a_whole_index) {
  const TemporaryFolder folder;
  const Manifest published = publish_texts(folder.path(), {"one", "two"});
  BOOST_TEST((read_generation(folder.path(), current_number(folder.path())) == published));
  BOOST_TEST(verify(folder.path(), published).empty());
  BOOST_TEST(published.files.size() == 10U);
}

BOOST_DATA_TEST_CASE(finds, damages) {
  const TemporaryFolder folder;
  const Manifest published = publish_texts(folder.path(), {"one", "two"});
  sample.make(folder / "seg-000001");
  const std::vector<std::string> found = verify(folder.path(), published);
  BOOST_REQUIRE(!found.empty());
  BOOST_TEST(found.front().starts_with(sample.found), found.front());
  const std::string at_open =
      error_of([&] { read_generation(folder.path(), current_number(folder.path())); });
  BOOST_TEST(at_open.starts_with("index-damaged: " + std::string(sample.found)) ==
             sample.is_seen_at_open);
}

BOOST_AUTO_TEST_CASE(tells_a_file_from_that_of_another_segment_of_the_same_size) {
  for (const char* table : {"docdata.glass", "position.glass", "postlist.glass", "iamglass"}) {
    const TemporaryFolder folder;
    publish_texts(folder.path(), {"one"});
    publish_texts(folder.path(), {"two"});
    fs::copy_file(folder / "seg-000001" / table, folder / "seg-000002" / table,
                  fs::copy_options::overwrite_existing);
    BOOST_TEST(error_of([&] { read_generation(folder.path(), current_number(folder.path())); }) ==
               "index-damaged: seg-000002/" + std::string(table) +
                   ": content does not match its checksum" + mends);
  }
}

BOOST_AUTO_TEST_CASE(does_not_call_damaged_what_it_cannot_read) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  rlimit before = {};
  getrlimit(RLIMIT_NOFILE, &before);
  const rlimit none = {.rlim_cur = 0, .rlim_max = before.rlim_max};
  // What checks and sanitizes needs files too.
  setrlimit(RLIMIT_NOFILE, &none);
  bool is_told = false;
  try {
    read_generation(folder.path(), current_number(folder.path()));
  } catch (const fs::filesystem_error&) {
    is_told = true;
  }
  setrlimit(RLIMIT_NOFILE, &before);
  BOOST_TEST(is_told);
}

BOOST_AUTO_TEST_CASE(finds_a_missing_segment_and_a_wrong_count) {
  const TemporaryFolder folder;
  Manifest manifest = publish_texts(folder.path(), {"one"});
  manifest.segments.push_back({"seg-000009", 5});
  const std::vector<std::string> expected = {"seg-000009: no file of it is named",
                                             "gen-000001.json: counts 1 reports, its segments 6"};
  BOOST_TEST(verify(folder.path(), manifest) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(finds_a_changed_vocabulary) {
  const TemporaryFolder folder;
  const Manifest published = publish_texts(folder.path(), {"one"});
  flip_a_bit(folder / vocabulary_file(published.vocabulary));
  BOOST_TEST(verify(folder.path(), published).size() == 1U);
  BOOST_CHECK_THROW(read_vocabulary(folder.path(), published), IndexError);
  fs::remove(folder / vocabulary_file(published.vocabulary));
  BOOST_CHECK_THROW(read_vocabulary(folder.path(), published), IndexError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

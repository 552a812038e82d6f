#include "searcher/index_reader.h"

#include <thread>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "searcher/search.h"
#include "tests/unit/small_index.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

std::string ids(const IndexReader& reader, const std::string& query) {
  return ids_of(search(reader, asking(query)));
}

// The small vocabulary with brushing under another name.
DataFiles renamed_data_files() {
  DataFiles files = small_data_files();
  for (DataFile& file : files) {
    if (file.name != "types.tsv") continue;
    std::string text(file.text.view());
    file.text = text.replace(text.find("\tbrushing\n"), 9, "\tsham sales");
  }
  return files;
}

std::string english_name(const IndexReader& reader, const char* id) {
  return reader.knowledge().vocabulary.find(id)->en;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(index_reader)

BOOST_AUTO_TEST_CASE(answers_as_before_after_its_files_are_gone) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"bank cards were frozen", "bank tellers stop payment"});
  const IndexReader reader(folder.path());
  publish_texts(folder.path(), {"nothing of the kind"});
  publish_texts(folder.path(), {"nothing of the kind"});
  BOOST_REQUIRE(!fs::exists(folder / "seg-000001"));

  BOOST_TEST(reader.manifest().number == 1U);
  BOOST_TEST(ids(reader, "bank") == "r1 r2");
  BOOST_TEST(ids(reader, "\"stop payment\"") == "r2");
  BOOST_TEST(ids(reader, "nothing") == "");
  BOOST_TEST(reader.report("r2").text == "bank tellers stop payment");
}

BOOST_AUTO_TEST_CASE(sees_a_new_generation_whole_when_it_is_opened_after_it) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"bank cards were frozen", "bank tellers"});
  publish_texts(folder.path(), {"phone cards", "phone masts", "phones of the bank"});
  const IndexReader reader(folder.path());
  BOOST_TEST(reader.manifest().number == 2U);
  BOOST_TEST(reader.database().get_doccount() == 3U);
  BOOST_TEST(ids(reader, "phone") == "r1 r2 r3");
  BOOST_TEST(ids(reader, "bank") == "r3");
}

BOOST_AUTO_TEST_CASE(has_the_vocabulary_that_the_index_was_made_with) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"brushing"}, small_data_files());
  const IndexReader old(folder.path());
  BOOST_TEST(english_name(old, "brushing") == "brushing");

  publish_texts(folder.path(), {"brushing"}, renamed_data_files());
  BOOST_TEST(english_name(IndexReader(folder.path()), "brushing") == "sham sales");
  BOOST_TEST(english_name(old, "brushing") == "brushing");
  BOOST_TEST(names_in(folder.path()).contains(vocabulary_file(old.manifest().vocabulary)));
  BOOST_TEST(IndexReader(folder.path()).manifest().vocabulary != old.manifest().vocabulary);
}

BOOST_AUTO_TEST_CASE(sees_no_mixture_while_generations_come_and_go) {
  const TemporaryFolder folder;
  const auto generation = [&](std::size_t number) {
    publish_texts(folder.path(),
                  std::vector<std::string>(number, "bank " + std::to_string(number)));
  };
  generation(1);
  std::jthread publisher([&](const std::stop_token& stop) {
    for (std::size_t number = 2; !stop.stop_requested(); ++number) generation(number % 7 + 1);
  });
  for (int opened = 0; opened < 100; ++opened) {
    const IndexReader reader(folder.path());
    const std::size_t reports = reader.manifest().reports;
    SearchRequest request = asking("bank " + std::to_string(reports));
    BOOST_REQUIRE(reader.database().get_doccount() == reports);
    BOOST_REQUIRE(search(reader, request).total == reports);
  }
}

BOOST_AUTO_TEST_CASE(finds_a_report_by_the_start_of_its_id) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one", "two"});
  const IndexReader reader(folder.path());
  BOOST_TEST(reader.report("r1").text == "one");
  BOOST_TEST(error_of([&] { reader.report("r"); }) ==
             "\"r\" is the start of more than one id: r1 r2");
  BOOST_TEST(error_of([&] { reader.report("x"); }) == "no report has an id that starts with \"x\"");
}

BOOST_AUTO_TEST_CASE(refuses_a_file_that_calls_another_program_a_database) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one"});
  Manifest manifest = read_generation(folder.path(), current_number(folder.path()));
  const fs::path segment = folder / "seg-000001";
  fs::remove_all(segment);
  overwrite(segment, "remote :/usr/bin/touch " + (folder / "touched").string() + "\n");
  std::erase_if(manifest.files,
                [](const FileEntry& file) { return file.path.starts_with("seg-"); });
  overwrite(folder / "gen-000001.json", to_text(manifest));
  BOOST_CHECK_THROW(IndexReader{folder.path()}, Xapian::Error);
  BOOST_TEST(!fs::exists(folder / "touched"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "indexer/ledger.h"

#include <boost/test/unit_test.hpp>

#include "common/checksum.h"
#include "common/error.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

InputEntry entry(const std::string& path, const std::vector<Claim>& claims) {
  return {.path = path,
          .given = "in/" + path,
          .size = 12,
          .modified = 1'600'000'000'000'000'001,
          .hash = "abc",
          .claims = claims};
}

// A generation whose segments have ledgers with these entries.
Manifest generation_of(const fs::path& index, const std::vector<std::vector<InputEntry>>& ledgers) {
  Manifest manifest;
  for (const std::vector<InputEntry>& entries : ledgers) {
    const std::string segment = segment_name(manifest.segments.size() + 1);
    fs::create_directory(index / segment);
    const std::string path = segment + "/" + std::string(ledger_file);
    LedgerWriter writer(index / path);
    for (const InputEntry& one : entries) writer.copy(one);
    writer.finish();
    manifest.segments.push_back({segment, 1});
    manifest.files.push_back(file_entry(index, path));
  }
  return manifest;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ledger)

BOOST_AUTO_TEST_CASE(reads_what_it_wrote_whatever_the_names) {
  const TemporaryFolder folder;
  const InputEntry odd =
      entry("a\tb\\n\n报道", {{"id\nwith\ttabs\\", "v1"}, {"kept", "v2", false}});
  const Ledger ledger = read_ledger(folder.path(), generation_of(folder.path(), {{odd}}));
  BOOST_REQUIRE(ledger.entries.size() == 1U);
  const InputEntry& read = ledger.entries.at(odd.path);
  BOOST_TEST(read.given == odd.given);
  BOOST_TEST(read.size == odd.size);
  BOOST_TEST(read.modified == odd.modified);
  BOOST_TEST(read.hash == odd.hash);
  BOOST_TEST(read.segment == "seg-000001");
  BOOST_TEST((read.claims == odd.claims));
}

BOOST_AUTO_TEST_CASE(lets_later_segments_have_the_last_word) {
  const TemporaryFolder folder;
  const InputEntry gone{.path = "b", .is_void = true};
  const Ledger ledger = read_ledger(
      folder.path(), generation_of(folder.path(), {{entry("a", {{"1", "v1"}, {"2", "v2"}}),
                                                    entry("b", {{"3", "v3"}})},
                                                   {entry("a", {{"1", "v4"}}), gone}}));
  BOOST_TEST((ledger.entries.at("a").claims == std::vector<Claim>{{"1", "v4"}}));
  BOOST_TEST(ledger.entries.at("a").segment == "seg-000002");
  BOOST_TEST(ledger.entries.at("b").is_void);
  BOOST_TEST(ledger.entries.at("b").claims.empty());
}

BOOST_AUTO_TEST_CASE(knows_no_state_of_a_file_that_is_to_be_read_again) {
  const TemporaryFolder folder;
  Manifest manifest = generation_of(folder.path(), {{}});
  LedgerWriter writer(folder / "seg-000001/INPUTS.tsv");
  writer.copy(entry("a", {{"1", "v1"}}));
  writer.read_again();
  writer.copy(entry("b", {{"2", "v2"}}));
  writer.finish();
  manifest.files[0] = file_entry(folder.path(), "seg-000001/INPUTS.tsv");
  const Ledger ledger = read_ledger(folder.path(), manifest);
  const InputEntry& again = ledger.entries.at("a");
  BOOST_TEST(again.modified == 0);
  BOOST_TEST(again.hash == "");
  BOOST_TEST((again.claims == std::vector<Claim>{{"1", "v1"}}));
  BOOST_TEST(ledger.entries.at("b").hash == "abc");
}

BOOST_AUTO_TEST_CASE(learns_a_hash_after_the_claims) {
  const TemporaryFolder folder;
  Manifest manifest = generation_of(folder.path(), {{}});
  const fs::path path = folder / "seg-000001/INPUTS.tsv";
  const std::string hash = checksum("content");
  LedgerWriter writer(path);
  InputEntry without_hash = entry("a", {});
  without_hash.hash.clear();
  writer.begin(without_hash);
  const std::size_t claims = 40'000;  // so many that the entry has left the writer's memory
  for (std::size_t i = 0; i < claims; ++i) writer.add({std::to_string(i), "20230101 or so"});
  writer.set_hash(hash);
  without_hash.path = "b";
  writer.copy(without_hash);
  without_hash.path = "c";
  writer.begin(without_hash);
  writer.set_hash(hash);
  writer.finish();
  manifest.files[0] = file_entry(folder.path(), "seg-000001/INPUTS.tsv");
  const Ledger ledger = read_ledger(folder.path(), manifest);
  BOOST_TEST(ledger.entries.at("a").hash == hash);
  BOOST_TEST(ledger.entries.at("a").claims.size() == claims);
  BOOST_TEST(ledger.entries.at("b").hash == "");
  BOOST_TEST(ledger.entries.at("b").modified == without_hash.modified);
  BOOST_TEST(ledger.entries.at("c").hash == hash);
}

BOOST_AUTO_TEST_CASE(refuses_what_is_not_its_own) {
  const TemporaryFolder folder;
  Manifest manifest = generation_of(folder.path(), {{entry("a", {})}});
  const fs::path file = folder / "seg-000001/INPUTS.tsv";
  for (const char* text : {"X\n", "F\t1\t2\n", "R\tv\tid\n", "F\tx\t2\th\tg\tp\n",
                           "F\t1x\t2\th\tg\tp\n", "G\ta\tb\n", "A\n", "\n"}) {
    overwrite(file, text);
    BOOST_TEST(error_of([&] {
                 read_ledger(folder.path(), manifest);
               }).starts_with("index-damaged: seg-000001/INPUTS.tsv"));
    manifest.files[0].checksum = checksum(text);
    BOOST_TEST(error_of([&] {
                 read_ledger(folder.path(), manifest);
               }).starts_with("index-damaged: seg-000001/INPUTS.tsv"));
  }
  manifest.files.clear();
  BOOST_TEST(error_of([&] {
               read_ledger(folder.path(), manifest);
             }).starts_with("index-without-inputs: seg-000001"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

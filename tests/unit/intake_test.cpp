#include "indexer/intake.h"

#include <chrono>
#include <filesystem>
#include <sstream>
#include <string>
#include <utility>

#include <boost/test/unit_test.hpp>

#include "common/checksum.h"
#include "indexer/input_changes.h"
#include "indexer/input_files.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// Nothing is written here.
class NoWriter final : public SegmentWriter {
 public:
  std::unique_ptr<SegmentPart> make_part() override { return nullptr; }
  void add(std::unique_ptr<SegmentPart>, const std::vector<bool>&) override {}
  WrittenSegment commit() override { return {}; }
};

// What the ledger says of two inputs of two reports each when the first was read so.
Ledger ledger_after(const FileRead& read) {
  const TemporaryFolder folder;
  fs::create_directories(folder / "in");
  fs::create_directories(folder / "index/seg-000001");
  for (const char* name : {"in/1.txt", "in/2.txt"}) {
    overwrite(folder / name, "content");
    fs::last_write_time(folder / name, fs::file_time_type::clock::now() - std::chrono::hours(1));
  }
  std::ostringstream told;
  Diagnostics diagnostics(told);
  const auto inputs = list_inputs({.inputs = {(folder / "in").string()}}, diagnostics);
  const Ledger known;
  const FirstIndexed first_indexed(0, nullptr);
  NewestReports newest;
  NoWriter writer;
  const std::string path = "seg-000001/" + std::string(ledger_file);
  LedgerWriter ledger(folder / "index" / path);
  Intake intake(inputs, {known, first_indexed, newest, writer, ledger, diagnostics});
  intake.note_read(0, read);
  for (const std::size_t input : {0, 0, 1, 1})
    intake.take({.id = input == 0 ? "a" : "b", .version = "20230101", .input = input});
  intake.finish();
  ledger.finish();
  Manifest manifest;
  manifest.segments.push_back({"seg-000001", 1});
  manifest.files.push_back(file_entry(folder / "index", path));
  Ledger read_back = read_ledger(folder / "index", manifest);
  Ledger by_name;
  for (auto& [name, entry] : read_back.entries)
    by_name.entries[fs::path(name).filename().string()] = std::move(entry);
  by_name.texts = std::move(read_back.texts);
  return by_name;
}

const std::string other_hash(32, 'f');

}  // namespace

BOOST_AUTO_TEST_SUITE(intake)

BOOST_AUTO_TEST_CASE(keeps_the_hash_of_what_was_read) {
  const Ledger ledger = ledger_after({.hash = other_hash});
  BOOST_TEST(ledger.entries.at("1.txt").hash == other_hash);
  BOOST_TEST(ledger.entries.at("1.txt").claims.size() == 2U);
}

BOOST_AUTO_TEST_CASE(finds_out_a_hash_that_reading_did_not_tell) {
  const Ledger ledger = ledger_after({});
  BOOST_TEST(ledger.entries.at("1.txt").hash == checksum("content"));
  BOOST_TEST(ledger.entries.at("2.txt").hash == checksum("content"));
}

BOOST_AUTO_TEST_CASE(does_not_read_to_its_end_what_was_refused_at_its_beginning) {
  const Ledger ledger = ledger_after({.is_cut = true, .end = beginning_bytes});
  BOOST_TEST(ledger.entries.at("1.txt").hash == "z" + checksum("content").substr(1));
  BOOST_TEST(ledger.entries.at("1.txt").modified != 0);
}

BOOST_AUTO_TEST_CASE(hashes_all_of_what_was_damaged_further_on) {
  const Ledger ledger = ledger_after({.is_cut = true, .end = beginning_bytes + 1});
  BOOST_TEST(ledger.entries.at("1.txt").hash == checksum("content"));
}

BOOST_AUTO_TEST_CASE(has_files_read_again_that_failed_or_were_others_than_listed) {
  for (const FileRead& read : {FileRead{.failed = true, .hash = other_hash},
                               FileRead{.is_other = true, .hash = other_hash}}) {
    const Ledger ledger = ledger_after(read);
    BOOST_TEST(ledger.entries.at("1.txt").modified == 0);
    BOOST_TEST(ledger.entries.at("1.txt").hash == "");
    BOOST_TEST(ledger.entries.at("2.txt").modified != 0);
    BOOST_TEST(ledger.entries.at("2.txt").hash == checksum("content"));
  }
}

BOOST_AUTO_TEST_CASE(a_file_that_was_cut_loses_nothing_and_is_read_again) {
  for (const bool is_cut : {false, true}) {
    const TemporaryFolder folder;
    overwrite(folder / "1.txt", "content");
    fs::last_write_time(folder / "1.txt", fs::file_time_type::clock::now() - std::chrono::hours(1));
    std::ostringstream told;
    Diagnostics diagnostics(told);
    const auto inputs = list_inputs({.inputs = {(folder / "1.txt").string()}}, diagnostics);
    Ledger known;
    InputEntry& held = known.entries[inputs.front().canonical];
    held.path = inputs.front().canonical;
    held.claims = {{"a", "1"}, {"b", "1"}, {"c", "1"}};
    const FirstIndexed first_indexed(0, nullptr);
    NewestReports newest;
    for (const Claim& claim : held.claims) newest.know_indexed(claim.id, claim.version);
    for (const Claim& claim : held.claims) newest.reconsider(claim.id);
    NoWriter writer;
    LedgerWriter ledger(folder / "ledger");
    Intake intake(inputs, {known, first_indexed, newest, writer, ledger, diagnostics, true});
    intake.note_read(0, {.is_cut = is_cut});
    for (const char* id : {"a", "b"}) intake.take({.id = id, .version = "1"});
    intake.finish();
    ledger.finish();
    BOOST_TEST(intake.kept_unread() == (is_cut ? 1U : 0U));
    BOOST_TEST(newest.standings().find("c")->newest == (is_cut ? "1" : ""));
    const std::string lines = content_of(folder / "ledger");
    BOOST_TEST((lines.find("K\t1\tc\nA\n") != std::string::npos) == is_cut);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

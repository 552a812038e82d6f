#include "indexer/record_stream.h"

#include <algorithm>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/checksum.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

// One title each, by number, and so many bytes of text.
std::string records(std::size_t count, std::size_t bytes) {
  std::string lines;
  for (std::size_t i = 0; i < count; ++i)
    lines += R"({"title": "No. )" + std::to_string(i) + R"(", "body": ")" +
             std::string(bytes, 'x') + "\"}\n";
  return lines;
}

// How many records each portion has; that they come in their order is checked.
std::vector<std::size_t> portions(const std::string& path, unsigned threads) {
  std::ostringstream told;
  Diagnostics diagnostics(told);
  const auto files = list_inputs({.inputs = {path}}, diagnostics);
  RecordStream stream(files, diagnostics, nullptr, threads);
  std::vector<std::size_t> sizes;
  std::size_t next = 0;
  while (const auto portion = stream.next_portion()) {
    for (const Record& record : *portion)
      BOOST_REQUIRE(record.title == "No. " + std::to_string(next++));
    sizes.push_back(portion->size());
  }
  return sizes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(record_stream)

BOOST_AUTO_TEST_CASE(portions_get_smaller_towards_the_end) {
  const TemporaryFolder folder;
  constexpr std::size_t count = 20'000;
  overwrite(folder / "reports.jsonl", records(count, 500));
  const std::vector<std::size_t> sizes = portions((folder / "reports.jsonl").string(), 2);
  std::size_t all = 0;
  for (const std::size_t size : sizes) all += size;
  BOOST_TEST(all == count);
  BOOST_TEST(sizes.front() == portion_records);
  BOOST_TEST(sizes.back() <= portion_records / 4);
  BOOST_TEST(std::ranges::is_sorted(sizes, std::greater()));
}

BOOST_AUTO_TEST_CASE(what_an_input_held_is_told_before_the_next_one_gives_records) {
  const TemporaryFolder folder;
  std::vector<std::string> hashes;
  for (const char* name : {"1.jsonl", "2.jsonl", "3.jsonl"}) {
    const std::string content = records(3, 1000) + name;
    overwrite(folder / name, content);
    hashes.push_back(checksum(content));
  }
  std::ostringstream told;
  Diagnostics diagnostics(told);
  const auto files = list_inputs({.inputs = {folder.path().string()}}, diagnostics);
  std::vector<std::string> read;
  const auto note = [&](std::size_t input, const FileRead& file) {
    BOOST_TEST(input == read.size());
    BOOST_TEST(!file.failed);
    read.push_back(file.hash);
  };
  RecordStream stream(files, diagnostics, note);
  while (const auto portion = stream.next_portion())
    for (const Record& record : *portion) BOOST_TEST(record.input <= read.size());
  BOOST_TEST(read == hashes);
}

BOOST_AUTO_TEST_CASE(a_few_long_records_are_a_portion) {
  const TemporaryFolder folder;
  overwrite(folder / "reports.jsonl", records(40, 1 << 20));
  const std::vector<std::size_t> sizes = portions((folder / "reports.jsonl").string(), 1);
  BOOST_TEST(sizes.front() == portion_bytes >> 20);
  BOOST_TEST(sizes.back() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

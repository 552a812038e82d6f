// How much memory reading takes, whatever an input holds: what limits keep small.
#include <algorithm>
#include <fstream>
#include <functional>
#include <memory>
#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>
#include <malloc.h>
#include <sys/resource.h>

#include "indexer/limits.h"
#include "indexer/reader.h"
#include "indexer/record_stream.h"
#include "tests/unit/child_process.h"
#include "tests/unit/repeating_source.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

constexpr int too_many = 255;  // megabytes that an exit status can tell

// Bytes, at most so far.
std::size_t most_used() {
  rusage used = {};
  ::getrusage(RUSAGE_SELF, &used);
  return static_cast<std::size_t>(used.ru_maxrss) << 10;
}

// Megabytes that the work takes; too many when it does not come about.
int megabytes_for(const std::function<bool()>& work) {
  ::malloc_trim(0);  // what is free here would be used before more is asked for
  const int megabytes = status_of_child([&] {
    const std::size_t before = most_used();
    const std::size_t taken = work() ? (most_used() - before) >> 20 : too_many;
    ::_exit(static_cast<int>(std::min<std::size_t>(taken, too_many)));
  });
  return megabytes < 0 ? too_many : megabytes;
}

// Those that reading all of a long input takes, of which something is to be left out.
int megabytes_for(const std::string& path, const std::string& beginning, const std::string& unit,
                  std::size_t bytes) {
  return megabytes_for([&] {
    std::ostringstream out;
    Diagnostics diagnostics(out);
    const auto reader =
        make_reader(std::make_unique<RepeatingSource>(unit, bytes / unit.size(), beginning), path,
                    {}, diagnostics);
    while (reader->next(diagnostics)) continue;
    return diagnostics.skipped > 0;
  });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(memory)

// Twice what is measured, as texts grow by doubling, and less than the inputs have.
BOOST_AUTO_TEST_CASE(of_what_has_no_end) {
  std::string on_and_on;
  while (on_and_on.size() < 1'000) on_and_on += "on and on ";
  const auto taken = [&](const std::string& path, const std::string& beginning) {
    return megabytes_for(path, beginning, on_and_on, 12 * max_record_bytes);
  };
  BOOST_TEST(taken("a.txt", "A report goes ") < 80);
  BOOST_TEST(taken("a.html", "<p>A report goes ") < 80);
  BOOST_TEST(taken("a.json", "[{\"text\": \"goes ") < 80);
  BOOST_TEST(taken("a.jsonl", "{\"text\": \"goes ") < 160);
  BOOST_TEST(taken("a.csv", "text\ngoes ") < 160);
  BOOST_TEST(taken("a.warc", "WARC/1.0\r\nX: goes ") < 30);
}

BOOST_AUTO_TEST_CASE(of_a_row_of_nothing_but_separators) {
  BOOST_TEST(megabytes_for("a.csv", "text\n", ",", std::size_t{2} << 20) < 30);
}

BOOST_AUTO_TEST_CASE(of_portions_of_records_whose_columns_are_large) {
  constexpr std::size_t records = 120;
  const TemporaryFolder folder;
  {
    std::ofstream file(folder / "pages.jsonl");
    const std::string page(1 << 20, 'x');
    for (std::size_t i = 0; i < records; ++i)
      file << R"({"text": "Police held nine people.", "html": ")" << page << "\"}\n";
  }
  const auto read_all = [&] {
    std::ostringstream out;
    Diagnostics diagnostics(out);
    const auto inputs = list_inputs({.inputs = {(folder / "pages.jsonl").string()}}, diagnostics);
    RecordStream stream(inputs, diagnostics);
    std::size_t read = 0;
    while (const auto portion = stream.next_portion()) read += portion->size();
    return read == records;
  };
  BOOST_TEST(megabytes_for(read_all) < 80);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

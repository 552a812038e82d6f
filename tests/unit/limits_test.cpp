// Limits on both sides: what is just allowed, and one more. Those of titles, addresses, JSON, whole
// records and what archives hold are tested where they are read.
#include "indexer/limits.h"

#include <algorithm>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "indexer/reader.h"
#include "searcher/index_reader.h"
#include "searcher/query_limits.h"
#include "searcher/search.h"
#include "tests/unit/reader_outcome.h"
#include "tests/unit/repeating_source.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

// Of all problems, with blanks between.
std::string codes_of(const std::string& bytes, const std::string& path) {
  std::string codes;
  for (const Problem& problem : read_file(bytes, path).problems)
    codes += (codes.empty() ? "" : " ") + problem.code;
  return codes;
}

std::string page_with(const std::string& attributes) {
  return "<html><body><p " + attributes + ">Police held nine people.</p></body></html>";
}

// Much longer than any record; counts what it has given.
class LongSource final : public RepeatingSource {
 public:
  LongSource(const std::string& beginning, const std::string& others, std::size_t& given)
      : RepeatingSource(others, 8 * max_record_bytes / others.size(), beginning), given_(given) {}
  std::string_view next() override {
    const std::string_view piece = RepeatingSource::next();
    given_ += piece.size();
    return piece;
  }

 private:
  std::size_t& given_;
};

// What is taken from a long source before the reader gives its first record or gives up.
struct Taken {
  std::string text;   // of the record
  std::string codes;  // of problems
  std::size_t bytes = 0;
};

Taken taken_first(const std::string& beginning, const std::string& others,
                  const std::string& path) {
  Taken taken;
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const auto reader = make_reader(std::make_unique<LongSource>(beginning, others, taken.bytes),
                                  path, {}, diagnostics);
  if (const auto record = reader->next(diagnostics)) taken.text = record->text;
  for (const Problem& problem : diagnostics.problems) taken.codes += problem.code;
  return taken;
}

std::string title_of(const std::string& text) {
  return read_file(text, "a.txt").records.at(0).title;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(limits)

BOOST_AUTO_TEST_CASE(columns_of_a_csv_file) {
  const auto columns = [](std::size_t count) {
    const std::string others = repeated(",a", count - 1) + "\n";
    return "text" + others + "Police held nine people." + others;
  };
  BOOST_TEST(codes_of(columns(max_csv_columns), "a.csv") == "");
  BOOST_TEST(codes_of(columns(max_csv_columns + 1), "a.csv") == "csv-columns");
}

BOOST_AUTO_TEST_CASE(names_of_the_columns_of_a_csv_file) {
  const auto file = [](const std::string& others) {
    return "text" + others + "\nPolice held nine people." +
           std::string(static_cast<std::size_t>(std::ranges::count(others, ',')), ',') + "\n";
  };
  const auto names = [](std::size_t count, std::size_t bytes) {
    return repeated("," + std::string(bytes, 'x'), count);
  };
  BOOST_TEST(codes_of(file(names(1, max_csv_name_bytes)), "a.csv") == "");
  BOOST_TEST(codes_of(file(names(1, max_csv_name_bytes + 1)), "a.csv") == "record-too-large");
  const std::size_t rest = max_csv_header_bytes % max_csv_name_bytes + max_csv_name_bytes - 4;
  const std::string most = names(max_csv_header_bytes / max_csv_name_bytes - 1, max_csv_name_bytes);
  BOOST_TEST(codes_of(file(most + names(1, rest)), "a.csv") == "");
  BOOST_TEST(codes_of(file(most + names(1, rest + 1)), "a.csv") == "record-too-large");
}

BOOST_AUTO_TEST_CASE(attributes_of_a_tag) {
  BOOST_TEST(codes_of(page_with(repeated("a=1 ", max_html_attributes)), "a.html") == "");
  BOOST_TEST(codes_of(page_with(repeated("a=1 ", max_html_attributes + 1)), "a.html") ==
             "html-attributes-limited");
  const auto long_one = [](std::size_t size) { return "a=" + std::string(size, 'x'); };
  BOOST_TEST(codes_of(page_with(long_one(max_html_attribute_bytes)), "a.html") == "");
  BOOST_TEST(codes_of(page_with(long_one(max_html_attribute_bytes + 1)), "a.html") ==
             "html-attributes-limited");
}

BOOST_AUTO_TEST_CASE(the_header_of_a_record_of_a_web_archive) {
  const auto record = [](std::size_t header_bytes) {
    const std::string begin = "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nX: ";
    const std::string end = "\r\nContent-Length: 24\r\n\r\n";
    return begin + std::string(header_bytes - begin.size() - end.size(), 'x') + end +
           "Police held nine people.\r\n\r\n";
  };
  BOOST_TEST(codes_of(record(max_warc_header_bytes), "a.warc") == "");
  BOOST_TEST(codes_of(record(max_warc_header_bytes + 1), "a.warc") == "warc-bad-length");
}

BOOST_AUTO_TEST_CASE(bytes_read_ahead_of_a_record) {
  constexpr std::size_t enough = 2 * max_record_bytes;
  const auto gives_first = [&](const std::string& beginning, const std::string& others,
                               const std::string& path) {
    const Taken taken = taken_first(beginning, others, path);
    return taken.text == "first" && taken.codes.empty() && taken.bytes < enough;
  };
  BOOST_TEST(gives_first("text\nfirst\n", "another\n", "a.csv"));
  BOOST_TEST(gives_first("{\"text\": \"first\"}\n", "{\"text\": \"another\"}\n", "a.jsonl"));
  BOOST_TEST(gives_first("[{\"text\": \"first\"}", ",\n{\"text\": \"another\"}", "a.json"));
}

BOOST_AUTO_TEST_CASE(bytes_read_of_what_has_no_end) {
  constexpr std::size_t enough = 2 * max_record_bytes;
  const auto gives_up = [&](const std::string& beginning, const std::string& path) {
    const Taken taken = taken_first(beginning, "on and on ", path);
    BOOST_TEST(taken.text == "");
    BOOST_TEST(taken.bytes < enough);
    return taken.codes;
  };
  BOOST_TEST(gives_up("A report goes ", "a.txt") == "record-too-large");
  BOOST_TEST(gives_up("<p>A report goes ", "a.html") == "record-too-large");
  BOOST_TEST(gives_up("[{\"text\": \"goes ", "a.json") == "record-too-large");
  BOOST_TEST(gives_up("PK\x03\x04", "a.zip") == "zip-needs-file");
}

BOOST_AUTO_TEST_CASE(a_first_line_that_is_a_title) {
  const std::string line = repeated("案", max_title_line_characters);
  BOOST_TEST(title_of(line + "\nPolice held nine people.") == line);
  BOOST_TEST(title_of(line + "案\nPolice held nine people.") == "");
}

BOOST_AUTO_TEST_CASE(words_that_a_star_stands_for) {
  const auto hits = [](std::size_t words) {
    const TemporaryFolder folder;
    std::string text;
    for (std::size_t i = 0; i < words; ++i) text += "ab" + std::to_string(i) + "q ";
    publish_texts(folder / "index", {text});
    SearchRequest request;
    request.query = "ab*";
    return search(IndexReader(folder / "index"), request).total;
  };
  BOOST_TEST(hits(max_prefix_expansions) == 1U);
  BOOST_CHECK_THROW(hits(max_prefix_expansions + 1), UserError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

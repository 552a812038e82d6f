#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/limits.h"
#include "tests/unit/reader_outcome.h"

namespace dragnet {

namespace {

ReaderOutcome read(const std::string& text) {
  return read_file(text, "a.csv");
}

BOOST_AUTO_TEST_SUITE(csv_quotes)

BOOST_AUTO_TEST_CASE(a_quote_that_is_never_closed_costs_its_own_line) {
  const ReaderOutcome outcome = read("title,text\na,\"b\nc,d\ne,f\n");
  BOOST_TEST(texts_of(outcome) == "d|f");
  BOOST_TEST(outcome.printed == "a.csv:record 1 @byte 11: csv-unclosed-quote: opened in line 2\n");
}

BOOST_AUTO_TEST_CASE(stray_quotes_within_a_field_are_text) {
  BOOST_TEST(texts_of(read("title,text\na,5\" pipe\nb,\"so \"they\" say\"\nc,last\"")) ==
             "5\" pipe|so \"they\" say|last\"");
}

BOOST_AUTO_TEST_CASE(blanks_may_stand_behind_a_closing_quote) {
  const ReaderOutcome outcome = read("title,text\n\"one\" ,\"a\nb\"\nc,d\n");
  BOOST_TEST(texts_of(outcome) == "a\nb|d");
  BOOST_TEST(is_complete(outcome));
  BOOST_TEST(texts_of(read_file("title\ttext\n\"one\"\t\"a\nb\"\nc\td\n", "a.tsv")) == "a\nb|d");
}

BOOST_AUTO_TEST_CASE(a_quote_that_the_next_row_seems_to_close_costs_its_own_line) {
  const ReaderOutcome outcome =
      read("title,text\n\"a\",\"b\n\"c\",\"d\"\ne,\"f\ng,\"h\"\n\"i\",\"j\nk\"\n");
  BOOST_TEST(texts_of(outcome) == "d|h|j\nk");
  BOOST_TEST(outcome.printed ==
             "a.csv:record 1 @byte 11: csv-unclosed-quote: opened in line 2\n"
             "a.csv:record 3 @byte 26: csv-unclosed-quote: opened in line 4\n");
}

BOOST_AUTO_TEST_CASE(a_header_with_an_unclosed_quote_is_no_header) {
  BOOST_TEST(read("\"text,title\nx,y\n").printed ==
             "a.csv: csv-unclosed-quote: opened in the header; nothing is read\n");
}

BOOST_AUTO_TEST_CASE(a_quote_that_is_open_for_longer_than_a_row_may_be_counts_as_unclosed) {
  std::string lines;
  while (lines.size() <= max_record_bytes) lines += std::string(std::size_t{1} << 20, 'x') + '\n';
  const ReaderOutcome outcome = read("title,text\na,\"" + lines + "end\"\nc,d\n");
  BOOST_TEST(texts_of(outcome) == "d");
  BOOST_TEST(outcome.problems.front().code == "csv-unclosed-quote");
}

BOOST_AUTO_TEST_CASE(after_too_much_behind_unclosed_quotes_the_rest_is_given_up) {
  // A quote before a letter closes nothing, so that each reads on to the end of what a row may be.
  const std::string last = "c,d\n";
  const std::string behind =
      std::string(max_record_bytes / 2, 'x') + '\n' + std::string(max_record_bytes / 2, 'y') + '\n';
  const auto file = [&](std::size_t quotes) {
    std::string text = "title,text\n";
    for (std::size_t i = 0; i < quotes; ++i) text += "a,\"b\n";
    return read(text + last + behind);
  };
  const std::size_t enough = max_csv_reread_bytes / max_record_bytes;
  BOOST_TEST(texts_of(file(enough - 1)) == "d");
  const ReaderOutcome outcome = file(enough + 1);
  BOOST_TEST(outcome.records.empty());
  BOOST_TEST(outcome.problems.back().text == "opened in line " +
                                                 std::to_string(outcome.skipped + 1) +
                                                 "; the last of too many, the rest is not read");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

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

BOOST_AUTO_TEST_CASE(after_too_many_unclosed_quotes_the_rest_is_given_up) {
  std::string text = "title,text\n";
  // A quote before a letter closes nothing.
  for (std::size_t i = 0; i < max_csv_unclosed_quotes; ++i) text += "a,\"b\n";
  BOOST_TEST(texts_of(read(text + "c,d\n")) == "d");
  const ReaderOutcome outcome = read(text + "a,\"b\nc,d\n");
  BOOST_TEST(outcome.records.empty());
  BOOST_TEST(outcome.skipped == max_csv_unclosed_quotes + 1);
  BOOST_TEST(outcome.problems.back().text ==
             "opened in line 18; the last of too many, the rest is not read");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

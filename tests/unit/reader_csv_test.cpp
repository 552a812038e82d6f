#include "indexer/reader_csv.h"

#include <boost/test/unit_test.hpp>

#include "tests/unit/reader_outcome.h"

using namespace dragnet;

namespace {

ReaderOutcome read(std::string_view file) {
  return read_file(std::string(file), "news.csv");
}

std::string columns(std::size_t count) {
  std::string names = "text";
  for (std::size_t i = 1; i < count; ++i) names += ",c" + std::to_string(i);
  return names + "\nT" + std::string(count - 1, ',') + "\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reader_csv)

BOOST_AUTO_TEST_CASE(reads_the_columns_its_header_names) {
  const ReaderOutcome outcome = read(
      "ID,Title,Body,published,url,source,language,views\n"
      "7,A den is closed,Six were held.,2023-05-15,http://a/b,Gazette,en,12\n");
  BOOST_TEST_REQUIRE(outcome.records.size() == 1);
  const Record& record = outcome.records.front();
  BOOST_TEST(record.id == "7");
  BOOST_TEST(record.title == "A den is closed");
  BOOST_TEST(record.text == "Six were held.");
  BOOST_TEST(record.date == "2023-05-15");
  BOOST_TEST(record.url == "http://a/b");
  BOOST_TEST(record.source == "Gazette");
  BOOST_TEST(record.language == "en");
  BOOST_TEST_REQUIRE(record.extra.size() == 1);
  BOOST_TEST(record.extra.front().first == "views");
  BOOST_TEST(record.extra.front().second == "12");
  BOOST_TEST(outcome.printed == "");
}

BOOST_AUTO_TEST_CASE(quotes_hold_separators_quotes_and_line_ends) {
  const ReaderOutcome outcome =
      read("title,text\n\"A, B\",\"He said \"\"no\"\".\nThen\r\nhe left.\"\nC,D\n");
  BOOST_TEST_REQUIRE(outcome.records.size() == 2);
  BOOST_TEST(outcome.records[0].title == "A, B");
  BOOST_TEST(outcome.records[0].text == "He said \"no\".\nThen\r\nhe left.");
  BOOST_TEST(outcome.records[1].text == "D");
  BOOST_TEST(*outcome.records[0].origin.byte == 11);
  BOOST_TEST(*outcome.records[1].origin.byte == 51);
  BOOST_TEST(outcome.records[1].origin.record == 2);
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_no_part_of_the_first_name) {
  BOOST_TEST(texts_of(read("\xEF\xBB\xBFtext,title\nA,B\n")) == "A");
}

BOOST_AUTO_TEST_CASE(takes_the_separator_that_the_header_has_most_of) {
  BOOST_TEST(texts_of(read("title;text\nA;\"B;C\"\n")) == "B;C");
  BOOST_TEST(read("title;text\nA;B\n").problems.at(0).text == "fields are separated by semicolons");
  BOOST_TEST(texts_of(read("title\ttext\nA\tB, C\n")) == "B, C");
}

BOOST_AUTO_TEST_CASE(a_line_for_spreadsheets_names_the_separator) {
  BOOST_TEST(texts_of(read("sep=;\r\nid;title;text\r\n1;A;\"B;C\"\r\n")) == "B;C");
  BOOST_TEST(texts_of(read("\xEF\xBB\xBF\"sep=,\"\ntitle,text\nA,B;;;C\n")) == "B;;;C");
  BOOST_TEST(texts_of(read("SEP=|\ntitle|text\nA|B, C\n")) == "B, C");
  BOOST_TEST(texts_of(read("sep=\t\ntitle\ttext\nA\tB, C\n")) == "B, C");
  BOOST_TEST(texts_of(read_file("sep=;\ntitle;text\nA;B\n", "news.txt")) == "B");
  BOOST_TEST(read("sep=;\ntitle;text\nA\n").printed ==
             "news.csv:record 1 @byte 17: csv-columns: line 3 has 1 field, the header 2\n");
  // A column of that name is one.
  BOOST_TEST(texts_of(read("sep=,text\nA,B\n")) == "B");
}

BOOST_AUTO_TEST_CASE(knows_every_line_end_and_passes_over_blank_lines) {
  BOOST_TEST(texts_of(read("title,text\r\n\r\nA,B\r\n  \r\nC,D")) == "B|D");
  BOOST_TEST(texts_of(read("title,text\rA,B\rC,D\r")) == "B|D");
}

BOOST_AUTO_TEST_CASE(a_row_that_does_not_fit_the_header_costs_itself_only) {
  const ReaderOutcome outcome = read("title,text\nA,B\nC\nD,E,F\nG,H,\nI,J\n");
  BOOST_TEST(texts_of(outcome) == "B|H|J");
  BOOST_TEST(outcome.printed ==
             "news.csv:record 2 @byte 15: csv-columns: line 3 has 1 field, the header 2\n"
             "news.csv:record 3 @byte 17: csv-columns: line 4 has 3 fields, the header 2\n");
}

BOOST_AUTO_TEST_CASE(a_row_with_too_few_fields_without_a_line_end_is_cut) {
  BOOST_TEST(read("title,text\nA,B\nC").printed ==
             "news.csv:record 2 @byte 15: csv-truncated: line 3 has 1 field, the header 2\n");
  BOOST_TEST(read("title,text\nA,B\nC,").printed ==
             "news.csv:record 2 @byte 15: csv-truncated: the row has no text\n");
  BOOST_TEST(texts_of(read("title,text\nA,B\nC,D")) == "B|D");
}

BOOST_AUTO_TEST_CASE(a_row_without_text_is_rejected) {
  BOOST_TEST(read("title,text\nA, \nB,C\n").printed ==
             "news.csv:record 1 @byte 11: csv-no-text: the row has no text\n");
}

BOOST_AUTO_TEST_CASE(a_file_without_text_column_is_rejected_at_once) {
  BOOST_TEST(read("name,views\nA,B\nC,D\n").printed ==
             "news.csv: csv-no-column: \"text\"; found name,views\n");
  std::string many = "0";
  for (int i = 1; i < 21; ++i) many += "," + std::to_string(i);
  BOOST_TEST(read(many + "\n")
                 .printed.ends_with("found 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,"
                                    "17,18,19,…\n"));
  BOOST_TEST(read("\n\n").printed == "news.csv: csv-no-column: \"text\"; found \n");
}

BOOST_AUTO_TEST_CASE(takes_1024_columns_but_no_more) {
  BOOST_TEST(texts_of(read(columns(1024))) == "T");
  BOOST_TEST(read(columns(1025)).printed == "news.csv: csv-columns: more than 1024 columns\n");
  BOOST_TEST(read(columns(1000000)).printed == "news.csv: csv-columns: more than 1024 columns\n");
}

BOOST_AUTO_TEST_CASE(a_header_that_is_too_large_costs_the_file) {
  for (const std::size_t size : {std::size_t{2000}, std::size_t{17} << 20}) {
    const ReaderOutcome outcome = read("text," + std::string(size, 'x') + "\nA,B\n");
    BOOST_TEST(outcome.records.empty());
    BOOST_TEST(outcome.printed ==
               "news.csv: record-too-large: the header has a name of more than 1024 bytes\n");
  }
}

BOOST_AUTO_TEST_CASE(a_header_alone_has_no_records) {
  BOOST_TEST(read("title,text\n").records.empty());
}

BOOST_AUTO_TEST_CASE(a_known_header_is_csv_whatever_the_name_of_the_file) {
  BOOST_TEST(texts_of(read_file("title,text\nA,B\n", "-")) == "B");
  BOOST_TEST(read_file("Police act, text follows\nA,B\n", "-").records.at(0).title ==
             "Police act, text follows");
}

BOOST_AUTO_TEST_SUITE_END()

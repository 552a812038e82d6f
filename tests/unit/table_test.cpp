#include "searcher/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

struct Cells {
  const char* text;
  const char* csv;
  const char* tsv;
  const char* markdown;
};
std::ostream& operator<<(std::ostream& out, const Cells& cells) {
  return out << cells.text;
}

const Cells cells[] = {
    {"诈骗", "诈骗", "诈骗", "诈骗"},
    {"a, b", "\"a, b\"", "a, b", "a, b"},
    {"he said \"no\"", "\"he said \"\"no\"\"\"", "he said \"no\"", "he said \"no\""},
    {"=1+2", "'=1+2", "=1+2", "=1+2"},
    {"@SUM(A1)", "'@SUM(A1)", "@SUM(A1)", "@SUM(A1)"},
    {"-5", "'-5", "-5", "-5"},
    {"+86", "'+86", "+86", "+86"},
    {"＋86", "'＋86", "＋86", "＋86"},
    {"－5", "'－5", "－5", "－5"},
    {"＝1", "'＝1", "＝1", "＝1"},
    {"＠a", "'＠a", "＠a", "＠a"},
    {"a;b", "\"a;b\"", "a;b", "a;b"},
    {"a b", "\"a b\"", "a b", "a b"},
    {"a\\b#c[d]e~f&g$", "a\\b#c[d]e~f&g$", "a\\b#c[d]e~f&g$", "a\\\\b\\#c\\[d\\]e\\~f\\&g\\$"},
    {"\t=cmd|x", "\" =cmd|x\"", " =cmd|x", " =cmd\\|x"},
    {"one\ntwo", "\"one two\"", "one two", "one two"},
    {"\x1b[31mred", "\\x1b[31mred", "\\x1b[31mred", "\\\\x1b\\[31mred"},
    {"a|b*c_d`e<f>", "a|b*c_d`e<f>", "a|b*c_d`e<f>", "a\\|b\\*c\\_d\\`e\\<f\\>"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(table)

BOOST_DATA_TEST_CASE(protects_text_in_each_format, boost::unit_test::data::make(cells), cell) {
  const TableRow row{{cell.text}};
  BOOST_TEST(table_line(row, TableFormat::csv) == std::string(cell.csv) + "\r\n");
  BOOST_TEST(table_line(row, TableFormat::tsv) == std::string(cell.tsv) + "\n");
  BOOST_TEST(table_line(row, TableFormat::markdown) == "| " + std::string(cell.markdown) + " |\n");
}

BOOST_AUTO_TEST_CASE(begins_no_list_in_markdown) {
  BOOST_TEST(markdown_text("- bank") == "\\- bank");
  BOOST_TEST(markdown_text(" + bank") == " \\+ bank");
  BOOST_TEST(markdown_text("12. bank") == "12\\. bank");
  BOOST_TEST(markdown_text("1) bank") == "1\\) bank");
  BOOST_TEST(markdown_text("---") == "\\---");
  BOOST_TEST(markdown_text("-") == "\\-");
  for (const char* plain : {"-bank", "1.5 million", "12", "a - b", "", "  "})
    BOOST_TEST(markdown_text(plain) == plain);
}

BOOST_AUTO_TEST_CASE(leaves_numbers_as_they_are) {
  const TableRow row{number_cell(-5.5), number_cell(std::size_t{1200}), number_cell(1e15)};
  BOOST_TEST(table_line(row, TableFormat::csv) == "-5.5,1200,1000000000000000\r\n");
}

BOOST_AUTO_TEST_CASE(sets_columns_of_numbers_right_in_markdown) {
  const Table table{.columns = {"City", "Reports"},
                    .rows = {{{"Karamay"}, number_cell(std::size_t{3})}, {{"(none)"}, {}}}};
  BOOST_TEST(table_text(table, TableFormat::markdown) ==
             "| City | Reports |\n| --- | --: |\n| Karamay | 3 |\n| (none) |  |\n");
  BOOST_TEST(table_text(table, TableFormat::tsv, false) == "Karamay\t3\n(none)\t\n");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

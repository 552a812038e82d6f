#include "common/typed_date.h"

#include <string>

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

std::string read(std::string_view text) {
  const auto date = parse_typed_date(text);
  return date ? to_string(*date) : "none";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(typed_date)

BOOST_AUTO_TEST_CASE(reads_years_months_and_days_with_any_signs) {
  for (const char* day : {"2023-05-01", "2023-5-1", "2023/05/01", "2023/5/1", "2023.5.1",
                          "2023年5月1日", "2023年05月01", "20230501", "2023-05-01T08:30"})
    BOOST_TEST(read(day) == "2023-05-01", day << " is " << read(day));
  for (const char* month :
       {"2023-05", "2023-5", "2023/5", "2023.05", "2023年5月", "2023年5", "202305"})
    BOOST_TEST(read(month) == "2023-05", month << " is " << read(month));
  for (const char* year : {"2023", "2023年"}) BOOST_TEST(read(year) == "2023");
}

BOOST_AUTO_TEST_CASE(reads_nothing_else) {
  for (const char* text : {"",        "年",       "5/1",       "5/1/2023",       "1.5.2023",
                           "2023-",   "2023/5/",  "2023-5-1-", "2023年13月",     "2023-2-30",
                           "2023//5", "2023日",   "2023-005",  "2023年5月1日前", "2023050",
                           "202313",  "20230532", "202305011", "20a3",           "2023 5",
                           "１２"})
    BOOST_TEST(read(text) == "none", text << " is " << read(text));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "indexer/header_lines.h"

#include <ostream>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

namespace data = boost::unit_test::data;

struct Row {
  std::string_view line;
  std::string_view date;
  std::string_view source;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.line;
}

constexpr Row metadata[] = {
    {"2022-07-13 0 By", "2022-07-13", ""},
    {"2023-05-15 11:38:55 Source: Harbour News", "2023-05-15", "Harbour News"},
    {"2023-05-15 11:38:55", "2023-05-15", ""},
    {"2023-05-15T11:38:55", "2023-05-15", ""},
    {"Source: Harbour News | Published: 15 May 2023", "2023-05-15", "Harbour News"},
    {"Author: J. Wu Time: 2023-05-15 Views: 301", "2023-05-15", ""},
    {"Posted on May 15, 2023 by admin", "2023-05-15", ""},
    {"来源：港城日报 发布时间：2023-05-15 09:30 作者：吴某", "2023-05-15", "港城日报"},
    {"2023年5月15日 来源：港城日报 浏览次数：301次 【大 中 小】 打印", "2023-05-15", "港城日报"},
    {"来源：港城日报 2023年05月15日08:12", "2023-05-15", "港城日报"},
    {"2023年05月15日08:12 | 来源：港城日报", "2023-05-15", "港城日报"},
    {"2023年5月15日 11时38分 来源：港城日报", "2023-05-15", "港城日报"},
    {"发布日期：2023/05/15 字号：大 中 小", "2023-05-15", ""},
    {"《今日港城》2023年5月15日", "2023-05-15", "今日港城"},
    {"来源：港城日报", "", "港城日报"},
    {"\uFEFF2023-05-15 来源：港城日报", "2023-05-15", "港城日报"},
    {"来源：港城日报｜2023-05-15", "2023-05-15", "港城日报"},
    {"Source: Up to Date Weekly", "", "Up to Date Weekly"},
    {"Source: J. Wu, Harbour News", "", "J. Wu, Harbour News"},
    {"Source: Harbour News Source: Island Post", "", "Harbour News"},
    {"2023-05-15 来源 港城日报", "2023-05-15", "港城日报"},
    {"2023-05-15 Source:", "2023-05-15", ""},
    {"2023-05-15 11:38J. Wu", "2023-05-15", ""},
    {"2023-05-15 11:38Source: Harbour News", "2023-05-15", "Harbour News"},
    {"2023-05-15 301次 12", "2023-05-15", ""},
    {"2023-05-15 Home » News", "2023-05-15", ""},
    {"2023-05-15 Home > News", "2023-05-15", ""},
    {"2023-05-15 Home / News", "2023-05-15", ""},
};

constexpr Row sentences[] = {
    {"On 15 May 2023 police held nine people.", "", ""},
    {"By 2023-05-15 officers had frozen 300 accounts", "", ""},
    {"2023年5月15日，警方抓获九人。", "", ""},
    {"2023年5月15日9人被抓", "", ""},
    {"Source of the money was a rented card", "", ""},
    {"Ring broken up", "", ""},
    {"By our reporter", "", ""},
    {"301", "", ""},
    {"", "", ""},
    {"2023-05-15 Bystanders", "", ""},
    {"2023-05-15 printed", "", ""},
    {"2023-05-15T-shirts", "", ""},
    {"2023-05-15 1234567", "", ""},
    {"2023-05-15 301x", "", ""},
    {"2023-05-15 11:38Wu and 3 others", "", ""},
    {"2023-05-15 11:38They ran. Police followed", "", ""},
    {"2023-05-15 11:38Officers followed the money to a flat by the harbour", "", ""},
    {"2023-05-15 Home » They ran. Police followed", "", ""},
    {"Home » News", "", ""},
    {"来源 港城日报", "", ""},
    {"来源：警方抓获九人。", "", ""},
    {"来源：港城，某日", "", ""},
    {"Source: They ran. Police followed", "", ""},
    {"Source: flat 3. Police followed", "", ""},
    {"Source: . Police", "", ""},
    {"Source: the daily paper of the harbour, of its islands and of all that lies behind", "", ""},
    {"《今日港城 2023-05-15", "", ""},
};

BOOST_AUTO_TEST_SUITE(header_lines)

BOOST_DATA_TEST_CASE(metadata_are_read, data::make(metadata), row) {
  const std::optional<HeaderLine> said = read_header_line(row.line);
  BOOST_TEST_REQUIRE(said.has_value());
  BOOST_TEST(said->date == row.date);
  BOOST_TEST(said->source == row.source);
}

BOOST_DATA_TEST_CASE(sentences_and_titles_are_no_metadata, data::make(sentences), row) {
  BOOST_TEST(!read_header_line(row.line).has_value());
}

BOOST_AUTO_TEST_CASE(lines_of_more_than_200_bytes_are_no_metadata) {
  const std::string line = "2023-05-15";
  BOOST_TEST(read_header_line(line + std::string(190, ' ')).has_value());
  BOOST_TEST(!read_header_line(line + std::string(191, ' ')).has_value());
}

BOOST_AUTO_TEST_CASE(a_date_prefix_is_told_from_its_line) {
  const std::optional<DatePrefix> prefix = read_date_prefix("date 2023-05-15 Police held nine.");
  BOOST_TEST_REQUIRE(prefix.has_value());
  BOOST_TEST(prefix->date == "2023-05-15");
  BOOST_TEST(prefix->rest == "Police held nine.");
  BOOST_TEST(!read_date_prefix("date 2023-05-15").has_value());
  BOOST_TEST(!read_date_prefix("date 2023-05-15Police held nine.").has_value());
  BOOST_TEST(!read_date_prefix("date of the raid").has_value());
  BOOST_TEST(!read_date_prefix("dates are sweet").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

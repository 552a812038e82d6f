#include "common/numerals.h"

#include <ostream>
#include <string>
#include <string_view>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "common/analyzer.h"
#include "common/utf8.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

struct Row {
  std::string_view text;
  double value;
  bool more;
  std::size_t left;  // tokens behind the amount
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.text;
}

constexpr Row amounts[] = {
    {"231", 231, false, 0},
    {"13,800", 13800, false, 0},
    {"13 800", 13800, false, 0},
    {"1'902'600", 1902600, false, 0},
    {"1.9026 million", 1902600, false, 0},
    {"16.2965 million", 16296500, false, 0},
    {"2.14 billion", 2140000000, false, 0},
    {"22 billion 200 million", 22.2e9, false, 0},
    {"17 million 600 thousand", 17.6e6, false, 0},
    {"one million and seven hundred thousand", 1.7e6, false, 0},
    {"sixty-two", 62, false, 0},
    {"two hundred and six", 206, false, 0},
    {"36.98 lakh", 3698000, false, 0},
    {"3.8万", 38000, false, 0},
    {"3.8万余", 38000, true, 0},
    {"20余万", 200000, true, 0},
    {"4000多", 4000, true, 0},
    {"5百万", 5e6, false, 0},
    {"3千万", 3e7, false, 0},
    {"1.5万亿", 1.5e12, false, 0},
    {"3亿2000万", 3.2e8, false, 0},
    {"2亿3千万", 2.3e8, false, 0},
    {"1亿3千4百万", 1.34e8, false, 0},
    {"5,600 余", 5600, true, 0},
    {"3 亿 多", 3e8, true, 0},
    {"25万6千", 256000, false, 0},
    {"1億814.6萬", 108146000, false, 0},
    {"128萬6,400", 1286400, false, 0},
    {"5万 300", 50000, false, 1},
    {"二百三十一", 231, false, 0},
    {"七五三人", 753, false, 1},
    {"一二〇五件", 1205, false, 1},
    {"五三〇件", 530, false, 1},
    {"三〇人", 30, false, 1},
    {"三○人", 30, false, 1},
    {"二○三人", 203, false, 1},
    {"三○○餘人", 300, true, 1},
    {"一百○五", 105, false, 0},
    {"二亿三五一〇万余元", 235100000, true, 1},
    {"一亿零五百万", 105000000, false, 0},
    {"十", 10, false, 0},
    {"十二", 12, false, 0},
    {"三万五", 35000, false, 0},
    {"廿七人", 27, false, 1},
    {"卅", 30, false, 0},
    {"一百廿九", 129, false, 0},
    {"三点六万余张", 36000, true, 1},
    {"十二点五亿", 1.25e9, false, 0},
    {"三点二千万", 3.2e7, false, 0},
    {"三点四十万", 3, false, 4},
    {"二○七二人次", 2072, false, 2},
    {"二○二三件", 2023, false, 1},
    {"十一.三億元", 1.13e9, false, 1},
    {"一．五億", 1.5e8, false, 0},
    {"三．六万余张", 36000, true, 1},
    {"三。六万张", 3, false, 3},
    {"三、六万张", 3, false, 3},
    {"三.四十万", 3, false, 3},
    {"三.六", 3, false, 1},
    {"三. 六万张", 3, false, 3},
    {"三万.六万张", 30000, false, 3},
    {"二点零四亿元", 2.04e8, false, 1},
    {"三点四十", 3, false, 3},
    {"三点六", 3, false, 2},
    {"2千余万元", 2e7, true, 1},
    {"3亿2千余万", 3.2e8, true, 0},
    {"2千余人", 2000, true, 1},
    {"一千二", 1200, false, 0},
    {"一千零二", 1002, false, 0},
    {"二十余万", 200000, true, 0},
    {"五萬七千一百多", 57100, true, 0},
    {"两万余人", 20000, true, 1},
    {"1200起", 1200, false, 1},
    {"5 suspects", 5, false, 1},
    {"12 20 million", 12, false, 2},
};

constexpr std::string_view no_amounts[] = {
    "10,10",          "数十万",  "几百", "七八",        "二〇二三", "二○二三", "一九八八",
    "一三八〇〇一三", "million", "千姿", "hundreds of", "00012345", "fraud"};

}  // namespace

BOOST_AUTO_TEST_SUITE(numerals)

BOOST_DATA_TEST_CASE(reads_the_longest_amount, data::make(amounts), row) {
  const TokenStream stream = Analyzer().analyze(row.text);
  const auto amount = amount_at(stream, 0);
  BOOST_REQUIRE(amount.has_value());
  BOOST_TEST(amount->value == row.value);
  BOOST_TEST(amount->more == row.more);
  BOOST_TEST(stream.size() - amount->last == row.left);
}

BOOST_AUTO_TEST_CASE(gives_nothing_for_what_is_damaged_vague_or_no_number) {
  Analyzer analyzer;
  for (const std::string_view text : no_amounts) {
    const TokenStream stream = analyzer.analyze(text);
    for (std::size_t token = 0; token < stream.size(); ++token) {
      const auto amount = amount_at(stream, token);
      BOOST_TEST((!amount || amount->bare), text << " at " << token);
    }
  }
}

BOOST_AUTO_TEST_CASE(knows_a_scale_without_a_mantissa) {
  const TokenStream stream = Analyzer().analyze("千万元");
  const auto amount = amount_at(stream, 0);
  BOOST_REQUIRE(amount.has_value());
  BOOST_TEST(amount->bare);
  BOOST_TEST(amount->value == 1e7);
}

BOOST_AUTO_TEST_CASE(says_how_it_was_written) {
  BOOST_TEST(amount_at(Analyzer().analyze("eight"), 0)->spelled);
  BOOST_TEST(!amount_at(Analyzer().analyze("8"), 0)->spelled);
}

BOOST_AUTO_TEST_CASE(the_test_of_a_first_token_turns_away_nothing_that_starts_an_amount) {
  std::string text =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
      "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
      "5 1.5 007 $3m and police of the";
  for (char32_t ideograph = 0x3007; ideograph < 0xA000; ++ideograph) {
    text += ' ';
    append_utf8(text, ideograph);
  }
  const TokenStream stream = Analyzer().analyze(text);
  int amounts_read = 0;
  int passed = 0;
  for (std::size_t token = 0; token < stream.size(); ++token) {
    const bool may_start = may_start_amount(stream, stream[token]);
    passed += may_start ? 1 : 0;
    if (!amount_at(stream, token)) continue;
    ++amounts_read;
    BOOST_TEST(may_start, stream.term(token));
  }
  BOOST_TEST(amounts_read > 27 + 3 + 29);
  BOOST_TEST(passed < amounts_read + 500);
}

BOOST_AUTO_TEST_CASE(reads_numbers_typed_in_filters) {
  BOOST_TEST(parse_number("1000").value() == 1000);
  BOOST_TEST(parse_number("1,000").value() == 1000);
  BOOST_TEST(parse_number(" 1万 ").value() == 10000);
  BOOST_TEST(parse_number("1.2亿").value() == 1.2e8, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(parse_number("10k").value() == 10000);
  BOOST_TEST(parse_number("2 Million").value() == 2e6);
  BOOST_TEST(parse_number("１２").value() == 12);
  BOOST_TEST(parse_number("0").value() == 0);
}

BOOST_AUTO_TEST_CASE(refuses_what_is_no_number) {
  for (const std::string_view text :
       {"", " ", "k", "1,0", "10,10", "1x", "1.2.3", "-5", "1e9", ",1", "nan", "万"}) {
    BOOST_TEST(!parse_number(text).has_value(), text);
  }
}

BOOST_AUTO_TEST_SUITE_END()

#include "searcher/query_parser.h"

#include <ostream>
#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "searcher/query_limits.h"

namespace dragnet {

namespace {

struct Pair {
  std::string typed;
  std::string printed;
};
std::ostream& operator<<(std::ostream& out, const Pair& pair) {
  return out << pair.typed;
}

const Pair understood[] = {
    {"", ""},
    {"  \t ", ""},
    {"fraud", "fraud"},
    {"fraud gang", "fraud AND gang"},
    {"fraud AND gang", "fraud AND gang"},
    {"fraud and gang", "fraud AND and AND gang"},
    {"a OR b c", "a OR (b AND c)"},
    {"(a OR b) c", "(a OR b) AND c"},
    {"a (b (c d))", "a AND b AND c AND d"},
    {"a OR (b OR c)", "a OR b OR c"},
    {"NOT a b", "NOT a AND b"},
    {"fraud -gang", "fraud AND NOT gang"},
    {"fraud -(gang OR den)", "fraud AND NOT (gang OR den)"},
    {"刷单 -学生", "刷单 AND NOT 学生"},
    {"fraud -type:brushing -\"a gang\"", "fraud AND NOT type:brushing AND NOT \"a gang\""},
    {"fraud －《学生》 -'gang' -5", "fraud AND NOT 学生 AND NOT gang AND NOT 5"},
    {"WUHAN -- Police - Wuhan", "WUHAN AND Police AND Wuhan"},
    {"fraud -, gang -\u2014 den －－ bank", "fraud AND gang AND den AND bank"},
    {"fraud --gang ---\"the den\" --(a OR b)", "fraud AND gang AND \"the den\" AND (a OR b)"},
    {"fraud -- -gang (a -)", "fraud AND NOT gang AND a"},
    {"bank −card –\"a den\" —gang ‐(a) ﹣5 ﹘scam",
     "bank AND NOT card AND NOT \"a den\" AND gang AND NOT a AND NOT 5 AND scam"},
    {"bank – card — den −− gang ——学生", "bank AND card AND den AND gang AND 学生"},
    {"2022–2023 cyber−enabled", "2022 AND 2023 AND cyber AND enabled"},
    {"银行，-学生、－贷款", "银行 AND NOT 学生 AND NOT 贷款"},
    {"fraud (a)–b \"c\"–d BEIJING —Reuters",
     "fraud AND a AND b AND \"c\" AND d AND BEIJING AND Reuters"},
    {"Why?-because down,-5 诈骗，—gang", "Why AND because AND down AND 5 AND 诈骗 AND gang"},
    {"victims->5 a.com/?id=6", "victims AND 5 AND a.com AND id AND 6"},
    {"\"银行\"，-学生; bank,-card, - den", "\"银行\" AND NOT 学生 AND bank AND NOT card AND den"},
    {"losses-change<=−20 type:-x", "losses-change:<=-20 AND type:-x"},
    {"刷单　学生", "刷单 AND 学生"},
    {"cyber-enabled", "cyber-enabled"},
    {"Xi'an", "Xi'an"},
    {"\"Xi 'an\"", "\"Xi 'an\""},
    {"“stop payment”", "\"stop payment\""},
    {"「止付」", "\"止付\""},
    {"\"警方「长城」行动\"", "\"警方「长城」行动\""},
    {"「警方『长城』行动」", "\"警方长城行动\""},
    {"city:\"甲「乙」\"", "city:\"甲乙\""},
    {"Suspects-Arrested>=5", "suspects-arrested:>=5"},
    {"suspects-arrested>=1000", "suspects-arrested:>=1000"},
    {"fraud -losses＜１万", "fraud AND NOT losses:<10000"},
    {"suspects-arrested~>100", "suspects-arrested:~>100"},
    {"suspects-arrested >= 1000", "suspects-arrested:>=1000"},
    {"bank -Losses ＜ １万 card", "bank AND NOT losses:<10000 AND card"},
    {"(suspects-arrested ~>=150) gang", "suspects-arrested:~>=150 AND gang"},
    {"cases-filed-change  <= -20 fraud", "cases-filed-change:<=-20 AND fraud"},
    {"losses > 1 million yuan bank", "losses:>1000000 AND bank"},
    {"losses:>=1 million bank", "losses:>=1000000 AND bank"},
    {"losses:1..20 million bank", "losses:1000000..20000000 AND bank"},
    {"suspects-arrested:1..2 thousand", "suspects-arrested:1000..2000"},
    {"(losses:100..500 万元)", "losses:1000000..5000000"},
    {"losses:1 million..20 million yuan bank", "losses:1000000..20000000 AND bank"},
    {"losses:1 .. 20 million OR 诈骗", "losses:1000000..20000000 OR 诈骗"},
    {"victims:~1 ..　20 名 学生", "victims:~1..20 AND 学生"},
    {"losses:1000.. 2023 losses:5..10 2023", "losses:>=1000 AND 2023 AND losses:5..10 AND 2023"},
    {"losses:1..2 bank million", "losses:1..2 AND bank AND million"},
    {"losses>1 million, bank losses:5万， 诈骗",
     "losses:>1000000 AND bank AND losses:50000 AND 诈骗"},
    {"losses>5　万。诈骗", "losses:>50000 AND 诈骗"},
    {"诈骗，losses>5、losses > 5,losses<9;City:Wuhan， 日期：2022， fraud",
     "诈骗 AND losses:>5 AND losses:>5 AND losses:<9 AND city:Wuhan AND "
     "date:2022-01-01..2022-12-31 AND fraud"},
    {"诈骗,losses～>=5，victims ~ 5、victims~>5,losses ! bank",
     "诈骗 AND losses:~>=5 AND victims AND 5 AND victims:~>5 AND losses AND bank"},
    {"city:西安，银行 类型：刷单、城市:西安；-学生 source:Post,News,fraud "
     "city:Wuhan,bank，city:Xi'an",
     "city:\"西安\" AND 银行 AND type:\"刷单\" AND city:\"西安\" AND NOT 学生 AND "
     "source:\"Post,News,fraud\" AND city:\"Wuhan,bank\" AND city:\"Xi'an\""},
    {"bank,note:card", "bank AND note AND card"},
    {"date:2022 .. 2023-05 bank date:..　2023 (date:2022年..)",
     "date:2022-01-01..2023-05-31 AND bank AND date:..2023-12-31 AND date:2022-01-01.."},
    {"date:2022.. 2023 date:2022年 2023",
     "date:2022-01-01.. AND 2023 AND date:2022-01-01..2022-12-31 AND 2023"},
    {"losses<１，０００，银行", "losses:<1000 AND 银行"},
    {"victims:5,-bank victims:1,000;", "victims:5 AND NOT bank AND victims:1000"},
    {"title:1..2 million", "title:1 AND title:2 AND million"},
    {"losses = 5 OR victims ≥ 3", "losses:5 OR victims:>=3"},
    {"police -> bank => card", "police AND bank AND card"},
    {"2J'><b>card</b>", "2J AND b AND card AND b"},
    {"suspects-arrested 5", "suspects-arrested AND 5"},
    {"x=5 p < 0.05 a>b I <3 >5", "x AND 5 AND p AND 0.05 AND a AND b AND I AND 3 AND 5"},
    {"诈骗>＝５ 5 < x 1<2 \"bank\" >= 5", "诈骗 AND ５ AND 5 AND x AND 1 AND 2 AND \"bank\" AND 5"},
    {"type < 5 losses AND >5", "type AND 5 AND losses AND 5"},
    {"城市:杭州", "city:\"杭州\""},
    {"類型：「杀猪盘」", "type:\"杀猪盘\""},
    {"提醒：杀猪盘", "提醒 AND 杀猪盘"},
    {"（a OR b）c", "(a OR b) AND c"},
    {"2023年诈骗5G", "2023 AND 年诈骗 AND 5G"},
    {"launder*", "launder*"},
    {"杀猪*", "杀猪"},
    {"title:fraud", "title:fraud"},
    {"title:\"fraud gang\"", "title:\"fraud gang\""},
    {"title:launder*", "title:launder*"},
    {"exact:\"Fraud\"", "exact:\"Fraud\""},
    {"type:刷单", "type:\"刷单\""},
    {"TYPE：brushing", "type:brushing"},
    {"city:\"Xi 'an\"", "city:\"Xi 'an\""},
    {"date:2022..2023-06", "date:2022-01-01..2023-06-30"},
    {"date:2022", "date:2022-01-01..2022-12-31"},
    {"date:..2022", "date:..2022-12-31"},
    {"suspects-arrested:>=1万", "suspects-arrested:>=10000"},
    {"suspects-arrested:10..20", "suspects-arrested:10..20"},
    {"suspects-arrested:~>=1000", "suspects-arrested:~>=1000"},
    {"suspects-arrested:~10..20", "suspects-arrested:~10..20"},
    {"losses-change:<=-20%", "losses-change:<=-20"},
    {"fraud NEAR/5 gang", "fraud NEAR/5 gang"},
    {"fraud NEAR gang NEAR \"the den\"", "fraud NEAR/10 gang NEAR/10 \"the den\""},
    {"launder* NEAR/3 money", "launder* NEAR/3 money"},
    {"launder＊ title:launder＊", "launder* AND title:launder*"},
    {"losses：＞＝１０００ date：２０２２．．２０２３－０６",
     "losses:>=1000 AND date:2022-01-01..2023-06-30"},
    {"fraud / scam !", "fraud AND scam"},
    {"http://example.org/a", "http AND example.org AND a"},
    {"AT&T S&P-500 R＆D", "AT&T AND S&P-500 AND R＆D"},
    {"title:AT&T or-card&", "title:AT&T AND or-card"},
    {"qq.com 58.com v2.0 192.168.0.1 who_a@b.cn",
     "qq.com AND 58.com AND v2.0 AND 192.168.0.1 AND who_a@b.cn"},
    {"bank.Police fraud/bank a..b 银行&诈骗 &a A & B",
     "bank AND Police AND fraud AND bank AND a AND b AND 银行 AND 诈骗 AND a AND A AND B"},
    {"12:30", "12 AND 30"},
    {"Note: fraud", "note AND fraud"},
    {"[fraud] ~scam^2", "fraud AND scam AND 2"},
    {"\"AND\"", "\"AND\""},
    {"诈骗NOT刷单", "诈骗 AND NOT 刷单"},
    {"银行OR诈骗AND警方", "银行 OR (诈骗 AND 警方)"},
    {"警方NEAR/5银行", "警方 NEAR/5 银行"},
    {"银行 OR诈骗，NOT 「刷单」", "银行 OR (诈骗 AND NOT \"刷单\")"},
    {"title:银行OR「诈骗」", "title:银行 OR \"诈骗\""},
    {"bank ＯＲ police ＡＮＤ ＮＯＴ gang", "bank OR (police AND NOT gang)"},
    {"警方ＮＥＡＲ／５银行", "警方 NEAR/5 银行"},
    {"ATM机ANDROID Salem,OR 5GOR刷单", "ATM AND 机 AND ANDROID AND Salem AND or AND 5GOR AND 刷单"},
    {"银行ＯＲ", "银行 AND or"},
    {"1.2亿NOT?e", "1.2亿not AND e"},
    {"NEAR币 (OR币) NOT币", "near AND 币 AND or AND 币 AND NOT 币"},
    {"(刷单NOT) (诈骗AND)", "刷单 AND not AND 诈骗 AND and"},
    {"银行OR OR诈骗", "(银行 AND or) OR 诈骗"},
    {"a AND OR币", "a AND or AND 币"},
    {"/ＯＲ", "or"},
    {"/AND", "and"},
};

struct Mistake {
  std::string typed;
  std::string message;
};
std::ostream& operator<<(std::ostream& out, const Mistake& mistake) {
  return out << mistake.typed;
}

const Mistake mistakes_made[] = {
    {"exact:police*",
     "query, column 1: a star is no sign of the language inside exact: and quotation marks\n"
     "  exact:police*\n  ^"},
    {"a \"police bank*\"",
     "query, column 3: a star is no sign of the language inside exact: and quotation marks\n"
     "  a \"police bank*\"\n    ^"},
    {"losses>many",
     "query, column 7: \"many\" is not a number; write 1000, 1,000, 1万, 1.2亿 or 10k\n"
     "  losses>many\n        ^"},
    {"losses > many",
     "query, column 8: \"many\" is not a number; write 1000, 1,000, 1万, 1.2亿 or 10k\n"
     "  losses > many\n         ^"},
    {"a suspect-arrested>=1000",
     "query, column 3: unknown kind of figure \"suspect-arrested\"; did you mean "
     "suspects-arrested?\n  a suspect-arrested>=1000\n    ^"},
    {"arrested > 100",
     "query, column 1: unknown kind of figure \"arrested\"; did you mean suspects-arrested?\n"
     "  arrested > 100\n  ^"},
    {"arrests=>5",
     "query, column 1: unknown kind of figure \"arrests\"; did you mean suspects-arrested?\n"
     "  arrests=>5\n  ^"},
    {"诈骗，arrested>5",
     "query, column 4: unknown kind of figure \"arrested\"; did you mean suspects-arrested?\n"
     "  诈骗，arrested>5\n        ^"},
    {"诈骗，losses!=5",
     "query, column 10: there is no sign \"!=\"; write >=, <=, >, < or = (NOT before it "
     "excludes)\n  诈骗，losses!=5\n              ^"},
    {"type:(a OR b)",
     "query, column 1: a field takes one value, no parentheses: type:… OR type:…\n"
     "  type:(a OR b)\n  ^"},
    {"losses>1e",
     "query, column 7: \"1e\" is not a number; write 1000, 1,000, 1万, 1.2亿 or 10k\n"
     "  losses>1e\n        ^"},
    {"bank City = 'Xi an'",
     "query, column 6: values stand behind a colon: city:…\n  bank City = 'Xi an'\n       ^"},
    {"类型=「刷单」", "query, column 1: values stand behind a colon: type:…\n  类型=「刷单」\n  ^"},
    {"日期>=2023",
     "query, column 1: times stand behind a colon: date:2022.. or date:..2023-06\n"
     "  日期>=2023\n  ^"},
    {"suspects-arrested!=9",
     "query, column 18: there is no sign \"!=\"; write >=, <=, >, < or = (NOT before it "
     "excludes)\n  suspects-arrested!=9\n                   ^"},
    {"losses => 9",
     "query, column 8: there is no sign \"=>\"; write >=, <=, >, < or =\n  losses => 9\n         "
     "^"},
    {"1000<=suspects-arrested",
     "query, column 1: the kind of figure stands before the sign: suspects-arrested>=1000\n"
     "  1000<=suspects-arrested\n  ^"},
    {"100 < arrested",
     "query, column 1: the kind of figure stands before the sign: suspects-arrested>=1000\n"
     "  100 < arrested\n  ^"},
    {"date >= 2023",
     "query, column 1: times stand behind a colon: date:2022.. or date:..2023-06\n"
     "  date >= 2023\n  ^"},
    {"suspects-arrested>10 <20",
     "query, column 22: no kind of figure stands before the sign; from one number to another is "
     "losses:10..20\n  suspects-arrested>10 <20\n                       ^"},
    {"losses:>1万 and < 2万",
     "query, column 16: no kind of figure stands before the sign; from one number to another is "
     "losses:10..20\n  losses:>1万 and < 2万\n                  ^"},
    {"10<losses<20",
     "query, column 1: the kind of figure stands before the sign: losses>10\n"
     "  10<losses<20\n  ^"},
    {"AND AND",
     "query, column 1: AND has nothing before it; in quotation marks it is a word\n  AND AND\n  ^"},
    {"刷单 OR",
     "query, column 4: OR has nothing behind it; in quotation marks it is a word\n  刷单 OR\n      "
     " ^"},
    {"刷单NEAR/x银行",
     "query, column 3: NEAR takes a number of words: NEAR/5\n  刷单NEAR/x银行\n      ^"},
    {"NEAR/5币",
     "query, column 1: NEAR has nothing before it; in quotation marks it is a word\n"
     "  NEAR/5币\n  ^"},
    {"a OR OR b",
     "query, column 3: OR has nothing behind it; in quotation marks it is a word\n  a OR OR b\n    "
     "^"},
    {"a NOT",
     "query, column 3: NOT has nothing behind it; in quotation marks it is a word\n  a NOT\n    ^"},
    {"a \"b c", "query, column 3: this quotation mark is never closed\n  a \"b c\n    ^"},
    {"a (b", "query, column 3: this parenthesis is never closed\n  a (b\n    ^"},
    {"a (", "query, column 3: this parenthesis is never closed\n  a (\n    ^"},
    {"a) b", "query, column 2: nothing opens this parenthesis\n  a) b\n   ^"},
    {"()", "query, column 1: there is nothing between these parentheses\n  ()\n  ^"},
    {"...", "query, column 1: there is no word in this to search for\n  ...\n  ^"},
    {"a \"!\"", "query, column 3: there is no word in this to search for\n  a \"!\"\n    ^"},
    {"exact:\"!\"", "query, column 1: there is no word in this to search for\n  exact:\"!\"\n  ^"},
    {"*", "query, column 1: a star stands at the end of a word: launder*\n  *\n  ^"},
    {"fr*ud", "query, column 3: a star stands at the end of a word: launder*\n  fr*ud\n    ^"},
    {"fr＊ud", "query, column 3: a star stands at the end of a word: launder*\n  fr＊ud\n    ^"},
    {"fraud*＊",
     "query, column 6: a star stands at the end of a word: launder*\n  fraud*＊\n       ^"},
    {"a title:fr*ud",
     "query, column 11: a star stands at the end of a word: launder*\n  a title:fr*ud\n            "
     "^"},
    {"title:*",
     "query, column 7: a star stands at the end of a word: launder*\n  title:*\n        ^"},
    {"cyber-fr*", "query, column 1: a star may end a single word only\n  cyber-fr*\n  ^"},
    {"tipe:brushing",
     "query, column 1: unknown field \"tipe\"; did you mean type?\n  tipe:brushing\n  ^"},
    {"title:",
     "query, column 1: title: needs a value right behind the colon: title:fraud\n  title:\n  ^"},
    {"victims: 5",
     "query, column 1: victims: needs a value right behind the colon: victims:>=100 or "
     "victims:10..20\n  victims: 5\n  ^"},
    {"date:2024..2023",
     "query, column 6: \"2024..2023\" ends before it begins\n  date:2024..2023\n       ^"},
    {"date:soon",
     "query, column 6: \"soon\" is not a date; write 2023, 2023-05, 2023-05-15 or last-90d\n  "
     "date:soon\n    "
     "   ^"},
    {"alarms:many",
     "query, column 8: \"many\" is not a number; write 1000, 1,000, 1万, 1.2亿 or 10k\n  "
     "alarms:many\n         ^"},
    {"a NEAR/x b", "query, column 3: NEAR takes a number of words: NEAR/5\n  a NEAR/x b\n    ^"},
    {"(a b) NEAR c",
     "query, column 1: NEAR joins single words, phrases and prefixes\n  (a b) NEAR c\n  ^"},
    {"a NEAR/2 b NEAR/3 c",
     "query, column 12: the NEARs of one chain have to be equally wide\n  a NEAR/2 b NEAR/3 c\n    "
     "         ^"},
    {"NEAR b",
     "query, column 1: NEAR has nothing before it; in quotation marks it is a word\n  NEAR b\n  ^"},
    {"a\xff", "query, column 2: this is not UTF-8\n  a\\xff\n   ^"},
};

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

const Mistake excesses[] = {
    {repeated("fraud ", 171), "query-limit: 1026 bytes, at most 1024"},
    {repeated("a ", 65), "query-limit: 65 words, at most 64"},
    {repeated("(", 17) + "a" + repeated(")", 17),
     "query-limit: 17 parentheses or NOTs in each other, at most 16"},
    {repeated("NOT ", 17) + "a", "query-limit: 17 parentheses or NOTs in each other, at most 16"},
    {"\"" + repeated("a ", 33) + "\"", "query-limit: 33 words in a phrase, at most 32"},
    {"exact:\"" + repeated("a ", 33) + "\"", "query-limit: 33 words in a phrase, at most 32"},
    {"a" + repeated(" NEAR a", 8), "query-limit: 9 words joined by NEAR, at most 8"},
    {"a NEAR/51 b", "query-limit: NEAR/51 is too wide, at most NEAR/50"},
    {"aa* ab* ac* ad* ae*", "query-limit: 5 wildcards, at most 4"},
    {"a*", "query-limit: \"a*\" is too short, a star needs at least 2 characters before it"},
    {"я*", "query-limit: \"я*\" is too short, a star needs at least 2 characters before it"},
    {repeated("a", 121), "query-limit: a word is longer than 120 bytes"},
};

const std::string within_the_limits[] = {
    repeated("a ", 64),
    repeated("(", 16) + "a" + repeated(")", 16),
    repeated("NOT ", 16) + "a",
    "\"" + repeated("a ", 32) + "\"",
    "a" + repeated(" NEAR a", 7),
    "a NEAR/50 b",
    "aa* ab* ac* ad*",
    repeated("a", 120),
};

std::string message_of(const std::string& typed) {
  try {
    parse_query(typed);
  } catch (const UserError& error) {
    return error.what();
  }
  return "no mistake";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(query_parser)

BOOST_DATA_TEST_CASE(prints_what_it_understood, understood) {
  BOOST_TEST(to_string(parse_query(sample.typed)) == sample.printed);
}

BOOST_DATA_TEST_CASE(reads_what_it_printed, understood) {
  BOOST_TEST(to_string(parse_query(sample.printed)) == sample.printed);
}

BOOST_DATA_TEST_CASE(points_at_mistakes, mistakes_made) {
  BOOST_TEST(message_of(sample.typed) == sample.message);
}

BOOST_DATA_TEST_CASE(names_the_limit_that_is_exceeded, excesses) {
  const std::string message = message_of(sample.typed);
  BOOST_TEST(message.starts_with("query, column "));
  BOOST_TEST(message.find(": " + sample.message + "\n") != std::string::npos, message);
}

BOOST_AUTO_TEST_CASE(shows_a_long_query_around_the_mistake) {
  BOOST_TEST(message_of(repeated("诈骗 ", 20) + "OR OR " + repeated("fraud ", 20)) ==
             "query, column 61: OR has nothing behind it; in quotation marks it is a word\n"
             "  …诈骗 诈骗 诈骗 诈骗 诈骗 诈骗 诈骗 诈骗 OR OR fraud fraud fraud fraud fr…\n"
             "                                           ^");
}

BOOST_DATA_TEST_CASE(takes_what_is_just_within_a_limit, within_the_limits) {
  BOOST_TEST(message_of(sample) == "no mistake");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "tests/fuzz/evidence.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

#include "common/data_files.h"
#include "common/knowledge.h"

using namespace dragnet;

namespace {

struct Seed {
  std::string_view title;
  std::string_view text;
};

constexpr Seed seeds[] = {
    {"乌鲁木齐警方破获电信网络诈骗案件31起",
     "新疆乌鲁木齐市公安局5月12日通报，今年以来破获电信网络诈骗案件31起，抓获犯罪嫌疑人45名，同比分"
     "别上升12.5%"
     "、30％；止付冻结涉案资金1亿3千4百万元，返还群众80余万元。\n民警依托“断卡”行动，捣毁"
     "刷单返利窝点3个，劝阻潜在受害人1.8万人次。"},
    {"Police in Xi 'an crack 74 fraud cases",
     "Since this year the Yanta District branch of Xi’an cracked fraud cases 74, beat off gangs 7, "
     "arrested 94 people.They froze HK$3.5 million, and cases decreased by -83.4% "
     "year-on-year.\nThe "
     "anti-fraud center sent SMS warnings and warned of fake customer service."},
    {"台中警方打擊電信詐騙",
     "臺中市警察局查獲詐欺集團98團、655嫌，攔阻金額1億7,000萬餘元；11月受理詐欺案件2,022件，較去年"
     "同期下降26.2%。香港警方拘捕71人，凍結340萬港元。"},
};

constexpr std::array<std::string_view, 14> splinters = {
    "\n",   " ", "。", ".", "，", "\"", "’", "万", "%", "\xcc\x81", "１", "\xf0\x9f\x98\x80",
    "抓获", "ü"};

std::size_t at_character(std::string_view text, std::size_t at) {
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  return at;
}

// A piece is cut out, doubled or moved, or a sign is put in between.
void mutate(std::string& text, std::mt19937& random) {
  const auto any = [&](std::size_t size) {
    return std::uniform_int_distribution<std::size_t>(0, size)(random);
  };
  const std::size_t from = at_character(text, any(text.size()));
  const std::size_t to = at_character(text, std::min(text.size(), from + any(30)));
  const std::string piece = text.substr(from, to - from);
  switch (any(3)) {
    case 0:
      text.erase(from, piece.size());
      break;
    case 1:
      text.insert(from, piece);
      break;
    case 2:
      text.erase(from, piece.size());
      text.insert(at_character(text, any(text.size())), piece);
      break;
    default:
      text.insert(from, splinters[any(splinters.size() - 1)]);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(evidence)

// The properties are in check_report; it ends the program with the one that does not hold.
BOOST_AUTO_TEST_CASE(of_mutated_reports_is_what_their_offsets_give_back) {
  const Knowledge knowledge(built_in_data());
  Analysis analysis(knowledge, 1);
  std::mt19937 random(20230515);
  for (const Seed& seed : seeds) {
    BOOST_TEST(check_report(analysis, knowledge, seed.title, seed.text) > 10);
    std::string title(seed.title);
    std::string text(seed.text);
    std::size_t found = 0;
    for (int round = 0; round < 150; ++round) {
      if (round % 15 == 0) {
        title = seed.title;
        text = seed.text;
      }
      mutate(title, random);
      mutate(text, random);
      found += check_report(analysis, knowledge, title, text);
    }
    BOOST_TEST(found > 1000);
  }
}

BOOST_AUTO_TEST_SUITE_END()

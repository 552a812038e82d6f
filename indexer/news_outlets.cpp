#include "indexer/news_outlets.h"

#include <cstdint>
#include <string_view>

namespace dragnet {

namespace {

struct Outlets {
  std::string_view province;
  std::string_view names;  // with a bar between them
};

constexpr Outlets table[] = {
    {"120000", "北方网|今晚报|津云"},
    {"130000", "长城网|燕赵都市报|燕赵晚报|河青新闻网"},
    {"140000", "黄河新闻网|三晋都市报"},
    {"150000", "正北方网"},
    {"210000", "东北新闻网|辽沈晚报|北国网|华商晨报"},
    {"220000", "新文化报|城市晚报"},
    {"230000", "东北网|生活报|龙头新闻"},
    {"310000", "新民晚报|东方网|看看新闻|Xinmin Evening News|Eastday"},
    {"320000", "扬子晚报|现代快报|龙虎网|荔枝网|Yangtse Evening Post|Modern Express"},
    {"330000", "钱江晚报|潮新闻|Qianjiang Evening News"},
    {"340000", "中安在线|新安晚报"},
    {"350000", "东南网|海峡都市报|台海网"},
    {"360000", "大江网|江南都市报"},
    {"370000", "齐鲁网|齐鲁晚报|大众网|大众日报|闪电新闻|半岛都市报|Qilu Evening News"},
    {"410000", "大河网|大河报|映象网|Dahe Daily"},
    {"420000", "荆楚网|楚天都市报|极目新闻|长江日报|Chutian Metropolis Daily"},
    {"430000",
     "红网|潇湘晨报|三湘都市报|华声在线|星辰在线|Red Net|Rednet|Xiaoxiang Morning Herald"},
    {"440000", "南方网|南方日报|羊城晚报|金羊网|大洋网|Yangcheng Evening News|Nanfang Daily"},
    {"450000", "南国早报"},
    {"460000", "南海网|南国都市报"},
    {"500000", "华龙网|上游新闻|Hualong Net"},
    {"510000", "华西都市报|天府早报|West China City Daily"},
    {"520000", "天眼新闻|当代先锋网"},
    {"530000", "春城晚报|都市时报"},
    {"610000", "华商报|华商网|西部网|三秦都市报|Chinese Business View"},
    {"620000", "西部商报|兰州晨报"},
    {"650000", "天山网|亚心网|Tianshan com|Tianshan Net"},
};

}  // namespace

NewsOutlets::NewsOutlets(PhraseStarts* starts) : matcher_(starts) {
  Analyzer analyzer;
  for (std::uint32_t row = 0; row < std::size(table); ++row) {
    matcher_.add_all(analyzer, table[row].names, row);
  }
}

std::vector<std::string> NewsOutlets::provinces_in(const TokenStream& stream) const {
  std::vector<std::string> provinces;
  for (const PhraseMatch& match : matcher_.find(stream))
    provinces.emplace_back(table[match.payload].province);
  return provinces;
}

}  // namespace dragnet

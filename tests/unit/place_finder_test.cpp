#include "indexer/place_finder.h"

#include <string>
#include <string_view>
#include <vector>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/found_places.h"

namespace {

using namespace dragnet;

const PlacesCase names[] = {
    {"Karamay City Public Security Bureau froze the accounts.", "650200"},
    {"Kelamayi police froze the accounts.", "650200"},
    {"The Banan District branch in Chongqing caught them.", "500000 500113"},
    {"Police of the nanan District, Chongqing, caught them.", "500000 500108"},
    {"A den was found in Xi ‘an yesterday.", "610100"},
    {"A den was found in Xi'an yesterday.", "610100"},
    {"The xian police caught them.", "610100"},
    {"Hu bei police caught two.", "420000"},
    {"Luo Yang City froze the accounts.", "410300"},
    {"A den in Shi Jia Zhuang was raided.", "130100"},
    {"克拉玛依市公安局打掉一个窝点。", "650200"},
    {"贵阳市公安局南明分局抓获两人。", "520100 520102"},
    {"南明警方抓获两人。", "520102"},
    {"上海青浦警方抓获两人。", "310000 310118"},
    {"驻马店市公安局东城分局抓获两人。", "411700"},
    {"苏州警方会同昆山警方抓获两人。", "320500 320583"},
    {"专案组会同义乌警方抓获两人。", "330782"},
    {"山东警方在泰安全市开展行动。", "370000 370900"},
    {"东莞镇村两级抓获两人。", "441900"},
    {"启东市南阳镇的一个窝点被端掉。", "320681"},
    {"南京镇江两地警方抓获两人。", "320100 321100"},
    {"江苏南通海门镇的一个窝点被端掉。", "320000 320600 320614"},
    {"兰州市公安局安宁分局抓获两人。", "620100 620105"},
    {"入职新警走进社区，新警官抓获两人。", ""},
    {"豫新警方抓获两人。", "650000"},
    {"宁波破获电信诈骗案，抓获两人。", "330200"},
    {"甘肃打击电信诈骗，抓获两人。", "620000"},
    {"宁波电信公司报案，两人被抓。", ""},
    {"农行宁波分行堵截电信诈骗。", "330200"},
    {"农行宁波分行堵截电信诈骗，收款人在福建。", "350000 330200"},
    {"民警会同检察院、长沙警方抓获两人。", "430100"},
    {"新华社台北5月2日电 台湾警方在高雄抓获两人。", "710000 TW-KHH"},
    {"记者李某 北京报道 宁波警方抓获两人。", "330200"},
    {"〔記者李某／台北報導〕花蓮縣警方逮捕兩人。", "TW-HUA"},
    {"油尖警区拘捕两人。", "810005"},
    {"新竹市警察局逮捕两人，竹市警呼吁小心。", "TW-HSZ"},
    {"粤警方抓获两人。", "440000"},
    {"莱城区警方抓获两人。", "371202"},
    {"缅北果敢的窝点被捣毁。", "mm-north mm-kokang"},
    {"Dens in Muse, Myanmar, were raided.", "mm mm-muse"},
    {"the police in jinan caught two.", "370100"},
    {"dens in panjin, liaoning were raided.", "210000 211100"},
    {"police in shenmu, yulin, shaanxi caught two.", "610000 610800 610881"},
    {"police in hong kong caught two.", "810000"},
    {"Police in Kunshan caught two.", "320583"},
    {"The police of Kunshan caught two.", "320583"},
    {"Two were caught in Kunshan.", ""},
    {"Police in Jinzhou caught two.", "210700"},
    // 新 and 港 within other words.
    {"高新警方抓获两人。", ""},
    {"合肥高新公安分局抓获两人。", "340100"},
    {"郑州航空港公安分局抓获两人。", "410100"},
    {"空港公安分局抓获两人。", ""},
    {"青岛港公安局抓获两人。", "370200"},
    {"东京警方抓获两人。", ""},
    // A name within a longer one.
    {"峨眉山警方抓获两人。", "511181"},
    {"五大连池市公安局抓获两人。", "231182"},
    {"五大连池警方抓获两人。", "231182"},
    {"永州江华县公安局抓获两人。", "431100 431129"},
    {"新疆巴州公安局抓获两人。", "650000 652800"},
    {"巴州警方抓获两人。", "511902"},
};

const PlacesCase ambiguous[] = {
    {"朝阳警方抓获两人。", ""},
    {"北京市朝阳警方抓获两人。", "110000 110105"},
    {"长春警方通报：朝阳区警方抓获两人。", "220100 220104"},
    {"鼓楼区警方抓获两人。", ""},
    {"Taizhou police caught two.", ""},
    {"Taizhou police in Zhejiang caught two.", "330000 331000"},
    {"Suzhou police caught two.", "320500"},
    {"长沙警方抓获两人。", "430100"},
    {"长沙县公安局抓获两人。", "430121"},
    {"吉林省公安厅通报。", "220000"},
    {"吉林市公安局通报。", "220200"},
    {"重庆市公安局江北分局抓获两人。", "500000 500105"},
    {"A den was raided in the city of Tengchong.", "530581"},
    {"The county of Changsha froze the accounts.", "430121"},
    // The paper is of Hunan, and so is the one of two districts of that name.
    {"Red Net reports: police in Yongding District caught two.", "430802"},
    {"红网讯，永定区警方抓获两人。", "430802"},
    {"警方在全港拘捕两人。", "810000"},
};

// Parts of Taiwan's cities have names of places elsewhere.
const PlacesCase taiwan[] = {
    {"警方在台北市中山區逮捕九人。", "TW-TPE"},
    {"台北市大安區一名婦人遭詐騙，大安分局逮捕三人。", ""},
    {"台北市警局中山分局逮捕九人。", "TW-TPE"},
    {"高雄市政府警察局新興分局逮捕九人。", "TW-KHH"},
    {"屏東縣警察局屏東分局逮捕九人。", "TW-PIF"},
    {"台北、大连市中山区的警方抓获九人。", "210200 TW-TPE 210202"},
    {"厦门台北两地警方抓获九人。", "350200 TW-TPE"},
    {"台北上海兩地警方抓獲九人。", "310000 TW-TPE"},
    {"金門廈門兩地警方抓獲九人。", "350200 TW-KIN"},
    {"大连市中山区警方抓获九人。", "210200 210202"},
    // The mainland's own where their city stands before.
    {"台北市中山区有人被骗，大连中山公安抓获九人。", "210200 TW-TPE 210202"},
    {"台北市大安区有人被骗，自贡市大安区警方抓获九人。", "510300 TW-TPE 510304"},
    {"中山市公安局抓获九人。", "442000"},
    // So have towns.
    {"福州上街警方抓获九人。", "350100"},
    {"郑州上街警方抓获九人。", "410100 410106"},
    {"上街警方抓获九人。", "410106"},
    {"福州、上街警方抓获九人。", "350100 410106"},
};

const PlacesCase no_places[] = {
    {"公安机关会同银行开展合作，维护和平。", ""},
    {"城区和郊区的派出所都来了。", ""},
    {"警方推广安装反诈应用。", ""},
    {"此举利于长治久安。", ""},
    {"双方保障中国公民在泰安全。", ""},
    {"Police arrested 14 people over a Macau scam.", ""},
    {"中山大学的学生收到江苏银行的短信。", ""},
    {"The muse of the poet was a turkey.", ""},
    {"Read the Xinjiang Legal Daily.", ""},
    {"家住渝北区的李女士报警。", ""},
    {"嫌疑人系福建漳州人。", ""},
    {"Ms. Chen, who lives in Yubei District, called.", ""},
    {"骗子自称是上海市公安局民警。", ""},
    {"The caller, posing as Beijing police, wanted money.", ""},
    {"She obeyed a \"captain of the Shanghai police\" for a week.", ""},
    {"电话那头的“北京市公安局”要她转账。", ""},
    {"Sun Yan (pseudonym) of Ningbo called.", ""},
    {"Officers made trips to Heilongjiang, Fujian and Hunan.", ""},
    {"The Hong Kong and Shanghai Bank paid.", ""},
    {"Luo Yang and An Yang were friends of Hu Bei.", ""},
    {"The ABA counted the banks.", ""},
    {"Guo Taizhou and Zhang Wuhan were there.", ""},
    {"BEIJING - Two were caught.", ""},
    {"The minister told a news conference in Beijing of it.", ""},
    {"A national meeting on crimes of all kinds was held in Beijing.", ""},
    {"BEIJING: Over 30 people were caught.", ""},
    {"他们联动北京、厦门等地银行冻结账户。", ""},
    {"All banks (excluding Shenzhen) took part.", ""},
    {"各地银行（不含深圳）参加。", ""},
    {"he sent anyang a card from muse.", ""},
    {"Read of the police in Wushi City.", ""},
    {"（通讯员 刘海南）钱追回来了。", ""},
    {"（记者 高明 通讯员 王强 刘海南）钱追回来了。", ""},
    {"图/李安康", ""},
    {"民警陈宁波劝住了他。", ""},
    {"新警方与银行合作取回骗款。新加坡警方说。", "sg"},
    {"警方逮捕多名中国大陆及台湾男女。", ""},
    {"济南港区警方逮捕多名男女。", "370100"},
};

// Where somebody is caught, though a word behind it begins or ends as the name of a house does.
const PlacesCase scenes[] = {
    {"铜陵警方破案，主犯在福建厦门落网。", "350000 340700 350200"},
    {"铜陵警方破案，两人分别在厦门、贵州遵义落网。", "520000 340700 350200 520300"},
    {"铜陵警方在兰州收网，抓获两人。", "340700 620100"},
    {"主嫌在台中落網後被押走。", "TW-TXG"},
    {"铜陵警方在厦门网吧内抓获两人。", "340700 350200"},
    {"铜陵警方在厦门某小区抓获两人。", "340700 350200"},
    {"铜陵警方在厦门市思明区某写字楼抓获两人。", "340700 350200 350203"},
    {"窝点藏在柳州某村，铜陵警方抓获两人。", "340700 450200"},
    {"在厦门某银行网点，民警劝住了老人。", "350200"},
    {"铜陵警方在厦门某公司内抓获两人。", "340700 350200"},
    {"铜陵警方在昆明火车站将张某抓获。", "340700 530100"},
    {"铜陵警方在广州南站抓获两人。", "340700 440100"},
    {"铜陵警方捣毁位于福州的话务窝点。", "340700 350100"},
    // A person's home, a name, and what is only told.
    {"铜陵警方抓获两人，均为厦门某村村民。", "340700"},
    {"铜陵警方抓获两人，被骗的是厦门某男子。", "340700"},
    {"铜陵警方返还厦门某企业9万元。", "340700"},
    {"铜陵警方抓获两人，受害人家住厦门某小区。", "340700"},
    {"铜陵警方抓获两人，张某自称厦门某银行网点经理。", "340700"},
    {"铜陵警方抓获两人，张某在重庆酒店打工。", "340700"},
    {"铜陵警方抓获两人，张某是重庆酒店的员工。", "340700"},
    {"铜陵警方在江苏银行抓获两人。", "340700"},
    {"铜陵警方抓获两人，张某在广州南站上车。", "340700"},
    {"铜陵警方抓获两人，张某在昆明火车站打工的哥哥被抓获。", "340700"},
    {"铜陵警方抓获两人，据厦门网报道。", "340700"},
    {"铜陵警方在四川饭店抓获两人。", "340700"},
    {"铜陵警方在苏州大酒店抓获两人。", "340700"},
    {"铜陵警方在青岛啤酒公司抓获两人。", "340700"},
    {"铜陵警方表示，嫌疑人李大庆落网。", "340700"},
    {"铜陵警方表示，车手陈宜兰落网。", "340700"},
    {"铜陵警方抓获两人，厦门某小区居民王女士被骗。", "340700"},
    {"铜陵警方抓获两人，受骗的是厦门某超市员工李女士。", "340700"},
    {"铜陵警方抓获两人，其子在厦门某酒店打工。", "340700"},
    {"铜陵警方抓获两人，张某曾是厦门某出租车公司司机。", "340700"},
    {"铜陵警方抓获两人，张某是阜阳某村支书。", "340700"},
    {"铜陵警方抓获两人，骗子称快递已到厦门某网点。", "340700"},
    {"铜陵警方抓获两人，骗子以厦门某园区招工为名行骗。", "340700"},
    {"铜陵警方抓获两人，王女士称厦门话务员推销。", "340700"},
    {"铜陵警方在厦门某出租屋内抓获两人。", "340700 350200"},
    {"铜陵警方在厦门大学抓获两人。", "340700"},
};

BOOST_AUTO_TEST_SUITE(place_finder)

BOOST_DATA_TEST_CASE(reads_names, boost::unit_test::data::make(names)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(takes_the_context_for_ambiguous_names,
                     boost::unit_test::data::make(ambiguous)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(takes_no_part_of_a_city_of_taiwan_for_a_place_elsewhere,
                     boost::unit_test::data::make(taiwan)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(leaves_out_what_does_not_act, boost::unit_test::data::make(no_places)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(keeps_where_somebody_is_caught, boost::unit_test::data::make(scenes)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_AUTO_TEST_CASE(keeps_the_evidence_and_implies_the_larger_places) {
  const PlacesFound found = find_places("克拉玛依警方", "克拉玛依市公安局");
  const std::vector<Evidence> evidence = {{Field::title, 0, 12}, {Field::text, 0, 15}};
  const std::vector<Tag> expected = {{.id = "650000", .implied = true, .evidence = evidence},
                                     {.id = "650200", .implied = false, .evidence = evidence}};
  BOOST_TEST(found.places == expected);
}

struct Main {
  const char* title;
  const char* text;
  const char* province;
  const char* city;
  const char* county;
};
std::ostream& operator<<(std::ostream& out, const Main& row) {
  return out << row.title << " / " << row.text;
}

const Main mains[] = {
    // The title decides, an agency's place before another.
    {"仙桃警方赴峨眉山捣毁窝点", "警方抓获六人。", "420000", "429004", "429004"},
    {"Chengde police report results", "The Public Security Department of Hebei Province said so.",
     "130000", "130800", ""},
    {"重庆诈骗案下降", "巴南区公安局抓获两人。", "500000", "500000", ""},
    {"湛江：广东湛江警方打掉一团伙", "", "440000", "440800", ""},
    // A title that names only the province: the text may name the city.
    {"宁夏警方打掉一团伙", "固原市公安局原州区分局抓获两人。", "640000", "640400", "640402"},
    // 新 is Xinjiang before an agency, but not within the name of a district.
    {"新城警方返还赃款", "在西安市公安局新城分局，民警返还了赃款。", "610000", "610100", "610102"},
    // No place in the title: the first agency.
    {"多人被抓", "近日，含山警方抓获两人，其中一人在北京落网。", "340000", "340500", "340522"},
    {"多人被抓", "香港警方拘捕两人。", "810000", "810000", ""},
    {"云南警方打掉一团伙", "云南省公安厅通报，普洱市公安局抓获两人。", "530000", "530800", ""},
    // It may count all of the province, and name one of many.
    {"广东警方打掉101个团伙", "全省公安机关抓获1541人。番禺区公安分局在番禺抓获4人。", "440000", "",
     ""},
    {"浙江警方打掉团伙", "温州市公安局抓获12人。这是全省首例，全省公安机关将推广。", "330000",
     "330300", ""},
    {"浙江警方打掉团伙", "全省首例，温州市公安局抓获12人。", "330000", "330300", ""},
    {"Guangdong police catch 45", "Police across the province raided dens. Foshan police caught 4.",
     "440000", "", ""},
    {"Guangdong police catch 45", "Foshan police caught 45 who called people across the province.",
     "440000", "440600", ""},
    {"Guangdong police catch 45", "The arrests were made known at a Guangzhou news conference.",
     "440000", "440100", ""},
    {"Guangdong police catch 45", "Dens in Foshan and Zhuhai were raided.", "440000", "", ""},
    {"Two caught", "In Yuxi City, Yunnan Province, police caught two.", "530000", "530400", ""},
    {"Two caught", "By Li Ming in Ningbo\nPolice in Hangzhou caught two, Wuhan police helped.",
     "330000", "330100", ""},
    // No agency either: where it was written, or what it names most.
    {"多人被抓", "中新网南宁5月26日电 两人被抓。", "450000", "450100", ""},
    {"Flights bring 60 suspects back", "KUNMING -- The suspects landed on Sunday.", "530000",
     "530100", ""},
    {"China closes a border",
     "The city of Tengchong is closed, says the city of Baoshan in Yunnan.", "530000", "530500",
     ""},
    {"Ten arrested", "The network reached from Laos and Cambodia to Hong Kong.", "", "", ""},
    {"Ten arrested", "They were flown from Jakarta, Indonesia to Hangzhou.", "330000", "330100",
     ""},
    {"多人被抓", "两人从印尼雅加达被押解至杭州。", "330000", "330100", ""},
    {"多人被抓", "民警在西安抓获两人，他们冒充美国洛杉矶领馆。", "610000", "610100", ""},
    // Written in a province: what was done there, whatever the ministry counts.
    {"Who sells the devices",
     "Kunming, Feb. 15 (Xinhua) The Ministry of Public Security counts "
     "many cases. Police in Beijing helped. Yuxi police caught two.",
     "530000", "530400", ""},
    // The ministry gives orders, the city acts.
    {"多人被抓", "根据公安部部署，广州番禺警方抓获两人，又在茂名抓获两人。", "440000", "440100",
     "440113"},
    {"多人被抓", "公安部督办案件告破，莆田警方抓获两人。", "350000", "350300", ""},
    {"Fraud cases fall",
     "Wenzhou City in east China's Zhejiang Province has frozen the money. Many centers were set "
     "up "
     "across the land, says the Ministry of Public Security.",
     "330000", "330300", ""},
    {"Dens smashed", "GUANGZHOU -- Anti-fraud centers in south China's Guangdong saved many.",
     "440000", "", ""},
    {"锦旗送到", "锦旗从福建省送至中卫市公安局反诈中心。", "640000", "640500", ""},
    {"湖北警方公布战果",
     "湖北省公安厅通报，仙桃市公安局抓获两人，鄂州市公安局抓获一人，武汉市公安局青山分局抓获九人。",
     "420000", "", ""},
    // A whole province, whatever cities are named.
    {"多人被抓", "全省破案上升，兰州、酒泉和兰州市城关区、陇南市武都区成效明显。", "620000", "",
     ""},
    // "The district" is that of the title.
    {"Two caught in Yanta District of Xi'an", "The district is safe again, police said.", "610000",
     "610100", "610113"},
    // The whole country.
    {"公安部公布战果", "北京、天津、河北警方同步收网。", "", "", ""},
    // News of many places.
    {"国内联播快讯", "山东、广西公安机关押解回国两百人。湖北春耕开始。江西的船下水。", "", "", ""},
    {"国内联播快讯", "山东春耕开始。湖北的船下水。", "", "", ""},
    {"国内联播快讯", "铜陵警方抓获两人。芜湖的船下水。", "340000", "340700", ""},
    {"快讯", "山东、广西公安机关押解回国两百人。湖北春耕开始。江西的船下水。", "370000", "", ""},
    {"联播快讯：山东警方抓获两人", "湖北春耕开始。江西的船下水。", "370000", "", ""},
    {"全国破案上升", "公安部今天通报，警方破案更多，江苏警方也抓获两人。", "", "", ""},
    {"Chinese police detain 300",
     "Police in Wuhan took part, the Ministry of Public Security said.", "420000", "420100", ""},
    {"Nationwide campaign", "The Ministry of Public Security said that police in Wuhan took part.",
     "", "", ""},
};

BOOST_DATA_TEST_CASE(finds_the_main_place, boost::unit_test::data::make(mains)) {
  const PrimaryPlace primary = find_places(sample.title, sample.text).primary;
  BOOST_TEST(primary.province == sample.province);
  BOOST_TEST(primary.city == sample.city);
  BOOST_TEST(primary.county == sample.county);
}

// Minutes, if each name looked at all those before it.
BOOST_AUTO_TEST_CASE(reads_lists_of_thousands_of_places_in_a_moment) {
  std::string list = "Dens in ";
  for (int i = 0; i < 20000; ++i) list += "Panjin, Liaoning, ";
  BOOST_TEST(own_places("", list) == "210000 211100");
}

BOOST_AUTO_TEST_CASE(finds_nothing_in_nothing) {
  const PlacesFound found = find_places("", "");
  BOOST_TEST(found.places.empty());
  BOOST_TEST((found.primary == PrimaryPlace()));
}

struct FateRow {
  const char* text;
  const char* fates;
};
std::ostream& operator<<(std::ostream& out, const FateRow& row) {
  return out << row.text;
}

const FateRow fate_rows[] = {
    {"铜陵市公安局抓获两人。", "铜陵市 found, 公安 other word"},
    {"铜陵市警方抓获福建人两名。", "铜陵市 found, 福建 home"},
    {"铜陵市警方说，他们自称上海警察。", "铜陵市 found, 上海 pretended"},
    {"铜陵市警方找到江苏银行的两张卡。", "铜陵市 found, 江苏 part of name"},
    {"新华社昆明2月15日电 铜陵市警方抓获两人。", "新华 unclear, 昆明 dateline, 铜陵市 found"},
    {"Police in Tongling caught them. They live in Xinhua.", "Tongling found, Xinhua unclear"},
    {"Police in Tongling thanked Zhang Wuhan.", "Tongling found, Wuhan person"},
    {"Tongling police counted 40 cases (excluding Wuhu).", "Tongling found, Wuhu left out"},
};

BOOST_DATA_TEST_CASE(explains_what_became_of_every_name, fate_rows) {
  constexpr std::string_view fates[] = {"found",     "unclear",      "other word",
                                        "pretended", "part of name", "home",
                                        "left out",  "person",       "dateline"};
  Analyzer analyzer;
  const std::string_view text = sample.text;
  std::string out;
  for (const PlaceDecision& decision : known_places().finder.explain({}, analyzer.analyze(text))) {
    if (!out.empty()) out += ", ";
    const Evidence& evidence = decision.evidence;
    out += text.substr(evidence.start, evidence.end - evidence.start);
    out.append(" ").append(fates[static_cast<std::size_t>(decision.fate)]);
  }
  BOOST_TEST(out == sample.fates);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

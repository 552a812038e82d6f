#include "indexer/primary_place.h"

#include <string>
#include <string_view>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/found_places.h"

namespace {

using namespace dragnet;

// The id of the smallest place known, of a report without a title.
std::string main_place(std::string_view text) {
  const PrimaryPlace place = find_places({}, text).primary;
  if (!place.county.empty()) return place.county;
  return place.city.empty() ? place.province : place.city;
}

// The one that acts, not those that help it or give it a clue.
const PlacesCase helpers[] = {
    {"在福建警方的大力支持下，铜陵市公安局抓获两人。", "340700"},
    {"在贵州省公安厅、遵义市公安局的配合和协助下，天门市公安局抓获两人。", "429006"},
    {"铜陵警方在福建警方支持下抓获两人。", "340700"},
    {"根据厦门警方推送的线索，铜陵警方抓获两人。", "340700"},
    {"接到厦门市公安局协查通报后，铜陵警方抓获两人。", "340700"},
    {"经福建省公安厅协助，铜陵警方抓获两人。", "340700"},
    {"据铜陵警方通报，厦门警方抓获两人。", "340700"},
    {"线索接到铜陵警方", "340700"},
    {"线索上报经铜陵警方", "340700"},
    {"在厦门警方的支持下，他找回了钱。", "350200"},
    {"接警后铜陵警方根据线索锁定一人，厦门警方协助抓获。", "340700"},
    {"据悉铜陵市公安局已将张某移交检察机关，厦门警方协助抓获两人。", "340700"},
    {"在铜陵市公安局的坚强领导下，支队破获一案。厦门警方协助抓获两人。", "340700"},
    {"在铜陵市公安局民警的帮助下，她追回了钱，厦门警方抓获两人。", "340700"},
    {"A tip from a victim led police in Tongling to two. Xiamen police assisted.", "340700"},
    {"A student sought help from Tongling police. Xiamen police assisted.", "340700"},
    {"With the help of police in Xiamen, Tongling police caught two.", "340700"},
    {"With the assistance of the Xiamen police, police in Tongling caught two.", "340700"},
    {"Acting on a tip-off from Xiamen police, Tongling police caught two.", "340700"},
    {"With the help of Xiamen police, he got his money back.", "350200"},
};

// The agency behind the passive, not the place before it.
const PlacesCase agents[] = {
    {"张某在厦门被铜陵警方抓获。", "340700"},
    {"张某在厦门被警方抓获。", "350200"},
    {"Two were caught in Xiamen by Tongling police.", "340700"},
    {"王某在苏州昆山被苏州警方抓获。", "320583"},
    {"江苏省公安机关破获案件5000起，如苏州破获300起，抓获9000人。", "320000"},
    {"王某在万州区被重庆市公安局抓获。", "500101"},
    {"Two were caught in Xiamen by the police in Tongling.", "340700"},
    {"Two were caught in Xiamen by police.", "350200"},
};

// Under the orders of the Ministry, or told by it.
const PlacesCase orders[] = {
    {"在公安部“净网”行动中，铜陵警方抓获两人。", "340700"},
    {"经公安部、省公安厅指导，铜陵市公安局抓获两人。", "340700"},
    {"自公安部部署打击行动以来，铜陵警方抓获两人。", "340700"},
    {"在公安部、安徽省公安厅统一指挥下，铜陵市公安局抓获两人。", "340700"},
    {"记者从公安部获悉，铜陵市公安局抓获两人。", "340700"},
    {"记者从公安部获悉，全国公安机关抓获两千人，铜陵警方抓获两人。", ""},
    {"公安部指挥福建、安徽和湖北公安机关抓获两百人。", ""},
    {"在公安部统一指挥下，福建、安徽、湖北公安机关抓获两百人。", ""},
    {"福建、安徽、湖北三省警方联合抓获两百人。", ""},
    {"国家反诈中心指导福建、安徽和湖北警方抓获两百人。", ""},
    {"Police in Fujian, Anhui and Hubei caught two hundred.", ""},
    {"The Ministry of Public Security supervised a case that Tongling police cracked.", "340700"},
    {"A case supervised by the Ministry of Public Security was cracked by Tongling police.",
     "340700"},
    {"The Ministry of Public Security cracked a case. Tongling police helped.", ""},
    // No row of three that act.
    {"安徽、湖北两省警方联合抓获两百人。", "340000"},
    {"铜陵警方辗转福建、湖北、广东三省抓获两百人。", "340700"},
    {"铜陵警方联合福建、湖北、广东三省警方抓获两百人。", "340700"},
    {"在福建、湖北、广东警方的协助下，铜陵警方抓获两百人。", "340700"},
    {"公安部组织指挥安徽省公安机关破获一案，抓获三十名嫌疑人。", "340000"},
    {"公安部部署安徽公安机关联合缅甸警方抓获三十名嫌疑人。", "340000"},
    {"公安部部署安徽公安机关会同缅甸警方抓获三十名嫌疑人。", "340000"},
    {"公安部部署安徽等地公安机关抓获三十名嫌疑人。", ""},
    {"公安部部署重庆市公安机关破获一案，重庆市渝中警方抓获三十名嫌疑人。", "500103"},
    {"公安部部署仙桃市公安机关破获一案，潜江市公安局抓获三十名嫌疑人。", ""},
    {"公安部组织安徽公安民警赴缅甸押解三十名嫌疑人。", ""},
    {"公安部部署安徽、湖北、福建公安机关抓获三十名嫌疑人。", ""},
    {"公安部部署安徽和湖北公安机关抓获三十名嫌疑人。", ""},
    {"公安部部署全国公安机关开展行动，安徽警方抓获三十名嫌疑人。", ""},
    {"国务院联席会议决定在全国开展行动。铜陵市公安局抓获四十人。", "340700"},
    {"昨天是全国公安机关打击经济犯罪宣传日。铜陵市公安局抓获四十人。", "340700"},
    {"国务院联席会议决定在全国开展行动，抓获四万人。在铜陵，警方抓获四十人。", ""},
    {"公安部破获一案。铜陵市公安局抓获四十人。", ""},
    {"公安部部署安徽省公安机关、福建省公安机关抓获三十名嫌疑人。", ""},
    {"公安部部署安徽公安机关会同湖北公安机关抓获三十名嫌疑人。", ""},
    {"国务院联席会议决定在全国开展行动。铜陵市公安局抓获四十人，安庆市公安局抓获二十人。", ""},
    {"国务院联席会议决定在全国开展行动。铜陵市公安局负责人参加，全国抓获四万人。", ""},
    {"昨天是全国公安机关打击经济犯罪宣传日。今年1至4月，铜陵警方抓获四十人。", "340700"},
};

// A branch of a bank or of a telephone company, only where nothing else tells a place.
const PlacesCase branches[] = {
    {"工商银行铜陵分行员工拦截了一笔汇款。", "340700"},
    {"建设银行安徽省铜陵市支行员工拦截了一笔汇款。", "340700"},
    {"中国移动铜陵分公司关停了两百个号码。", "340700"},
    {"工商银行铜陵分行报警，厦门警方抓获两人。", "350200"},
    {"中新网厦门5月2日电 工商银行铜陵分行员工拦截了一笔汇款。", "350200"},
    {"铜陵分行员工拦截了一笔汇款。", ""},
    {"钱转入中国建设银行铜陵分行账户。警方抓获五人。", ""},
    // One that stops a fraud is named before a place that is only mentioned.
    {"工商银行铜陵分行堵截一起电信诈骗，收款账户开在福建。", "340700"},
    {"中国银行铜陵枞阳支行员工成功劝阻一名老人，骗子的同伙在厦门。", "340722"},
    {"工商银行铜陵分行堵截一起电信诈骗，厦门警方抓获两人。", "350200"},
    {"老人在工商银行铜陵分行开户，民警在厦门抓获两人。", "350200"},
    {"钱转入工商银行铜陵分行账户，民警在厦门拦截了这笔钱。", "350200"},
    {"工商银行铜陵分行通报案情。民警在厦门拦截了这笔钱。", "350200"},
    {"民警在厦门抓获两人，工商银行铜陵分行拦截资金九万元。", "350200"},
    // Where the family lives nothing is done.
    {"工商银行铜陵分行员工拦截了一笔汇款，老人要把钱汇给在厦门的儿子。", "340700"},
    {"老人来到工商银行铜陵分行，要给在厦门的大女婿汇款，柜员报警。", "340700"},
    {"老人来到工商银行铜陵分行，要给在厦门的“孙子”汇款，柜员报警。", "340700"},
    {"老人要汇款给厦门的女儿，铜陵警方劝阻了他。", "340700"},
    {"厦门女儿求助，民警劝住了她的父亲。", "350200"},
    {"厦门的妹妹报警，民警劝住了姐姐。", "350200"},
    {"人在厦门的侄子报警，民警劝住了老人。", "350200"},
    {"厦门外甥看穿骗局，帮舅舅保住九万元。", "350200"},
    {"钱转到工商银行铜陵分行，警方抓获五人。", ""},
    {"在铜陵的姐姐报警，民警赶到劝阻。", "340700"},
    {"铜陵女儿报警，民警劝阻其父亲转账。", "340700"},
    {"民警在厦门的亲戚家中将他抓获。", "350200"},
    {"厦门的“头目”被抓。", "350200"},
    {"农商银行铜陵网点员工劝住了老人。", "340700"},
    {"建设银行铜陵某营业厅员工劝住了老人。", "340700"},
    {"骗子自称农商银行铜陵网点员工。", ""},
    {"民警在厦门的出租屋抓获两人。", "350200"},
};

// Where the reporter was, not where anything was done.
const PlacesCase bylines[] = {
    {"记者李某 北京报道 铜陵警方打掉团伙九个。", "340700"},
    {"本报记者 李某 厦门报道 铜陵警方打掉团伙九个。", "340700"},
    {"记者李某/福建厦门报道 铜陵警方打掉团伙九个。", "340700"},
    {"〔記者李某／台北報導〕花蓮縣警方逮捕九人。", "TW-HUA"},
    {"【記者李某/台北即時報導】花蓮縣警方逮捕九人。", "TW-HUA"},
    {"〔記者李某／台中、彰化連線報導〕花蓮縣警方逮捕九人。", "TW-HUA"},
    {"（中央社記者李某台中30日電）花蓮縣警方逮捕九人。", "TW-HUA"},
    // Whose place is the report's where nothing else tells.
    {"記者李某／屏東報導 警方逮捕九人。", "TW-PIF"},
    {"〔記者李某／台北報導〕警方逮捕九人。", "TW-TPE"},
    {"（中央社台中5日電）台中警方逮捕九人。", "TW-TXG"},
    {"记者李某 铜陵报道 警方抓获九人。", "340700"},
    {"记者李某 北京报道 警方抓获九人。", ""},
    {"铜陵警方5日电话通知厦门的他。", "340700"},
    {"铜陵警方反诈报道组抓获九人。", "340700"},
    {"据铜陵日报报道，警方抓获九人。", ""},
    // From the capital of the whole island: of the city only where nothing is done elsewhere.
    {"（中央社記者李某台北5日電）警方破獲機房，主嫌住在台中，在台北市信義區落網。", "TW-TPE"},
    {"（中央社記者李某台北5日電）警方破獲高雄機房，逮捕九人。", "TW-KHH"},
    {"（中央社記者李某台北5日電）警方在高雄逮捕九人。", "TW-KHH"},
    {"（中央社記者李某台北5日電）警方逮捕九人，一人是台北婦人，贓款匯到上海。", "TW-TPE"},
    {"（中央社記者李某台北5日電）警方在高雄、台南逮捕九人。", "710000"},
    {"（中央社記者李某台北5日電）警方逮捕九人，高雄婦人被騙。", "710000"},
    {"（中央社記者李某台北5日電）警方破獲機房，贓款匯到上海。", "710000"},
    {"（中央社記者李某台北5日電）調查局執行專案，由基隆、台北等地偵辦。", "710000"},
    {"Taipei, May 2 (CNA) Nine were deported and landed in Taoyuan.", "710000"},
    {"Taipei, May 2 (CNA) Nine were caught.", "TW-TPE"},
    {"（中央社台北30日電）全國破獲機房九座，逮捕九十人。", "710000"},
    {"〔記者李某／台北報導〕內政部公布全國9月案件9000件。", "710000"},
    {"〔記者李某／台中報導〕警方逮捕九人，是全國首例。", "TW-TXG"},
};

// What was counted in the whole country is not done by a force that only says what it will do.
const PlacesCase of_the_country[] = {
    {"全國9月受理案件9000件，查獲200團。新北市刑警大隊表示，將全面打擊集團。", "710000"},
    {"全国共破获案件九千起。铜陵市公安局表示，将继续打击。", ""},
    {"全国共破获案件9000起。铜陵警方表示，将继续打击。铜陵警方提醒大家小心。", ""},
    {"全国共破获案件9000起。铜陵警方抓获两人。", "340700"},
    {"全国共破获案件9000起。铜陵警方表示，已抓获2人。", "340700"},
    {"全国共破获案件9000起。铜陵警方表示，将继续打击。近日，铜陵警方抓获2人。", "340700"},
    {"全国共破获案件9000起。铜陵警方表示，将继续打击。已抓获2人。", "340700"},
    {"系全国首起破获的9人案件，铜陵警方呼吁市民小心。", "340700"},
    {"专案组赴全国各地抓获嫌疑人，铜陵警方表示，案件正在审理。", "340700"},
    {"全国9月起实施新规，铜陵警方表示，将继续打击。", "340700"},
    {"全国共破获案件9000起。铜陵警方表示，嫌疑人已落网。", "340700"},
    {"全国首例案件告破。铜陵警方表示，将继续打击。", "340700"},
    {"全国多地的人被骗9000元。铜陵警方表示，将继续打击。", "340700"},
    {"铜陵警方抓获2人。全国共破获案件9000起。", "340700"},
    {"带破全国案件9000起。铜陵警方表示，将继续打击。", "340700"},
    {"全国共有9000人被骗。铜陵警方表示，将继续打击。", "340700"},
    {"公安部公布全国刑拘9000人。铜陵警方表示，将继续打击。", ""},
    // A single case, which only has to do with the whole country, and months without a count.
    {"系全国首次破获此类案件，铜陵警方提醒大家小心。", "340700"},
    {"全国首个被打掉的团伙有9人。铜陵警方提醒大家小心。", "340700"},
    {"全国罕见的团伙被捣毁，铜陵警方提醒大家小心。", "340700"},
    {"全国罕见的案件侦破后9人被抓。铜陵警方提醒大家小心。", "340700"},
    {"民警赶赴全国多地抓获9人，铜陵警方提醒大家小心。", "340700"},
    {"团伙在全国流窜时被抓获，铜陵警方提醒大家小心。", "340700"},
    {"全国先进派出所破获一起案件，铜陵警方提醒大家小心。", "340700"},
    {"全国9月起推行新办法，铜陵警方表示，将继续打击。", "340700"},
    {"全国共破获案件9000起。铜陵警方表示，主犯已经落网。", "340700"},
    {"刑事局在双北、屏东等地抓获十七人。", "710000"},
    {"刑事局在屏东抓获十七人。", "TW-PIF"},
};

const PlacesCase of_hong_kong[] = {
    {"警方商業罪案調查科拘捕九人。", "810000"},
    {"警方網絡安全及科技罪案調查科拘捕九人，案件押後至區域法院。", "810000"},
    {"旺角警區拘捕九人。", "810000"},
    {"案件於荃灣裁判法院提堂。", "810010"},
    {"港警拘捕九人。", "810000"},
    {"港警提供线索，铜陵警方抓获九人。", "340700"},
    {"據悉，港警方拘捕九人。", "810000"},
    {"本港警方拘捕九人。", "810000"},
    {"港警提供情报，铜陵警方抓获九人。", "340700"},
    {"港警、澳警协助，铜陵警方抓获九人。", "340700"},
    {"港警方移交九人，由铜陵警方押回。", "340700"},
    {"港警配合调查，追回九万元。", "810000"},
    {"港警拘捕九人并移交铜陵警方。", "810000"},
    {"警方於全港多區拘捕九人，包括尼泊爾籍男子、菲律賓籍女傭及印尼籍女傭。", "810000"},
    {"瑞丽警方抓获九人，包括缅甸籍三人。", "533102"},
    // Names that are of other towns too, ports, and other countries.
    {"深圳葵涌警方抓获九人。", "440300"},
    {"南宁旺角商业街抓获九人。", "450100"},
    {"空港警方抓获九人。", ""},
    {"海港警方抓获九人。", ""},
    {"张家港警方抓获九人。", "320582"},
    {"防城港警方抓获九人。", "450600"},
    {"港警总队逮捕九人。", ""},
    {"港警局逮捕九人。", ""},
    {"新加坡警方拘捕九人。", ""},
    {"商业罪案调查部拘捕九人。", ""},
    {"成本港币九元。", ""},
    {"区域法院审理此案。", ""},
    {"马来西亚、新加坡警方拘捕九人，其中一人来自香港，三人为泰国籍。", ""},
    {"秀茂坪警区拘捕九十人。", "810009"},
};

// An agency of a province that acts in many of its cities, and in one.
const PlacesCase of_provinces[] = {
    {"Anhui police caught nine in Tongling, Wuhu and Hefei.", "340000"},
    {"安徽警方在铜陵、芜湖、合肥抓获九人。", "340000"},
    {"Anhui police caught nine in Tongling.", "340700"},
    {"安徽警方在铜陵抓获九人。", "340700"},
    // One that has a part of what was counted.
    {"The Anhui police caught 900, including 90 in Tongling.", "340000"},
    {"The Anhui police caught 900, including 90 people in Tongling.", "340000"},
    {"Anhui police caught 900, 90 of them in Tongling.", "340000"},
    {"Anhui police caught nine, all nine of them in Tongling.", "340700"},
    {"Anhui police cracked 900 cases; among them, Tongling police cracked 90.", "340000"},
    {"Police in Anhui Province solved 900 cases. Tongling accounted for 90.", "340000"},
    {"安徽警方抓获900人，其中铜陵90人。", "340000"},
    {"Police in 9 provinces caught 900, including 90 in Anhui and 80 in Fujian.", ""},
    {"Anhui police caught 9, including 3 women, in Tongling.", "340700"},
    {"Anhui police caught 9 with 3 cars in Tongling.", "340700"},
    {"Anhui police caught 9, including a boss in Tongling.", "340700"},
    {"Anhui police caught one of the 9 in Tongling.", "340700"},
    {"Anhui police sent them in. Tongling police caught 9.", "340700"},
    {"安徽警方抓获9人，其中3人在铜陵落网。", "340700"},
};

const PlacesCase datelines[] = {
    {"TONGLING, Anhui, May 2 (Xinhua) -- Nine were caught.", "340700"},
    {"TONGLING, Anhui Province, May 2 (Xinhua) -- Nine were caught.", "340700"},
    {"HEFEI, May 2 (Xinhua) -- Nine were caught.", "340100"},
    // From the capital about its province.
    {"HEFEI, May 2 (Xinhua) -- Nine were caught in Tongling, east China's Anhui Province.",
     "340700"},
    {"HEFEI, Feb. 2 (Xinhua) -- Nine were caught in a case in Tongling.", "340700"},
    {"HEFEI, May 2 (Xinhua) -- Nine were caught at a port in east China's Anhui Province.",
     "340000"},
    {"HEFEI -- East China's Anhui Province recovered 9 million yuan.", "340000"},
    {"HEFEI, May 2 (Xinhua) -- Nine were caught in Hefei, east China's Anhui Province.", "340100"},
    {"HEFEI, May 2 (Xinhua) -- Nine were caught in the capital of east China's Anhui Province.",
     "340100"},
    {"HEFEI, May 2 (Xinhua) -- Nine were caught in Tongling. A tenth fell in Hefei.", "340100"},
    {"HEFEI, May 2 (Xinhua) -- Nine were caught. The gang was also seen in Tongling.", "340100"},
    {"HEFEI, May 2 (Xinhua) -- Nine were caught in Tongling and Wuhu.", "340100"},
    {"HEFEI, May 2 (Xinhua) -- Nine were caught in Feixi County of Hefei.", "340100"},
    {"HEFEI, May 2 (Xinhua) -- Li, who lives in Tongling, got the money back.", "340100"},
    {"HEFEI, May 2 (Xinhua) -- Nine were caught in Xiamen.", "340100"},
    {"HEFEI, Anhui, May 2 (Xinhua) -- Nine were caught.", "340100"},
    {"WUHU, May 2 (Xinhua) -- Nine were caught in Tongling.", "340200"},
    {"中新网安徽5月2日电 九人被抓。", "340000"},
    {"中新网安阳5月2日电 当地警方抓获九人。", "410500"},
    {"中新网安阳5月2日电 台州警方抓获九人。", "331000"},
};

// Where those who went to catch somebody came from, where nothing else tells.
const PlacesCase homes[] = {
    {"民警从昆明抓获三名嫌疑人，并押解回杭州。", "330100"},
    {"民警在昆明、贵阳抓获三名嫌疑人。在昆明市的一处出租屋内又抓获两人，全部押解回杭州。",
     "330100"},
    {"专案组在昆明抓获三人，将其押送回浙江杭州审讯。", "330100"},
    {"专案组在昆明抓获三人，押解回杭州市余杭区审讯。", "330110"},
    {"在昆明抓获后，民警将嫌疑人张某带回杭州。", "330100"},
    {"民警从缅甸将三名嫌疑人押解回湖南。", "430000"},
    {"Officers from Hangzhou arrested two in Kunming.", "330100"},
    {"Two were caught in Kunming by investigators from Hangzhou, Zhejiang.", "330100"},
    {"Officers caught two in Kunming, and they were escorted back to Hangzhou.", "330100"},
    // Something else tells.
    {"昆明警方抓获三名嫌疑人，并押解回杭州。", "530100"},
    {"中新网昆明5月2日电 民警抓获三名嫌疑人，并押解回杭州。", "530100"},
    {"杭州警方在昆明抓获三人，押解回浙江。", "330100"},
    {"公安部在昆明抓获三人，押解回杭州。", ""},
    {"Kunming police caught two, and they were escorted back to Hangzhou.", "530100"},
    // Nobody is brought home.
    {"民警在昆明抓获三人，其中一人从杭州逃来。", ""},
    {"民警在昆明抓获三人，在杭州抓获两人。", ""},
    {"民警在昆明抓获三人，分别押解回杭州、宁波。", ""},
    {"民警在昆明抓获三人，一人押解回杭州，一人押解回宁波。", ""},
    {"民警在昆明抓获三人，在杭州追回赃款。", ""},
    {"在昆明，民警把钱带回杭州。", ""},
    {"民警在昆明抓获三人，赃物寄回杭州。", ""},
    {"民警从昆明将三人押解回国，他们在杭州有同伙。", ""},
    {"A victim in Kunming went back to Hangzhou.", ""},
    {"Two in Kunming gave the money back to Hangzhou.", ""},
};

// Agencies that tell their place by their names.
const PlacesCase agencies[] = {
    {"刑事局在桃园、台中、高雄逮捕十二人。", "710000"},
    {"刑事局在高雄逮捕十二人。", "TW-KHH"},
    {"刑事局與北京公安合作，逮捕十二人。", "710000"},
    {"刑事局逮捕十二人，由台北地检署侦办。", "TW-TPE"},
    {"內政部警政署刑事警察局宣布，在柬埔寨逮捕十二人。", "710000"},
    {"刑事警察局與菲律賓警方合作，逮捕十二人。", "710000"},
    {"警政署公布，上週查獲集團五十個。", "710000"},
    {"警方逮捕車手三人，籲民眾撥打165反詐騙專線。", "710000"},
    {"菲律賓警方與刑事局合作，逮捕十二人。", "710000"},
    {"Taiwanese police caught two.", "710000"},
    {"Hangzhou police and Taiwanese police caught two.", "330100"},
    {"Ningbo and Thai police caught two. Hangzhou police helped.", "330200"},
    // Others.
    {"德国联邦刑事警察局逮捕十二人。", ""},
    {"奥地利联邦刑事警察局逮捕十二人。", ""},
    {"越南公安部刑事警察局逮捕十二人。刑事警察局说，他们骗了很多人。", ""},
    {"公安部刑事局抓获十二人。", ""},
    {"南韩警政署逮捕十二人。", ""},
    {"泰國警政署逮捕十二人。", ""},
    {"柬埔寨国家警察总署刑事警察局逮捕十二人。", ""},
    {"對方自稱刑事局偵查員，警方逮捕車手三人。", ""},
    {"165名嫌疑人被抓。", ""},
    {"杭州警方與台湾刑事局合作，逮捕十二人。", "330100"},
    {"杭州警方通报，刑事局势严峻。", "330100"},
};

BOOST_AUTO_TEST_SUITE(primary_place)

BOOST_DATA_TEST_CASE(takes_the_home_of_the_police, boost::unit_test::data::make(homes)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(knows_agencies_without_a_place, boost::unit_test::data::make(agencies)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(takes_a_branch_at_last, boost::unit_test::data::make(branches)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(takes_no_byline_for_the_scene, boost::unit_test::data::make(bylines)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(tells_counts_of_the_country, boost::unit_test::data::make(of_the_country)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(knows_hong_kong, boost::unit_test::data::make(of_hong_kong)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(keeps_the_province_of_many_cities,
                     boost::unit_test::data::make(of_provinces)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(reads_where_it_was_written, boost::unit_test::data::make(datelines)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(takes_no_helper, boost::unit_test::data::make(helpers)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(takes_the_agent_of_a_passive, boost::unit_test::data::make(agents)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(tells_orders_from_deeds, boost::unit_test::data::make(orders)) {
  BOOST_TEST(main_place(sample.text) == sample.places);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

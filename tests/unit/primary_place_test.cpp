#include "indexer/primary_place.h"

#include <ostream>
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

struct Row {
  const char* text;
  const char* place;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.text;
}

// The one that acts, not those that help it or give it a clue.
const Row helpers[] = {
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
const Row agents[] = {
    {"张某在厦门被铜陵警方抓获。", "340700"},
    {"张某在厦门被警方抓获。", "350200"},
    {"Two were caught in Xiamen by Tongling police.", "340700"},
    {"王某在苏州昆山被苏州警方抓获。", "320583"},
    {"王某在万州区被重庆市公安局抓获。", "500101"},
    {"Two were caught in Xiamen by the police in Tongling.", "340700"},
    {"Two were caught in Xiamen by police.", "350200"},
};

// Under the orders of the Ministry, or told by it.
const Row orders[] = {
    {"在公安部“净网”行动中，铜陵警方抓获两人。", "340700"},
    {"经公安部、省公安厅指导，铜陵市公安局抓获两人。", "340700"},
    {"自公安部部署打击行动以来，铜陵警方抓获两人。", "340700"},
    {"在公安部、安徽省公安厅统一指挥下，铜陵市公安局抓获两人。", "340700"},
    {"记者从公安部获悉，铜陵市公安局抓获两人。", "340700"},
    {"记者从公安部获悉，全国公安机关抓获两千人，铜陵警方抓获两人。", ""},
    {"公安部指挥福建、安徽和湖北公安机关抓获两百人。", ""},
    {"在公安部统一指挥下，福建、安徽、湖北公安机关抓获两百人。", ""},
};

// A branch of a bank or of a telephone company, only where nothing else tells a place.
const Row branches[] = {
    {"工商银行铜陵分行员工拦截了一笔汇款。", "340700"},
    {"建设银行安徽省铜陵市支行员工拦截了一笔汇款。", "340700"},
    {"中国移动铜陵分公司关停了两百个号码。", "340700"},
    {"工商银行铜陵分行报警，厦门警方抓获两人。", "350200"},
    {"中新网厦门5月2日电 工商银行铜陵分行员工拦截了一笔汇款。", "350200"},
    {"铜陵分行员工拦截了一笔汇款。", ""},
    {"钱转入中国建设银行铜陵分行账户。警方抓获五人。", ""},
};

// An agency of a province that acts in many of its cities, and in one.
const Row of_provinces[] = {
    {"Anhui police caught nine in Tongling, Wuhu and Hefei.", "340000"},
    {"安徽警方在铜陵、芜湖、合肥抓获九人。", "340000"},
    {"Anhui police caught nine in Tongling.", "340700"},
    {"安徽警方在铜陵抓获九人。", "340700"},
};

const Row datelines[] = {
    {"TONGLING, Anhui, May 2 (Xinhua) -- Nine were caught.", "340700"},
    {"TONGLING, Anhui Province, May 2 (Xinhua) -- Nine were caught.", "340700"},
    {"HEFEI, May 2 (Xinhua) -- Nine were caught.", "340100"},
    {"中新网安徽5月2日电 九人被抓。", "340000"},
    {"中新网安阳5月2日电 当地警方抓获九人。", "410500"},
};

// Where those who went to catch somebody came from, where nothing else tells.
const Row homes[] = {
    {"民警从昆明抓获三名嫌疑人，并押解回杭州。", "330100"},
    {"民警在昆明、贵阳抓获三名嫌疑人。在昆明市的一处出租屋内又抓获两人，全部押解回杭州。",
     "330100"},
    {"专案组在昆明抓获三人，将其押送回浙江杭州审讯。", "330100"},
    {"专案组在昆明抓获三人，押解回杭州市余杭区审讯。", "330110"},
    {"在昆明抓获后，民警将嫌疑人张某带回杭州。", "330100"},
    {"民警从缅甸将三名嫌疑人押解回湖南。", "430000"},
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
const Row agencies[] = {
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
  BOOST_TEST(main_place(sample.text) == sample.place);
}

BOOST_DATA_TEST_CASE(knows_agencies_without_a_place, boost::unit_test::data::make(agencies)) {
  BOOST_TEST(main_place(sample.text) == sample.place);
}

BOOST_DATA_TEST_CASE(takes_a_branch_at_last, boost::unit_test::data::make(branches)) {
  BOOST_TEST(main_place(sample.text) == sample.place);
}

BOOST_DATA_TEST_CASE(keeps_the_province_of_many_cities,
                     boost::unit_test::data::make(of_provinces)) {
  BOOST_TEST(main_place(sample.text) == sample.place);
}

BOOST_DATA_TEST_CASE(reads_where_it_was_written, boost::unit_test::data::make(datelines)) {
  BOOST_TEST(main_place(sample.text) == sample.place);
}

BOOST_DATA_TEST_CASE(takes_no_helper, boost::unit_test::data::make(helpers)) {
  BOOST_TEST(main_place(sample.text) == sample.place);
}

BOOST_DATA_TEST_CASE(takes_the_agent_of_a_passive, boost::unit_test::data::make(agents)) {
  BOOST_TEST(main_place(sample.text) == sample.place);
}

BOOST_DATA_TEST_CASE(tells_orders_from_deeds, boost::unit_test::data::make(orders)) {
  BOOST_TEST(main_place(sample.text) == sample.place);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

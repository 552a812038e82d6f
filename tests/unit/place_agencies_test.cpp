#include "indexer/place_agencies.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/found_places.h"

namespace {

using namespace dragnet;

// The police of a country, named by its nation or by a name of its own.
const PlacesCase abroad[] = {
    {"Thai police caught two.", "th"},
    {"The Royal Thai Police caught two.", "th"},
    {"Two were caught by Cambodian police.", "kh"},
    {"The Australian Federal Police caught two.", "au"},
    {"The Philippine National Police caught two.", "ph"},
    {"The Korean National Police Agency caught two.", "kr"},
    {"South Korean police caught two.", "kr"},
    {"The Royal Canadian Mounted Police caught two.", "ca"},
    {"City of London Police caught two.", "gb"},
    {"Malaysian and Indonesian police caught two.", "id"},
    {"Turkish police caught two.", "tr"},
    {"Two were caught in Kunshan by Thai police.", "th"},
    {"U.S. and Canadian banks lost the money.", "us"},
    {"The FBI arrested two.", "us"},
    {"Two were arrested by the FBI.", "us"},
    {"Agents of the Federal Bureau of Investigation arrested two.", "us"},
    {"The EFCC arrested two.", "ng"},
    {"The Economic and Financial Crimes Commission, EFCC, arrested two.", "ng"},
    {"The Ibadan zone of the EFCC arrested two.", "ng ng-ibadan"},
    {"The RCMP arrested two.", "ca"},
    {"The National Crime Agency arrested two.", "gb"},
    {"柬埔寨警方抓获两人。", "kh"},
    {"韩国警察厅抓获两人。", "kr"},
    {"刑事局逮捕两人。", "710000"},
    {"警方商业罪案调查科拘捕两人。", "810000"},
    {"警务处商业罪案调查科与新加坡警方合作，拘捕两人。", "810000 sg"},
    {"昨日刑事局逮捕两人。", "710000"},
    {"日前刑事局逮捕两人。", "710000"},
    // A unit that other police have too.
    {"雪州警方说，商业罪案调查科逮捕两人。", ""},
    {"雪州警方商业罪案调查科逮捕两人。", ""},
    {"柔佛州商业罪案调查科逮捕两人。", ""},
    {"马来西亚警方商业罪案调查科逮捕两人。", "my"},
    {"马来西亚警方逮捕两人。商业罪案调查科说，两人已认罪。", "my"},
    {"新加坡警察部队商业罪案调查科逮捕两人。", "sg"},
    {"越南商业罪案调查科逮捕两人。", "vn"},
    {"商业罪案调查科逮捕两人，损失30万令吉。", ""},
    // Of countries that are not listed, of the mainland, and former officers.
    {"列支敦士登刑事局逮捕两人。", ""},
    {"奥地利刑事局逮捕两人。", "at"},
    {"上海市公安局刑事局逮捕两人。", "310000"},
    {"陈某曾任刑事局侦查员，在逃。", ""},
    {"前刑事局局长被捕。", ""},
    {"司警拘捕两人。", "820000"},
    {"司警局拘捕两人。", "820000"},
    {"反诈骗协调中心劝住两人。", "810000"},
    {"警务处反诈骗协调中心劝住两人。", "810000"},
    // Other words that end or begin so.
    {"骗子公司警方已查。", ""},
    {"警司警告两人。", ""},
    {"葡萄牙司警拘捕两人。", "pt"},
    {"铜陵市反诈骗协调中心劝住两人。", "340700"},
    // It only helps.
    {"刑事局提供线索，厦门警方逮捕两人。", "350200"},
    {"刑事局提供情資，泰國警方逮捕兩人。", "th"},
    // Others are impersonated.
    {"Scammers posing as Japanese police, Xiamen police said, were caught.", "350200"},
    // Other forces of a country, and a force in short.
    {"Korean authorities caught two.", "kr"},
    {"Dutch prosecutors charged two.", "nl"},
    {"Japanese law enforcement came to fetch them.", "jp"},
    {"Two were caught by Danish investigators.", "dk"},
    {"Dutch tourists lost money, police said.", ""},
    {"Korean products were seized by police.", ""},
    {"AFP investigators caught two.", "au"},
    {"The AFP said so.", ""},
    {"Police caught two, AFP reported.", ""},
    {"Met Police caught two.", "gb-london"},
    {"Her Son Met Police.", ""},
    {"Police caught two in Korea.", "kr"},
    {"North Korea denied it, police said.", ""},
    // Nationals and homes.
    {"Police in Pasay City caught 12 Myanmar nationals.", "ph-pasay"},
    {"Police in Pasay City caught a Myanmar national.", "ph-pasay"},
    {"Myanmar national police caught two.", "mm"},
    {"Hong Kong national security police caught two.", "810000"},
    {"The Singapore national newspaper said so.", "sg"},
    {"Officers were from Quanzhou and Xiamen; they caught two.", "350200"},
    {"They caught 40 who came from Hunan in many cities, including Wuhan.", "420100"},
    {"Thai police caught two. The victims were from many places, including Henan, Zhejiang.", "th"},
    {"Thai police searched many places, including Henan.", "410000 th"},
    {"Thai police caught two who had robbed a United States-based entity.", "th"},
    // Neither police nor of that country, or named by the way.
    {"North Korean police caught two.", ""},
    {"Two Thai women were caught.", ""},
    {"A Thai court jailed two.", ""},
    {"The mail was read by the FBI's machines.", ""},
    {"In the story, two were arrested by fbi agents.", ""},
    {"Police caught two Thai nationals.", ""},
    {"Police offered a reward of HK$9 million.", ""},
    {"Xiamen police recorded losses of HK$9 million.", "350200"},
    {"Hong Kong police froze HK$9 million.", "810000"},
    {"HK police froze HK$9 million.", "810000"},
    {"The Philippine National Bank lost the money.", ""},
    {"He spoke Spanish, police said.", ""},
    {"Australian dollars were found by police.", ""},
    {"Europol and Interpol caught two.", ""},
    {"The caller, posing as the FBI, wanted money.", ""},
    {"The caller, posing as Thai police, wanted money.", ""},
    {"They were caught after a tip from the FBI.", ""},
    {"With the help of the FBI, officers caught two.", ""},
    {"According to the FBI, the losses grew.", ""},
    {"Police caught two, and later told the RCMP.", ""},
    {"The Department of Justice said so.", ""},
    {"The Garda arrested two.", ""},
    {"The commission on financial crimes met.", ""},
    {"A national crime agency would be good.", ""},
    {"The Enforcement Directorate arrested two.", "in"},
    {"Each directorate for law enforcement met.", ""},
    {"Israeli police caught two.", "il"},
    {"Gardaí caught two.", "ie"},
    // Cities and states abroad, and what lies in them.
    {"Delhi Police caught two.", "in-delhi"},
    {"Two were caught in Guwahati.", "in-guwahati"},
    {"Police raided a den in Pasay City.", "ph-pasay"},
    {"Dong Nai Police caught two.", "vn-dongnai"},
    {"A Missouri court jailed two.", "us-missouri"},
    {"A man from Mumbai lost money.", ""},
    {"The Mumbai Times told of it.", ""},
    {"美国马里兰州警方抓获两人。", "us us-maryland"},
    {"佛罗里达州警方抓获两人。", "us-florida"},
    {"澳大利亚昆士兰州警方抓获两人。", "au au-queensland"},
    {"黄河内蒙古段警方抓获两人。", "150000"},
    {"据悉尼泊尔警方抓获两人。", "np"},
    // Where money went, and who was called there.
    {"Thai police caught two, who had sent money to Hong Kong.", "th"},
    {"Delhi Police caught two about to board a flight to Shanghai.", "in-delhi"},
    {"Delhi Police caught two who called UK-based citizens.", "in-delhi"},
    {"Thai police caught two in Cambodia-based scams.", "kh th"},
    {"Police froze accounts in Xiamen.", "350200"},
    {"Police froze an account in Xiamen.", "350200"},
    {"Bank accounts across Xiamen were frozen.", "350200"},
    {"Police raided a Xiamen-based firm.", "350200"},
    {"A Xiamen-based company lost money; police caught two.", "350200"},
    {"Police stopped the money to Xiamen.", "350200"},
    {"Two were brought back on a flight to Xiamen.", "350200"},
    {"Police escorted 40 on chartered flights to Xiamen.", "350200"},
    {"Thai police caught two, who had put money in a transfer to an account in Hong Kong.", "th"},
    {"Thai police caught two who had called grandparents in Florida.", "th"},
    // Names that are more than places.
    {"Police in Northern Ireland caught two.", "gb-northernireland"},
    {"Police in Ireland caught two.", "ie"},
    {"The Bank of Ireland warned its customers.", ""},
    {"They caught Israel Ojo and Sydney Eze.", ""},
    {"Two were caught in Israel and in Sydney.", "au-sydney il"},
    {"Sydney Police caught two.", "au-sydney"},
    {"Police broke up a Sydney-based gang.", "au-sydney"},
    {"He was caught near Ryde, a Sydney suburb.", "au-sydney"},
    {"Two appeared in Sydney Central Local Court.", "au-sydney"},
    {"Sydney Eze told the court so.", ""},
    {"London Police caught two.", "gb-london"},
    {"Two were caught in Johannesburg.", "za-johannesburg"},
    {"Police caught Paris Owen.", ""},
    {"Police caught two in Paris.", "fr-paris"},
    {"Police in Punjab, Pakistan, caught two.", "pk pk-punjab"},
    {"The Northern District of Georgia charged two.", "us-georgia"},
    {"Malkajgiri police caught two.", "in-hyderabad"},
    {"白俄罗斯警方抓获两人。", "by"},
    {"The Toronto Star told of it.", ""},
    // A line that says where a report was written, and nothing else does.
    {"BANGKOK – Police caught two.", "th-bangkok"},
    {"KUALA LUMPUR, Sept 28 – Police caught two.", "my-kualalumpur"},
    {"BANGKOK – Police in Xiamen caught two.", "350200"},
    {"BANGKOK – Lao police caught two.", "la"},
    {"BEIJING – Police caught two.", ""},
    {"BANGKOK (AFP) – Cambodia caught two.", ""},
    {"SINGAPORE (Reuters) - Laos has caught two.", ""},
    {"BANGKOK: Chinese police caught two.", ""},
    {"BANGKOK: A Sri Lankan court jailed two.", ""},
    {"BANGKOK: A court jailed two.", "th-bangkok"},
    {"BANGKOK: A US court jailed two.", ""},
    {"Ludhiana: Punjab police caught two.", "in-ludhiana in-punjab"},
    // Towns named after cities.
    {"Police in Paris, Texas, caught two.", "us-texas"},
    {"Police in Lagos, Portugal, caught two.", "pt"},
    {"Police in Rome, Georgia caught two.", ""},
    {"Police in Wyoming, Michigan caught two.", "us-michigan"},
    {"Two were caught in Houston, Texas.", "us-texas us-houston"},
    {"Two were caught in Lagos, Thailand and Laos.", "la th ng-lagos"},
    // Persons, firms and dishes.
    {"They caught Houston Lim, who ran a Texas Hold'em table.", ""},
    {"He bet on Real Madrid and Barcelona.", ""},
    {"He hid in Boston Garden, having left the University of Texas.", ""},
    {"Two were caught in Boston.", "us-boston"},
    {"Two were caught in Jalan Ipoh.", ""},
    {"民警在大巴西侧抓获两人，其网售荷兰豆。", ""},
    {"荷兰警方抓获两人。", "nl"},
    // Quarters and cities with the names of countries.
    {"Hong Kong police caught two in Jordan.", "810000"},
    {"The EFCC arrested two in Benin.", "ng"},
    // A lie or a passport, not their deed.
    {"A man with a Vanuatu passport was caught.", ""},
    {"民警抓获一人，其持津巴布韦护照。", ""},
    {"The caller said Russian authorities had frozen it.", ""},
    {"HYDERABAD: The Cybercrime Police caught two.", "in-hyderabad"},
    {"BANGKOK: The Lao army caught two.", ""},
    {"BANGKOK, Thailand, Sept 28 – A “boss” was caught.", "th-bangkok"},
    {"Thai police caught two, who had sent the money to Hong Kong.", "th"},
};

// Stations and districts with the names of cities and counties far away.
const PlacesCase namesakes[] = {
    {"长春市公安局信阳派出所抓获两人。", "220100"},
    {"Changchun police caught two. The Xinyang police station called a victim.", "220100"},
    {"信阳派出所抓获两人。", "411500"},
    {"长春市公安局上海派出所抓获两人。", "220100"},
    {"天津市公安局和平分局营口道派出所民警抓获两人。", "120000 120101"},
    {"警方在天津市和平区鞍山道一民宅抓获两人。", "120000 120101"},
    {"警方在上海市黄浦区南京东路抓获两人。", "310000 310101"},
    {"警方在上海江苏路抓获两人。", "310000"},
    {"广东江苏银行的民警抓获两人。", ""},
    {"香港警方在广东道附近拘捕两人。", "810000"},
    {"贵州道真警方抓获两人。", "520000 520325"},
    {"长春警方抓获两人，信阳警方抓获一人。", "220100 411500"},
    {"河南警方抓获两人，信阳派出所民警到场。", "410000 411500"},
    {"高雄市凤山区一处机房被捣毁。", "TW-KHH"},
    {"高雄市凤山区一处机房被凤山分局捣毁。", "TW-KHH"},
};

// Where a crime is run, and where somebody is at home.
const PlacesCase run_from[] = {
    {"Police stopped telecom fraud from northern Myanmar.", "mm-north"},
    {"The phone scams from Laos were stopped.", "la"},
    {"The fraud rings from Cambodia were stopped.", "kh"},
    {"Police arrested a victim of fraud, a man from Laos.", ""},
    {"Police in Wuhu broke up a telecom fraud gang from Sanming.", "340200"},
    {"Two suspects from Laos were arrested.", ""},
};

// A title that has only the name of the station or branch.
const PlacesCase told_in_text[] = {
    {"长春市公安局信阳派出所抓获两人。", "220100"},
    {"长春警方抓获两人。", "220100 411500"},
    {"信阳警方抓获两人，长春市公安局信阳派出所抓获一人。", "220100 411500"},
};

BOOST_AUTO_TEST_SUITE(place_agencies)

BOOST_DATA_TEST_CASE(reads_the_station_of_a_title_by_the_text,
                     boost::unit_test::data::make(told_in_text)) {
  BOOST_TEST(own_places("信阳派出所抓获两人", sample.text) == sample.places);
}

BOOST_AUTO_TEST_CASE(reads_the_branch_of_a_title_by_the_text) {
  BOOST_TEST(own_places("大同分局抓获两人", "大庆市公安局大同分局抓获两人。") == "230600 230606");
  BOOST_TEST(own_places("鳳山分局查獲車手", "高雄市鳳山分局查獲車手。") == "TW-KHH");
}

BOOST_DATA_TEST_CASE(knows_stations_and_districts_by_their_city,
                     boost::unit_test::data::make(namesakes)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(tells_where_a_crime_is_run, boost::unit_test::data::make(run_from)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(knows_the_police_of_other_countries, boost::unit_test::data::make(abroad)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

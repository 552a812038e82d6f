#include "indexer/place_reach.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/found_places.h"

namespace {

using namespace dragnet;

const PlacesCase victims[] = {
    {"Tongling police arrested two. The cases involve Hebei, Fujian and 12 provinces.", "340700"},
    {"Tongling police arrested two. Cases involving 12 provinces, including Hebei and Fujian, were "
     "linked.",
     "340700"},
    {"Tongling police arrested two. The case involves more than 12 provinces and cities such as "
     "Hebei and Fujian.",
     "340700"},
    {"Tongling police arrested two. Victims are all over Hebei, Shanghai and other places.",
     "340700"},
    {"Tongling police arrested two. They swindled 9 Chinese nationals residing in China and Hong "
     "Kong.",
     "340700"},
    {"Tongling police arrested two. The ring targeted elderly people in Osaka and Kobe.", "340700"},
    // Somebody is caught there, or the police act.
    {"Tongling police arrested people in Wuhan. The operation involved Hefei and Shanghai.",
     "310000 340100 340700 420100"},
    {"Police arrested a man who had cheated people in Osaka.", "jp-osaka"},
    {"Police Target Scam Centres In Phuket", "th-phuket"},
    {"Tongling police arrested two. Victims across Japan called.", "340700 jp"},
    {"The case involves Hefei. Hefei police arrested two.", "340100"},
    {"铜陵警方抓获两人，民警分别在河北、上海收网。", "130000 310000 340700"},
};

const PlacesCase gangs[] = {
    {"Tongling police arrested two of a gang whose victims were all over Hunan.", "340700"},
    {"铜陵警方抓获两人，受害人遍及湖南、江西。", "340700"},
    {"铜陵警方抓获两人，被害群众分布于湖南、江西。", "340700"},
    {"Tongling police arrested two. The gang set up several dens in the Philippines and Laos.",
     "340700"},
    {"Tongling police arrested two. The call centers are in Phuket, Thailand.", "340700"},
    {"Tongling police arrested two. The gang was based in Manila.", "340700"},
    {"Tongling police arrested two. Fraudsters keep moving to Hopang, Lashio and Yangon.",
     "340700"},
    {"Tongling police arrested two. He had been lured to Laos and smuggled into Myanmar.",
     "340700"},
    {"Tongling police arrested two. She wanted to ship gold to Fujian.", "340700"},
    {"Tongling police arrested two. She has never been to Jiangxi.", "340700"},
    {"铜陵警方介绍，她从未去过江西。", "340700"},
    // Dens that are raided, and what the police set up.
    {"Tongling police raided a den that the gang had set up in Hefei.", "340100 340700"},
    {"A ring set up dens in Manila, where police caught nine.", "ph-manila"},
    {"China prosecuted two gangs based in Yangon.", "mm-yangon"},
    {"Tongling police arrested two. They set up a command center in Hefei.", "340100 340700"},
    {"Tongling police arrested two. Police set up an anti-fraud center in Hefei.", "340100 340700"},
    {"铜陵警方捣毁该团伙在老挝设立的窝点。", "340700 la"},
    {"铜陵警方捣毁窝点三个，分布在合肥、芜湖。", "340100 340200 340700"},
    {"铜陵警方抓获两人，其同伙将电话转接到合肥市公安局。", "340700"},
    {"铜陵警方抓获两人。李某的电话被转给合肥市公安局的“民警”。", "340700"},
    {"热线将电话转接至合肥警方，民警劝阻了她。", "340100"},
    {"Tongling police arrested two. He was told that the case would be handed over to Hefei "
     "police.",
     "340700"},
    {"Her call was transferred to Hefei police, who stopped the payment.", "340100"},
    {"The case would be handed over to Hefei police.", "340100"},
    {"The ring involves Hefei, and the network involves Wuhu, where nine were arrested.",
     "340100 340200"},
    {"Police arrested a man as he tried to cross into Fujian.", "350000"},
    // Where nothing else tells a place.
    {"The scam den was in Hefei. Police arrested nine.", "340100"},
    {"Swindlers cheated residents in Osaka. The police solved the case.", "jp-osaka"},
    {"嫌疑人在合肥设立诈骗窝点。警方将其抓获。", "340100"},
    {"铜陵警方在合肥设立反诈中心打击窝点。", "340100 340700"},
    {"该团伙在老挝设立窝点，老挝警方抓获九人。", "la"},
};

const PlacesCase origins[] = {
    {"Tongling police arrested Li (male, 26, from Guangdong Xingning).", "340700"},
    {"Tongling police arrested Li (male, 26, from Zhuzhou, Hunan).", "340700"},
    {"Tongling police arrested a man from Zhuzhou in Hunan.", "340700"},
    {"Tongling police arrested a man from Zhuzhou City, Hunan Province.", "340700"},
    {"Tongling police arrested 50 mainland people and 13 Taiwan people.", "340700"},
    {"Tongling police arrested nine. The Taiwan suspects were jailed.", "340700"},
    {"Tongling police ambushed a Hong Kong money mule.", "340700"},
    {"Tongling police arrested a Myanmar national born in 2000.", "340700"},
    {"Tongling police traced the money to Dubai handlers.", "340700"},
    {"铜陵警方抓获台湾嫌疑人5名，福建籍4名。", "340700"},
    {"芜湖警方捣毁一个诈骗窝点，受害人分布在江苏、浙江等地。", "340200"},
    {"芜湖警方捣毁分布在昆明、大理的诈骗窝点。", "340200 530100 532900"},
    // Who came from there acts, or was caught there.
    {"Officers from Yantai, Weihai and Rizhao raided a den.", "370600 371000 371100"},
    {"Officers from Yantai raided a den.", "370600"},
    {"Nine were received from Kokang in northern Myanmar, Lincang police said.", "530900 mm-north"},
    {"Officers from Zhuzhou, Hunan arrested nine.", "430000 430200"},
    {"Tongling police arrested two who cheated estate agents from Foshan.", "340700"},
    {"Tongling police arrested two who cheated a bank clerk from Foshan.", "340700"},
    {"Tongling police arrested two. The caller said he was police from Foshan.", "340700"},
    {"Tongling police arrested two. They introduced themselves as officers from Foshan.", "340700"},
    {"A bank clerk from Zhuzhou, Hunan stopped a fraud.", "430000 430200"},
    {"Changsha police brought back nine suspects from Manila.", "430100 ph-manila"},
    {"A plane carrying nine suspects from Manila landed in Changsha.", "430100 ph-manila"},
    {"Changsha police arrested a man from Manila.", "430100"},
    {"Police brought nine fraud suspects from Jakarta, Indonesia.", "id id-jakarta"},
    {"Nine were sent back to China from Jakarta, Indonesia.", "id id-jakarta"},
    {"Two were escorted to Hefei from Zhuzhou, Hunan.", "430000 340100"},
    {"Twelve suspects were flown from Jakarta, Indonesia to Hangzhou.", "330100 id id-jakarta"},
    {"The Hefei People's Court jailed two.", "340100"},
    {"铜陵警方在厦门嫌疑人家中抓获两人。", "340700 350200"},
};

const PlacesCase names[] = {
    {"Police raided homes across Greater Manchester.", "gb-manchester"},
    {"Police raided dens in Nancheng County of Fuzhou.", "361000 361021"},
    {"Police raided dens in Minqing County of Fuzhou.", "350100 350124"},
};

BOOST_AUTO_TEST_SUITE(place_reach)

BOOST_DATA_TEST_CASE(leaves_out_where_victims_live, boost::unit_test::data::make(victims)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(leaves_out_where_a_gang_was_or_went, boost::unit_test::data::make(gangs)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(leaves_out_where_somebody_comes_from, boost::unit_test::data::make(origins)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_DATA_TEST_CASE(reads_a_name_by_its_part, boost::unit_test::data::make(names)) {
  BOOST_TEST(own_places("", sample.text) == sample.places);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

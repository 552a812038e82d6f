// People, and numbers beside an arrest that are none.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form bare_people[] = {
    {"Officers raided a scam centre and detained 45 Chinese.", "suspects-arrested 45"},
    {"In the raid 31 Vietnamese were arrested.", "suspects-arrested 31"},
    {"Police arrested 20 Taiwanese over phone scams and seized 12 phones.",
     "suspects-arrested 20; devices-seized 12"},
    {"The raid ended with police arresting four accused.", "suspects-arrested 4"},
    {"Police arrested four accused of phone fraud.", "suspects-arrested 4"},
    {"Scammers cheated 45 Chinese.", ""},
    {"Police arrested two suspects who cheated 45 Chinese in a scam.", "suspects-arrested 2"},
    {"After 45 Chinese were kidnapped, police arrested 2 suspects.", "suspects-arrested 2"},
    {"Police arrested 2 suspects for detaining 45 Vietnamese.", "suspects-arrested 2"},
    {"Police arrested 12 suspects for targeting 300 Chinese in Canada.", "suspects-arrested 12"},
    {"Police arrested 12 suspects; 5 Chinese were later released.", "suspects-arrested 12"},
    {"Police arrested 11 suspects over the killing of 14 Chinese.", "suspects-arrested 11"},
    {"A court acquitted three accused.", ""},
    {"Three accused are absconding; police arrested two suspects.", "suspects-arrested 2"},
    {"Police detained 45 Chinese nationals.", "suspects-arrested 45"},
    {"Police detained 45 Chinese suspects.", "suspects-arrested 45"},
    {"Police closed 45 Chinese companies.", ""},
    {"Police warned 45 Chinese victims.", "people-dissuaded 45"},
    {"Police rescued 45 Chinese from a scam compound.", ""},
    {"Police arrested a man for stealing 300 Vietnamese dong.", ""},
    {"Police seized 45 Chinese, Thai and Lao passports.", ""},
    {"Police arrested 30 suspects: 20 Chinese, 8 Vietnamese and others.", "suspects-arrested 30"},
    {"Police arrested 3 people; four accused the officers of cruelty.", "suspects-arrested 3"},
    {"Three shops accused of fraud were raided and 5 people arrested.", "suspects-arrested 5"},
    {"At least 60 major figures were arrested.", "suspects-arrested 60 at-least"},
    {"Police published 12 figures.", ""},
    {"8,000 workers were deported from the scam centres.", "suspects-repatriated 8000"},
    {"8,000 workers were repatriated from the scam centres.", ""},
    {"8,000 rescued workers were deported from the scam centres.", ""},
    {"In a job scam 45 workers were deported after paying fake agents.", ""},
    {"Police deported 800 workers of a factory.", ""},
    {"300 bank workers were arrested by doubt.", ""},
    {"Of the 77 arrested over the phone scam, four are Malaysians.", "suspects-arrested 77"},
    {"Of the 77 held in the scam centre, four are Malaysians.", ""},
    {"Of the 77 freed from the scam centre, four are Malaysians.", ""},
    {"Police arrested 77 suspects, of whom four are Malaysians.",
     "suspects-arrested 77; suspects-arrested 4 part"},
    {"Police arrested 77 suspects. Four were charged.",
     "suspects-arrested 77; suspects-prosecuted 4"},
    {"Nine suspects — including two bankers — have been arrested.", "suspects-arrested 9"},
    {"Nine suspects, including two bankers, have been arrested.", "suspects-arrested 9"},
    {"Nine Chinese—Thai suspects have been arrested.", "suspects-arrested 9"},
    {"Police arrested 45 gang — mafia — members.", "suspects-arrested 45"},
    {"Police seized 300 mobile phone – SIM – cards.", "phone-cards-seized 300"},
    {"Police solved 120 fraud gangs—related cases.", "cases-solved 120"},
};

constexpr Form both_sexes[] = {
    {"Police arrested six Lao men and a Thai woman.", "suspects-arrested 7"},
    {"The raid led to the arrest of six men and a woman.", "suspects-arrested 7"},
    {"Police arrested six local men and three women.", "suspects-arrested 9"},
    {"Police arrested six men and three women.", "suspects-arrested 9"},
    {"Police arrested one man and three women.", "suspects-arrested 4"},
    {"Police arrested six men and a woman lost 30,000 yuan.",
     "suspects-arrested 6; losses 30000 victim"},
    {"Police arrested six men and a woman's phone was found.", "suspects-arrested 6"},
    {"Police arrested six men, and a woman was rescued.", "suspects-arrested 6"},
    {"Police arrested six suspects and a woman.", "suspects-arrested 6"},
    {"Police arrested six men and a woman remains at large.", "suspects-arrested 6"},
    {"Police arrested six men and a woman fled.", "suspects-arrested 6"},
    {"Police arrested six men and a woman, 72, got her money back.", "suspects-arrested 6"},
    {"Police arrested six Lao men and a Thai woman. Two were charged.",
     "suspects-arrested 7; suspects-prosecuted 2"},
    {"Police arrested six men and a woman in Macao.", "suspects-arrested 7"},
    {"Six men and a woman were arrested.", "suspects-arrested 7"},
};

constexpr Form no_arrests[] = {
    {"Police arrested 15 suspects from Nov. 24 to Dec. 9.", "suspects-arrested 15"},
    {"Police busted 15 scam syndicates from Nov 24 to Dec 9.", "gangs-destroyed 15"},
    {"Police detained 15 members of a ring on Aug. 24, also the leader.", "suspects-arrested 15"},
    {"Police detained 15 suspects from November 24 to December 9.", "suspects-arrested 15"},
    {"In Nov 24 suspects were arrested.", "suspects-arrested 24"},
    {"In Sep 24 telecom fraud suspects were arrested.", "suspects-arrested 24"},
    {"In Nov 3,500 online fraudsters were arrested.", "suspects-arrested 3500"},
    {"Jan-Mar 120 telecom fraud cases were solved.", "cases-solved 120"},
    {"In Dec 1.2 billion yuan was frozen.", "funds-frozen 1200000000"},
    {"By the end of Sep 3.2 million yuan was returned.", "funds-returned 3200000"},
    {"Police arrested 15 suspects between Nov 24 and Dec 9.", "suspects-arrested 15"},
    {"Police arrested 15 suspects from Nov 24-30.", "suspects-arrested 15"},
    {"Police arrested 15 people; 12 were Chinese and were deported.",
     "suspects-arrested 15; suspects-repatriated 12"},
    {"Police arrested 15 people; 12 were Chinese.", "suspects-arrested 15"},
    {"Police arrested 15 people; 12 are Malaysians while the rest are Chinese.",
     "suspects-arrested 15"},
    {"Police arrested 15 people; 12 are from Fujian and are wanted in China.",
     "suspects-arrested 15; suspects-arrested 12"},
    {"Police are investigating 12 detained telecom fraud suspects.", "suspects-arrested 12"},
    {"Police arrested telecom fraud suspects (45 in total).", "suspects-arrested 45"},
    {"Police seized bank cards (more than 300 from 12 banks).", "bank-cards-seized 300 more-than"},
    {"Police cracked telecom fraud cases (120, up 12%).", "cases-solved 120; cases-solved up 12"},
    {"Police seized laptops (45 sets), and bank cards (300 pieces).",
     "devices-seized 45; bank-cards-seized 300"},
    {"Police seized 18 laptops (nine of one make).", "devices-seized 18"},
    {"Police seized 45 stolen mobile phones (12 iPhones).", "devices-seized 45"},
    {"Police arrested 4 men and are investigating 18 other people.", "suspects-arrested 4"},
    {"Police are investigating the scam after arresting 18 people.", "suspects-arrested 18"},
    {"Police arrested 15 members for extorting 2 million yuan from 33 people.",
     "suspects-arrested 15; losses 2000000; victims 33"},
    {"Police arrested 15 people who tried to extort 2 million yuan from a shop.",
     "suspects-arrested 15"},
    {"Police arrested 15 people for extortion and solved 33 cases.",
     "suspects-arrested 15; cases-solved 33"},
    {"Police solved 33 extortion cases and arrested 15 extortion suspects.",
     "cases-solved 33; suspects-arrested 15"},
    {"Police nabbed 50 members from 14 scam gangs and formally arrested 21 of them so far.",
     "suspects-arrested 50; gangs-destroyed 14; suspects-arrested 21 part"},
    {"Police nabbed 50 members from 14 scam gangs and arrested 21 suspects.",
     "suspects-arrested 50; gangs-destroyed 14; suspects-arrested 21"},
    {"Police smashed 14 scam gangs and tore up 5 of them so far.", "gangs-destroyed 14"},
    {"In the case 40 suspects were arrested, 31 were transferred for examination and prosecution.",
     "suspects-arrested 40 case; suspects-prosecuted 31 case"},
    {"The operation led to the detection of 9 new crime trends.", ""},
    {"The operation led to the detection of 9 new crimes.", "cases-solved 9"},
    {"Over 80 victim support visits were made.", ""},
    {"Over 80 victims were cheated.", "victims 80 more-than"},
    {"詐團25人落網、160人上當。", "suspects-arrested 25; victims 160"},
    {"致使160人上当受骗。", "victims 160"},
    {"民警劝阻16人上当受骗。", "people-dissuaded 16"},
    {"使160人免于上当受骗。", "people-dissuaded 160"},
    {"查獲12人，30多人匯款人民幣4000萬元，名冊則有500多人。", "suspects-arrested 12"},
    {"查获12人，5人转账洗钱。", "suspects-arrested 12; suspects-arrested 5"},
    {"警方及时止付，20余人转账未成功。", "people-dissuaded 20 more-than"},
    {"查獲12人，被害人名冊有500多人。", "suspects-arrested 12; victims 500 more-than"},
    {"查獲12人，被害人500多人。", "suspects-arrested 12; victims 500 more-than"},
    {"查获名册3本，抓获12人。", "suspects-arrested 12"},
    {"抓获向受害人收款的30人。", "suspects-arrested 30"},
    {"悬赏通缉的8名头目已有几人落网？", ""},
    {"破案数能否达到800起?", ""},
    {"抓获8名头目。你知道几个？", "suspects-arrested 8"},
    {"抓获8名头目，骗子是如何得手的？", "suspects-arrested 8"},
};

constexpr Form from_abroad[] = {
    {"将126名嫌疑人（从金边）押解回长沙。", "suspects-repatriated 126"},
    {"将126名嫌疑人从柬埔寨押回湖南。", "suspects-repatriated 126"},
    {"从福建押解回宁波16名嫌疑人。", "suspects-arrested 16"},
    {"从泰州押解回宁波16名嫌疑人。", "suspects-arrested 16"},
    {"劝返滞留缅北涉诈人员36名。", "suspects-repatriated 36"},
    {"劝返拟前往缅北人员36名。", "people-dissuaded 36"},
    {"劝返疑似受骗群众36名。", "people-dissuaded 36"},
    {"劝返打算到柬埔寨务工的旅客36人。", "people-dissuaded 36"},
    {"劝返滞留湖北人员36名。", "people-dissuaded 36"},
    {"劝阻正在被网络诈骗的市民30名。", "people-dissuaded 30"},
    {"Police persuaded 1,200 people preparing to transfer money.", "people-dissuaded 1200"},
    {"Cambodia deported 30 workers who had been forced to run scams.", ""},
    {"浙江警方押解46名电诈嫌疑人回国。", "suspects-repatriated 46"},
    {"远赴阿联酋，将19名电诈嫌疑人押解回武汉。", "suspects-repatriated 19"},
    {"赴缅甸，将41名嫌疑人押解回三门峡。", "suspects-repatriated 41"},
    {"警方押解台籍嫌犯23人返台。", "suspects-repatriated 23"},
    {"派員前往印尼，押解6名嫌犯回台。", "suspects-repatriated 6"},
    {"16名嫌疑人自西班牙被押解至北京。", "suspects-repatriated 16"},
    {"成功引渡2名嫌疑人。", "suspects-repatriated 2"},
    {"6名嫌疑人自西班牙被引渡至北京。", "suspects-repatriated 6"},
    {"正在申请引渡6名嫌疑人。", ""},
    {"引渡条约签订6年。", ""},
    {"远赴泰州，将16名嫌疑人押解回武汉。", "suspects-arrested 16"},
    {"赴广西，押解16名嫌疑人归案。", "suspects-arrested 16"},
    {"从福建押解16名嫌疑人回宁波。", "suspects-arrested 16"},
    {"押解16名嫌疑人回到武汉。", "suspects-arrested 16"},
    {"抓获16名准备回国的嫌疑人。", "suspects-arrested 16"},
    {"抓获16名自缅甸回国的嫌疑人。", "suspects-arrested 16"},
    {"法院裁定不予引渡6名嫌疑人。", ""},
    {"中方要求引渡6名电诈嫌疑人。", ""},
    {"另有16名电诈嫌疑人等待引渡。", ""},
    {"法院批准引渡6名电诈嫌疑人。", ""},
    {"法院裁定将佘某等6人引渡。", ""},
    {"法院批准引渡回中国6名嫌疑人。", ""},
    {"塞尔维亚拒绝向美国引渡6名嫌疑人。", ""},
    {"美国向英国引渡6名电诈嫌疑人。", ""},
    {"6名嫌疑人被引渡到美国。", ""},
    {"累计从境外引渡26名电诈嫌疑人。", "suspects-repatriated 26"},
    {"将6名嫌疑人从泰国引渡回国。", "suspects-repatriated 6"},
    {"民警将来自缅甸的16名电诈嫌疑人押解至派出所。", "suspects-arrested 16"},
    {"发往境外的设备被截，16名电诈嫌疑人被押解回徐州。", "suspects-arrested 16"},
    {"赴缅甸边境，将16名电诈嫌疑人押解回徐州。", "suspects-arrested 16"},
    {"前往缅甸，将16名电诈嫌疑人押解回徐州。", "suspects-repatriated 16"},
};

constexpr Form disposals[] = {
    {"移送起诉36名、监视居住5名。", "suspects-prosecuted 36"},
    {"刑拘62人，直接取保36人。", "suspects-arrested 62"},
    {"抓获嫌疑人216名，取保38人。", "suspects-arrested 216"},
    {"刑拘46人，直诉8人。", "suspects-arrested 46; suspects-prosecuted 8"},
    {"免予刑事处罚6人，适用缓刑16人。", ""},
    {"起诉216人，纠正漏捕6人。", "suspects-prosecuted 216"},
    {"起诉216人，追诉漏犯16人、监督立案8件、监督撤案3件。", "suspects-prosecuted 216"},
    {"起诉216人，提出量刑建议186人。", "suspects-prosecuted 216"},
    {"抓获嫌疑人126名，提请逮捕28人。", "suspects-arrested 126"},
    {"抓获嫌疑人126名，其中刑事拘留52人，取保候审27人，行政拘留12人。",
     "suspects-arrested 126; suspects-arrested 52 part; suspects-arrested 12 part"},
    {"对16名嫌疑人采取取保候审强制措施，刑拘6人。", "suspects-arrested 6"},
    {"抓获16人，其中逮捕6人，取保候审4人，打掉团伙2个。",
     "suspects-arrested 16; suspects-arrested 6 part; gangs-destroyed 2"},
    {"行政处罚86人。", "persons-punished 86"},
    {"抓获嫌疑人126名，其中刑拘52人，破案16起，行政拘留12人。",
     "suspects-arrested 126; suspects-arrested 52 part; cases-solved 16; suspects-arrested 12"},
    {"判处有期徒刑并适用缓刑的16人。", "suspects-prosecuted 16"},
    {"另案处理3人，起诉12人。", "suspects-prosecuted 12"},
    {"达到追诉标准的电诈案件16起已侦破。", "cases-solved 16"},
    {"抓获被取保后逃跑的电诈嫌疑人16名。", "suspects-arrested 16"},
    {"抓获另案处理的电诈嫌疑人16名。", "suspects-arrested 16"},
    {"对86名被告人提出量刑建议并起诉。", "suspects-prosecuted 86"},
    {"刑拘12名电诈嫌疑人，其中3名另案处理。", "suspects-arrested 12"},
    {"对16名群众采取保护性劝阻。", "people-dissuaded 16"},
};

constexpr Form warded_off[] = {
    {"劝阻群众被骗3600人次。", "people-dissuaded 3600"},
    {"劝阻市民被骗136人次。", "people-dissuaded 136"},
    {"劝阻老年人被骗26人。", "people-dissuaded 26"},
    {"预警劝阻群众受骗56人次。", "people-dissuaded 56"},
    {"防止群众被骗1300余人次。", ""},
    {"劝阻被骗群众36人。", "people-dissuaded 36"},
    {"今年被骗36人。", "victims 36"},
    {"预警后仍被骗36人。", "victims 36"},
    {"劝阻16人，被骗6人。", "people-dissuaded 16; victims 6"},
    {"劝阻无效被骗6人。", "victims 6"},
    {"接到预警电话未理会被骗36人。", "victims 36"},
    {"预警平台漏报被骗受害人16名。", "victims 16"},
    {"劝阻未成年人被骗36人。", "people-dissuaded 36"},
};

constexpr Form nations[] = {
    {"Police arrested 14 Taiwanese and 5 Chinese over online scams.",
     "suspects-arrested 14; suspects-arrested 5"},
    {"Police arrested 46 Chinese, 13 Malaysians and 4 Filipinos.",
     "suspects-arrested 46; suspects-arrested 13; suspects-arrested 4"},
    {"Cambodia deported 131 Chinese, 46 Vietnamese, and 21 Indonesians.",
     "suspects-repatriated 131; suspects-repatriated 46; suspects-repatriated 21"},
    {"Kenya deported 106 Taiwanese and 26 Chinese suspected of phone fraud.",
     "suspects-repatriated 106; suspects-repatriated 26"},
    {"In the raid 68 Chinese and 13 Filipinos were arrested.",
     "suspects-arrested 68; suspects-arrested 13"},
    {"Police arrested 13 Canadians over phone scams.", "suspects-arrested 13"},
    {"Police arrested 13 locals over phone scams.", "suspects-arrested 13"},
    {"Police detained 14 Hong Kong residents.", "suspects-arrested 14"},
    {"Four mainland residents were arrested over a phone scam.", "suspects-arrested 4"},
    {"Police arrested 12 suspects who taught 14 residents.", "suspects-arrested 12"},
    {"Police arrested 14 Taiwanese and 5 Chinese firms were closed.", ""},
    {"Police arrested 14 Chinese firms' owners.", ""},
    {"Police arrested 30 suspects: 18 Chinese, 8 Vietnamese and 4 Malaysians.",
     "suspects-arrested 30"},
    {"The ring cheated 14 Taiwanese and 5 Chinese.", ""},
    {"Detained: 67 Burmese, 14 Vietnamese and three Malaysian nationals.", ""},
    {"Police rescued 14 Indonesians and 5 Chinese from a scam compound.", ""},
    {"Police arrested 14 Chinese nationals and 5 Vietnamese nationals.",
     "suspects-arrested 14; suspects-arrested 5"},
    {"Police arrested a gang of 14 Chinese and 5 Thais sought by Interpol.", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_people)

BOOST_DATA_TEST_CASE(people_need_no_noun, data::make(bare_people), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(men_and_women_add_up, data::make(both_sexes), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(not_every_number_beside_an_arrest_is_one, data::make(no_arrests), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(who_comes_back_from_abroad_is_repatriated, data::make(from_abroad), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(not_every_disposal_is_the_one_before, data::make(disposals), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(who_was_warned_is_no_victim, data::make(warded_off), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(nations_stand_in_lists, data::make(nations), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

// How reports really write figures: what machines make of Chinese, and what Chinese makes of
// numbers.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form cards[] = {
    {"缴获涉诈电话卡373.3万张、银行卡56.6万张。",
     "phone-cards-seized 3733000; bank-cards-seized 566000"},
    {"扣押诈骗电话卡30张。", "phone-cards-seized 30"},
};

constexpr Form in_letters[] = {
    {"Police froze HK$24m.", "funds-frozen 24000000 HKD"},
    {"Police froze US$3.3m and $35k.", "funds-frozen 3300000 USD; funds-frozen 35000 USD"},
    {"Police froze €1.2bn in accounts.", "funds-frozen 1200000000 EUR"},
    {"Police arrested 5 suspects in a raid 24m below ground.", "suspects-arrested 5"},
    {"Police froze HK$24mx.", ""},
    {"Police froze HK$ 3.2 million and US$ 500,000.",
     "funds-frozen 3200000 HKD; funds-frozen 500000 USD"},
    {"Police arrested three of the fraud gang.", "suspects-arrested 3"},
    {"Police smashed three of the fraud gangs.", "gangs-destroyed 3"},
    {"Twelve arrested over phone scams.", "suspects-arrested 12"},
    {"Police arrested 12 for phone scams.", "suspects-arrested 12"},
    {"Police solved 12 at once.", ""},
    {"Police arrested 57 men and 22 women over phone fraud.", "suspects-arrested 79"},
    {"Police arrested 57 men, and 22 women were rescued.", "suspects-arrested 57"},
    {"The City Daily reported that police arrested 12 suspects.", "suspects-arrested 12"},
    {"Three suspects were brought to justice.", "suspects-arrested 3"},
    {"Police arrested 27 people after a woman was swindled out of 3,000 yuan by phone.",
     "suspects-arrested 27; losses 3000 victim"},
    {"The number of fraud gangs smashed rose 12 percent to 31.",
     "gangs-destroyed 31; gangs-destroyed up 12"},
    {"The number of people arrested over fraud reached 3,100.", "suspects-arrested 3100"},
    {"The number of fraud cases solved stood at 88.", "cases-solved 88"},
    {"Police froze RM24m, RM2.5 million and RM1.5mil.",
     "funds-frozen 24000000 MYR; funds-frozen 2500000 MYR; funds-frozen 1500000 MYR"},
    {"Police froze RMB500,000 and more than USD20,000.",
     "funds-frozen 500000; funds-frozen 20000 USD more-than"},
    {"Police froze ₱20 million and ₹36 lakh.",
     "funds-frozen 20000000 PHP; funds-frozen 3600000 INR"},
    {"Police froze $007m.", ""},
    {"警方冻结HK$3千万元。", "funds-frozen 30000000"},
    {"警方冻结¥5千万元。", "funds-frozen 50000000"},
    {"Police froze $3million in all.", "funds-frozen 3000000 USD"},
};

constexpr Form machine_made[] = {
    {"Police solved fraud cases 31, gangs 6.", "cases-solved 31; gangs-destroyed 6"},
    {"Suspects have been arrested. More than 7,510 people.", "suspects-arrested 7510 more-than"},
    {"Fraud cases decreased by -34.4% year-on-year.", "cases-filed down 34.4"},
    {"Police froze 600 million HK dollars.", "funds-frozen 600000000 HKD"},
    {"Police froze 6000 million yuan.", "funds-frozen 6000000000"},
    {"Police froze 22 billion 200 million yuan.", "funds-frozen 22200000000"},
    {"Police froze one million and seven hundred thousand yuan.", "funds-frozen 1700000"},
    {"Police froze 2.3 more than 100 million yuan.", "funds-frozen 230000000 more-than"},
    {"Police cracked 12 cases.Arrested 94 people.Officers froze 5 million yuan.",
     "cases-solved 12; suspects-arrested 94; funds-frozen 5000000"},
    {"In the case of large sums, police arrested 2,421 suspects.", "suspects-arrested 2421"},
    {"Police destroyed 106 bases for the fraud; 83 perpetrators were caught.",
     "dens-destroyed 106; suspects-arrested 83"},
    {"The funds involved in the case were stopped: 551.8 million yuan.", "funds-stopped 551800000"},
    {"A court jailed 282 members of a fraud network.", "suspects-prosecuted 282"},
    {"Officers caught 30 suspects who could be jailed for 10 years.", "suspects-arrested 30"},
    {"The funds involved in the case were 20 million yuan.", "amount-involved 20000000 case"},
    {"In the case of the airport fraud, police arrested 12 suspects.", "suspects-arrested 12 case"},
    {"More than 60 million yuan involved frozen.", "funds-frozen 60000000 more-than"},
    {"Police arrested 3,2016 suspects and seized 13,<> bank cards.", ""},
    {"Police arrested 10,10 suspects and 3,3 dealers.", ""},
    {"The funds intercepted and frozen were 12 million yuan and 3 million yuan, respectively.",
     "funds-stopped 12000000; funds-frozen 3000000"},
};

constexpr Form chinese[] = {
    {"抓获嫌疑人二百三十一名。", "suspects-arrested 231"},
    {"劝阻群众两万余人、三万多人次。",
     "people-dissuaded 20000 more-than; people-dissuaded 30000 more-than"},
    {"冻结资金近3亿元，止付约2亿元，挽回损失超1亿元。",
     "funds-frozen 300000000 nearly; funds-stopped 200000000 about; losses-recovered 100000000 "
     "more-than"},
    {"冻结资金1亿3千4百万元。", "funds-frozen 134000000"},
    {"抓获嫌疑人94人，其中骨干12人。", "suspects-arrested 94; suspects-arrested 12 part"},
    {"破案数、抓获数同比分别上升六成多、1.5倍。",
     "cases-solved up 60 more-than; suspects-arrested up 150"},
    {"止付、冻结资金分别为1.2亿元、3400多万元。",
     "funds-stopped 120000000; funds-frozen 34000000 more-than"},
    {"止付、冻结资金1.2亿元、3400多万元。",
     "funds-frozen 120000000; funds-frozen 34000000 more-than"},
    {"损失减半，发案翻番。", "losses down 50; cases-filed up 100"},
    {"发案连续9个月下降。", ""},
    {"抓获嫌疑人数百名，上千万元被冻结。", ""},
    {"警方凍結ＨＫ＄３５０万。", "funds-frozen 3500000 HKD"},
    {"冻结人民币20笔。", ""},
    {"缴获美元3笔，查获港币2箱。", ""},
    {"警方冻结港币120万。", "funds-frozen 1200000 HKD"},
    {"Police froze 2 million yuan (THB 10 million).", "funds-frozen 2000000"},
    {"Police froze a $500,000 account.", "funds-frozen 500000 USD"},
    {"Police froze A$500,000.", "funds-frozen 500000 AUD"},
    {"Losses amounted to HKD$1.2 million.", "losses 1200000 HKD"},
    {"Losses amounted to SGD$1.2 million.", "losses 1200000 SGD"},
    {"Losses amounted to MOP$1.2 million.", "losses 1200000 MOP"},
    {"Police froze accounts of 12 Rs 3 crore.", "accounts-frozen 12; funds-frozen 30000000 INR"},
    {"Police recovered 5,000 USD 30 phones.", "losses-recovered 5000 USD"},
    {"凍結資金新臺幣1億814.6萬元。", "funds-frozen 108146000 TWD"},
    {"破获一起涉案资金达20余万元的诈骗案。", "amount-involved 200000 more-than case"},
    {"破获涉案超百万元的案件5起。", "cases-solved 5"},
    {"立案数由300起降至200起。", "cases-filed 200"},
    {"Officers saved 19 million yuan for 12 victims.", "losses-avoided 19000000"},
};

// Wordings of bulletins in which other words stand near the number than those that tell its kind.
constexpr Form bulletins[] = {
    {"端掉窝点2个，查获设备一台。", "dens-destroyed 2; devices-seized 1"},
    {"缉获嫌疑人25人，查扣手机12部、笔电2台、自小客车3台。",
     "suspects-arrested 25; devices-seized 12; devices-seized 2"},
    {"中心开展电话预警3.2万余次，劝阻潜在受骗事主4200人。",
     "warnings-issued 32000 more-than; people-dissuaded 4200"},
    {"对17名被告人以涉嫌诈骗、非法拘禁等罪名提起公诉。", "suspects-prosecuted 17"},
    {"民警把7万元被骗资金交还受害人。", "funds-returned 70000"},
    {"端掉窝点2个，于2024-05-06 18:43公布。", "dens-destroyed 2"},
    {"The campaign led to 12 arrests, 9 prosecutions.",
     "suspects-arrested 12; suspects-prosecuted 9"},
    {"So far 46 arrests have been made.", "suspects-arrested 46"},
    {"Fourteen suspects aged between 19 and 55 were arrested.", "suspects-arrested 14"},
    {"Two suspects aged 25 and 31 were arrested.", "suspects-arrested 2"},
    {"Nine suspects (aged 20 to 39) were arrested.", "suspects-arrested 9"},
    {"共破案件312起，打处嫌疑人540人。", "cases-solved 312; suspects-arrested 540"},
    {"抓获嫌疑人45名，还将其中32名嫌疑人移送起诉。",
     "suspects-arrested 45; suspects-prosecuted 32"},
    {"民警成功劝阻受骗市民1200人，退回被骗款12万元。",
     "people-dissuaded 1200; funds-returned 120000"},
    {"Police Arrest 300 Suspects in Telecom Fraud Cases, Up 12 Percent",
     "suspects-arrested 300; suspects-arrested up 12"},
    {"还将有500余名嫌疑人被押解回国，已有20名嫌疑人被押解回国。", "suspects-repatriated 20"},
    {"破获案件20起；梳理出积案60起，已破获25起。", "cases-solved 20; cases-solved 25"},
    {"逮捕車手廿七人，凍結30個銀行戶口。", "suspects-arrested 27; accounts-frozen 30"},
    {"Police blocked the bank accounts of 23 gangs.", ""},
    {"Eleven men aged 19 to 45 and 3 women were arrested.",
     "suspects-arrested 11; suspects-arrested 3"},
    {"Police arrested 12 suspects aged 20 to 39 and 15 were prosecuted.",
     "suspects-arrested 12; suspects-prosecuted 15"},
    {"刷单后平台退回本金及佣金共计168元，民警抓获4人。", "suspects-arrested 4"},
    {"涉及全国被骗市民1200余名，民警抓获12人。", "victims 1200 more-than; suspects-arrested 12"},
    {"查扣手機7支。", "devices-seized 7"},
    {"民警为老人保住养老钱20万元。", "losses-avoided 200000 victim"},
    {"扣押手机500部，组建5支宣传队伍。", "devices-seized 500"},
    {"民警成功劝阻受害人一次性转账5万元。", ""},
    {"嫌疑人一个个落网，警方抓获30人。", "suspects-arrested 30"},
    {"下午三点四十万元被骗，止付2万元。", "losses 400000; funds-stopped 20000"},
    {"Statistics of those arrested: 94 suspects prosecuted 30",
     "suspects-arrested 94; suspects-prosecuted 30"},
    {"Prosecutors charged 300 people involved in fraud cases, up 12 percent.",
     "suspects-prosecuted 300; suspects-prosecuted up 12"},
    {"Police arrested 300 suspects and recorded a decrease in telecom fraud cases of 12 percent.",
     "suspects-arrested 300; cases-filed down 12"},
    {"Police arrested 300 suspects and in Chengde telecom fraud cases fell 12 percent.",
     "suspects-arrested 300; cases-filed down 12"},
    {"Myanmar handed over 120 suspects to China.", "suspects-repatriated 120"},
    {"Officers froze more than HK$2 million and intercepted nearly S$5 million.",
     "funds-frozen 2000000 HKD more-than; funds-stopped 5000000 SGD nearly"},
    {"More than 5 million yuan of losses recovered for residents.",
     "losses-recovered 5000000 more-than"},
    {"The center intercepted 60 million yuan, preventing 900 residents from falling victim.",
     "funds-stopped 60000000; people-dissuaded 900"},
    {"Police arrested three core members and nine mule account holders.",
     "suspects-arrested 3; suspects-arrested 9"},
    {"Police arrested 500 suspects in telecom fraud cases, up 31 percent.",
     "suspects-arrested 500; suspects-arrested up 31"},
    {"The number of people prosecuted for telecom fraud crimes rose 31 percent.",
     "suspects-prosecuted up 31"},
    {"诈骗团伙开展洗钱活动968次。", ""},
    {"组织反诈演练12次。", ""},
    {"今年全市发虚假信息诈骗案件1949起，破获500起。", "cases-filed 1949; cases-solved 500"},
    {"警方转发诈骗案件1949起，破获500起。", "cases-solved 500"},
    {"针对高发诈骗案件1949起，破获500起。", "cases-solved 500"},
    {"这292人涉嫌参与了888起诈骗案。", "cases-linked 888"},
    {"涉及诈骗案件总数超过1208起。", "cases-linked 1208 more-than"},
    {"发送诈骗信息5000条以上的，以诈骗罪定罪。", ""},
    {"发送反诈预警信息5000条。", "warnings-issued 5000"},
    {"惩戒涉诈银行账户主体892个。", "persons-punished 892"},
    {"冻结涉诈银行账户892个。", "accounts-frozen 892"},
};

// Good news and bad.
constexpr Form solved_or_filed[] = {
    {"Fraud cases fell 83 percent.", "cases-filed down 83"},
    {"Solved fraud cases fell 83 percent.", "cases-solved down 83"},
    {"The number of fraud cases fell 83 percent.", "cases-filed down 83"},
    {"The number of fraud cases solved fell 83 percent.", "cases-solved down 83"},
    {"The number of fraud cases reported fell 83 percent.", "cases-filed down 83"},
    {"案件下降83%。", "cases-filed down 83"},
    {"发案下降83%。", "cases-filed down 83"},
    {"破案下降83%。", "cases-solved down 83"},
    {"案件立案数下降83%。", "cases-filed down 83"},
    {"案件破案数下降83%。", "cases-solved down 83"},
    {"Some 300 cases were filed and 200 cases were solved.",
     "cases-filed 300 about; cases-solved 200"},
    {"立案300起，破案200起。", "cases-filed 300; cases-solved 200"},
};

// What became of a sum, and of whom a number is.
constexpr Form outcomes[] = {
    {"被骗资金3万元全部追回。", "losses-recovered 30000"},
    {"被骗资金40万元已紧急止付。", "funds-stopped 400000"},
    {"6万元被骗资金已返还事主。", "funds-returned 60000"},
    {"被冻结资金中的800元已成功返还。", "funds-returned 800"},
    {"追回7万多元被骗赃款。", "losses-recovered 70000 more-than"},
    {"群众被骗5万元，民警追回2万元。", "losses 50000; losses-recovered 20000"},
    {"涉案金额300万元，账户已冻结。", "amount-involved 3000000"},
    {"集中返还30笔涉诈资金，共计90余万元。", "funds-returned 900000 more-than"},
    {"被骗资金18万元未能追回。", "losses 180000"},
    {"被骗30万元部分追回。", "losses 300000"},
    {"损失18万元正在追缴中。", "losses 180000"},
    {"冻结资金18万元避免群众损失。", "funds-frozen 180000"},
    {"查扣12笔涉案资金18万元。", "amount-involved 180000"},
    {"减少群众损失200万元。", "losses-avoided 2000000"},
    {"群众损失同比减少损失35%。", "losses down 35"},
    {"流水80万元，非法获利2万元。", "amount-involved 800000"},
    {"该团伙非法获利50万元。", "amount-involved 500000 case"},
    {"Police froze 3 million yuan and returned 2 million yuan to victims.",
     "funds-frozen 3000000; funds-returned 2000000"},
    {"Losses of 9 million yuan were averted; 4 million yuan in payments was stopped.",
     "losses-avoided 9000000; funds-stopped 4000000"},
    {"Police handed 7 million yuan back to victims.", "funds-returned 7000000"},
    {"Police stopped a woman from transferring 60,000 yuan.", "losses-avoided 60000 victim"},
    {"Police seized 50,000 yuan in a case in which the victim was tricked.", ""},
};

constexpr Form people[] = {
    {"抓获5人，受害人涉及全国60余人。", "suspects-arrested 5; victims 60 more-than"},
    {"Police detained 5 people in a case involving 800 people.", "suspects-arrested 5"},
    {"批准逮捕30人，不批准逮捕8人，起诉40人，不起诉6人。",
     "suspects-arrested 30; suspects-prosecuted 40"},
    {"25名被告人因犯诈骗罪被判处有期徒刑八年至二年不等。", "suspects-prosecuted 25"},
    {"9名在押被告人出庭。", ""},
    {"共拘捕7男2女。", "suspects-arrested 9"},
    {"共立电信诈骗案件56起，破48起，抓获7人。",
     "cases-filed 56; cases-solved 48; suspects-arrested 7"},
    {"案件数突破10起。", ""},
    {"电信诈骗发案跌破300起。", "cases-filed 300"},
    {"银行识破骗局12起。", ""},
    {"劝阻群众30人，组织防骗演练12次。", "people-dissuaded 30"},
    {"拦截涉诈来电400万个。", "calls-blocked 4000000"},
    {"Police destroyed 12 gangs suspected of fraud.", "gangs-destroyed 12"},
    {"Police arrested 12 suspected gang members.", "suspects-arrested 12"},
    {"Police froze 3,820 bank and payment accounts.", "accounts-frozen 3820"},
    {"Police seized 900 phone and bank cards.", "bank-cards-seized 900"},
    {"Police seized 30 phones and bank cards.", "devices-seized 30"},
    {"Police seized 80 wireless network cards.", ""},
    {"A court in the county jailed 25 people who swindled victims.", "suspects-prosecuted 25"},
    {"Police arrested 542 sponsors, ringleaders and key members.", "suspects-arrested 542"},
};

constexpr Form currencies[] = {
    {"Victims lost THB 30 million.", "losses 30000000 THB"},
    {"Victims lost RM 3.2 million.", "losses 3200000 MYR"},
    {"Victims lost A$3 million.", "losses 3000000 AUD"},
    {"Victims lost C$3 million.", "losses 3000000 CAD"},
    {"Victims lost a 20 million share.", ""},
    {"Victims lost 3 million Singapore dollars.", "losses 3000000 SGD"},
    {"Scammers stole VND 50 billion.", "losses 50000000000 VND"},
    {"受害人损失300万新元。", "losses 3000000 SGD"},
    {"受害人损失200万林吉特。", "losses 2000000 MYR"},
    {"受害人损失2亿越南盾。", "losses 200000000 VND"},
};

constexpr Form bare_numbers[] = {
    {"12 were arrested over a fraud call centre.", "suspects-arrested 12"},
    {"The gang swindled 30 victims; 12 were later arrested.", "victims 30; suspects-arrested 12"},
    {"Police questioned 300 people and 45 of them were detained.", "suspects-arrested 45"},
    {"Police rescued 120 people and 15 of those have since been charged.",
     "suspects-prosecuted 15"},
    {"Police seized 200 phones; nine were escorted back.",
     "devices-seized 200; suspects-repatriated 9"},
    {"Of the 60 bank cards, 12 were seized.", "bank-cards-seized 60; bank-cards-seized 12"},
    {"The case of 2021 was detected.", ""},
    {"7 suspects were detained and 3 were released on bail.", "suspects-arrested 7"},
    {"Police solved 66 cases, arrested 88 and froze 310 accounts.",
     "cases-solved 66; suspects-arrested 88; accounts-frozen 310"},
    {"Police wanted 22 suspects and arrested nine of them.", "suspects-arrested 9"},
    {"Police arrested 19 of the suspects.", "suspects-arrested 19"},
    {"Police arrested 14 of the 20 suspects.", "suspects-arrested 14"},
    {"Police arrested one of the country's 10 most wanted suspects.", ""},
    {"Police arrested 10 most wanted suspects.", "suspects-arrested 10"},
    {"Police busted a den, with 10 phones and 32 bank cards seized.",
     "devices-seized 10; bank-cards-seized 32"},
    {"将抓获的320名犯罪嫌疑人，通过口岸全部移交中方。", "suspects-repatriated 320"},
    {"抓获的88名犯罪嫌疑人均被刑事拘留。", "suspects-arrested 88"},
    {"Police arrested a 23-member gang.", "suspects-arrested 23"},
    {"Police smashed a 15-person ring.", ""},
    {"Eight of the 12-member gang were arrested.", "suspects-arrested 8"},
    {"Police arrested six members of a 12-member gang.", "suspects-arrested 6"},
    {"A 60-person police team arrested the gang.", ""},
    {"Suspects who came between 2019 and 2021 were arrested.", ""},
    {"Chen (45) was arrested.", ""},
    {"A man in Room 302 was arrested.", ""},
    {"Police shut down 12 WeChat groups.", ""},
    {"Police froze 25 linked bank accounts.", "accounts-frozen 25"},
    {"Police smashed 15 gangs with 40 members.", "gangs-destroyed 15"},
    {"Police took criminal coercive measures against 12 suspects.", "suspects-arrested 12"},
    {"A total of 2019 were arrested.", "suspects-arrested 2019"},
};

constexpr Form closed[] = {
    {"Police shut down six fraud rings.", "gangs-destroyed 6"},
    {"Police closed 12 scam call centres.", "dens-destroyed 12"},
    {"More than 40 scam centers were shut down.", "dens-destroyed 40 more-than"},
    {"Police raided 3 call centers targeting pensioners.", "dens-destroyed 3"},
    {"Police closed 12 anti-fraud centers.", ""},
    {"Police shut down 1,200 fraud websites and blocked 30 scam calls.",
     "domains-blocked 1200; calls-blocked 30"},
    {"警方关闭诈骗窝点12个。", "dens-destroyed 12"},
    {"反诈中心减少群众财产损失3.2亿元。", "losses-avoided 320000000"},
    {"抓获犯罪嫌疑人12名（男8女4）。", "suspects-arrested 12"},
    {"抓获犯罪嫌疑人男8名。", "suspects-arrested 8"},
    {"关停诈骗网站30个。", "domains-blocked 30"},
    {"缴获营业执照45张、银行卡12张。", "bank-cards-seized 12"},
    {"立案侦办电信网络诈骗案件62起。", "cases-filed 62"},
    {"法院审结电信网络诈骗案件75件160人。", "suspects-prosecuted 160"},
    {"12名嫌疑人已移交检察机关审查起诉。", "suspects-prosecuted 12"},
    {"前三季度社会消费品零售总额36万亿元。", ""},
    {"9月受理诈骗案件1.4万件，较8月1.5万件减少7.8%。", "cases-filed 14000; cases-filed down 7.8"},
    {"劝阻正在被骗警情732起。", "people-dissuaded 732"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_forms)

BOOST_DATA_TEST_CASE(sums_are_in_their_own_money, data::make(currencies), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(bare_numbers_count_whom_the_deed_is_done_to, data::make(bare_numbers), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_is_closed_is_destroyed_or_blocked, data::make(closed), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(sums_are_what_became_of_them, data::make(outcomes), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(people_are_whom_the_clause_names, data::make(people), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(cards_of_a_kind_are_not_of_another, data::make(cards), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(letters_scale_money, data::make(in_letters), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(machines_tear_double_and_misplace_numbers, data::make(machine_made), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(chinese_hedges_shares_and_spells_numbers, data::make(chinese), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(bulletins_say_it_in_other_words, data::make(bulletins), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(solved_cases_are_no_filed_ones, data::make(solved_or_filed), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

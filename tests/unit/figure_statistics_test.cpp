// Statistics as bulletins and machines write them: labels with their numbers, the number last, how
// often something was done, and numbers that are of one person or of something else.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form labels[] = {
    {"Stopped fund accounts: 37; query fund accounts: 73; frozen fund accounts: 12",
     "accounts-frozen 12"},
    {"Stop payment accounts: 37; query accounts: 73; frozen accounts: 12",
     "accounts-stopped 37; accounts-frozen 12"},
    {"Fraud cases solved: 37; suspects arrested: 73; gangs destroyed: more than 12.",
     "cases-solved 37; suspects-arrested 73; gangs-destroyed 12 more-than"},
    {"Early warning information: 370; dissuaded people: 73.",
     "warnings-issued 370; people-dissuaded 73"},
    {"Police arrested suspects: 3. Wang ran the scam.", ""},
    {"Police arrested suspects: 37. Wang ran the scam.", "suspects-arrested 37"},
    {"Police solved fraud cases: 2) the loan scam.", ""},
    {"Frozen accounts: see page 37.", ""},
    {"Number of people who were defrauded: 37.", "victims 37"},
    {"Hubei police arrested 73 fraud suspects. Wuhan – 37 suspects arrested.",
     "suspects-arrested 73; suspects-arrested 37"},
    {"Police arrested 73 fraud suspects – 37 of them women.",
     "suspects-arrested 73; suspects-arrested 37 part"},
    {"Police arrested 73 fraud suspects. Many foreigners — 37 Korean suspects — were arrested.",
     "suspects-arrested 73; suspects-arrested 37 part"},
    {"Police arrested 73 fraud suspects. Most – 37 suspects – were arrested in town.",
     "suspects-arrested 73; suspects-arrested 37 part"},
    {"Police arrested 73 fraud suspects. Ho Chi Minh City, May 3 – 37 fraud suspects were "
     "arrested.",
     "suspects-arrested 73; suspects-arrested 37"},
};

constexpr Form number_last[] = {
    {"The police accepted telecom fraud cases 37.", "cases-filed 37"},
    {"The police accepted 37 telecom fraud cases.", "cases-filed 37"},
    {"The county has established 37 pension fraud cases.", "cases-filed 37"},
    {"Last week the city occurred various fraud criminal cases 37.", "cases-filed 37"},
    {"Some 37 scam cases occurred in the city.", "cases-filed 37 about"},
    {"Police went to a town where 37 scam cases occurred.", ""},
    {"Of 370 scam cases, 37 occurred online.", ""},
    {"In May 37 fewer phone scam cases occurred.", ""},
    {"Nine percent of 370 phone scam cases occurred at weekends.", ""},
    {"Of these, 37 phone scam cases occurred in schools.", ""},
    {"After 37 phone scam cases occurred, the bank wrote to its clients.", ""},
    {"A total of 37 phone scam cases occurred.", "cases-filed 37"},
    {"The court accepted telecom fraud cases 37.", ""},
    {"The court accepted 37 telecom fraud cases.", ""},
    {"The police accepted 37 fraud complaints and gifts.", ""},
    {"The city established 37 fraud case teams.", ""},
    {"The city received fraud alarms 37.", "alarms 37"},
    {"Police solved 37% of the fraud cases.", "clearance-rate 37"},
    {"Police solved 37% more fraud cases.", ""},
    {"上周全市共发生电信网络诈骗案件37起。", "cases-filed 37"},
    {"本周发生各类诈骗刑事案件37起。", "cases-filed 37"},
    {"本周发生交通事故37起。", ""},
    {"各地要防止发生诈骗案件。", ""},
    {"全年避免发生电信诈骗案件37起。", ""},
    {"民警侦破案件12起，成功阻止发生诈骗37起。", "cases-solved 12"},
    {"本月全镇少发生电信诈骗案件37起。", ""},
    {"全镇每月至少发生电信诈骗案件37起。", "cases-filed 37"},
    {"全镇发生电信诈骗案件370起，比去年少发生37起。", "cases-filed 370"},
    {"若发生电信诈骗案件37起，镇长要作检讨。", ""},
    {"县里约谈了发生诈骗案件37起的村。", ""},
    {"一季度发生诈骗案件37起以上的，予以通报。", ""},
    {"警方破获多发案件37起、高发案件12起。", "cases-solved 37; cases-solved 12"},
    {"全镇已发生电信诈骗案件37起。", "cases-filed 37"},
    {"全镇未再发生电信诈骗案件，去年共发生诈骗案件37起。", "cases-filed 37"},
    {"精准推送预警数据37万条。", "warnings-issued 370000"},
    {"清退涉案资金370万元。", "funds-returned 3700000"},
    {"The police reported on the 11th that 37 crimes were planned.", ""},
    {"The number of cheated people reached more than 370.", "victims 370 more-than"},
};

constexpr Form how_often[] = {
    {"派出所成功劝阻电信诈骗案件37起。", "people-dissuaded 37"},
    {"民警今年已劝阻37起涉诈转账。", "people-dissuaded 37"},
    {"民警及时劝阻一起电信诈骗案件。", ""},
    {"民警劝阻群众73人，破获案件37起。", "people-dissuaded 73; cases-solved 37"},
    {"派出所开展反诈宣传活动37次。", "events-held 37"},
    {"派出所组织宣讲37场次、培训12次。", "events-held 37; events-held 12"},
    {"反诈宣传视频播放37万次。", ""},
    {"派出所开展巡逻37次。", ""},
    {"Police carried out propaganda into campus 37 times.", "events-held 37"},
    {"Police carried out publicity activities more than 370 times.", "events-held 370 more-than"},
    {"Propaganda videos were played 3700 times.", ""},
};

constexpr Form people[] = {
    {"The raid ended with the scene control of 37 suspects.", "suspects-arrested 37"},
    {"Police solved 37 cases. Case 1: a gang of card sellers.", "cases-solved 37"},
    {"Officers seized 52 scratch cards and 37 bank cards.", "bank-cards-seized 37"},
    {"Police controlled 37 suspects at the den.", "suspects-arrested 37"},
    {"The den was controlled by 37 suspects.", ""},
    {"The boss controlled 37 accounts.", ""},
    {"Chen had controlled 37 fraudsters abroad.", ""},
    {"Police shot a boss who controlled 37 scam workers.", ""},
    {"Police caught a boss who controlled more than 37 scam workers.", ""},
    {"Police arrested a man who recruited 37 runners.", ""},
    {"The officers who arrested 37 suspects were praised.", "suspects-arrested 37"},
    {"Police found that Chen controlled 37 fraudsters.", ""},
    {"Police found that they hid in a hotel, then controlled 37 suspects.", "suspects-arrested 37"},
    {"A remote control of 37 suspects was on the table.", ""},
    {"Officers raided the den and controlled 37 suspects.", "suspects-arrested 37"},
    {"A task force of the city controlled 37 suspects.", "suspects-arrested 37"},
    {"The anti-fraud center controlled 37 suspects.", "suspects-arrested 37"},
    {"The call center of the ring controlled 37 fraudsters.", ""},
    {"Police raided the den, controlling 37 suspects.", "suspects-arrested 37"},
    {"Police took control of 37 suspects.", "suspects-arrested 37"},
    {"The police found phones that scammers used and quickly controlled 37 suspects.",
     "suspects-arrested 37"},
    {"Police said that they had controlled 37 suspects.", "suspects-arrested 37"},
    {"Police caught a boss who had controlled 37 scam workers.", ""},
    {"Police caught a boss who was controlling 37 fraudsters.", ""},
    {"Police arrested a ring who included 37 suspects.", "suspects-arrested 37"},
    {"Police caught 37 fraud personnel.", "suspects-arrested 37"},
    {"Police trained 37 bank personnel.", ""},
    {"Rumor \"37 fraud personnel were arrested\" was refuted.", ""},
    {"A total of 37 people who defrauded others in 12 towns have been caught.",
     "suspects-arrested 37"},
    {"A total of 37 people who were defrauded came to the station.", "victims 37"},
    {"A total of 37 people who lost money came to the station.", "victims 37"},
    {"警方堵截一笔资金，并牵出一个37人的跑分团伙。", ""},
    {"警方抓获一个37人诈骗团伙。", "suspects-arrested 37"},
    {"警方堵截资金，牵出一个37人团伙，人员已全部抓捕。", "suspects-arrested 37"},
    {"警方堵截资金，牵出一个37人团伙，力争年底前全部抓获。", ""},
    {"警方堵截资金，牵出一个37人团伙，将其全部抓获。", "suspects-arrested 37"},
    {"警方堵截资金，牵出一个37人团伙，全部资金12万元被冻结。", "funds-frozen 120000"},
    {"法院对37名被告人宣判，12名辩护人到庭。", "suspects-prosecuted 37"},
    {"警方抓获假律师37名。", "suspects-arrested 37"},
    {"法院对37名冒充检察官的人员宣判。", "suspects-prosecuted 37"},
    {"警方破获冒充检察官诈骗案37起。", "cases-solved 37"},
    {"37名律师被抓获。", "suspects-arrested 37"},
    {"抓获骗子37名，12名律师被抽调。", "suspects-arrested 37"},
    {"警方邀请两位受害人现身说法。", ""},
    {"12名受害人代表领取被骗资金。", ""},
    {"该案共有12名受害人。", "victims 12 case"},
    {"该案受害人超千人。", "victims 1000 more-than case"},
    {"警方抓获嫌疑人逾百名。", "suspects-arrested 100 more-than"},
    {"警方抓获嫌疑人上百名。", ""},
    {"全市损失上千万元。", ""},
};

constexpr Form sums[] = {
    {"全市电诈警情同比下降12%，报损金额同比上升8%。", "alarms down 12; losses up 8"},
    {"赃款已流向37个账户，警方止付资金12万元。", "funds-stopped 120000"},
    {"警方将转入骗子账户的37万元追了回来。", "losses-recovered 370000"},
    {"詐騙另一被害人37萬元。", "losses 370000 victim"},
    {"王女士听信骗子，她投入6笔资金共计37万元。", "amount-involved 370000 victim"},
    {"李女士听信骗子，她向涉案账户投入6笔资金共计37万元。", "amount-involved 370000 victim"},
    {"警方查明，王某用银行卡汇款涉案资金37万元。", "amount-involved 370000"},
    {"王女士投资被骗，警方发现该团伙投资酒店，涉案资金37万元。", "amount-involved 370000 case"},
    {"被告人王某某开设公司行骗，诈骗金额37万元。", "losses 370000"},
    {"王某某遇上骗子，诈骗金额37万元。", "losses 370000 victim"},
    {"被告人诸葛某行骗，诈骗金额37万元。", "losses 370000"},
    {"被告人骗取诸葛某信任，诈骗金额37万元。", "losses 370000 victim"},
    {"本周最高被骗37万元。", ""},
    {"本周单案最大损失37万元。", ""},
    {"一市民被骗37万元。", "losses 370000 victim"},
    {"警方在一居民楼抓获骗子，冻结37万元。", "funds-frozen 370000"},
    {"刘阿姨被骗37万元。", "losses 370000 victim"},
    {"民警提醒每一市民不要受骗，挽回损失37万元。", "losses-recovered 370000"},
    {"万一市民被骗，警方会止付，上月止付37万元。", "funds-stopped 370000"},
    {"警方为一村民小组追回被骗资金37万元。", "losses-recovered 370000"},
    {"骗子假冒一位领导，骗走公司37万元。", "losses 370000 victim"},
    {"反诈刘阿姨天天上街，所里挽回损失37万元。", "losses-recovered 370000"},
    {"刘大叔组织邻居防骗，所里挽回损失37万元。", "losses-recovered 370000"},
    {"刘大叔接到自称某慈善组织的电话，被骗37万元。", "losses 370000 victim"},
    {"刘大叔险些被骗，今年所里累计挽回损失37万元。", "losses-recovered 370000"},
    {"志愿者刘大叔险些被骗，民警追回37万元。", "losses-recovered 370000 victim"},
    {"同学们不再上当，警方挽回损失37万元。", "losses-recovered 370000"},
    {"叔叔阿姨都来听课，警方挽回损失37万元。", "losses-recovered 370000"},
    {"不少老人被骗，损失37万元。", "losses 370000"},
    {"刘大叔险些被骗，民警为其挽回损失37万元。", "losses-recovered 370000 victim"},
    {"社区刘阿姨被骗，民警追回37万元。", "losses-recovered 370000 victim"},
    {"志愿者陪刘阿姨报警，民警追回37万元。", "losses-recovered 370000 victim"},
    {"志愿者刘阿姨天天上街，民警追回37万元。", "losses-recovered 370000"},
    {"Scammers cheated a retired teacher of HK$370,000.", "losses 370000 HKD victim"},
    {"Scammers cheated a teacher training firm of HK$370,000.", "losses 370000 HKD"},
    {"Scammers cheated a couple of HK$370,000.", "losses 370000 HKD victim"},
    {"Scammers cheated a couple of teachers of HK$370,000.", "losses 370000 HKD"},
    {"Scammers conned a couple of traders out of HK$370,000.", "losses 370000 HKD"},
    {"One of the victims lost HK$370,000.", "losses 370000 HKD victim"},
    {"The highest single loss was HK$370,000.", ""},
    {"The largest loss-making scam cheated people of HK$370,000.", "losses 370000 HKD"},
    {"Police recovered their largest sum ever of HK$370,000.", "losses-recovered 370000 HKD"},
    {"Banks intercepted their largest amount of HK$370,000.", "funds-stopped 370000 HKD"},
    {"Of the sums that banks intercepted the largest amount was HK$370,000.", ""},
    {"The largest gang cheated people of HK$370,000.", "losses 370000 HKD"},
    {"本周被骗金额最高达37万元。", ""},
    {"The fraud amount highest 370,000 yuan.", ""},
    {"The victims lost between $370 and $7,300.", ""},
    {"The victims lost from $370 to $7,300.", ""},
    {"The victims lost from a few hundred to HK$7,300.", ""},
    {"The victims lost from several hundred to as high as HK$7,300.", ""},
    {"The victims lost from dozens to well over HK$7,300.", ""},
    {"The victims lost from several thousand yuan to more than 370,000 yuan.", ""},
    {"The victims lost between about HK$370 and a maximum of HK$7,300.", ""},
    {"The victims lost from the scam 3 million yuan.", "losses 3000000"},
    {"Victims lost from 2000 to 300,000 yuan.", ""},
    {"The victims lost from as little as HK$370 to as much as HK$7,300.", ""},
    {"The victims lost between March and May HK$370,000.", "losses 370000 HKD"},
    {"Residents lost from 2021 to 2023 some HK$370,000.", "losses 370000 HKD about"},
    {"Customers lost from their savings more than HK$370,000.", "losses 370000 HKD more-than"},
    {"Police returned 370,000 yuan involved funds.", "funds-returned 370000"},
    {"Police returned 370,000 yuan to 16 victimized people.", "funds-returned 370000"},
    {"The case has 370,000 yuan involved funds.", "amount-involved 370000 case"},
    {"The victim was forced to transfer a total of 37,000 yuan.", "amount-involved 37000 victim"},
    {"The victim transferred to two accounts a total of 37,000 yuan.",
     "amount-involved 37000 victim"},
    {"She laundered for scammers and transferred a total of 37,000 yuan.", "amount-involved 37000"},
    {"The victim was suspected of money laundering and transferred a total of 37,000 yuan.",
     "amount-involved 37000 victim"},
    {"He said that victims had transferred a total of 37,000 yuan.", "amount-involved 37000"},
    {"She hired runners who deposited a total of 37,000 yuan.", "amount-involved 37000"},
    {"Police shut down a gang suspected of using 37 bank accounts.", ""},
    {"Police shut down 37 bank accounts.", "accounts-stopped 37"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_statistics)

BOOST_DATA_TEST_CASE(a_label_tells_what_its_number_is_of, data::make(labels), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(numbers_may_stand_behind_their_cases, data::make(number_last), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(how_often_counts_people_and_events, data::make(how_often), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(people_are_what_was_done_to_them, data::make(people), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(sums_are_of_all_or_of_one, data::make(sums), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

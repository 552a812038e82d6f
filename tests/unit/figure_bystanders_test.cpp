// People beside an arrest who were not arrested, and people who were talked into something.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form ages[] = {
    {"Police detained the man (31) in Cork over a text scam.", ""},
    {"Police arrested a man (33) and a woman (42) over a phone scam.", ""},
    {"A suspect (33) was arrested over a phone scam.", ""},
    {"The man (64) was charged with fraud.", ""},
    {"The victim (71) lost 20,000 euro in the scam.", "losses 20000 EUR victim"},
    {"Police arrested two men (31 and 36) over a phone scam.", "suspects-arrested 2"},
    {"Two suspects (31 and 36) were arrested.", "suspects-arrested 2"},
    {"Three people (21, 31 and 36) were arrested.", "suspects-arrested 3"},
    {"Police arrested three people (at 31 sites, and 36) in all.", "suspects-arrested 3"},
    {"Police arrested the suspects (31) over a phone scam.", "suspects-arrested 31"},
    {"Police arrested women (14) and men (31) over phone scams.",
     "suspects-arrested 14; suspects-arrested 31"},
    {"Police arrested telecom fraud suspects (41 in total).", "suspects-arrested 41"},
    {"Police arrested scammers (1,450).", "suspects-arrested 1450"},
    {"Police arrested 31 people.", "suspects-arrested 31"},
    {"By passport, Chinese national (31) and Thai national (14) were arrested.",
     "suspects-arrested 31; suspects-arrested 14"},
    {"A Chinese national (31) was arrested over a phone scam.", ""},
    {"Three men, aged 24, 28 and 43, have been arrested over a phone scam.", "suspects-arrested 3"},
    {"Four men, aged 19, 23, 24 and 37, were arrested.", "suspects-arrested 4"},
    {"Three men aged 24, 28, and 43, were arrested.", "suspects-arrested 3"},
    {"Police arrested five people aged 24, 28, 31, 36 and 43.", "suspects-arrested 5"},
    {"Police arrested men aged 24 and 43 women over a phone scam.", "suspects-arrested 43"},
    {"Police arrested men aged 24 and 28, and 43 women were arrested later.",
     "suspects-arrested 43"},
    {"Police arrested men aged 24, 28 and 43 women.", "suspects-arrested 43"},
};

constexpr Form own_verbs[] = {
    {"Police made 15 arrests over the phone scam and questioned 240 people.",
     "suspects-arrested 15"},
    {"The raids led to 105 arrests, 1,230 suspects identified and 320 accounts frozen.",
     "suspects-arrested 105; accounts-frozen 320"},
    {"Police arrested 6 people and identified another 37 suspects.", "suspects-arrested 6"},
    {"There were 45 arrests and 210 people interviewed.", "suspects-arrested 45"},
    {"Police arrested 45 people, 12 people were later released.", "suspects-arrested 45"},
    {"Police arrested 45 people; 12 were released.", "suspects-arrested 45"},
    {"Police arrested 6 scammers; 190 people fled.", "suspects-arrested 6"},
    {"Police arrested 130 suspects while 25 suspects escaped.", "suspects-arrested 130"},
    {"Nine suspects fled by boat before the navy arrested them.", "suspects-arrested 9"},
    {"Some 650 people took part in the raid in which police arrested 6 scammers.",
     "suspects-arrested 6"},
    {"In all 45 people were arrested and 16 people charged.",
     "suspects-arrested 45; suspects-prosecuted 16"},
    {"Police arrested 45 people and charged 16 people.",
     "suspects-arrested 45; suspects-prosecuted 16"},
    {"There were 45 arrests and 16 people appeared in court.", "suspects-arrested 45"},
    {"22 people were arrested after 36 people were questioned.", "suspects-arrested 22"},
    {"There were 45 arrests in Spain and 16 people detained in Portugal.",
     "suspects-arrested 45; suspects-arrested 16"},
    {"In all 45 people were arrested, 16 of them in London.",
     "suspects-arrested 45; suspects-arrested 16 part"},
    {"Police arrested 12 people in Leeds, and 30 people identified in York were also arrested.",
     "suspects-arrested 12; suspects-arrested 30"},
    {"Police arrested 12 people in Leeds and 30 people identified as scammers in York.",
     "suspects-arrested 12; suspects-arrested 30"},
    {"The 45 people identified by the police were arrested.", "suspects-arrested 45"},
    {"Police arrested 45 suspects identified by the bank.", "suspects-arrested 45"},
    {"Police have arrested and questioned 45 people.", "suspects-arrested 45"},
    {"Police arrested 8 leaders and have arrested and charged 45 members.",
     "suspects-arrested 8; suspects-arrested 45"},
    {"Police identified 37 suspects and arrested 6 of them.", "suspects-arrested 6"},
    {"Police detained 45 people for questioning.", "suspects-arrested 45"},
    {"190 people who fled the compound were arrested.", "suspects-arrested 190"},
    {"190 people fled and were arrested.", "suspects-arrested 190"},
    {"抓获诈骗嫌疑人6名，询问涉案人员240人。", "suspects-arrested 6"},
    {"抓获诈骗嫌疑人6名，讯问240人。", "suspects-arrested 6"},
    {"经询问，民警抓获16人。", "suspects-arrested 16"},
    {"民警抓获并询问16人。", "suspects-arrested 16"},
    {"民警将16名嫌疑人带回询问。", "suspects-arrested 16"},
    {"民警询问后抓获16人。", "suspects-arrested 16"},
};

constexpr Form operations[] = {
    {"In the phone fraud operation 46 people were arrested.", "suspects-arrested 46"},
    {"During the operation 46 scam suspects were arrested.", "suspects-arrested 46"},
    {"During the operation, 46 suspects were arrested.", "suspects-arrested 46"},
    {"Operation 46 people say was needed has ended with 12 arrests.", "suspects-arrested 12"},
    {"In Operation 46 police arrested 12 scammers.", "suspects-arrested 12"},
    {"In the operation 46 people were hurt and 12 arrested.", ""},
    {"In operation 46 police arrested 12 scammers.", "suspects-arrested 12"},
};

constexpr Form any_crime[] = {
    {"Police solved 1,300 criminal cases, including 210 telecom fraud cases.", "cases-solved 210"},
    {"Police solved 1,300 telecom fraud cases, including 210 loan fraud cases.",
     "cases-solved 1300; cases-solved 210 part"},
    {"Police solved 1,300 criminal cases, including 210 old cases.",
     "cases-solved 1300; cases-solved 210 part"},
    {"Police solved 1,300 criminal cases of fraud, including 210 online fraud cases.",
     "cases-solved 1300; cases-solved 210 part"},
    {"Police solved 1,300 criminal cases and froze 210 fraud accounts.",
     "cases-solved 1300; accounts-frozen 210"},
    {"Police solved 1,300 criminal cases, including the largest telecom fraud case.",
     "cases-solved 1300"},
};

constexpr Form persuaded[] = {
    {"The gang persuaded 14 pensioners to hand over their savings.", ""},
    {"Of the 60 victims of the scam, 14 were persuaded to transfer money.",
     "victims 60; victims 14 part"},
    {"Officers persuaded 14 victims to stop transferring money.", "people-dissuaded 14"},
    {"Police persuaded 14 residents not to transfer.", "people-dissuaded 14"},
    {"Clerks persuaded 14 customers about to wire money.", "people-dissuaded 14"},
    {"Clerks persuaded 14 victims planning to pay swindlers.", "people-dissuaded 14"},
    {"Clerks persuaded 14 people to give up a transfer.", "people-dissuaded 14"},
    {"Police persuaded 14 people to hand over cards used in scams.", ""},
    {"The gang made off with savings of 3 million yuan. Losses of 2 million yuan were averted.",
     "losses-avoided 2000000"},
    {"Police saved 230 victims 3 million yuan.", "people-dissuaded 230; losses-avoided 3000000"},
    {"Police persuaded 230 people.", "people-dissuaded 230"},
    {"Police went to the bank and persuaded 230 people.", "people-dissuaded 230"},
    {"Police stopped payment of 61 million yuan and returned 5 million yuan to 130 victims.",
     "funds-stopped 61000000; funds-returned 5000000"},
};

constexpr Form cheated_ones[] = {
    {"Two women have been arrested over a love scam that cost 17 men RM8 million.",
     "suspects-arrested 2; victims 17; losses 8000000 MYR"},
    {"Police arrested four men over a phone scam that targeted 14 people.", "suspects-arrested 4"},
    {"Police arrested 3 men for phone scams against 19 elderly women.",
     "suspects-arrested 3; victims 19"},
    {"Two men have been arrested after 9 women were scammed by phone.",
     "suspects-arrested 2; victims 9"},
    {"Three men were arrested after 12 people complained.", "suspects-arrested 3"},
    {"Three men were arrested after police took statements from 12 people.", "suspects-arrested 3"},
    {"Police arrested 4 people for trafficking 38 people to scam compounds.",
     "suspects-arrested 4"},
    {"Prosecutors indicted 31 people over a scam ring that held 61 people captive.",
     "suspects-prosecuted 31"},
    {"Police arrested 260 people of 20 nationalities.", "suspects-arrested 260"},
    {"They handed over 260 people of 20 nationalities.", "suspects-repatriated 260"},
    {"Police arrested 12 suspects who recruited 40 people for phone scams.",
     "suspects-arrested 12"},
    {"Police arrested 4 people and held 12 people.", "suspects-arrested 4; suspects-arrested 12"},
    {"Police arrested and held 12 people.", "suspects-arrested 12"},
    {"Police arrested a leader and recruited 12 people to hold a lecture.", "suspects-arrested 12"},
    {"Police pressed charges against 12 people.", "suspects-prosecuted 12"},
    {"Police solved 5 cases and took coercive measures against 12 people.",
     "cases-solved 5; suspects-arrested 12"},
    {"The arrest of 5 people led to charges being filed against 12 people.",
     "suspects-arrested 5; suspects-arrested 12"},
    {"Police arrested 12 people from Fujian.", "suspects-arrested 12"},
    {"After 12 people were arrested, 5 people were charged.",
     "suspects-arrested 12; suspects-prosecuted 5"},
    {"Police extradited from Spain 94 people.", "suspects-repatriated 94"},
    {"The three arrested were scam suspects.", ""},
    {"All 12 people were scam suspects.", ""},
    {"More than 40 people were scammed.", "victims 40 more-than"},
    {"The 12 cases were scams.", ""},
    {"Police arrested 4 people in Ipoh and Thai police held 12 people.",
     "suspects-arrested 4; suspects-arrested 12"},
    {"Police arrested the boss and also held 12 people.", "suspects-arrested 12"},
    {"Police arrested 4 people and, after 12 suspects gave themselves up, closed the case.",
     "suspects-arrested 4; suspects-arrested 12"},
    {"Police arrested 4 people for holding 12 people captive.", "suspects-arrested 4"},
    {"Police charged two men over a phone scam that cost 120 Australians $7 million.",
     "suspects-prosecuted 2; victims 120; losses 7000000 USD"},
};

constexpr Form case_names[] = {
    {"Police cracked the 7.13 telecom fraud case and arrested 24 suspects.",
     "suspects-arrested 24 case"},
    {"Police cracked 6.18 telecom network fraud case.", ""},
    {"Police cracked the \"6 · 18\" telecom fraud case.", ""},
    {"Police cracked the \"6-18\" telecom fraud case and arrested 24 people.",
     "suspects-arrested 24 case"},
    {"警方破获“6·18”电信诈骗案，抓获24人。", "suspects-arrested 24"},
    {"Police cracked 1.6 million fraud cases.", "cases-solved 1600000"},
    {"警方破获案件1.65万起。", "cases-solved 16500"},
    {"Police arrested 30-40 suspects.", "suspects-arrested 30 range"},
    {"Police closed \"30-40 scam dens\" in a day.", "dens-destroyed 30 range"},
};

constexpr Form person_times[] = {
    {"抓获诈骗嫌疑人14名，该14名嫌疑人共拨打2600人次电话。", "suspects-arrested 14"},
    {"抓获诈骗嫌疑人14名，劝阻2600人次。", "suspects-arrested 14; people-dissuaded 2600"},
    {"共刑拘诈骗嫌疑人140人次。", "suspects-arrested 140"},
};

constexpr Form other_crimes[] = {
    {"破获诈骗案14起、盗窃案60起、抢劫案9起。", "cases-solved 14"},
    {"破获贩毒案60起、诈骗案14起。", "cases-solved 14"},
    {"打掉诈骗团伙14个、赌博团伙6个、扒窃团伙3个。", "gangs-destroyed 14"},
    {"冻结涉毒资金60万元、诈骗资金14万元。", "funds-frozen 140000"},
    {"冻结诈骗团伙账户140个、赌场账户60个。", "accounts-frozen 140"},
    {"抓获各类违法犯罪嫌疑人60名，其中电诈嫌疑人14名。", "suspects-arrested 14"},
    {"破获盗窃、诈骗案60起、电诈案14起。", "cases-solved 60; cases-solved 14"},
    {"破获诈骗案14起、帮信案6起。", "cases-solved 14; cases-solved 6"},
    {"Courts sentenced 14 phone scam defendants and 60 defendants in drug cases.",
     "suspects-prosecuted 14"},
    {"Courts sentenced 60 defendants in drug cases and 14 phone scam defendants.",
     "suspects-prosecuted 14"},
    {"Police froze 6 million yuan of drug money and 14 million yuan of scam funds.",
     "funds-frozen 14000000"},
    {"Courts sentenced 14 defendants in scam cases and 60 suspects in a drug and fraud case.",
     "suspects-prosecuted 14; suspects-prosecuted 60"},
    {"Police solved 12 kidnapping cases and 140 phone scam cases.", "cases-solved 140"},
    {"Police arrested 14 phone scam suspects and 60 drug dealers.", "suspects-arrested 14"},
    {"Police arrested 60 drug dealers and 14 phone scam suspects.", "suspects-arrested 14"},
    {"Police arrested 14 suspects and 60 scam dealers.",
     "suspects-arrested 14; suspects-arrested 60"},
    {"Police arrested 14 members of a drug and phone scam ring.", "suspects-arrested 14"},
    {"抓获诈骗嫌疑人14名、吸毒人员60名。", "suspects-arrested 14"},
    {"抓获吸毒人员60名、诈骗嫌疑人14名。", "suspects-arrested 14"},
    {"抓获诈骗嫌疑人14名、60名参赌人员。", "suspects-arrested 14"},
    {"抓获诈骗嫌疑人14名、盗窃、抢劫嫌疑人60名。", "suspects-arrested 14"},
    {"抓获盗窃嫌疑人60名、盗窃、诈骗嫌疑人14名。", "suspects-arrested 14"},
    {"抓获盗窃、诈骗嫌疑人14名。", "suspects-arrested 14"},
    {"14名被告人以故意杀人、诈骗等罪名被提起公诉。", "suspects-prosecuted 14"},
    {"抓获诈骗嫌疑人14名、涉“两卡”人员60名。", "suspects-arrested 14; suspects-arrested 60"},
    {"抓获诈骗嫌疑人14名、偷渡人员60名。", "suspects-arrested 14; suspects-arrested 60"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_bystanders)

BOOST_DATA_TEST_CASE(ages_in_brackets_count_nobody, data::make(ages), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(people_with_a_verb_of_their_own_were_not_arrested, data::make(own_verbs),
                     form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(people_of_other_crimes_are_no_swindlers, data::make(other_crimes), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(person_times_are_no_arrests_told_before, data::make(person_times), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(an_operation_is_no_label_of_people, data::make(operations), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(crime_of_any_kind_is_no_fraud, data::make(any_crime), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(whom_swindlers_persuade_is_not_dissuaded, data::make(persuaded), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(whom_the_arrested_cheated_were_not_arrested, data::make(cheated_ones), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(cases_are_named_after_a_day, data::make(case_names), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

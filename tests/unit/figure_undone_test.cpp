// What is named beside what was done: people at large, what is still to come, names of cases, money
// and cases of others.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form at_large[] = {
    {"警方抓获31人，另有17人在逃。", "suspects-arrested 31"},
    {"抓获犯罪嫌疑人20名，上网追逃2名。", "suspects-arrested 20"},
    {"抓获犯罪嫌疑人20名，另有12人被列为网上逃犯。", "suspects-arrested 20"},
    {"31 of the 48 suspects were transferred for prosecution, and the remaining 17 are still at "
     "large.",
     "suspects-prosecuted 31"},
    {"Police arrested 12 suspects, and 5 others remain on the run.", "suspects-arrested 12"},
    {"警方抓获在逃人员17名。", "suspects-arrested 17"},
    {"成功抓获上网追逃2名。", "suspects-arrested 2"},
    {"17名在逃嫌疑人被抓获。", "suspects-arrested 17"},
    {"抓获17名负案在逃的犯罪嫌疑人。", "suspects-arrested 17"},
    {"Police arrested 12 suspects on the run.", "suspects-arrested 12"},
    {"Police arrested 111 suspects who were on the run.", "suspects-arrested 111"},
    {"The 12 suspects at large were arrested.", "suspects-arrested 12"},
    {"主犯在逃，26名被抓获。", "suspects-arrested 26"},
    {"主犯在逃、12名电诈成员落网。", "suspects-arrested 12"},
    {"头目李某在逃（12名电诈成员已落网）。", "suspects-arrested 12"},
    {"警方已对李某上网追逃，12名电诈嫌疑人被刑拘。", "suspects-arrested 12"},
    {"抓获各类网上追逃12名。", "suspects-arrested 12"},
    {"抓获电诈在逃12人，追赃32万元。", "suspects-arrested 12; losses-recovered 320000"},
    {"成功抓获部督在逃3名电诈嫌疑人。", "suspects-arrested 3"},
    {"规劝诈骗网上追逃6名投案自首。", "suspects-arrested 6"},
    {"刑拘18人，网上追逃6人，取保候审4人。", "suspects-arrested 18"},
    {"目前，12名被列为网上逃犯的电诈嫌疑人已全部归案。", "suspects-arrested 12"},
    {"专案组将3名被网上通缉的诈骗嫌疑人抓获。", "suspects-arrested 3"},
    {"公安机关将10名被通缉的电诈头目押解回国。", "suspects-repatriated 10"},
    {"20名嫌疑人被通缉后落网。", "suspects-arrested 20"},
    {"抓获诈骗嫌疑人36名，其中12名系网上在逃。", "suspects-arrested 36; suspects-arrested 12 part"},
    {"12 suspects still at large were arrested yesterday.", "suspects-arrested 12"},
};

constexpr Form to_come[] = {
    {"首批200名嫌疑人被遣返，另有800余名涉诈嫌疑人将陆续被遣返。", "suspects-repatriated 200"},
    {"抓获犯罪嫌疑人100名，力争年内再抓获200名。", "suspects-arrested 100"},
    {"抓获嫌疑人3名，3万元正在追回。", "suspects-arrested 3"},
    {"抓获嫌疑人3名，另有5名嫌疑人正在全力抓捕中。", "suspects-arrested 3"},
    {"More than 800 other suspects are expected to be repatriated.", ""},
    {"Police arrested 20 suspects. Another 12 suspects will be arrested.", "suspects-arrested 20"},
    {"Police arrested 20 suspects and are seeking to recover HK$2 million.",
     "suspects-arrested 20"},
    {"Police plan to return 500,000 yuan to victims.", ""},
    {"已抓获的20名嫌疑人将被移送检察机关审查起诉。", "suspects-prosecuted 20"},
    {"民警将20名犯罪嫌疑人抓获归案。", "suspects-arrested 20"},
    {"民警及时将正在转账的3万元拦截。", "funds-stopped 30000"},
    {"20名嫌疑人正在羁押，案件正在侦办。", "suspects-arrested 20"},
    {"冻结资金3万元，正在办理返还手续。", "funds-frozen 30000"},
    {"Police arrested 12 suspects who will be charged with fraud.", "suspects-arrested 12"},
    {"The 20 suspects arrested will be prosecuted.", "suspects-arrested 20"},
    {"The gang planned to cheat victims out of 2 million yuan.", "losses 2000000"},
    {"Police managed to recover 2 million yuan.", "losses-recovered 2000000"},
    // Machines write the tense that Chinese has not.
    {"For 2021: will prosecute nearly 40,000 people for telecom fraud.",
     "suspects-prosecuted 40000 nearly"},
    {"Police broke up a gang; 67 leaders are to be arrested.", "suspects-arrested 67"},
    {"Prosecutors will indict 12 detained suspects.", "suspects-prosecuted 12"},
    {"Police will return the 3 million yuan that was recovered.", "losses-recovered 3000000"},
    {"Police vowed to crack down on telecom fraud after losses reached 3.2 billion yuan.",
     "losses 3200000000"},
    {"Police are seeking to arrest the head of the ring that swindled 3 million yuan.",
     "losses 3000000"},
    {"12名嫌疑人均被刑事拘留并将依法移送审查起诉。", "suspects-arrested 12"},
    {"20名嫌疑人被抓获并将被移送起诉。", "suspects-arrested 20"},
    {"1200万元涉诈资金被冻结将依法返还被害人。", "funds-frozen 12000000"},
    {"有望追回被骗资金3万元。", ""},
    {"全体民警力争上游抓获电诈嫌疑人36名。", "suspects-arrested 36"},
    {"警银合力争分夺秒拦截被骗资金32万元。", "funds-stopped 320000"},
    {"民警全力争取时间成功拦截被骗资金32万元。", "funds-stopped 320000"},
    {"在力争全胜的行动中抓获20人。", "suspects-arrested 20"},
};

constexpr Form other_money[] = {
    {"全省累计投入资金4000亿元。", ""},
    {"财政资金500亿元。", ""},
    {"发放贷款资金30亿元。", ""},
    {"罚金刑总金额3亿元。", ""},
    {"骗取贷款资金30万元。", "losses 300000"},
    {"骗取财政资金500万元。", "losses 5000000"},
    {"冻结贷款资金30万元。", "funds-frozen 300000"},
    {"涉案资金3亿元。", "amount-involved 300000000"},
    {"该平台诱骗群众投入资金3.2亿元。", "amount-involved 320000000"},
    {"受害人投入资金320万元。", "amount-involved 3200000"},
    {"嫌疑人冒充领导诈骗专项资金120万元。", "amount-involved 1200000"},
    {"会计被冒充老板的人转走专项资金320万元。", "amount-involved 3200000"},
};

constexpr Form other_cases[] = {
    {"全国法院受理案件数量3351.6万件。", ""},
    {"检察机关办理公益诉讼案件，起诉1.1万余起。", ""},
    {"全市法院受理电信网络诈骗案件300件。", "cases-filed 300"},
    {"法院受理后，判处被告人20名。", "suspects-prosecuted 20"},
    {"通报全市法院审理电信网络诈骗犯罪案件情况。全市法院共受理案件326件。", "cases-filed 326"},
    {"骗子发送“法院传票”作案，涉及全国案件126起。", "cases-linked 126"},
    {"警方在法院家属区立案3起。", "cases-filed 3"},
    {"公安机关会同法院破获案件36起。", "cases-solved 36"},
};

constexpr Form case_names[] = {
    {"警方破获“1340案”，抓获3人。", "suspects-arrested 3"},
    {"In the 518 case of telecom fraud, police arrested 3 suspects.", "suspects-arrested 3 case"},
    {"Police cracked the 518 case of telecom fraud.", "cases-solved 518"},
    {"Solved the 35 case of telecom fraud.", "cases-solved 35"},
    {"警方破获“电诈”案30起。", "cases-solved 30"},
    {"破获518案。", "cases-solved 518"},
    {"Police cracked the 518 fraud cases.", "cases-solved 518"},
    {"Police solved the 30 case backlog.", "cases-solved 30"},
};

constexpr Form not_arrested[] = {
    {"Police arrested at least 103 suspects and filed 117 criminal complaints.",
     "suspects-arrested 103 at-least"},
    {"Police arrested 326 criminal elements.", "suspects-arrested 326"},
    {"Police arrested 326 criminal personnel of telecom fraud.", "suspects-arrested 326"},
    {"16 people were questioned, nine were arrested.", "suspects-arrested 9"},
    {"Police arrested and interrogated 22 members of a fraud ring.", "suspects-arrested 22"},
    {"The 9 suspects, who were questioned overnight, were formally arrested.",
     "suspects-arrested 9"},
    {"9 people were questioned, and all were arrested for phone scams.", "suspects-arrested 9"},
    {"9 people were questioned and all of them were charged.", "suspects-prosecuted 9"},
    {"抓获传唤12名。", "suspects-arrested 12"},
    {"共抓获、传唤涉“两卡”人员86名。", "suspects-arrested 86"},
    {"对86名电诈嫌疑人传唤审查并采取刑事强制措施。", "suspects-arrested 86"},
    {"警方抓获3人，传唤12人。", "suspects-arrested 3"},
    {"警方传唤到案12人。", "suspects-arrested 12"},
    {"警方依法传唤并抓获12人。", "suspects-arrested 12"},
    {"12 criminals were arrested.", "suspects-arrested 12"},
    {"Police arrested 12 criminal suspects.", "suspects-arrested 12"},
    {"预警后仅有两人次被骗。", ""},
    {"成功阻止500人被骗。", "people-dissuaded 500"},
};

constexpr Form got_away[] = {
    {"事主被骗100万元，其中86万元被成功止付，其余14万元已被取走。",
     "losses 1000000; funds-stopped 860000"},
    {"36万元被成功止付，16万元已被嫌疑人取现。", "funds-stopped 360000"},
    {"止付36万元，另外16万元已被转至境外。", "funds-stopped 360000"},
    {"追回被骗资金18.6万元中的16万元。", "losses-recovered 160000"},
    {"将被骗的60万元中的47万元成功拦截。", "funds-stopped 470000"},
    {"止付被转移资金36万元。", "funds-stopped 360000"},
    {"止付了即将被转走的16万元。", "funds-stopped 160000"},
    {"追回16万元被取走的现金。", "losses-recovered 160000"},
    {"止付16万元，并冻结了已被取走现金的账户。", "funds-stopped 160000"},
    {"36万元被转至境外前，民警将其止付。", ""},
};

constexpr Form announced[] = {
    {"Indonesia is to deport 43 phone scam suspects.", ""},
    {"The scam ring was raided and 113 foreigners faced deportation.", ""},
    {"China asked Fiji to hand over 43 suspects.", ""},
    {"Police asked banks to freeze 43 accounts.", "accounts-frozen 43"},
    {"Some 43 suspects are waiting to be repatriated.", ""},
    {"Malaysia will deport 43 suspects to China next week.", ""},
    {"Indonesia deported 43 phone scam suspects.", "suspects-repatriated 43"},
    {"The task is heavy; to date police arrested 43 people.", "suspects-arrested 43"},
    {"Police asked for help to arrest them and arrested 43 people.", "suspects-arrested 43"},
    {"Police arrested 43 people who face deportation.", "suspects-arrested 43"},
    {"Police arrested 43 people next to a bank.", "suspects-arrested 43"},
    {"South Korea flew home 43 nationals detained in Cambodia.", "suspects-repatriated 43"},
    {"The ring persuaded 43 people into sending 3 million yuan.", ""},
    {"Police persuaded 43 people into a bank and stopped the transfer.", "people-dissuaded 43"},
    {"Police solved 91 cases involving RM170 million in losses.",
     "cases-solved 91; losses 170000000 MYR"},
    {"Police solved 91 cases involving RM170 million in cash.",
     "cases-solved 91; amount-involved 170000000 MYR"},
    {"Each victim lost between $3,000 and $40,000.", ""},
    {"Individual losses were from $3,000 to $40,000.", ""},
    {"Losses rose from $3,000 to $40,000.", "losses 40000 USD"},
    {"Scam losses surged to HK$3 billion in 2023 from HK$1.4 billion in 2022.",
     "losses 3000000000 HKD"},
    {"Scam losses more than doubled to RM30 million from RM14 million.",
     "losses 30000000 MYR; losses up 100"},
    {"Losses doubled and police recovered RM14 million from RM30 million stolen.",
     "losses up 100; losses-recovered 14000000 MYR; losses-recovered 30000000 MYR"},
    {"The scammers cheated 14 people of 4.5 million pesos.", "victims 14"},
};

constexpr Form denied[] = {
    {"Officers have not arrested any of the 31 scam suspects.", ""},
    {"Officers have not yet arrested the 31 scam suspects.", ""},
    {"The 31 scam suspects have not been arrested.", ""},
    {"Investigators failed to recover 2 million yuan.", ""},
    {"The ministry denied that 26 suspects were repatriated.", ""},
    {"The ministry denied arresting 26 scam suspects.", ""},
    {"Police not only arrested 31 suspects but froze 3 million yuan.",
     "suspects-arrested 31; funds-frozen 3000000"},
    {"The boss denied the charges after 31 suspects were arrested.", "suspects-arrested 31"},
    {"The boss has not been found, but 31 suspects were arrested.", "suspects-arrested 31"},
    {"Police, who have not arrested the boss, froze 31 accounts.", "accounts-frozen 31"},
    {"警方并未抓获诈骗嫌疑人31名。", ""},
    {"31名诈骗嫌疑人尚未被抓获。", ""},
    {"尚未追回被骗资金30万元。", ""},
    {"警方否认抓获26名诈骗嫌疑人。", ""},
    {"警方否认26名诈骗嫌疑人被抓获。", ""},
    {"网传警方抓获26名诈骗嫌疑人系谣言。", ""},
    {"否认罪行的26名诈骗嫌疑人被抓获。", "suspects-arrested 26"},
    {"头目尚未到案，26名诈骗嫌疑人被抓获。", "suspects-arrested 26"},
    {"民警抓获未成年嫌疑人26名。", "suspects-arrested 26"},
    {"The boss of the scam ring has not been arrested, 31 members have.", "suspects-arrested 31"},
    {"The ministry denied having arrested 26 scam suspects.", ""},
    {"It is not true that police froze 2 million yuan.", ""},
    {"A false report that 26 scam suspects were arrested went round.", ""},
    {"A caller told her falsely that 26 suspects had been arrested.", ""},
    {"None of the 26 people questioned over the scam has been arrested.", ""},
    {"None of the 26 scam suspects arrested has confessed.", "suspects-arrested 26"},
    {"Police have yet to arrest the 26 scam suspects.", ""},
    {"Police did not say whether 26 scam suspects had been arrested.", ""},
    {"If all 26 scam suspects are arrested, the case will be closed.", ""},
    {"Had the 26 scam suspects been arrested in time, nobody would have lost.", ""},
    {"Police in Wuhan, working with others, had arrested 26 scam suspects by May.",
     "suspects-arrested 26"},
    {"If convicted, the 26 scam suspects arrested face ten years.", "suspects-arrested 26"},
    {"As if that was not enough, 26 scam suspects were arrested.", "suspects-arrested 26"},
    {"主犯否认与同案落网的26名诈骗嫌疑人相识。", "suspects-arrested 26"},
    {"警方并未在该案中冻结30万元。", ""},
    {"虚假信息称已打掉诈骗团伙26个。", ""},
    {"有人发帖称警方抓获诈骗嫌疑人26名，经查系编造。", ""},
    {"警方是否抓获了26名诈骗嫌疑人？", ""},
    {"骗子谎称已冻结其账户30万元。", ""},
    {"警方抓获谎称投资的诈骗嫌疑人26名。", "suspects-arrested 26"},
    {"谎称投资的诈骗嫌疑人26名被抓获。", "suspects-arrested 26"},
    {"民警核实群众是否被骗后抓获诈骗嫌疑人26名。", "suspects-arrested 26"},
    {"民警根据是否转账等线索抓获诈骗嫌疑人26名。", "suspects-arrested 26"},
    {"警方未说明是否抓获26名诈骗嫌疑人。", ""},
    {"若26名诈骗嫌疑人全部落网，将结案。", ""},
    {"若尔盖警方抓获26名诈骗嫌疑人。", "suspects-arrested 26"},
    {"如果26名诈骗嫌疑人全部落网，将结案。", ""},
    {"若干民警抓获26名诈骗嫌疑人。", "suspects-arrested 26"},
};

constexpr Form planned[] = {
    {"市局计划年内抓获诈骗嫌疑人480名。", ""},
    {"警方目标是抓获诈骗嫌疑人480名。", ""},
    {"泰方计划分批遣返480名诈骗嫌疑人。", ""},
    {"480名诈骗嫌疑人拟于下周移交中方。", ""},
    {"480名诈骗嫌疑人计划于下周遣返。", ""},
    {"民警按计划抓获诈骗嫌疑人480名。", "suspects-arrested 480"},
    {"警方在猎狐计划中抓获480人。", "suspects-arrested 480"},
    {"警方开展猎狐计划抓获480人。", "suspects-arrested 480"},
    {"警方查明虚拟货币诈骗，抓获480人。", "suspects-arrested 480"},
    {"Officers aim to arrest 480 suspects by December.", ""},
    {"Officers have a target of arresting 480 suspects.", ""},
    {"Officers met the target and arrested 480 suspects.", "suspects-arrested 480"},
    {"Officers reached the goal of arresting 480 suspects.", "suspects-arrested 480"},
    {"Officers pledged to destroy 48 scam dens.", ""},
    {"Officers would have arrested 48 scam suspects.", ""},
    {"The ministry is seeking the extradition of 48 scam suspects.", ""},
    {"Prosecutors will decide whether to indict 48 scam suspects.", ""},
    {"今年工作目标：抓获诈骗嫌疑人480名。", ""},
    {"提前完成目标：抓获诈骗嫌疑人480名。", "suspects-arrested 480"},
    {"市局提出冻结涉案资金480万元的目标。", ""},
    {"市局完成抓获诈骗嫌疑人480名的目标。", "suspects-arrested 480"},
    {"警方拟于下月将480名诈骗嫌疑人移送起诉。", ""},
    {"下一步，民警将开展反诈宣讲480场。", ""},
    {"下一步工作已部署，民警开展反诈宣讲480场。", "events-held 480"},
    {"预计未来几周还将抓获诈骗嫌疑人480名。", ""},
    {"预计为群众挽回损失480万元。", "losses-recovered 4800000"},
    {"月底前要捣毁诈骗窝点48个。", ""},
    {"各地务必捣毁诈骗窝点48个。", ""},
    {"民警本可以抓获诈骗嫌疑人48名。", ""},
};

constexpr Form sums_of_gangs[] = {
    {"The gang had stolen 70 million yuan; 6 million yuan was frozen.", "funds-frozen 6000000"},
    {"The gang had stolen 70 million yuan, and 6 million yuan was frozen.", "funds-frozen 6000000"},
    {"The gang boasted of making 70 million yuan, police said; 6 million yuan was frozen.",
     "funds-frozen 6000000"},
    {"Some 70 million yuan and 6 million dollars were frozen.",
     "funds-frozen 70000000 about; funds-frozen 6000000 USD"},
    {"The stolen 70 million yuan was frozen.", "funds-frozen 70000000"},
    {"The gang nearly got away with 70 million yuan; all of it was frozen.",
     "funds-frozen 70000000"},
    {"The scam caused losses of 70 million yuan; the gang spent 6 million yuan on villas; 2 "
     "million yuan was frozen.",
     "losses 70000000; funds-frozen 2000000"},
    {"Police seized 20 cars; 31 phones and 40 bank cards were seized later.",
     "devices-seized 31; bank-cards-seized 40"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_undone)

BOOST_DATA_TEST_CASE(people_at_large_were_not_arrested, data::make(at_large), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_is_to_come_was_not_done, data::make(to_come), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(money_of_others_is_no_sum_involved, data::make(other_money), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(cases_of_courts_were_not_filed_for_fraud, data::make(other_cases), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(names_of_cases_count_nothing, data::make(case_names), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(other_deeds_are_no_arrests, data::make(not_arrested), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_got_away_was_not_saved, data::make(got_away), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_is_denied_was_not_done, data::make(denied), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_is_planned_was_not_done, data::make(planned), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_a_gang_took_was_not_frozen, data::make(sums_of_gangs), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_is_announced_is_not_done, data::make(announced), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

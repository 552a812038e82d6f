// What is counted whole although a part, an aside or nothing at all stands beside it.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form asides[] = {
    {"Twelve suspects, two of them women, were arrested.", "suspects-arrested 12"},
    {"Twelve suspects, three of whom were women, have been arrested.", "suspects-arrested 12"},
    {"Twelve suspects (two of them women) were arrested.",
     "suspects-arrested 12; suspects-arrested 2 part"},
    {"Twelve suspects -- two of them women -- were arrested.",
     "suspects-arrested 12; suspects-arrested 2 part"},
    {"Twelve people, including two women, were arrested.",
     "suspects-arrested 12; suspects-arrested 2 part"},
    {"A total of 12 people, three of them minors, were later charged with fraud.",
     "suspects-prosecuted 12"},
    {"Twelve phones, two of them new, were seized.", "devices-seized 12"},
    {"Of twelve suspects, two of them women, four were arrested.", "suspects-arrested 4"},
    {"Twelve suspects, five of whom were arrested, were wanted.", "suspects-arrested 5"},
    {"Twelve suspects, two of them women, fled before others were arrested.", ""},
    {"Police identified 12 suspects, two of them women, and arrested five.", "suspects-arrested 5"},
    {"Twelve people, two of them women, were rescued.", ""},
    {"Twelve suspects, two of them women, were not arrested.", ""},
    {"Twelve suspects, two of them women, were to be charged on Friday.", ""},
    {"Twelve people, two of them women, were freed and five suspects were arrested.",
     "suspects-arrested 5"},
};

constexpr Form others[] = {
    {"Police arrested three suspects and 30 others in a fraud case.",
     "suspects-arrested 3; suspects-arrested 30"},
    {"Police arrested three people and 30 others, a spokesman said.",
     "suspects-arrested 3; suspects-arrested 30"},
    {"Police arrested three ringleaders, and 30 more were arrested.",
     "suspects-arrested 3; suspects-arrested 30"},
    {"Police arrested three suspects; 12 others have since been charged.",
     "suspects-arrested 3; suspects-prosecuted 12"},
    {"Three suspects and 30 others were arrested.", "suspects-arrested 3; suspects-arrested 30"},
    {"Police arrested three suspects and 30 others were questioned.", "suspects-arrested 3"},
    {"Police arrested three suspects and 30 others fled.", "suspects-arrested 3"},
    {"Police arrested three suspects and 30 others in the building were questioned.",
     "suspects-arrested 3"},
    {"Police arrested 30 suspects; 20 more were detained than last year.", "suspects-arrested 30"},
    {"Police arrested three suspects; 12 more are wanted.", "suspects-arrested 3"},
    {"Police arrested three suspects; 12 others were released on bail.", "suspects-arrested 3"},
    {"Police seized 3 phones and 30 others.", "devices-seized 3"},
    {"Police arrested three suspects and 30 others in a van escaped.", "suspects-arrested 3"},
    {"Police arrested three suspects and 30 others during the raid escaped.",
     "suspects-arrested 3"},
};

constexpr Form told[] = {
    {"There were 33,900 cases of fraud reported in 2023.", "cases-filed 33900"},
    {"There have been more than 339 phone scam cases recorded this year.",
     "cases-filed 339 more-than"},
    {"There were 339 cases of phone fraud recorded.", "cases-filed 339"},
    {"Telecom fraud cases fell 12 percent to 3,100.", "cases-filed 3100; cases-filed down 12"},
    {"Cases of telecom fraud fell 12 percent to 3,100.", "cases-filed 3100; cases-filed down 12"},
    {"Police said scam cases rose to 4,200.", "cases-filed 4200"},
    {"Scam cases rose from 3,100 to nearly 4,200.", "cases-filed 4200 nearly"},
    {"In 2023 scam cases rose by 300 to 4,200.", "cases-filed 4200"},
    {"There were 339 cases of flu reported in 2023 in this fraud.", ""},
    {"There were 339 cases of reported fraud in 2023.", ""},
    {"There were 339 cases of fraud reported to be new.", ""},
    {"There were 339 cases of fraud solved in 2023.", "cases-solved 339"},
    {"There were 339 cases of fraud and 12 suspects were reported arrested.",
     "suspects-arrested 12"},
    {"There were 11 fewer cases of fraud reported than last year.", ""},
    {"There were 1,200 more cases of fraud reported than in 2021.", ""},
    {"There were 11 cases of fraud reported daily.", ""},
    {"The monthly number of scam cases fell to 300.", ""},
    {"Unresolved scam cases fell to 3,000.", ""},
    {"Scam cases rose by 300.", ""},
    {"Scam cases fell from 2019 to 2021.", ""},
    {"Scam cases rose in the year to 2021.", ""},
    {"Scam cases increased from January to 31 March.", ""},
    {"Scam cases rose to 4,200 a month.", ""},
    {"Officers on scam cases rose to 4,200.", ""},
    {"Robbery cases rose to 4,200.", ""},
    {"Unsolved scam cases rose to 4,200.", ""},
    {"Victims of scam cases rose to 4,200.", ""},
    {"A rise in scam cases to 4,200 worried police.", ""},
    {"Scam cases could rise to 3,100.", ""},
    {"Scam cases dropped to 12 a day.", ""},
    {"Scams rose. Drug offences fell. A total of 1,209 cases were recorded.", ""},
    {"Solved scam cases rose to 4,200.", "cases-solved 4200"},
};

constexpr Form dens[] = {
    {"警方捣毁一窝点。", "dens-destroyed 1"},
    {"警方端掉一诈骗窝点，缴获手机5部。", "dens-destroyed 1; devices-seized 5"},
    {"警方打掉一电信网络诈骗犯罪窝点。", "dens-destroyed 1"},
    {"警方查获一话务窝点。", "dens-destroyed 1"},
    {"警方捣毁一窝点3处。", "dens-destroyed 3"},
    {"警方捣毁一窝点两处机房。", "dens-destroyed 2"},
    {"警方端掉一赌博窝点。", ""},
    {"警方端掉一诈骗团伙。", ""},
    {"警方端掉一批诈骗窝点。", ""},
    {"警方端掉一些窝点，一系列窝点。", ""},
    {"警方端掉第一窝点。", ""},
    {"警方捣毁一诈骗集团的窝点。", ""},
};

constexpr Form circles[] = {
    {"逮捕車手二○三人。", "suspects-arrested 203"},
    {"逮捕車手三○人，破獲案件一二○五件。", "suspects-arrested 30; cases-solved 1205"},
    {"逮捕車手二○餘人，凍結資金二五○萬元。",
     "suspects-arrested 20 more-than; funds-frozen 2500000"},
    {"被騙三○○○元。", "losses 3000"},
    {"二○二三年逮捕車手一百○五人。", "suspects-arrested 105"},
    {"逮捕陳○○等十二人。", "suspects-arrested 12"},
    {"破案3起。○逮捕車手5人。", "cases-solved 3; suspects-arrested 5"},
};

constexpr Form headlines[] = {
    {"Shenzhen police bust telecom fraud ring, 19 arrested", "suspects-arrested 19"},
    {"Police bust telecom fraud ring; at least 19 detained", "suspects-arrested 19 at-least"},
    {"Call centre racket busted in New Town: 15 held", "suspects-arrested 15"},
    {"19 held in Hong Kong phone scam", "suspects-arrested 19"},
    {"Police raid fraud den, two arrested in Hunan", "suspects-arrested 2"},
    {"Police raid fraud den, 12 charged with fraud", "suspects-prosecuted 12"},
    {"Anti-fraud lectures: 15 held in schools", ""},
    {"Man, 45 arrested for fraud", ""},
    {"Bank manager Chen Wei, 45 arrested for phone scam", ""},
    {"Scam compound raided: 120 victims freed, 40 held for ransom", "victims 120"},
    {"60 Indians rescued, 300 held in scam compounds", ""},
    {"Robbery gang busted, 12 held", ""},
    {"Police froze 3,200 accounts used in scams, 120 held with DBS", "accounts-frozen 3200"},
    {"Chen Wei, 45, arrested for telecom fraud", ""},
    {"The talks on fraud, 12 held talks in Beijing.", ""},
};

constexpr Form parts[] = {
    {"抓获100名，其中主犯20名，从犯50名。",
     "suspects-arrested 100; suspects-arrested 20 part; suspects-arrested 50 part"},
    {"抓获嫌疑人352名，其中，中国籍嫌疑人186名。",
     "suspects-arrested 352; suspects-arrested 186 part"},
    {"抓获100名，其中主犯20名，扣押手机50部。",
     "suspects-arrested 100; suspects-arrested 20 part; devices-seized 50"},
    {"抓获100人，其中主犯20人，城区抓获30人。",
     "suspects-arrested 100; suspects-arrested 20 part; suspects-arrested 30"},
    {"破获案件100起，其中电诈20起，抓获50人。",
     "cases-solved 100; cases-solved 20 part; suspects-arrested 50"},
    {"抓获20人，其中主犯3人，从犯50人。",
     "suspects-arrested 20; suspects-arrested 3 part; suspects-arrested 50"},
    {"扣押涉案物品一批，其中手机120部，电脑36台。", "devices-seized 120; devices-seized 36"},
    {"查扣银行卡300张，扣押手机58部，其中作案手机36部，银行卡126张。",
     "bank-cards-seized 300; devices-seized 58; devices-seized 36 part; bank-cards-seized 126"},
};

constexpr Form changes[] = {
    {"抓获7人，电诈预警量同比下降44.2%，信访投诉同比下降20%。", "suspects-arrested 7"},
    {"抓获7人，全市涉案银行卡数同比下降44.2%。", "suspects-arrested 7"},
    {"抓获7人，涉案人数同比下降44.2%。", "suspects-arrested 7"},
    {"破获电诈案件30起，“两卡”数量同比下降44.2%。", "cases-solved 30"},
    {"抓获20人，群众满意度上升30%。", "suspects-arrested 20"},
    {"涉案金额同比下降20%。", "amount-involved down 20"},
    {"破获电诈案件30起，数量同比上升20%。", "cases-solved 30; cases-solved up 20"},
    {"抓获嫌疑人283人，人数较2021年同期上升15%。",
     "suspects-arrested 283; suspects-arrested up 15"},
    {"破案30起，8月份上升20%，环比上升10%。",
     "cases-solved 30; cases-solved up 20; cases-solved up 10"},
    {"破案30起，这一数字同比上升30%。", "cases-solved 30; cases-solved up 30"},
    {"冻结资金3亿元，增幅达30%。", "funds-frozen 300000000; funds-frozen up 30"},
    {"电诈立案数、损失数分别同比下降了28.5%和23.4%。", "cases-filed down 28.5; losses down 23.4"},
    {"电话骗案有4045宗，比去年同期上升1.6倍。", "cases-filed up 160"},
    {"共破案30起，全市同比上升20%。", "cases-solved 30; cases-solved up 20"},
    {"抓获20人，打处数同比上升30%。", "suspects-arrested 20; suspects-arrested up 30"},
    {"抓获20人，并较去年同期上升56%。", "suspects-arrested 20; suspects-arrested up 56"},
    {"追回资金3万元，金额同比上升56%。", "losses-recovered 30000; losses-recovered up 56"},
    {"抓获20人，人员同比上升56%。", "suspects-arrested 20; suspects-arrested up 56"},
    {"破案30起，绝对值同比上升56%。", "cases-solved 30; cases-solved up 56"},
    {"立案30起，较专项行动前下降16%。", "cases-filed 30; cases-filed down 16"},
    {"立案30起，自专项行动以来下降16%。", "cases-filed 30; cases-filed down 16"},
    {"抓获20人，较“断卡”行动前增长36%。", "suspects-arrested 20; suspects-arrested up 36"},
    {"抓获20人，与上年度相比净增36%。", "suspects-arrested 20; suspects-arrested up 36"},
    {"破案30起，抓获20人，各项数据分别较去年同期上升12%、16%。",
     "cases-solved 30; suspects-arrested 20; cases-solved up 12; suspects-arrested up 16"},
};

constexpr Form bare_sums[] = {
    {"18万资金被成功追回。", "losses-recovered 180000"},
    {"民警成功保住18万。", "losses-avoided 180000"},
    {"警方返还近18万现金。", "funds-returned 180000 nearly"},
    {"冻结100余万资金。", "funds-frozen 1000000 more-than"},
    {"守住群众18万养老钱。", "losses-avoided 180000"},
    {"冻结3万资金账户。", ""},
    {"市财政投入18万资金。", ""},
    {"拦截诈骗电话，拦截18万。", ""},
    {"避免被骗18万人次。", "people-dissuaded 180000"},
    {"宣传覆盖18万。", ""},
};

constexpr Form nationals[] = {
    {"Police arrested seven nationals of Ghana.", "suspects-arrested 7"},
    {"Police arrested 12 Malaysian nationals.", "suspects-arrested 12"},
    {"Police arrested seven Nigerians.", "suspects-arrested 7"},
    {"Police deported 31 Koreans and 12 Chinese suspects.",
     "suspects-repatriated 31; suspects-repatriated 12"},
    {"Police arrested 30 suspects, including seven Thais.",
     "suspects-arrested 30; suspects-arrested 7 part"},
    {"Police arrested 83 suspects: 66 Burmese, 15 Vietnamese and two Malaysian nationals.",
     "suspects-arrested 83"},
    {"Police rescued 20 Indians.", ""},
    {"Scammers cheated 300 Indians.", "victims 300"},
    {"Police froze 12 Indian bank accounts.", "accounts-frozen 12"},
    {"Police smashed three gangs of Nigerians.", "gangs-destroyed 3"},
};

constexpr Form any_crime[] = {
    {"上半年破获刑事案件1600起，抓获嫌疑人700名，其中电信诈骗案件300起。", "cases-solved 300"},
    {"破获各类案件1600起，其中破获电诈案件300起。", "cases-solved 300"},
    {"起诉各类犯罪4000人，其中电信网络诈骗犯罪500人。", "suspects-prosecuted 500"},
    {"摧毁犯罪团伙160个，其中电信诈骗团伙6个。", "gangs-destroyed 6"},
    {"破获电诈案件1600起，其中刷单诈骗案件300起。", "cases-solved 1600; cases-solved 300 part"},
    {"破获电信诈骗等刑事案件1600起，其中电信诈骗300起。",
     "cases-solved 1600; cases-solved 300 part"},
    {"打掉犯罪团伙16个，其中跑分洗钱团伙6个。", "gangs-destroyed 16; gangs-destroyed 6 part"},
    {"捣毁犯罪团伙30个，刑拘900人，其中跨境电诈集团主犯3人。",
     "gangs-destroyed 30; suspects-arrested 900; suspects-arrested 3 part"},
    {"破获刑事案件46起，抓获16人。", "cases-solved 46; suspects-arrested 16"},
};

constexpr Form averages[] = {
    {"全市共抓获电诈嫌疑人1300人，平均每天抓获8人。", "suspects-arrested 1300"},
    {"反诈中心紧急止付涉诈资金650万元。每一笔钱都来之不易。", "funds-stopped 6500000"},
    {"全省破获电信网络诈骗案件3.7万起，平均每天破获近100起。", "cases-solved 37000"},
    {"警方返还涉诈资金380万元，人均返还2.6万元。", "funds-returned 3800000"},
    {"接报电信诈骗警情1600起，损失8300万元，案均损失5.3万元。", "alarms 1600; losses 83000000"},
    {"缴获银行卡180张，每张售价600元。", "bank-cards-seized 180"},
    {"Police froze 2 million yuan a day.", ""},
    {"Police froze 2 million yuan, an average of 3,000 yuan per case.", "funds-frozen 2000000"},
    {"日均劝阻300人，每天止付60万元。", ""},
    {"平均每天抓获7人，每天破案3起。", ""},
    {"止付资金20万元每天。", ""},
    {"警方返还涉诈资金360万元，最大一笔96万元。", "funds-returned 3600000"},
    {"发还被骗资金，金额最大的一笔达526万元。", ""},
    {"警方止付一笔96万元资金。", "funds-stopped 960000"},
};

constexpr Form broken[] = {
    {"今年破电诈案件360起，抓获310人。", "cases-solved 360; suspects-arrested 310"},
    {"5月破电诈案件120起。", "cases-solved 120"},
    {"专项行动以来破电信网络诈骗案68起。", "cases-solved 68"},
    {"全局破电信诈骗案件86起。", "cases-solved 86"},
    {"贵阳警方1至6月破电诈案1830起。", "cases-solved 1830"},
    {"一季度破电诈案件210起。", "cases-solved 210"},
    {"立案数破万起。", ""},
    {"涉案金额破亿元。", ""},
    {"识破电诈案件210起。", ""},
    {"今年冻结资金破亿元。", ""},
    {"5月直破电诈案件12起。", ""},
    {"打击处理人数5月破3000人。", ""},
    {"接报电诈警情46起，被骗金额最高56.6万元。", "alarms 46"},
    {"反诈中心止付1.6亿元，单日最高止付1600万元。", "funds-stopped 160000000"},
    {"一季度，全市破电信网络诈骗案件216起。", "cases-solved 216"},
    {"全市破万起。", ""},
};

constexpr Form parts_of_wholes[] = {
    {"Seven in ten of the 2,400 suspects were under 30.", ""},
    {"One in three online scam cases was solved.", ""},
    {"Six out of 10 online scam cases were solved.", ""},
    {"Three out of four suspects were arrested.", ""},
    {"Police arrested 14 of 31 suspects in the phone scam.", "suspects-arrested 14"},
    {"Police arrested 14 of the phone scam gang's 31 members.", "suspects-arrested 14"},
    {"Of the gang's 31 members, 14 were arrested.", "suspects-arrested 14"},
    {"Fourteen out of 31 suspects have been arrested.", "suspects-arrested 14"},
    {"Police arrested all of the gang's 31 members.", "suspects-arrested 31"},
    {"Police arrested 14 in 3 raids.", "suspects-arrested 14"},
    {"Police arrested a man; she was one of 6 women cheated.", "victims 6"},
    {"Police froze a sum of 14 million yuan of 31 victims.", "funds-frozen 14000000; victims 31"},
    {"More than half of the $1.3 million stolen was recovered.", ""},
    {"Police froze $620,000 of the stolen $1.3 million.", "funds-frozen 620000 USD"},
    {"Of the Rs 7 crore stolen, Rs 2.5 crore was frozen.", "funds-frozen 25000000 INR"},
    {"Of the RM7,100 in losses to phone scams, RM2,500 was frozen.",
     "losses 7100 MYR; funds-frozen 2500 MYR"},
    {"Police recovered part of the RM7,100 victims lost to phone scams.", ""},
    {"Police recovered half of the RM7,100 in losses to phone scams.", ""},
    {"Police recovered RM2,500 of the RM7,100 she lost to phone scammers.",
     "losses-recovered 2500 MYR victim"},
    {"Police recovered Rs 62 lakh of the Rs 1.3 crore cheated from victims.",
     "losses-recovered 6200000 INR; losses 13000000 INR"},
    {"Police recovered £20,000 of the £70,000 lost.",
     "losses-recovered 20000 GBP; losses 70000 GBP"},
    {"Police froze the $1.3 million stolen.", "funds-frozen 1300000 USD"},
    {"Police recovered all of the $1.3 million.", "losses-recovered 1300000 USD"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_wholes)

BOOST_DATA_TEST_CASE(what_is_said_behind_an_aside_is_said_of_all, data::make(asides), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(others_are_counted_beside_the_first, data::make(others), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(cases_of_fraud_that_are_told_were_filed, data::make(told), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(one_den_needs_no_measure_word, data::make(dens), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(circles_are_zeros_behind_numerals, data::make(circles), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(headlines_leave_the_verb_out, data::make(headlines), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(parts_go_on_behind_the_first, data::make(parts), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(changes_belong_to_their_own_subject, data::make(changes), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(sums_need_no_unit_before_words_for_money, data::make(bare_sums), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(nationals_are_people, data::make(nationals), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(any_crime_is_no_fraud_where_fraud_is_a_part, data::make(any_crime), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_is_counted_is_no_average_of_the_next_clause, data::make(averages), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(cases_are_broken_at_a_time_or_by_police, data::make(broken), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(wholes_are_not_what_is_done_to_parts, data::make(parts_of_wholes), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

#include "indexer/figure_finder.h"

#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "common/analyzer.h"
#include "common/date.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

// "suspects-arrested 94", "cases-filed down 12.5%", with qualifier, currency and scope where they
// are not the usual.
std::string line_of(const Figure& figure) {
  std::ostringstream out;
  out.precision(12);
  out << name_of(figure.kind) << ' ';
  if (figure.change) out << name_of(figure.direction) << ' ';
  out << figure.value;
  if (figure.unit == Unit::percent) out << '%';
  if (!figure.currency.empty()) out << ' ' << figure.currency;
  if (figure.qualifier != Qualifier::exact) out << ' ' << name_of(figure.qualifier);
  if (figure.scope != FigureScope::area) out << ' ' << name_of(figure.scope);
  return out.str();
}

std::vector<Figure> figures_of(std::string_view title, std::string_view text,
                               std::optional<Date> date = {}) {
  Analyzer analyzer;
  const TokenStream of_title = analyzer.analyze(title);
  const TokenStream of_text = analyzer.analyze(text);
  return FigureFinder().find(of_title, of_text, date);
}

std::string lines_of(std::string_view text, std::string_view title = {}) {
  std::string lines;
  for (const Figure& figure : figures_of(title, text)) {
    if (!lines.empty()) lines += "; ";
    lines += line_of(figure);
  }
  return lines;
}

struct Row {
  std::string_view text;
  std::string_view figures;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.text;
}

constexpr Row counts[] = {
    {"全市破获电诈案件74起，打掉团伙7个，抓获94人。",
     "cases-solved 74; gangs-destroyed 7; suspects-arrested 94"},
    {"警方捣毁窝点3个、缴获银行卡59张、手机卡152张、电脑12台。",
     "dens-destroyed 3; bank-cards-seized 59; phone-cards-seized 152; devices-seized 12"},
    {"40余名骨干落网，涉案近千万元。",
     "suspects-arrested 40 more-than; amount-involved 10000000 nearly"},
    {"共有63名嫌疑人从境外被押解回国。", "suspects-repatriated 63"},
    {"打掉团伙5个、市级督办案件3起。", "gangs-destroyed 5"},
    {"抓获15人、次日又抓获2人。", "suspects-arrested 15; suspects-arrested 2"},
    {"止付账户18个、资金80余万元。", "accounts-stopped 18; funds-stopped 800000 more-than"},
    {"挽回群众损失300万元，避免损失2亿元，返还560万元。",
     "losses-recovered 3000000; losses-avoided 200000000; funds-returned 5600000"},
    {"冻结涉案资金3.38亿元。", "funds-frozen 338000000"},
    {"劝阻潜在受害人1.8万人次。", "people-dissuaded 18000"},
    {"拦截诈骗电话三万五千次，推送预警指令1200条。", "calls-blocked 35000; warnings-issued 1200"},
    {"端掉一个窝点，破案率达92.5%。", "dens-destroyed 1; clearance-rate 92.5%"},
    {"The branch cracked fraud cases 74, beat off gangs 7, arrested 94 people.",
     "cases-solved 74; gangs-destroyed 7; suspects-arrested 94"},
    {"In all 31 suspects were arrested and 15,000 yuan of stolen money was returned.",
     "suspects-arrested 31; funds-returned 15000"},
    {"Officers destroyed 19 dens and captured nearly 100 suspects.",
     "dens-destroyed 19; suspects-arrested 100 nearly"},
    {"Police stopped payment of 54 bank cards, stopping payment of 135000 yuan.",
     "accounts-stopped 54; funds-stopped 135000"},
    {"The center successfully alerted 23.", "people-dissuaded 23"},
    {"Frozen were HK$2.2 million; police froze HK$3.5 million.",
     "funds-frozen 2200000 HKD; funds-frozen 3500000 HKD"},
    {"They recovered 5 million yuan ($700,000) for the victims.", "losses-recovered 5000000"},
    {"Fraud cases solved were 5,570 this year.", "cases-solved 5570"},
    {"Suspects have been arrested. More than 1,751 people.", "suspects-arrested 1751 more-than"},
    {"Police arrested 168 suspects, including 55 suspects who ran the scheme.",
     "suspects-arrested 168; suspects-arrested 55 part"},
    {"Ms Li lost 50,000 yuan.", "losses 50000 victim"},
    {"受害人王某被骗3万元。", "losses 30000 victim"},
    {"向受害人返还资金300万元。", "funds-returned 3000000"},
    {"冻结资金5万至10万元。", "funds-frozen 50000 range"},
    {"止付本市群众涉案资金45万元。", "funds-stopped 450000"},
    {"警方把追回的18万元返还给9名群众。", "funds-returned 180000"},
    {"集中发还冻结资金26.5万元。", "funds-returned 265000"},
    {"全县挽回群众损失40余万，破案6起。", "losses-recovered 400000 more-than; cases-solved 6"},
    {"破獲詐騙集團3件28人。", "gangs-destroyed 3; suspects-arrested 28"},
    {"打掉诈骗团伙4个52人。", "gangs-destroyed 4; suspects-arrested 52"},
    {"警方抓获15嫌犯。", "suspects-arrested 15"},
    {"民警将3名嫌疑人抓获归案。", "suspects-arrested 3"},
    {"行动中27人落网，5人予以训诫。", "suspects-arrested 27; persons-punished 5"},
    {"及时拦截转账12万元。", "funds-stopped 120000"},
    {"涉及案件31起，被害人多達16人。", "cases-linked 31; victims 16"},
    {"Police cracked down on 12 fraud cases.", "cases-solved 12"},
    {"Some 250 phone cards, 30 cars and 40 computers were seized.",
     "phone-cards-seized 250 about; devices-seized 40"},
    {"Losses of 3 million yuan (0.4 million U.S. dollars) were recovered.",
     "losses-recovered 3000000"},
    {"They handled 500 cases related to scams and solved 300 cases.", "cases-solved 300"},
    {"The number of fraud cases solved in the city was 570.", "cases-solved 570"},
    {"The action ended with 8 million yuan seized and frozen.", "funds-frozen 8000000"},
    {"The bank froze 4 million yuan of the 5 million yuan.", "funds-frozen 4000000"},
    {"查获诈骗集团98团、655嫌，破获机房4座。",
     "gangs-destroyed 98; suspects-arrested 655; dens-destroyed 4"},
    {"抓获李某等八人，缴获POS机3台、物联卡19张、U盾5张。",
     "suspects-arrested 8; devices-seized 3; phone-cards-seized 19"},
    {"上半年录得诈骗案361宗，拘捕52人。", "cases-filed 361; suspects-arrested 52"},
    {"查明骗款200万元，涉款案件30宗，警方截停其中5宗，拘捕骗徒9人。",
     "losses 2000000; cases-linked 30; suspects-arrested 9"},
    {"查明受害人多达百余人，涉案80余万元。",
     "victims 100 more-than; amount-involved 800000 more-than"},
    {"止付金额1200余万元、返还群众被骗资金79万元。",
     "funds-stopped 12000000 more-than; funds-returned 790000"},
    {"受理案件27件72人，抓获5人。", "cases-filed 27; suspects-arrested 5"},
    {"Prosecutors charged nearly 160 people.", "suspects-prosecuted 160 nearly"},
    {"民警将何先生20000元被骗资金、王先生13000元被骗资金返还到二人账户。",
     "funds-returned 20000 victim; funds-returned 13000 victim"},
    {"The bureau repatriated 24 suspects arrested abroad.", "suspects-repatriated 24"},
    {"Some 3 million yuan defrauded through scams was returned to 30 people.",
     "funds-returned 3000000 about"},
    {"Police took criminal action against 72 suspects.", "suspects-arrested 72"},
    {"先后打掉3个向境外诈骗窝点提供“两卡”的犯罪团伙。", "gangs-destroyed 3"},
    {"冻结返还资金1000余万元。", "funds-returned 10000000 more-than"},
    {"Some 77 million yuan of the funds involved in the case was urgently stopped.",
     "funds-stopped 77000000 about"},
    {"Losses were recovered. More than 87 million yuan has safely gone back to those who had "
     "been robbed of all they owned by swindlers.",
     "losses-recovered 87000000 more-than"},
    {"Police froze 1.3 more than 100 million yuan.", "funds-frozen 130000000 more-than"},
    {"In all 81 cases of deception of more than one million yuan were cracked.", "cases-solved 81"},
    {"Police busted a fraud ring involving 130 cases.", "cases-linked 130"},
    {"In one of the cases, officers arrested 12 people.", "suspects-arrested 12 case"},
    {"A total of 340 criminal cases involving telecom fraud have been investigated.",
     "cases-solved 340"},
    {"Prosecutors filed public prosecutions against 530 people for telecom fraud.",
     "suspects-prosecuted 530"},
    {"In all 466 suspects in the north have been delivered to China.", "suspects-repatriated 466"},
    {"Victims were scammed out of a total of 22.5 million yuan.", "losses 22500000"},
    {"A batch of 234 suspects were handed over. The suspects, including 11 fugitives, were handed "
     "over "
     "at the border.",
     "suspects-repatriated 234; suspects-repatriated 11 part"},
    {"拘捕骗徒23人，被捕者中有4人是骨干，另有12人提供账户。",
     "suspects-arrested 23; suspects-arrested 4 part; suspects-arrested 12 part"},
    {"Victims paid 60,000 yuan, of which 20,000 yuan was returned.", "funds-returned 20000"},
};

constexpr Row changes[] = {
    {"全市发案数同比下降15.6%。", "cases-filed down 15.6%"},
    {"破案数同比上升三成，损失环比减少8%。", "cases-solved up 30%; losses down 8%"},
    {"发案、损失同比分别下降10.3%和15.2%。", "cases-filed down 10.3%; losses down 15.2%"},
    {"破获案件776起、抓获嫌疑人674人，分别同比上升97.5%、59.7%。",
     "cases-solved 776; suspects-arrested 674; cases-solved up 97.5%; suspects-arrested up 59.7%"},
    {"The number of fraud cases decreased by -83.4% year-on-year.", "cases-filed down 83.4%"},
    {"The number of solved cases rose 17 percent and the number of suspects arrested rose 20 "
     "percent.",
     "cases-solved up 17%; suspects-arrested up 20%"},
    {"There was a 24.5 percent surge in fraud cases busted.", "cases-solved up 24.5%"},
    {"Fraud cases doubled from last year.", "cases-filed up 100%"},
    {"破案数比去年上升1.5倍。", "cases-solved up 150%"},
    {"接报数、立案数同比分别下降7.5%和34.8%。", "cases-filed down 7.5%; cases-filed down 34.8%"},
    {"破案率上升12%。", "clearance-rate up 12%"},
    {"破案率达一成。", "clearance-rate 10%"},
    {"破案率三至五成多。", "clearance-rate 30% more-than"},
    {"The amount of money involved fell 25.5 percent to 16 million yuan.",
     "amount-involved 16000000; amount-involved down 25.5%"},
    {"There was a 2.5 percent drop in the losses of the victims of such cases.",
     "losses down 2.5%"},
    {"Police solved 39 cases and arrested 63 suspects, up 28.5% and 76.%, respectively.",
     "cases-solved 39; suspects-arrested 63; cases-solved up 28.5%; suspects-arrested up 76%"},
    {"Police recovered 14 million yuan in losses, a 29.6 percent increase.",
     "losses-recovered 14000000; losses-recovered up 29.6%"},
    {"上半年有骗案54宗，比上年同期上升5倍。", "cases-filed up 500%"},
};

constexpr std::string_view traps[] = {
    "“6·15”专案组抓获多人。",
    "举报请拨打96110或110。",
    "许可证编号65120170001，电话0991-3532125。",
    "一名69岁老人接到电话。",
    "判处有期徒刑三年，罚金5万元。",
    "警方悬赏10万元。",
    "出动警力300余名。",
    "百万元以上案件由专班侦办。",
    "数十万群众受到宣传。",
    "破案率提升2.2个百分点。",
    "案件占比降至60%。",
    "第39批涉案账户公布。",
    "Police arrested a 19-year-old suspect.",
    "The center warns residents 24 hours a day.",
    "7 police stations were guided to set up squads.",
    "The team cracked cases with a loss of more than one million yuan of major cases.",
    "He tried to call the husband of Ms. Ten thousand.",
    "On May 9 the police held a meeting about arrests in 2021.",
    "Police arrested 10,10 suspects.",
    "Hundreds of thousands of people were dissuaded.",
    "The arrest rate fell to 60 percent.",
    "Officers cracked down on 25 streets.",
    "反诈专线96110为群众止损。",
    "嫌疑人被并处罚金7000元至5万元。",
    "查扣车辆25部。",
    "返还资金同比增加300万元。",
    "盗窃案件发案同比下降17%。",
    "专线工作的占比从5%提升至100%。",
    "挽损率22%。",
    "警方扣押现金20万元。",
    "The police issued arrest warrants for 10 leaders.",
    "The team recovered less money, down from HK$2 million in 2020.",
    "每10万人口损失28万元。",
    "发送短信提醒群众，点击量125万余次，张贴海报300张。",
    "税务部门追回骗取的出口退税80万元。",
    "A court froze 3 accounts of the company over unpaid wages.",
    "警方劝阻诈骗。两名嫌疑人均为四川人。",
    "打掉诈骗团伙。警方捣毁一处制售假酒窝点。",
    "发案减少。该校有320名新生报到，比去年增长5%。",
    "Police froze funds of swindlers. Exports of rubber boots went up 5 percent.",
    "检察院审查逮捕427人，审查起诉839人。",
    "关停一批号码，甄别并管控对公银行账户40万余个。",
    "与诈骗关联最为密切的帮助信息网络犯罪活动案件1609件。",
    "平均每宗骗案损失28万元。",
    "反诈中心日均劝阻300人。",
    "骗徒单日诈骗金额高达100万元。",
    "与去年同期受理2738件、财损15亿元比较。",
    "损失金额由220元至134万元不等。",
    "The bank froze sums ranging from 2,000 yuan to 50,000 yuan.",
    "Cases were solved, compared with 300 in 2020.",
    "反诈中心成功拦截案件数132起。",
    "止付银行账户后，民警查询涉案银行卡964张。",
    "警方扫荡帮派14件、抓获75人。",
    "打击盗窃犯罪，抓获嫌疑人30名。",
    "They punish robbery and homicide, prosecuting 390 people.",
    "Police smashed gangs of over three members.",
    "侦办网络谣言案件41起，查处53人。",
    "Officers stopped swindlers. Earlier checks found over 80 suspects of the gang.",
    "New cases were reported. Authorities have handled 50,000 cases.",
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_finder)

BOOST_DATA_TEST_CASE(attaches_numbers_to_what_was_done, data::make(counts), row) {
  BOOST_TEST(lines_of(row.text) == row.figures);
}

BOOST_DATA_TEST_CASE(reads_changes, data::make(changes), row) {
  BOOST_TEST(lines_of(row.text) == row.figures);
}

BOOST_DATA_TEST_CASE(leaves_alone_what_only_looks_like_a_figure, data::make(traps), text) {
  BOOST_TEST(lines_of(text) == "");
}

BOOST_AUTO_TEST_CASE(turns_hedges_into_intervals) {
  const auto interval = [](std::string_view text) {
    const auto figures = figures_of("", text);
    BOOST_REQUIRE_EQUAL(figures.size(), 1);
    const Figure& figure = figures.front();
    const auto end = [](const std::optional<double>& value) {
      return value ? std::to_string(static_cast<int>(*value)) : std::string("open");
    };
    return std::string(name_of(figure.qualifier)) + ' ' + end(figure.min) + ' ' + end(figure.max);
  };
  BOOST_TEST(interval("抓获嫌疑人20人。") == "exact 20 20");
  BOOST_TEST(interval("抓获嫌疑人超过20人。") == "more-than 20 open");
  BOOST_TEST(interval("抓获嫌疑人至少20人。") == "at-least 20 open");
  BOOST_TEST(interval("抓获嫌疑人不足20人。") == "less-than open 20");
  BOOST_TEST(interval("抓获嫌疑人近20人。") == "nearly open 20");
  BOOST_TEST(interval("抓获嫌疑人约20人。") == "about open open");
  BOOST_TEST(interval("Police arrested up to 20 suspects.") == "at-most open 20");
  BOOST_TEST(interval("Police arrested 20 to 30 suspects.") == "range 20 30");
  BOOST_TEST(interval("全市案件下降3–7成。") == "range 30 70");
  BOOST_TEST(interval("全市案件上升1至2倍。") == "range 100 200");
  BOOST_TEST(interval("全市案件上升1.5倍。") == "exact 150 150");
  BOOST_TEST(interval("Cases doubled last year.") == "exact 100 100");
}

BOOST_AUTO_TEST_CASE(merges_headline_and_body) {
  const auto figures =
      figures_of("某市抓获嫌疑人94人", "警方抓获嫌疑人94人，破案12起。警方共抓获94人。");
  BOOST_REQUIRE_EQUAL(figures.size(), 2);
  BOOST_TEST(line_of(figures[0]) == "suspects-arrested 94");
  BOOST_TEST((figures[0].evidence.field == Field::title));
}

BOOST_AUTO_TEST_CASE(prefers_the_exact_number_to_a_rounded_headline) {
  const auto figures = figures_of("某市抓获5.7万人", "警方共抓获57120人。");
  BOOST_REQUIRE_EQUAL(figures.size(), 1);
  BOOST_TEST(figures[0].value == 57120);
}

BOOST_AUTO_TEST_CASE(takes_a_hedged_headline_for_the_number_of_the_text) {
  BOOST_TEST(lines_of("Police crack 2,188 fraud cases.", "Police crack over 2,000 fraud cases") ==
             "cases-solved 2188");
  BOOST_TEST(lines_of("Police crack 3,100 fraud cases.", "Police crack over 2,000 fraud cases") ==
             "cases-solved 2000 more-than; cases-solved 3100");
  BOOST_TEST(lines_of("警方抓获300余人。", "警方押回300余名嫌疑人") ==
             "suspects-arrested 300 more-than");
}

BOOST_AUTO_TEST_CASE(takes_one_sum_for_one_figure) {
  BOOST_TEST(lines_of("被骗500万元。涉案金额500万元。") == "losses 5000000");
}

BOOST_AUTO_TEST_CASE(counts_nothing_twice_beside_its_total) {
  BOOST_TEST(lines_of("在城东抓3人，次日再抓12人，共15名嫌疑人到案。") == "suspects-arrested 15");
  BOOST_TEST(lines_of("抓“卡头”2人，共抓获23名嫌疑人。") == "suspects-arrested 23");
  BOOST_TEST(lines_of("涉案金额分别为4.5万元、5万元和1.7万元，合计诈骗了19万元。") ==
             "amount-involved 190000");
  BOOST_TEST(lines_of("本月抓获20人，今年共抓获200人。") ==
             "suspects-arrested 20; suspects-arrested 200");
  BOOST_TEST(lines_of("Police arrested 1,121 people. The 768 men and 353 women were detained.") ==
             "suspects-arrested 1121");
  BOOST_TEST(lines_of("2020年破案923起，2021年破案235起，两年破案1158起。") ==
             "cases-solved 923; cases-solved 235; cases-solved 1158");
  BOOST_TEST(lines_of("抓获嫌疑人55人。目前51人已被依法采取刑事强制措施。") ==
             "suspects-arrested 55");
  BOOST_TEST(lines_of("51人已被依法采取刑事强制措施。") == "suspects-arrested 51");
}

BOOST_AUTO_TEST_CASE(leaves_out_all_crimes_of_a_report_that_is_not_about_fraud_alone) {
  const std::string text = "移交电诈嫌疑人41人。夏季行动破获刑事案件566起。";
  BOOST_TEST(lines_of(text, "社会治安持续稳定") == "suspects-repatriated 41");
  BOOST_TEST(lines_of(text, "严打电信诈骗") == "suspects-repatriated 41; cases-solved 566");
  BOOST_TEST(lines_of(text) == "suspects-repatriated 41; cases-solved 566");
}

BOOST_AUTO_TEST_CASE(reads_yuan_as_the_money_of_the_region) {
  const auto currency = [](std::string_view text, std::string_view province) {
    Analyzer analyzer;
    const TokenStream title = analyzer.analyze("");
    const TokenStream stream = analyzer.analyze(text);
    const auto figures = FigureFinder().find(title, stream, {}, province);
    BOOST_REQUIRE_EQUAL(figures.size(), 1);
    return figures[0].currency;
  };
  BOOST_TEST(currency("警方攔阻1億7,000萬餘元。", "710000") == "TWD");
  BOOST_TEST(currency("警方攔阻80萬元騙款。", "810000") == "HKD");
  BOOST_TEST(currency("警方攔阻80萬元騙款。", "820000") == "MOP");
  BOOST_TEST(currency("警方止付80万元。", "110000") == "");
  BOOST_TEST(currency("警方止付80万元人民币。", "710000") == "");
  BOOST_TEST(currency("財損金額新臺幣1億8,695萬餘元。", "") == "TWD");
  BOOST_TEST(currency("警方止付80万元，另有一批新台币。", "") == "TWD");
  BOOST_TEST(currency("警方止付80万元，另有一批新台币和人民币。", "") == "");
  BOOST_TEST(currency("警方止付80万元(港币，下同)。", "710000") == "HKD");
}

// Half a minute, if each figure looked at all those before it.
BOOST_AUTO_TEST_CASE(merges_thousands_of_figures_in_a_moment) {
  std::string text;
  for (int i = 0; i < 60000; ++i) text += "抓获" + std::to_string(i % 30000 + 100000) + "人。";
  BOOST_TEST(figures_of("", text).size() == 30000);
}

BOOST_AUTO_TEST_CASE(quotes_the_bytes_that_prove_it) {
  const std::string text = "Recently 15 suspects were arrested. Cases fell 12.5% there.";
  const auto figures = figures_of("", text);
  BOOST_REQUIRE_EQUAL(figures.size(), 2);
  const auto quote = [&](const Figure& figure) {
    return text.substr(figure.evidence.start, figure.evidence.end - figure.evidence.start);
  };
  BOOST_TEST(quote(figures[0]) == "15 suspects were arrested");
  BOOST_TEST(quote(figures[1]) == "fell 12.5%");
}

BOOST_AUTO_TEST_CASE(quotes_the_hedge_behind_a_percentage_and_no_byte_more) {
  for (const std::string sign : {"%", "％", " percent"}) {
    const std::string text = "破案数上升20" + sign + "以上，追回12万元。";
    const Evidence evidence = figures_of("", text).at(0).evidence;
    const std::string quote = text.substr(evidence.start, evidence.end - evidence.start);
    BOOST_TEST(quote == "上升20" + sign + "以上");
  }
}

BOOST_AUTO_TEST_CASE(names_the_basis_of_a_change) {
  for (const auto* text : {"破案数同比上升5%。", "破案數按年上升5%。", "破案数较2022年同期上升5%。",
                           "Fraud cases fell 5% from a year ago.",
                           "Fraud cases rose 5 percent over the previous year."})
    BOOST_TEST((figures_of("", text).at(0).basis == Basis::year_on_year));
  BOOST_TEST((figures_of("", "破案数环比上升5%。").at(0).basis == Basis::month_on_month));
  BOOST_TEST((figures_of("", "破案数上升5%。").at(0).basis == Basis::none));
}

BOOST_AUTO_TEST_SUITE_END()

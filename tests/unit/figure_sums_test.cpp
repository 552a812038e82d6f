// Sums: whose money they are, what was done with it, and how they are hedged.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form currencies_abroad[] = {
    {"The group defrauded citizens of over 1,800 billion dong.", "losses 1.8e+12 VND more-than"},
    {"The ring defrauded 9,000 victims of 1.1 trillion dong.", "victims 9000; losses 1.1e+12 VND"},
    {"Police froze 300 billion VND.", "funds-frozen 300000000000 VND"},
    {"Police froze 500,000 naira, 300,000 rand and 200,000 kip.",
     "funds-frozen 500000 NGN; funds-frozen 300000 ZAR; funds-frozen 200000 LAK"},
    {"Police froze 400,000 pesos.", ""},
    {"Police froze ₦20 million.", "funds-frozen 20000000 NGN"},
    {"Police froze Bt12 million.", "funds-frozen 12000000 THB"},
    {"The ring cheated 14 people of Tk 65 lakh.", "victims 14; losses 6500000 BDT"},
    {"Police froze KSh 5.4 million.", "funds-frozen 5400000 KES"},
    {"Police arrested 14 TK Maxx workers' 12 suspects.", "suspects-arrested 12"},
    {"Police arrested 30 Dong people.", "suspects-arrested 30"},
};

constexpr Form ranges[] = {
    {"Police froze ₹ 3-4 crores and ₹ 5 crore.",
     "funds-frozen 30000000 INR range; funds-frozen 50000000 INR"},
    {"Police froze 3-4 million yuan.", "funds-frozen 3000000 range"},
    {"Police froze 3 to 4 million yuan.", "funds-frozen 3000000 range"},
    {"警方冻结3至4万元。", "funds-frozen 30000 range"},
    {"警方冻结3-4万元。", "funds-frozen 30000 range"},
    {"警方冻结5万至10万元。", "funds-frozen 50000 range"},
    {"警方冻结8000至1万元。", "funds-frozen 8000 range"},
    {"Police froze 30-40 accounts.", "accounts-frozen 30 range"},
    {"Police froze 300-4,000 yuan.", "funds-frozen 300 range"},
};

constexpr Form losses[] = {
    {"Losses rose to RM25 million from RM16 million.", "losses 25000000 MYR"},
    {"Losses fell to RM25 million.", "losses 25000000 MYR"},
    {"Losses rose from RM16 million to RM25 million.", "losses 25000000 MYR"},
    {"Losses rose by RM16 million.", ""},
    {"The scheme cost at least 12,000 victims an estimated EUR 45 million.",
     "losses 45000000 EUR about; victims 12000 at-least"},
    {"The office cost 45 million yuan. Police warned 12,000 victims.", "people-dissuaded 12000"},
    {"Despite the cost police refunded victims 4.5 million yuan.", "funds-returned 4500000"},
    {"Police at no cost returned victims 4.5 million yuan.", "funds-returned 4500000"},
    {"Police recovered 4.5 million yuan from the gang.", "losses-recovered 4500000"},
    {"Losses topped 4.5 million yuan.", "losses 4500000 more-than"},
    {"Police smashed a gang over losses topping two million baht.", "losses 2000000 THB more-than"},
    {"Losses exceeded 4.5 million yuan.", "losses 4500000 more-than"},
    {"Police arrested the top 20 suspects.", "suspects-arrested 20"},
};

constexpr Form cheated[] = {
    {"周女士被诈骗64万元，吴某被他人诈骗3万元。", "losses 640000 victim; losses 30000 victim"},
    {"周女士报案称被人诈骗64万元。", "losses 640000 victim"},
    {"吴某被电信网络诈骗24万元。", "losses 240000 victim"},
    {"周女士被骗人民币64万元。", "losses 640000 victim"},
    {"被骗人周某损失2万元。", "losses 20000 victim"},
    {"该团伙诈骗吴某16万元，诈骗周某9万元。", "losses 160000 victim; losses 90000 victim"},
    {"该团伙诈骗全国26名被害人共计640万元。", "losses 6400000 case; victims 26 case"},
    {"他又詐騙另一被害人14萬澳門元。", "losses 140000 MOP victim"},
    {"诈骗5000元以上即可追究刑事责任。", ""},
    {"诈骗他人3000元以上的应追究刑事责任。", ""},
    {"该男子意图诈骗市民80万元未得逞。", ""},
    {"诈骗老人30万元未遂。", ""},
    {"诈骗李某时自称有存款15万元。", ""},
    {"事主险些被骗人民币30万元。", ""},
    {"多名男子被骗，共计损失800万元。", "losses 8000000"},
    {"A trader and 300 other victims lost 30 million yuan.", "victims 300; losses 30000000"},
    {"A couple and dozens of other victims lost 3 million yuan.", "losses 3000000"},
    {"A couple from Dorset lost 3 million yuan.", "losses 3000000 victim"},
    {"Thirty victims, including a retiree, were cheated of 3 million yuan.",
     "victims 30; losses 3000000"},
    {"诈骗老人的嫌疑人被抓后，其卡内的30万元下落不明。", ""},
    {"诈骗嫌疑人吴某缴纳罚金3万元。", ""},
    {"向电信诈骗被害人发放救助金3万元。", ""},
    {"返还被诈骗资金64万元。", "funds-returned 640000"},
    {"拦截诈骗老人资金64万元。", "funds-stopped 640000 victim"},
    {"识破诈骗老人64万元的骗局。", ""},
    {"劝阻被诈骗群众120人。", "people-dissuaded 120"},
    {"诈骗分子骗走64万元。", "losses 640000"},
    {"该院将200人列入黑名单的公司被电信诈骗。", ""},
    {"以投资为名诈骗张女士15万元。", "losses 150000 victim"},
    {"诈骗企业负责人60万元。", "losses 600000"},
    {"诈骗大学生6.6万元。", "losses 66000"},
    {"诈骗商户26万元。", "losses 260000"},
    {"诈骗300余名网友80余万元。", "losses 800000 more-than"},
    {"涉嫌詐騙一名八旬老婦160萬元。", "losses 1600000 victim"},
    {"诈骗民众1.6亿元。", "losses 160000000"},
    {"诈骗李某16万元。", "losses 160000 victim"},
    {"防诈骗女士专场16万元。", ""},
    {"打掉诈骗公司，查获16万元。", ""},
    {"诈骗企业16家，涉案6亿元。", "amount-involved 600000000"},
    {"防范诈骗学生手册16万册。", ""},
    {"企图诈骗一名学生16万元。", ""},
    {"拦截诈骗学生资金16万元。", "funds-stopped 160000"},
    {"网络诈骗女士16万元案。", ""},
    {"诈骗客户16万元未遂。", ""},
    {"止付被诈骗民众16万元。", "funds-stopped 160000"},
};

constexpr Form returned[] = {
    {"向216名受骗群众返还资金，金额共计618万余元。", "funds-returned 6180000 more-than"},
    {"累计返还电诈被骗资金，总额达618万元。", "funds-returned 6180000"},
    {"已返还特大电信诈骗案65名受害人赃款57.6万元。", "funds-returned 576000; victims 65"},
    {"将106.2万元冻结资金返还给受骗群众。", "funds-returned 1062000"},
    {"将106.2万元冻结。", "funds-frozen 1062000"},
    {"将106.2万元冻结资金转入专户。", "funds-frozen 1062000"},
    {"冻结账户16个，金额300万元。", "accounts-frozen 16; funds-frozen 3000000"},
    {"查获假货一批，总金额300万元。", "amount-involved 3000000"},
    {"返还被骗资金。涉案金额300万元。", "amount-involved 3000000"},
    {"卡内有活期资金16.95万元，柜员识破骗局。", ""},
    {"客户要求转账，金额高达26万元。", ""},
    {"帮诈骗团伙转账，金额高达26万元。", "amount-involved 260000"},
    {"吴某从中获利3万元。", ""},
    {"该团伙非法获利3万元。", "amount-involved 30000 case"},
    {"追回并发还被害人12亿。", ""},
    {"被害人1200人。", "victims 1200"},
};

constexpr Form involved[] = {
    {"其戶口共清洗約200萬港元犯罪得益。", "amount-involved 2000000 HKD about"},
    {"清洗200萬騙案黑錢。", ""},
    {"涉嫌清洗黑錢，檢獲現金200萬元。", ""},
    {"騙徒訛稱事主清洗黑錢200萬元。", ""},
    {"车手经手200万元，从中抽成3万元。", "amount-involved 2000000"},
    {"清洗数据200万条。", ""},
    {"該集團經手賭資至少新臺幣60億元。", "amount-involved 6000000000 TWD at-least"},
    {"查獲詐欺犯罪金額達新台幣60億544萬餘元。", "amount-involved 6005440000 TWD more-than"},
    {"詐欺犯罪金額逾新台幣60億元。", "amount-involved 6000000000 TWD more-than"},
    {"冻结涉案金额300万元。", "funds-frozen 3000000"},
    {"查获涉案资金300万元。", ""},
    {"The flow of funds reached 8.6 million yuan.", "amount-involved 8600000"},
    {"The amount of water flow is 8.6 million yuan.", "amount-involved 8600000"},
    {"Police traced the flow of funds and recovered 8.6 million yuan.", "losses-recovered 8600000"},
};

constexpr Form things[] = {
    {"The scammers promised the recovery of €150,000.", ""},
    {"Police recovered €150,000.", "losses-recovered 150000 EUR"},
    {"Police froze nearly 300 crypto wallets.", "accounts-frozen 300 nearly"},
    {"Police seized 75 handphones.", "devices-seized 75"},
    {"Police recovered 14 phones and returned them to victims.", ""},
    {"Police recovered evidence from 14 phones.", ""},
    {"打掉涉诈团伙126个，捣毁涉诈窝点18个。", "gangs-destroyed 126; dens-destroyed 18"},
    {"打掉电诈团伙16个，抓获电诈团伙12名成员。", "gangs-destroyed 16; suspects-arrested 12"},
    {"打掉电诈团伙成员6个。", ""},
    {"檢獲26部手機、16張銀行卡。", "devices-seized 26; bank-cards-seized 16"},
    {"檢獲6組GoIP設備。", "devices-seized 6"},
    {"兵分6组抓获12人。", "suspects-arrested 12"},
    {"查扣电话卡1160张，其中730张已被用于诈骗。",
     "phone-cards-seized 1160; phone-cards-seized 730 part"},
    {"收缴手机卡600张，其中160张为境外卡。", "phone-cards-seized 600; phone-cards-seized 160 part"},
    {"收缴手机卡600张、银行卡300张，其中160张为境外卡。",
     "phone-cards-seized 600; bank-cards-seized 300; bank-cards-seized 160 part"},
    {"阻斷詐騙網站2645件，查处网站案件16件。", "domains-blocked 2645"},
    {"该团伙已作案6起，缴获作案手机12部。", "cases-linked 6 case; devices-seized 12 case"},
    {"发送公益短信26.2亿条，发送预警短信60万条。", "warnings-issued 600000"},
    {"发送劝阻短信1226.9万人次，发送劝阻短信60万条。", "warnings-issued 600000"},
    {"市场监管局受理消费投诉1.6万件，公安局受理案件16件。", "cases-filed 16"},
};

constexpr Form got_back[] = {
    {"警方拘捕3人，起回36万元騙款。", "suspects-arrested 3; losses-recovered 360000"},
    {"起回懷疑騙款26萬元。", "losses-recovered 260000"},
    {"警方为受害人取回180万元。", "losses-recovered 1800000"},
    {"帮助受害人拿回被骗的16万元。", "losses-recovered 160000"},
    {"帮群众要回被骗资金18万元。", "losses-recovered 180000"},
    {"找回被骗资金26万元。", "losses-recovered 260000"},
    {"警方搜出并起回80萬元贓款。", "losses-recovered 800000"},
    {"取回银行卡12张。", ""},
    {"车手取回赃款16万元交给上家。", "amount-involved 160000"},
    {"车手到柜台取回现金16万元。", ""},
    {"他想拿回本金，又被骗走16万元。", "losses 160000"},
    {"起回電話卡160張。", ""},
    {"骗子称需缴纳6万元才能取回16万元。", ""},
    {"警方全力找回失踪人员3名。", ""},
    {"找回走失老人3名。", ""},
    {"骗子称能帮助受害人找回被骗资金26万元。", "losses 260000"},
    {"黑客称有技术拿回被骗的16万元。", "losses 160000"},
    {"团伙冒充律师，承诺要回被骗资金36万元。", "losses 360000"},
    {"他试图讨回被骗的8万元，又转账2万元。", "losses 80000"},
    {"騙徒聲稱可為事主取回騙款80萬元。", "losses 800000"},
    {"警方帮助群众讨回被骗资金36万元。", "losses-recovered 360000"},
};

constexpr Form suffered[] = {
    {"被害人遭詐騙360萬元，警方逮捕車手2人。", "losses 3600000; suspects-arrested 2"},
    {"某公司遭詐騙集團詐騙1600萬元。", "losses 16000000 victim"},
    {"遭假投資詐騙650萬元，警方攔阻60萬元。", "losses 6500000; funds-stopped 600000"},
    {"婦人遭詐160萬元。", "losses 1600000"},
    {"市民遭电信诈骗160万元，追回86万元。", "losses 1600000; losses-recovered 860000"},
    {"市民遭诈骗160万元已全部追回。", "losses-recovered 1600000"},
    {"老人险遭骗走85万元，民警拦下。", ""},
    {"老婦險遭假檢警騙走300萬元。", ""},
    {"老婦險些遭詐騙集團騙走600萬元。", ""},
    {"老人差一点就被骗子骗走6万元。", ""},
    {"险遭诈骗16万元。", ""},
    {"老人买保险被骗16万元。", "losses 160000 victim"},
    {"警方发现高风险被骗资金16万元。", "losses 160000"},
    {"慎防遭诈骗。", ""},
    {"民众遭诈骗报案16起。", ""},
    {"遭诈骗的群众逾160人。", ""},
    {"遭诈骗，警方及时止付16万元。", "funds-stopped 160000"},
    {"成功拦截一起遭诈骗16万元的警情。", "funds-stopped 160000 case"},
    {"遭诈骗后转账16万元。", ""},
};

constexpr Form held_sums[] = {
    {"今年拦截可疑转账36笔，金额达620万元，协助抓获取款人5名。",
     "funds-stopped 6200000; suspects-arrested 5"},
    {"銀行攔阻電信詐騙86件，金額達4600萬元。", "funds-stopped 46000000"},
    {"警方攔阻電信詐騙16件，總金額1260萬元。", "funds-stopped 12600000"},
    {"警方攔截26宗騙案，涉款8600萬元。", "funds-stopped 86000000"},
    {"反诈中心止付电诈账户320个，涉及资金2600万元。",
     "accounts-stopped 320; funds-stopped 26000000"},
    {"冻结电诈账户68个、涉及资金460万元。", "accounts-frozen 68; funds-frozen 4600000"},
    {"止付金额达160万元。", "funds-stopped 1600000"},
    {"破获电诈案件36起，涉案金额620万元。", "cases-solved 36; amount-involved 6200000"},
    {"冻结账户68个，抓获嫌疑人6名，涉及资金460万元。",
     "accounts-frozen 68; suspects-arrested 6; amount-involved 4600000"},
    {"冻结账户68个，破获案件12起，涉案金额460万元。",
     "accounts-frozen 68; cases-solved 12; amount-involved 4600000"},
    {"冻结账户68个，涉案金额460万元。", "accounts-frozen 68; amount-involved 4600000"},
    {"拦截诈骗电话36万次，涉及金额820万元。", "calls-blocked 360000; amount-involved 8200000"},
    {"抓获嫌疑人16名，涉及资金160万元。", "suspects-arrested 16; amount-involved 1600000"},
    {"破获拦截转账的电诈案36起，金额620万元。", "cases-solved 36; amount-involved 6200000"},
    {"冻结账户36个，资金流水600万元。", "accounts-frozen 36; amount-involved 6000000"},
    {"止付账户36个，涉及资金流水600万元。", "accounts-stopped 36; amount-involved 6000000"},
    {"冻结银行卡36张，金额最大的一张260万元。", "accounts-frozen 36"},
    {"冻结银行卡36张，涉及金额600万元。", "accounts-frozen 36; funds-frozen 6000000"},
    {"共追回被骗资金24笔，金额36万元。", "losses-recovered 360000"},
    {"共返还被骗资金24笔，金额36万元。", "funds-returned 360000"},
    {"反诈骗中心联合银行止付诈骗案件16起，金额90.1万元。", "funds-stopped 901000"},
    {"共追回诈骗资金1242起、涉案金额3697.1万元。", "losses-recovered 36971000"},
    {"共冻结账户68个、涉案金额3697.1万元。", "accounts-frozen 68; amount-involved 36971000"},
    {"追回被骗手机24部，涉案金额36万元。", "amount-involved 360000"},
    {"追回涉诈银行卡24张、涉案金额36万元。", "amount-involved 360000"},
    {"追回诈骗赃款12笔，涉及金额最高的一笔36万元。", "amount-involved 360000"},
    {"事主从民警手中接过总额15万元的涉案返还资金。", "funds-returned 150000"},
    {"账户被冻结，客服答复需凑足3万元才可解冻，诈骗嫌疑人2名被抓获。", "suspects-arrested 2"},
    {"警方冻结诈骗账户，金额3万元。", "funds-frozen 30000"},
    {"诈骗集团成员17人落网，受害金额高达7300万元。", "suspects-arrested 17; losses 73000000"},
    {"追回诈骗受害金额30万元。", "losses-recovered 300000"},
    {"电信诈骗单笔被害金额最高达30万元。", ""},
    {"警方成功取回逾1585万元，冻结280个银行户头。",
     "losses-recovered 15850000 more-than; accounts-frozen 280"},
    {"诈骗车手到银行取回5万元。", ""},
    {"车手从提款机取回诈骗赃款5万元。", "amount-involved 50000"},
    {"她投资3000元，成功取回3600元，又被诈骗5万元。", "losses 50000"},
    {"诈骗车手每次可得报酬5000元。", ""},
    {"止付16起，平均每天止付诈骗资金1笔，止付金额6万元。", ""},
    {"平均每天止付诈骗资金1笔，成功止付金额6万元。", ""},
    {"平均每天止付诈骗资金1笔，全年止付600万元。", "funds-stopped 6000000"},
    {"平均每天接到诈骗警情20起，止付资金6万元。", "funds-stopped 60000"},
    {"平均每天接到诈骗警情20起，共抓获300人。", "suspects-arrested 300"},
    {"平均每天接到诈骗警情20起，今年抓获300人。", "suspects-arrested 300"},
    {"止付诈骗资金90万元，平均每天6万元。", "funds-stopped 900000"},
};

constexpr Form sums_of_cases[] = {
    {"中央财政下达救灾资金16亿元。", ""},
    {"安排教育资金86亿元。", ""},
    {"社保基金总额达到216亿元，发放救助资金3.6亿元。", ""},
    {"环保部门罚款总额960万元。", ""},
    {"银行业不良贷款总额3600亿元。", ""},
    {"破获电诈案件16起，总金额达3600万元。", "cases-solved 16; amount-involved 36000000"},
    {"抓获嫌疑人16名，金额达3600万元。", "suspects-arrested 16; amount-involved 36000000"},
    {"诈骗团伙骗取钱财。总金额达3600万元。", "amount-involved 36000000"},
    {"打掉洗钱团伙，资金3600万元。", "amount-involved 36000000"},
    {"该团伙经手资金3600万元。", "amount-involved 36000000 case"},
    {"警方止付冻结，金额3600万元。", "funds-frozen 36000000"},
    {"该案总金额达3600万元。", "amount-involved 36000000 case"},
    {"该平台总金额达3600万元。", ""},
    {"警方捣毁电诈窝点。\n专案民警梳理发现，转账总金额高达2.6亿元。", "amount-involved 260000000"},
    {"警方捣毁电诈窝点。\n经查，交易金额达6800万元。\n有关情况正在核实。",
     "amount-involved 68000000"},
    {"警方捣毁电诈窝点。\n二人多次取现，总额达68万元。", "amount-involved 680000"},
    {"警方捣毁电诈窝点。\n会员遍布全国。\n平台充值金额6800万元。", "amount-involved 68000000"},
    {"警方捣毁电诈窝点。\n李某等人半年经手，总金额达6800万元。", "amount-involved 68000000"},
    {"警方抓获诈骗嫌疑人6名。天气转晴。\n公路建设项目总金额达6800万元。", "suspects-arrested 6"},
    {"平台注册会员6万人，总金额达1.6亿元。警方抓获电诈嫌疑人6名。",
     "amount-involved 160000000; suspects-arrested 6"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_sums)

BOOST_DATA_TEST_CASE(money_has_a_name_abroad, data::make(currencies_abroad), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(both_ends_of_a_range_have_its_scale, data::make(ranges), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(losses_need_no_word_for_them, data::make(losses), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(who_was_cheated_lost_the_sum, data::make(cheated), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(a_sum_is_what_was_done_with_it, data::make(returned), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(sums_pass_through_hands, data::make(involved), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(things_are_recovered_and_frozen, data::make(things), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_is_got_back_is_recovered, data::make(got_back), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(who_suffers_fraud_has_lost, data::make(suffered), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(a_sum_goes_on_with_what_was_stopped, data::make(held_sums), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(a_sum_is_of_a_case, data::make(sums_of_cases), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

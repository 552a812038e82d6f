// Numbers beside others of another kind: what rose or fell, cases of one kind and another, people
// dealt with in one way and another, parts and single victims.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form changes[] = {
    {"检察机关起诉诈骗犯罪50人，掩饰、隐瞒犯罪所得、犯罪所得收益犯罪75人，同比上升20%。",
     "suspects-prosecuted 50; suspects-prosecuted 75; suspects-prosecuted up 20"},
    {"抓获嫌疑人12人，犯罪所得3000万元。", "suspects-arrested 12; amount-involved 30000000"},
    {"抓获嫌疑人3人，全区接诈骗警情38起，立诈骗刑事案件18起，同比下降2%。",
     "suspects-arrested 3; alarms 38; cases-filed 18; cases-filed down 2"},
    {"全区接诈骗警情38起，建立电诈刑事案件快破机制。", "alarms 38"},
    {"Police arrested 12 suspects, and police situations of telecom fraud fell by 33 percent.",
     "suspects-arrested 12; alarms down 33"},
    {"The center received 11 telecom fraud police situations.", "alarms 11"},
    {"The center handled 120 police situations and 30 traffic accidents.", "alarms 120"},
    {"Police arrested 12 suspects in this situation.", "suspects-arrested 12"},
    {"Police arrested 12 people over phone fraud, and reported offences fell by 46%.",
     "suspects-arrested 12; cases-filed down 46"},
    {"Police arrested 12 people over phone fraud, up 46%.",
     "suspects-arrested 12; suspects-arrested up 46"},
    {"Police arrested 12 people for fraud offences, up 46%.",
     "suspects-arrested 12; suspects-arrested up 46"},
    {"抓获3人，警情、立案、损失、百万元以上案件同比分别下降1%、2%、3%、4%。",
     "suspects-arrested 3; alarms down 1; cases-filed down 2; losses down 3"},
    {"抓获3人，警情、立案、损失同比分别下降1%、2%、3%。",
     "suspects-arrested 3; alarms down 1; cases-filed down 2; losses down 3"},
    {"百万元以上案件、损失同比分别下降1%、2%。", "cases-filed down 1; losses down 2"},
    {"立案、百万元以上案件破案数同比分别上升1%、2%。", "cases-filed up 1; cases-solved up 2"},
    {"立案、百万元以上案件同比下降2%。", "cases-filed down 2"},
    {"百万元以上案件同比下降2%。", "cases-filed down 2"},
    {"香港警方拘捕12人，較去年同期多24%。", "suspects-arrested 12; suspects-arrested up 24"},
    {"香港警方拘捕12人，較去年同期少24%。", "suspects-arrested 12; suspects-arrested down 24"},
    {"同期多个部门参与，破案率达24%。", "clearance-rate 24"},
    {"香港警方拘捕12人，比去年多24%。", "suspects-arrested 12; suspects-arrested up 24"},
    {"香港警方立案12起，較去年多5起。", "cases-filed 12"},
    {"去年多地破案率达24%。", "clearance-rate 24"},
};

constexpr Form goals[] = {
    {"抓获3人，力争今年诈骗发案下降20%以上。", "suspects-arrested 3"},
    {"抓获3人，确保全年立案数下降10%。", "suspects-arrested 3"},
    {"抓获3人，争取年底前发案下降10%、损失下降20%。", "suspects-arrested 3"},
    {"目标是全年立案数同比下降10%。", ""},
    {"抓获3人，今年诈骗发案下降20%。", "suspects-arrested 3; cases-filed down 20"},
    {"多措并举，确保发案同比下降10%。", "cases-filed down 10"},
    {"有力确保了全年发案下降10%。", "cases-filed down 10"},
    {"积极争取到各方支持发案下降10%。", "cases-filed down 10"},
    {"争取支持，发案下降10%。", "cases-filed down 10"},
    {"为实现全年目标，发案下降10%。", "cases-filed down 10"},
    {"发案下降10%，力争再创佳绩。", "cases-filed down 10"},
    {"力争全年发案下降20%。目前发案下降10%。", "cases-filed down 10"},
    {"我市力争全年电信诈骗发案同比下降20%。", ""},
    {"确保全年发案同比下降10%。", "cases-filed down 10"},
    {"力争诈骗发案同比下降10%。", "cases-filed down 10"},
    {"民警争取黄金时间挽回电信诈骗损失同比上升30%。", "losses-recovered up 30"},
    {"通过争取银行配合止付金额上升23%。", "funds-stopped up 23"},
    {"由于力争第一时间止付，止付金额上升23%。", "funds-stopped up 23"},
    {"为确保年底前完成任务而开展的行动使电信诈骗破案数上升40%。", "cases-solved up 40"},
    {"力争破案的同时抓获嫌疑人数上升30%。", "suspects-arrested up 30"},
};

constexpr Form prosecuted[] = {
    {"起诉诈骗犯罪5万余人，帮助信息网络犯罪活动犯罪14万余人、同比上升一成多，利用电信网络实施的掩饰"
     "、"
     "隐瞒犯罪所得犯罪7.5万余人。",
     "suspects-prosecuted 50000 more-than; suspects-prosecuted 140000 more-than; "
     "suspects-prosecuted up 10 more-than; suspects-prosecuted 75000 more-than"},
    {"起诉诈骗犯罪50人，批捕帮信犯罪20人。", "suspects-prosecuted 50; suspects-arrested 20"},
    {"起诉诈骗犯罪50人，另有关联犯罪20人被不起诉。", "suspects-prosecuted 50"},
    {"起诉诈骗犯罪50人，其中未成年人犯罪20人。",
     "suspects-prosecuted 50; suspects-prosecuted 20 part"},
    {"起诉诈骗犯罪50人。预防未成年人犯罪20人。", "suspects-prosecuted 50"},
};

constexpr Form cases[] = {
    {"香港警方破獲多個電話詐騙集團，共牽涉580宗騙案。", "cases-linked 580"},
    {"香港警方拘捕84人，被捕人涉嫌與82宗騙案有關。", "suspects-arrested 84; cases-linked 82"},
    {"香港警方拘捕84人，懷疑與82宗騙案有關。", "suspects-arrested 84; cases-linked 82"},
    {"香港警方拘捕2人，怀疑与至少8宗电话骗案有关。",
     "suspects-arrested 2; cases-linked 8 at-least"},
    {"香港警方拘捕2人，怀疑与3宗爆窃案有关。", "suspects-arrested 2"},
    {"王某涉嫌与李某实施电信诈骗12起，警方拘捕2人。", "suspects-arrested 2"},
    {"拘捕涉嫌與同黨行騙的男子12人。", "suspects-arrested 12"},
    {"抓获涉嫌与他人诈骗的嫌疑人12人，破案8起。", "suspects-arrested 12; cases-solved 8"},
    {"The operation allowed investigators to close 1,660 cases.", "cases-solved 1660"},
    {"Police helped to close over 60 fraud cases.", "cases-solved 60 more-than"},
    {"Police hope to close 60 fraud cases by December.", ""},
    {"Police were told to close 60 fraud cases.", ""},
    {"Police solved close to 60 cases.", "cases-solved 60 nearly"},
    {"Police received close to 60 cases.", ""},
    {"Police reviewed 60 closed cases.", ""},
    {"60 cases were closed for lack of evidence.", ""},
    {"Banks moved to close 60 accounts.", "accounts-stopped 60"},
    {"警方逮捕17人，攔阻金額2億元，攔阻件數389件。",
     "suspects-arrested 17; funds-stopped 200000000"},
    {"警方破獲機房，止付件數達389件。", ""},
    {"警方逮捕17人，破獲件數389件。", "suspects-arrested 17; cases-solved 389"},
    {"More than 300 fraud cases were series and parallel, and 62 suspects were arrested.",
     "cases-linked 300 more-than; suspects-arrested 62"},
    {"Police cracked a series of 300 fraud cases.", "cases-solved 300"},
    {"全市135起财产损失30万元以上案件全部破获。", "cases-solved 135"},
    {"我省12起百万元以上案件全部告破。", "cases-solved 12"},
    {"全市民警300名，破案12起。", "cases-solved 12"},
    {"全市12个派出所破案30起。", "cases-solved 30"},
    {"参战的市县12个，抓获嫌疑人30名。", "suspects-arrested 30"},
    {"受理电信网络诈骗犯罪审查起诉案件7400件13037人，提起公诉5400件8800人。",
     "suspects-prosecuted 8800"},
    {"办理诈骗立案监督案件466件，追加逮捕74人。", "suspects-arrested 74"},
    {"上级监督案件46件全部破获。", "cases-solved 46"},
    {"破获诈骗案件50件，起诉30件45人。", "cases-solved 50; suspects-prosecuted 45"},
    {"破获并起诉诈骗案件20件。", "cases-solved 20"},
    {"受理诈骗案件50件，破获30件。", "cases-filed 50; cases-solved 30"},
    {"受理诈骗案件50起，起诉嫌疑人8人。", "cases-filed 50; suspects-prosecuted 8"},
};

constexpr Form people[] = {
    {"各银行对全市5337名买卖账户人员实施惩戒。", "persons-punished 5337"},
    {"银行5337名员工接受培训，惩戒买卖账户人员12名。", "persons-punished 12"},
    {"将109名失信人员纳入不良信息通信网用户，予以惩戒。", "persons-punished 109"},
    {"将109个号码纳入不良信息系统，抓获12人。", "suspects-arrested 12"},
    {"法院将48名失信被执行人列入黑名单，判处电信诈骗罪犯12人。", "suspects-prosecuted 12"},
    {"文旅局将12名不文明游客列入黑名单，抓获电诈嫌疑人3人。", "suspects-arrested 3"},
    {"将200人列入黑名单的公司被查，抓获3人。", "suspects-arrested 3"},
    {"The public security organs met 1,389 people to discourage them.", "people-dissuaded 1389"},
    {"Public security organs arrested 12 suspects.", "suspects-arrested 12"},
    {"Publicity reached 1,389 people.", "people-reached 1389"},
    {"The center stopped payment 312 times, the amount of stop payment is 15 million yuan, "
     "dissuaded 1,023 people.",
     "funds-stopped 15000000; people-dissuaded 1023"},
    {"The center dissuaded people 312 times.", "people-dissuaded 312"},
};

constexpr Form scopes[] = {
    {"判处244名被告人，其中被判处10年以上有期徒刑6人，3年以上10年以下有期徒刑92人。",
     "suspects-prosecuted 244; suspects-prosecuted 6 part; suspects-prosecuted 92 part"},
    {"抓获嫌疑人300人，其中抓获头目71人，刑拘29人。",
     "suspects-arrested 300; suspects-arrested 71 part; suspects-arrested 29"},
    {"打掉团伙12个，其中抓获头目71人，骨干29人。",
     "gangs-destroyed 12; suspects-arrested 71; suspects-arrested 29"},
    {"6 members of 2 scam gangs arrested, including 2 Chinese nationals",
     "suspects-arrested 6; suspects-arrested 2 part"},
    {"6 members of 2 scam gangs fled.", ""},
    {"Four members of two pickpocket gangs arrested; 3 scam suspects were also held.",
     "suspects-arrested 3"},
    {"6 members of 2 scam gangs tricked 12 victims.", "victims 12"},
    {"返还群众1,186万元（含上年结转420万元）。",
     "funds-returned 11860000; funds-returned 4200000 part"},
    {"返还群众1,186万元（上年返还420万元）。", "funds-returned 11860000; funds-returned 4200000"},
    {"返还群众（含外地）1,186万元，返还420万元。",
     "funds-returned 11860000; funds-returned 4200000"},
    {"The ring defrauded a 72-year-old share trader of $580,000.", "losses 580000 USD victim"},
    {"The ring defrauded 72-year-old and older people of $580,000.", "losses 580000 USD"},
    {"The ring defrauded a 72-year-old and others of $580,000.", "losses 580000 USD"},
    {"Police arrested 12 people; the ring cheated an 80-year-old, losses 20,000 yuan.",
     "suspects-arrested 12; losses 20000"},
    {"Police arrested a 72-year-old trader; losses reached $580,000.", "losses 580000 USD"},
    {"自称民警的电话一通骗走100万元。", "losses 1000000 victim"},
    {"该诈骗集团一通电话骗走全台民众3亿元。", "losses 300000000"},
    {"骗徒一通电话骗走20名长者共300万元。", "victims 20; losses 3000000"},
    {"警方接到一通电话，该团伙骗走群众100万元。", "losses 1000000 case"},
    {"男事主共損失26萬元。", "losses 260000 victim"},
    {"12名男子被骗26万元。", "victims 12; losses 260000"},
    {"一男子被骗26万元，最多的受害人被骗近30万元。",
     "losses 260000 victim; losses 300000 nearly victim"},
    {"抓获“卡商”吴某等16人，冻结资金830万元。", "suspects-arrested 16; funds-frozen 8300000"},
};

constexpr Form sums_of_others[] = {
    {"一名老人被骗走46万元，警方打掉一个洗钱团伙，冻结涉案资金860万元。",
     "losses 460000 victim; funds-frozen 8600000"},
    {"王女士被骗6万元后又转账16万元，民警紧急止付16万元。",
     "losses 60000 victim; funds-stopped 160000 victim"},
    {"王女士被骗6万元，民警止付3笔共8万元返还王女士。",
     "losses 60000 victim; funds-returned 80000 victim"},
    {"某公司会计被骗350万元，民警止付280万元，今年以来该局已止付1.3亿元。",
     "losses 3500000 victim; funds-stopped 2800000 victim; funds-stopped 130000000"},
    {"王女士收到返还的6万元，今年已返还21名群众共计160万元。",
     "funds-returned 60000 victim; funds-returned 1600000"},
    {"王女士被骗6万元，该团伙共骗得600余万元。",
     "losses 60000 victim; losses 6000000 more-than case"},
    {"张先生被骗16万元，全市共返还涉诈资金360万元。",
     "losses 160000 victim; funds-returned 3600000"},
    {"一名老人被骗46万元，警方止付46万元。", "losses 460000 victim; funds-stopped 460000 victim"},
    {"一名老人被骗46万元，警方追回16万元。",
     "losses 460000 victim; losses-recovered 160000 victim"},
    {"李女士先后被骗3万元、16万元。", "losses 30000 victim; losses 160000 victim"},
    {"李女士被骗3万元，又转入6万元，共计损失9万元。", "losses 90000 victim"},
    {"2名嫌疑人骗走李女士16万元。", "losses 160000 victim"},
    {"民警为李女士止付16万元。", "funds-stopped 160000 victim"},
    {"今年以来李女士被骗16万元。", "losses 160000 victim"},
    {"全市首例网络诈骗案中李女士被骗16万元。", "losses 160000 victim"},
    {"周女士致谢，该局为其追回被骗资金16万元。", "losses-recovered 160000 victim"},
    {"周女士被骗6万元，该局全市联动为其追回被骗资金16万元。",
     "losses 60000 victim; losses-recovered 160000 victim"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_neighbours)

BOOST_DATA_TEST_CASE(a_change_is_of_what_its_clause_names, data::make(changes), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_is_striven_for_has_not_changed, data::make(goals), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(a_long_list_of_crimes_goes_on, data::make(prosecuted), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(cases_are_what_was_done_with_them, data::make(cases), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(people_are_what_was_done_with_them, data::make(people), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(parts_and_single_victims_are_told_apart, data::make(scopes), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(a_sum_beside_a_victim_may_be_of_others, data::make(sums_of_others), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

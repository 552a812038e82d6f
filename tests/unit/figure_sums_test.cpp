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
BOOST_DATA_TEST_CASE(sums_pass_through_hands, data::make(involved), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(things_are_recovered_and_frozen, data::make(things), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

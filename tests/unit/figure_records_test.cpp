#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

namespace data = boost::unit_test::data;

namespace dragnet {
namespace {

constexpr Form reports[] = {
    {"A total of 37 reports have been lodged about the phone scams.", "cases-filed 37"},
    {"So far 37 police reports were lodged over the loan scams.", "cases-filed 37"},
    {"Police said 37 scam reports had been lodged by pensioners.", "cases-filed 37"},
    {"Police registered 37 FIRs against phone swindlers.", "cases-filed 37"},
    {"Police fought scams. They registered 37 FIRs last week.", "cases-filed 37"},
    {"Police fought scams. They registered 37 FIRs against drivers.", ""},
    {"Officers registered a fraud case under FIR 370 last week.", ""},
    {"After the FIR 37 accounts were frozen.", "accounts-frozen 37"},
    {"In 2023, 3,700 cases were recorded involving RM37mil in losses.",
     "cases-filed 3700; losses 37000000 MYR"},
    {"In 2023, 3,700 theft cases were recorded involving RM37mil in losses.", ""},
    {"The suspects were linked to 37 reports of deception.", "cases-linked 37"},
    {"One ring was linked to over 37 courier fraud reports.", "cases-linked 37 more-than"},
    {"One ring was linked to 37 weather reports.", ""},
    {"One ring was linked to 37 news reports of fraud.", ""},
    {"He is not linked to 37 reports of fraud.", ""},
    {"Some 37 police reports were withdrawn by victims of phone scams.", ""},
    {"Separately, 37 police reports were lodged against a politician.", ""},
    {"The raids led to a 37% drop in reported courier fraud offences.", "cases-filed down 37"},
    {"The family is linked to over 3.7 billion yuan in telecom fraud funds.",
     "amount-involved 3700000000 more-than"},
    {"The family is linked to 37 million yuan in gambling debts.", ""},
    {"The family is linked to 37 million yuan of frozen telecom fraud funds.",
     "funds-frozen 37000000"},
    {"The firm is linked to 37 million yuan in contracts with the state fraud office.", ""},
};

constexpr Form lists[] = {
    {"Much equipment was seized. These included 37 computers, 7 tablets and 70 SIM cards.",
     "devices-seized 37; devices-seized 7; phone-cards-seized 70"},
    {"Police confiscated many things. They included 37 computers.", "devices-seized 37"},
    {"Police did not seize all things. These included 37 computers.", ""},
    {"Phones were seized. They include 37 Nigerians with 73 phones.", ""},
    {"A shop sold many things. These included 37 computers.", ""},
    {"Police confiscated many things. The shop next door sells 37 computers a day to its regular "
     "customers from all over the country.",
     ""},
    {"They handed 37 suspects.", "suspects-repatriated 37"},
    {"They handed 37 suspects to China.", "suspects-repatriated 37"},
    {"They handed 37 suspects over to China.", "suspects-repatriated 37"},
    {"They handed 37 suspects leaflets.", ""},
    {"Police caught 37 scammers and handed 37 suspects over to prosecutors.",
     "suspects-arrested 37"},
    {"Police arrested the heads of 37 scam gangs and dismantled them.", "gangs-destroyed 37"},
    {"Police arrested six and booked 37 people over phone scams.", "suspects-arrested 6"},
    {"The heads of 37 criminal organizations were arrested.", ""},
    {"Police raided a call centre and retrieved 37 laptops.", "devices-seized 37"},
    {"Police raided a scam centre. Mules had retrieved 37 bank cards.", ""},
    {"Police retrieved 37 stolen phones for their owners.", ""},
};

constexpr Form single[] = {
    {"In 2016 a professor was scammed out of 3.7 million yuan.", "losses 3700000 victim"},
    {"One is a retiree who was duped out of HK$37 million.", "losses 37000000 HKD victim"},
    {"The public was cheated of 3.7 million yuan.", "losses 3700000"},
    {"Residents were cheated of 3.7 million yuan.", "losses 3700000"},
    {"A village was swindled out of 3.7 million yuan.", "losses 3700000"},
    {"The charity was defrauded of 3.7 million yuan.", "losses 3700000"},
    {"The teacher's company was defrauded of 3.7 million yuan.", "losses 3700000"},
    {"The oldest victim was 97.", ""},
    {"The number of victims among the oldest was 97.", "victims 97"},
    {"In the oldest quarter of town the number of victims was 97.", "victims 97"},
    {"There were 97 victims.", "victims 97"},
    {"Man (37) and woman (35) arrested over phone scam", ""},
    {"Police arrested scammers by sex: man (37), woman (35).",
     "suspects-arrested 37; suspects-arrested 35"},
    {"Scam suspects (37) arrested", "suspects-arrested 37"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_records)

BOOST_DATA_TEST_CASE(reports_that_are_lodged_are_cases, data::make(reports), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(what_was_done_may_stand_before_or_apart, data::make(lists), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_DATA_TEST_CASE(one_persons_number_is_not_of_all, data::make(single), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

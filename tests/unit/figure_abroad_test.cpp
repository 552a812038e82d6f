// How newspapers abroad write sums, what rose and fell, and who lost it.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form money[] = {
    {"Police recovered EUR 1.6M and froze USD 4.5M.",
     "losses-recovered 1600000 EUR; funds-frozen 4500000 USD"},
    {"Victims lost EUR 14m and THB 3bn.", "losses 14000000 EUR; losses 3000000000 THB"},
    {"Victims lost RM 3M.", "losses 3000000 MYR"},
    {"Victims lost 6bn baht and 40m rupees.", "losses 6000000000 THB; losses 40000000 INR"},
    {"Police froze Dh650,000, AED 640,000 and 65,000 dirhams.",
     "funds-frozen 650000 AED; funds-frozen 640000 AED; funds-frozen 65000 AED"},
    {"Victims lost GH₵8,000 and GH¢7,000.", "losses 8000 GHS; losses 7000 GHS"},
    {"Victims lost Rs 14,53,700.", "losses 1453700 INR"},
    {"Police froze ₹12,84,56,749 and Rs 3,50,00,000.",
     "funds-frozen 128456749 INR; funds-frozen 35000000 INR"},
    {"The gang stole 2.35 euros from each account.", "losses 2.35 EUR"},
    {"In Abu Dhabi, in March, 2018 - A man was among 99 people involved in a scam.", ""},
    {"The pool is 30m deep and police arrested 15 suspects.", "suspects-arrested 15"},
    {"After a chase of 400m rangers arrested 15 suspects.", "suspects-arrested 15"},
    {"Police froze 12,54 accounts.", ""},
    {"Police froze 12,345,678 rupees.", "funds-frozen 12345678 INR"},
    {"Police froze 12, 54, 700 and 900 accounts.", "accounts-frozen 900"},
};

constexpr Form levels[] = {
    {"Losses from scams rose by 6 billion yen, or 18.0%, to a total of 43.2 billion yen.",
     "losses 43200000000 JPY; losses up 18"},
    {"The number of fraud cases fell by 1,350, or 7.4%, to 17,025.",
     "cases-filed 17025; cases-filed down 7.4"},
    {"The number of reported scam cases fell 5.2 percent to 17,025.",
     "cases-filed 17025; cases-filed down 5.2"},
    {"The number of reported cases rose to 17,025.", "cases-filed 17025"},
    {"Police solved 14 reported cases.", "cases-solved 14"},
    {"Losses fell by 6 million yen, or 5% of turnover.", ""},
    {"Scam cases rose to 300, or 8.3% of all cases.", "cases-filed 300"},
    {"Losses rose by 6 million yen, and to this day 14 suspects were arrested.",
     "suspects-arrested 14"},
    {"A total of 215 scam cases have been recorded involving losses of 4 million yuan.",
     "cases-filed 215; losses 4000000"},
    {"A scam is spreading. A total of 215 cases were recorded.", "cases-filed 215"},
    {"Losses rose from the previous year by 6 million yen.", ""},
    {"Losses rose from the previous year to 6 million yen.", "losses 6000000 JPY"},
    {"Losses of the year by 6 million yen victims rose.", "losses 6000000 JPY"},
    {"A total of 215 theft cases were recorded.", ""},
    {"A total of 215 cases were recorded.", ""},
    {"A scam is spreading. Measles came back: 215 cases were recorded.", ""},
    {"A scam is spreading. Drug crime is rarer. In all 215 cases were recorded.", ""},
    {"A scam is spreading. Some 215 cases of arson were recorded.", ""},
    {"The suspects were linked to 215 scam cases involving losses of 4 million yuan.",
     "cases-linked 215; losses 4000000"},
    {"The gang was involved in 215 scam cases.", "cases-linked 215"},
};

constexpr Form losses[] = {
    {"A total of 300,000 yuan was stolen from victims.", "losses 300000"},
    {"More than £2 million was stolen from pensioners.", "losses 2000000 GBP more-than"},
    {"Sources said 12 rings were stolen from the team.", ""},
    {"Police recovered 300,000 yuan that was stolen from victims.", "losses-recovered 300000"},
    {"Police froze 14 accounts and 300,000 yuan stolen from victims.",
     "accounts-frozen 14; funds-frozen 300000"},
    {"The gang scammed victims out of 300,000 yuan.", "losses 300000"},
    {"Police helped scammed victims recover 300,000 yuan.", "losses-recovered 300000"},
    {"Victims lost between $250 and $144,000 each.", ""},
    {"They cheated victims out of between $250 and $144,000 each.", ""},
    {"They cheated some victims out of between $10,000-$100,000.", ""},
    {"They cheated each victim out of between $250 and $144,000.", ""},
    {"Losses lie between $220 million and $300 million each month.",
     "losses 220000000 USD; losses 300000000 USD"},
    {"They cheated 80 victims out of between $220 million and $300 million.",
     "victims 80; losses 220000000 USD; losses 300000000 USD"},
    {"A clerk stopped the loss of life savings worth 300,000 yuan.", "losses-avoided 300000"},
    {"Losses reached $10,000-$20,000.", "losses 10000 USD range"},
    {"Losses reached £3 million-£4 million.", "losses 3000000 GBP range"},
    {"Police froze $10,000 - $20,000.", "funds-frozen 10000 USD range"},
    {"Police froze $10,000-£20,000.", "funds-frozen 10000 USD; funds-frozen 20000 GBP"},
    {"Losses were between $220 million and $300 million.",
     "losses 220000000 USD; losses 300000000 USD"},
    {"Between March and May losses reached $300 million.", "losses 300000000 USD"},
    {"損失金額介乎250元至1.4億元。", ""},
    {"損失金額達1.4億元。", "losses 140000000"},
    {"An individual firm from Perth lost HK$7,100 to a phone scam.", "losses 7100 HKD"},
    {"Individual victims of the phone scam lost from HK$7,100 to HK$9,000.", ""},
};

constexpr Form victims[] = {
    {"The engineer, 74, lost Rs 6.15 crore in the scam.", "losses 61500000 INR victim"},
    {"A couple from Kent lost almost £2m to a scam.", "losses 2000000 GBP nearly victim"},
    {"A businessman lost 300,000 yuan.", "losses 300000 victim"},
    {"A retiree lost 300,000 yuan.", "losses 300000 victim"},
    {"A retiree from Kent, 74, lost 300,000 yuan.", "losses 300000 victim"},
    {"In 2023, 74, lost.", ""},
    {"The residents, 74, lost 300,000 yuan.", "losses 300000"},
    {"A trader and 25 others lost 300,000 yuan.", "losses 300000"},
    {"Every businessman lost 300,000 yuan.", "losses 300000"},
    {"A couple hundred firms lost 300,000 yuan.", "losses 300000"},
    {"In the past couple weeks firms lost 300,000 yuan.", "losses 300000"},
    {"A couple had a fund that lost investors 300,000 yuan.", "losses 300000"},
    {"Police arrested a housewife whose gang stole 300,000 yuan.", "losses 300000"},
    {"Eighty victims, including a retiree, lost 300,000 yuan.", "victims 80; losses 300000"},
    {"Companies lost 300,000 yuan.", "losses 300000"},
    {"A couple of firms lost 300,000 yuan.", "losses 300000"},
    {"A couple was arrested and firms lost 300,000 yuan.", "losses 300000"},
    {"A couple was arrested after losses of 300,000 yuan.", "losses 300000"},
};

constexpr Form nouns[] = {
    {"Police arrested 165 senior figures of the ring.", "suspects-arrested 165"},
    {"A raid hit the ring and 165 senior figures were arrested.", "suspects-arrested 165"},
    {"Police arrested 14 suspects and 3 senior figures in the scam ring.",
     "suspects-arrested 14; suspects-arrested 3"},
    {"Two senior figures left the bank after the arrests.", ""},
    {"Police arrested 14 suspects and 3 senior figures of the party left.", "suspects-arrested 14"},
    {"Police published 165 figures.", ""},
    {"Here are five key figures on the arrested scammers.", ""},
    {"Authorities deported 9,000 workers of scam centres.", "suspects-repatriated 9000"},
    {"Authorities deported 9,000 workers of a factory.", ""},
    {"Authorities deported 9,000 rescued workers of scam centres.", ""},
    {"Authorities deported 9,000 workers coerced into scams.", ""},
    {"Authorities deported 9,000 workers and raided a scam ring.", ""},
    {"Soldiers sealed nearly 180 scam centres.", "dens-destroyed 180 nearly"},
    {"The gang sealed 180 scam dens and fled.", ""},
    {"Police sealed 180 accounts.", ""},
    {"Police seized 14 bank cards and 180 company seals.", "bank-cards-seized 14"},
    {"Police seized 180 seals and 14 bank cards.", "bank-cards-seized 14"},
};

constexpr Form records[] = {
    {"Police recorded 1,340 online fraud cases in Sabah, with losses of RM5 million.",
     "cases-filed 1340; losses 5000000 MYR"},
    {"Police have recorded 1,340 scam cases this year and arrested 210 people.",
     "cases-filed 1340; suspects-arrested 210"},
    {"Police received 1,340 reports of online scams and arrested 210 people.",
     "alarms 1340; suspects-arrested 210"},
    {"Police received more than 1,340 online scam reports.", "alarms 1340 more-than"},
    {"The cyber cell received 1,340 complaints of online fraud.", "alarms 1340"},
    {"Police logged 1,340 scam cases.", "cases-filed 1340"},
    {"Police solved 120 cases and recorded 1,340 scam cases.",
     "cases-solved 120; cases-filed 1340"},
    {"There were 51,200 online scam cases in 2024, an increase of 9 per cent.",
     "cases-filed 51200; cases-filed up 9"},
    {"There were 51,200 scam cases in court.", ""},
    {"There were 51,200 burglary cases in 2024.", ""},
    {"The court received 130 fraud cases.", ""},
    {"Prosecutors received 130 fraud cases for review.", ""},
    {"Police received 130 reports of burglary and arrested 210 people over scams.",
     "suspects-arrested 210"},
    {"Police received 130 awards.", ""},
    {"The victim received 30 scam calls.", ""},
    {"Police recorded 130 statements in the scam case.", ""},
    {"Police received 12 suspects of fraud.", ""},
    {"Police received $3 million in reports of scams.", ""},
    {"Police recorded 130 fewer online scam cases than in 2023.", ""},
    {"There were 130 more online scam cases last year.", ""},
    {"Police recorded no fewer than 130 scam cases.", "cases-filed 130 at-least"},
    {"The account had received 130 complaints of online fraud.", ""},
    {"The bank received 130 reports of online scams.", ""},
    {"The hotline received 130 calls about phone scams.", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_abroad)

BOOST_DATA_TEST_CASE(sums_have_their_letters_and_groups, data::make(money), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(levels_stand_behind_changes, data::make(levels), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(stolen_money_is_lost_and_spans_are_no_sums, data::make(losses), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(one_victim_lost_it, data::make(victims), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(figures_workers_and_seals, data::make(nouns), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(police_record_cases_and_receive_reports, data::make(records), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

// How English newspapers tell of deeds: which number a verb is of, and whom and what it counts.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form own_numbers[] = {
    {"The men were held for fraud contrary to the Criminal Law Act 1977 and money laundering "
     "offences under the Proceeds of Crime Act 2002.",
     ""},
    {"Police recovered NT$2 million [US$64,868] of the victims and blocked another NT$3 million.",
     "losses-recovered 2000000 TWD; funds-stopped 3000000 TWD"},
    {"Banks blocked 12 transfers and police arrested 30 people.", "suspects-arrested 30"},
    {"The raids saw 310 bank accounts frozen and 153 million dollars worth of illicit funds "
     "intercepted.",
     "accounts-frozen 310; funds-stopped 153000000 USD"},
    {"Police arrested 20 people and 3 million yuan in cash was found.", "suspects-arrested 20"},
    {"The unit led to the freezing of amounts exceeding Rs 128 crore and the refunding of Rs 8 "
     "crore to victims.",
     "funds-frozen 1280000000 INR more-than; funds-returned 80000000 INR"},
    {"Police recovered 3 million yuan and returned it to the victims.", "funds-returned 3000000"},
    {"A total of 73,000 yuan in cash has been seized.", ""},
    {"A total of 3 million yuan was involved in the case and 12 phones were seized.",
     "amount-involved 3000000; devices-seized 12 case"},
    {"Assets worth 3 million yuan in total were found.", ""},
    {"Police seized assets worth 3 million yuan linked to centres that defrauded elderly people.",
     ""},
    {"The 3 million yuan that victims lost has been recovered.", "losses-recovered 3000000"},
    {"The operation kept people from scams which could have resulted in potential financial losses "
     "of 56 million yuan.",
     "losses-avoided 56000000"},
    {"Police prevented potential losses of 56 million yuan.", "losses-avoided 56000000"},
    {"Prosecutors indicted four people over a scam camp, with three people dying.",
     "suspects-prosecuted 4"},
    {"Some 3,000 suspects were identified, 2,999 of them were arrested.", "suspects-arrested 2999"},
    {"12 suspects were identified, traced and arrested by police.", "suspects-arrested 12"},
    {"Police offered a reward for the arrest of 10 leaders of the scam ring.", ""},
    {"A tip led to the arrest of 10 leaders of the scam ring.", "suspects-arrested 10"},
    {"The court jailed 12 scammers. Another nine received criminal detention.",
     "suspects-prosecuted 12; suspects-prosecuted 9"},
    {"Officers shut down 12 phone fraud call centers.", "dens-destroyed 12"},
    {"Police shut down a laundering ring that had used 100 bank accounts.", ""},
    {"Banks closed 100 bank accounts that were used by scammers.", "accounts-stopped 100"},
    {"Immigration officers met 24 Filipinos who were repatriated after being rescued from a scam "
     "hub.",
     ""},
    {"Police said 66 victims were initially rescued from the scam hub.", ""},
    {"Six members of two scam gangs have been arrested.", "suspects-arrested 6"},
    {"Police arrested the members of a gang and broke up two gangs.", "gangs-destroyed 2"},
    {"Two victims lost more than 100,000 yuan each.", "victims 2"},
    {"Scammers cost the town 100,000 yuan each year.", ""},
    {"Nine men were arrested. Two of the nine arrested men are in court.",
     "suspects-arrested 9; suspects-arrested 2 part"},
    {"Police arrested 400 foreigners — 207 Chinese, 132 Vietnamese.",
     "suspects-arrested 400; suspects-arrested 207 part"},
    {"Police found 126 victims of the scam. Of these 126 victims, 15 were cheated twice.",
     "victims 126; victims 15 part"},
    {"Of the 22 fraud suspects, 19 have been arrested and three are on the run.",
     "suspects-arrested 22; suspects-arrested 19"},
    {"The proportion of loan scams has dropped from 40 percent in January to 20 percent.", ""},
    {"From 700 victims in the same period of last year, losses rose to 456 million yuan.",
     "losses 456000000"},
    {"Police recovered 3 million yuan from 700 victims in that period.",
     "losses-recovered 3000000; victims 700"},
    {"Losses reached 456 million yuan, compared to 522 million in the year before.",
     "losses 456000000"},
};

constexpr Form told[] = {
    {"City police arrested 11 others associated with the scam.", "suspects-arrested 11"},
    {"The police detained nine others.", "suspects-arrested 9"},
    {"Eight people were arrested; four others were summoned over the scam.", "suspects-arrested 8"},
    {"Police arrested four operatives of the scam ring.", "suspects-arrested 4"},
    {"Raids saw 10,380 places searched, 21,549 operators, fraudsters and money launderers "
     "arrested.",
     "suspects-arrested 21549"},
    {"The three operators shut down 3,000 numbers.", ""},
    {"Police caught a group of five suspects.", "suspects-arrested 5"},
    {"Police caught gangs of more than five suspects.", ""},
    {"More than 20 people were criminally charged over the scam.",
     "suspects-prosecuted 20 more-than"},
    {"They are accused of defrauding over 800 South Koreans.", "victims 800 more-than"},
    {"At least 95,000 Americans have fallen victim to the scam.", "victims 95000 at-least"},
    {"Police kept 12 Americans from falling victim to the scam.", ""},
    {"Officers arrested a man over a scam that led to two elderly victims losing 450,000 yuan.",
     "victims 2; losses 450000"},
    {"A man from Leeds had 130,000 yuan stolen.", "losses 130000 victim"},
    {"Customers saw about 64,000 euros stolen from their accounts.", "losses 64000 EUR about"},
    {"Police had 3 million yuan stolen by the gang returned.", "funds-returned 3000000"},
    {"A firm was deceived into transferring 6 million euros to the gang.", "losses 6000000 EUR"},
    {"Bank staff stopped a woman who was being tricked into transferring 30,000 yuan.", ""},
    {"Fraudsters have scammed over 6 million rupees this year.", "losses 6000000 INR more-than"},
    {"The scam gang made 6 million yuan from 30 victims.", "losses 6000000; victims 30"},
    {"Police raided the place and recovered 44 computers, 28 IP phones and eight modems.",
     "devices-seized 44; devices-seized 28; devices-seized 8"},
    {"44 mobile phones and a car were said to have been recovered from the scammers.",
     "devices-seized 44"},
    {"Police recovered 12 SIM cards and nine debit cards from the scammers.",
     "phone-cards-seized 12; bank-cards-seized 9"},
    {"Police recovered evidence from 45 phones of the scammers.", ""},
    {"Police recovered 45 mobile phones lost by citizens.", ""},
    {"Police recovered 45 mobile phones and gave them back to their owners.", ""},
    {"Police seized one laptop and six routers.", "devices-seized 1; devices-seized 6"},
    {"Police solved one case.", ""},
    {"The gang is tied to a NT$400 million (US$12.2 million) investment scam.",
     "amount-involved 400000000 TWD"},
    {"Police arrested 12 people over a $150 million global financial scam.",
     "suspects-arrested 12; amount-involved 150000000 USD"},
    {"They were arrested over a fraud of around 10 million rupees.",
     "amount-involved 10000000 INR about"},
    {"Police recovered 2 million yuan after a 3 million yuan phone scam.",
     "losses-recovered 2000000; amount-involved 3000000"},
    {"Police launched a $3 million anti-fraud campaign.", ""},
    {"The $3 billion scam industry is growing.", ""},
    {"Scammers hit a $3 million loan scheme for students.", ""},
    {"They were arrested over a $3 million Ponzi scheme.", "amount-involved 3000000 USD"},
    {"Police seized one of the phones.", ""},
    {"A 3 million yuan fraud compensation fund was set up.", ""},
    {"He was an official of a company of 10 million yuan.", ""},
    {"Police secured 3 million yuan of the defrauded amount.", ""},
    {"The agency has provisionally attached 17 million rupees in bank funds of the fraud gang.",
     "funds-frozen 17000000 INR"},
    {"The agency attached assets worth 2 billion rupees in a fraud case.",
     "funds-frozen 2000000000 INR"},
    {"Police restrained more than $10 million in assets of a scam gang.",
     "funds-frozen 10000000 USD more-than"},
    {"Police restrained 12 suspects of a scam gang.", ""},
    {"So far 43 million rupees has been safeguarded in the fraud portal.",
     "losses-avoided 43000000 INR"},
    {"Police safeguard the rights of 3 million residents.", ""},
    {"Fraudsters scammed 262 million rupees this year.", "losses 262000000 INR"},
    {"Fraudsters scam 262 people.", ""},
    {"The last 23 suspects arrived in Beijing in custody on a flight from Cambodia.",
     "suspects-repatriated 23"},
    {"The last 23 suspects arrived at the station and are in custody.", "suspects-arrested 23"},
    {"The agency is set to attach assets worth 2 billion rupees in a fraud case.", ""},
    {"Agency to attach assets worth 2 billion rupees in a fraud case", ""},
    {"The scam gang detained nine others.", ""},
    {"The woman was cheated by a group of five people.", ""},
    {"Five operatives arrested 12 scammers.", "suspects-arrested 12"},
    {"Police punished two telecom operators.", ""},
    {"Police arrested 30 scammers, three were killed in the raid.", "suspects-arrested 30"},
    {"Banks face potential losses of the 3 million yuan scam.", ""},
    {"Altogether 15 scam cases involving losses of RM140,000 have been recorded.",
     "cases-filed 15; losses 140000 MYR"},
    {"At a ceremony 12 citizens received a total of 6 million yuan of their hard-earned money back "
     "from police.",
     "funds-returned 6000000"},
    {"The scammers received 6 million yuan before police fought back.", ""},
};

// What the same words say of others: of officers, of children, of firms, of the gang's own deeds.
constexpr Form of_others[] = {
    {"Police gave back 95 phones, and have recovered 830 phones worth 9 million rupees so far.",
     "losses-recovered 9000000 INR"},
    {"The portal traces stolen phones. Of 240 phones, 88 were recovered from the accused.", ""},
    {"The cyber cell recovered 260 mobile phones this year. It also arrested 12 scammers.",
     "suspects-arrested 12"},
    {"Officers recovered 30 phones from thieves and arrested two.", "suspects-arrested 2"},
    {"Officers arrested 12 scammers and recovered 44 phones.",
     "suspects-arrested 12; devices-seized 44"},
    {"Police arrested the head of a gang of 14 people over phone scams.", ""},
    {"Police hunt a gang of 14 suspects after they arrested two scammers.", "suspects-arrested 2"},
    {"Police said a gang of 14 people had cheated her by phone.", ""},
    {"Officers arrested a group of 14 people over phone scams.", "suspects-arrested 14"},
    {"Officers arrested 31 scammers; three operatives were hurt.", "suspects-arrested 31"},
    {"The sweep by 40 operatives led to the arrest of 31 scammers.", "suspects-arrested 31"},
    {"A phone scammer, the father of two girls, was arrested.", ""},
    {"Police arrested two bus operators over a phone scam.", ""},
    {"Some 3,100 suspects were identified and 2,100 were arrested.", "suspects-arrested 2100"},
    {"Of 36 people questioned, 22 were arrested over phone scams.", "suspects-arrested 22"},
    {"Suspects aged 36 were arrested over phone scams.", ""},
    {"Two minor boys working in the scam centre were also apprehended.", "suspects-arrested 2"},
    {"Police raided a call centre. They recovered 130 laptops and five phones.",
     "devices-seized 130; devices-seized 5"},
    {"Banks spent $3 million to safeguard customers from phone scams.", ""},
    {"Banks safeguard deposits of up to $75,000.", ""},
    {"A judge restrained the firm from selling $30 million in shares over a fraud.", ""},
    {"The police, restrained by a budget of $3 million, arrested 12 scammers.",
     "suspects-arrested 12"},
    {"The agency restrained assets worth $10 million in a fraud case.",
     "funds-frozen 10000000 USD"},
    {"Police broke a $5 million insurance fraud and a $2 million phone scam.",
     "amount-involved 2000000 USD"},
    {"A bank was fined in a $3 million money laundering case.", ""},
    {"Police arrested two scammers about a week after a man was duped into sending 30,000 yuan.",
     "suspects-arrested 2; losses 30000 victim"},
    {"The 30 scam suspects were repatriated after officials freed the hostages.",
     "suspects-repatriated 30"},
    {"Three scammers arrived and were taken into custody after a flight.", "suspects-arrested 3"},
    {"The team was given a reward for the arrest of 10 scammers.", "suspects-arrested 10"},
    {"Police heard from 700 victims in the period and arrested 30 scammers.",
     "victims 700; suspects-arrested 30"},
    {"Two victims received 500 yuan back for the first order.", "victims 2"},
    {"The kidnappers detained nine others.", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_newspapers)

BOOST_DATA_TEST_CASE(a_verb_has_numbers_of_its_own, data::make(own_numbers), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(people_things_and_sums_are_told_in_many_words, data::make(told), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(the_same_words_are_said_of_others, data::make(of_others), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()

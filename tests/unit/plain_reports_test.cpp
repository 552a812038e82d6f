// Reports that say in other words, a program's English among them, that somebody acted against
// fraud, and what only looks like one, with the vocabulary that the programs have built in.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/tag_line.h"

namespace dragnet {

namespace {

constexpr TagRow crackdowns[] = {
    {"Police solved a cross-border communication fraud case and captured 12 suspects.",
     "yes telecom-fraud"},
    {"Police seized 9 suspects of network communication fraud.", "yes telecom-fraud"},
    {"The bureau arrested 14 people for electric communication fraud.", "yes telecom-fraud"},
    {"Police of Lin County arrested 3 people in a wire fraud case and froze 40,000 yuan.",
     "yes telecom-fraud freezing-funds"},
    {"The township police station stopped a case of wire fraud, and Ms. Gu kept her 60,000 yuan. "
     "The police arrested one man.",
     "yes telecom-fraud early-warning-dissuasion"},
    {"A river police station destroyed a chain that moved funds for overseas fraud groups and "
     "captured Lu and 5 others.",
     "yes fraud-syndicate"},
    {"Police smashed a gang that carried cash for foreign fraud groups; 7 suspects were caught.",
     "yes fraud-syndicate"},
    {"Officers broke up a ring that shipped phones for an overseas fraud group and seized 40 "
     "phones.",
     "yes fraud-syndicate"},
    {"A grand jury indicted 18 people for a transnational scam.",
     "yes telecom-fraud prosecution-sentencing"},
    {"Prosecutors charged 9 people over a scam that was run by call centers, and 4 of them were "
     "arrested.",
     "yes telecom-fraud prosecution-sentencing"},
    {"Police returned 2 million yuan to cheated citizens and captured 8 suspects.",
     "yes telecom-fraud returning-funds"},
    {"Public security returned the cheated funds to 30 families. Police had captured 9 suspects.",
     "yes telecom-fraud returning-funds"},
    {"The county police held a meeting to return 800,000 yuan to the deceived masses.",
     "yes telecom-fraud returning-funds"},
    {"Lake Street police post check catches network fraud fugitive. At 9 pm officers stopped a "
     "bus. The police controlled Hu, listed as an online fugitive for network fraud.",
     "yes telecom-fraud early-warning-dissuasion"},
    {"Police caught an online fugitive who was wanted for telecom fraud.", "yes telecom-fraud"},
    {"Police catch telecom fraud fugitive at a station. The man was 31.", "yes telecom-fraud"},
    {"The county anti-fraud center warned in the morning. Officers intercepted 90 grams of gold "
     "that was hidden in a shipped rice cooker.",
     "yes fund-control"},
    {"Officers stopped a parcel with 200 grams of gold, after a warning of the anti-fraud center "
     "about an online investment scam.",
     "yes fake-investment fund-control"},
    {"Bank staff helped a retired teacher from falling victim to a digital arrest scam.",
     "yes impersonate-authorities early-warning-dissuasion"},
    {"Alert SBI staff prevented a senior citizen from falling victim to a digital arrest scam.",
     "yes impersonate-authorities early-warning-dissuasion"},
    {"Bank staff saved an old man from falling prey to an online scam.",
     "yes telecom-fraud early-warning-dissuasion"},
    {"Police in Lake District said last week that they had prevented a woman from losing 80,000 "
     "yuan to an Internet scammer.",
     "yes telecom-fraud early-warning-dissuasion"},
    {"A taxi driver and police saved a man from being duped of Rs 13 lakh in an online scam.",
     "yes telecom-fraud early-warning-dissuasion"},
    {"The police rushed to the hotel and explained the trick of the online scam; the old people "
     "avoided property losses.",
     "yes telecom-fraud elderly-care-fraud early-warning-dissuasion"},
    {"On May 2 Gu got a call from a man claiming to be economic police and transferred 600,000 "
     "yuan. By June 4 police had captured 11 suspects.",
     "yes impersonate-authorities"},
    {"The branch said that it recovered 500,000 yuan. Ms. Sun had been called by someone of a "
     "\"Public Security Bureau\" who said that she was suspected of smuggling, and transferred "
     "the money.",
     "yes impersonate-authorities recovering-losses"},
    {"Li received a call from someone who claimed to be of the Jinan Public Security Bureau and "
     "said she was involved in money laundering. Police found her in a bank and stopped the "
     "transfer.",
     "yes impersonate-authorities early-warning-dissuasion stop-payment"},
    {"Police return 240,000 yuan to old man. Officers gave a bag with the money to Mr. Hu, whom a "
     "fake policeman had threatened on the phone.",
     "yes impersonate-authorities returning-funds"},
    {"Officers surrounded three withdrawers of fraud money and the driver. 4 suspects were caught.",
     "yes cash-mule"},
    {"Police found that 5 men had posed as criminal police on the telephone, and captured them.",
     "yes impersonate-authorities"},
    {"Prosecutors charged 61 people with taking part in a scam that involved call centers in "
     "Kolkata.",
     "yes telecom-fraud prosecution-sentencing"},
    {"The deceived funds, 300,000 yuan, were returned by police, who had captured 4 suspects.",
     "yes telecom-fraud returning-funds"},
    {"Police arrested 12 fraud suspects and froze 40 accounts.", "yes freezing-funds"},
};

constexpr TagRow others[] = {
    {"The company cut its communication budget after police arrested a thief.", "no"},
    {"A man was indicted for wire fraud and mail fraud over a school contract.", "no"},
    {"A governor was convicted of wire fraud for taking campaign money.", "no"},
    {"In March, 52 cases of theft were reported in the zone, a decrease of 21%.", "no"},
    {"Police destroyed a chain that moved drugs for overseas groups and captured 5 suspects.",
     "no"},
    {"Police destroyed a casino chain that served overseas gamblers and captured 5 suspects.",
     "no"},
    {"The transnational scam film opened in cinemas.", "no"},
    {"A transnational scam is hard to see through, an expert said.", "no"},
    {"The court ordered the developer to return 2 million yuan to cheated citizens.", "no"},
    {"Police returned 20,000 yuan to a passenger who had lost a bag.", "no"},
    {"Police returned 2 million yuan to villagers whose wages had been kept back.", "no"},
    {"Police caught a fugitive wanted for murder.", "no"},
    {"Police caught an online fugitive who was wanted for theft.", "no"},
    {"Customs intercepted 90 grams of gold hidden in a rice cooker.", "no"},
    {"Airport police intercepted 2 kg of smuggled gold and arrested two men.", "no"},
    {"How bank staff can keep customers from falling victim to a digital arrest scam.",
     "no impersonate-authorities"},
    {"To keep people from falling victim to online scams, police will visit schools.",
     "no telecom-fraud"},
    {"Tips to protect yourself from falling victim to phone scams.", "no telecom-fraud"},
    {"Police said the leaflet helps the elderly to avoid property losses from online scams.",
     "no telecom-fraud publicity-campaign"},
    {"To avoid property losses, do not trust strangers who phone about investment scams.",
     "no fake-investment"},
    {"Two men claiming to be police robbed a shop of 3,000 yuan and were arrested.",
     "no impersonate-authorities"},
    {"If you get a call from somebody claiming to be police who wants you to transfer money, hang "
     "up.",
     "no impersonate-authorities"},
    {"He received a call from the police, who said that he was suspected of drunk driving. He was "
     "fined 2,000 yuan and detained.",
     "no"},
    {"A neighbour called police and said that she was suspected of theft; police detained her.",
     "no"},
    {"Police arrested a man in a fake police uniform who had stolen a phone.", "no"},
    {"Anti-fraud center officers visited a gold shop and explained how gold is shipped in scams.",
     "no"},
    {"The anti-fraud office found false accounts at the grain depot and three managers were "
     "arrested.",
     "no"},
    {"Police controlled the crowd at the concert.", "no"},
    {"A plan says that police shall return money to cheated citizens.", "no telecom-fraud"},
    {"In April, 12 cases of wire fraud and 40 of theft were reported to the town's police.", "no"},
    {"A call centre worker was arrested for cheating in an exam.", "no"},
    {"Anyone can report a scam to the call centre; two vandals were charged.", "no"},
    {"A Utah builder was charged with communications fraud after two owners complained to police.",
     "no"},
    {"A company director was arrested for securities and communications fraud.", "no"},
    {"Police returned 50,000 yuan to cheated people after a ponzi scheme; the boss was arrested.",
     "no"},
    {"Police arrested a broker and returned the money of the land deal to the people he had "
     "cheated.",
     "no"},
    {"A court told the agency to return fees to deceived residents; police were at the door.",
     "no"},
    {"A thief sold the phones; police intercepted a parcel with 3 of them and arrested him.", "no"},
    {"Police intercepted a parcel of cash from a drug gang; a scam was not involved.", "no"},
    {"Officers stopped a package with gold that had been stolen from a shop.", "no"},
    {"The gambler lost 30,000 yuan; police caught him when he withdrew cash.", "no"},
    {"Police controlled a fire on the hill near the online fraud museum.", "no telecom-fraud"},
    {"The film is about a transnational scam; its director was arrested for drunk driving.", "no"},
    {"Bank staff can save people from falling victim to scams if they ask questions.", "no"},
    {"He was not saved from falling victim to a phone scam and lost 9,000 yuan.",
     "no telecom-fraud"},
    {"The bank hopes to save its customers from falling victim to online scams.",
     "no telecom-fraud"},
    {"Police will return 90,000 yuan to the owner of a lost purse.", "no"},
    {"Police explained the tricks of online scams in a hall so that old people avoid property "
     "loss.",
     "no telecom-fraud publicity-campaign"},
    {"She received a call from the bank and was suspected of hiding money that she transferred "
     "abroad; customs police found nothing.",
     "no"},
    {"The public security bureau told residents by telephone that its office had been transferred "
     "to Lake Street.",
     "no"},
    {"A man pretending to be of the public security bureau stole 3,000 yuan and a phone from a "
     "shop.",
     "no"},
    {"Police return a purse with 5,000 yuan to an old man. Officers told him how to see through "
     "phone scams.",
     "no telecom-fraud early-warning-dissuasion"},
    {"Police said 20,000 yuan was spent on a hall where people can learn of communication fraud.",
     "no telecom-fraud"},
    {"Staff explained how they keep customers from falling prey to online scams.",
     "no telecom-fraud"},
    {"Two executives were convicted of wire fraud over the sale of a firm for 4 million yuan; "
     "police helped.",
     "no"},
    {"A fair on anti-fraud was held. Police returned 5,000 yuan that a visitor had dropped.", "no"},
    {"Robbers intercepted a van with cash. The bank had just opened an anti-fraud desk.", "no"},
    {"Police arrested 12 fraud suspects in an accounting case.", "no"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(plain_reports)

BOOST_DATA_TEST_CASE(sees_an_act_against_fraud, boost::unit_test::data::make(crackdowns), row) {
  BOOST_TEST(tag_line(row.text) == row.tags);
}

BOOST_DATA_TEST_CASE(takes_nothing_else_for_one, boost::unit_test::data::make(others), row) {
  BOOST_TEST(tag_line(row.text) == row.tags);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

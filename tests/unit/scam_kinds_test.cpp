// How kinds of fraud and what is done against them are described in the newspapers of many
// countries.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/tag_line.h"

namespace dragnet {

namespace {

constexpr TagRow rows[] = {
    {"About 220 people are being investigated for their suspected roles in job scams.",
     "yes fake-recruitment"},
    {"Complaints about online fraud are being investigated, the ombudsman said.",
     "no telecom-fraud"},
    {"The 200 men and women, rounded up in an islandwide operation, are suspected of love scams.",
     "yes romance-scam special-operation"},
    {"Forty money mules in online scams were held in an enforcement operation.",
     "yes account-mule telecom-fraud special-operation"},
    {"A bank said customers can use call blocking apps against phone scams.", "no telecom-fraud"},
    {"Of 2,000 adults surveyed, few victims of online scams recovered their money.",
     "no telecom-fraud"},
    {"Police recovered the money of an online scam's victims, 300,000 ringgit.",
     "yes telecom-fraud recovering-losses"},
    {"Police arrested nine online scammers; 40,000 baht were recovered from them.",
     "yes telecom-fraud"},
    {"A doctor was jailed for health care fraud after billing online for braces.", "no"},
    {"Three men were jailed over an online Medicare scam.", "yes prosecution-sentencing"},
    {"Those convicted of helping telecom fraud can be fined.", "no telecom-fraud"},
    {"Those convicted of the telecom fraud were jailed.",
     "yes telecom-fraud prosecution-sentencing"},
    {"The phone scammers coaxed widows to invest in Bitcoin; eight were arrested.",
     "yes telecom-fraud fake-investment crypto-investment-fraud"},
    {"Victims of the phone scam were lured into investing; eight people were arrested.",
     "yes telecom-fraud fake-investment"},
    {"The arrested phone scammer had lived off cryptocurrency investments.", "yes telecom-fraud"},
    {"The bank invested in cryptocurrency; police arrested a phone scammer.", "yes telecom-fraud"},
    {"Officers arrested two phone scammers who faked romantic relationships.",
     "yes telecom-fraud romance-scam"},
    {"The phone scammer arrested on Monday ended a romantic relationship.", "yes telecom-fraud"},
    {"Two men were arrested for matrimonial fraud against women they met online.",
     "yes romance-scam"},
    {"Fake wedding lists are no matrimonial matter, said police who arrested a phone scammer.",
     "yes telecom-fraud"},
    {"Callers impersonated ward and district police officers in the phone scam; nine were "
     "arrested.",
     "yes impersonate-authorities telecom-fraud"},
    {"A phone scammer who impersonated a nurse was arrested by police officers.",
     "yes telecom-fraud"},
    {"The phone scammers posed as agents of the IRS; nine were arrested.",
     "yes telecom-fraud impersonate-authorities"},
    {"The phone scammers pretended to be from the Social Security Administration; five were "
     "arrested.",
     "yes telecom-fraud impersonate-authorities"},
    {"The DEA and the FBI arrested three phone scammers.", "yes telecom-fraud"},
    {"He pretended to be a buyer; customs officers arrested the phone scam suspect.",
     "yes telecom-fraud"},
    {"Police arrested 30 people over cases comprising mostly of job, loan and e-commerce scams.",
     "yes fake-recruitment fake-loan fake-shopping-service"},
    {"The phone scammer arrested had the loan of a car.", "yes telecom-fraud"},
    {"The gang's rigged betting website cheated players online; nine were arrested for fraud.",
     "yes gambling-scam"},
    {"The gambling funds of the telecom fraud gang exceeded 1 billion yuan, and 20 were arrested.",
     "yes online-gambling telecom-fraud fraud-syndicate"},
    {"Police seized a simbox used for online fraud.", "yes goip-device telecom-fraud"},
    {"Illegally activated SIM cards were seized and two men arrested.", "yes two-card-chain"},
    {"The phone scammers sent a malware-infected app; police arrested five.",
     "yes telecom-fraud phishing-trojan"},
    {"A virus-infected clerk stayed at home; police arrested a phone scammer.",
     "yes telecom-fraud"},
    {"Police arrested the heads of a phishing ring for voice phishing.",
     "yes impersonate-authorities"},
    {"The fake website looked like the bank's; police arrested a phone scammer.",
     "yes telecom-fraud"},
    {"The fake website sold tickets; police arrested an online scammer.",
     "yes fake-shopping-service telecom-fraud"},
    {"Phone scammers talked victims into handing over bank cards to buy gold; nine were arrested.",
     "yes telecom-fraud"},
    {"The scam centre's coins were a cryptocurrency; police arrested love scammers and investment "
     "scammers.",
     "yes scam-compound romance-scam"},
    {"The phone scammers laundered the money with cryptocurrency; nine were arrested.",
     "yes telecom-fraud money-laundering crypto-laundering"},
    {"A man arrested for telecom fraud had been threatened with criminal prosecution.",
     "no telecom-fraud"},
    {"Anyone convicted of telecom fraud under the law can be jailed, police who arrested six said.",
     "yes telecom-fraud"},
    {"The prosecution of 12 telecom fraud suspects began.",
     "yes telecom-fraud prosecution-sentencing"},
    {"Four phone scammers face charges of fraud after their arrest.", "yes telecom-fraud"},
    {"Four phone scammers face charges in a federal court.",
     "yes telecom-fraud prosecution-sentencing"},
    {"Police arrested six over telecom fraud under the Act on the Refund of Victims.",
     "yes telecom-fraud"},
    {"\"The phone scammers' accounts have been frozen,\" he told reporters after six arrests.",
     "yes telecom-fraud freezing-funds"},
    {"A phone scammer told her the account was frozen; police arrested him.", "yes telecom-fraud"},
    {"The arrest of 40 phone scammers was coordinated by Europol.",
     "yes telecom-fraud repatriation"},
    {"The arrest of 40 phone scammers was coordinated by a sergeant.", "yes telecom-fraud"},
    {"Police arrested nine phone scammers in a raid.", "yes telecom-fraud"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(scam_kinds)

BOOST_DATA_TEST_CASE(sees_kinds_and_acts, boost::unit_test::data::make(rows), row) {
  BOOST_TEST(tag_line(row.text) == row.tags);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

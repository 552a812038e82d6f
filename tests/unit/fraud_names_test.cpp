// How reports name each kind of fraud, programs' translations of Chinese ones among them, with the
// vocabulary that the programs have built in.
#include <string>
#include <string_view>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/tag_line.h"

namespace dragnet {

namespace {

constexpr TagRow rows[] = {
    {"Police cracked 9 cases of telecom fraud; making friends fraud led with 4 cases.",
     "yes telecom-fraud romance-scam"},
    {"Police arrested 9 telecom fraud suspects who worked under the banner of \"make friends "
     "love\".",
     "yes telecom-fraud romance-scam"},
    {"Police arrested 9 phone fraud suspects posing as a beautiful woman to chat with men.",
     "yes telecom-fraud romance-scam"},
    {"Police arrested 9 telecom fraud suspects and made friends with the villagers.",
     "yes telecom-fraud"},
    {"Weekly telecom fraud report: loan, agent credit card fraud 5, police arrested 3 suspects.",
     "yes telecom-fraud fake-loan"},
    {"Police caught 9 telecom fraud suspects over loan class fraud.",
     "yes telecom-fraud fake-loan"},
    {"Police arrested 9 telecom fraud suspects. The victim's loan stood on the app until he paid a "
     "fee to unfreeze it.",
     "yes telecom-fraud fake-loan"},
    {"Police arrested 9 telecom fraud suspects. One of them has a loan of a bank and a deposit in "
     "another.",
     "yes telecom-fraud"},
    {"Police caught 9 suspects of telecom fraud and \"routine loan\" fraud.",
     "yes telecom-fraud trap-loan"},
    {"Police caught 9 telecom fraud suspects over investment finance fraud.",
     "yes telecom-fraud fake-investment"},
    {"Police caught 9 telecom fraud suspects who ran a false stock trading platform.",
     "yes telecom-fraud fake-investment"},
    {"Police caught 9 telecom fraud suspects who guided victims to invest in an app.",
     "yes telecom-fraud fake-investment"},
    {"A guide to invest safely was printed; police caught 9 telecom fraud suspects.",
     "yes telecom-fraud"},
    {"Police caught 9 telecom fraud suspects; anchors exchanged investment information in chat "
     "groups with victims.",
     "yes telecom-fraud fake-investment"},
    {"Nine people were arrested in a foreign exchange swindle at a car maker.", "no"},
    {"Police caught 9 telecom fraud suspects who paid victims a commission for likes on Douyin.",
     "yes telecom-fraud fake-order-rebate"},
    {"Police caught 9 telecom fraud suspects; a video of it got many likes on Douyin.",
     "yes telecom-fraud"},
    {"Police solved 9 telecom fraud cases, 4 of single rebate fraud.",
     "yes telecom-fraud fake-order-rebate"},
    {"Police caught 9 suspects who had cheated others on WeChat by selling surgical masks.",
     "yes fake-shopping-service"},
    {"Police caught 9 telecom fraud suspects in a shop selling surgical masks.",
     "yes telecom-fraud"},
    {"Police caught 9 online fraud suspects over customer service fraud.",
     "yes telecom-fraud fake-customer-service"},
    {"Nine people were convicted of tax refund fraud.", "no"},
    {"Police caught 9 telecom fraud suspects over public prosecution law fraud.",
     "yes telecom-fraud impersonate-authorities"},
    {"Police caught 9 telecom fraud suspects who pretended to be from the disease control center.",
     "yes telecom-fraud impersonate-authorities"},
    {"Police stopped a telecom fraud; the \"primary school classmate\" abroad was a swindler.",
     "yes telecom-fraud impersonate-leader-acquaintance early-warning-dissuasion"},
    {"Police caught 9 telecom fraud suspects; one is a classmate of the victim.",
     "yes telecom-fraud"},
    {"Police caught 9 telecom fraud suspects over game account equipment fraud.",
     "yes telecom-fraud game-trade-scam"},
    {"Police caught 9 telecom fraud suspects who lured victims to gamble on a rigged gambling "
     "website.",
     "yes telecom-fraud gambling-scam"},
    {"Police caught 9 telecom fraud suspects and knocked out one gang suspected of money "
     "laundering.",
     "yes telecom-fraud money-laundering"},
    {"The caller of a telecom fraud said she was suspected of money laundering; police caught 9 "
     "suspects.",
     "yes telecom-fraud"},
    {"Police caught 9 telecom fraud suspects over epidemic fraud.",
     "yes telecom-fraud epidemic-fraud"},
    {"Police caught 9 telecom fraud suspects, fewer than before the epidemic.",
     "yes telecom-fraud"},
    {"警方破获电信网络诈骗案9起，其中交友类诈骗4起。", "yes telecom-fraud romance-scam"},
    {"警方捣毁一个利用虚拟炒股APP诈骗的电诈团伙，抓获9人。",
     "yes fake-investment telecom-fraud fraud-syndicate"},
    {"警方抓获9名电诈嫌疑人，其中一人炒股亏损。", "yes telecom-fraud"},
    {"警方破获电信诈骗案，抓获9人。事主被拉入投资交流群。", "yes telecom-fraud fake-investment"},
    {"警方抓获电诈嫌疑人9名。事主贷款后无法提现，客服要他再转钱。", "yes telecom-fraud fake-loan"},
    {"警方抓获电诈嫌疑人9名，其中一人曾向银行贷款。", "yes telecom-fraud"},
    {"民警劝阻一起电信诈骗，她才明白“客服”是假的。",
     "yes telecom-fraud fake-customer-service early-warning-dissuasion"},
    {"民警劝阻一起电信诈骗，并请银行客服协助。", "yes telecom-fraud early-warning-dissuasion"},
    {"警方抓获电诈嫌疑人9名，捣毁中继诈欺机房1处，查扣IPPBX设备3台。",
     "yes telecom-fraud goip-device fraud-den"},
    {"警方抓获电诈嫌疑人9名，其中点赞关注返利类4起。", "yes telecom-fraud fake-order-rebate"},
    {"警方抓获电诈嫌疑人9名，事迹在网上获大量点赞关注。", "yes telecom-fraud"},
    {"警方破获电信网络诈骗案9起，其中外汇诈骗2起。", "yes telecom-fraud fake-investment"},
    {"Swindlers who nurtured the feelings of women in an online fraud were arrested by police.",
     "yes romance-scam telecom-fraud"},
    {"The gang told people they were implicated in money laundering; police caught 9 phone "
     "scammers.",
     "yes telecom-fraud"},
    {"Police caught 9 telecom fraud suspects who asked victims to do tasks for a commission.",
     "yes telecom-fraud fake-order-rebate"},
    {"Police caught 9 telecom fraud suspects; officers did tasks of all kinds.",
     "yes telecom-fraud"},
    {"Police caught 9 telecom fraud suspects who posed as financial experts.",
     "yes telecom-fraud fake-investment"},
    {"Financial experts helped police, who caught 9 telecom fraud suspects.", "yes telecom-fraud"},
    {"Police caught 9 telecom fraud suspects; the victim was told he had to pay a deposit before "
     "his loan came.",
     "yes telecom-fraud fake-loan"},
    {"Police caught 9 telecom fraud suspects. They had told her to pay, or her credit record would "
     "suffer.",
     "yes telecom-fraud fake-credit-repair"},
    {"The caller said he was from the public security bureau; police stopped the phone scam and "
     "caught 9 suspects.",
     "yes impersonate-authorities telecom-fraud"},
    {"Police caught 9 telecom fraud suspects; she was told she was suspected of money laundering "
     "and had to move her savings to a safe account.",
     "yes telecom-fraud impersonate-authorities"},
    {"Police caught 9 telecom fraud suspects who pretended to be her nephew.",
     "yes telecom-fraud impersonate-leader-acquaintance"},
    {"Police caught 9 telecom fraud suspects. His nephew was glad.", "yes telecom-fraud"},
    {"Police caught 9 telecom fraud suspects who had sold concert tickets that did not exist.",
     "yes telecom-fraud fake-shopping-service"},
    {"Police caught 9 telecom fraud suspects after a victim fell in love with a woman online.",
     "yes telecom-fraud romance-scam"},
    {"Two people fell in love online, a film says.", "no"},
    {"The boy was cheated when he bought game skins; police caught 9 online fraud suspects.",
     "yes game-trade-scam telecom-fraud"},
    {"The workers were lured to northern Myanmar; police caught 9 telecom fraud suspects.",
     "yes overseas-lure telecom-fraud"},
    {"Victims of a telecom fraud had to give likes on Douyin for a small commission; police caught "
     "9 suspects.",
     "yes telecom-fraud fake-order-rebate"},
    {"Police caught 9 telecom fraud suspects. The victim joined a group, where finishing tasks "
     "brought red envelopes.",
     "yes telecom-fraud fake-order-rebate"},
    {"Police caught 9 telecom fraud suspects. Victims paid for masks that they did not ship, and "
     "were blocked.",
     "yes telecom-fraud fake-shopping-service"},
    {"Police caught 9 telecom fraud suspects who posed as staff of an online store.",
     "yes telecom-fraud fake-customer-service"},
    {"Police caught 9 telecom fraud suspects. A company lost 3 million yuan in an email fraud.",
     "yes telecom-fraud bec-fraud"},
    {"Police caught 9 telecom fraud suspects who had used AI voice cloning to imitate her son.",
     "yes telecom-fraud ai-deepfake-scam"},
    {"Police caught 9 telecom fraud suspects. An online romance cost her 3 million yuan.",
     "yes telecom-fraud romance-scam"},
    {"Police caught 9 telecom fraud suspects. She was told she had won a car and had to pay a fee.",
     "yes telecom-fraud prize-scam"},
    {"Police caught 9 phone scammers. A man claiming to be an officer with the public security "
     "bureau had called her.",
     "yes telecom-fraud impersonate-authorities"},
    {"Police caught 9 telecom fraud suspects with fake love relationships.",
     "yes telecom-fraud romance-scam"},
    {"Police caught 9 telecom fraud suspects who had lured 30 people on a dating app.",
     "yes telecom-fraud romance-scam"},
};

// What a report on fraud says in these words of other things.
constexpr std::string_view other_things[] = {
    "Residents gave a thumbs up to the task force that got their cash back.",
    "Officers earned praise and attention.",
    "The Political and Legal Affairs Commission carried out the tasks.",
    "A clerk received a red envelope for completing tasks.",
    "Officers guide the public to invest safely.",
    "The mayor promised high returns on the park.",
    "Staff of a listed firm were fined for insider information; 3,000 people were cheated.",
    "In spring the farmer killed the pig.",
    "The cargo did not ship because the buyer had not paid.",
    "Fake watches were sold in an online store.",
    "The courier paid compensation for the lost package.",
    "An overdue loan may affect credit.",
    "The bank waived the handling fee of the loan.",
    "The farmer got a loan without collateral.",
    "They opened bank cards in the name of a cousin.",
    "In summer, email fraud and other fraud fell.",
    "An AI voice robot of the anti-fraud center called 3,000 residents.",
    "The AI fraud identification platform is new.",
    "Staff pretended to fall at the anti-fraud center.",
    "He said he was taken to the public security bureau.",
    "A false police alarm was raised.",
    "A fake official car was found.",
    "The officer fell in love with his job, he told an internet audience.",
    "The dating website warned its users of scams.",
    "The online romance film won a medal.",
    "Opened in the name of a woman, the account was closed.",
    "They held a senior citizen fraud awareness class.",
    "A game scam prevention class was full.",
    "Lawyers are winning fraud cases.",
    "He had won a scholarship with a tuition fee waiver.",
    "The fan group of the idol helped share the scam warning.",
    "Volunteers are helping cybercrime victims.",
    "Anti-fraud officers are attracting fans with fraud videos.",
    "Officers pulled people into the WeChat group of the neighbourhood.",
    "The utility explained its billing and rebate rules.",
    "A part-time task force of students sang.",
    "Experts weighed the investment pros and cons.",
    "The pension fund likes a high-return investment.",
    "A false winning goal was annulled.",
    "The AI powered fraud detection model is new.",
    "The file is open to public inspection and law enforcement.",
    "Rigged betting hurt football.",
    "The matter is one of traffic diversion at a bridge.",
    "A gang of workers sang of audio cables.",
    "The Stock Exchange Group spoke of fraud.",
    "Digital currency investment is not protected by law.",
    "The parking ticket was never received.",
    "Virtual leadership training began.",
    "A man posing as a buyer was seen by the public security bureau.",
    "They worked in the name of friendship between two countries.",
    "Two officers in a love relationship sang online.",
    "The streamer thanked anchors for virtual gifts.",
    "Doctors found a virus link to bats.",
    "The company is aiding information network security.",
};

}  // namespace

BOOST_AUTO_TEST_SUITE(fraud_names)

BOOST_DATA_TEST_CASE(tells_kinds_of_fraud, boost::unit_test::data::make(rows), row) {
  BOOST_TEST(tag_line(row.text) == row.tags);
}

BOOST_DATA_TEST_CASE(finds_no_kind_in_what_is_said_of_other_things,
                     boost::unit_test::data::make(other_things), sentence) {
  BOOST_TEST(tag_line("Police caught 9 telecom fraud suspects. " + std::string(sentence)) ==
             "yes telecom-fraud");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

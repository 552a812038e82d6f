// What is planned, ordered or law is nothing done, and which measures are told of, with the
// vocabulary that the programs have built in.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/tag_line.h"

namespace dragnet {

namespace {

constexpr TagRow rows[] = {
    {"按照县打击治理电信网络诈骗犯罪工作领导小组的要求，结合乡里实际，制定本方案。",
     "no telecom-fraud joint-conference"},
    {"县打击治理电信网络新型违法犯罪工作联席会议研究决定，在全乡宣传防范电信诈骗。",
     "no telecom-fraud joint-conference publicity-campaign"},
    {"全县打击治理电信网络诈骗，工作有序开展。", "no telecom-fraud"},
    {"全县打击治理电信网络诈骗，发案明显减少。", "yes telecom-fraud"},
    {"全市打击治理电信网络诈骗工作成效明显，立案数同比下降20%。", "yes telecom-fraud"},
    {"今年以来，全国电信网络诈骗案件的发案数、损失数同比分别下降24%和20.5%。", "yes telecom-fraud"},
    {"银行业打击治理电信网络诈骗，一年来为群众保住资金3000万元。", "yes telecom-fraud"},
    {"电信网络诈骗犯罪上升势头得到有效遏制。", "yes telecom-fraud"},
    {"会议要求，确保电信网络诈骗立案数同比下降10%。", "no telecom-fraud"},
    {"全区努力实现电信网络诈骗立案数同比下降。", "no telecom-fraud"},
    {"力争实现电信网络诈骗案件同比下降8%。", "no telecom-fraud"},
    {"全县定下电信网络诈骗发案同比下降的目标。", "no telecom-fraud"},
    {"预计今年电信网络诈骗立案数同比下降8%。", "no telecom-fraud"},
    {"会议提出，推动电信网络诈骗发案明显下降。", "no telecom-fraud"},
    {"电信诈骗分子称转入安全账户便能保住资金。", "no telecom-fraud impersonate-authorities"},
    {"Oldtown police vowed to catch telecom fraud fugitives in spring.", "no telecom-fraud"},
    {"Oldtown police will catch fraud fugitives, and telecom fraud will fall.", "no telecom-fraud"},
    {"The kidnappers controlled the suspect of a telecom fraud.", "no telecom-fraud"},
    {"Police controlled the suspect of a telecom fraud.", "yes telecom-fraud"},
    {"The game kept children from falling prey to telecom scams.", "no telecom-fraud"},
    {"Police intercepted a van with a telecom fraud gang and its gold.",
     "no telecom-fraud fraud-syndicate"},
    {"市打击治理电信网络诈骗工作专班成立以来，捣毁窝点3个。", "yes telecom-fraud fraud-den"},
    {"县打击治理电信网络诈骗犯罪工作领导小组通报，抓获嫌疑人12人。",
     "yes telecom-fraud joint-conference"},
    {"根据联席会议部署，警方抓获电诈嫌疑人9名。", "yes telecom-fraud joint-conference"},
    {"刑法规定，诈骗公私财物，处三年以下有期徒刑、拘役或者管制，电信诈骗也是一样。",
     "no telecom-fraud"},
    {"嫌疑人张某因电信诈骗被刑拘。", "yes telecom-fraud"},
    {"为防电信诈骗，三家运营商已开通拦截境外来电业务。", "no telecom-fraud"},
    {"为防电信诈骗，运营商拦截诈骗电话9万个。", "yes telecom-fraud call-sms-blocking"},
    {"民警再三讲解电信诈骗手法，老人才终止了转账。", "no telecom-fraud"},
    {"民警走进社区，讲解防范电信诈骗的知识。",
     "no telecom-fraud community-visits publicity-campaign"},
    {"民警成功拦截一名正要转账的受害人，免于电信诈骗。",
     "yes telecom-fraud early-warning-dissuasion"},
    {"电信诈骗案中，第一笔转账资金被成功拦截。", "yes telecom-fraud fund-control"},
    {"某银行支行配合公安机关堵截电信诈骗，抓获9人。",
     "yes telecom-fraud police-bank-linkage early-warning-dissuasion"},
    {"群众配合公安机关，抓获电诈嫌疑人9名。", "yes telecom-fraud"},
    {"They caught 9 telecom fraud suspects. Messages were found.", "yes telecom-fraud"},
    {"Police arrested 12 people for fraud over the past week.", "yes"},
    {"Police arrested 12 people for fraud, police said.", "yes"},
    {"Telecom companies must close numbers that are used for phone fraud.",
     "no telecom-fraud telecom-governance call-sms-blocking"},
    {"Telecom companies closed 9,000 numbers that were used for phone fraud.",
     "yes telecom-fraud telecom-governance call-sms-blocking"},
    {"If deceived by a phone scammer, call the police, and the bank can stop payment.",
     "no telecom-fraud stop-payment"},
    {"The victim of a phone scam called the police, and the bank stopped payment.",
     "yes telecom-fraud stop-payment"},
    {"Even if the police solve a case of phone fraud, the money is usually gone.",
     "no telecom-fraud"},
    {"Police arrested 12 people for telecom fraud even if their chief was away.",
     "yes telecom-fraud"},
    {"Police solved a case of phone fraud even before the victim knew.", "yes telecom-fraud"},
    {"Units and individuals who lend bank cards for telecom fraud are suspended for 5 years from "
     "opening new accounts.",
     "no two-card-chain telecom-fraud financial-punishment"},
    {"Anyone who sells bank cards is punished: police arrested 12 telecom fraud suspects.",
     "yes two-card-chain telecom-fraud"},
    {"Individuals who rented phone cards were among the 12 arrested suspects of telecom fraud.",
     "yes two-card-chain telecom-fraud"},
    {"Police said banks must act after 12 telecom fraud suspects were arrested.",
     "yes telecom-fraud"},
    {"The public security bureau got a call about a telecom fraud. Two days later it arrested six "
     "suspects.",
     "yes telecom-fraud"},
    {"A member of the public lost 9,000 yuan to an online scam. Police froze the account in an "
     "hour.",
     "yes telecom-fraud freezing-funds"},
    {"Officers held publicity about telecom fraud at a school. They caught a thief on the way.",
     "no telecom-fraud"},
    {"The public security bureau carried out publicity on telecom fraud. Two drunk drivers were "
     "detained.",
     "no telecom-fraud publicity-campaign"},
    {"Police reminded people never to pay strangers after arresting 12 people over a phone scam.",
     "yes telecom-fraud"},
    {"The public should stay alert after officers busted a phone scam ring of 12.",
     "yes telecom-fraud fraud-syndicate"},
    {"Police urged people to stay alert after they arrested 12 telecom fraud suspects.",
     "yes telecom-fraud"},
    {"People should stay alert after they heard of 12 telecom fraud suspects.", "no telecom-fraud"},
    {"You should call the police after 12 calls of telecom fraud suspects who were not arrested.",
     "no telecom-fraud"},
    {"The bank should be told after the arrest in a telecom fraud case, or after police may have "
     "arrested 12 people.",
     "no telecom-fraud"},
    {"Police reminded people to stay alert after telecom fraud suspects are arrested.",
     "no telecom-fraud"},
    {"The court jailed 12 telecom fraud suspects for less than three years or fined them.",
     "yes telecom-fraud prosecution-sentencing"},
    {"Telecom fraud is sentenced to prison of not more than three years or detention.",
     "no telecom-fraud prosecution-sentencing"},
    {"A court sentenced nine people to three years in prison for telecom fraud.",
     "yes telecom-fraud"},
    {"Police returned involved funds of 5 million yuan in telecom fraud cases.",
     "yes telecom-fraud returning-funds fund-control"},
    {"The county held a concentrated return of cheated funds of telecom fraud to 16 victims.",
     "yes telecom-fraud returning-funds"},
    {"Police save direct economic losses of 9 million yuan of telecom fraud.",
     "yes telecom-fraud recovering-losses"},
    {"Courts concluded 900 cases of telecom fraud.", "yes telecom-fraud prosecution-sentencing"},
    {"The talks on telecom fraud were concluded in the court yard.", "no telecom-fraud"},
    {"Police busted 9 dens of phone fraud in a recent campaign.",
     "yes fraud-den telecom-fraud special-operation"},
    {"A recent advertising campaign of a bank warned of phone fraud.", "no telecom-fraud"},
    {"Officers intercepted 9 million scam calls.", "yes call-sms-blocking"},
    {"The city carries out punishment to personnel who lend two cards for telecom fraud.",
     "yes telecom-fraud joint-punishment"},
    {"The phone scam asked for a fee to retrieve the parcel, and police stopped her from paying "
     "9,000 yuan.",
     "yes telecom-fraud early-warning-dissuasion"},
    {"Police will go all out prevention and propaganda after 9 telecom fraud suspects were "
     "arrested.",
     "yes telecom-fraud"},
    {"Police arrested 9 telecom fraud suspects in the campaign of \"Million Police Enter Ten "
     "Million Homes\".",
     "yes telecom-fraud special-operation op-million-police"},
    {"广东关停高危电话号码53万个，防范电信诈骗。",
     "yes telecom-fraud call-sms-blocking telecom-governance"},
    {"关停高危食品作坊，警方抓获电诈嫌疑人9名。", "yes telecom-fraud"},
    {"Oldtown police began 10 concentrated fraud fighting campaigns against telecom fraud.",
     "yes telecom-fraud special-operation"},
    {"Oldtown police arrested 12 people for fraud.", "yes"},
    {"Oldtown police arrested 12 people for fraud over insurance claims.", "no"},
    {"Oldtown police arrested 12 people for fraud, arson and murder.", "no"},
    {"Oldtown police arrested 12 people for fraud in May.", "yes"},
    {"Oldtown police arrested a man for fraud.", "no"},
    {"Oldtown police can arrest 12 people for fraud.", "no"},
    {"全年冻结诈骗资金1亿元。", "yes freezing-funds"},
    {"法院冻结集资诈骗资金1亿元。", "no"},
    {"警方追回诈骗资金300万元。", "yes recovering-losses"},
    {"警方破获诈骗案12起。", "yes"},
    {"警方破获诈骗案12起，涉及保险理赔。", "no"},
    {"警方破获一起诈骗案。", "no"},
    {"警方抓获诈骗人员12名。", "yes"},
    {"HK$600 million was intercepted in phone fraud cases.", "yes telecom-fraud fund-control"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(plans_and_deeds)

BOOST_DATA_TEST_CASE(tells_deeds_from_plans, boost::unit_test::data::make(rows), row) {
  BOOST_TEST(tag_line(row.text) == row.tags);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

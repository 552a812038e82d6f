// Reports that came out empty, as no fraud or no deed was seen in them, and news that has the same
// words and stays out; types and measures that were taken for others.
#include <string>
#include <string_view>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/tag_line.h"

namespace dragnet {

namespace {

constexpr TagRow rows[] = {
    {"The Justice Department charged 61 people with running a phone scam.",
     "yes telecom-fraud prosecution-sentencing"},
    {"Police in Toronto charged 14 people in a phone scam.",
     "yes telecom-fraud prosecution-sentencing"},
    {"Prosecutors in New York charged six men over an online scam.",
     "yes telecom-fraud prosecution-sentencing"},
    {"Police charged 14 people over drugs.", "no"},
    {"The scam of the century is a film in which the court charged a fee.", "no"},
    {"Police said the scammers charged people a fee for an online loan.", "no fake-loan"},
    {"The online scam gang told investigators it had charged people a commission.",
     "no telecom-fraud fraud-syndicate"},
    {"The Justice Department charged two men with stealing secrets.", "no"},
    {"Officers in charge of people from an online scam met.", "no telecom-fraud"},
    {"Prosecutors hope to charge two men over an online scam.", "no telecom-fraud"},
    {"The Singapore Police Force arrested 288 people over scams. Victims lost $6.54 million.",
     "yes telecom-fraud"},
    {"A former minister was arrested over scam at the coal board.", "no"},
    {"Six people were arrested over a land scam.", "no"},
    {"56 men and 29 women are assisting with investigations for their suspected involvement in 112 "
     "cases of scams.",
     "yes"},
    {"A total of 209 scam cases were recorded with victims losing RM10.3 million; police made 49 "
     "arrests.",
     "yes telecom-fraud"},
    {"The minister was arrested in two scam cases recorded by the bureau over land.", "no"},
    {"Officers arrested 12 people over scams in paddy procurement.", "no"},
    {"Three men were arrested over scams in which driveways were badly paved.", "no"},
    {"The politician was convicted in four fodder scam cases, it was reported.", "no"},
    {"Bank scam cases: agency arrests a promoter, losses reported at 34 billion rupees.", "no"},
    {"支付平台推出“安全账户”功能，转账更安心。", "no"},
    {"徐家犯罪集团组织卖淫案宣判。", "no"},
    {"学校反诈宣传之后，家长联席会召开。", "no publicity-campaign"},
    {"大熊猫池塘边查获窝点，游客电话投诉。", "no"},
    {"He played a con man in the scam cases of the film.", "no"},
    {"Police arrested two men over invoice redirection fraud.", "yes bec-fraud"},
    {"The Guardia Civil arrested eight people in a boiler room swindle.", "yes fake-investment"},
    {"Six were scalded in the boiler room and a nurse was arrested.", "no"},
    {"Six were arrested for an investment swindle.", "yes fake-investment"},
    {"The Hawks arrested six suspects over fraudulent SIM swaps.", "yes telecom-fraud"},
    {"The agency raided illegal call centres and arrested 195 people; Rs 72 million in fraud was "
     "detected.",
     "yes telecom-fraud"},
    {"The union called the call centres illegal and police arrested a picket.", "no"},
    {"Police arrested 149 people in a scam call centre.", "yes telecom-fraud"},
    {"Authorities dismantled a fraudulent call centre and arrested 11 suspects.",
     "yes telecom-fraud"},
    {"警方西九龙总区展开打击诈骗行动，拘捕84人。", "yes"},
    {"The Anti-Deception Coordination Centre received 812 fraud reports and intercepted HK$22.6 "
     "million.",
     "yes fund-control"},
    {"基隆警方查缉境外诈团，拘提17人。", "yes telecom-fraud fraud-syndicate"},
    {"警方打掉一个敲诈团伙，抓获5人。", "no"},
    {"警方查获一个欺诈团伙，抓获5人。", "no"},
    {"温州中院公开宣判明家犯罪集团案，判处11人死刑。",
     "yes fraud-syndicate prosecution-sentencing"},
    {"法院对王家犯罪集团案39名被告人作出一审判决。", "no"},
    {"陈先生被骗15万元后报警，民警冻结二级账户3个，追回全部15万元。",
     "yes freezing-funds recovering-losses"},
    {"会计把货款记入二级账户，主任被骗后报警，小偷被抓获。", "no"},
    {"More than 500 suspects were arrested in Operation HAECHI-I, and 1,600 bank accounts were "
     "frozen.",
     "yes freezing-funds op-haechi"},
    {"在民警劝返下，滞留缅北的郭某回国投案自首。", "yes persuade-return"},
    {"受疫情影响，滞留缅甸的商人回国。", "no"},
    {"姜某接到一名自称公安经侦民警打来的电话，称其银行卡涉嫌洗黑钱。警方止付1."
     "8万元，抓获嫌疑人14人。",
     "yes impersonate-authorities stop-payment"},
    {"他接到派出所民警打来的电话，领回了丢失的银行卡，小偷被抓获。", "no"},
    {"自称球迷的他接到民警打来的电话，车已找到，小偷被抓获。", "no"},
    {"A woman was wiring 300,000 yuan to a “safe account”. The bank called the police, who "
     "persuaded her to give up the transfer.",
     "yes impersonate-authorities early-warning-dissuasion"},
    {"She transferred money into a safe account that pays interest. Police arrested a thief.",
     "no"},
    {"老人要转账到“安全账户”，民警劝阻。", "yes impersonate-authorities early-warning-dissuasion"},
    {"存款放在安全账户，转账方便，小偷被警方抓获。", "no"},
    {"As part of an operation the Civil Guard dismantled a group involved in fraud by WhatsApp and "
     "arrested its head.",
     "yes"},
    {"He was accused of fraud and posted on WhatsApp after police arrested him.", "no"},
    {"合肥警方打掉黑产团伙，抓获13名，查获“猫池”16台、物联卡5万张。", "yes goip-device"},
    {"这家猫池宠物店的猫被警方查获。", "no"},
    {"警方打掉一个炒币洗钱团伙，抓获5名为电诈转账的嫌疑人。",
     "yes crypto-laundering money-laundering telecom-fraud"},
    {"警方破获虚拟货币跑分洗钱案，抓获8人。", "yes crypto-laundering running-points"},
    {"公安查获黄金“车手”2名，涉电信诈骗。", "yes gold-cash-courier telecom-fraud"},
    {"屏东警方查获107名诈骗车手。", "yes telecom-fraud cash-mule"},
    {"赛车队查获作弊车手两名。", "no"},
    {"打掉电诈团伙12个，抓获90人。", "yes telecom-fraud fraud-syndicate"},
    {"电诈园区题材的电影上映。", "no scam-compound"},
    {"公安关停涉诈电话12部。", "yes telecom-fraud call-sms-blocking"},
    {"全市召开防范电信网络诈骗工作联席会，通报破获案件20起。",
     "yes telecom-fraud joint-conference"},
    {"反诈中心推出25路公交反诈专线，抓获电诈嫌疑人2名。", "yes telecom-fraud"},
    {"警方收网拘捕诈骗集团6人。", "yes fraud-syndicate"},
    {"警方收网，抓获电诈嫌疑人6人。", "yes telecom-fraud cluster-campaign"},
    {"Police in Singapore arrested 5 online scam suspects. Call the Anti-Scam Hotline.",
     "yes telecom-fraud"},
    {"The court issued arrest warrants for 55 online scam suspects.", "yes telecom-fraud"},
    {"电信诈骗分子称她涉嫌偷越国境，民警劝阻成功。", "yes telecom-fraud early-warning-dissuasion"},
    {"骗子称其涉嫌偷越国境，要求转账，民警劝阻成功。", "yes early-warning-dissuasion"},
    {"警方称，诈骗团伙多次偷越国境，抓获5人。", "yes fraud-syndicate illegal-border-crossing"},
    {"Police arrested 121 people over a VoIP scam.", "yes telecom-fraud"},
    {"Police smashed a fake cryptocurrency investment scheme and arrested 11.",
     "yes crypto-investment-fraud"},
    {"Police arrested two in a phone scam in which agents impersonated Internal Revenue Service "
     "officials.",
     "yes telecom-fraud impersonate-authorities"},
    {"The CBI arrested three in an online scam.", "yes telecom-fraud"},
    {"Police arrested a phone scam gang that tricked victims to install remote access software.",
     "yes telecom-fraud fraud-syndicate screen-sharing-scam"},
    {"警方捣破诈骗及洗黑钱集团，拘捕5男4女。", "yes telecom-fraud fraud-syndicate"},
    {"民警劝阻电信诈骗，另一组民警直奔其家中，劝阻成功。",
     "yes telecom-fraud early-warning-dissuasion face-to-face-dissuasion"},
    {"民警劝阻电信诈骗成功，赶往王某家中收缴毒品。", "yes telecom-fraud early-warning-dissuasion"},
    {"警方打掉诈骗团伙，“净网2020”专项行动抓获13人。",
     "yes fraud-syndicate special-operation op-jingwang"},
    {"警方打掉诈骗团伙，追缴使用“理财APP”骗取的赃款。",
     "yes fraud-syndicate fake-investment recovering-losses"},
    {"The army launched a special operation in northern Myanmar and arrested 30 rebels.", "no"},
    {"Police arrested two over romance fraud; money was laundered through two accounts.",
     "yes romance-scam money-laundering"},
    {"Police foiled a phone scam. A man told her that money was laundered through her account.",
     "yes telecom-fraud"},
    {"Of the telecom fraud suspects handed over, 63 were sponsors and ringleaders.",
     "yes telecom-fraud ringleader"},
    // Verdicts of Hong Kong, and what the law threatens.
    {"電話騙案被告被法官判監9年。", "yes telecom-fraud prosecution-sentencing"},
    {"電話騙案主腦判囚9年。", "yes telecom-fraud prosecution-sentencing"},
    {"電話騙案9名被告提堂，還押候訊。", "yes telecom-fraud prosecution-sentencing"},
    {"電話騙案中男子洗黑錢罪成，囚9個月。", "yes telecom-fraud money-laundering"},
    {"电话骗案的罪犯最高可判监9年。", "no telecom-fraud"},
    {"电话骗案的罪犯可判囚9年。", "no telecom-fraud"},
    {"电信诈骗犯罪成员多为青年。", "no telecom-fraud"},
    // Dens by another name.
    {"泰国警方突袭诈骗中心，抓获9人。", "yes fraud-den"},
    {"缅甸军方捣毁詐騙呼叫中心，逮捕9人。", "yes fraud-den"},
    {"县反电信诈骗中心抓获电信诈骗嫌疑人9名。", "yes telecom-fraud"},
    {"警方打击诈骗中心，抓获电信诈骗嫌疑人9名。", "yes telecom-fraud"},
    // What Indians call a scam in which police are impersonated over the net.
    {"Police arrested 9 people over the digital arrest of a doctor.",
     "yes impersonate-authorities"},
    {"Police warned of digital arrest.", "no impersonate-authorities"},
    {"Courts will issue digital arrest warrants. Police arrested 9 thieves.", "no"},
    {"Police mounted an operation against fraud and money laundering and arrested 9.",
     "yes money-laundering special-operation"},
    {"Banks work against fraud and money laundering; police arrested 9 robbers.", "no"},
    // Scammers without a word for how they work.
    {"Nine scammers were arrested.", "yes telecom-fraud"},
    {"Nine visa scammers were arrested.", "no"},
    {"Police arrested 9 scam suspects.", "yes telecom-fraud"},
    {"Police arrested 9 coal scam suspects.", "no"},
    {"Police raided a scam operation and arrested 9.", "yes telecom-fraud special-operation"},
    {"Police smashed a ticket scam operation and arrested 9.", "no"},
    {"Police arrested 9 call centre scammers.", "yes telecom-fraud"},
    {"The agency arrested 9 Yahoo boys.", "yes telecom-fraud"},
    {"The boys at Yahoo were glad. Police arrested 9.", "no"},
    {"The U.S. Attorney's Office charged 9 people over a phone scam.", "yes telecom-fraud"},
    {"The attorney's office had a phone scam on its mind.", "no telecom-fraud"},
    // Brought home in other words.
    {"The UAE deported 9 online scam suspects to India.", "yes telecom-fraud repatriation"},
    {"India deported 9 migrants; one had lost money to an online scam.", "no telecom-fraud"},
    {"A plane carried 9 telecom fraud suspects from Fiji.", "yes telecom-fraud repatriation"},
    {"A plane carried 9 nurses from Fiji who had lost money to telecom fraud.", "no telecom-fraud"},
    {"Chinese police received 9 telecom fraud suspects from Myanmar.",
     "yes telecom-fraud repatriation"},
    {"Chinese police received 9 reports of telecom fraud from Myanmar.", "no telecom-fraud"},
    {"Myanmar sent 9 telecom fraud suspects back to Nanjing.", "yes telecom-fraud repatriation"},
    {"The suspect sent a telecom fraud victim back to work.", "no telecom-fraud"},
    {"Myanmar handed 9 telecom fraud suspects over.", "yes telecom-fraud repatriation"},
    // Bank staff who are no help.
    {"Police arrested 9 people over a phone scam, including a bank employee.", "yes telecom-fraud"},
    {"Police arrested two bank employees over a phone scam.", "yes telecom-fraud"},
    {"Two bank employees alerted police, who arrested 9 phone scammers.",
     "yes telecom-fraud branch-interception early-warning-dissuasion"},
    {"Police intercepted about HK$9 million in phone scams.", "yes telecom-fraud fund-control"},
    {"電話騙案損失36萬元，暫未有人被捕。", "no telecom-fraud"},
    {"電話騙案損失36萬元，警方未有拘捕任何人。", "no telecom-fraud"},
    {"警方呼籲市民慎防電話騙案，至今無人被捕。", "no telecom-fraud"},
    {"電話騙案中有3人被捕，另一宗暫無人被捕。", "yes telecom-fraud"},
    {"電話騙案有人被捕。", "yes telecom-fraud"},
    {"一季度破电诈案件216起。", "yes telecom-fraud"},
    {"教你识破电诈案件。", "no telecom-fraud"},
    {"泰国警方突袭诈骗中心，抓获36名外国人。", "yes fraud-den"},
    {"缅甸警方捣毁诈骗呼叫中心，抓获36人。", "yes fraud-den"},
    {"市反诈骗中心入驻大厅。", "no"},
    {"市预防诈骗中心揭牌。", "no"},
    {"反诈骗呼叫中心启用。", "no"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(empty_reports)

BOOST_DATA_TEST_CASE(sees_fraud_and_deeds, boost::unit_test::data::make(rows), row) {
  BOOST_TEST(tag_line(row.text) == row.tags);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

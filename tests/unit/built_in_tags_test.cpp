// What the tagger says with the vocabulary that the programs have built in.
#include <ostream>
#include <string>
#include <string_view>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "indexer/tagger.h"

namespace dragnet {

namespace {

ConceptsFound found(std::string_view text) {
  static const Vocabulary vocabulary(built_in_data());
  static const Tagger tagger(vocabulary);
  Analyzer analyzer;
  return tagger.find(analyzer.analyze(""), analyzer.analyze(text));
}

// "no" or "yes", and the ids of the tags that are not implied.
std::string tags(std::string_view text) {
  const ConceptsFound concepts = found(text);
  std::string line = concepts.crackdown ? "yes" : "no";
  for (const auto* of_facet : {&concepts.types, &concepts.measures, &concepts.operations})
    for (const Tag& tag : *of_facet)
      if (!tag.implied) line += ' ' + tag.id;
  return line;
}

struct Row {
  std::string_view text;
  std::string_view tags;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.text;
}

constexpr Row rows[] = {
    {"警方打掉一个跑分洗钱团伙，抓获嫌疑人7名。", "yes running-points money-laundering"},
    {"警方抓获“两卡”嫌疑人50名。", "yes two-card-chain"},
    {"警方缉获电信诈骗嫌疑人25人。", "yes telecom-fraud"},
    {"反诈中心把电诈案件中的7万元被骗资金交还受害人。", "yes telecom-fraud returning-funds"},
    {"电信诈骗分子出示假“通缉令”，民警及时劝阻成功，老人避免损失5万元。",
     "yes telecom-fraud early-warning-dissuasion"},
    {"警方对在逃诈骗分子发布通缉令，抓获电诈嫌疑人2名。", "yes telecom-fraud wanted-reward"},
    {"电诈分子先还给受害人500元本金，民警抓获1人。", "yes telecom-fraud"},
    {"反诈民警防范电诈，让会计把货款还给客户，抓获1人。", "yes telecom-fraud"},
    {"“全民反诈·共筑防线”活动中，抓获电诈嫌疑人2名。", "yes telecom-fraud op-publicity-month"},
    {"Laos transferred 462 suspects of phone fraud to China.", "yes telecom-fraud repatriation"},
    {"The campaign, aimed at the elderly, saved 30 residents from telecom fraud.",
     "yes early-warning-dissuasion"},
    {"甲县公安局共破电信网络诈骗案件312起。", "yes telecom-fraud"},
    {"Police arrested 6 phone scammers. Of the victims, 14 were persuaded to transfer money.",
     "yes telecom-fraud"},
    {"Police arrested 6 phone scammers and persuaded an old man not to pay the swindler.",
     "yes telecom-fraud early-warning-dissuasion"},
    {"冒充公检法诈骗：骗子称你涉嫌犯罪被通缉，要求其将资金转入安全账户。",
     "no impersonate-authorities"},
    {"Experts said banks should strengthen checks so that phone fraud proceeds are seized.",
     "no telecom-fraud"},
    {"电信诈骗分子谎称警方抓获了嫌疑人，要求受害人转账。", "no telecom-fraud"},
    {"警方破获一宗骗案，男子在街头以假金骗取老人，拘捕1人。", "no"},
    {"骗徒要求事主提供银行户口密码，警方拘捕电骗案疑犯2人。", "yes telecom-fraud"},
    {"营造全民反诈的浓厚氛围，抓获电诈嫌疑人2名。", "yes telecom-fraud"},
    {"警方破获涉疫口罩诈骗案，打掉网络诈骗团伙1个。",
     "yes fake-shopping-service epidemic-fraud telecom-fraud fraud-syndicate"},
    {"民警成功劝阻一起电信诈骗。老人曾接到自称某市公安局的电话。",
     "yes telecom-fraud impersonate-authorities early-warning-dissuasion"},
    {"警方抓获网络诈骗嫌疑人9人，破获口罩诈骗案12起。", "yes telecom-fraud fake-shopping-service"},
    {"Police busted a fraud ring that ran a fake foreign exchange website.",
     "yes fraud-syndicate fake-investment"},
    {"Suspects of phone fraud who are caught should be punished.", "no telecom-fraud"},
    {"Bank staff successfully intercepted a telecom fraud.", "yes telecom-fraud"},
    {"A telecom company was convicted of fraud.", "no"},
    {"警方发布通缉令，抓获电诈嫌疑人2名。", "yes telecom-fraud wanted-reward"},
    {"团委启动反诈宣传月，将组织志愿者走进社区开展防范电信诈骗讲座。",
     "no telecom-fraud community-visits publicity-campaign op-publicity-month"},
    {"民警筑牢全民反诈防线，抓获电诈嫌疑人2名。", "yes telecom-fraud"},
    {"“全民反诈”行动中，抓获电诈嫌疑人2名。", "yes telecom-fraud op-publicity-month"},
    {"Police arrested 40 suspects of a cyberfraud gang.", "yes telecom-fraud"},
    {"Police arrested three people over a call centre racket.", "yes telecom-fraud"},
    {"Police arrested nine people who moved the money through stooge bank accounts.",
     "yes two-card-chain"},
    {"Police arrested 14 people over a Macau scam.", "yes telecom-fraud"},
    {"Police arrested 20 people linked to e-commerce scams.", "yes fake-shopping-service"},
    {"Police arrested 20 people over friend impersonation scams.",
     "yes impersonate-leader-acquaintance"},
    {"Police arrested 6 telecom fraud suspects. The call was transferred to a man posing as a "
     "Chinese police officer.",
     "yes telecom-fraud impersonate-authorities"},
    {"Police arrested 6 telecom fraud suspects. Targets paid to avoid prosecution.",
     "yes telecom-fraud"},
    {"Police arrested 6 telecom fraud suspects. The operation aims to protect citizens from scams.",
     "yes telecom-fraud"},
    {"Police arrested 6 telecom fraud suspects and saved two residents from scams.",
     "yes telecom-fraud early-warning-dissuasion"},
    {"城东警方打掉一个以代办贷款为由实施电信诈骗的团伙，抓获7人。", "yes fake-loan telecom-fraud"},
    {"对方电话里说警方已抓获电信诈骗嫌疑人，以资金涉案为由要她转账。", "no telecom-fraud"},
    {"网上看到警方破获电信诈骗案的视频，对方以退款为由要她转账。", "no telecom-fraud"},
    {"Police arrested 4 suspects of telecom fraud who had claimed to be officers.",
     "yes telecom-fraud"},
    {"A caller claimed that police had arrested suspects of telecom fraud.", "no telecom-fraud"},
    {"警方对电信诈骗线索研判处置，抓获3人。", "yes telecom-fraud"},
    {"法院判处电信诈骗被告人赵某拘役三个月，并处罚金五千元，其名下有银行卡。",
     "yes telecom-fraud prosecution-sentencing"},
    {"Prosecutors in the county have charged 8 people with telecom fraud.",
     "yes telecom-fraud prosecution-sentencing"},
    {"Police caught 9 suspects for selling bank cards.", "yes two-card-chain"},
    {"Police knocked out 15 \"two cards\" criminal gangs.", "yes two-card-chain fraud-syndicate"},
    {"Police stopped a man from transferring 50,000 yuan to scammers.",
     "yes early-warning-dissuasion"},
    {"A fault of the app kept him from transferring money.", "no"},
    {"Police captured 6 phone fraudsters in a rented flat.", "yes telecom-fraud"},
    {"Police destroyed 2 \"water room\" dens and froze bank cards.",
     "yes laundering-den freezing-funds"},
    {"More than 40 scam centers were shut down.", "yes scam-compound"},
    {"Online fraud made the firm shut down.", "no telecom-fraud"},
    {"Police took criminal coercive measures against 12 electric fraud suspects.",
     "yes telecom-fraud"},
    {"Police arrested 16 people for their suspected involvement in scams.", "yes"},
    {"Police arrested 16 people in an insurance scam.", "no"},
    {"Prosecutors indicted 900 people for fraud committed through telecom networks.",
     "yes telecom-fraud prosecution-sentencing"},
    {"Police got arrest warrants for 22 phone scam suspects.", "yes telecom-fraud"},
    {"台南市警局侦破诈欺集团，逮捕犯嫌11人。", "yes fraud-syndicate"},
    {"检察机关共起诉帮信犯罪85人。", "yes aiding-cybercrime prosecution-sentencing"},
    {"警方拘捕12人，涉嫌与18宗诈骗案有关。", "yes"},
    {"警方拘捕一名男子，涉及保险诈骗，共3宗诈骗案。", "no"},
    {"反诈团队走进社区宣传。", "no community-visits publicity-campaign"},
    {"Ministers call for a crackdown on scams.", "no"},
    {"In the \"Break the Card\" campaign police arrested 3 suspects.", "yes op-duanka"},
    {"Police arrested 12 people who sold bank cards to members of a telecom fraud gang.",
     "yes two-card-chain telecom-fraud fraud-syndicate"},
    {"Police arrested 12 suspected love scammers.", "yes romance-scam"},
    {"Police arrested 12 people for loan, e-commerce and Internet love scams.",
     "yes fake-loan fake-shopping-service romance-scam"},
    {"Loan sharks were arrested. Police also warned of romance scams.", "yes romance-scam"},
    {"Police arrested 30 members of a loan scam gang.", "yes fake-loan fraud-syndicate"},
    {"The phone scam suspects have been placed under criminal detention.", "yes telecom-fraud"},
    {"He pleaded guilty to phone scams.", "yes telecom-fraud prosecution-sentencing"},
    {"Bank staff stopped an old man from sending 90,000 yuan to a phone scam.",
     "yes telecom-fraud branch-interception early-warning-dissuasion"},
    {"Police arrested phone scam suspects who impersonated Wuhan police officers.",
     "yes telecom-fraud impersonate-authorities"},
    {"Police handed 90,000 yuan back to phone scam victims and fraud victims.",
     "yes telecom-fraud returning-funds"},
    {"Police recovered RMB500,000 for victims of phone scams.",
     "yes telecom-fraud recovering-losses"},
    {"The gang claimed to be sellers, and police arrested 7 phone scam suspects.",
     "yes telecom-fraud"},
    {"The caller claimed that police would arrest her, a phone scam.", "no telecom-fraud"},
    {"团伙以“退款”为由实施电信诈骗，被甲县警方抓获。", "yes telecom-fraud"},
    {"骗子自称民警，谎称她涉嫌洗钱，要配合警方抓获电信诈骗嫌疑人。",
     "no impersonate-authorities telecom-fraud"},
    {"营业员发现老人汇款异常立即报警，避免了一起电信诈骗。",
     "yes telecom-fraud branch-interception early-warning-dissuasion"},
    {"会议要求，要严厉打击电信诈骗犯罪。", "no telecom-fraud"},
    {"48名涉赌诈人员被遣返回国。", "yes telecom-fraud repatriation"},
    {"李某的银行卡贩卖给电信诈骗分子，被警方抓获。", "yes two-card-chain telecom-fraud"},
    {"Police busted a tax fraud ring.", "no fraud-syndicate"},
    {"With the help of Cambodian police, police arrested 12 phone scam suspects.",
     "yes telecom-fraud repatriation"},
    {"Thai police arrested 12 phone scam suspects.", "yes telecom-fraud"},
    {"Police arrested 9 people who lured victims to use a bogus trading app.",
     "yes fake-investment"},
    {"The phone scam gang made her invest on a false platform.",
     "no telecom-fraud fraud-syndicate fake-investment"},
    {"警方集中返还被骗资金80万元。", "yes returning-funds"},
    {"甲市警方抓获一名盗窃电动车嫌疑人。警方提醒市民，谨防电信诈骗。", "no telecom-fraud"},
    {"Police arrested a bike thief. They remind residents to beware of phone scams.",
     "no telecom-fraud"},
    {"李某遭遇电信诈骗后报警。警方抓获嫌疑人3名。", "yes telecom-fraud"},
    {"骗子自称民警，公安机关抓获了一名嫌疑人，其银行卡在你名下，涉嫌电信诈骗。",
     "no impersonate-authorities telecom-fraud"},
    {"骗子声称能办贷款，警方尚未抓获电信诈骗嫌疑人。", "no fake-loan telecom-fraud"},
    {"男子谎称遭遇电信诈骗，公安机关破获，系报假警。", "no telecom-fraud"},
    {"She took a loan to pay for the online shopping scam.", "no fake-shopping-service"},
    {"He could face up to 10 years in prison for phone scams.", "no telecom-fraud"},
    {"A former minister was jailed for fraud and money laundering.", "no"},
    {"Two Chinese nationals in a phone scam were arrested by Cambodian police.",
     "yes telecom-fraud"},
    {"The victim of a phone scam withdrew cash and gave it to the fraudster.", "no telecom-fraud"},
    {"警方在银行营业网点抓获电信诈骗取款人2名。", "yes telecom-fraud"},
    {"警方打掉一个电信诈骗团伙，抓获12人，将继续加大打击力度。",
     "yes telecom-fraud fraud-syndicate"},
    {"警方将12名电信诈骗嫌疑人抓获，市民一旦发现线索可拨打110。", "yes telecom-fraud"},
    {"警方表示，抓获电信诈骗嫌疑人12名，下一步将继续追查。", "yes telecom-fraud"},
    {"Police arrested two men over a phone scam, and they will be charged.", "yes telecom-fraud"},
    {"Police said they had arrested a phone scam gang that never met its victims.",
     "yes telecom-fraud fraud-syndicate"},
    {"该团伙以贷款为由实施电信诈骗，警方将12名嫌疑人抓获，涉案金额300万元。",
     "yes fake-loan telecom-fraud"},
    {"警方抓获1名盗窃嫌疑人，并提醒市民谨防电信诈骗。", "no telecom-fraud"},
    {"警方将于12日抓捕电信诈骗嫌疑人，下一步加大打击力度。", "no telecom-fraud"},
    {"民警结合近期破获的3起电信诈骗案，提醒居民切勿转账。", "no telecom-fraud"},
    {"骗子发来警方抓获12名电信诈骗嫌疑人的通报，请勿相信。", "no telecom-fraud"},
    {"警方有奖征集线索，抓获一名电信诈骗嫌疑人奖励1万元，请拨打110。", "no telecom-fraud"},
    {"近年来警方破获电信诈骗案9万起，市民务必警惕。", "no telecom-fraud"},
    {"If police arrested two phone scam suspects, victims should call the bank.",
     "no telecom-fraud"},
    {"Officers spoke of three phone scam cases that police cracked, and pupils should learn.",
     "no telecom-fraud"},
    {"Police have arrested no phone scam suspects, and residents should take care.",
     "no telecom-fraud"},
    {"Twelve suspects were arrested over phone scams, and residents should stay alert.",
     "yes telecom-fraud"},
    {"Police arrested a bike thief and reminded residents to beware of phone scams.",
     "no telecom-fraud"},
    {"If you were arrested over 3 phone scams, you should call a lawyer.", "no telecom-fraud"},
    {"The two phone scam suspects have not been arrested, and residents should take care.",
     "no telecom-fraud"},
    {"警方抓获9名网络诈骗分子。", "yes telecom-fraud"},
    {"128名涉诈嫌疑人被押解回国。", "yes telecom-fraud repatriation"},
    {"Police arrested 9 cyber fraudsters.", "yes telecom-fraud"},
    {"警方破获两起“跑分”案件，查实“断卡”线索2条，抓获14名。", "yes running-points"},
    {"警方破获“跑分”案，抓获14名。", "yes running-points"},
    {"新手机跑分曝光，性能提升明显。", "no"},
    {"Police broke a phone scam and found 761 SIM cards.", "yes telecom-fraud"},
    {"The robber broke a phone. He had lost money in a phone scam.", "no telecom-fraud"},
    {"警方打掉刷单诈骗团伙，抓获12人。警方提醒：谨防冒充客服诈骗。",
     "yes fake-order-rebate fraud-syndicate"},
    {"警方打掉刷单诈骗团伙，抓获12人，提醒市民谨防冒充客服诈骗、杀猪盘。",
     "yes fake-order-rebate fraud-syndicate"},
    {"Police busted a romance scam gang. They reminded people to beware of fake loan scams.",
     "yes romance-scam fraud-syndicate"},
    {"警方打掉电信诈骗团伙，抓获12人。警方提醒：谨防冒充客服诈骗。",
     "yes telecom-fraud fraud-syndicate fake-customer-service"},
    {"警方打掉刷单诈骗团伙。骗子让受害人不要告诉家人，又冒充公检法骗钱。",
     "yes fake-order-rebate fraud-syndicate impersonate-authorities"},
    {"警方打掉刷单诈骗团伙。谨防冒充客服诈骗！民警又破获冒充公检法诈骗案。",
     "yes fake-order-rebate fraud-syndicate fake-customer-service impersonate-authorities"},
    {"警方打掉刷单诈骗团伙。民警提醒李女士遭遇杀猪盘，成功劝阻。",
     "yes fake-order-rebate fraud-syndicate pig-butchering early-warning-dissuasion"},
    {"公安机关破获电诈案37万起；“团圆”行动找回儿童1万名；“猎狐2024”专项行动抓获9人。",
     "yes telecom-fraud special-operation"},
    {"警方在“利剑2023”行动中抓获电信诈骗嫌疑人12名。", "yes telecom-fraud op-local-利剑2023"},
    {"警方在“天网一号”行动中抓获电信诈骗嫌疑人12名。", "yes telecom-fraud op-local-天网一号"},
    {"They want to raise the maximum jail sentence for phone scams.", "no telecom-fraud"},
    {"Three men got a jail sentence for phone scams.", "yes telecom-fraud prosecution-sentencing"},
    {"Passwords are captured by scammers online, who use phone scams.", "no telecom-fraud"},
    {"A scammer has the password, but the number is impossible to crack online.", "no"},
    {"近年来，民警破获多起以退款为由的电信诈骗案，抓获嫌疑人120名。", "yes telecom-fraud"},
    {"希望镇派出所民警抓获3名以刷单为由的电信诈骗嫌疑人。", "yes fake-order-rebate telecom-fraud"},
    {"骗子以退款为由实施电信诈骗，6人在如东县被民警抓获。", "yes telecom-fraud"},
    {"After offering a reward, police arrested a phone scammer who claimed to be a colonel.",
     "yes telecom-fraud wanted-reward"},
    {"民警播放警方打掉一个电信诈骗团伙的视频，提醒村民谨防诈骗。",
     "no telecom-fraud fraud-syndicate"},
    {"工作目标：破获电信诈骗案300起，抓获嫌疑人500名，下一步压实责任。", "no telecom-fraud"},
    {"据传警方打掉一个电信诈骗窝点，抓获百余人，请市民不要信谣传谣。",
     "no telecom-fraud fraud-den"},
    {"群里流行“我市公安抓获一名电信诈骗嫌疑人”的段子，务必当心。", "no telecom-fraud"},
    {"When police arrested a phone scammer in town, she thought that never again would she worry.",
     "no telecom-fraud"},
    {"警方打掉刷单诈骗团伙，抓获12人。警方提醒：谨防此类“杀猪盘”诈骗。",
     "yes fake-order-rebate fraud-syndicate pig-butchering"},
    {"警方打掉刷单诈骗团伙，抓获12人。受害人放松警惕，被冒充客服的骗子骗走3万元。",
     "yes fake-order-rebate fraud-syndicate fake-customer-service"},
    {"警方打掉刷单诈骗团伙。请市民警惕，冒充客服诈骗80起。",
     "yes fake-order-rebate fraud-syndicate fake-customer-service"},
    {"警方打掉刷单诈骗团伙，抓获12人，提醒市民警惕冒充客服诈骗，同时破获贷款诈骗案2起。",
     "yes fake-order-rebate fraud-syndicate fake-customer-service fake-loan"},
    {"跑分软件测评：新手机抓获一众发烧友的心。", "no"},
    {"这款手机的跑分案例让人惊喜。", "no"},
    {"A journalist broke an online scam story.", "no telecom-fraud"},
    {"民警制止一起斗殴。", "no"},
    {"男子以迁户口为名骗走5万元，法院判处其有期徒刑。", "no"},
    {"Officers arrested 31 people at a call centre that duped pensioners abroad.",
     "yes telecom-fraud"},
    {"Callers may reach the call centre of the police, which arrested 31 people.", "no"},
    {"Police raided a fake call centre.", "yes telecom-fraud special-operation"},
    {"Six were arrested in a tech support scam.", "yes telecom-fraud"},
    {"Detectives arrested a courier fraudster.", "yes telecom-fraud"},
    {"Police in Osaka arrested 40 people for special fraud.", "yes telecom-fraud"},
    {"A special fraud grand jury indicted the chief of a drug firm.", "no"},
    {"A call centre worker was arrested for cheating in an exam.", "no"},
    {"Scammers follow storms; police arrested a roofer.", "no"},
    {"警方侦破20宗骗案，食肆收银机现金被取走，拘捕1人。", "no"},
    {"The officials face prosecution for a phone scam.",
     "yes telecom-fraud prosecution-sentencing"},
    {"海关成功堵截走私12起，并宣讲防诈知识。", "no publicity-campaign"},
    {"The Special Fraud Unit arrested a mayor.", "no"},
    {"Police in the north arrested nine scammers.", "yes telecom-fraud"},
    {"Police arrested two ticket scammers.", "no"},
    {"The minister was arrested for his involvement in the coal scam case.", "no"},
    {"Two were arrested for SIM swap fraud.", "yes telecom-fraud"},
    {"Police shut down a bogus crypto trading platform.", "yes crypto-investment-fraud"},
    {"Four were arrested over a fraudulent online investment platform.", "yes fake-investment"},
    {"The cybercrime ring had swindled 300 victims; seven were arrested.", "yes telecom-fraud"},
    {"A hacker was arrested for cybercrime.", "no"},
    {"Police smashed 2 running points nests.", "yes running-points"},
    {"警方拘捕一名男子，涉及5宗珠宝骗案。", "no"},
    {"两家银行成功堵截电诈3起。", "yes telecom-fraud"},
    {"The AFP charged a man over an online scam.", "yes telecom-fraud"},
    {"Phone scam suspects were arrested. The offence carries imprisonment of up to ten years.",
     "yes telecom-fraud"},
    {"Phone scam suspects were arrested. They had pretended to be officials of the prosecution.",
     "yes telecom-fraud impersonate-authorities"},
    {"Police arrested 5 voice phishing scam suspects.", "yes impersonate-authorities"},
    {"警方拘捕电骗疑犯2人，提醒市民不要出租户口，免于被骗徒使用。", "yes telecom-fraud"},
    {"嫌疑人冒充司法工作人员实施电信诈骗，被抓获。", "yes impersonate-authorities telecom-fraud"},
};

std::string agencies(std::string_view text) {
  std::string line;
  for (const Tag& tag : found(text).agencies)
    if (!tag.implied) line += (line.empty() ? "" : " ") + tag.id;
  return line;
}

constexpr Row agency_rows[] = {
    {"合肥公安抓获电信诈骗嫌疑人2名。", "public-security-bureau"},
    {"两国将在公安、反恐、打击电信诈骗等领域加强合作。", ""},
    {"公安县反诈中心抓获电信诈骗嫌疑人2名。", "local-anti-fraud-center"},
    {"骗子自称公安，电信诈骗嫌疑人2名落网。", ""},
    {"电信诈骗嫌疑人自称北京通信管理局工作人员。", ""},
    {"电信诈骗嫌疑人谎称是“人民银行”客服。", ""},
    {"电信诈骗嫌疑人假冒人民银行工作人员。", ""},
    {"针对仿冒APP，国家网信办会同公安部处置电信诈骗平台42万个。", "regulators mps"},
    {"Police arrested phone scammers posing as dealers, the NIA said.", "regulators"},
    {"骗子伪造公安文书，实施电信诈骗，银行劝阻成功。", ""},
    {"警方联合北京通信管理局抓获电信诈骗嫌疑人2名。", "public-security-bureau regulators"},
    {"针对冒充诈骗，人民银行出台措施打击电信诈骗。", "regulators"},
    {"Phone scam suspects claimed to be from the People's Bank of China.", ""},
    {"Phone scam suspects posed as officials of the communications administration.", ""},
    {"The People's Bank of China helped against phone scammers posing as clerks.", "regulators"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(built_in_tags)

BOOST_DATA_TEST_CASE(finds_who_acts, boost::unit_test::data::make(agency_rows), row) {
  BOOST_TEST(agencies(row.text) == row.tags);
}

BOOST_DATA_TEST_CASE(tags_with_the_built_in_vocabulary, boost::unit_test::data::make(rows), row) {
  BOOST_TEST(tags(row.text) == row.tags);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

// Words that name a kind of fraud or a measure in one sentence and everyday life in another, behind
// a sentence that makes the report a crackdown's.
#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/tag_line.h"

namespace dragnet {

namespace {

constexpr std::string_view chinese_lead = "警方抓获电信诈骗嫌疑人10名。";
constexpr std::string_view english_lead = "Police arrested 10 telecom fraud suspects. ";

// What is found besides.
constexpr TagRow chinese_rows[] = {
    {"市民点赞关注反诈直播，民警圆满完成任务。", ""},
    {"网友关注点赞，称民警辛苦，赚足了眼球。", ""},
    {"嫌疑人让她点赞关注就能赚钱。", "fake-order-rebate"},
    {"嫌疑人称抖音点赞返利，骗走3万元。", "fake-order-rebate"},
    {"嫌疑人以点赞赚佣金为诱饵。", "fake-order-rebate"},
    {"点赞赚钱的兼职是骗局。", "fake-order-rebate"},
    {"居民在反诈平台做任务赚积分，换取礼品。", ""},
    {"受害人做任务赚钱，先后被骗5万元。", "fake-order-rebate"},
    {"学校用虚拟股票软件教学生理财知识。", ""},
    {"嫌疑人搭建虚假外汇平台，吸引客户入金。", "fake-investment"},
    {"嫌疑人利用虚拟外汇平台诈骗。", "fake-investment"},
    {"民警提醒群众下载理财软件要谨慎，以免被骗。", ""},
    {"银行推广理财软件，提升防骗能力。", ""},
    {"证监局建立投资交流群，解答股民疑问。", ""},
    {"张女士被拉入股票交流群，导师带她炒股，亏了30万元。", "fake-investment"},
    {"王某在理财微信群里轻信导师，转账20万元。", "fake-investment"},
    {"警方据内部消息，嫌疑人的老师在群里。", ""},
    {"防骗讲座讲到甜蜜陷阱。", "publicity-campaign"},
    {"多名高管利用内幕消息炒股，被证监会处罚。", ""},
    {"股东会前有内部消息称，公司将重组。", ""},
    {"对方称有内幕消息，带他炒股稳赚不赔。", "fake-investment"},
    {"网友发来内部消息，推荐彩票投资。", "fake-investment"},
    {"开发区出台投资返利政策，招商引资。", ""},
    {"李某在网站投资返利，被骗20万元。", "fake-investment"},
    {"平台以投资返利为诱饵，吸收资金。", "fake-investment"},
    {"银行客服告诉她，转账截图是假的。", ""},
    {"原来客服是骗子，她报了警。", "fake-customer-service"},
    {"所谓客服是骗子，她损失5万元。", "fake-customer-service"},
    {"她向银行贷款10万元投进平台，最后无法提现。", ""},
    {"县里建成检验资源共享中心，农户贷款更方便。", ""},
    {"他在网上贷款，对方称银行卡填错，无法提现，需交解冻费。", "fake-loan"},
    {"他想贷款5万元。钱到账后显示提现失败。客服要他交解冻费。", "fake-loan"},
    {"对方谎称需注销网贷，否则影响征信，骗走8万元。", "fake-credit-repair"},
    {"客服要求她注销贷款账户，转走了3万元。", "fake-credit-repair"},
    {"音乐剧《以恋爱为名》在剧院上演。", ""},
    {"嫌疑人以谈恋爱为名，骗走女方20万元。", "romance-scam"},
    {"征婚交友平台提示用户谨防受骗。", ""},
    {"公司推出虚拟恋爱服务，一小时50元。", ""},
    {"团伙以虚假恋爱骗取信任。", "romance-scam"},
    {"反诈小品《甜蜜陷阱》在社区上演。", ""},
    {"一场网恋竟是甜蜜陷阱，她被骗12万元。", "romance-scam"},
    {"该市打击赌博诈骗违法犯罪。", ""},
    {"被骗群众多是遇到赌博诈骗。", "gambling-scam"},
    {"民警捣毁一处中继机房，查获设备20台。", "goip-device fraud-den"},
    {"电信公司为园区企业开通IP PBX电话业务。", ""},
    {"民警查获IP PBX设备3台。", "goip-device"},
    {"高速公司提示，ETC短信含官方链接，可放心点击。", ""},
    {"她点开ETC短信，被骗走2万元。", "phishing-sms"},
    {"对骗取补贴资金的单位，县里追回资金200万元。", ""},
    {"骗子谎称能帮她追回资金，再骗2万元。", ""},
    {"警方追回资金200万元，发还受害人。", "recovering-losses returning-funds"},
    {"银行推出公益活动，配合公安拍摄反诈短片。", ""},
    {"农行支行配合公安机关成功堵截一笔汇款。", "police-bank-linkage early-warning-dissuasion"},
    {"建行网点柜员协助警方抓获取款嫌疑人。", "branch-interception police-bank-linkage"},
    {"某银行工作人员协助警方，及时冻结资金50万元。",
     "branch-interception police-bank-linkage freezing-funds"},
    {"一男子自称是警官，酒后与邻居争执。", ""},
    {"他接到来电，称要注销网贷账号，按指引转走5万元。", "fake-credit-repair"},
    {"“注销网贷”类案件多发。", "fake-credit-repair"},
    {"银行为农户注销网贷提供咨询。", ""},
    {"该团伙推广炒股软件诈骗，将股民拉入群内。", "fake-investment"},
    {"受害人进入股票交流群，听讲师讲授炒股知识，被骗80万元。", "fake-investment"},
    {"嫌疑人在直播间宣传投资软件，诈骗老人。", "fake-investment publicity-campaign"},
    {"征婚交友被骗10万元，警方提示谨防此类诈骗。", "romance-scam"},
    {"骗子冒充证监会人员，称有内部消息可带他炒股。", "fake-investment"},
    {"对方称是公司高管，有内幕消息，带她投资。", "fake-investment"},
    {"对方称掌握内部消息，推荐牛股，收取会员费。", "fake-investment"},
    {"骗子以领取“工资补贴”为名骗走3万元。民警追回资金3万元。", "recovering-losses"},
    {"王女士用两天追回资金30万元。骗子称能帮她消除不良征信。",
     "fake-credit-repair recovering-losses"},
    {"银行最终协助警方将电信诈骗犯罪嫌疑人抓获。", "police-bank-linkage"},
    {"建行支行配合警方保住客户养老钱20万元。", "police-bank-linkage"},
    {"以谈恋爱为名，向多名男子借款不还，金额达30万元。", "romance-scam"},
    {"她掉入甜蜜陷阱，损失50万元。", "romance-scam"},
    {"只需动动手指点赞就能赚钱，刘某信以为真。", "fake-order-rebate"},
    {"她为抖音账号点赞关注，每个账号可赚5元。", "fake-order-rebate"},
    {"王女士通过做任务赚取报酬，最后损失12万元。", "fake-order-rebate"},
    {"该团伙利用虚拟期货平台，操控涨跌，非法获利3000万元。", "fake-investment"},
    {"她在投资交流群中看到有人盈利截图，便投入30万元。", "fake-investment"},
    {"他们开发虚拟理财APP，以高收益为诱饵。", "fake-investment"},
    {"王某投资返利被套，本金10万元无法取出。", "fake-investment"},
    {"她才发现，客服人员是骗子。", "fake-customer-service"},
    {"严打赌博诈骗，打掉团伙3个。", "gambling-scam"},
    {"她收到ETC短信，点击链接输入卡号，卡内2万元被转走。", "phishing-sms"},
    {"嫌疑人租用IP PBX线路为境外拨打电话。", "goip-device"},
};

constexpr TagRow english_rows[] = {
    {"Over 2 billion fraudulent links were intercepted.", "phishing-sms"},
    {"HK$600 million was intercepted.", "fund-control"},
    {"About 5 million yuan was intercepted.", "fund-control"},
    {"When the first money came back with a commission, she invested more.", ""},
    {"No money was recovered.", ""},
    {"The lawyer promised to have the money recovered.", ""},
    {"Money recovered by police amounted to 3 million yuan.", "recovering-losses"},
    {"A recent campaign of the ministry of health promoted vaccination.", ""},
    {"The gang was busted in the campaign.", "special-operation"},
    {"In a recent campaign, police arrested 30 members.", "special-operation"},
    {"The ministry said during the campaign, 30 dens were smashed.", "fraud-den special-operation"},
    {"The court concluded the trial of a murder case last week.", ""},
    {"The court concluded 30 telecom fraud cases.", "prosecution-sentencing"},
    {"Police guide people to buy stocks only at banks.", ""},
    {"Police guide the public to invest safely.", ""},
    {"Officers guide users to invest time in quizzes.", ""},
    {"The gang guided the victims to invest in a fake platform.", "fake-investment"},
    {"Suspects guide victims to buy stocks.", "fake-investment"},
    {"The swindler guided her to invest 30,000 yuan.", "fake-investment"},
    {"Airlines saw a concentrated return of students, fund managers said.", ""},
    {"Attracted by the high commission of the tasks, she transferred 30,000 yuan.",
     "fake-order-rebate"},
    {"He was promised high commissions for simple tasks.", "fake-order-rebate"},
    {"The British High Commission finished its tasks.", ""},
    {"They said they could help him cancel the loan account.", "fake-credit-repair"},
    {"Volunteers helped farmers cancel the loan account.", ""},
    {"Police helped a student cancel the loan account.", ""},
    {"The Singapore High Commission hired part time staff.", ""},
    {"Buyers transferred money for masks, but he did not ship.", "fake-shopping-service"},
    {"She paid 3,800 yuan for a phone, but the other side did not deliver the goods.",
     "fake-shopping-service"},
    {"He collected 30,000 yuan for masks and did not deliver the goods.", "fake-shopping-service"},
    {"Mr. Li needed a loan and was asked to pay an unfreezing fee.", "fake-loan"},
    {"To get the loan, he was asked to pay a handling fee of 3,000 yuan.", "fake-loan"},
    {"Victims downloaded a false loan application.", "fake-loan"},
    {"The other party said it would affect her personal credit record.", "fake-credit-repair"},
    {"The other side said that he must pay, or it would affect his credit.", "fake-credit-repair"},
    {"The woman received a call about a lost package and was offered compensation.",
     "fake-customer-service"},
    {"In the campaign, 300 cases were solved.", "special-operation"},
    {"During the campaign, 5 gangs were broken up.", "special-operation"},
    {"The court concluded the trial of the telecom fraud case.", "prosecution-sentencing"},
    {"The district court concluded the case and gave him four years.", "prosecution-sentencing"},
    {"S$2 million was intercepted.", "fund-control"},
    {"NT$5 billion was intercepted by banks.", "fund-control"},
    {"Police held a concentrated return ceremony and returned 2 million yuan to the masses.",
     "returning-funds"},
    {"The gang guided users to invest on the platform.", "fake-investment"},
    {"They guide people to invest and then close the platform.", "fake-investment"},
    {"The man lured her to gamble on a website.", "gambling-scam"},
    {"She was drawn into an online romance with a soldier and sent him 300,000 yuan.",
     "romance-scam"},
    {"She fell in love with a man she met online, who told her to bet on a website.",
     "romance-scam"},
    {"They nurtured feelings for weeks and then led the men to a gambling site.", "romance-scam"},
    {"On the pretext of marriage, they extracted 600,000 yuan.", "romance-scam"},
    {"A US soldier online asked her to pay customs for his parcel.", "romance-scam"},
    {"The gang lured victims on dating apps, police warned.", "romance-scam"},
    {"A man lost 1.4 million yuan after an AI generated voice sounded like that of a friend.",
     "ai-deepfake-scam"},
    {"They used AI generated voices to call elderly people.", "ai-deepfake-scam"},
    {"She paid 25 million yuan after a video call with a deep fake manager.", "ai-deepfake-scam"},
    {"Order grabbing on the app cost her 50,000 yuan.", "fake-order-rebate"},
    {"He did simple tasks for a reward of 5 yuan each and then paid 30,000 yuan in advance.",
     "fake-order-rebate"},
    {"He promised high returns and asked her to download software.", "fake-investment"},
    {"She lost 2 million yuan in a digital currency investment.", "crypto-investment-fraud"},
    {"The man recommended a bitcoin investment and she lost 4 million yuan.",
     "crypto-investment-fraud"},
    {"She got a bogus police call and lost 30,000 yuan.", "impersonate-authorities"},
    {"She was shown a false police certificate on video.", "impersonate-authorities"},
    {"The gang used fake casinos to take money from players.", "gambling-scam"},
    {"An email fraud cost a university 3 million yuan.", "bec-fraud"},
    {"The man ordered a door-to-door massage and paid 3,000 yuan in advance.", "escort-scam"},
    {"She lost 30,000 yuan in the so-called investment.", "fake-investment"},
};

std::string tags_behind(std::string_view lead, std::string_view text) {
  constexpr std::string_view of_the_lead = " telecom-fraud";
  std::string line = tag_line(std::string(lead) + std::string(text));
  line.erase(line.find(of_the_lead), of_the_lead.size());
  line.erase(0, line.find(' '));
  return line.empty() ? line : line.substr(1);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(everyday_words)

BOOST_DATA_TEST_CASE(tells_them_from_fraud_in_chinese, boost::unit_test::data::make(chinese_rows),
                     row) {
  BOOST_TEST(tags_behind(chinese_lead, row.text) == row.tags);
}

BOOST_DATA_TEST_CASE(tells_them_from_fraud_in_english, boost::unit_test::data::make(english_rows),
                     row) {
  BOOST_TEST(tags_behind(english_lead, row.text) == row.tags);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

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

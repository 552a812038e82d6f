#include "indexer/figure_period.h"

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "common/analyzer.h"
#include "common/date.h"
#include "indexer/figure_finder.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

struct Row {
  std::string_view text;
  std::string_view period;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.text;
}

// Of a report of 2023-05-15.
constexpr Row periods[] = {
    {"今年以来，全市抓获嫌疑人20人。", "2023-01-01 2023-05-15"},
    {"2022年，全市抓获嫌疑人20人。", "2022-01-01 2022-12-31"},
    {"2、3两月，全市抓获嫌疑人20人。", "2023-02-01 2023-03-31"},
    {"2022年7、8、9月，全市抓获嫌疑人20人。", "2022-07-01 2022-09-30"},
    {"1、2月3日，全市抓获嫌疑人20人。", "2023-02-03 2023-02-03"},
    {"2、4月，全市抓获嫌疑人20人。", "2023-04-01 2023-04-30"},
    {"经过两月侦查，全市抓获嫌疑人20人。", "none"},
    {"主犯生于1994年，全市抓获嫌疑人20人。", "none"},
    {"主犯出生于1994年3月，全市抓获嫌疑人20人。", "none"},
    {"主犯李某，1994年3月生，全市抓获嫌疑人20人。", "none"},
    {"案件发生于2022年，全市抓获嫌疑人20人。", "2022-01-01 2022-12-31"},
    {"Born in 1994, the boss was arrested with 20 suspects.", "none"},
    {"Police said the boss, born on March 3, 1994, was arrested. They arrested 20 suspects.",
     "none"},
    {"1至4月，全市抓获嫌疑人20人。", "2023-01-01 2023-04-30"},
    {"2021年6月以来，全市抓获嫌疑人20人。", "2021-06-01 2023-05-15"},
    {"去年前11个月，全市抓获嫌疑人20人。", "2022-01-01 2022-11-30"},
    {"Last year police arrested 20 suspects.", "2022-01-01 2022-12-31"},
    {"Since June 2021 police arrested 20 suspects.", "2021-06-01 2023-05-15"},
    {"From January to April police arrested 20 suspects.", "2023-01-01 2023-04-30"},
    {"去年开展行动。全市抓获嫌疑人20人。", "2022-01-01 2022-12-31"},
    {"全市抓获嫌疑人20人。", "none"},
    {"去年初以来，抓获20人。", "2022-01-01 2023-05-15"},
    {"自去年初部署开展行动以来，抓获20人。", "2022-01-01 2023-05-15"},
    {"去年至今，抓获20人。", "2022-01-01 2023-05-15"},
    {"2016年专案组成立以来，抓获20人。", "2016-01-01 2023-05-15"},
    {"2021年5月“云剑”行动开展以来，抓获20人。", "2021-05-01 2023-05-15"},
    {"自2021年5月反诈中心成立以来，抓获20人。", "2021-05-01 2023-05-15"},
    {"2021年专案组成立，抓获20人。", "2021-01-01 2021-12-31"},
    {"2021年，专案组成立以来，抓获20人。", "2021-01-01 2021-12-31"},
    {"2021年抓获20人，专案组成立以来最多。", "2021-01-01 2021-12-31"},
    {"2021年发案数达到中心成立以来的新低，抓获20人。", "2021-01-01 2021-12-31"},
    {"2021年是中心成立以来，抓获20人的一年。", "2021-01-01 2021-12-31"},
    {"2021年新中国成立70周年以来，抓获20人。", "2021-01-01 2021-12-31"},
    {"2021年同期专案组成立以来，抓获20人。", "none"},
    {"2018年底至今，抓获20人。", "2018-12-01 2023-05-15"},
    {"从2016年1月8日至今，抓获20人。", "2016-01-08 2023-05-15"},
    {"自2021年1月1日起，抓获20人。", "2021-01-01 2023-05-15"},
    {"自4月25日以来，抓获20人。", "2023-04-25 2023-05-15"},
    {"2019年至去年6月底，抓获20人。", "2019-01-01 2022-06-30"},
    {"5月3日至9日，抓获20人。", "2023-05-03 2023-05-09"},
    {"去年11月10日至21日，抓获20人。", "2022-11-10 2022-11-21"},
    {"9月25日至10月7日，抓获20人。", "2022-09-25 2022-10-07"},
    {"12月20日至1月10日，抓获20人。", "2022-12-20 2023-01-10"},
    {"去年的1月至11月，抓获20人。", "2022-01-01 2022-11-30"},
    {"1月至11月，抓获20人。", "2022-01-01 2022-11-30"},
    {"1—4月，抓获20人。", "2023-01-01 2023-04-30"},
    {"1-四月，抓获20人。", "2023-01-01 2023-04-30"},
    {"一至4月，抓获20人。", "2023-01-01 2023-04-30"},
    {"2022 年，抓获20人。", "2022-01-01 2022-12-31"},
    {"In Sep 2022, police arrested 20 suspects.", "2022-09-01 2022-09-30"},
    {"On 12 February 2023, police arrested 20 suspects.", "2023-02-12 2023-02-12"},
    {"On 3rd May police arrested 20 suspects.", "2023-05-03 2023-05-03"},
    {"Between 31 October and 14 November 2022, police arrested 20 suspects.",
     "2022-10-31 2022-11-14"},
    {"Between 3 and 9 February 2023 police arrested 20 suspects.", "2023-02-03 2023-02-09"},
    {"From 3 to 9 February police arrested 20 suspects.", "2023-02-03 2023-02-09"},
    {"From July 16 to 29 police arrested 20 suspects.", "2022-07-16 2022-07-29"},
    {"Between July 27 and 29, 2020, police arrested 20 suspects.", "2020-07-27 2020-07-29"},
    {"In 12 cities in May police arrested 20 suspects.", "2023-05-01 2023-05-15"},
    {"From July 16 to 3 cities police arrested 20 suspects.", "none"},
    {"Since 12 February, police have arrested 20 suspects.", "2023-02-12 2023-05-15"},
    {"In Sept. 2022, police arrested 20 suspects.", "2022-09-01 2022-09-30"},
    {"One to April police arrested 20 suspects.", "2023-01-01 2023-04-30"},
    {"1 to April police arrested 20 suspects.", "2023-01-01 2023-04-30"},
    {"今年首3个月，抓获20人。", "2023-01-01 2023-03-31"},
    {"第一季度，抓获20人。", "2023-01-01 2023-03-31"},
    {"上个月，抓获20人。", "2023-04-01 2023-04-30"},
    {"下半年抓获20人。", "2022-07-01 2022-12-31"},
    {"前年，抓获20人。", "2021-01-01 2021-12-31"},
    {"过去一年，抓获20人。", "2022-05-15 2023-05-15"},
    {"最近三个月抓获20人。", "2023-02-15 2023-05-15"},
    {"今年以来，截止4月30日，抓获20人。", "2023-01-01 2023-04-30"},
    {"三月抓获20人。", "2023-03-01 2023-03-31"},
    {"今年首季抓获20人。", "2023-01-01 2023-03-31"},
    {"去年前三季度，抓获20人。", "2022-01-01 2022-09-30"},
    {"2021年全年抓获20人。", "2021-01-01 2021-12-31"},
    {"今年4月起，抓获20人。", "2023-04-01 2023-05-15"},
    {"今年4月起诉20人。", "2023-04-01 2023-04-30"},
    {"五年来，抓获20人。", "2018-05-15 2023-05-15"},
    {"近三个月抓获20人。", "2023-02-15 2023-05-15"},
    {"上月抓获20人。", "2023-04-01 2023-04-30"},
    {"111年1至11月抓获20人。", "2022-01-01 2022-11-30"},
    {"一○五年度抓获20人。", "2016-01-01 2016-12-31"},
    {"二〇二一年抓获20人。", "2021-01-01 2021-12-31"},
    {"二○二二年一月至十一月抓获20人。", "2022-01-01 2022-11-30"},
    {"一九四五年抓获20人。", "none"},
    {"今年以来，截至4月底，抓获20人。", "2023-01-01 2023-04-30"},
    {"2022年打击有力。截至2022年11月，抓获20人。", "2022-01-01 2022-11-30"},
    {"截至4月底，抓获20人。", "none"},
    {"今年，破案数与2022年基本持平。抓获20人。", "2023-01-01 2023-05-15"},
    {"今年，破案数与2022年破案数不同。抓获20人。", "2022-01-01 2022-12-31"},
    {"与2022年相比，今年抓获20人。", "2023-01-01 2023-05-15"},
    {"2022年2月，市民报警。经过半年侦查，抓获20人。", "none"},
    {"2022年2月，市民报警。历时三个月侦查，抓获20人。", "none"},
    {"2022年，打击战果显著。历经一年鏖战，抓获20人。", "2022-01-01 2022-12-31"},
    {"今年一季度，我市开展行动。经过三个月的努力，抓获20人。", "2023-01-01 2023-03-31"},
    {"2022年8月至12月，开展百日行动。历时100天，抓获20人。", "2022-08-01 2022-12-31"},
    {"2022年2月，市民报警。经过侦查，抓获20人。", "2022-02-01 2022-02-28"},
    {"2022年2月，市民报警。抓获20人，历时三个月。", "2022-02-01 2022-02-28"},
    {"In 2022 a woman lost money. After six months of surveillance police arrested 20 suspects.",
     "none"},
    {"In 2022 a woman lost money. After a raid police arrested 20 suspects.",
     "2022-01-01 2022-12-31"},
    {"2022年破案有力。抓获20人，发案数自2021年8月以来下降。", "2022-01-01 2022-12-31"},
    {"2021年以来，张某等人实施诈骗。民警赴云南抓获23名，今年4月全案告破。",
     "2023-04-01 2023-04-30"},
    {"2022年破案有力。目前抓获20人，今年4月全案告破。", "2023-04-01 2023-04-30"},
    {"抓获20人，发案数自2021年8月以来下降。", "2021-08-01 2023-05-15"},
    {"2022年形势严峻。抓获20人是在2021年。", "2021-01-01 2021-12-31"},
    {"自2021年8月以，来抓获20人。", "2021-08-01 2021-08-31"},
    {"5月9日，警方抓获20人。", "2023-05-09 2023-05-09"},
    {"5月9日警方收网。当天抓获20人。", "none"},
    {"5月9日，记者从警方获悉，抓获20人。", "none"},
    {"2月30日，警方抓获20人。", "none"},
    {"抓获20人，较去年同期不变。", "none"},
    {"与4月相比，抓获20人。", "none"},
    {"Since its establishment in 2016, the center has arrested 20 suspects.",
     "2016-01-01 2023-05-15"},
    {"Since July 25 police arrested 20 suspects.", "2022-07-25 2023-05-15"},
    {"Since July 25, 2021 police arrested 20 suspects.", "2021-07-25 2023-05-15"},
    {"Since last year police arrested 20 suspects.", "2022-01-01 2023-05-15"},
    {"From the beginning of the year police arrested 20 suspects.", "2023-01-01 2023-05-15"},
    {"Over the past year police arrested 20 suspects.", "2022-05-15 2023-05-15"},
    {"In the 2021 drive police arrested 20 suspects.", "2021-01-01 2021-12-31"},
    {"In the last 12 months police arrested 20 suspects.", "2022-05-15 2023-05-15"},
    {"Over the last five years police arrested 20 suspects.", "2018-05-15 2023-05-15"},
    {"Between March 25 and April 7 police arrested 20 suspects.", "2023-03-25 2023-04-07"},
    {"From May 4 to May 9 police arrested 20 suspects.", "2023-05-04 2023-05-09"},
    {"In the first three quarters of last year police arrested 20 suspects.",
     "2022-01-01 2022-09-30"},
    {"In January and February this year police arrested 20 suspects.", "2023-01-01 2023-02-28"},
    {"From January to November 2022 police arrested 20 suspects.", "2022-01-01 2022-11-30"},
    {"Police arrested 20 suspects since a drive began on April 25.", "2023-04-25 2023-05-15"},
    {"本月3日至昨日，抓获20人。", "none"},
    {"本月3日至10日，抓获20人。", "2023-05-03 2023-05-10"},
    {"On May 9 police arrested 20 suspects.", "2023-05-09 2023-05-09"},
    {"Police said on May 9 they had arrested 20 suspects.", "none"},
    {"HEFEI, May 9 (News) -- Police arrested 20 suspects.", "none"},
    {"Police arrested 20 suspects, fewer than last year.", "none"},
    {"1 to April this year police arrested 20 suspects.", "2023-01-01 2023-04-30"},
    {"Police arrested 20 suspects in a campaign launched in November.", "2022-11-01 2023-05-15"},
    {"Police arrested 20 suspects since the start of a campaign last year.",
     "2022-01-01 2023-05-15"},
    {"As of April, police arrested 20 suspects.", "none"},
    {"This year police were busy. As of April 20 police arrested 20 suspects.",
     "2023-01-01 2023-04-20"},
    {"A campaign launched by the ministry in February led to the arrest of 20 suspects.",
     "2023-02-01 2023-05-15"},
    {"A campaign launched by the ministry led in February to the arrest of 20 suspects.",
     "2023-02-01 2023-02-28"},
    {"An operation launched by city police on April 11 arrested 20 suspects.",
     "2023-04-11 2023-04-11"},
    {"A campaign launched by city police on April 11 arrested 20 suspects.",
     "2023-04-11 2023-04-11"},
    {"A crackdown launched by the ministry in 2019 arrested 20 suspects.", "2019-01-01 2019-12-31"},
    {"In a drive launched by the police in November 2021, 20 suspects were arrested.",
     "2021-11-01 2021-11-30"},
    {"Police arrested 20 people over a phishing campaign launched by a gang in March.",
     "2023-03-01 2023-03-31"},
    {"Police arrested 20 people over a fake shopping app launched by a ministry in March.",
     "2023-03-01 2023-03-31"},
    {"Police arrested 20 suspects by the river in February.", "2023-02-01 2023-02-28"},
    {"20 suspects were detained, following the minister's directive on March 14.",
     "2023-03-14 2023-05-15"},
    {"20 suspects were detained following a raid on March 14.", "2023-03-14 2023-03-14"},
    {"20 suspects were detained under the minister's directive on March 14.",
     "2023-03-14 2023-03-14"},
    {"警方由上月27日起採取行動，拘捕20人。", "2023-04-27 2023-05-15"},
    {"警方由4月起展开大规模执法行动，拘捕20人。", "2023-04-01 2023-05-15"},
    {"警方由4月起诉20人。", "2023-04-01 2023-04-30"},
    {"诈骗集团由去年10月起以假冒客服手法犯案，警方拘捕20人。", "2022-10-01 2022-10-31"},
    {"骗徒由3月起采取新手法，警方拘捕20人。", "2023-03-01 2023-03-31"},
    {"被告由2021年3月起受雇于诈骗集团，警方拘捕20人。", "2021-03-01 2021-03-31"},
    {"新例由5月1日起生效，警方拘捕20人。", "2023-05-01 2023-05-01"},
    {"行动由5月8日起一连三日，拘捕20人。", "2023-05-08 2023-05-08"},
    {"警方由5月8日起展开一连三日的行动，拘捕20人。", "2023-05-08 2023-05-08"},
    {"自由3月起飞，警方拘捕20人。", "2023-03-01 2023-03-31"},
    {"警方於上月27日起行動，拘捕20人。", "2023-04-27 2023-04-27"},
    {"詐團於112年1月起至4月止行騙，警方逮捕20人。", "2023-01-01 2023-04-30"},
    {"1月起至今，抓获20人。", "2023-01-01 2023-05-15"},
    {"今年以来抓获20人（含上年结转案件）。", "2023-01-01 2023-05-15"},
    {"The gang fled in April, and police arrested two suspects in May.", "2023-04-01 2023-04-30"},
    {"In April 2023, police arrested 20 suspects who met in 2019.", "2023-04-01 2023-04-30"},
    {"3月16至29日，抓获20人。", "2023-03-16 2023-03-29"},
    {"警方从去年底陆续抓获20人。", "2022-12-01 2023-05-15"},
    {"警方在去年12月和今年1月间抓获20人。", "2022-12-01 2023-01-31"},
    {"警方在去年12月和今年1月抓获20人。", "2023-01-01 2023-01-31"},
    {"3月3至9日，抓获20人。", "2023-03-03 2023-03-09"},
    {"3月16—29日，抓获20人。", "2023-03-16 2023-03-29"},
    {"3月16至29人落网。", "2023-03-01 2023-03-31"},
    {"本月8日至昨日（14日），抓获20人。", "2023-05-08 2023-05-14"},
    {"5月8日至昨日（14日）抓获20人。", "2023-05-08 2023-05-14"},
    {"5月8日至昨日抓获20人。", "none"},
    {"自4月25日中缅泰联合开展缅甸妙瓦底地区涉电骗疑犯遣返押解工作以来，抓获20人。",
     "2023-04-25 2023-05-15"},
    {"发案数自2022年8月以来连续下降。截至2023年3月底，累计抓获20人。", "none"},
    {"2022年1月至11月推进行动，其中6月至11月发案数连续6个月下降。共抓获20人。",
     "2022-01-01 2022-11-30"},
    {"2022年8月以来开展行动，发案数下降。截至2023年3月底，抓获20人。", "2022-08-01 2023-03-31"},
    {"今年1至3月连续开展宣传。抓获20人。", "2023-01-01 2023-03-31"},
    {"今年1月底，市民来派出所报案。3月12日，民警赴外地，抓获20人。", "2023-03-12 2023-03-12"},
    {"今年1月底，群众被骗。3月12日，民警赴外地。专案组抓获20人。", "none"},
    {"今年1月开展行动。1月12日，民警赴外地。专案组抓获20人。", "2023-01-01 2023-01-31"},
    {"今年以来开展行动。3月12日，民警赴外地。专案组抓获20人。", "2023-01-01 2023-05-15"},
    {"今年1月，民警获得线索。专案组抓获20人。", "none"},
    {"今年以来，民警接到报警及时出警。专案组抓获20人。", "2023-01-01 2023-05-15"},
    {"今年1月，民警获得线索，抓获20人。", "2023-01-01 2023-01-31"},
    {"今年1月，警方根据线索开展行动。专案组抓获20人。", "2023-01-01 2023-01-31"},
    {"今年1月，中心接到报警后迅速止付。抓获20人。", "2023-01-01 2023-01-31"},
    {"今年1月，中心接到报警。当月共抓获20人。", "2023-01-01 2023-01-31"},
    {"今年1月1日至30日，民警接到报警。抓获20人。", "2023-01-01 2023-01-30"},
    {"今年1月，群众被骗。3月12日，民警赴外地。全市抓获20人。", "2023-01-01 2023-01-31"},
    {"今年以来发案数连续下降。全市抓获20人。", "2023-01-01 2023-05-15"},
    {"今年1至4月推进行动，3月以来发案数连续下降。抓获20人。", "2023-01-01 2023-04-30"},
    {"2022年推进行动。今年以来发案数连续下降。抓获20人。", "2023-01-01 2023-05-15"},
    {"今年1月全市诈骗发案数连续第3个月下降。抓获20人。", "2023-01-01 2023-01-31"},
    {"2022年立诈骗案件2500起，比2016年的636起多。", "2022-01-01 2022-12-31"},
    {"Starting in November 2022, police arrested 20 suspects.", "2022-11-01 2023-05-15"},
    {"Starting from March, police arrested 20 suspects.", "2023-03-01 2023-05-15"},
    {"Police arrested 20 suspects from January to date.", "2023-01-01 2023-05-15"},
    {"Police arrested 20 suspects from January to March.", "2023-01-01 2023-03-31"},
    {"Police arrested 20 suspects. Fraud fell compared to January-June last year.", "none"},
    {"Compared to the first half of 2022, police arrested 20 suspects more.", "none"},
    {"Police arrested 20 suspects, as many as in the same period in 2022.", "none"},
    {"In the period of January to March police arrested 20 suspects.", "2023-01-01 2023-03-31"},
    {"Police said during a media briefing on April 27 that 20 suspects were arrested.", "none"},
    {"Police arrested 20 suspects before a briefing of the mayor on fraud on April 27.",
     "2023-04-27 2023-04-27"},
    {"On April 27, the city's police announced that 20 suspects were arrested.", "none"},
    {"On April 27, police released figures of 20 suspects arrested from January to March.",
     "2023-01-01 2023-03-31"},
    {"On April 27, 20 suspects were arrested, the police said.", "2023-04-27 2023-04-27"},
    {"Police arrested 20 suspects on April 27, state media said.", "2023-04-27 2023-04-27"},
    {"The court sentenced 20 people, most of whom had been sent home in 2019.", "none"},
    {"Some 20 people were cheated by a scam, which ran from May to June 2022.",
     "2022-05-01 2022-06-30"},
    {"The court sentenced 20 people, all of them caught in 2019.", "2019-01-01 2019-12-31"},
    {"Lee was sentenced on April 8 for a scam that cheated 20 people.", "none"},
    {"On April 8, 20 people lost their savings to a scam.", "2023-04-08 2023-04-08"},
    {"On April 8, police arrested 20 people.", "2023-04-08 2023-04-08"},
    {"On April 8, the court announced that 20 people were jailed.", "2023-04-08 2023-04-08"},
    {"On April 8, he said, police arrested 20 people.", "2023-04-08 2023-04-08"},
    {"On April 8, a stranger said he was a banker and cheated 20 people.", "2023-04-08 2023-04-08"},
    {"On April 8, hostages were released, and 20 people were arrested.", "2023-04-08 2023-04-08"},
    {"On April 8, police released a hostage and arrested 20 people.", "2023-04-08 2023-04-08"},
    {"On April 8, police in the city said they had arrested 20 people.", "none"},
    {"On April 8, police released mid-year statistics of 20 people arrested.", "none"},
    {"Police arrested 20 people in the same period of 2022.", "2022-01-01 2022-12-31"},
    {"Police arrested 20 people, compared to 10 in the same period of 2022.", "none"},
    {"Fraud fell from the same period in 2022, when 20 people were arrested.",
     "2022-01-01 2022-12-31"},
    {"Police arrested 20 people. Fraud fell compared with the same period in 2022.", "none"},
    {"今年2月，民警拦下一辆货车。专案组循线追踪，半年间抓获20人。", "none"},
    {"今年2月，民警拦下一辆货车，两年间抓获20人。", "none"},
    {"今年2月开展行动，三个月内抓获20人。", "none"},
    {"2021年3月至8月的半年间，抓获20人。", "2021-03-01 2021-08-31"},
    {"2021年间抓获20人。", "2021-01-01 2021-12-31"},
    {"In February officers stopped a van. Over six months they arrested 20 people.", "none"},
    {"In March the court jailed 20 people to over six years in prison.", "2023-03-01 2023-03-31"},
    {"张某等人从2021年3月至10月实施诈骗。民警抓获20人。", "none"},
    {"2021年3月至10月，该团伙实施诈骗。警方赴外地抓获20人。", "none"},
    {"2021年3月至10月，全市开展打击诈骗行动。抓获20人。", "2021-03-01 2021-10-31"},
    {"Between March and October 2021 they ran phone scams. Police arrested 20 people.", "none"},
    {"Between March and October 2021 police fought phone scams. They arrested 20 people.",
     "2021-03-01 2021-10-31"},
};

std::vector<Figure> figures_of(std::string_view text, const std::optional<Date>& date) {
  Analyzer analyzer;
  const TokenStream title = analyzer.analyze("");
  const TokenStream stream = analyzer.analyze(text);
  return FigureFinder().find(title, stream, date);
}

std::string to_string(const Period& period) {
  return dragnet::to_string(period.from) + " " + dragnet::to_string(period.to);
}

std::string period_of(std::string_view text, const std::optional<Date>& date) {
  const auto figures = figures_of(text, date);
  BOOST_REQUIRE_EQUAL(figures.size(), 1);
  const auto& period = figures[0].period;
  return period ? to_string(*period) : "none";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_period)

BOOST_DATA_TEST_CASE(resolves_periods_against_the_date_of_the_report, data::make(periods), row) {
  BOOST_TEST(period_of(row.text, Date{2023, 5, 15}) == row.period);
}

BOOST_AUTO_TEST_CASE(leaves_two_deeds_their_own_times) {
  const auto second = [](std::string_view text) {
    const auto figures = figures_of(text, Date{2023, 5, 15});
    BOOST_REQUIRE_EQUAL(figures.size(), 2);
    return to_string(*figures[1].period);
  };
  BOOST_TEST(second("Police arrested 19 phone scam suspects in March, and nabbed two in April.") ==
             "2023-04-01 2023-04-30");
  BOOST_TEST(second("Police arrested 19 in March, and recovered 2 million yuan in April.") ==
             "2023-04-01 2023-04-30");
  BOOST_TEST(second("Police arrested 19 in March, and froze 20 accounts opened in April.") ==
             "2023-03-01 2023-03-31");
  BOOST_TEST(second("Police arrested 19 in March, and arrested 20 suspects who fled in April.") ==
             "2023-03-01 2023-03-31");
  BOOST_TEST(second("Police arrested 19 in March, and recovered 2 million yuan stolen in April.") ==
             "2023-03-01 2023-03-31");
  BOOST_TEST(second("19 people were arrested in March, and 20 suspects were charged in April.") ==
             "2023-03-01 2023-03-31");
  BOOST_TEST(second("In March, police arrested 19 suspects and froze 20 accounts in April.") ==
             "2023-03-01 2023-03-31");
}

BOOST_AUTO_TEST_CASE(leaves_a_time_that_ends_a_sentence_to_whom_it_tells_of) {
  const auto second = [](std::string_view text) {
    const auto figures = figures_of(text, Date{2023, 5, 15});
    BOOST_REQUIRE_EQUAL(figures.size(), 2);
    return figures[1].period ? to_string(*figures[1].period) : "none";
  };
  BOOST_TEST(second("Some 20 suspects were arrested since March. The center froze 30 accounts.") ==
             "none");
  BOOST_TEST(second("Police arrested 20 suspects in March. Prosecutors charged 30 people.") ==
             "none");
  BOOST_TEST(second("Police arrested 20 suspects in March. They froze 30 accounts.") ==
             "2023-03-01 2023-03-31");
  BOOST_TEST(second("Police arrested 20 suspects in March. The police also froze 30 accounts.") ==
             "2023-03-01 2023-03-31");
  BOOST_TEST(second("Police arrested 20 suspects in March. A total of 30 accounts were frozen.") ==
             "2023-03-01 2023-03-31");
  BOOST_TEST(
      second("Since March, about 20 suspects were arrested. The center froze 30 accounts.") ==
      "2023-03-01 2023-05-15");
}

BOOST_AUTO_TEST_CASE(leaves_the_numbers_of_a_list_their_own_days) {
  const auto last = [](std::string_view text) {
    const auto figures = figures_of(text, Date{2023, 5, 15});
    BOOST_REQUIRE(!figures.empty());
    return to_string(*figures.back().period);
  };
  BOOST_TEST(last("Police arrested 38 suspects on April 21, 23 were arrested in Lagos on April "
                  "20.") == "2023-04-20 2023-04-20");
  BOOST_TEST(
      last("Police arrested 38 suspects on April 21 and 28 suspects were arrested in Kano on "
           "April 16.") == "2023-04-16 2023-04-16");
  BOOST_TEST(last("Police arrested 38 suspects on April 21, and 28 suspects who fled on April 16 "
                  "were arrested.") == "2023-04-21 2023-04-21");
  BOOST_TEST(last("On April 21, police arrested 38 suspects and froze 28 accounts on April 22.") ==
             "2023-04-21 2023-04-21");
  BOOST_TEST(last("Police arrested 19 people in March after a raid, and nabbed two in April.") ==
             "2023-04-01 2023-04-30");
}

BOOST_AUTO_TEST_CASE(resolves_only_what_is_absolute_and_closed_without_a_date) {
  BOOST_TEST(period_of("2022年一季度，全市抓获嫌疑人20人。", {}) == "2022-01-01 2022-03-31");
  BOOST_TEST(period_of("Last year police arrested 20 suspects.", {}) == "none");
  BOOST_TEST(period_of("2022年以来抓获嫌疑人20人。", {}) == "none");
  BOOST_TEST(period_of("五年来抓获嫌疑人20人。", {}) == "none");
}

BOOST_AUTO_TEST_SUITE_END()

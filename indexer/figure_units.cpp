#include "indexer/figure_units.h"

namespace dragnet {
namespace {

constexpr NounWords nouns[] = {
    {Noun::unrelated, "辩护人|辩护律师|律师|证人|检察官|法官|陪审员|人民陪审员"},
    {Noun::unrelated, "民警|警力|干警|辅警|警员|警察|公安民警|特警|专班|志愿者|党员|职工|员工"},
    {Noun::unrelated, "干部|专家|记者|代表|委员|教师|领导|家庭|派出所|分局|部门|单位|银行|省|市"},
    {Noun::unrelated, "县|区|国家|社区|村|企业|公司|学校|网点|小区|核酸点|市场主体|号码|电话号码"},
    {Noun::unrelated, "盗窃案件|盗窃案|毒品案件|行政案件|治安案件|赌博窝点|赌博团伙|车辆|汽车"},
    {Noun::unrelated, "轿车|机构|枪支|地市|地区|城市|街道|乡镇|网点|营业网点|u盾|口令卡|sd卡"},
    {Noun::unrelated,
     "存储卡|内存卡|会员卡|资料|印章|公章|点击量|阅读量|播放量|浏览量|海报|标语|宣传册"},
    {Noun::unrelated, "涉黑涉恶刑事案件|涉黑涉恶案件|涉恶案件|黑恶案件|涉黑恶犯罪组织|涉毒案件"},
    {Noun::unrelated, "营业执照|公益诉讼案件|公益诉讼案"},
    {Noun::unrelated, "审查起诉案件|审查逮捕案件|立案监督案件|监督立案案件"},
    {Noun::unrelated, "网络谣言案件|谣言案件"},
    {Noun::unrelated, "小客车|自小客车|客车|货车|摩托车|电动车"},
    {Noun::unrelated, "赌博案件|走私案件|传统盗抢骗案件|各类刑事案件|现行命案|命案|黄赌案件"},
    {Noun::unrelated,
     "黄赌刑事案件|涉黄赌案件|涉黄涉赌案件|涉黄案件|涉赌案件|黄赌毒案件|网卡|无线网卡|身份证"},
    {Noun::unrelated,
     "network card|graphics card|memory card|sound card|sd card|id card|identity card|scratch "
     "card|gift card|business card"},
    {Noun::unrelated, "police|officer|policeman|policemen|police officer|volunteer|staff|employee"},
    {Noun::unrelated, "expert|reporter|party member|province|city|county|district|region|country"},
    {Noun::unrelated, "department|unit|bank|company|enterprise|school|university|station|bureau"},
    {Noun::unrelated, "street|community|village|category|type|kind|measure|aspect|year|month|week"},
    {Noun::unrelated, "day|hour|minute|second|percent|time period|phone number|telephone number"},
    {Noun::unrelated, "number|year old|years old|month old|stage|step|floor|kilometer|meter|team"},
    {Noun::unrelated, "squad|project|place|point|article|household|family|round|batch of officers"},
    {Noun::unrelated, "drug case|theft case|gambling den|worker|trader|clerk|doctor|teacher"},
    {Noun::unrelated, "legislator|journalist|driver|vehicle|car|gun|institution"},
    {Noun::unrelated, "trend|victim support"},
    {Noun::cases, "案件|案件总数|案|案子|诈骗案|骗案|警情|alarm"},
    {Noun::cases, "case|scam|swindle|backlog|incident|fraud case|criminal case|investigation"},
    {Noun::cases, "heist|crime|police situation|fraud offence|fraud offense"},
    {Noun::cases, "fir|first information report"},
    {Noun::cases,
     "reports lodged|reports were lodged|reports have been lodged|reports had been lodged"},
    {Noun::cases,
     "police reports lodged|police reports were lodged|police reports have been lodged|police "
     "reports had been lodged"},
    {Noun::suspect, "嫌疑人|犯罪嫌疑人|嫌犯|犯罪分子|涉案人员|涉案人|成员|骨干|主犯|头目"},
    {Noun::suspect, "车手|卡头|团伙成员|诈骗分子|逃犯|在逃人员|金主|同伙|疑犯|骗子|首犯|操手"},
    {Noun::suspect, "卡主|犯嫌|主嫌|教唆犯"},
    {Noun::suspect,
     "假律师|假检察官|假法官|假民警|假警察|冒充律师|冒充检察官|冒充法官|冒充民警|冒充警察"},
    {Noun::suspect, "犯罪人员|犯嫌人|账户主体|银行账户主体"},
    {Noun::suspect, "suspect|member|gang member|criminal|fugitive|perpetrator"},
    {Noun::suspect, "offender|fraudster|scammer|swindler|gangster|leader|ringleader|backbone"},
    {Noun::suspect, "被告人|两卡人员|两卡违法人员|涉两卡人员|惩戒人员"},
    {Noun::suspect,
     "criminal personnel|crime personnel|fraud personnel|involved personnel|suspected personnel|"
     "fraud related personnel|case related personnel"},
    {Noun::suspect, "sponsor|financier|kingpin|mastermind|card farmer|card dealer|scam worker"},
    {Noun::suspect, "major figure|senior figure"},
    {Noun::suspect, "card merchant|two card personnel|two cards personnel|card personnel"},
    {Noun::suspect, "defendant|mule|syndicate member|group member|criminal suspect|accomplice"},
    {Noun::suspect,
     "stooge account holder|mule account holder|holders of stooge accounts|dealer|seller|runner|"
     "recruiter|launderer"},
    {Noun::person,
     "人|人员|people|person|individual|man|men|woman|women|citizen|teenager|youth|"
     "minor boy|teenage boy"},
    {Noun::person, "foreigner|chinese national|foreign national|chinese citizen"},
    {Noun::victim, "受害人|被害人|受害者|受害群众|受害市民|被害群众|事主|victim"},
    {Noun::victim, "受害老年人|受害老人|受害长者|受害居民|受害学生|被害老年人|被害老人"},
    {Noun::citizen, potential_victims},
    {Noun::citizen, "群众|市民|居民|学生|师生|老人|老年人|潜在受害人|潜在被害人"},
    {Noun::citizen, "potential victim|resident|elderly people|elderly|student|user|masses"},
    {Noun::citizen, "viewer|fans|caller|customer|depositor|pensioner"},
    {Noun::gang, "团伙|犯罪团伙|诈骗团伙|集团|犯罪集团|犯罪组织|黑灰产业链|产业链|链条|利益链"},
    {Noun::gang, "诈团|诈团伙|诈欺集团|诈骗集团|诈欺团|黑灰产团伙"},
    {Noun::gang, "gang|group|ring|syndicate|criminal organization|criminal organisation"},
    {Noun::gang, "industrial chain|criminal chain|criminal network"},
    {Noun::den, "窝点|据点|窝|犯罪窝点|机房|水房|黑灰产窝点"},
    {Noun::unrelated, "anti fraud center|anti fraud centre|anti scam center|anti scam centre"},
    {Noun::den,
     "call center|call centre|fraud call center|fraud call centre|scam center|scam centre|fraud "
     "center|fraud centre|boiler room"},
    {Noun::den,
     "诈骗园区|电诈园区|scam compound|scam park|fraud compound|fraud park|scam farm|scam factory"},
    {Noun::den, "den|nest|hideout|hub|lair|stronghold|criminal base|workshop"},
    {Noun::den, "base for the fraud|base for fraud"},
    {Noun::bank_card, "银行卡|储蓄卡|信用卡"},
    {Noun::bank_card, "bank card|debit card|credit card"},
    {Noun::phone_card, "电话卡|手机卡|sim卡|手机黑卡|物联卡|物联网卡|流量卡|涉诈电话卡|诈骗电话卡"},
    {Noun::phone_card, "sim card|phone card|mobile phone card|telephone card|mobile card"},
    {Noun::card, "卡|两卡"},
    {Noun::card, "card"},
    {Noun::device,
     "手机|电脑|计算机|pos机|刷卡机|读卡器|路由器|服务器|主机|设备|作案设备|goip设备|伪基站|猫池|"
     "作案手机|平板|笔电|笔记本"},
    {Noun::device, "mobile phone|phone|computer|device|laptop|equipment|cell phone|server|tablet"},
    {Noun::account, "户口|银行户口|户头|银行户头|账户|账号|对公账户|银行账户|帐户"},
    {Noun::device,
     "cellphone|telephone|smartphone|handset|handphone|hand phone|sim box|router|modem"},
    {Noun::account,
     "account|bank account|crypto wallet|cryptocurrency wallet|digital wallet|wallet"},
    {Noun::call, "涉诈恶意呼叫|恶意呼叫"},
    {Noun::call, "诈骗电话|涉诈电话|电话|诈骗来电|涉诈来电|诈骗呼叫|涉诈呼叫|涉诈骗呼叫"},
    {Noun::call, "call|phone call|fraud call|telephone call"},
    {Noun::unrelated, "公益短信|公益信息|宣传短信|公益宣传短信|投诉|投诉举报|消费投诉"},
    {Noun::message, "短信|诈骗短信|涉诈短信|信息|彩信"},
    {Noun::message, "message|text message|sms|short message"},
    {Noun::domain, "网站|域名|网址|诈骗网站|链接"},
    {Noun::domain, "website|domain|domain name|web site|url|site|web page|app|link"},
    {Noun::event, "讲座|活动|宣传活动|宣讲"},
    {Noun::event, "lecture|event|activity|publicity activity|public lecture|training session"},
    {Noun::event, "seminar"},
    {Noun::warning, "预警数据|预警|预警指令|预警信息|指令|线索|预警线索"},
    {Noun::warning,
     "warning information|warning data|early warning information|early warning data"},
    {Noun::warning, "warning|clue|instruction|early warning|warning instruction"},
    {Noun::times, "次"},
    {Noun::times, "time"},
};

constexpr MeasureWords measures[] = {
    {{},
     "个月|个多月|个半月|个多小时|多月|多年|多小时|多天|余天|余月|个小时|个工作日|年|月|日|号|岁|"
     "时|点|分钟|小时|天|周|秒|届|楼|层|室|级|倍|人份|个百分点|平方米|公里|"
     "个省|个市|个县|个区|个国家|个部门|省|市|县|区|国|月份|年来|版|期|路|项|种|类|批|代|号楼"},
    {Noun::cases, "起|宗|案|例"},
    {Noun::cases | Noun::gang | Noun::domain, "件"},
    {person_nouns, "名|人|位|人次|员|嫌|男|女"},
    {person_nouns | Noun::gang | Noun::den | Noun::account | Noun::domain | Noun::warning |
         Noun::call | Noun::card,
     "个"},
    {Noun::gang, "伙|团"},
    {Noun::den, "处|座"},
    {card_nouns, "张"},
    {Noun::device, "部|台"},
    {Noun::device | Noun::phone_card, "支"},
    {card_nouns | Noun::device | Noun::account, "套|组"},
    {Noun::message | Noun::warning | Noun::gang, "条"},
    {Noun::times | Noun::call, "次|通"},
    {Noun::event, "场|场次|场次活动"},
};

}  // namespace

std::span<const NounWords> noun_words() {
  return nouns;
}

std::span<const MeasureWords> measure_words() {
  return measures;
}

}  // namespace dragnet

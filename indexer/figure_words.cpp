#include "indexer/figure_words.h"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "common/date.h"
#include "common/figure.h"

namespace dragnet {
namespace {

struct ActRow {
  Act act;
  std::string_view words;
};

constexpr ActRow acts[] = {
    {Act::nothing,
     "crack down|cracks down|cracked down|抓好|抓紧|抓住|抓手|抓实|抓细|抓落实|打击力度|break "
     "into|break out|"
     "broke out|hold accountable|catch up|law enforcement|controlled area|"
     "stop loss work|预警机制|预警系统|warning system|early warning system|拘留所|逮捕证|"
     "closed meeting|saved money|high incidence|诈骗|诈骗案|骗子|骗局|防骗|行骗|诱骗|识骗"},
    {Act::solve,
     "破获|侦破|破案|告破|侦办|查破|攻破|侦结|破案数|crack|solve|detect|uncover|bust|resolve|break|"
     "broke|broken|"
     "unravel|cleared up"},
    {Act::file,
     "立案|发案|接报|受理|案发|立案数|发案数|file|register|reported cases|cases reported|were "
     "reported|was reported|"
     "occurrence of cases|incidence of cases"},
    {Act::alarm,
     "警情|接警|报警|接处警|警情数|alarm|police reports|reports to the police|emergency "
     "calls|police calls"},
    {Act::arrest,
     "抓获|抓捕|抓到|抓|缉捕|缉拿|逮捕|刑拘|刑事拘留|拘留|拘捕|拘|逮|擒获|捕获|捉拿|查处|控制|羁押|"
     "批捕|"
     "采取刑事强制措施|采取强制措施|抓获数|抓人数|arrest|capture|catch|caught|nab|detain|detention|"
     "apprehend|"
     "custody|round up|rounded up|hunt down|hunted down|taken away"},
    {Act::prosecute,
     "移送起诉|移送审查起诉|提起公诉|公诉|起诉|移诉|移送检察机关|判处|判决|判罚|判刑|获刑|"
     "prosecute|"
     "prosecution|transferred for prosecution|indict|sentence|convict|stand trial|stood trial|put "
     "on trial|charged with|were charged"},
    {Act::repatriate,
     "移交|押解|押解回国|押解回|遣返|遣送|押回|带回国|hand over|handed "
     "over|escort|repatriate|extradite|deport|"
     "brought back|sent back|returned to china|taken back"},
    {Act::punish,
     "惩戒|惩处|处罚|行政处罚|punish|punishment|blacklist|penalize|penalise|discipline"},
    {Act::destroy,
     "打掉|捣毁|摧毁|铲除|端掉|端|斩断|粉碎|瓦解|取缔|挖出|查封|destroy|dismantle|smash|eliminate|"
     "break up|broke up|"
     "broken up|beat off|beaten off|knock out|knocked out|take down|took down|taken "
     "down|disband|crush|"
     "wipe out|wiped out|raid|demolish|disrupt|neutralize|rooted out|root out"},
    {Act::involve,
     "涉案|涉案金额|涉案资金|涉案总金额|涉案价值|案值|资金流水|流水|涉案流水|转入|接收赃款|赃款|"
     "洗钱|涉及金额|"
     "涉及资金|交易额|涉诈资金|非法获利|获利|amount involved|involve|case value|value of the case|"
     "funds involved|money involved|launder|turnover|illegal profit|illegal gains|illicit gains"},
    {Act::amount_to, "金额|资金|总额|总金额|amount|amount to|total|totalling|damage"},
    {Act::lose,
     "损失|被骗|骗取|骗走|骗得|骗去|骗了|受骗|财损|案损|诈骗金额|骗|lose|lost|loss|defraud|cheat|"
     "swindle|dupe|con|"
     "tricked|deceive"},
    {Act::stop,
     "止付|止付金额|紧急止付|拦截|阻断|拦回|止损|堵截|截留|拦下|拦阻|stop payment|stopping "
     "payment|stopped payment|"
     "stop paying|payment stopped|stop loss|intercept|suspend payment|halt|stopped the "
     "payment|suspend|"
     "stopped payments"},
    {Act::freeze, "冻结|止付冻结|冻结金额|freeze|froze|frozen"},
    {Act::recover,
     "挽回|追缴|追回|追赃|挽损|追赃挽损|挽损数|挽回损失|挽回经济损失|recover|retrieve|recoup|got "
     "back|won back|"
     "salvage|regain"},
    {Act::avoid,
     "避免|避损|避免损失|避免经济损失|免于|免遭|avoid|avert|save|prevent|protect|reduce losses"},
    {Act::give_back,
     "返还|发还|领回|领到|退还|退赔|归还|返款|return|refund|given back|gave back|give back|giving "
     "back|"
     "reimburse|handed back|paid back"},
    {Act::seize, "缴获|查获|扣押|收缴|查扣|扣下|扣|起获|起赃|seize|confiscate|impound"},
    {Act::dissuade,
     "劝阻|劝返|劝住|劝止|预警劝阻|止骗|劝导|dissuade|dissuasion|persuade|talked out|alert"},
    {Act::warn, "预警|推送|下发|发出|warn|push|issue|send|sent|early warning"},
    {Act::block,
     "封堵|关停|处置|封停|关闭|查封|屏蔽|下架|block|shut "
     "down|close|cancel|shut|deactivate|remove|dispose"},
    {Act::reach,
     "宣传|发放|张贴|观看|受众|培训|宣讲|覆盖|receive "
     "publicity|watch|attract|publicity|audience|reach|publicize|"
     "distribute|educate|attend|view"},
    {Act::hold, "开展|举办|举行|组织|held|hold|carry out|carried out"},
    {Act::link, "串并|带破|关联|连破|并案|string|link|connect|tie|related to"},
    {Act::clear,
     "破案率|clearance rate|detection rate|solving rate|solution rate|case solving rate|cracking "
     "rate"},
    {Act::warn_rate,
     "预警率|有效预警率|预警成功率|预警有效率|劝阻率|劝阻成功率|warning rate|dissuasion rate|"
     "early warning rate"},
    {Act::pay,
     "罚款|罚金|罚|悬赏|奖励|奖金|重奖|奖|缴纳|转账|转走|汇款|汇入|转给|转出|充值|投入|投资|缴费|"
     "租金|佣金|工资|售价|"
     "单价|价格|每张|每|贷款|借款|注册资金|注册资本|收取|收|fine|reward|bounty|price|prize|"
     "commission|salary|"
     "transfer|deposit|pay|paid|invest|fee|loan|each|rent|per|earn|remit|bonus"},
    {Act::deploy, "出动|调集|派出|抽调|组成|安排|配备|deploy|mobilize|mobilise|dispatch|assign"},
};

// These stand after what they are said of.
constexpr ActRow acts_after[] = {
    {Act::arrest, "落网|到案|归案|投案|自首|投案自首|被抓|被捕|在押"},
    {Act::repatriate, "押解回国|被押解|被遣返|回流"},
    {Act::avoid, "免于被骗|免遭损失|免受损失|避免被骗"},
};

struct NounRow {
  Noun noun;
  std::string_view words;
};

constexpr NounRow nouns[] = {
    {Noun::unrelated,
     "民警|警力|干警|辅警|警员|警察|公安民警|特警|专班|志愿者|党员|职工|员工|干部|专家|记者|代表|"
     "委员|教师|领导|家庭|"
     "派出所|分局|部门|单位|银行|省|市|县|区|国家|社区|村|企业|公司|学校|网点|小区|核酸点|市场主体|"
     "号码|电话号码|"
     "police|officer|policeman|policemen|police "
     "officer|volunteer|staff|employee|expert|reporter|party member|province|"
     "city|county|district|region|country|department|unit|bank|company|enterprise|school|"
     "university|station|bureau|street|"
     "community|village|category|type|kind|measure|aspect|year|month|week|day|hour|minute|second|"
     "percent|time period|"
     "phone number|telephone number|number|year old|years old|month "
     "old|stage|step|floor|kilometer|meter|team|squad|"
     "project|place|point|article|household|family|round|batch of officers|"
     "盗窃案件|盗窃案|毒品案件|行政案件|治安案件|赌博窝点|赌博团伙|drug case|theft case|gambling "
     "den|"
     "worker|trader|clerk|doctor|teacher|legislator|journalist"},
    {Noun::cases,
     "案件|案|案子|诈骗案|case|scam|swindle|backlog|incident|fraud case|criminal "
     "case|investigation|heist|crime"},
    {Noun::suspect,
     "嫌疑人|犯罪嫌疑人|嫌犯|犯罪分子|人员|涉案人员|涉案人|成员|骨干|主犯|头目|车手|卡头|团伙成员|"
     "诈骗分子|逃犯|在逃人员|"
     "金主|同伙|人|疑犯|骗子|首犯|操手|卡主|suspect|people|person|individual|member|gang "
     "member|criminal|fugitive|offender|"
     "fraudster|scammer|swindler|gangster|leader|ringleader|backbone|man|men|woman|women|national|"
     "citizen|defendant|"
     "mule|syndicate member|group member|teenager|youth|foreigner|criminal suspect|accomplice"},
    {Noun::victim,
     "受害人|被害人|受害者|受害群众|受害市民|群众|市民|居民|被害群众|事主|学生|师生|老人|老年人|"
     "victim|"
     "potential victim|resident|elderly people|elderly|student|user|masses|viewer|fans"},
    {Noun::gang,
     "团伙|犯罪团伙|诈骗团伙|集团|犯罪集团|犯罪组织|黑灰产业链|产业链|链条|利益链|gang|group|ring|"
     "syndicate|"
     "criminal organization|criminal organisation|industrial chain|criminal chain|criminal "
     "network"},
    {Noun::den,
     "窝点|据点|窝|犯罪窝点|den|nest|hideout|hub|lair|stronghold|criminal base|workshop"},
    {Noun::bank_card, "银行卡|储蓄卡|信用卡|bank card|debit card|credit card"},
    {Noun::phone_card,
     "电话卡|手机卡|sim卡|手机黑卡|sim card|phone card|mobile phone card|telephone card|mobile "
     "card"},
    {Noun::card, "卡|两卡|card"},
    {Noun::device,
     "手机|电脑|设备|作案设备|goip设备|伪基站|猫池|作案手机|平板|mobile "
     "phone|phone|computer|device|laptop|"
     "equipment|cell phone|server|tablet|cellphone"},
    {Noun::account, "账户|账号|对公账户|银行账户|帐户|account|bank account"},
    {Noun::call, "诈骗电话|涉诈电话|电话|call|phone call|fraud call|telephone call"},
    {Noun::message, "短信|诈骗短信|涉诈短信|信息|彩信|message|text message|sms|short message"},
    {Noun::domain,
     "网站|域名|网址|诈骗网站|链接|website|domain|domain name|web site|url|site|web page|app|link"},
    {Noun::event,
     "讲座|活动|宣传活动|宣讲|lecture|event|activity|publicity activity|public lecture|training "
     "session|seminar"},
    {Noun::warning,
     "预警|预警指令|预警信息|指令|线索|预警线索|warning|clue|instruction|early warning|warning "
     "instruction"},
    {Noun::times, "次|time"},
};

constexpr std::uint32_t cards =
    noun_bit(Noun::bank_card) | noun_bit(Noun::phone_card) | noun_bit(Noun::card);
constexpr std::uint32_t persons = noun_bit(Noun::suspect) | noun_bit(Noun::victim);

struct MeasureRow {
  std::uint32_t nouns;  // what may be counted with it; none: a trap
  std::string_view words;
};

constexpr MeasureRow measures[] = {
    {0,
     "个月|个多月|个半月|个多小时|多月|多年|多小时|多天|余天|余月|个小时|个工作日|年|月|日|号|岁|"
     "时|点|分钟|小时|天|周|秒|届|楼|层|室|级|倍|人份|个百分点|平方米|公里|"
     "个省|个市|个县|个区|个国家|个部门|省|市|县|区|国|月份|年来|版|期|路|项|种|类|批|代|号楼"},
    {noun_bit(Noun::cases), "起|宗|案|例"},
    {noun_bit(Noun::cases) | noun_bit(Noun::gang), "件"},
    {persons, "名|人|位|人次|员"},
    {noun_bit(Noun::gang) | noun_bit(Noun::den) | noun_bit(Noun::account) | noun_bit(Noun::domain) |
         noun_bit(Noun::warning) | noun_bit(Noun::call) | noun_bit(Noun::card) | persons,
     "个"},
    {noun_bit(Noun::gang), "伙"},
    {noun_bit(Noun::den), "处"},
    {cards, "张"},
    {noun_bit(Noun::device), "部|台"},
    {cards | noun_bit(Noun::device) | noun_bit(Noun::account), "套"},
    {noun_bit(Noun::message) | noun_bit(Noun::warning) | noun_bit(Noun::gang), "条"},
    {noun_bit(Noun::times) | noun_bit(Noun::call), "次|通"},
    {noun_bit(Noun::event), "场|场次|场次活动"},
};

struct HedgeRow {
  Qualifier qualifier;
  std::string_view words;
};

constexpr HedgeRow hedges[] = {
    {Qualifier::exact,
     "共|共计|总计|累计|合计|达|达到|高达|多达|已达|总共|共有|达成|a total of|total "
     "of|totalling|as many as|"
     "as much as|in all|altogether|amounted to|reached|of|number|the number of|to"},
    {Qualifier::more_than, "超|超过|逾|突破|多于|大于|more than|over|above|exceed|upwards of|more"},
    {Qualifier::at_least,
     "至少|不少于|不低于|起码|at least|no less than|no fewer than|not less than"},
    {Qualifier::less_than, "不足|不到|未满|低于|less than|fewer than|under|below"},
    {Qualifier::at_most, "不超过|至多|最多|no more than|not more than|up to|at most"},
    {Qualifier::nearly, "近|将近|接近|nearly|almost|close to|near"},
    {Qualifier::about,
     "约|大约|大概|about|around|some|approximately|roughly|estimated|an estimated"},
};

constexpr HedgeRow hedges_after[] = {
    {Qualifier::about, "左右|上下|or so"},
    {Qualifier::at_least, "以上|or more|and above"},
    {Qualifier::more_than, "plus|出头"},
    {Qualifier::at_most, "以下|以内|or less"},
};

struct DirectionRow {
  Direction direction;
  std::string_view words;
};

constexpr DirectionRow directions[] = {
    {Direction::up,
     "上升|增长|上涨|提高|提升|增加|攀升|升|增|涨|up|rise|rose|risen|increase|jump|grow|grew|"
     "growth|higher|"
     "surge|climb|soar|more than the same period"},
    {Direction::down,
     "下降|减少|下滑|降低|回落|下跌|降|减|跌|down|drop|fall|fell|fallen|decrease|decline|reduce|"
     "reduction|"
     "lower|plunge|dip|shrink|less than the same period|少"},
};

struct MultipleRow {
  std::int32_t percent;
  std::string_view words;
};

constexpr MultipleRow multiples[] = {
    {100, "翻番|翻一番|翻了一番|翻倍|doubled"},
    {200, "tripled"},
    {300, "翻两番|翻了两番|quadrupled"},
    {-50, "减半|halved|cut in half"},
};

struct CurrencyRow {
  std::int32_t index;  // of currency_codes
  std::string_view words;
};

constexpr CurrencyRow currencies[] = {
    {0, "元|元人民币|人民币|块钱|yuan|rmb|cny|renminbi|yuan rmb|chinese yuan"},
    {1, "美元|美金|us dollar|dollar|usd"},
    {2, "港元|港币|港幣|hong kong dollar|hkd"},
    {3, "新台币|台币|元新台币|new taiwan dollar|ntd|twd"},
    {4, "欧元|euro|eur"},
    {5, "泰铢|baht"},
    {6, "韩元|won"},
    {7, "日元|yen"},
    {8, "卢比|rupee|inr"},
    {9, "泰达币|usdt"},
    {10, "英镑|pound"},
};

struct CueRow {
  Cue cue;
  std::string_view words;
};

constexpr CueRow cues[] = {
    {Cue::passive, "被|were|was|been|are|is|being|have been|has been|had been|to be"},
    {Cue::part, "其中|包括|including|of whom|of which|among them|of them|among whom"},
    {Cue::distribute, "分别|各|respectively|both"},
    {Cue::level, "至|到|降至|降到|升至|升到|上升到|增至|达到|to"},
    {Cue::share,
     "占|占比|accounting for|account for|accounted for|percent of|成功率|满意率|率达|proportion"},
    {Cue::one_case, "一起|该案|此案|本案|该团伙|一个团伙|一个诈骗团伙|一个犯罪团伙|一宗"},
    {Cue::one_victim,
     "女士|先生|某|小姐|老人|大爷|大妈|同学|受害人|被害人|事主|一名|一位|mr|ms|mrs|miss|he|she|her|"
     "his|victim|"
     "a resident|a woman|a man|student|man|woman|uncle|aunt|granny|grandma"},
    {Cue::year_on_year,
     "同比|去年同期|上年同期|较去年|year on year|year over year|same period last year|"
     "same period of last year|than last year|from last year|yoy|compared with last year|"
     "same period the previous year|from a year earlier|a year earlier|than the previous year|"
     "year earlier|on the previous year|annual"},
    {Cue::month_on_month,
     "环比|较上月|较上周|month on month|quarter on quarter|week on week|previous month|last month"},
};

template <typename Add>
void each_phrase(std::string_view words, Add add) {
  while (!words.empty()) {
    const std::size_t bar = std::min(words.find('|'), words.size());
    add(words.substr(0, bar));
    words.remove_prefix(std::min(bar + 1, words.size()));
  }
}

template <typename E>
constexpr std::int32_t code_of(E value) {
  return static_cast<std::int32_t>(value);
}

}  // namespace

FigureWords::FigureWords() {
  Analyzer analyzer;
  const auto add = [&](WordRole role, std::int32_t code, bool after, std::string_view words) {
    each_phrase(words, [&](std::string_view phrase) {
      matcher_.add(analyzer.analyze(phrase), static_cast<std::uint32_t>(meanings_.size()));
    });
    meanings_.push_back({0, 0, role, code, after});
  };
  for (const ActRow& row : acts) add(WordRole::act, code_of(row.act), false, row.words);
  for (const ActRow& row : acts_after) add(WordRole::act, code_of(row.act), true, row.words);
  for (const NounRow& row : nouns) add(WordRole::noun, code_of(row.noun), false, row.words);
  for (const MeasureRow& row : measures)
    add(WordRole::measure, code_of(row.nouns), false, row.words);
  for (const HedgeRow& row : hedges) add(WordRole::hedge, code_of(row.qualifier), false, row.words);
  for (const HedgeRow& row : hedges_after) {
    add(WordRole::hedge_after, code_of(row.qualifier), false, row.words);
  }
  for (const DirectionRow& row : directions) {
    add(WordRole::direction, code_of(row.direction), false, row.words);
  }
  for (const MultipleRow& row : multiples) add(WordRole::multiple, row.percent, false, row.words);
  for (const CurrencyRow& row : currencies) add(WordRole::currency, row.index, false, row.words);
  for (const CueRow& row : cues) add(WordRole::cue, code_of(row.cue), false, row.words);
}

std::vector<FoundWord> FigureWords::find(const TokenStream& stream) const {
  std::vector<FoundWord> all;
  for (const PhraseMatch& match : matcher_.find(stream)) {
    FoundWord word = meanings_[match.payload];
    word.first = match.first;
    word.last = match.last;
    all.push_back(word);
  }
  std::stable_sort(all.begin(), all.end(), [](const FoundWord& a, const FoundWord& b) {
    return std::tuple(a.role, a.first, b.last) < std::tuple(b.role, b.first, a.last);
  });
  std::vector<FoundWord> kept;
  for (const FoundWord& word : all) {
    const bool overlaps =
        !kept.empty() && kept.back().role == word.role && word.first < kept.back().last;
    if (!overlaps) kept.push_back(word);
  }
  return kept;
}

}  // namespace dragnet

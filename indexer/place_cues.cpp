#include "indexer/place_cues.h"

#include <algorithm>
#include <string_view>

namespace dragnet {

namespace {

struct CueWords {
  CueKind kind;
  std::string_view words;  // with a bar between them
};

constexpr CueWords table[] = {
    {CueKind::agency,
     "警方|警察|民警|刑警|网警|交警|警局|警|公安|公安局|公安厅|公安分局|公安机关|分局|刑侦|网安|"
     "经侦|反诈|反诈骗|反诈中心|"
     "反虚假信息|检察院|检察机关|检察|检方|法院|中院|高院|司法局|司法厅|政法委|专案组|"
     "警务处|保安局|刑事局|"
     "调查局|警察局|地检署|检警|海关|出入境|边检|边防|裁判法院"},
    {CueKind::agency,
     "police|policeman|policemen|police officer|cop|public security|public "
     "safety|psb|bureau|procuratorate|procuratorial|"
     "prosecutor|court|anti fraud|antifraud|law enforcement|anti cheat|counter "
     "fraud|detective|criminal investigation|"
     "sub bureau|task force|cyber police|internet police|special class"},
    {CueKind::station, "派出所|police station|police post|police substation"},
    {CueKind::bridge,
     "市|县|区|省|州|盟|旗|地区|自治区|自治州|人民|中级|高级|高级人民|中级人民|开发区|高新|高新区|"
     "经开|经开区|新区|经济技术开发区|高新技术开发区|"
     "高新技术产业开发区|经济开发区|工业园区|轨道|轨道交通|轨道交通管理|地铁|铁路|水上|机场|森林|"
     "网络|电信网络|市局|县局|区局|局|刑事|"
     "特区|特区政府|生产建设兵团|兵团|特别行政区|三地|两地|等地|等|当地|两级|各级|基层|政府|的|"
     "市区|市县|港航|航空港|航空港区|空港|空港新区|临港|临港新区"},
    {CueKind::bridge,
     "the|s|city|municipal|municipality|county|district|province|provincial|autonomous|region|"
     "prefecture|people|"
     "intermediate|high|higher|economic|development|technology|technological|technical|zone|"
     "railway|metro|rail transit|"
     "local|uygur|uyghur|hui|zhuang|new area|high tech|and|network|telecom|criminal|special "
     "administrative|government|airport|sar|traffic|"
     "area|banner"},
    {CueKind::national,
     "公安部|最高人民检察院|最高检|最高人民法院|最高法|国务院|工信部|国家网信办|"
     "全国公安机关|全国检察机关|三部门|两高一部|国家移民管理局"},
    {CueKind::national,
     "ministry of public security|ministry of public safety|supreme people|supreme court|"
     "state council|mps|public security organs across the country|police "
     "nationwide|police across china"},
    {CueKind::province, "全省|我省|省公安厅|省检察院|全自治区|across the province"},
    {CueKind::country, "全国|中国|我国|中央|国家|各地|多地|多部门|部门|中国公安|中国警方|联播快讯"},
    {CueKind::country,
     "nationwide|national|across china|across the country|the "
     "country|nation|china|chinese|ministry|ministries|chinese police|china police|chinese public "
     "security"},
    {CueKind::institution,
     "道派出所|道一|道某|道交口|道与|道附近|"  // streets of Tianjin and Hong Kong: 营口道
     "大学|学院|路|大道|大街|街|街道|银行|分行|支行|日报|晚报|晨报|商报|早报|时报|都市报|法制报|"
     "法治报|网|电视台|卫视|广播|航空|"
     "集团|大厦|宾馆|酒店|饭店|医院|中学|小学|时间|方言|口音|话|菜|证券|股份|足球|男篮|女篮|队|"
     "客户端|新闻|发布|"
     "人寿|保险|信托|交易所|机场|火车站|高铁站|师范|理工|工业|海关学|商会|一中|科技|电信|移动|联通|"
     "有限公司|公司|宣言|条约|"
     "站|号码|牌照|车牌|国际|港|老家|身份证|银联|地铁站"},
    {CueKind::institution,
     "university|college|institute|academy|road|street|avenue|bank|daily|evening news|morning "
     "post|times|tv|television|"
     "radio|airlines|airport|hotel|hospital|school|news|net|newspaper|stadium|railway "
     "station|mountain|river|"
     "stock "
     "exchange|securities|insurance|group|ltd|company|tower|building|plaza|express|post|satellite|"
     "client|dialect|"
     "accent|number|com|province net|dollar|branch of the bank|mobile|telecom "
     "corp|beer|airline|standard time|declaration|"
     "village"},
    {CueKind::person,
     "籍|男子|女子|男女|小伙|老乡|人|居民|市民|村民|网民|大爷|大妈|阿姨|老人|女孩|男孩|姑娘|小姐|"
     "先生|"
     "女士|某|的张|的李|的王|的刘|"
     "的陈|的杨|的赵|的黄|的孙|的周|的吴|的林|的徐|的朱|客户|企业|商人|老板|事主|受害人|被害人|"
     "受害者|女生|男生|大二|大一|一家|一名|"
     "护照|一女子|一男子|姓|某村村民|某村人|某村支书|某村书记|某村镇"},
    {CueKind::person,
     "resident|native|citizen|man|woman|businessman|victim|surnamed|student|villager|netizen|girl|"
     "based citizen|based victim|based customer|based investor|based entity|based interpol|"
     "boy|retiree|mother|pseudonym|passport|handler|based handler|compatriot|mule|money mule"},
    {CueKind::origin,
     "来自|家住|居住在|居住于|住在|籍贯|老家|祖籍|原籍|户籍|户籍地|出生于|毕业于|就读于|打工|潜逃|"
     "逃往|逃至|逃到|旅游|出差|寄往|"
     "邮寄至|寄至|寄到|发往|运往|归属地|归属地为|流入|流向|途经|曾在|远在|涉及|波及|遍布|奔袭|"
     "驱车前往|赴|分赴|联动|协同|会同|联合|前往|奔赴|辗转|受害人在|受害人分布在|被害人分布在|"
     "受害群众分布在|受害者分布在|事主分布在|受骗群众分布在|被骗群众分布在|被害群众分布在|"
     "受害人主要分布在|受害人分布于|被害人分布于|受害群众分布于|受害者分布于|事主分布于|"
     "受骗群众分布于|被骗群众分布于|被害群众分布于|受害人遍及|被害人遍及|受害群众遍及|受害者遍及|"
     "事主遍及|受骗群众遍及|在逃|流窜|"
     "骗至|骗到|逃窜|偷渡到|偷渡至|偷渡前往|没去过|没有去过|从未去过|未到过"},
    {CueKind::origin,
     "victims were from|stuck in|stranded in|live in|living in|resident of|native of|born "
     "in|citizen of|come from|came "
     "from|hail "
     "from|hails from|"
     "originally from|graduate of|student from|victim from|victim in|household registration "
     "in|home in|hometown|"
     "man from|woman from|people from|ms|mr|mrs|surname|surnamed|registered in|rushed to|rush "
     "to|traveled to|went to|go to|fled to|trips to|send money to|sent money to|sending money to|"
     "sent the money to|transferred money to|board a flight to|board flights to|boarding a flight "
     "to|booked a flight "
     "to|transfer to an "
     "account in|transferred to an account in|transferred to accounts in|transferred to bank "
     "accounts in|widow in|grandparents in"},
    {CueKind::reached,
     "case involve|gang involve|network involve|victims all over|victims are all over|victims were "
     "all over|victims are spread over|victims spread over|victims spread across|victims are in|"
     "victims were in|victims are distributed in|victims distributed in|handler in|to work in|"
     "a country in|a country of|never been to|not been to|"
     "keep moving to|gang moved to|group moved to|suspects moved to|dens moved to|operations moved "
     "to|moved its operations to|moved their operations to|relocate to|flee to|escape to|"
     "smuggle to|smuggle into|sneak to|stow away to|lure to|"
     "ship to|ship gold to|mail to|mail gold to|mail cash to|send gold to|courier to"},
    {CueKind::pretence,
     "冒充|自称|谎称|假冒|声称|假称|诈称|佯称|伪称|宣称|自称是|冒充是|假扮|伪装|冒用|伪造|对方称|"
     "称自己是|称是|来电|来电显示|电话转接到|电话转接至|电话转接给|电话被转接到|电话被转接至|"
     "电话被转给|电话转到|电话转至|电话转给|将她转接给|将他转接给|将其转接给|将她转接到|"
     "将他转接到|将其转接到"},
    {CueKind::pretence,
     "posing as|pose as|posed as|pretend|pretended|pretending|claim to be|claimed to be|claiming "
     "to be|impersonate|"
     "impersonating|impersonated|so called|self "
     "proclaimed|fake|fictitious|forge|counterfeit|caller said|claim that|claiming|"
     "disguised as|calling himself|calling themselves|call from|call would be transferred to|"
     "told that the case would be handed over to|told that the case would be transferred to|"
     "told the case would be handed over to|her case would be handed over to|"
     "his case would be handed over to|her case would be transferred to|"
     "his case would be transferred to|caller transferred the call to|transferred her call to|"
     "transferred his call to|said he was police|said he was a police officer|"
     "said he was an officer|said she was police|said she was a police officer|"
     "said they were police|said they were officers|introduced himself as|introduced herself as|"
     "introduced themselves as"},
    {CueKind::source,
     "新华社|新华网|中新网|中新社|中国新闻网|人民网|央视网|央视|来源|光明网|中国网|环球网|澎湃新闻|"
     "法制网|法治网|中国警察网"},
    {CueKind::source,
     "xinhua|xinhua news agency|china news agency|china news service|news agency|news "
     "service|chinanews com|chinanews|"
     "chinanews net|source|people s daily|cctv news|global times|cns|reuters|ap|afp"},
    {CueKind::wire,
     "january|february|march|april|may|june|july|august|september|october|november|december|jan|"
     "feb|mar|"
     "apr|jun|jul|aug|sept|sep|oct|nov|dec"},
    {CueKind::location, "of|in|from|at|under"},
    {CueKind::surname,
     "zhang|wang|li|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|"
     "liang|xie|song|tang|deng|han|"
     "feng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|lv|"
     "yao|shen|zhong|fu|fan|wen"},
    {CueKind::other,
     "热线将电话转接到|热线将电话转接至|热线将电话转接给|中心将电话转接到|中心将电话转接至|"
     "中心将电话转接给|报警电话转接到|报警电话转接至|报警电话转接给|报警电话转到|报警电话转至|"
     "报警电话转给|求助电话转接到|求助电话转接至|求助电话转接给|求助电话转到|求助电话转至|"
     "求助电话转给|"
     "大学生|银行卡|网络|网上|网友|网贷|网络诈骗|人民|人员|人民币|人次|人民政府|路线|路径|电信|"
     "电信诈骗|电话|电诈|电子|电信网络|电动|街头|话术|破获|侦破|打掉|捣毁|端掉|摧毁|抓获|打击|查处|"
     "电商|队伍|队员|公安部门|站点|港币|港元|站式|科技公安|发布会|发布悬赏|新闻发布会|分局新闻|"
     "国际刑警|网站|新闻办|人大|人行|"
     "区域|区间|局部|局面|省份|省市|市场|警惕|警示|警银|警钟|警告|警情|全国人大代表|中国银行|"
     "中国移动|中国电信|中国联通|中国籍|公司诈骗|推广|总台|电台|平台|舞台|"
     "家长|院长|重大|远大|伟大|盛大|博大|长治久安|入海口|出海口|弗罗里达州|明尼苏达州|"
     "别尔哥罗德州|中巴|"
     "巴中关系|巴中友谊|巴中两国|"
     "大同小异|大同社会|大理石|大理论|三明治|哈密瓜|和田玉|文山会海|中山装|阿里巴巴|普洱茶|"
     "乐山大佛|金门大桥|丹吉林|"
     "东京|大港|南港分局|南港警|"
     "国人在泰安全|公民在泰安全|人员在泰安全|游客在泰安全|学生在泰安全|创新|更新|最新|移动支付|"
     "落网|收网|触网|法网|网吧|话务窝|话务团|话务组|话务点|话务场|话务诈|话务基地|发布虚假|公司警|"
     "警司警|"
     "某小区|某酒店|某宾馆|某旅馆|某民宿|某公寓|某别墅|某写字楼|某大厦|某出租屋|某出租房|某民房|"
     "某居民楼|某村|"
     "某工业园|某园区|某厂房|某商场|某超市|某网吧|某饭店|某停车场|某收费站|某银行网点|"
     "某支行|"
     "某营业厅|某公司内|"
     "伦敦金|伦敦银|巴黎奥运|巴西侧|巴西面|巴西镇|巴西派出所|"
     "dpr korea|korea herald|korea times|korea town|korea investment|korea ginseng|"
     "dhaka tribune|kathmandu post|karachi kings|kobe beef|london gold|mandalay bay|the hague "
     "convention|panama papers|panama canal|real madrid|texas hold|kansas city|michigan city|"
     "valencia city|santiago city|santiago de compostela|virginia beach|colorado springs|perth "
     "and kinross|gibraltar point|auckland park|strait of malacca|straits of malacca|"
     "macau scam|north korea|north korean|people s republic of korea|bank of ireland|bank of "
     "ghana|toronto "
     "star|cebu pacific|florida state|news "
     "conference|news briefing|公布|联通公安"},
};

std::optional<PlaceCue> cue_of(const std::optional<PhraseMatch>& match) {
  if (!match) return std::nullopt;
  return PlaceCue{match->first, match->last, static_cast<CueKind>(match->payload)};
}

}  // namespace

std::optional<PlaceCue> Cues::longest_at(std::size_t token) const {
  return cue_of(words_.all_.longest_at(stream_, token));
}

std::optional<PlaceCue> Cues::before(std::size_t token) const {
  return cue_of(words_.all_.longest_before(stream_, token));
}

// Most words are the last of no cue of the kind.
std::optional<PlaceCue> Cues::before(std::size_t token, CueKind kind) const {
  if (token == 0) return {};
  const FixedKeyFilter& ends = words_.ends_[static_cast<std::size_t>(kind)];
  if (!ends.may_hold(stream_[token - 1].key)) return {};
  const std::optional<PlaceCue> cue = before(token);
  return cue && cue->kind == kind ? cue : std::nullopt;
}

std::vector<PlaceCue> Cues::of_kinds(std::initializer_list<CueKind> kinds) const {
  const auto is_wanted = [&](CueKind kind) {
    return std::ranges::find(kinds, kind) != kinds.end();
  };
  std::vector<PlaceCue> cues;
  for (const PhraseMatch& match : words_.far_.find(stream_)) {
    if (!is_wanted(static_cast<CueKind>(match.payload))) continue;
    const std::optional<PlaceCue> cue = at(match.first);
    if (cue && is_wanted(cue->kind) && (cues.empty() || cues.back().first != cue->first)) {
      cues.push_back(*cue);
    }
  }
  return cues;
}

PlaceCues::PlaceCues(PhraseStarts* starts) : far_(starts), others_(starts) {
  Analyzer analyzer;
  for (const CueWords& row : table) {
    const auto kind = static_cast<std::uint32_t>(row.kind);
    for_each_phrase(row.words, [&](std::string_view phrase) {
      const TokenStream words = analyzer.analyze(phrase);
      all_.add(words, kind);
      ends_[kind].add(words.tokens.back().key);
    });
    const bool is_far = row.kind == CueKind::national || row.kind == CueKind::country ||
                        row.kind == CueKind::province;
    if (is_far) far_.add_all(analyzer, row.words, kind);
    const bool holds_names = row.kind == CueKind::other || row.kind == CueKind::source;
    if (holds_names) others_.add_all(analyzer, row.words, kind);
  }
}

}  // namespace dragnet

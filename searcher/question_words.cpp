#include "searcher/question_words.h"

#include <iterator>

#include "common/one_of.h"

namespace dragnet {

namespace {

constexpr std::string_view people =
    "people|person|suspect|criminal|fraudster|scammer|人|嫌疑人|犯罪嫌疑人|嫌犯|骗子|人员|涉案人员|"
    "member|gang member|成员|团伙成员|诈骗团伙成员";
constexpr std::string_view cases = "case|案|案子|案件";
constexpr std::string_view money_and_victims =
    "money|fund|cash|loss|victim|they|yuan|钱|钱款|款|资金|赃款|现金|金额|损失|元|受害人|被害人|"
    "受害者|群众|被骗群众";
constexpr std::string_view ends =
    "bust|smash|destroy|dismantle|break up|broke up|broken up|shut down|打掉|捣毁|摧毁|端掉";
constexpr std::string_view seizures = "seize|confiscate|查获|缴获|收缴|查扣|扣押";
constexpr std::string_view freezes = "freeze|froze|frozen|冻结";
constexpr std::string_view blocks = "block|intercept|拦截";

constexpr Asking askings[] = {
    {FigureKind::accounts_frozen, freezes, "account|bank account|账户|银行账户|账号",
     Alone::ask_not},
    {FigureKind::accounts_stopped, "stop|止付", "account|bank account|账户|银行账户|账号",
     Alone::ask_not},
    {FigureKind::bank_cards_seized, seizures, "bank card|银行卡", Alone::ask_not},
    {FigureKind::phone_cards_seized, seizures, "phone card|sim card|电话卡|手机卡", Alone::ask_not},
    {FigureKind::devices_seized, seizures, "device|phone|computer|设备|手机|电脑", Alone::ask_not},
    {FigureKind::calls_blocked, blocks, "call|电话|来电", Alone::ask_not},
    {FigureKind::messages_blocked, blocks, "message|text|短信", Alone::ask_not},
    {FigureKind::domains_blocked, "block|close|shut down|封堵|关停|拦截",
     "domain|website|网址|域名|网站", Alone::ask_not},
    {FigureKind::suspects_arrested,
     "arrest|catch|caught|capture|detain|nab|nabbed|抓|抓获|抓捕|抓到|逮捕|拘捕|落网|拘留|刑拘",
     people},
    {FigureKind::suspects_prosecuted, "prosecute|indict|起诉|公诉", people},
    {FigureKind::suspects_repatriated,
     "repatriate|deport|extradite|send back|sent back|bring back|brought back|hand over|遣返|押解|"
     "押解回国|引渡|移交",
     people},
    {FigureKind::persons_punished, "sentence|convict|jail|imprison|判刑|被判刑|判处|获刑", people},
    {FigureKind::cases_solved, "solve|破获|破案|侦破|告破", cases},
    {FigureKind::cases_solved, "crack|破", cases, Alone::ask_not},
    {FigureKind::cases_filed, "立案", cases},
    {FigureKind::cases_filed, "file|register", cases, Alone::ask_not},
    {FigureKind::gangs_destroyed, "gang|ring|syndicate|团伙|犯罪团伙|诈骗团伙", ends,
     Alone::if_counted},
    {FigureKind::dens_destroyed, "den|hideout|窝点|诈骗窝点", ends, Alone::if_counted},
    {FigureKind::people_dissuaded, "dissuade|劝阻", people},
    {FigureKind::warnings_issued, "issue|send|sent|发出|发送|推送", "warning|alert|预警",
     Alone::ask_not},
    {FigureKind::losses_recovered,
     "recover|recoup|come back|came back|get back|got back|追回|挽回|追缴", money_and_victims},
    {FigureKind::funds_returned,
     "return|refund|repay|repaid|give back|given back|pay back|paid back|返还|退还|归还|发还",
     money_and_victims},
    {FigureKind::funds_frozen, freezes, money_and_victims},
    {FigureKind::funds_stopped, "stop|止付|block|intercept|拦截", money_and_victims},
    {FigureKind::losses,
     "lose|lost|cost|steal|stole|stolen|swindle|cheat|defraud|被骗|被骗走|骗走|骗了|骗取|损失",
     money_and_victims},
    {FigureKind::losses_avoided, "avoid|save|避免", money_and_victims},
    {FigureKind::amount_involved, "involve|涉案", money_and_victims},
    {FigureKind::victims,
     "victim|受害人|被害人|受害者|cheat|defraud|swindle|lose money|lost money|lose their money|"
     "lost their money|lose their savings|lost their savings|fall victim|fell victim|fall for|"
     "fell for|被骗|受骗|骗了",
     people},
};

struct AmountWords {
  std::string_view words;
  AskedAmount amount;
};
constexpr AmountWords amounts[] = {
    {"how many|多少人|多少名|多少个|多少起|多少件|多少宗|多少张|多少部|多少台|多少条|"
     "几人|几名|几个|几起|几件|几宗|几张|几部|几台|几条",
     AskedAmount::count},
    {"how much|how many yuan|how many million|how many billion|多少钱|多少元|多少万|多少亿|"
     "多少资金|多少款|几万|几亿",
     AskedAmount::sum},
    {"how many year|how many month|how many week|how many day|how many hour|how many minute|"
     "how many step|how many way|how many time|how much time|how much longer|多少年|多少天|"
     "多少小时|多少分钟|多少次|几年|几天|几个月|几小时|几分钟|几次|几步",
     AskedAmount::other},
    {"多少", AskedAmount::any}};

// What police do is a measure: what has been done, or what did Wuhan police do, how did banks stop.
constexpr std::string_view doings =
    "what has been done|what was done|what is done|做了什么|做了哪些|采取哪些措施|采取了哪些措施|"
    "采取什么措施|采取了什么措施|采取何种措施|采取什么行动|采取了什么行动|如何打击|怎么打击|"
    "怎样打击|如何治理|怎么治理|如何整治|怎么整治|如何应对|怎么应对|如何处理|怎么处理";
struct Doing {
  std::string_view opening;
  std::string_view verb;
};
constexpr Doing doings_of[] = {
    {"what did|what do|what does|what have|what has", "do|done"},
    {"how did|how do|how does|how have|how has|how are",
     "stop|fight|fought|tackle|combat|curb|prevent|handle|deal with|dealt with|respond to|"
     "crack down on|go after|went after"}};
constexpr std::string_view aims = "打击|治理|整治|应对|防范|遏制";
constexpr std::string_view police_words = "police|authority|警方|公安|公安机关|民警";
constexpr std::string_view doer_words =
    "police|authority|prosecutor|court|government|bank|operator|carrier";

constexpr std::string_view choosing_words =
    "which|what|哪|哪个|哪一个|哪几个|哪些|哪种|哪类|什么|何种";
constexpr FacetAsking facet_askings[] = {
    {.facet = Facet::city,
     .chosen = "city|城市|地市|县市|市县",
     .alone = "where|哪里|哪儿|在哪里|在哪儿|哪里有|何地|top city|city with the most|最多的城市"},
    {.facet = Facet::province,
     .chosen = "province|省|省份|省市|省区",
     .alone = "top province|province with the most|最多的省|最多的省份"},
    {.facet = Facet::county, .chosen = "county|区县|县区|县"},
    {.facet = Facet::place,
     .chosen = "country|国家",
     .alone = "top country|country with the most|最多的国家",
     .only_countries = true},
    {.facet = Facet::place, .chosen = "place|region|地区|地方", .alone = "最多的地区"},
    {.facet = Facet::agency, .chosen = "agency|部门|机构|机关"},
    {.facet = Facet::type,
     .chosen = "type|kind|fraud type|scam type|type of fraud|type of scam|kind of fraud|"
               "kind of scam|类型|诈骗类型|诈骗手法|手法|骗术|诈骗种类",
     .alone = "which scam|what scam|top scam|most common scam|most common fraud|"
              "most common fraud type|most common scam type|most common type|most common kind|"
              "哪些诈骗|哪种诈骗|哪类诈骗|哪些骗局|最常见的诈骗|最常见的诈骗类型|最常见的骗局|"
              "最常见的诈骗手法|最多的诈骗类型|最多的诈骗"},
    {.facet = Facet::measure, .chosen = "measure|措施|举措"},
    {.facet = Facet::operation, .chosen = "operation|special operation|专项行动"},
    {.facet = Facet::year, .chosen = "year|年|年份|一年", .alone = "最多的年份|最多的一年"},
    {.facet = Facet::month, .chosen = "month|月|月份|个月", .alone = "最多的月份"}};

}  // namespace

QuestionWords::QuestionWords() {
  Analyzer analyzer;
  for (const AmountWords& row : amounts)
    amount.add_all(analyzer, row.words, static_cast<std::uint32_t>(row.amount));
  for (std::uint32_t row = 0; row < std::size(askings); ++row) {
    asking.add_all(analyzer, askings[row].words, row);
    beside.add_all(analyzer, askings[row].beside, row);
  }
  doing.add_all(analyzer, doings, 0);
  for (std::uint32_t row = 0; row < std::size(doings_of); ++row) {
    opening.add_all(analyzer, doings_of[row].opening, row);
    verb.add_all(analyzer, doings_of[row].verb, row);
  }
  doer.add_all(analyzer, doer_words, 0);
  police.add_all(analyzer, police_words, 0);
  against.add_all(analyzer, aims, 0);
  choosing.add_all(analyzer, choosing_words, 0);
  for (std::uint32_t row = 0; row < std::size(facet_askings); ++row) {
    chosen.add_all(analyzer, facet_askings[row].chosen, row);
    choice.add_all(analyzer, facet_askings[row].alone, row);
  }
}

const QuestionWords& question_words() {
  static const QuestionWords words;
  return words;
}

const Asking& asking_of(const PhraseMatch& match) {
  return askings[match.payload];
}

const FacetAsking& facet_asking_of(const PhraseMatch& match) {
  return facet_askings[match.payload];
}

bool may_ask(const TokenStream& words) {
  constexpr std::string_view openings[] = {"how",  "what", "which", "where", "most", "top",
                                           "with", "多",   "几",    "采",    "做",   "如",
                                           "怎",   "哪",   "什",    "何",    "最"};
  for (std::size_t i = 0; i < words.size(); ++i)
    if (is_one_of(openings, words.term(i))) return true;
  return false;
}

}  // namespace dragnet

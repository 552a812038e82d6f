#include "searcher/questions.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

#include "common/one_of.h"
#include "common/phrase_matcher.h"
#include "searcher/figure_summary.h"

namespace dragnet {

namespace {

constexpr std::string_view people =
    "people|person|suspect|criminal|fraudster|scammer|人|嫌疑人|犯罪嫌疑人|嫌犯|骗子";
constexpr std::string_view cases = "case|案|案子|案件";
constexpr std::string_view money_and_victims =
    "money|fund|cash|loss|victim|yuan|钱|钱款|款|资金|赃款|现金|金额|损失|元|受害人|被害人|受害者";
constexpr std::string_view ends =
    "bust|smash|destroy|dismantle|break up|broke up|broken up|shut down|打掉|捣毁|摧毁|端掉";
constexpr std::string_view seizures = "seize|confiscate|查获|缴获|收缴|查扣|扣押";
constexpr std::string_view freezes = "freeze|froze|frozen|冻结";
constexpr std::string_view blocks = "block|intercept|拦截";

// Whether words ask without those beside them; if_counted: right behind the amount (how many
// gangs), as gangs and dens stand in many questions of something else.
enum class Alone : std::uint8_t { ask, if_counted, ask_not };

// English by stem. Of rows that have a word in common the first one that fits counts.
struct Asking {
  FigureKind kind;
  std::string_view words;   // one of these asks for it
  std::string_view beside;  // what may stand with them and says no more
  Alone alone = Alone::ask;
};
constexpr Asking askings[] = {
    {FigureKind::accounts_frozen, freezes, "account|bank account|账户|银行账户|账号",
     Alone::ask_not},
    {FigureKind::bank_cards_seized, seizures, "bank card|银行卡", Alone::ask_not},
    {FigureKind::phone_cards_seized, seizures, "phone card|sim card|电话卡|手机卡", Alone::ask_not},
    {FigureKind::devices_seized, seizures, "device|phone|computer|设备|手机|电脑", Alone::ask_not},
    {FigureKind::calls_blocked, blocks, "call|电话|来电", Alone::ask_not},
    {FigureKind::messages_blocked, blocks, "message|text|短信", Alone::ask_not},
    {FigureKind::suspects_arrested,
     "arrest|catch|caught|capture|detain|nab|nabbed|抓|抓获|抓捕|抓到|逮捕|拘捕|落网", people},
    {FigureKind::suspects_prosecuted, "prosecute|indict|起诉|公诉", people},
    {FigureKind::suspects_repatriated,
     "repatriate|deport|extradite|send back|sent back|bring back|brought back|hand over|遣返|押解|"
     "引渡|移交",
     people},
    {FigureKind::persons_punished, "sentence|convict|jail|imprison|判刑|判处", people},
    {FigureKind::cases_solved, "solve|crack|破|破获|破案|侦破", cases},
    {FigureKind::cases_filed, "file|register|立案", cases},
    {FigureKind::gangs_destroyed, "gang|ring|syndicate|团伙|犯罪团伙|诈骗团伙", ends,
     Alone::if_counted},
    {FigureKind::dens_destroyed, "den|hideout|窝点|诈骗窝点", ends, Alone::if_counted},
    {FigureKind::people_dissuaded, "dissuade|劝阻", people},
    {FigureKind::losses_recovered,
     "recover|recoup|come back|came back|get back|got back|追回|挽回|追缴", money_and_victims},
    {FigureKind::funds_returned,
     "return|refund|repay|repaid|give back|given back|pay back|paid back|返还|退还|归还|发还",
     money_and_victims},
    {FigureKind::funds_frozen, freezes, money_and_victims},
    {FigureKind::funds_stopped, "stop|止付|block|intercept|拦截", money_and_victims},
    {FigureKind::losses,
     "lose|lost|cost|steal|stole|stolen|swindle|cheat|defraud|被骗|被骗走|骗走|损失",
     money_and_victims},
    {FigureKind::losses_avoided, "avoid|save|避免", money_and_victims},
    {FigureKind::amount_involved, "involve|涉案", money_and_victims},
    {FigureKind::victims,
     "victim|受害人|被害人|受害者|cheat|defraud|swindle|lose money|lost money|lose their money|"
     "lost their money|lose their savings|lost their savings|fall victim|fell victim|fall for|"
     "fell for|被骗|受骗",
     people},
};

// What words of amount ask for.
enum class Amount : std::uint8_t { any, count, sum };
struct AmountWords {
  std::string_view words;
  Amount amount;
};
constexpr AmountWords amounts[] = {
    {"how many|多少人|多少名|多少个|多少起|多少件|多少宗|多少张|多少部|多少台|几人|几名|"
     "几个|几起|几件|几宗|几张|几部|几台",
     Amount::count},
    {"how much|多少钱|多少元|多少万|多少亿|多少资金|多少款", Amount::sum},
    {"多少", Amount::any}};

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
constexpr std::string_view police_words = "police|authority|警方|公安|公安机关|民警";
constexpr std::string_view doer_words =
    "police|authority|prosecutor|court|government|bank|operator|carrier";

// Before what is said already: 涉案金额|是|多少, 共|有|多少受害人, 多少人|被|抓.
constexpr std::string_view links[] = {"有", "是", "为", "达", "到", "共", "被", "遭", "已"};

bool is_of(const Asking& asking, Amount amount) {
  return amount == Amount::any || (amount == Amount::sum) == (unit_of(asking.kind) == Unit::money);
}

// All these phrases, those of tables with their row. What they find is ordered by first token,
// longer ones first, of the same tokens by row.
struct QuestionWords {
  PhraseMatcher amount;
  PhraseMatcher asking;
  PhraseMatcher beside;
  PhraseMatcher doing;
  PhraseMatcher opening;
  PhraseMatcher verb;
  PhraseMatcher doer;
  PhraseMatcher police;

  QuestionWords() {
    Analyzer analyzer;
    for (std::uint32_t row = 0; row < std::size(amounts); ++row)
      amount.add_all(analyzer, amounts[row].words, row);
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
  }
};

const QuestionWords& question_words() {
  static const QuestionWords words;
  return words;
}

// What all of these questions begin with: they are seldom asked, and the tables take time to make.
bool may_ask(const TokenStream& words) {
  constexpr std::string_view openings[] = {"how", "what", "多", "几", "采", "做", "如", "怎"};
  for (std::size_t i = 0; i < words.size(); ++i)
    if (is_one_of(openings, words.term(i))) return true;
  return false;
}

void mark(Question& question, const std::vector<PhraseMatch>& matches) {
  for (const PhraseMatch& match : matches)
    std::fill(question.said.begin() + static_cast<std::ptrdiff_t>(match.first),
              question.said.begin() + static_cast<std::ptrdiff_t>(match.last), true);
}

void mark_links(const TokenStream& words, Question& question) {
  for (std::size_t i = words.size(); i-- > 1;)
    if (question.said[i] && is_one_of(links, words.term(i - 1))) question.said[i - 1] = true;
}

std::string_view term_before(const TokenStream& words, const PhraseMatch& match) {
  return match.first > 0 ? words.term(match.first - 1) : std::string_view();
}

// Not fake police.
std::vector<PhraseMatch> true_ones(std::vector<PhraseMatch> matches, const TokenStream& words) {
  constexpr std::string_view untrue[] = {"fake", "false", "假", "充"};
  std::erase_if(matches, [&](const PhraseMatch& match) {
    return is_one_of(untrue, term_before(words, match));
  });
  return matches;
}

// Who does what is asked for: did police arrest, arrested by police.
void mark_police(const TokenStream& words, Question& question) {
  for (const PhraseMatch& match : true_ones(question_words().police.find(words), words)) {
    const bool does = match.last < words.size() && question.said[match.last];
    if (does || term_before(words, match) == "by") mark(question, {match});
  }
}

// What the question is about, and not what is counted: recovered in money laundering cases.
bool is_topic(const TokenStream& words, const PhraseMatch& match) {
  constexpr std::string_view prepositions[] = {"in", "for", "from", "by"};
  return is_one_of(prepositions, term_before(words, match));
}

// How many gangs, how many scam gangs; not how many members of the gang, how many gang members.
bool is_counted(const TokenStream& words, const PhraseMatch& noun,
                const std::vector<PhraseMatch>& asked) {
  constexpr std::string_view others[] = {"member", "members", "leader", "leaders", "成", "头"};
  if (noun.last < words.size() && is_one_of(others, words.term(noun.last))) return false;
  return std::ranges::any_of(asked, [&](const PhraseMatch& match) {
    return noun.first >= match.last && noun.first <= match.last + 1;
  });
}

// What was lost, involved or suffered also tells which money, cards and people are meant: stolen
// money, 涉案账户, arrested for swindling.
bool is_circumstance(FigureKind kind) {
  return kind == FigureKind::losses || kind == FigureKind::amount_involved ||
         kind == FigureKind::victims;
}

// Of one question what was done is asked for, where it tells that, and no circumstance.
void leave_out_circumstances(std::vector<AskedFigure>& figures) {
  const auto is_of_circumstance = [](const AskedFigure& asked) {
    return is_circumstance(asked.kind);
  };
  if (!std::ranges::all_of(figures, is_of_circumstance)) std::erase_if(figures, is_of_circumstance);
}

// None that lies in the one before: 多少 in 多少人.
std::vector<PhraseMatch> longest(const std::vector<PhraseMatch>& matches) {
  std::vector<PhraseMatch> apart;
  for (const PhraseMatch& match : matches)
    if (apart.empty() || match.first >= apart.back().last) apart.push_back(match);
  return apart;
}

void ask_for_figures(const TokenStream& words, Question& question) {
  const std::vector<PhraseMatch> asked = longest(question_words().amount.find(words));
  if (asked.empty()) return;
  const auto fits = [&](const Asking& asking) {
    return std::ranges::any_of(asked, [&](const PhraseMatch& match) {
      return is_of(asking, amounts[match.payload].amount);
    });
  };
  const std::vector<PhraseMatch> all_beside = question_words().beside.find(words);

  std::size_t done = 0;
  for (const PhraseMatch& match : question_words().asking.find(words)) {
    const Asking& asking = askings[match.payload];
    std::vector<PhraseMatch> beside;
    std::ranges::copy_if(all_beside, std::back_inserter(beside), [&](const PhraseMatch& other) {
      return other.payload == match.payload && !is_topic(words, other);
    });
    const bool is_new = match.first >= done && !question.said[match.first];
    const bool is_whole = !beside.empty() || asking.alone == Alone::ask ||
                          (asking.alone == Alone::if_counted && is_counted(words, match, asked));
    const bool is_about = is_circumstance(asking.kind) && is_topic(words, match);
    if (!is_new || !is_whole || is_about || !fits(asking)) continue;
    done = match.last;
    mark(question, {match});
    mark(question, beside);
    const bool is_known = std::ranges::find(question.figures, asking.kind, &AskedFigure::kind) !=
                          question.figures.end();
    if (is_known) continue;
    question.figures.push_back(
        {.kind = asking.kind, .words = std::string(words.slice(match.first, match.last))});
  }
  if (question.figures.empty()) return;
  if (asked.size() == 1) leave_out_circumstances(question.figures);
  mark(question, asked);
  mark_police(words, question);
  mark_links(words, question);
}

// "What did (Wuhan) police do", "how did banks stop": the opening and the verb of one row, with
// who does it between them.
std::vector<PhraseMatch> parted_doing(const TokenStream& words) {
  const std::vector<PhraseMatch> doers = true_ones(question_words().doer.find(words), words);
  const std::vector<PhraseMatch> verbs = question_words().verb.find(words);
  for (const PhraseMatch& opening : question_words().opening.find(words))
    for (const PhraseMatch& verb : verbs) {
      const bool has_doer = std::ranges::any_of(doers, [&](const PhraseMatch& doer) {
        return doer.first >= opening.last && doer.last <= verb.first;
      });
      if (has_doer && verb.payload == opening.payload) return {opening, verb};
    }
  return {};
}

void ask_for_measures(const TokenStream& words, Question& question) {
  std::vector<PhraseMatch> asked = question_words().doing.find(words);
  if (asked.empty()) asked = parted_doing(words);
  if (asked.empty()) return;
  question.facets.push_back(Facet::measure);
  mark(question, asked);
  mark(question, true_ones(question_words().police.find(words), words));
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    if (words.term(i) == "对" && (i == 0 || question.said[i - 1])) question.said[i] = true;
}

}  // namespace

Question question_in(const TokenStream& words) {
  Question question{.figures = {}, .facets = {}, .said = std::vector<bool>(words.size())};
  if (!may_ask(words)) return question;
  ask_for_figures(words, question);
  ask_for_measures(words, question);
  return question;
}

}  // namespace dragnet

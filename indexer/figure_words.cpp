#include "indexer/figure_words.h"

#include <numeric>
#include <string_view>

#include "common/currency_words.h"
#include "common/figure.h"
#include "indexer/figure_acts.h"
#include "indexer/figure_units.h"

namespace dragnet {
namespace {

struct HedgeRow {
  Qualifier qualifier;
  std::string_view words;
};

constexpr HedgeRow hedges[] = {
    {Qualifier::exact,
     "共|共计|总计|累计|合计|达|达到|高达|多达|已达|总共|共有|达成|a total of|total "
     "of|totalling|as many as|"
     "as much as|in all|altogether|amounted to|reached|of|number|the number of|to"},
    {Qualifier::more_than,
     "超|超过|逾|突破|多于|大于|more than|over|above|exceed|upwards of|more|topped"},
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
     "上升|增长|成长|上涨|提高|提升|增加|攀升|升|增|涨|up|rise|rose|risen|increase|jump|grow|grew|"
     "growth|higher|"
     "surge|climb|soar|more than the same period|同期多|较去年多|比去年多|按年多"},
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

struct CueRow {
  Cue cue;
  std::string_view words;
};

constexpr CueRow cues[] = {
    {Cue::nothing, "即将|必将|将会|针对性|对比|相对|反对|应对|面对|把关|把握"},
    {Cue::nothing, "china daily|people 's daily|daily reported|daily said|daily newspaper"},
    {Cue::nothing, "falling victim|fall victim|fell victim|fallen victim"},
    {Cue::disposal, "将|把|对"},
    {Cue::passive, "被|were|was|been|are|is|being|have been|has been|had been|to be"},
    {Cue::part, "其中|当中|者中|包括|including|of whom|of which|among them|of them|among whom"},
    {Cue::distribute, "分别|各|respectively|both"},
    {Cue::level, "至|到|降至|降到|升至|升到|上升到|增至|达到|to"},
    {Cue::share,
     "占|占比|accounting for|account for|accounted for|percent of|成功率|满意率|率达|proportion"},
    {Cue::one_case,
     "一起|该案|此案|本案|该团伙|一个团伙|一个诈骗团伙|一个犯罪团伙|一宗|"
     "one of the cases|one of these cases|one of those cases"},
    {Cue::nothing,
     "一居民楼|一居民小区|一居民区|一居民住宅|一市民广场|一学生公寓|一村民小组|"
     "一学生团队|一大学生团队"},
    {Cue::one_victim,
     "一市民|一居民|一村民|一学生|一大学生|一网友|一网民|一老人|一妇人|一长者|阿姨|大叔|大娘|大伯|"
     "婆婆|老伯|老汉|one of the victims|one victim"},
    {Cue::one_victim,
     "女士|先生|某|男事主|女事主|男子被骗|女子被骗|男子被诈骗|女子被诈骗|男子被电信|女子被电信|"
     "有人被骗|最多的受害人|小姐|老人|大爷|大妈|同学|该受害人|该事主|"
     "另一被害人|另一受害人|另一事主|一名|一位|一通骗走|一通电话骗走|mr|ms|"
     "mrs|miss|he|she|her|"
     "his|victim|"
     "a resident|a woman|a man|student|man|woman|uncle|aunt|granny|grandma"},
    {Cue::year_on_year,
     "同比|按年|去年同期|上年同期|较去年|年同期|year on year|year over year|same period last year|"
     "same period of last year|than last year|from last year|over last year|from a year ago|than a "
     "year ago|a year ago|from the previous year|over the previous year|on year|yoy|compared with "
     "last year|"
     "same period the previous year|from a year earlier|a year earlier|than the previous year|"
     "year earlier|on the previous year|annual"},
    {Cue::month_on_month,
     "环比|较上月|较上周|month on month|quarter on quarter|week on week|previous month|last month"},
    {Cue::average,
     "平均|每|日均|月均|年均|人均|案均|户均|每日|每天|每月|单日|average|an average of|per "
     "capita|every "
     "day|each day|a day|daily"},
    {Cue::fraud,
     "诈|骗|两卡|断卡|洗钱|帮信|掩饰|跑分|引流|fraud|scam|swindle|telecom|phishing|launder|money "
     "laundering|two card|con artist"},
    {Cue::other_crime,
     "盗窃|被盗|扒窃|毒贩|盗抢|抢劫|抢夺|杀人|命案|故意伤害|毒品|涉毒|贩毒|吸毒|禁毒|走私|涉黑|"
     "涉恶|黑恶|"
     "扫黑|"
     "枪支|涉枪|枪砲|肃枪|枪械|帮派|涉税|假币|酒驾|醉驾|强奸|拐卖|卖淫|嫖娼|涉黄|非法采矿|文物|"
     "网络谣言|造谣|网络暴力|网暴|野生动物|侵财|假酒|假药|假烟|制假|售假|假冒伪劣|非法捕捞|"
     "骗取的出口退税|骗取出口退税|骗税|"
     "税务|拖欠工资|欠薪"},
    {Cue::other_crime,
     "theft|burglary|robbery|murder|homicide|drug|drug trafficking|narcotic|organized crime|"
     "firearm|prostitution|rape|violent crime|drunk driving|fake liquor|tax fraud|unpaid wages"},
    {Cue::to_come, "还将有|预计还将|预计将"},
    {Cue::any_crime,
     "刑事案件|治安案件|行政案件|违法犯罪案件|各类案件|各类犯罪|各类违法犯罪|各类刑事|"
     "criminal case|public security case"},
};

template <typename E>
constexpr std::int32_t code_of(E value) {
  return static_cast<std::int32_t>(value);
}

std::optional<MeasureWord> measure_of(const std::optional<PhraseMatch>& match) {
  if (!match) return std::nullopt;
  MeasureWord word{.first = match->first, .last = match->last, .nouns = {}};
  word.nouns.bits = match->payload;
  return word;
}

// 止付、冻结 are two acts, and of 5个、市级 the measure is 个.
bool is_list(const TokenStream& stream, const PhraseMatch& match) {
  for (std::size_t at = match.first + 1; at < match.last; ++at) {
    if (stream[at].gap == Gap::mark && stream.gap_text(at) == "、") return true;
  }
  return false;
}

}  // namespace

std::string_view currency_code(const FoundWord& word) {
  return currencies[word.code].code;
}

FigureWords::FigureWords(PhraseStarts* starts) : matcher_(starts) {
  Analyzer analyzer;
  const auto add = [&](WordRole role, std::int32_t code, bool after, std::string_view words) {
    matcher_.add_all(analyzer, words, static_cast<std::uint32_t>(meanings_.size()));
    meanings_.push_back({0, 0, role, code, after});
  };
  for (const ActWords& row : act_words()) {
    add(WordRole::act, code_of(row.act), row.after, row.words);
  }
  for (const NounWords& row : noun_words()) {
    add(WordRole::noun, code_of(row.noun), false, row.words);
  }
  for (const MeasureWords& row : measure_words()) {
    measures_.add_all(analyzer, row.words, row.nouns.bits);
  }
  for (const HedgeRow& row : hedges) add(WordRole::hedge, code_of(row.qualifier), false, row.words);
  for (const HedgeRow& row : hedges_after) {
    add(WordRole::hedge_after, code_of(row.qualifier), false, row.words);
  }
  for (const DirectionRow& row : directions) {
    add(WordRole::direction, code_of(row.direction), false, row.words);
  }
  for (const MultipleRow& row : multiples) add(WordRole::multiple, row.percent, false, row.words);
  for (std::int32_t i = 0; const Currency& row : currencies) {
    for (const std::string_view words : {row.words, row.letters, row.code})
      if (!words.empty() && words != stemless_code) add(WordRole::currency, i, false, words);
    ++i;
  }
  for (const CueRow& row : cues) add(WordRole::cue, code_of(row.cue), false, row.words);
}

std::optional<MeasureWord> FigureWords::measure_at(const TokenStream& stream,
                                                   std::size_t token) const {
  if (token >= stream.size() || !measures_.may_start_at(stream, token)) return std::nullopt;
  return measure_of(measures_.longest_at(
      stream, token, [&stream](const PhraseMatch& match) { return !is_list(stream, match); }));
}

std::optional<MeasureWord> FigureWords::measure_before(const TokenStream& stream,
                                                       std::size_t token) const {
  const std::optional<PhraseMatch> match = measures_.longest_before(stream, token);
  return match && is_list(stream, *match) ? std::nullopt : measure_of(match);
}

FoundWords::FoundWords(const Counts& most, std::size_t tokens)
    : words_(std::reduce(most.begin(), most.end())), edges_(tokens + 1) {
  std::exclusive_scan(most.begin(), most.end(), begins_.begin(), std::size_t{0});
  ends_ = begins_;
}

FoundWords FigureWords::find(const TokenStream& stream) const {
  const std::vector<PhraseMatch> matches = matcher_.find(stream);
  const auto role_of = [&](const PhraseMatch& match) {
    return static_cast<std::size_t>(meanings_[match.payload].role);
  };
  FoundWords::Counts most{};
  for (const PhraseMatch& match : matches) ++most[role_of(match)];
  FoundWords found(most, stream.size());
  std::array<std::size_t, word_role_count> free_from{};
  for (const PhraseMatch& match : matches) {
    std::size_t& free = free_from[role_of(match)];
    if (match.first < free || is_list(stream, match)) continue;
    FoundWord word = meanings_[match.payload];
    word.first = match.first;
    word.last = free = match.last;
    found.add(word);
  }
  return found;
}

}  // namespace dragnet

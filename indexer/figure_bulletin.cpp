#include "indexer/figure_bulletin.h"

#include <algorithm>
#include <iterator>

#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

constexpr std::size_t lead_tokens = 100;   // in which the counting word stands
constexpr std::size_t lead_sentences = 2;  // the first may be a dateline

bool advises(const TokenStream& stream, TokenRange range) {
  static const HanPhrases advice = {"提醒", "谨防", "警惕", "防范", "防骗", "注意", "小心",
                                    "当心", "骗局", "揭秘", "提示", "套路", "如何"};
  return advice.any_in(stream, range.first, range.last);
}

// Whether the sentence says whose cases of fraud it counts.
bool is_bulletins(const FigureText& text, TokenRange sentence) {
  static const HanPhrases counters = {"公安局", "公安分局", "公安机关", "公安厅", "警方",
                                      "派出所", "反诈中心", "反诈办",   "警察局", "司警",
                                      "刑事局", "警务处",   "全市",     "全县",   "全区",
                                      "全省",   "全州",     "我市",     "我县",   "我区"};
  return text.has_cue(Cue::fraud, sentence) && !text.has_cue(Cue::one_victim, sentence) &&
         !text.has_cue(Cue::other_crime, sentence) && text.has(counters, sentence) &&
         !advises(text.stream(), sentence);
}

bool is_of_cases(const Figure& figure) {
  return figure.kind == FigureKind::alarms || figure.kind == FigureKind::cases_filed;
}

// Where the figure begins in the sentence; the sentence's end where it stands behind it.
std::size_t token_of(const FigureText& text, TokenRange sentence, const Figure& figure) {
  std::size_t token = sentence.first;
  while (token < sentence.last && text.stream()[token].begin < figure.evidence.start) ++token;
  return token;
}

// Whether the token speaks of a part of what was counted: 其中刷单类案件92起、损失310万元; but
// 诈骗警情460起，其中电信诈骗116起，损失760万元, and 其中城区68起，损失共计790万元.
bool is_of_part(const FigureText& text, std::size_t token) {
  static const HanPhrases wholes = {"全市", "全县", "全区", "全省", "全州", "共", "总"};
  static const HanPhrases frauds = {"电信", "电诈", "网络诈骗"};
  const auto cues = text.within(WordRole::cue, {text.sentence(token).first, token});
  const auto part = std::ranges::find_if(
      cues, [&](const FoundWord& cue) { return cue.cue() == Cue::part && text.is_han(cue.first); });
  if (part == cues.end() || text.has_at(frauds, part->last)) return false;
  const TokenRange clause = text.clause(token);
  return clause.contains(part->first) || !text.has(wholes, {part->last, clause.last});
}

// 单笔涉案金额达120万元, 涉案账户交易总额2亿元, 同比去年涉案金额380万元
bool is_of_others(const FigureText& text, TokenRange clause) {
  static const HanPhrases others = {"单笔", "单案", "最大", "最高", "一起",
                                    "账户", "同比", "去年", "上年"};
  return text.has(others, clause);
}

// Losses and sums involved, or cases behind a word for fraud: 接报警情3200起，其中电诈警情80起 are
// of any kind.
bool is_counted(const FigureText& text, TokenRange sentence, const Figure& figure) {
  const std::size_t token = token_of(text, sentence, figure);
  if (token == sentence.last || text.stream()[sentence.first].begin > figure.evidence.start)
    return false;
  if (is_of_part(text, token)) return false;
  if (figure.kind == FigureKind::amount_involved) return !is_of_others(text, text.clause(token));
  return figure.kind == FigureKind::losses ||
         (is_of_cases(figure) &&
          text.has_cue(Cue::fraud, {sentence.first, text.clause(token).last}));
}

// 立案46起，百万元以上案件4起: less than what was counted first of its kind and time; but
// 上周接报46起，本周接报36起.
void leave_out_parts(const FigureText& text, TokenRange sentence, std::vector<Figure>& figures) {
  static const HanPhrases times = {"本周", "今日", "今天", "当日", "昨日", "下午",
                                   "晚上", "目前", "周一", "周二", "周三", "周四",
                                   "周五", "周六", "周日", "星期", "本月", "次日"};
  const std::vector<Figure> all = figures;
  std::erase_if(figures, [&](const Figure& figure) {
    if (figure.change) return false;
    const auto first = std::ranges::find_if(all, [&](const Figure& other) {
      return other.kind == figure.kind && !other.change && other.period == figure.period;
    });
    return first != all.end() && figure.value < first->value &&
           !text.has(times, {token_of(text, sentence, *first), token_of(text, sentence, figure)});
  });
}

}  // namespace

bool may_head_bulletin(const TokenStream& title) {
  return !advises(title, {0, title.size()});
}

bool may_begin_bulletin(const TokenStream& stream) {
  static const HanPhrases counted = {"警情", "接报", "立案", "发案",
                                     "受理", "接获", "录得", "共立"};
  return counted.any_in(stream, 0, std::min(stream.size(), lead_tokens));
}

std::vector<TokenRange> bulletin_sentences(const FigureText& text) {
  std::vector<TokenRange> found;
  std::size_t first = 0;
  for (std::size_t i = 0; i < lead_sentences && first < text.size(); ++i) {
    const TokenRange sentence = text.sentence(first);
    first = sentence.last;
    if (is_bulletins(text, sentence)) found.push_back(sentence);
  }
  return found;
}

std::vector<Figure> figures_of_bulletin(const FigureText& text,
                                        const std::vector<TokenRange>& sentences,
                                        const std::vector<Figure>& figures) {
  std::vector<Figure> found;
  for (const TokenRange sentence : sentences) {
    std::ranges::copy_if(figures, std::back_inserter(found), [&](const Figure& figure) {
      return figure.scope == FigureScope::area && is_counted(text, sentence, figure);
    });
    leave_out_parts(text, sentence, found);
    const bool counts_many = std::ranges::any_of(found, [](const Figure& figure) {
      return is_of_cases(figure) && !figure.change && figure.value > 1;
    });
    if (counts_many) break;
    found.clear();
  }
  return found;
}

}  // namespace dragnet

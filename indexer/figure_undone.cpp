#include "indexer/figure_undone.h"

#include <algorithm>
#include <string_view>

#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/figure_deeds.h"
#include "indexer/figure_kinds.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

using std::string_view;

constexpr std::size_t plan_reach = 5;  // tokens behind the noun to the verb of what is planned

// Whether an act before it in its clause makes a figure of it.
bool is_told_before(const FigureText& text, const FigureCandidate& candidate) {
  return text.has_act({candidate.clause.first, candidate.begin},
                      [&](Act act) { return kind_of(act, candidate).has_value(); });
}

// Whether a deed stands before the token in its clause, and no number between: 抓获电诈在逃.
bool is_done_to(const FigureText& text, std::size_t token) {
  const auto acts = text.within(WordRole::act, {text.clause(token).first, token});
  const auto deed = std::find_if(acts.rbegin(), acts.rend(), [](const FoundWord& word) {
    return is_deed(word.act()) || usual_noun(word.act()) != Noun::none;
  });
  return deed != acts.rend() && !text.holds_number({deed->last, token});
}

// 追逃6名投案自首: a deed behind the number that takes no other one.
bool is_done_behind(const FigureText& text, const FigureCandidate& candidate) {
  const TokenRange behind{candidate.number_end, candidate.clause.last};
  return !text.holds_number(behind) && tells_deed(text, behind);
}

// 上网追逃2名; but 抓获上网追逃人员2名, and 主犯在逃，26名.
bool are_hunted_before(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases hunts = {"上网追逃", "网上追逃",     "上网通缉",     "网上通缉",
                                   "在逃",     "列为网上逃犯", "列为上网逃犯", "列为逃犯"};
  const std::size_t begin = candidate.begin;
  if (begin >= text.size() || text.stream()[begin].gap != Gap::none) return false;
  const std::size_t size = hunts.size_before(text.stream(), begin);
  return size > 0 && !is_done_behind(text, candidate) && !is_done_to(text, begin - size);
}

// 被通缉的头目 and 被通缉后落网 tell more of them than the hunt.
bool ends_with_hunt(const FigureText& text, TokenRange behind) {
  constexpr string_view attribute[] = {"的"};
  return !tells_deed(text, behind) && !text.holds_one_of(attribute, behind);
}

// 17人仍在逃; but 12名系网上在逃, which tells who they were.
bool end_in_flight(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases flight = {"在逃"};
  constexpr string_view states[] = {"系", "属", "是", "为"};
  const std::size_t size = flight.size_before(text.stream(), candidate.clause.last);
  if (size == 0 || candidate.clause.last - size < candidate.number_end) return false;
  return !text.holds_one_of(states, {candidate.number_end, candidate.clause.last - size});
}

// 12人被列为网上逃犯
bool end_in_hunt(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases hunts = {"被列为网上", "被列为上网", "被列为逃犯", "被网上追逃",
                                   "被上网追逃", "被网上通缉", "被上网通缉", "被通缉"};
  const std::size_t last = candidate.clause.last;
  return text.any_at(hunts, {candidate.number_end, last}, [&](std::size_t token) {
    return ends_with_hunt(text, {token, last});
  });
}

bool are_hunted_behind(const FigureText& text, const FigureCandidate& candidate) {
  return (end_in_flight(text, candidate) || end_in_hunt(text, candidate)) &&
         !is_told_before(text, candidate);
}

// "17 are still at large", "others remain on the run"; but "12 suspects on the run" and "12
// suspects still at large were arrested".
bool are_running(const FigureText& text, std::size_t token) {
  constexpr string_view between[] = {"others", "more", "suspects", "of", "them", "currently"};
  constexpr string_view verbs[] = {"are",    "is",       "were",  "was",
                                   "remain", "remained", "still", "remains"};
  constexpr string_view done[] = {"were", "was", "have", "has", "had"};
  if (!text.is_word(token)) return false;
  bool is_said = false;
  for (string_view term = text.next_term(token); !term.empty(); term = text.next_term(++token)) {
    const string_view next = text.next_term(token + 1);
    const bool flees = term == "on" && next == "the" && text.next_term(token + 2) == "run";
    const bool runs = flees || (term == "at" && next == "large") ||
                      (term == "being" && (next == "sought" || next == "hunted"));
    if (runs) return is_said && !is_one_of(done, text.next_term(token + (flees ? 3 : 2)));
    is_said = is_said || is_one_of(verbs, term);
    if (!is_one_of(verbs, term) && !is_one_of(between, term)) return false;
  }
  return false;
}

// The tokens of a plan there: 泰方计划, 拟; none of 虚拟 and of names, 猎狐计划.
std::size_t size_of_plan(const FigureText& text, std::size_t token) {
  static const HanPhrases plans = {"计划", "拟"};
  constexpr string_view compounds = "虚模比草商仿";
  constexpr string_view planners = "方安关局部院府国甸寨宾门队组厅人名者员";
  const std::size_t size = plans.size_at(text.stream(), token);
  if (size == 0 || token == text.clause(token).first) return size;
  const string_view before = text.term(token - 1);
  const bool is_planned = size == 1
                              ? !holds(compounds, before)
                              : holds(planners, before) && text.stream().gap_text(token).empty();
  return is_planned ? size : 0;
}

// 将陆续被遣返, 将依法移送起诉, 拟于下周遣返: 将 or a plan, and a deed; not 将赃款追回, whose 将
// leads an object.
bool is_coming(const FigureText& text, std::size_t token, std::size_t last) {
  constexpr string_view between = "依法陆续被分批逐步于近日全部继统一今年下周月底内";
  const std::size_t size = text.term(token) == "将" ? 1 : size_of_plan(text, token);
  if (size == 0) return false;
  for (std::size_t at = token + size; at < last && text.is_han(at); ++at) {
    if (const FoundWord* act = text.starting(WordRole::act, at)) return is_deed(act->act());
    if (!holds(between, text.term(at))) return false;
  }
  return false;
}

// 正在追回, 正在全力抓捕
bool is_under_way(const FigureText& text, std::size_t token, std::size_t last) {
  constexpr string_view between = "由警方进一步全力积极办理抓紧";
  static const HanPhrases hunts = {"抓捕", "追捕", "缉捕"};
  if (!stands_at(text.stream(), token, "正在")) return false;
  for (std::size_t at = token + 2; at < last; ++at) {
    if (text.has_at(hunts, at)) return true;
    if (const FoundWord* act = text.starting(WordRole::act, at)) return takes_sums(act->act());
    if (!holds(between, text.term(at))) return false;
  }
  return false;
}

// 12名均被刑事拘留并将依法移送: a deed before what is to come makes a figure of it.
bool is_told_between(const FigureText& text, const FigureCandidate& candidate, std::size_t token) {
  return text.has_act({candidate.number_end, token},
                      [&](Act act) { return is_deed(act) && kind_of(act, candidate).has_value(); });
}

bool is_chinese_to_come(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases signs = {"将", "正在", "拟", "计划"};
  const std::size_t last = candidate.clause.last;
  const auto next = [&](std::size_t from) { return text.first_of(signs, {from, last}); };
  for (std::size_t token = next(candidate.number_end); token < last; token = next(token + 1)) {
    if (is_coming(text, token, last) || is_under_way(text, token, last))
      return !is_told_before(text, candidate) && !is_told_between(text, candidate, token);
  }
  return false;
}

// 力争年内再抓获, 有望追回, 计划抓获, 目标是抓获; but 全力争取追回 and 力争上游.
bool is_striven_for(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view between =
      "再年内月底前在于尽早日快最大限度全部额为群众被骗今明下周分批陆续以能够未来几于还将";
  constexpr string_view joined[] = {"全", "合", "努", "奋", "竭", "大"};  // 合力争分夺秒
  static const HanPhrases hopes = {"力争",   "有望", "计划", "拟",   "目标是",
                                   "目标为", "务必", "前要", "本可", "预计"};
  static const HanPhrases plans = {"计划", "拟"};
  const auto next = [&](std::size_t from) { return text.first_of(hopes, {from, candidate.begin}); };
  for (std::size_t token = next(candidate.clause.first); token < candidate.begin;
       token = next(token + 1)) {
    if (token > 0 && is_one_of(joined, text.term(token - 1))) continue;
    const bool is_plan = text.has_at(plans, token);
    if (is_plan && size_of_plan(text, token) == 0) continue;
    std::size_t at = token + hopes.size_at(text.stream(), token);
    const auto is_ahead = [&] { return text.term(at - 1) == "将"; };
    for (; at < candidate.begin; ++at) {
      if (const FoundWord* act = text.starting(WordRole::act, at))  // 预计挽回3万元 is an estimate
        return is_deed(act->act()) && (text.term(token) != "预" || is_ahead());
      if (!text.is_number(at) && !holds(between, text.term(at))) break;
    }
    if (is_plan && at == candidate.begin && is_ahead()) return true;  // 拟于下月将90名移送
  }
  return false;
}

// 下一步，全县将开展宣讲300场
bool is_next_step(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases steps = {"下一步", "接下来", "下步"};
  static const HanPhrases signs = {"将"};
  const std::size_t first = text.sentence(candidate.number).first;
  return text.has_at(steps, first) && text.has(signs, {first, candidate.begin});
}

// 工作目标：抓获1000名, 提出冻结2000万元的目标; but 完成抓获1000名的目标.
bool is_aimed_at(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases goals = {"目标"};
  static const HanPhrases set_goals = {"的目标"};
  static const HanPhrases settings = {"提出", "制定", "定下", "确定", "设定"};
  static const HanPhrases reached = {"完成", "实现", "达成", "达到", "超额"};
  const std::size_t first = candidate.clause.first;
  if (text.has_at(set_goals, candidate.end)) return text.has(settings, {first, candidate.begin});
  return text.has_before(goals, first) &&
         starts_with_any(text.stream().gap_text(first), {"：", ":"}) &&
         !text.has(reached, {text.clause(first - 1).first, first});
}

// "Another 12 suspects", "soon": what has not come yet, where "will" stands.
bool tells_more_to_come(const FigureText& text, TokenRange clause) {
  constexpr string_view signs[] = {"another", "other", "others", "soon", "tomorrow"};
  constexpr string_view times[] = {"week", "month", "year"};
  for (std::size_t token = clause.first; token < clause.last; ++token) {
    const string_view term = text.term(token);
    const string_view next = text.next_term(token + 1);
    if (is_one_of(signs, term) || (term == "more" && next != "than") ||
        (term == "next" && is_one_of(times, next)))
      return true;
  }
  return false;
}

// The plan that ends right before the token: "plan to", "are expected to", "asked Fiji to",
// "faced", "another 12 will". Machines write "will" for what was done.
bool is_planned(const FigureText& text, std::size_t token, std::size_t first) {
  constexpr string_view plans[] = {
      "whether", "yet",    "preparing", "prepares", "pledged", "pledges", "seeking", "seek",
      "seeks",   "plan",   "plans",     "planning", "expect",  "hopes",   "expects", "expected",
      "aim",     "aims",   "aiming",    "hope",     "hoping",  "vow",     "vowed",   "vows",
      "intend",  "trying", "intends",   "set",      "due",     "waiting"};
  constexpr string_view verbs[] = {"is", "are"};
  constexpr string_view requests[] = {"asked", "urged", "asks"};
  constexpr string_view face[] = {"face", "faces", "faced"};
  const auto before = [&](std::size_t count) { return text.term_before(token, first, count); };
  std::size_t end = before(1) == "be" ? 1 : 0;
  if (before(end + 1) == "to" && before(end + 2) == "continue") end += 2;  // will continue to
  if (before(end + 1) == "will") return tells_more_to_come(text, text.clause(token - 1));
  if (is_one_of(face, before(1)))  // "faced deportation"
    return !text.has(WordRole::act, {token + 1, text.clause(token).last});
  constexpr string_view searches[] = {"seeking", "seek", "seeks", "sought"};
  constexpr string_view reached[] = {"met", "reached", "exceeded", "achieved", "surpassed"};
  constexpr string_view goals[] = {"target", "goal", "aim", "hope", "intention"};
  if (before(1) == "of" && is_one_of(goals, before(2)))  // "a target of arresting"
    return !text.holds_one_of(reached, {first, token});
  if (before(1) == "have" && before(2) == "would") return true;
  if (before(1) == "the" && is_one_of(searches, before(2))) return true;  // the extradition
  if (before(end + 1) != "to") return false;
  const bool is_ahead = end == 0 && is_one_of(verbs, before(2));  // "is to deport"
  if (is_ahead || is_one_of(plans, before(end + 2))) return true;
  return text.has_act_at(Act::repatriate, token) &&  // banks freeze what they are asked to
         is_one_of(requests, before(end + 3));
}

// "Are seeking to recover 2 million", "plan to return 500,000 yuan": what the last deed before the
// number says; but "vowed to crack down after losses reached 3 million".
bool is_planned_before(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view others[] = {"that", "which", "who", "whose", "after", "when", "since"};
  const FoundWord* last = nullptr;
  for (const FoundWord& word :
       text.within(WordRole::act, {candidate.clause.first, candidate.begin}))
    if (is_deed(word.act())) last = &word;
  const bool may_be = last != nullptr && text.is_word(last->first) &&
                      !text.has_at(WordRole::act, candidate.end) &&
                      is_planned(text, last->first, candidate.clause.first);
  return may_be && !text.holds_one_of(others, {last->last, candidate.begin});
}

// "800 suspects are expected to be repatriated"; but "20 suspects who will be tried".
bool is_planned_behind(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view others[] = {"who", "which", "that", "and", "whose", "when", "before"};
  if (text.has_before(WordRole::act, candidate.begin)) return false;
  const TokenRange behind = candidate.clause.behind(candidate.end, plan_reach);
  for (std::size_t token = behind.first; token < behind.last; ++token) {
    const FoundWord* act = text.starting(WordRole::act, token);
    if (act != nullptr && text.is_word(token))
      return is_deed(act->act()) && is_planned(text, token, candidate.end) &&
             !text.holds_one_of(others, {candidate.end, token + 1});
  }
  return false;
}

// Whether what may rise or fall stands there: 发案, 诈骗案件.
bool stands_object_of_change(const FigureText& text, std::size_t token) {
  if (text.has_at(WordRole::noun, token)) return text.has_noun_at(Noun::cases, token);
  const FoundWord* act = text.starting(WordRole::act, token);
  return act != nullptr && (act->act() == Act::file || act->act() == Act::alarm ||
                            act->act() == Act::lose || act->act() == Act::solve);
}

// 力争今年诈骗发案下降: the token behind the time, if what shall change stands there, else the end
// of the range: 争取黄金时间挽回损失, 力争破案的同时.
std::size_t object_of_goal(const FigureText& text, TokenRange range) {
  constexpr string_view times = "今全明年内月底前";
  constexpr string_view kinds = "电信网络诈骗";
  constexpr string_view others[] = {"的", "使", "令"};
  const auto skip = [&](std::size_t token, string_view characters) {
    while (token < range.last && !stands_object_of_change(text, token) &&
           holds(characters, text.term(token)))
      ++token;
    return token;
  };
  const std::size_t behind_time = skip(range.first, times);
  const std::size_t object = skip(behind_time, kinds);
  const bool changes = object < range.last && stands_object_of_change(text, object) &&
                       !text.holds_one_of(others, {object, range.last});
  return changes ? behind_time : range.last;
}

// 止付36万元，其余16万元已被取走: what got away, and not 被骗，36万元已被取走.
bool has_got_away(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view between = "已经均也都全早部";
  static const HanPhrases ways = {"取走", "取现", "提现", "转移",    "转至",
                                  "转往", "转到", "挥霍", "流入境外"};
  std::size_t verb = candidate.number_end;
  while (text.is_han(verb) && holds(between, text.term(verb))) ++verb;
  if (text.next_term(verb) != "被" || is_told_before(text, candidate) ||
      !text.has(ways, {verb, candidate.clause.last}))
    return false;
  const std::size_t sentence = text.sentence(candidate.number).first;
  const auto acts = text.within(WordRole::act, {sentence, candidate.clause.first});
  const auto told = std::find_if(acts.rbegin(), acts.rend(), [&](const FoundWord& word) {
    return kind_of(word.act(), candidate).has_value();
  });
  return told != acts.rend() && takes_sums(told->act()) &&
         !tells_deed(text, {verb, candidate.clause.last});
}

}  // namespace

bool are_at_large(const FigureText& text, const FigureCandidate& candidate) {
  if (candidate.measure != Measure::count) return false;
  return are_hunted_before(text, candidate) || are_hunted_behind(text, candidate) ||
         are_running(text, candidate.end);
}

bool are_not_saved(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases few = {"仅有", "只有", "仍有", "仅", "只", "仍"};
  static const HanPhrases ends = {"被骗", "受骗"};
  if (candidate.measure == Measure::money) return has_got_away(text, candidate);
  if (!person_nouns.contains(candidate.noun)) return false;
  return text.has_at(ends, candidate.number_end) && text.has_before(few, candidate.begin);
}

bool is_goal(const FigureText& text, TokenRange range) {
  static const HanPhrases hopes = {"力争", "争取", "目标是", "确保"};
  return text.any_at(hopes, range, [&](std::size_t token) {
    const TokenRange behind{token + hopes.size_at(text.stream(), token), range.last};
    const std::size_t object = object_of_goal(text, behind);
    if (object == range.last) return false;
    // One of these may be said of what was done: 确保发案下降20%, 发案同比下降20%.
    const int doubts = (stands_at(text.stream(), token, "确保") ? 1 : 0) +
                       (object == behind.first ? 1 : 0) +
                       (text.has_cue(Cue::year_on_year, behind) ? 1 : 0);
    return doubts < 2;
  });
}

bool is_to_come(const FigureText& text, const FigureCandidate& candidate) {
  return is_aimed_at(text, candidate) || is_next_step(text, candidate) ||
         text.has_cue(Cue::to_come, {candidate.clause.first, candidate.begin}) ||
         is_striven_for(text, candidate) || is_chinese_to_come(text, candidate) ||
         is_planned_before(text, candidate) || is_planned_behind(text, candidate);
}

bool is_asked(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases questions = {"几人", "几名", "几个", "几起",
                                       "能否", "会否", "可否", "是否"};
  if (!text.is_han(candidate.clause.last - 1) ||
      !starts_with_any(text.stream().gap_text(candidate.clause.last), {"？", "?"}))
    return false;
  return text.has(questions, candidate.clause);
}

}  // namespace dragnet

#include "indexer/figure_changes.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <string_view>

#include "common/one_of.h"
#include "indexer/figure_claim.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_undone.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

constexpr std::size_t direction_before =
    8;  // tokens between the word for the direction and the number
constexpr std::size_t direction_after = 3;
constexpr std::size_t list_gap = 3;  // tokens between two percentages of one list

struct Metric {
  std::size_t first = 0;
  std::optional<FigureKind> kind;  // none: something else that has its own rate in a list
};

// Percentages that share a direction: "62.7 percent and 135.6 percent".
struct Group {
  std::span<const FigureCandidate> members;
  const FigureCandidate& front() const { return members.front(); }
  const FigureCandidate& back() const { return members.back(); }
};

struct Move {
  Direction direction = Direction::none;
  std::size_t first = 0;
  std::size_t last = 0;
};

bool is_rate(const FigureCandidate& candidate) {
  return candidate.measure == Measure::percent || candidate.measure == Measure::times;
}

std::vector<Group> groups_of(const FigureText& text, std::span<const FigureCandidate> candidates) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < candidates.size();) {
    std::size_t end = i + 1;
    if (!is_rate(candidates[i])) {
      i = end;
      continue;
    }
    for (; end < candidates.size() && is_rate(candidates[end]); ++end) {
      const TokenRange between{candidates[end - 1].end, candidates[end].number};
      if (between.last > between.first + list_gap) break;
      if (text.has(WordRole::direction, between)) break;
      if (text.has(WordRole::noun, between)) break;
    }
    groups.push_back({candidates.subspan(i, end - i)});
    i = end;
  }
  return groups;
}

// "Made up 40 percent of all crime", "broke up 40 percent of the gangs": no rise.
bool is_part_of_verb(const FigureText& text, const FoundWord& direction) {
  constexpr std::string_view verbs[] = {"made",     "make",  "makes", "making", "broke",
                                        "breaking", "taken", "took",  "taking"};
  return text.term(direction.first) == "up" && direction.first > 0 &&
         is_one_of(verbs, text.term(direction.first - 1));
}

// The nearest word for a direction before the first percentage or right behind the last, else what
// the sign says.
std::optional<Move> move_of(const FigureText& text, const Group& group, std::size_t after) {
  const std::size_t number = group.front().number;
  const Direction sign = group.front().quantity.sign;
  TokenRange clause = text.clause(number);
  const auto moved = clause_before_aside(text, clause);
  if (moved && number == clause.first + 1 && text.next_term(group.back().end) != "of")
    clause.first = moved->first;
  const std::size_t reach = number > direction_before ? number - direction_before : 0;
  const auto before =
      text.within(WordRole::direction, {std::max({clause.first, reach, after}), number});
  if (!before.empty()) {
    const FoundWord& word = before.back();
    if (text.has_cue(Cue::level, {word.first, number}) || is_part_of_verb(text, word) ||
        text.term(number - 1) == "from")  // "from 40 percent to 20 percent"
      return std::nullopt;
    const bool is_turned = sign == Direction::down && word.direction() == Direction::up;
    return Move{is_turned ? sign : word.direction(), word.first, word.last};
  }
  const std::size_t end = group.back().end;
  const std::size_t right =
      std::min({end + direction_after, text.size(), text.clause(end - 1).last});
  if (right > end) {
    const auto behind = text.within(WordRole::direction, {end, right});
    const bool from_here =  // "5% up to 100%"
        !behind.empty() && text.has_cue(Cue::level, {behind.front().last, behind.front().last + 1});
    if (!behind.empty() && !from_here) {
      return Move{behind.front().direction(), behind.front().first, behind.front().last};
    }
  }
  if (sign == Direction::none) return std::nullopt;
  return Move{sign, number, end};
}

Basis basis_of(const FigureText& text, TokenRange range) {
  if (text.has_cue(Cue::year_on_year, range)) return Basis::year_on_year;
  if (text.has_cue(Cue::month_on_month, range)) return Basis::month_on_month;
  return Basis::none;
}

bool is_about_cases(Act act) {
  return act == Act::solve || act == Act::file || act == Act::alarm || act == Act::clear ||
         act == Act::link || act == Act::other || act == Act::conclude;
}

// 接报数、立案数 are two, whatever their kinds.
bool is_list_mark_between(const FigureText& text, std::size_t first, std::size_t second) {
  for (std::size_t token = first + 1; token <= second; ++token) {
    if (text.stream().gap_text(token).find("、") != std::string_view::npos) return true;
  }
  return false;
}

// The figures of the sentences that the range touches.
std::span<const Attached> attached_near(const FigureText& text, TokenRange range,
                                        const std::vector<Attached>& attached) {
  const auto before = [](const Attached& figure, std::size_t token) {
    return figure.candidate.number < token;
  };
  const auto first =
      std::lower_bound(attached.begin(), attached.end(), text.sentence(range.first).first, before);
  const auto last =
      std::lower_bound(first, attached.end(), text.sentence(range.last - 1).last, before);
  return {first, last};
}

// "Recovered 140 million yuan in losses": what the sum is of.
bool is_of_sum(const FigureText& text, const FoundWord& word, std::span<const Attached> attached) {
  if (word.first == 0) return false;
  const std::string_view link = text.term(word.first - 1);
  return (link == "in" || link == "of") &&
         std::any_of(attached.begin(), attached.end(), [&](const Attached& a) {
           return a.candidate.measure == Measure::money && a.candidate.end + 1 == word.first;
         });
}

// "Arrested 500 suspects in telecom fraud cases", "prosecuted for fraud crimes", "losses to phone
// scams": which of them; but "a decrease in fraud cases", "in March fraud cases".
bool tells_which(const FigureText& text, const FoundWord& cases,
                 const std::vector<Metric>& metrics) {
  constexpr std::size_t most_words = 4;
  const std::size_t clause = text.clause(cases.first).first;
  const bool in_capitals = text.stream()[cases.first].capitalized;  // a headline
  for (std::size_t at = cases.first; at-- > clause + 1 && cases.first - at <= most_words;) {
    const std::string_view term = text.term(at);
    const bool is_name = text.stream()[at].capitalized && !in_capitals && term != "internet";
    if (!text.is_word(at) || is_name || term == "of" || term == "and") return false;
    if (term == "to")
      return std::ranges::any_of(metrics, [&](const Metric& metric) {
        return metric.kind == FigureKind::losses && metric.first >= clause && metric.first < at;
      });
    if (term != "in" && term != "for" && term != "from") continue;
    const bool of_count = text.ending(WordRole::noun, at) || text.ending(WordRole::currency, at);
    const bool of_act = text.has_before(WordRole::act, at);
    return (of_count || of_act) && std::ranges::any_of(metrics, [&](const Metric& metric) {
             return metric.first >= clause && metric.first < at;
           });
  }
  return false;
}

// 涉案银行卡数, 涉案人数: things and people in a case, not its sum.
bool tells_thing_in_case(const FigureText& text, const FoundWord& involved) {
  if (!text.is_han(involved.first)) return false;
  const FoundWord* whole = text.starting(WordRole::noun, involved.first);
  if (whole != nullptr && whole->last > involved.last) return true;
  const FoundWord* thing = text.starting(WordRole::noun, involved.last);
  return thing != nullptr && thing->noun() != Noun::cases;
}

// The 案 of 涉案资金.
bool is_inside_act(const FigureText& text, const FoundWord& noun) {
  const auto acts = text.within(WordRole::act, text.clause(noun.first));
  return std::ranges::any_of(acts, [&](const FoundWord& act) {
    return act.act() == Act::involve && act.first < noun.first && noun.last <= act.last;
  });
}

// 警情、立案、百万元以上案件分别下降: a class of cases, which has a rate of its own.
bool is_class_in_list(const FigureText& text, const FoundWord& cases, TokenRange range) {
  constexpr std::size_t reach = 8;  // tokens
  const std::size_t first = range.before(cases.first, reach).first;
  return text.has_before(WordRole::hedge_after, cases.first) &&
         !text.has_at(WordRole::act, cases.last) &&
         text.has_cue(Cue::distribute, {cases.last, range.last}) &&
         is_list_mark_between(text, first, cases.first);
}

// "The number of scam victims": people, and no cases.
bool tells_whose_case(const FigureText& text, const FoundWord& cases) {
  return text.is_word(cases.first) && text.has_noun_at(person_nouns, cases.last);
}

// What can have changed in the range: counts attached there, acts, and cases that no act in the
// clause speaks of.
std::vector<Metric> metrics_in(const FigureText& text, TokenRange range,
                               const std::vector<Attached>& all) {
  std::vector<Metric> metrics;
  if (range.first >= range.last) return metrics;
  const std::span<const Attached> attached = attached_near(text, range, all);
  const auto counted = [&](std::size_t token) {
    return std::any_of(attached.begin(), attached.end(), [&](const Attached& a) {
      return a.candidate.measure != Measure::percent && token >= a.begin && token < a.end;
    });
  };
  for (const Attached& figure : attached) {
    if (figure.candidate.measure == Measure::percent) continue;
    // "The amount involved fell 25.5 percent to 168 million": the act stands before, the sum
    // behind.
    const std::size_t at =
        range.contains(figure.candidate.number) ? figure.candidate.number : figure.begin;
    if (range.contains(at)) metrics.push_back({at, figure.kind});
  }
  for (const FoundWord& word : text.within(WordRole::act, range)) {
    const bool is_fall = text.term(word.first) == "减";  // 减少损失35%
    const auto kind = is_fall ? FigureKind::losses : kind_of_change(word.act());
    const FoundWord* noun = text.ending(WordRole::noun, word.first);
    const bool of_sum = is_of_sum(text, word, attached);
    const bool of_others =  // 盗窃案件发案
        noun != nullptr && noun->noun() == Noun::unrelated &&
        (text.term(noun->last - 1) == "件" || text.term(noun->last - 1) == "案");
    const bool tells_thing = word.act() == Act::involve && tells_thing_in_case(text, word);
    const bool takes_part = text.next_term(word.last) == "in" &&  // "people involved in cases"
                            word.act() == Act::involve;
    if (kind && !counted(word.first) && !is_object(text, word) && !of_others && !of_sum &&
        !takes_part && !tells_thing)
      metrics.push_back({word.first, *kind});
  }
  for (const FoundWord& word : text.within(WordRole::noun, range)) {
    const FoundWord* same = text.starting(WordRole::act, word.first);
    const bool part_of_act =
        (same != nullptr && same->act() != Act::nothing) || is_inside_act(text, word);
    if (word.noun() != Noun::cases || counted(word.first) || part_of_act ||
        tells_whose_case(text, word))
      continue;
    const TokenRange clause = text.clause(word.first);
    const bool spoken_for = text.has_act(
        {std::max(clause.first, range.first), std::min(clause.last, range.last)}, is_about_cases);
    if (!spoken_for && !tells_which(text, word, metrics))
      metrics.push_back({word.first, FigureKind::cases_filed});
    else if (spoken_for && is_class_in_list(text, word, range))
      metrics.push_back({word.first, std::nullopt});
  }
  std::sort(metrics.begin(), metrics.end(),
            [](const Metric& a, const Metric& b) { return a.first < b.first; });
  const auto same = [&](const Metric& a, const Metric& b) {
    return a.kind == b.kind && !is_list_mark_between(text, a.first, b.first);
  };
  metrics.erase(std::unique(metrics.begin(), metrics.end(), same), metrics.end());
  return metrics;
}

// "That is an increase of", "The figures marked", 同比分别上升: what moved is named before.
bool points_back(const FigureText& text, TokenRange sentence) {
  constexpr std::string_view pointers[] = {
      "that", "this", "these", "both", "figures", "numbers", "number", "up", "down",
      "an",   "a",    "同",    "分",   "较",      "比",      "均",     "两", "数",
      "环",   "上",   "下",    "增",   "升",      "降",      "which"};
  const std::size_t end = std::min(sentence.last, sentence.first + 3);
  return text.holds_one_of(pointers, {sentence.first, end});
}

// 电诈预警量同比下降, 涉案银行卡数较去年下降: things that rise and fall and are no metric.
bool names_other_subject(const FigureText& text, TokenRange range) {
  static const HanPhrases others = {"预警", "投诉",   "信访",   "银行卡", "手机卡",   "电话卡",
                                    "两卡", "线索",   "满意度", "安全感", "涉案人数", "知晓率",
                                    "事故", "注册量", "安装量", "下载量"};
  constexpr std::string_view amounts = "数量总信息指令";  // character by character
  constexpr std::string_view comparisons = "同环较比与和跟去上本分均也都则大明显有所持续";
  for (std::size_t token = range.first; token < range.last; ++token) {
    const std::size_t size = others.size_at(text.stream(), token);
    if (size == 0) continue;
    std::size_t end = token + size;
    while (end < range.last && holds(amounts, text.term(end))) ++end;
    if (end >= range.last || holds(comparisons, text.term(end))) return true;
  }
  return false;
}

// "a 12.5 percent drop in cases": what follows; else what stands before, in the sentence or the one
// before it.
std::vector<Metric> metrics_of(const FigureText& text, const Group& group, const Move& move,
                               std::size_t after, const std::vector<Attached>& attached) {
  const std::size_t number = group.front().number;
  const TokenRange sentence = text.sentence(number);
  if (move.first >= group.back().end && text.next_term(move.last) == "in") {
    auto right = metrics_in(text, {move.last, text.clause(move.first).last}, attached);
    right.resize(std::min(right.size(), group.members.size()));
    if (!right.empty()) return right;
  }
  const TokenRange own{std::max(text.clause(number).first, after), number};
  const TokenRange subject{own.first, std::min(move.first, number)};
  if (names_other_subject(text, subject) && metrics_in(text, own, attached).empty()) return {};
  auto left = metrics_in(text, {std::max(sentence.first, after), number}, attached);
  if (left.empty()) left = metrics_in(text, {sentence.first, number}, attached);
  if (left.empty() && points_back(text, sentence)) {
    left = metrics_in(text, text.sentence_before(number), attached);
  }
  return left;
}

void add_changes(std::vector<Change>& changes, const FigureText& text, const Group& group,
                 const Move& move, std::span<const Metric> metrics) {
  const std::size_t count = group.members.size();
  const std::size_t skipped = metrics.size() > count ? metrics.size() - count : 0;
  const Basis basis = basis_of(text, text.sentence(group.front().number));
  for (std::size_t i = 0; i < count; ++i) {
    const auto kind = metrics[std::min(skipped + i, metrics.size() - 1)].kind;
    if (!kind) continue;
    Change& change = changes.emplace_back();
    FigureCandidate& rate = change.candidate = group.members[i];
    if (rate.measure == Measure::times) scale(rate.quantity, 100);
    change.kind = *kind;
    change.begin = i == 0 ? std::min(move.first, rate.begin) : rate.begin;
    change.end = i + 1 == count ? std::max(move.last, rate.end) : rate.end;
    change.direction = move.direction;
    change.basis = basis;
  }
}

// "Cases doubled": the verb is the number.
std::vector<Change> multiples_in(const FigureText& text, const std::vector<Attached>& attached) {
  std::vector<Change> changes;
  for (const FoundWord& word : text.within(WordRole::multiple, {0, text.size()})) {
    const bool adjective = text.term(word.first) == "double" || text.term(word.first) == "triple";
    const TokenRange clause = text.clause(word.first);
    const auto metrics = metrics_in(text, {clause.first, word.first}, attached);
    if (adjective || metrics.empty() || !metrics.back().kind) continue;
    Change change;
    change.candidate.begin = change.candidate.number = change.begin = word.first;
    change.candidate.end = change.candidate.number_end = change.end = word.last;
    change.candidate.clause = clause;
    change.candidate.measure = Measure::times;
    change.candidate.quantity.value = std::abs(word.code);
    change.kind = *metrics.back().kind;
    change.direction = word.code < 0 ? Direction::down : Direction::up;
    change.basis = basis_of(text, text.sentence(word.first));
    changes.push_back(change);
  }
  return changes;
}

}  // namespace

std::vector<Change> find_changes(const FigureText& text,
                                 const std::vector<FigureCandidate>& candidates,
                                 const std::vector<Attached>& attached) {
  std::vector<Change> changes = multiples_in(text, attached);
  std::size_t after = 0;  // the end of the percentages before
  for (const Group& group : groups_of(text, candidates)) {
    const auto move = move_of(text, group, after);
    const TokenRange between{move ? std::min(move->first, group.front().number) : 0,
                             group.front().number};
    const TokenRange before{text.clause(group.front().number).first, group.front().number};
    if (move && !text.has_cue(Cue::share, between) && !is_goal(text, before)) {
      const auto metrics = metrics_of(text, group, *move, after, attached);
      if (!metrics.empty()) add_changes(changes, text, group, *move, metrics);
    }
    after = group.back().end;
  }
  return changes;
}

}  // namespace dragnet

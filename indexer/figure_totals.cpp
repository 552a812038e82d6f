#include "indexer/figure_totals.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace dragnet {
namespace {

using std::string_view;

constexpr std::size_t lead = 5;         // tokens before the act where "in all" may stand
constexpr std::size_t longest_sum = 4;  // members

// What was lost adds up to what was involved.
FigureKind sums_of(FigureKind kind) {
  return kind == FigureKind::losses ? FigureKind::amount_involved : kind;
}

bool is_alike(const Attached& a, const Attached& b) {
  return sums_of(a.kind) == sums_of(b.kind) && a.candidate.measure == b.candidate.measure &&
         a.candidate.currency == b.candidate.currency;
}

bool is_said_part(const FigureText& text, const Attached& figure) {
  const std::size_t number = figure.candidate.number;
  return text.has_cue(Cue::part, {text.clause(number).first, number});
}

// 共, 合计, 总计, "in all", "a total of" right before the number or its act.
bool says_total(const FigureText& text, const Attached& figure) {
  const std::size_t clause = figure.candidate.clause.first;
  const std::size_t from = figure.begin > lead ? figure.begin - lead : 0;
  for (std::size_t token = std::max(clause, from); token < figure.candidate.number; ++token) {
    const string_view term = text.term(token);
    const string_view before = text.term_before(token, clause);
    const bool counted = term == "计" && (before == "合" || before == "总");
    const bool all = term == "all" && before == "in";
    if (counted || all || (term == "共" && before != "公") || term == "total") return true;
  }
  return false;
}

bool is_measure_taken(const FigureText& text, const Attached& figure) {
  for (std::size_t token = figure.begin; token + 1 < figure.end; ++token) {
    const string_view term = text.term(token);
    const bool zh = term == "强" && text.term(token + 1) == "制";
    const bool en = (term == "compulsory" || term == "coercive") &&
                    text.stream().stem(token + 1).starts_with("measur");
    if (zh || en) return true;
  }
  return false;
}

bool is_period_between(const std::vector<PeriodMention>& periods, std::size_t from,
                       std::size_t to) {
  const auto next =
      std::lower_bound(periods.begin(), periods.end(), from,
                       [](const PeriodMention& m, std::size_t t) { return m.first < t; });
  return next != periods.end() && next->first < to;
}

// The figures of one kind, as places in a list, in reading order.
using Series = std::vector<std::size_t>;

std::vector<Series> series_of(const std::vector<Attached>& attached) {
  std::vector<Series> all;
  for (std::size_t i = 0; i < attached.size(); ++i) {
    if (attached[i].candidate.measure == Measure::percent) continue;
    const auto known = std::find_if(all.begin(), all.end(), [&](const Series& series) {
      return is_alike(attached[series.front()], attached[i]);
    });
    if (known != all.end()) {
      known->push_back(i);
    } else {
      all.push_back({i});
    }
  }
  return all;
}

class Components {
 public:
  Components(const FigureText& text, const std::vector<Attached>& attached,
             const std::vector<PeriodMention>& periods)
      : text_(text), attached_(attached), periods_(periods), dropped_(attached.size()) {}

  std::vector<Attached> rest() {
    for (const Series& series : series_of(attached_)) {
      for (std::size_t at = 0; at < series.size(); ++at) {
        drop_before_total(series, at);
        drop_members(series, at);
        drop_measures(series, at);
      }
    }
    std::vector<Attached> kept;
    for (std::size_t i = 0; i < attached_.size(); ++i) {
      if (!dropped_[i]) kept.push_back(attached_[i]);
    }
    return kept;
  }

 private:
  double value(std::size_t i) const { return attached_[i].candidate.quantity.value; }
  std::size_t number(std::size_t i) const { return attached_[i].candidate.number; }

  // Those before a figure that says it is their total.
  void drop_before_total(const Series& series, std::size_t at) {
    const std::size_t total = series[at];
    if (at == 0 || !says_total(text_, attached_[total])) return;
    const TokenRange sentence = text_.sentence(number(total));
    const bool money = attached_[total].candidate.measure == Measure::money;
    if (money && (at < 2 || !sentence.contains(number(series[at - 2])))) return;
    double sum = 0;
    for (std::size_t k = at; k-- > 0 && sentence.contains(number(series[k]));) {
      const std::size_t i = series[k];
      sum += value(i);
      const bool other_time = is_period_between(periods_, number(i), number(total));
      if (sum > value(total) || value(i) >= value(total) || other_time) return;
      if (!is_said_part(text_, attached_[i])) dropped_[i] = true;
    }
  }

  // Neighbours whose sum is the figure before or behind them.
  void drop_members(const Series& series, std::size_t at) {
    for (std::size_t count = 2; count <= longest_sum && at + count < series.size(); ++count) {
      double sum = 0;
      for (std::size_t k = 1; k <= count; ++k) sum += value(series[at + k]);
      if (is_sum(series[at], series[at + 1], sum)) drop(series, at + 1, count);
      sum += value(series[at]) - value(series[at + count]);
      if (is_sum(series[at + count], series[at], sum)) drop(series, at, count);
    }
  }

  bool is_sum(std::size_t total, std::size_t member, double sum) const {
    const std::size_t first = std::min(number(total), number(member));
    const std::size_t last = std::max(number(total), number(member));
    const bool near = text_.sentence(first).contains(last) ||
                      text_.sentence(first).last == text_.sentence(last).first;
    return near && !is_period_between(periods_, first, last) &&
           std::abs(sum - value(total)) <= 1e-9 * sum;
  }

  void drop(const Series& series, std::size_t from, std::size_t count) {
    for (std::size_t k = from; k < from + count; ++k) {
      if (!is_said_part(text_, attached_[series[k]])) dropped_[series[k]] = true;
    }
  }

  // Measures against those whose arrest was told before.
  void drop_measures(const Series& series, std::size_t at) {
    const std::size_t i = series[at];
    if (at == 0 || attached_[i].kind != FigureKind::suspects_arrested) return;
    const std::size_t before = series[at - 1];
    dropped_[i] =
        dropped_[i] || (is_measure_taken(text_, attached_[i]) && value(before) >= value(i) &&
                        text_.paragraph(number(i)).contains(number(before)));
  }

  const FigureText& text_;
  const std::vector<Attached>& attached_;
  const std::vector<PeriodMention>& periods_;
  std::vector<bool> dropped_;
};

}  // namespace

std::vector<Attached> without_components(const FigureText& text,
                                         const std::vector<Attached>& attached,
                                         const std::vector<PeriodMention>& periods) {
  return Components(text, attached, periods).rest();
}

}  // namespace dragnet

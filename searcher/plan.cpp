#include "searcher/plan.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "common/in_quotes.h"
#include "common/text_parts.h"
#include "searcher/bm25.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

std::string in_parentheses(const std::string& text) {
  return "(" + text + ")";
}

// Of thousands that begin with a character or a prefix some tell what the others are like.
constexpr std::size_t most_terms = 10;

std::string any_term(const std::vector<std::string>& terms) {
  std::string text = joined(std::span(terms).first(std::min(terms.size(), most_terms)), "|");
  if (terms.size() > most_terms)
    text += "|… " + std::to_string(terms.size() - most_terms) + " more";
  return terms.size() == 1 ? text : in_parentheses(text);
}

std::string side_by_side(const AdjacentTerms& words) {
  return "[" + joined(words, " ", any_term) + "]";
}

struct ConditionPrinter {
  std::string operator()(const Dated& dated) const {
    return dated.range == DateRange{} ? "dated" : to_string(dated.range);
  }
  std::string operator()(const IndexedAfter& after) const {
    return "indexed>=" + std::to_string(after.moment);
  }
  std::string operator()(const FigureCondition& figure) const {
    std::string text = figure.range ? to_string(*figure.range) : "figure";
    if (figure.during) text += " during " + to_string(*figure.during);
    return text;
  }
  std::string operator()(const SideBySide& phrase) const { return side_by_side(phrase.words); }
  std::string operator()(const StandsNear& near) const {
    return joined(near.operands, " NEAR/" + std::to_string(near.window) + " ",
                  [](const StandsNear::Operand& operand) {
                    return joined(operand, "|", [](const StandsNear::Form& form) {
                      return side_by_side(form.words);
                    });
                  });
  }
  std::string operator()(const HoldsExactly& exact) const {
    return "exact:" + in_quotes(exact.words);
  }
};

struct Printer {
  std::string operator()(const AllReports&) const { return "all reports"; }
  std::string operator()(const AnyTerm& term) const {
    std::string text = any_term(term.terms);
    if (term.fixed > 0) text += "^" + score_text(term.fixed);
    if (term.fixed > 0 && term.counted > 0) text += "+" + score_text(term.counted);
    return text;
  }
  std::string operator()(const AllOf& all) const {
    return in_parentheses(joined(all.parts, " AND ", print));
  }
  std::string operator()(const AnyOf& any) const {
    if (any.parts.empty()) return "nothing";
    return in_parentheses(joined(any.parts, any.best ? " OR BEST " : " OR ", print));
  }
  std::string operator()(const SomeOf& some) const {
    return std::to_string(some.least) + " OF " + in_parentheses(joined(some.parts, ", ", print));
  }
  std::string operator()(const Boosted& group) const {
    return in_parentheses(joined(group.both, " MAYBE ", print));
  }
  std::string operator()(const ButNot& group) const {
    return in_parentheses(joined(group.both, " BUT NOT ", print));
  }
  std::string operator()(const ReportCondition& condition) const {
    return std::visit(ConditionPrinter(), condition);
  }

 private:
  static std::string print(const Plan& plan) { return to_string(plan); }
};

// The parts of a plan that score; of a constant one constant parts.
template <typename SomePlan>
std::span<SomePlan> scoring_parts(SomePlan& plan) {
  if (auto* all = std::get_if<AllOf>(&plan.node)) return all->parts;
  if (auto* any = std::get_if<AnyOf>(&plan.node)) return any->parts;
  if (auto* some = std::get_if<SomeOf>(&plan.node)) return some->parts;
  if (auto* group = std::get_if<Boosted>(&plan.node)) return group->both;
  if (auto* group = std::get_if<ButNot>(&plan.node)) return std::span(group->both).first(1);
  return {};
}

}  // namespace

Plan all_of(std::vector<Plan> parts) {
  AllOf all;
  std::vector<Plan> more;
  for (Plan& part : parts) {
    if (auto* group = std::get_if<Boosted>(&part.node)) {
      more.push_back(std::move(group->both.back()));
      part = Plan(std::move(group->both.front()));
    }
    if (auto* group = std::get_if<AllOf>(&part.node)) {
      std::ranges::move(group->parts, std::back_inserter(all.parts));
    } else if (!std::holds_alternative<AllReports>(part.node)) {
      all.parts.push_back(std::move(part));
    }
  }
  Plan plan{AllReports{}};
  if (all.parts.size() == 1) plan = Plan(std::move(all.parts.front()));
  if (all.parts.size() > 1) plan = {std::move(all)};
  return more.empty() ? std::move(plan) : boosted(std::move(plan), any_of(std::move(more)));
}

Plan any_of(std::vector<Plan> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  return {AnyOf{.parts = std::move(parts)}};
}

Plan best_of(std::vector<Plan> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  return {AnyOf{.parts = std::move(parts), .best = true}};
}

Plan boosted(Plan wanted, Plan more) {
  Boosted group;
  group.both.push_back(std::move(wanted));
  group.both.push_back(std::move(more));
  return {std::move(group)};
}

Plan but_not(Plan wanted, Plan unwanted) {
  ButNot group;
  group.both.push_back(std::move(wanted));
  group.both.push_back(std::move(unwanted));
  return {std::move(group)};
}

Plan reports_with(std::string term) {
  return {AnyTerm{.terms = {std::move(term)}}};
}

Plan reports_dated(const DateRange& range) {
  return {ReportCondition{Dated{range}}};
}

double most_score(const Plan& plan) {
  if (const auto* term = std::get_if<AnyTerm>(&plan.node)) return term->fixed + term->counted;
  const auto* any = std::get_if<AnyOf>(&plan.node);
  const bool is_best = any != nullptr && any->best;
  double most = 0;
  for (const Plan& part : scoring_parts(plan))
    most = is_best ? std::max(most, most_score(part)) : most + most_score(part);
  return most;
}

Plan scaled(Plan plan, double factor) {
  if (auto* term = std::get_if<AnyTerm>(&plan.node)) {
    term->fixed *= factor;
    term->counted *= factor;
  }
  for (Plan& part : scoring_parts(plan)) part = scaled(std::move(part), factor);
  return plan;
}

std::string to_string(const Plan& plan) {
  return std::visit(Printer(), plan.node);
}

}  // namespace dragnet

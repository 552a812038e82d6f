#include "searcher/matched_in.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "common/schema.h"
#include "searcher/conditions.h"
#include "searcher/exact_words.h"
#include "searcher/query_compiler.h"
#include "searcher/term_sequence.h"

namespace dragnet {

namespace {

AdjacentTerms in_title(AdjacentTerms words) {
  for (std::vector<std::string>& place : words)
    for (std::string& term : place) term = title_form(term);
  return words;
}

bool is_condition_on_words(const Plan& part) {
  const auto* condition = std::get_if<ReportCondition>(&part.node);
  return condition != nullptr && !is_cheap(*condition);
}

MatchedIn either(const MatchedIn& a, const MatchedIn& b) {
  return {a.title || b.title, a.text || b.text, a.tag || b.tag};
}

// Looks at one report. What a part gives is nothing where the report does not match it.
class Matching {
 public:
  using Where = std::optional<MatchedIn>;

  Matching(ReportNumber report, const Segment& segment, const Gazetteer& gazetteer)
      : report_(report), segment_(segment), gazetteer_(gazetteer) {}

  Where of(const Plan& plan) const { return std::visit(*this, plan.node); }

  Where operator()(const AllReports&) const { return MatchedIn{}; }

  // A term of the words is one of the title too; what the title does not account for stands in the
  // text.
  Where operator()(const AnyTerm& any) const {
    Where where;
    for (const std::string& term : any.terms) {
      const std::optional<std::uint32_t> count = count_of(term);
      if (!count) continue;
      MatchedIn found;
      if (term.starts_with(facet_prefix)) {
        found.tag = true;
      } else if (is_of_title(term)) {
        found.title = true;
      } else {
        const std::uint32_t in_title = count_of(title_form(term)).value_or(0);
        found = {.title = in_title > 0, .text = *count > in_title, .tag = false};
      }
      where = either(where.value_or(MatchedIn{}), found);
    }
    return where;
  }

  Where operator()(const AllOf& all) const {
    const bool together = std::ranges::any_of(all.parts, is_condition_on_words);
    MatchedIn where = together ? MatchedIn{.title = true, .text = true, .tag = false} : MatchedIn{};
    for (const Plan& part : all.parts) {
      const Where found = of(part);
      if (!found) return {};
      if (!together) where = either(where, *found);
      if (together && !std::holds_alternative<ReportCondition>(part.node)) {
        where.title &= found->title;
        where.text &= found->text;
      }
    }
    if (together)
      for (const Plan& part : all.parts) narrow(part, where);
    return where;
  }

  Where operator()(const AnyOf& any) const { return any_of(any.parts); }
  Where operator()(const SomeOf& some) const { return any_of(some.parts); }

  Where operator()(const Boosted& group) const { return of(group.both.front()); }

  Where operator()(const ButNot& group) const {
    return of(group.both.back()) ? std::nullopt : of(group.both.front());
  }

  Where operator()(const ReportCondition& condition) const {
    return holds(condition) ? Where(MatchedIn{}) : std::nullopt;
  }

 private:
  Where any_of(const std::vector<Plan>& parts) const {
    Where where;
    for (const Plan& part : parts)
      if (const Where found = of(part)) where = either(where.value_or(MatchedIn{}), *found);
    return where;
  }

  // How often the term stands in the report; nothing when it does not have it, as a tag may count
  // none.
  std::optional<std::uint32_t> count_of(const std::string& term) const {
    PostingList postings = postings_of(term, segment_);
    return postings.seek(report_) == report_ ? std::optional(postings.times()) : std::nullopt;
  }

  bool holds(const ReportCondition& condition) const {
    return ConditionTest(condition, segment_, gazetteer_).holds(report_);
  }

  // A condition that holds somewhere, and not in the title, holds in the text: never across both.
  void narrow(const Plan& part, MatchedIn& where) const {
    const auto* condition = std::get_if<ReportCondition>(&part.node);
    if (condition == nullptr) return;
    if (const auto* exact = std::get_if<HoldsExactly>(condition)) return narrow(*exact, where);
    where.title = where.title && holds(within_title(*condition));
    where.text |= !where.title;
  }

  void narrow(const HoldsExactly& exact, MatchedIn& where) const {
    if (exact.words.empty()) return;
    const StoredTexts texts = segment_.texts.of(report_);
    const ExactWords words(exact.words, segment_.texts.sample());
    where.title = words.find(texts.title).has_value();
    where.text = words.find(texts.text).has_value();
  }

  static ReportCondition within_title(ReportCondition condition) {
    if (auto* phrase = std::get_if<SideBySide>(&condition)) {
      phrase->words = in_title(std::move(phrase->words));
      phrase->scope = Scope::title;
    }
    if (auto* near = std::get_if<StandsNear>(&condition))
      for (StandsNear::Operand& operand : near->operands)
        for (StandsNear::Form& form : operand) form.words = in_title(std::move(form.words));
    return condition;
  }

  ReportNumber report_;
  const Segment& segment_;
  const Gazetteer& gazetteer_;
};

std::vector<Plan> each_in_groups(const std::vector<Query>& operands, const IndexReader& index) {
  std::vector<Plan> parts;
  for (const Query& operand : operands) parts.push_back(compile_in_groups(operand, index));
  return parts;
}

}  // namespace

Plan compile_in_groups(const Query& query, const IndexReader& index) {
  if (const auto* all = std::get_if<And>(&query.node))
    return {AllOf{each_in_groups(all->operands, index)}};
  if (const auto* any = std::get_if<Or>(&query.node))
    return {AnyOf{.parts = each_in_groups(any->operands, index)}};
  if (const auto* some = std::get_if<Some>(&query.node))
    return {SomeOf{each_in_groups(some->operands, index), some->least}};
  return compile(query, index);
}

MatchedIn matched_in(ReportNumber report, const Plan& plan, const Segment& segment,
                     const Gazetteer& gazetteer) {
  return Matching(report, segment, gazetteer).of(plan).value_or(MatchedIn{});
}

}  // namespace dragnet

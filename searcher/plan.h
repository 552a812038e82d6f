// What is asked of an index, ready to be run: terms with what they weigh, and conditions that are
// looked at report by report. A value, the same for every segment.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "common/date.h"
#include "searcher/query.h"

namespace dragnet {

// Either may be missing; one figure has to fulfil both.
struct FigureCondition {
  std::optional<FigureRange> range;
  std::optional<DateRange> during;  // the figure's period has a day in common with it
  bool operator==(const FigureCondition&) const = default;
};

// Words that stand side by side: for each position the terms that may stand there.
using AdjacentTerms = std::vector<std::vector<std::string>>;

// Conditions. A date that is only a year or a month is in a range that has a day in common with it.
struct Dated {
  DateRange range;  // without ends: any date
};
struct IndexedAfter {
  std::int64_t moment = 0;  // then or later
};
struct SideBySide {
  AdjacentTerms words;
  // Where all of it is one run of Han characters: these, as they are in terms. Then they stand side
  // by side where the characters do, as they are or folded.
  std::string characters;
  Scope scope = Scope::anywhere;  // of the characters
};
// From each operand to the next there are at most `window` positions, in any order.
struct StandsNear {
  struct Form {
    AdjacentTerms words;
    std::size_t width = 1;  // positions: the last Han character of a run has one but no term
  };
  using Operand = std::vector<Form>;  // any of them: Xi'an, Xian
  std::vector<Operand> operands;
  std::size_t window = 0;
};
// Title or text hold the words as they were typed (exact_words.h).
struct HoldsExactly {
  std::string words;
};
using ReportCondition =
    std::variant<Dated, IndexedAfter, FigureCondition, SideBySide, StandsNear, HoldsExactly>;

struct Plan;

struct AllReports {};
// Any of the terms; they count together, as one word that stands wherever one of them does.
struct AnyTerm {
  std::vector<std::string> terms;
  double fixed = 0;    // what it gives however often it stands in a report
  double counted = 0;  // bm25.h: what it can give at most beside that, the more often the more
};
// The scores of the parts add up.
struct AllOf {
  std::vector<Plan> parts;
};
// Of no parts: nothing.
struct AnyOf {
  std::vector<Plan> parts;
  bool best = false;  // forms of one word: not the sum of the scores, but the highest
};
// So many of the parts at least, but not all; the scores of those that match add up.
struct SomeOf {
  std::vector<Plan> parts;
  std::size_t least = 1;  // 1 .. parts - 1
};
// Matches where the first part does; where the second does too, the scores of both add up.
struct Boosted {
  std::vector<Plan> both;
};
struct ButNot {
  std::vector<Plan> both;  // what is wanted, what is not
};

struct Plan {
  std::variant<AllReports, AnyTerm, AllOf, AnyOf, SomeOf, Boosted, ButNot, ReportCondition> node;
};

// all_of takes in the parts of groups of its own sort, so that the rarest of all terms leads and
// texts are looked at last, and leaves out AllReports; their order stays. What boosts a part boosts
// the whole. One part is itself.
Plan all_of(std::vector<Plan> parts);
Plan any_of(std::vector<Plan> parts);
Plan best_of(std::vector<Plan> parts);
Plan boosted(Plan wanted, Plan more);
Plan but_not(Plan wanted, Plan unwanted);
// Reports that have the term, without a score.
Plan reports_with(std::string term);
// Those dated in the range, or dated at all.
Plan reports_dated(const DateRange& range = {});

// The most that a report can score; the same plan with all scores so many times as high.
double most_score(const Plan& plan);
Plan scaled(Plan plan, double factor);

// For people who know the terms of an index (common/schema.h).
std::string to_string(const Plan& plan);

}  // namespace dragnet

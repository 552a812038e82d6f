// plans INDEX COUNT SEED: random plans of the index's terms, run by our cursors and as queries by
// Xapian's own matcher. Prints each plan whose reports or scores differ, and ends with 1 if there
// is one.
#include <algorithm>
#include <cmath>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/program.h"
#include "searcher/bm25.h"
#include "searcher/index_reader.h"
#include "searcher/ranking.h"

namespace dragnet {

namespace {

constexpr std::size_t every_nth_term = 7;
constexpr double most_difference = 1e-9;

// A plan and the query that means the same.
struct Both {
  Plan plan;
  Xapian::Query query;
};

class Generator {
 public:
  Generator(const Xapian::Database& database, unsigned seed) : database_(database), random_(seed) {
    std::size_t read = 0;
    for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term)
      if (read++ % every_nth_term == 0 || term.get_termfreq() > 20) terms_.push_back(*term);
  }

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

  Both group(int depth) {
    if (depth == 0 || below(4) == 0) return word();
    std::vector<Plan> plans;
    std::vector<Xapian::Query> queries;
    for (std::size_t i = 2 + below(3); i > 0; --i) {
      Both part = group(depth - 1);
      plans.push_back(std::move(part.plan));
      queries.push_back(std::move(part.query));
    }
    switch (below(5)) {
      case 0:
        return {all_of(std::move(plans)), {Xapian::Query::OP_AND, queries.begin(), queries.end()}};
      case 1:
        return {any_of(std::move(plans)), {Xapian::Query::OP_OR, queries.begin(), queries.end()}};
      case 2:
        // Xapian takes the parts of an OR among them for its own, unless they are scaled.
        for (Xapian::Query& query : queries) query = {Xapian::Query::OP_SCALE_WEIGHT, query, 1.0};
        return {best_of(std::move(plans)), {Xapian::Query::OP_MAX, queries.begin(), queries.end()}};
      case 3:
        return {boosted(std::move(plans[0]), std::move(plans[1])),
                {Xapian::Query::OP_AND_MAYBE, queries[0], queries[1]}};
      default:
        return {but_not(std::move(plans[0]), std::move(plans[1])),
                {Xapian::Query::OP_AND_NOT, queries[0], queries[1]}};
    }
  }

 private:
  Both word() {
    if (below(6) == 0) return one_of_many();
    const std::string& term = terms_[below(terms_.size())];
    const double weight = word_weight(database_.get_termfreq(term), database_.get_doccount());
    const Xapian::Query query(term);
    if (below(4) > 0) return {{AnyTerm{.terms = {term}, .counted = weight}}, query};
    // As a tag: for being there, and for each time.
    const double fixed = 1 + static_cast<double>(below(3));
    auto* const constant = new Xapian::FixedWeightPostingSource(fixed);
    return {{AnyTerm{.terms = {term}, .fixed = fixed, .counted = weight}},
            {Xapian::Query::OP_AND, query, Xapian::Query(constant->release())}};
  }

  // Without a score: Xapian estimates how many reports have one of the terms.
  Both one_of_many() {
    AnyTerm any;
    for (std::size_t i = 2 + below(20); i > 0; --i)
      any.terms.push_back(terms_[below(terms_.size())]);
    const Xapian::Query query(Xapian::Query::OP_OR, any.terms.begin(), any.terms.end());
    return {{std::move(any)}, {Xapian::Query::OP_SCALE_WEIGHT, query, 0.0}};
  }

  const Xapian::Database& database_;
  std::mt19937 random_;
  std::vector<std::string> terms_;
};

using Scores = std::map<ReportNumber, double>;

// What some of several parts and a word that has to stand beside them give, from what each gives by
// itself: Xapian has no operator for it, and an OR filtered by an OR of ANDs has other scores from
// one run to the next in 1.4.22.
Scores some_beside(const std::vector<Scores>& parts, std::size_t least, const Scores& word) {
  Scores scores;
  for (const auto& [report, score] : word) {
    double sum = score;
    std::size_t found = 0;
    for (const Scores& part : parts) {
      const auto match = part.find(report);
      if (match == part.end()) continue;
      sum += match->second;
      ++found;
    }
    if (found >= least && found < parts.size()) scores[report] = sum;
  }
  return scores;
}

Scores scores_by_us(const Plan& plan, const IndexReader& index) {
  const Copies no_copies;
  Ranking ranking(SortKey("relevance"), 0, index.reports().segments.size(), no_copies);
  MatchObserver* const observers[] = {&ranking};
  see_matches(plan, index, observers);
  Scores scores;
  for (const RankedReport& report : ranking.best()) scores[report.number] = report.key;
  return scores;
}

Scores scores_by_xapian(const Xapian::Query& query, const StoredReports& reports) {
  Xapian::Enquire enquiry(reports.database);
  enquiry.set_query(query);
  const Xapian::MSet found = enquiry.get_mset(0, reports.database.get_doccount());
  Scores scores;
  for (auto match = found.begin(); match != found.end(); ++match)
    if (is_living(*match, reports)) scores[*match] = match.get_weight();
  return scores;
}

bool are_alike(const Scores& ours, const Scores& theirs) {
  return std::ranges::equal(ours, theirs, [](const auto& a, const auto& b) {
    return a.first == b.first && std::abs(a.second - b.second) < most_difference;
  });
}

struct BothScores {
  Plan plan;
  Scores ours;
  Scores theirs;
};

BothScores scores_of_group(Generator& generator, const IndexReader& index) {
  Both both = generator.group(3);
  Scores ours = scores_by_us(both.plan, index);
  return {std::move(both.plan), std::move(ours), scores_by_xapian(both.query, index.reports())};
}

BothScores all_reports(const IndexReader& index) {
  BothScores all{{AllReports{}}, scores_by_us({AllReports{}}, index), {}};
  all.theirs = all.ours;
  return all;
}

BothScores scores_of_some(Generator& generator, const IndexReader& index) {
  std::vector<Plan> plans;
  std::vector<Scores> theirs;
  for (std::size_t i = 2 + generator.below(4); i > 0; --i) {
    BothScores part = scores_of_group(generator, index);
    plans.push_back(std::move(part.plan));
    theirs.push_back(std::move(part.theirs));
  }
  const std::size_t least = 1 + generator.below(plans.size() - 1);
  BothScores beside = scores_of_group(generator, index);
  const bool alone = generator.below(3) == 0;
  if (alone) beside = all_reports(index);
  Plan plan = all_of({{SomeOf{std::move(plans), least}}, std::move(beside.plan)});
  Scores ours = scores_by_us(plan, index);
  return {std::move(plan), std::move(ours), some_beside(theirs, least, beside.theirs)};
}

ExitStatus check(const std::vector<std::string>& arguments) {
  const IndexReader index(arguments.at(0));
  const std::size_t count = std::stoul(arguments.at(1));
  Generator generator(index.database(), static_cast<unsigned>(std::stoul(arguments.at(2))));
  std::size_t mistakes = 0;
  std::size_t matches = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const BothScores found =
        i % 4 == 0 ? scores_of_some(generator, index) : scores_of_group(generator, index);
    matches += found.ours.size();
    if (are_alike(found.ours, found.theirs)) continue;
    ++mistakes;
    std::cout << to_string(found.plan) << '\n';
  }
  std::cout << count << " plans, " << matches << " matches, " << mistakes << " mistakes\n";
  return mistakes == 0 ? ExitStatus::ok : ExitStatus::no_hits;
}

}  // namespace

}  // namespace dragnet

int main(int count, char** arguments) {
  return dragnet::run_program("plans", [&] {
    return dragnet::check({arguments + 1, arguments + count});
  });
}

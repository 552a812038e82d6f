// Document at a time: the rarest part of a conjunction leads, the others are asked to catch up, and
// conditions are looked at last.
#include "searcher/cursor.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "searcher/conditions.h"
#include "searcher/word_cursor.h"

namespace dragnet {

namespace {

using Cursors = std::vector<std::unique_ptr<Cursor>>;

std::uint32_t sum_of_most(std::span<const std::unique_ptr<Cursor>> cursors, std::uint32_t reports) {
  std::uint64_t sum = 0;
  for (const auto& cursor : cursors) sum += cursor->most();
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(sum, reports));
}

class AllReportsCursor final : public Cursor {
 public:
  explicit AllReportsCursor(std::uint32_t reports) : Cursor(reports) {}

  ReportNumber seek(ReportNumber least) override {
    return least <= most() ? std::max<ReportNumber>(least, 1) : end;
  }
  double score() override { return 0; }
};

class ConditionCursor final : public Cursor {
 public:
  ConditionCursor(const ReportCondition& condition, const Segment& segment,
                  const Gazetteer& gazetteer)
      : Cursor(segment.columns.reports()), test_(condition, segment, gazetteer) {}

  ReportNumber seek(ReportNumber least) override {
    for (ReportNumber report = std::max<ReportNumber>(least, 1); report <= most(); ++report)
      if (matches(report)) return report;
    return end;
  }
  ReportNumber possible(ReportNumber report) override {
    return test_.holds(report) ? report : report + 1;
  }
  double score() override { return 0; }

 private:
  ConditionTest test_;
};

// The reports that have frequent characters side by side.
class GramCursor final : public Cursor {
 public:
  explicit GramCursor(GramReports reports)
      : Cursor(reports.count()), reports_(reports), report_(next()) {}

  ReportNumber seek(ReportNumber least) override {
    while (report_ < least) report_ = next();
    return report_;
  }
  double score() override { return 0; }

 private:
  ReportNumber next() {
    const ReportNumber report = reports_.next();
    return report == 0 ? end : report;
  }

  GramReports reports_;
  ReportNumber report_;
};

class AllOfCursor final : public Cursor {
 public:
  // followers: in the order in which they are asked.
  AllOfCursor(Cursors parts, Cursor& leader, std::vector<Cursor*> followers)
      : Cursor(leader.most()),
        parts_(std::move(parts)),
        leader_(leader),
        followers_(std::move(followers)) {}

  ReportNumber seek(ReportNumber least) override {
    for (ReportNumber report = leader_.seek(least); report != end; report = leader_.seek(least)) {
      least = possible_of_followers(report);
      if (least == report) return report;
      if (least == end) break;
    }
    return end;
  }

  ReportNumber possible(ReportNumber report) override {
    const ReportNumber first = leader_.possible(report);
    return first == report ? possible_of_followers(report) : first;
  }

  double score() override {
    double sum = 0;
    for (const auto& part : parts_) sum += part->score();
    return sum;
  }

 private:
  ReportNumber possible_of_followers(ReportNumber report) {
    for (Cursor* follower : followers_)
      if (const ReportNumber first = follower->possible(report); first != report) return first;
    return report;
  }

  Cursors parts_;  // in the order of the plan, in which scores are added
  Cursor& leader_;
  std::vector<Cursor*> followers_;
};

class AnyOfCursor final : public Cursor {
 public:
  AnyOfCursor(Cursors parts, std::uint32_t reports, bool best)
      : Cursor(sum_of_most(parts, reports)),
        parts_(std::move(parts)),
        at_(parts_.size(), 0),
        best_(best) {}

  ReportNumber seek(ReportNumber least) override {
    report_ = end;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (at_[i] < least) at_[i] = parts_[i]->seek(least);
      report_ = std::min(report_, at_[i]);
    }
    return report_;
  }

  ReportNumber possible(ReportNumber report) override {
    report_ = report;
    bool any = false;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (at_[i] < report) at_[i] = parts_[i]->matches(report) ? report : at_[i];
      any |= at_[i] == report;
    }
    return any ? report : report + 1;
  }

  double score() override {
    double all = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (at_[i] != report_) continue;
      const double one = parts_[i]->score();
      all = best_ ? std::max(all, one) : all + one;
    }
    return all;
  }

 private:
  Cursors parts_;
  std::vector<ReportNumber> at_;  // the match that each part found last
  bool best_;
  ReportNumber report_ = 0;
};

// Every match has one of the rarest parts, so that only these are walked and the others are asked.
class SomeOfCursor final : public Cursor {
 public:
  // parts: the rarest first.
  SomeOfCursor(Cursors parts, std::size_t least, std::uint32_t most)
      : Cursor(most),
        parts_(std::move(parts)),
        at_(parts_.size(), 0),
        least_(least),
        missing_(parts_.size() - least) {}

  ReportNumber seek(ReportNumber least) override {
    while (true) {
      ReportNumber first = end;
      for (std::size_t i = 0; i <= missing_; ++i) {
        if (at_[i] < least) at_[i] = parts_[i]->seek(least);
        first = std::min(first, at_[i]);
      }
      if (first == end || matches(first)) return first;
      least = first + 1;
    }
  }

  ReportNumber possible(ReportNumber report) override {
    report_ = report;
    std::size_t found = 0;
    std::size_t missing = 0;
    for (std::size_t i = 0; i < parts_.size() && missing <= missing_; ++i) {
      if (at_[i] < report && parts_[i]->matches(report)) at_[i] = report;
      ++(at_[i] == report ? found : missing);
    }
    return found >= least_ && found < parts_.size() ? report : report + 1;
  }

  double score() override {
    double sum = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i)
      if (at_[i] == report_) sum += parts_[i]->score();
    return sum;
  }

 private:
  Cursors parts_;
  std::vector<ReportNumber> at_;  // the match that each part found last
  std::size_t least_;
  std::size_t missing_;  // at most
  ReportNumber report_ = 0;
};

class ButNotCursor final : public Cursor {
 public:
  ButNotCursor(std::unique_ptr<Cursor> wanted, std::unique_ptr<Cursor> unwanted)
      : Cursor(wanted->most()), wanted_(std::move(wanted)), unwanted_(std::move(unwanted)) {}

  ReportNumber seek(ReportNumber least) override {
    ReportNumber report = wanted_->seek(least);
    while (report != end && unwanted_->matches(report)) report = wanted_->seek(report + 1);
    return report;
  }
  ReportNumber possible(ReportNumber report) override {
    const ReportNumber first = wanted_->possible(report);
    return first == report && unwanted_->matches(report) ? report + 1 : first;
  }
  double score() override { return wanted_->score(); }

 private:
  std::unique_ptr<Cursor> wanted_;
  std::unique_ptr<Cursor> unwanted_;
};

class BoostedCursor final : public Cursor {
 public:
  BoostedCursor(std::unique_ptr<Cursor> wanted, std::unique_ptr<Cursor> more)
      : Cursor(wanted->most()), wanted_(std::move(wanted)), more_(std::move(more)) {}

  ReportNumber seek(ReportNumber least) override { return report_ = wanted_->seek(least); }
  ReportNumber possible(ReportNumber report) override {
    return report_ = wanted_->possible(report);
  }
  double score() override {
    if (more_at_ < report_) more_at_ = more_->seek(report_);
    return wanted_->score() + (more_at_ == report_ ? more_->score() : 0);
  }

 private:
  std::unique_ptr<Cursor> wanted_;
  std::unique_ptr<Cursor> more_;  // asked only about what is scored
  ReportNumber report_ = 0;
  ReportNumber more_at_ = 0;  // the match of more that was found last
};

class Opener {
 public:
  Opener(const IndexReader& index, std::size_t segment)
      : segment_(index.reports().segments[segment]),
        average_length_(index.database().get_avlength()),
        gazetteer_(index.knowledge().gazetteer) {}

  std::unique_ptr<Cursor> open(const Plan& plan) const { return std::visit(*this, plan.node); }

  std::unique_ptr<Cursor> operator()(const AllReports&) const {
    return std::make_unique<AllReportsCursor>(segment_.columns.reports());
  }
  std::unique_ptr<Cursor> operator()(const AnyTerm& any) const {
    return open_word_cursor(any, segment_, average_length_);
  }
  std::unique_ptr<Cursor> operator()(const AnyOf& any) const {
    return std::make_unique<AnyOfCursor>(each(any.parts), segment_.columns.reports(), any.best);
  }
  std::unique_ptr<Cursor> operator()(const SomeOf& some) const {
    Cursors parts = each(some.parts);
    std::ranges::stable_sort(parts, {}, [](const auto& part) { return part->most(); });
    const auto walked = std::span(parts).first(parts.size() - some.least + 1);
    const std::uint32_t most = sum_of_most(walked, segment_.columns.reports());
    return std::make_unique<SomeOfCursor>(std::move(parts), some.least, most);
  }
  std::unique_ptr<Cursor> operator()(const Boosted& group) const {
    return std::make_unique<BoostedCursor>(open(group.both.front()), open(group.both.back()));
  }
  std::unique_ptr<Cursor> operator()(const ButNot& group) const {
    return std::make_unique<ButNotCursor>(open(group.both.front()), open(group.both.back()));
  }
  std::unique_ptr<Cursor> operator()(const ReportCondition& condition) const {
    if (const auto reports = listed(condition)) return std::make_unique<GramCursor>(*reports);
    return std::make_unique<ConditionCursor>(condition, segment_, gazetteer_);
  }
  std::unique_ptr<Cursor> operator()(const AllOf& all) const {
    Cursors parts = each(all.parts);
    std::vector<std::size_t> order(parts.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(
        order, {}, [&](std::size_t i) { return std::pair(price(all.parts[i]), parts[i]->most()); });
    std::vector<Cursor*> cursors;
    for (const std::size_t i : order) cursors.push_back(parts[i].get());
    Cursor& leader = *cursors.front();
    cursors.erase(cursors.begin());
    return std::make_unique<AllOfCursor>(std::move(parts), leader, std::move(cursors));
  }

 private:
  // The reports that fulfil the condition, where the segment has a list of them.
  std::optional<GramReports> listed(const ReportCondition& condition) const {
    const auto* phrase = std::get_if<SideBySide>(&condition);
    if (phrase == nullptr || phrase->scope != Scope::anywhere) return std::nullopt;
    return segment_.grams.reports_with(phrase->characters);
  }

  // How late a part is asked whether it matches what the leader found.
  int price(const Plan& plan) const {
    const auto* condition = std::get_if<ReportCondition>(&plan.node);
    if (condition == nullptr || listed(*condition)) return 0;
    return is_cheap(*condition) ? 1 : 2;
  }

  Cursors each(const std::vector<Plan>& plans) const {
    Cursors cursors;
    for (const Plan& plan : plans) cursors.push_back(open(plan));
    return cursors;
  }

  const Segment& segment_;
  double average_length_;
  const Gazetteer& gazetteer_;
};

}  // namespace

std::unique_ptr<Cursor> open_cursor(const Plan& plan, const IndexReader& index,
                                    std::size_t segment) {
  return Opener(index, segment).open(plan);
}

}  // namespace dragnet

#include "searcher/living_reports.h"

#include <algorithm>
#include <memory>

namespace dragnet {

namespace {

// The dead reports of the segment that Xapian asks about.
class DeadSource : public Xapian::PostingSource {
 public:
  explicit DeadSource(const StoredReports& reports) : reports_(reports) {}

  DeadSource* clone() const override { return std::make_unique<DeadSource>(reports_).release(); }

  void init(const Xapian::Database& part) override {
    dead_ = &reports_.tombstones.by_segment.at(segment_of(part, reports_));
    at_ = dead_->begin();
    started_ = false;
  }

  Xapian::doccount get_termfreq_min() const override { return get_termfreq_max(); }
  Xapian::doccount get_termfreq_est() const override { return get_termfreq_max(); }
  Xapian::doccount get_termfreq_max() const override {
    return static_cast<Xapian::doccount>(dead_->size());
  }
  bool at_end() const override { return at_ == dead_->end(); }
  Xapian::docid get_docid() const override { return *at_; }

  void next(double) override {
    if (started_) ++at_;
    started_ = true;
  }
  void skip_to(Xapian::docid report, double) override {
    started_ = true;
    at_ = std::lower_bound(at_, dead_->end(), report);
  }

  std::string get_description() const override { return "tombstones"; }

 private:
  const StoredReports& reports_;
  const std::vector<ReportNumber>* dead_ = nullptr;
  std::vector<ReportNumber>::const_iterator at_;
  bool started_ = false;
};

}  // namespace

// The parts are told apart by identity.
std::size_t segment_of(const Xapian::Database& part, const StoredReports& reports) {
  const auto& parts = reports.database.internal;
  const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& one) {
    return one.get() == part.internal.front().get();
  });
  return static_cast<std::size_t>(found - parts.begin());
}

Xapian::Query among_living(const Xapian::Query& query, const StoredReports& reports) {
  if (reports.tombstones.empty()) return query;
  auto dead = std::make_unique<DeadSource>(reports);
  return {Xapian::Query::OP_AND_NOT, query, Xapian::Query(dead.release()->release())};
}

}  // namespace dragnet

#include "searcher/posting_sources.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "common/figure.h"
#include "common/json.h"
#include "common/schema.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

// Xapian takes the source over: it is deleted with the last query that uses it.
template <class Source>
Xapian::Query query_of(std::unique_ptr<Source> source) {
  return Xapian::Query(source.release()->release());
}

bool fulfils(const Figure& figure, const FigureCondition& condition) {
  if (condition.range && !lies_in(figure, *condition.range)) return false;
  if (!condition.during) return true;
  return figure.period && figure.period->from <= condition.during->to &&
         figure.period->to >= condition.during->from;
}

// Walks over the reports that have figures at all.
class FigureSource : public Xapian::ValuePostingSource {
 public:
  explicit FigureSource(FigureCondition condition)
      : Xapian::ValuePostingSource(figures_slot()), condition_(std::move(condition)) {}

  FigureSource* clone() const override {
    return std::make_unique<FigureSource>(condition_).release();
  }

  void init(const Xapian::Database& database) override {
    Xapian::ValuePostingSource::init(database);
    set_termfreq_min(0);
    set_maxweight(0);
  }

  void next(double min_weight) override {
    Xapian::ValuePostingSource::next(min_weight);
    pass_over_others(min_weight);
  }

  void skip_to(Xapian::docid report, double min_weight) override {
    Xapian::ValuePostingSource::skip_to(report, min_weight);
    pass_over_others(min_weight);
  }

  bool check(Xapian::docid report, double min_weight) override {
    if (!Xapian::ValuePostingSource::check(report, min_weight)) return false;
    return at_end() || get_docid() != report || here();
  }

  std::string get_description() const override {
    return "figures(" + (condition_.range ? to_string(*condition_.range) : "") + ")";
  }

 private:
  bool here() const {
    const std::vector<Figure> figures = decode_figures(get_value());
    return std::any_of(figures.begin(), figures.end(),
                       [this](const Figure& figure) { return fulfils(figure, condition_); });
  }

  void pass_over_others(double min_weight) {
    while (!at_end() && !here()) Xapian::ValuePostingSource::next(min_weight);
  }

  FigureCondition condition_;
};

// Walks over all reports and asks each; cheap only behind a query that names candidates.
class ReportSource : public Xapian::PostingSource {
 public:
  void init(const Xapian::Database& database) override {
    database_ = database;
    all_ = database_.postlist_begin("");
    started_ = false;
  }
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return database_.get_doccount(); }
  Xapian::doccount get_termfreq_max() const override { return database_.get_doccount(); }
  bool at_end() const override { return started_ && all_ == database_.postlist_end(""); }
  Xapian::docid get_docid() const override { return *all_; }

  void next(double) override {
    if (started_) ++all_;
    started_ = true;
    pass_over_others();
  }

  void skip_to(Xapian::docid report, double) override {
    started_ = true;
    all_.skip_to(report);
    pass_over_others();
  }

  bool check(Xapian::docid report, double) override {
    started_ = true;
    all_.skip_to(report);
    return at_end() || *all_ != report || holds_for(report);
  }

 protected:
  virtual bool holds_for(Xapian::docid report) const = 0;
  const Xapian::Database& database() const { return database_; }

 private:
  void pass_over_others() {
    while (!at_end() && !holds_for(*all_)) ++all_;
  }

  Xapian::Database database_;
  Xapian::PostingIterator all_;
  bool started_ = false;
};

using Positions = std::vector<Xapian::termpos>;

class NearSource : public ReportSource {
 public:
  NearSource(std::vector<AdjacentTerms> operands, std::size_t window)
      : operands_(std::move(operands)), window_(window) {}

  NearSource* clone() const override {
    return std::make_unique<NearSource>(operands_, window_).release();
  }
  std::string get_description() const override { return "near(" + std::to_string(window_) + ")"; }

 private:
  bool holds_for(Xapian::docid report) const override {
    Positions reached = starts_of(report, operands_.front());
    for (std::size_t i = 1; i < operands_.size() && !reached.empty(); ++i) {
      const Positions starts = starts_of(report, operands_[i]);
      reached = near_one_of(reached, operands_[i - 1].size(), starts, operands_[i].size());
    }
    return !reached.empty();
  }

  Positions positions_of(Xapian::docid report, const std::vector<std::string>& terms) const {
    Positions positions;
    for (const std::string& term : terms) {
      positions.insert(positions.end(), database().positionlist_begin(report, term),
                       database().positionlist_end(report, term));
    }
    std::sort(positions.begin(), positions.end());
    return positions;
  }

  // Where all positions of the operand are taken one after the other.
  Positions starts_of(Xapian::docid report, const AdjacentTerms& operand) const {
    Positions starts = positions_of(report, operand.front());
    for (std::size_t i = 1; i < operand.size() && !starts.empty(); ++i) {
      const Positions next = positions_of(report, operand[i]);
      std::erase_if(starts, [&](Xapian::termpos start) {
        return !std::binary_search(next.begin(), next.end(),
                                   start + static_cast<Xapian::termpos>(i));
      });
    }
    return starts;
  }

  // Those starts from whose operand it is not too far to one that was reached.
  Positions near_one_of(const Positions& reached, std::size_t reached_size, const Positions& starts,
                        std::size_t size) const {
    Positions near;
    for (const Xapian::termpos start : starts) {
      const bool close = std::any_of(reached.begin(), reached.end(), [&](Xapian::termpos other) {
        const bool after = start > other;
        const std::size_t from = after ? other + reached_size - 1 : start + size - 1;
        const std::size_t to = after ? start : other;
        return start != other && to > from && to - from <= window_;
      });
      if (close) near.push_back(start);
    }
    return near;
  }

  std::vector<AdjacentTerms> operands_;
  std::size_t window_;
};

class ExactSource : public ReportSource {
 public:
  explicit ExactSource(std::string characters) : characters_(std::move(characters)) {}

  ExactSource* clone() const override {
    return std::make_unique<ExactSource>(characters_).release();
  }
  std::string get_description() const override { return "exact(" + characters_ + ")"; }

 private:
  bool holds_for(Xapian::docid id) const override {
    const Report report = decode_report(database().get_document(id).get_data());
    return report.title.find(characters_) != std::string::npos ||
           report.text.find(characters_) != std::string::npos;
  }

  std::string characters_;
};

}  // namespace

Xapian::Query figures_matching(const FigureCondition& condition) {
  return query_of(std::make_unique<FigureSource>(condition));
}

Xapian::Query terms_near(const std::vector<AdjacentTerms>& operands, std::size_t window) {
  return query_of(std::make_unique<NearSource>(operands, window));
}

Xapian::Query characters_in(const std::string& characters) {
  return query_of(std::make_unique<ExactSource>(characters));
}

}  // namespace dragnet

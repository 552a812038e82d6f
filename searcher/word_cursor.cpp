#include "searcher/word_cursor.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "common/posting_list.h"
#include "searcher/bm25.h"

namespace dragnet {

namespace {

// More lists than these are read into one table first.
constexpr std::size_t most_lists = 8;

// Scores one word, whatever it is made of.
class WordScore {
 public:
  WordScore(const AnyTerm& word, const Segment& segment, double average_length)
      : word_(word), columns_(segment.columns), average_length_(average_length) {}

  double operator()(ReportNumber report, std::uint32_t times) const {
    if (word_.counted == 0) return word_.fixed;
    return word_.fixed +
           word_score(word_.counted, times, columns_.length(report) / average_length_);
  }

 private:
  const AnyTerm& word_;
  const SegmentColumns& columns_;
  double average_length_;
};

class TermCursor final : public Cursor {
 public:
  TermCursor(PostingList reports, const WordScore& word)
      : Cursor(reports.size()), reports_(std::move(reports)), word_(word) {}

  ReportNumber seek(ReportNumber least) override { return report_ = reports_.seek(least); }
  double score() override { return word_(report_, times()); }
  std::uint32_t times() const { return reports_.times(); }

 private:
  PostingList reports_;
  WordScore word_;
  ReportNumber report_ = 0;
};

// A few lists as one.
class FewTermsCursor final : public Cursor {
 public:
  FewTermsCursor(const std::vector<std::string>& terms, const Segment& segment,
                 const WordScore& word)
      : Cursor(segment.columns.reports()), word_(word) {
    for (const std::string& term : terms)
      lists_.push_back(std::make_unique<TermCursor>(postings_of(term, segment), word));
  }

  ReportNumber seek(ReportNumber least) override {
    report_ = end;
    for (const auto& list : lists_) report_ = std::min(report_, list->seek(least));
    return report_;
  }

  double score() override {
    std::uint32_t times = 0;
    for (const auto& list : lists_)
      if (list->seek(report_) == report_) times += list->times();
    return word_(report_, times);
  }

 private:
  std::vector<std::unique_ptr<TermCursor>> lists_;
  WordScore word_;
  ReportNumber report_ = 0;
};

// Many lists, read into a table of how often one of the terms stands in each report; plus one, so
// that terms that count nothing, as years, are seen.
class ManyTermsCursor final : public Cursor {
 public:
  ManyTermsCursor(const std::vector<std::string>& terms, const Segment& segment,
                  const WordScore& word)
      : Cursor(segment.columns.reports()),
        times_(segment.columns.reports() + std::size_t{1}),
        word_(word) {
    for (const std::string& term : terms) {
      PostingList list = postings_of(term, segment);
      for (ReportNumber at = list.seek(1); at != end; at = list.seek(at + 1))
        times_[at] = std::max<std::uint32_t>(times_[at], 1) + list.times();
    }
  }

  ReportNumber seek(ReportNumber least) override {
    for (report_ = std::max<ReportNumber>(least, 1); report_ < times_.size(); ++report_)
      if (times_[report_] != 0) return report_;
    return report_ = end;
  }

  double score() override { return word_(report_, times_[report_] - 1); }

 private:
  std::vector<std::uint32_t> times_;
  WordScore word_;
  ReportNumber report_ = 0;
};

}  // namespace

std::unique_ptr<Cursor> open_word_cursor(const AnyTerm& word, const Segment& segment,
                                         double average_length) {
  const WordScore score(word, segment, average_length);
  if (word.terms.size() == 1)
    return std::make_unique<TermCursor>(postings_of(word.terms.front(), segment), score);
  if (word.terms.size() <= most_lists)
    return std::make_unique<FewTermsCursor>(word.terms, segment, score);
  return std::make_unique<ManyTermsCursor>(word.terms, segment, score);
}

}  // namespace dragnet

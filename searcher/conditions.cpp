#include "searcher/conditions.h"

#include <algorithm>
#include <string>
#include <vector>

#include "common/figure.h"
#include "common/json.h"
#include "common/schema.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

std::uint32_t number_of(const Date& date) {
  return static_cast<std::uint32_t>((date.year * 100 + date.month) * 100 + date.day);
}

bool fulfils(const Figure& figure, const FigureCondition& condition) {
  if (condition.range && !lies_in(figure, *condition.range)) return false;
  if (!condition.during) return true;
  return figure.period && figure.period->from <= condition.during->to &&
         figure.period->to >= condition.during->from;
}

using Positions = std::vector<Xapian::termpos>;

// Where words stand in one report.
class Places {
 public:
  Places(const Segment& segment, ReportNumber report) : segment_(segment), report_(report) {}

  // Where all positions of the operand are taken one after the other.
  Positions starts_of(const AdjacentTerms& words) const {
    Positions starts = positions_of(words.front());
    for (std::size_t i = 1; i < words.size() && !starts.empty(); ++i) {
      const Positions next = positions_of(words[i]);
      std::erase_if(starts, [&](Xapian::termpos start) {
        return !std::ranges::binary_search(next, start + static_cast<Xapian::termpos>(i));
      });
    }
    return starts;
  }

 private:
  Positions positions_of(const std::vector<std::string>& terms) const {
    Positions positions;
    const Xapian::Database& database = segment_.database;
    for (const std::string& term : terms) {
      positions.insert(positions.end(), database.positionlist_begin(report_, term),
                       database.positionlist_end(report_, term));
    }
    std::ranges::sort(positions);
    return positions;
  }

  const Segment& segment_;
  ReportNumber report_;
};

// Those starts from whose operand it is not too far to one that was reached.
Positions near_one_of(const Positions& reached, std::size_t reached_size, const Positions& starts,
                      std::size_t size, std::size_t window) {
  Positions near;
  for (const Xapian::termpos start : starts) {
    const bool close = std::ranges::any_of(reached, [&](Xapian::termpos other) {
      const bool after = start > other;
      const std::size_t from = after ? other + reached_size - 1 : start + size - 1;
      const std::size_t to = after ? start : other;
      return start != other && to > from && to - from <= window;
    });
    if (close) near.push_back(start);
  }
  return near;
}

class Judge {
 public:
  Judge(const Segment& segment, ReportNumber report) : segment_(segment), report_(report) {}

  // A date without day or month sorts before every day that it can mean.
  bool operator()(const Dated& dated) const {
    const std::uint32_t date = segment_.columns.date(report_);
    const auto& [from, to] = dated.range;
    if (date == 0 || (to && date > number_of(*to))) return false;
    if (!from || date >= number_of(*from)) return true;
    return date == number_of({from->year, from->month, 0}) || date == number_of({from->year, 0, 0});
  }

  bool operator()(const IndexedAfter& after) const {
    return segment_.columns.first_indexed(report_) >= after.moment;
  }

  bool operator()(const FigureCondition& condition) const {
    const std::vector<Figure> figures = decode_figures(segment_.columns.figures(report_));
    return std::ranges::any_of(figures,
                               [&](const Figure& figure) { return fulfils(figure, condition); });
  }

  bool operator()(const SideBySide& phrase) const {
    return !Places(segment_, report_).starts_of(phrase.words).empty();
  }

  bool operator()(const StandsNear& near) const {
    const Places places(segment_, report_);
    Positions reached = places.starts_of(near.operands.front());
    for (std::size_t i = 1; i < near.operands.size() && !reached.empty(); ++i) {
      const Positions starts = places.starts_of(near.operands[i]);
      reached = near_one_of(reached, near.operands[i - 1].size(), starts, near.operands[i].size(),
                            near.window);
    }
    return !reached.empty();
  }

  bool operator()(const HoldsCharacters& exact) const {
    const Report report = decode_report(segment_.database.get_document(report_).get_data());
    return report.title.find(exact.characters) != std::string::npos ||
           report.text.find(exact.characters) != std::string::npos;
  }

 private:
  const Segment& segment_;
  ReportNumber report_;
};

}  // namespace

bool holds(const ReportCondition& condition, const Segment& segment, ReportNumber report) {
  return std::visit(Judge(segment, report), condition);
}

bool is_cheap(const ReportCondition& condition) {
  return std::holds_alternative<Dated>(condition) ||
         std::holds_alternative<IndexedAfter>(condition) ||
         std::holds_alternative<FigureCondition>(condition);
}

}  // namespace dragnet

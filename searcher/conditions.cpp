#include "searcher/conditions.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "common/analyzer.h"
#include "common/figure.h"
#include "common/han_runs.h"
#include "common/indexed_terms.h"
#include "common/schema.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

bool fulfils(const Figure& figure, const FigureCondition& condition) {
  if (condition.range && !lies_in(figure, *condition.range)) return false;
  if (!condition.during) return true;
  const auto& [from, to] = *condition.during;
  return figure.period && (!to || figure.period->from <= *to) &&
         (!from || figure.period->to >= *from);
}

using Positions = std::vector<std::uint32_t>;

// Where words stand in one report.
class Places {
 public:
  virtual ~Places() = default;

  // Where all positions of the words are taken one after the other.
  Positions starts_of(const AdjacentTerms& words) const {
    Positions starts = positions_of(words.front());
    for (std::size_t i = 1; i < words.size() && !starts.empty(); ++i) {
      const Positions next = positions_of(words[i]);
      std::erase_if(starts, [&](std::uint32_t start) {
        return !std::ranges::binary_search(next, start + static_cast<std::uint32_t>(i));
      });
    }
    return starts;
  }

 private:
  Positions positions_of(const std::vector<std::string>& terms) const {
    Positions positions;
    for (const std::string& term : terms) append_positions(term, positions);
    std::ranges::sort(positions);
    return positions;
  }

  virtual void append_positions(const std::string& term, Positions& positions) const = 0;
};

// As the words of the report are kept.
class WordPlaces final : public Places {
 public:
  explicit WordPlaces(std::span<const std::uint32_t> words) : words_(words) {}

 private:
  // What stands between title and text is far more than near.
  void append_positions(const std::string& term, Positions& positions) const override {
    const std::uint32_t wanted = word_number_of_term(term);
    const bool in_title = is_of_title(term);
    std::uint32_t position = 1;
    for (const std::uint32_t word : words_) {
      if (word == end_of_title && in_title) return;
      if (word == end_of_title) position += title_gap - 1;
      if (word == wanted) positions.push_back(position);
      ++position;
    }
  }

  std::span<const std::uint32_t> words_;
};

// As they are found in title and text.
class TextPlaces final : public Places, private TermSink {
 public:
  TextPlaces(const StoredTexts& texts, const Gazetteer& gazetteer, Analyzer& analyzer) {
    index_tokens(analyzer.analyze(texts.title), analyzer.analyze(texts.text), gazetteer, *this);
  }

 private:
  void counted(std::string_view) override {}
  void placed(std::string_view term, std::uint32_t position) override {
    found_[std::string(term)].push_back(position);
  }

  void append_positions(const std::string& term, Positions& positions) const override {
    const auto found = found_.find(term);
    if (found == found_.end()) return;
    positions.insert(positions.end(), found->second.begin(), found->second.end());
  }

  std::unordered_map<std::string, Positions> found_;
};

// Where an operand stands, from its first position to its last.
struct Stretch {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::vector<Stretch> stretches_of(const StandsNear::Operand& operand, const Places& places) {
  std::vector<Stretch> stretches;
  for (const StandsNear::Form& form : operand) {
    for (const std::uint32_t start : places.starts_of(form.words))
      stretches.push_back({start, start + form.width - 1});
  }
  return stretches;
}

// Those from which it is not too far to one that was reached.
std::vector<Stretch> near_one_of(const std::vector<Stretch>& reached,
                                 std::vector<Stretch> stretches, std::size_t window) {
  std::erase_if(stretches, [&](const Stretch& here) {
    return std::ranges::none_of(reached, [&](const Stretch& other) {
      const bool after = here.first > other.first;
      const std::size_t from = after ? other.last : here.last;
      const std::size_t to = after ? here.first : other.first;
      return here.first != other.first && to > from && to - from <= window;
    });
  });
  return stretches;
}

// What is looked for in texts; "" where nothing is.
std::string characters_of(const ReportCondition& condition) {
  if (const auto* phrase = std::get_if<SideBySide>(&condition)) return phrase->characters;
  return {};
}

// Whether it is true of a term of the words that have to stand somewhere.
bool has_term(const AdjacentTerms& words, const auto& is_true) {
  return std::ranges::any_of(words, [&](const std::vector<std::string>& place) {
    return std::ranges::any_of(place, is_true);
  });
}

bool has_term(const ReportCondition& condition, const auto& is_true) {
  if (const auto* phrase = std::get_if<SideBySide>(&condition))
    return has_term(phrase->words, is_true);
  const auto* near = std::get_if<StandsNear>(&condition);
  return near != nullptr &&
         std::ranges::any_of(near->operands, [&](const StandsNear::Operand& operand) {
           return std::ranges::any_of(operand, [&](const StandsNear::Form& form) {
             return has_term(form.words, is_true);
           });
         });
}

WordNumbers numbers_of(const AdjacentTerms& words) {
  WordNumbers numbers;
  for (const std::vector<std::string>& place : words) {
    numbers.emplace_back();
    for (const std::string& term : place) numbers.back().push_back(word_number_of_term(term));
  }
  return numbers;
}

bool are_side_by_side(const WordNumbers& wanted, std::span<const std::uint32_t> words,
                      Scope scope) {
  if (scope == Scope::title) words = {words.begin(), std::ranges::find(words, end_of_title)};
  const auto is_one_of = [](std::uint32_t word, const std::vector<std::uint32_t>& place) {
    return std::ranges::find(place, word) != place.end();
  };
  return std::search(words.begin(), words.end(), wanted.begin(), wanted.end(), is_one_of) !=
         words.end();
}

class Judge {
 public:
  Judge(const Segment& segment, ReportNumber report, const Gazetteer& gazetteer,
        const PreparedCondition& test)
      : segment_(segment), report_(report), gazetteer_(gazetteer), test_(test) {}

  // A date without day or month sorts before every day that it can mean.
  bool operator()(const Dated& dated) const {
    const std::uint32_t date = segment_.columns.date(report_);
    const auto& [from, to] = dated.range;
    if (date == 0 || (to && date > date_number(*to))) return false;
    if (!from || date >= date_number(*from)) return true;
    return date == date_number({from->year, from->month, 0}) ||
           date == date_number({from->year, 0, 0});
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
    if (test_.characters) return holds_run(phrase.scope);
    const StoredTexts texts = segment_.texts.of(report_);
    if (words_tell(texts)) return are_side_by_side(test_.numbers, texts.words, phrase.scope);
    return !places(texts)->starts_of(phrase.words).empty();
  }

  bool operator()(const StandsNear& near) const {
    const auto words = places(segment_.texts.of(report_));
    std::vector<Stretch> reached = stretches_of(near.operands.front(), *words);
    for (std::size_t i = 1; i < near.operands.size() && !reached.empty(); ++i) {
      reached = near_one_of(reached, stretches_of(near.operands[i], *words), near.window);
    }
    return !reached.empty();
  }

  bool operator()(const HoldsExactly&) const {
    const StoredTexts texts = segment_.texts.of(report_);
    const auto stand_in = [&](std::string_view text) {
      return test_.exact->find(text).has_value();
    };
    return !test_.exact || stand_in(texts.title) || stand_in(texts.text);
  }

 private:
  bool holds_run(Scope scope) const {
    const StoredTexts texts = segment_.texts.of(report_);
    const auto hold = [&](const auto& as_searched) {
      return test_.characters->stands_in(as_searched(texts.title)) ||
             (scope == Scope::anywhere && test_.characters->stands_in(as_searched(texts.text)));
    };
    return hold(std::identity()) || (!texts.is_plain && hold(runs_of_han));
  }

  // Whether the words of the report as numbers are enough to go by.
  bool words_tell(const StoredTexts& texts) const {
    return !texts.words.empty() && !test_.is_ambiguous &&
           !(test_.has_joined_name && texts.has_joined_name);
  }

  std::unique_ptr<const Places> places(const StoredTexts& texts) const {
    if (words_tell(texts)) return std::make_unique<WordPlaces>(texts.words);
    Analyzer analyzer;
    return std::make_unique<TextPlaces>(texts, gazetteer_, analyzer);
  }

  const Segment& segment_;
  ReportNumber report_;
  const Gazetteer& gazetteer_;
  const PreparedCondition& test_;
};

}  // namespace

ConditionTest::ConditionTest(const ReportCondition& condition, const Segment& segment,
                             const Gazetteer& gazetteer)
    : condition_(condition), segment_(segment), gazetteer_(gazetteer) {
  std::string characters = characters_of(condition);
  if (!characters.empty())
    prepared_.characters.emplace(std::move(characters), segment.texts.sample());
  if (const auto* exact = std::get_if<HoldsExactly>(&condition); exact && !exact->words.empty())
    prepared_.exact.emplace(exact->words, segment.texts.sample());
  prepared_.is_ambiguous = has_term(condition, [&](const std::string& term) {
    return segment.texts.is_ambiguous(word_number_of_term(term));
  });
  prepared_.has_joined_name = has_term(condition, [&](const std::string& term) {
    return gazetteer.is_joined_name(word_of_term(term));
  });
  if (const auto* phrase = std::get_if<SideBySide>(&condition))
    prepared_.numbers = numbers_of(phrase->words);
}

bool ConditionTest::holds(ReportNumber report) const {
  return std::visit(Judge(segment_, report, gazetteer_, prepared_), condition_);
}

bool is_cheap(const ReportCondition& condition) {
  return std::holds_alternative<Dated>(condition) ||
         std::holds_alternative<IndexedAfter>(condition) ||
         std::holds_alternative<FigureCondition>(condition);
}

}  // namespace dragnet

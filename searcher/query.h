// A query as a value: what the parser makes of the typed text, what concepts are added to, and what
// is compiled to a plan.
//
// to_string prints it in the query language itself, so that a printed query can be read again and
// means the same; but for Some, which no query text says.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "common/date.h"
#include "common/facet.h"
#include "common/figure.h"

namespace dragnet {

struct Query;

// Where a word has to stand: in the title or the text, or in the title.
enum class Scope : unsigned char { anywhere, title };

// Matches every report; what no query text at all means.
struct Everything {
  bool operator==(const Everything&) const = default;
};

// One word, number or word of Han characters, or several that are written together
// ("cyber-enabled", "Xi'an"): then they have to stand side by side.
struct Word {
  std::string text;
  Scope scope = Scope::anywhere;
  bool operator==(const Word&) const = default;
};

// Words in quotation marks, side by side.
struct Phrase {
  std::string text;
  Scope scope = Scope::anywhere;
  bool operator==(const Phrase&) const = default;
};

// Words that have to stand in the original as they were typed: exact:"…".
struct Exact {
  std::string text;
  bool operator==(const Exact&) const = default;
};

// The beginning of a word, typed with a star.
struct Prefix {
  std::string text;
  Scope scope = Scope::anywhere;
  std::size_t at = 0;  // where it was typed, for messages; not part of its meaning
  bool operator==(const Prefix& other) const { return text == other.text && scope == other.scope; }
};

// A value of a facet. What was typed becomes an id when the query is resolved (query_resolver.h).
struct FacetValue {
  Facet facet = Facet::type;
  std::string value;
  std::size_t at = 0;  // where it was typed, for messages; not part of its meaning
  // Of a concept that words name: they stand for other things too (wire fraud). Only how much it
  // weighs depends on that.
  bool is_ambiguous = false;
  bool operator==(const FacetValue& other) const {
    return facet == other.facet && value == other.value;
  }
};

// Both ends inclusive, to the day; an end that is missing is open.
struct DateRange {
  std::optional<Date> from;
  std::optional<Date> to;
  bool operator==(const DateRange&) const = default;
};

// A report has such a figure when one lies wholly in the range, or for a possible range when one
// may lie in it; money in yuan only. Ends that are missing are open; a strict end is not in the
// range. For changes a fall counts as a negative number. Where both ends are missing any figure
// will do, in any money.
struct FigureRange {
  FigureKind kind = FigureKind::cases_solved;
  bool change = false;
  std::optional<double> from = {};
  std::optional<double> to = {};
  bool from_strict = false;
  bool to_strict = false;
  bool possible = false;
  bool is_any() const { return !from && !to; }
  bool operator==(const FigureRange&) const = default;
};

// Reports like another one, the more they share the better: similar:ID.
struct Similar {
  std::string id;
  std::size_t at = 0;              // where it was typed, for messages; not part of its meaning
  std::vector<std::string> terms;  // of the index; what is telling about the report, when resolved
  bool operator==(const Similar& other) const { return id == other.id; }
};

// Words, phrases or prefixes with at most `window` words from one to the next, in any order.
struct Near {
  std::vector<Query> operands;
  std::size_t window = 10;
  bool operator==(const Near&) const = default;
};

struct And {
  std::vector<Query> operands;  // two or more
  bool operator==(const And&) const = default;
};

struct Or {
  std::vector<Query> operands;  // two or more
  // The first operand is words, the others what these also stand for: facet values among them count
  // as much as the words do, and are filters in other groups.
  bool is_of_words = false;
  bool operator==(const Or&) const = default;
};

// So many of the operands at least, but not all of them.
struct Some {
  std::vector<Query> operands;
  std::size_t least = 1;  // 1 .. operands - 1
  bool operator==(const Some&) const = default;
};

struct Not {
  std::vector<Query> operand;  // exactly one
  bool operator==(const Not&) const = default;
};

struct Query {
  std::variant<Everything, Word, Phrase, Exact, Prefix, FacetValue, DateRange, FigureRange, Similar,
               Near, And, Or, Some, Not>
      node;
  bool operator==(const Query&) const = default;
};

// What a group, or a NOT, is made of; nothing for others.
std::span<Query> operands_of(Query& query);
std::span<const Query> operands_of(const Query& query);

// All, or any, of the operands; groups of the same sort inside are dissolved, except those of words
// and what they stand for; one operand is itself, none is Everything.
Query make_and(std::vector<Query> operands);
Query make_or(std::vector<Query> operands);

// The words, or any of what they also stand for, at least one.
Query words_or(Query words, std::vector<Query> also);

// Any of the operands, each of them once: what one of them brings along is not asked for again. So
// what was printed of words and their names means the same when it is read and resolved.
Query any_once(std::vector<Query> operands);

// What has to match together: the operands of an And, none of Everything, else the query itself.
std::vector<Query> parts_of(const Query& query);

// In the query language, with every AND written out: (pig AND butchering) OR type:pig-butchering.
std::string to_string(const Query& query);

// The query with every range of figures made a possible one.
Query with_possible_figures(Query query);

// What all has to match, each once: words, phrases, names and any figure of a kind, and what only
// keeps reports out.
struct WordsAndFilters {
  std::vector<Query> words;
  std::vector<Query> filters;
};
WordsAndFilters words_and_filters(const Query& query);

// The same query without the dates, and times that words name, which all have to match; none where
// it has no such.
std::optional<Query> without_dates(const Query& query);

// The same query, but that of words, phrases and names that all have to match one is enough;
// filters and exclusions stay as they are.
Query any_word_of(const Query& query);

// The same query, but half of these words are enough, and one is missing. Of two words or more.
Query some_words_of(const Query& query);

// The words of a Word, or of several that all have to match, with blanks between; else "".
std::string typed_words(const Query& query);

}  // namespace dragnet

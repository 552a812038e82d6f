#include "searcher/query_compiler.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

#include "common/schema.h"
#include "searcher/posting_sources.h"
#include "searcher/term_sequence.h"

namespace dragnet {

namespace {

using Queries = std::vector<Xapian::Query>;

Xapian::Query combined(Xapian::Query::op op, const Queries& queries) {
  return Xapian::Query(op, queries.begin(), queries.end());
}

Xapian::Query any_term(const std::vector<std::string>& terms) {
  return Xapian::Query(Xapian::Query::OP_SYNONYM, terms.begin(), terms.end());
}

// Xapian matches positions of terms and of ORs of terms only.
Xapian::Query side_by_side(const AdjacentTerms& sequence) {
  if (sequence.size() == 1) return any_term(sequence.front());
  Queries places;
  for (const std::vector<std::string>& terms : sequence) {
    places.emplace_back(Xapian::Query::OP_OR, terms.begin(), terms.end());
  }
  return combined(Xapian::Query::OP_PHRASE, places);
}

class Compiler {
 public:
  Compiler(const IndexReader& index, Analyzer& analyzer) : index_(index), analyzer_(analyzer) {}

  Xapian::Query operator()(const Everything&) { return every_report(); }
  Xapian::Query operator()(const Word& word) { return words(word.text, word.scope); }
  Xapian::Query operator()(const Phrase& phrase) { return words(phrase.text, phrase.scope); }
  Xapian::Query operator()(const FacetValue& value) {
    return Xapian::Query(facet_term(value.facet, value.value));
  }
  Xapian::Query operator()(const DateRange& range) { return reports_dated(range); }
  Xapian::Query operator()(const FigureRange& range) { return figures_matching({range, {}}); }
  Xapian::Query operator()(const Similar& similar) {
    Queries any;
    for (const std::string& term : similar.terms) {
      any.push_back(term.starts_with(facet_prefix) ? weighed(term, most_weight(term))
                                                   : Xapian::Query(term));
    }
    return {Xapian::Query::OP_AND_NOT, combined(Xapian::Query::OP_OR, any),
            Xapian::Query(id_term(similar.id))};
  }
  Xapian::Query operator()(const Or& group) {
    return combined(Xapian::Query::OP_OR, alternatives(group));
  }

  // What is excluded is taken off the rest, which is cheaper than matching everything else.
  Xapian::Query operator()(const And& group) {
    Queries wanted;
    Queries excluded;
    for (const Query& operand : group.operands) {
      if (const auto* negation = std::get_if<Not>(&operand.node)) {
        excluded.push_back(visit(negation->operand.front()));
      } else {
        wanted.push_back(visit(operand));
      }
    }
    const Xapian::Query rest =
        wanted.empty() ? every_report() : combined(Xapian::Query::OP_AND, wanted);
    return {Xapian::Query::OP_AND_NOT, rest, combined(Xapian::Query::OP_OR, excluded)};
  }

  Xapian::Query operator()(const Prefix& prefix) {
    std::vector<std::string> terms;
    for (const std::string& word : words_starting_with(folded(prefix.text), prefix.scope, index_)) {
      terms.push_back(in_scope(prefix.scope, word));
    }
    return any_term(terms);
  }

  Xapian::Query operator()(const Exact& exact) {
    return {Xapian::Query::OP_FILTER, words(exact.text, Scope::anywhere),
            characters_in(exact.text)};
  }

  Xapian::Query operator()(const Not& negation) {
    return {Xapian::Query::OP_AND_NOT, every_report(), visit(negation.operand.front())};
  }

  Xapian::Query operator()(const Near& near) {
    std::vector<AdjacentTerms> operands;
    for (const Query& operand : near.operands) operands.push_back(near_terms(operand));
    return {Xapian::Query::OP_FILTER, combined(Xapian::Query::OP_AND, each(near.operands)),
            terms_near(operands, near.window)};
  }

  Queries alternatives(const Or& group) {
    const bool beside_words = has_words(group);
    Queries any;
    for (const Query& operand : group.operands) {
      const auto* value = std::get_if<FacetValue>(&operand.node);
      any.push_back(beside_words && value != nullptr ? beside(group, *value) : visit(operand));
    }
    return any;
  }

  Xapian::Query visit(const Query& query) { return std::visit(*this, query.node); }

 private:
  Queries each(const std::vector<Query>& operands) {
    Queries queries;
    for (const Query& operand : operands) queries.push_back(visit(operand));
    return queries;
  }

  // Concepts and places say nothing of how often they are spoken of, so that BM25 gives them no
  // weight.
  static Xapian::Query weighed(const std::string& term, double weight) {
    auto source = std::make_unique<Xapian::FixedWeightPostingSource>(weight);
    return {Xapian::Query::OP_FILTER, Xapian::Query(source.release()->release()),
            Xapian::Query(term)};
  }

  // What BM25 gives at most for words that so many reports have, however often they stand there.
  double most_weight(double reports_with) const {
    const double all = index_.database().get_doccount();
    return 2 * std::log(std::max(1.0, all / std::max(1.0, reports_with)));
  }
  double most_weight(const std::string& term) const {
    return most_weight(static_cast<double>(index_.database().get_termfreq(term)));
  }

  // A concept or place that is an alternative to words counts as much as they do at their best. So
  // a report of pig butchering, however it calls it, comes before one of pigs and of butchering,
  // and one that uses the words as well before both. Beside a phrase it counts as a word as rare as
  // itself.
  Xapian::Query beside(const Or& group, const FacetValue& value) {
    const std::string tag = facet_term(value.facet, value.value);
    const TokenStream words = analyzer_.analyze(typed_words(group.operands.front()));
    if (words.size() == 0) return weighed(tag, most_weight(tag));
    double weight = 0;
    const std::vector<AdjacentTerms> sequences =
        term_sequences(words, Scope::anywhere, index_, analyzer_);
    for (const std::vector<std::string>& place : sequences.front()) {
      double with = 0;
      for (const std::string& term : place) with += index_.database().get_termfreq(term);
      weight += most_weight(with);
    }
    return weighed(tag, weight);
  }

  std::string folded(const std::string& word) {
    const TokenStream stream = analyzer_.analyze(word);
    return stream.size() == 0 ? word : std::string(stream.term(0));
  }

  Xapian::Query words(const std::string& text, Scope scope) {
    Queries forms;
    for (const AdjacentTerms& sequence :
         term_sequences(analyzer_.analyze(text), scope, index_, analyzer_)) {
      forms.push_back(side_by_side(sequence));
    }
    return combined(Xapian::Query::OP_OR, forms);
  }

  // Positions are those of stems, so a prefix near something is matched by the stems of its words.
  AdjacentTerms near_terms(const Query& operand) {
    if (const auto* prefix = std::get_if<Prefix>(&operand.node)) {
      std::vector<std::string> stems;
      for (const std::string& word :
           words_starting_with(folded(prefix->text), prefix->scope, index_)) {
        const TokenStream stream = analyzer_.analyze(word);
        if (stream.size() == 1) stems.push_back(stem_in_scope(Scope::anywhere, stream.stem(0)));
      }
      return {stems};
    }
    const auto* word = std::get_if<Word>(&operand.node);
    const std::string& text = word ? word->text : std::get<Phrase>(operand.node).text;
    return term_sequences(analyzer_.analyze(text), Scope::anywhere, index_, analyzer_).front();
  }

  const IndexReader& index_;
  Analyzer& analyzer_;
};

}  // namespace

Xapian::Query compile(const Query& query, const IndexReader& index, Analyzer& analyzer) {
  return Compiler(index, analyzer).visit(query);
}

std::vector<Xapian::Query> compile_each(const Or& group, const IndexReader& index,
                                        Analyzer& analyzer) {
  return Compiler(index, analyzer).alternatives(group);
}

Xapian::Query reports_dated(const DateRange& range) {
  const std::string from = range.from ? encode_date(range.from) : "0";
  const std::string to = range.to ? encode_date(range.to) : "9";
  Queries either{{Xapian::Query::OP_VALUE_RANGE, date_slot(), from, to}};
  if (range.from) {
    // A date without day or month sorts before every day that it can mean.
    const Date month{range.from->year, range.from->month, 0};
    const Date year{range.from->year, 0, 0};
    for (const Date& partial : {month, year}) {
      const std::string value = encode_date(partial);
      either.emplace_back(Xapian::Query::OP_VALUE_RANGE, date_slot(), value, value);
    }
  }
  return combined(Xapian::Query::OP_OR, either);
}

Xapian::Query dated_reports() {
  return {Xapian::Query::OP_VALUE_GE, date_slot(), "0"};
}

Xapian::Query every_report() {
  return Xapian::Query(std::string());
}

}  // namespace dragnet

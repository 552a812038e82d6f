#include "searcher/query_compiler.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "common/schema.h"
#include "searcher/bm25.h"
#include "searcher/term_sequence.h"

namespace dragnet {

namespace {

using Plans = std::vector<Plan>;

// How much of what a word can give at most it gives once more where the title has it, and a concept
// or place where it is proved often.
constexpr double title_share = 0.3;
constexpr double proof_share = 0.5;

class Compiler {
 public:
  explicit Compiler(const IndexReader& index) : index_(index) {}

  Plan operator()(const Everything&) { return {AllReports{}}; }
  Plan operator()(const Word& word) { return more_in_title(word.text, word.scope); }
  Plan operator()(const Phrase& phrase) { return more_in_title(phrase.text, phrase.scope); }
  Plan operator()(const FacetValue& value) {
    return reports_with(facet_term(value.facet, value.value));
  }
  Plan operator()(const DateRange& range) { return reports_dated(range); }
  Plan operator()(const FigureRange& range) {
    return {ReportCondition{FigureCondition{range, {}}}};
  }
  Plan operator()(const Similar& similar) {
    Plans any;
    for (const std::string& term : similar.terms)
      any.push_back(term.starts_with(facet_prefix) ? fixed_score(term, most_weight(term))
                                                   : any_term({term}));
    return but_not(any_of(std::move(any)), reports_with(id_term(similar.id)));
  }
  // Forms of one word, of whatever language, count as it; what it names adds to that.
  Plan operator()(const Or& group) {
    Plans any = alternatives(group);
    if (!group.is_of_words) return any_of(std::move(any));
    Plans forms;
    Plans all;
    for (std::size_t i = 0; i < any.size(); ++i) {
      const bool is_tag = std::holds_alternative<FacetValue>(group.operands[i].node);
      (is_tag ? all : forms).push_back(std::move(any[i]));
    }
    all.insert(all.begin(), best_of(of_one_rarity(std::move(forms))));
    return any_of(std::move(all));
  }

  Plan operator()(const Some& group) { return {SomeOf{each(group.operands), group.least}}; }

  // What is excluded is taken off the rest, which is cheaper than matching everything else.
  Plan operator()(const And& group) {
    Plans wanted;
    Plans excluded;
    for (const Query& operand : group.operands) {
      if (const auto* negation = std::get_if<Not>(&operand.node)) {
        excluded.push_back(visit(negation->operand.front()));
      } else {
        wanted.push_back(visit(operand));
      }
    }
    Plan rest = all_of(std::move(wanted));
    if (excluded.empty()) return rest;
    return but_not(std::move(rest), any_of(std::move(excluded)));
  }

  Plan operator()(const Prefix& prefix) {
    std::vector<std::string> terms;
    for (const std::string& word : words_starting_with(folded(prefix.text), prefix.scope, index_)) {
      terms.push_back(in_scope(prefix.scope, word));
    }
    return any_term(std::move(terms));
  }

  Plan operator()(const Exact& exact) {
    const TokenStream typed = analyze(exact.text);
    return all_of({words(term_sequences(typed, Scope::anywhere, index_), typed, Scope::anywhere),
                   {ReportCondition{HoldsExactly{exact.text}}}});
  }

  Plan operator()(const Not& negation) {
    return but_not({AllReports{}}, visit(negation.operand.front()));
  }

  Plan operator()(const Near& near) {
    StandsNear condition{.operands = {}, .window = near.window};
    for (const Query& operand : near.operands) condition.operands.push_back(near_operand(operand));
    Plans all = each(near.operands);
    all.push_back({ReportCondition{std::move(condition)}});
    return all_of(std::move(all));
  }

  Plans alternatives(const Or& group) {
    Plans any;
    for (const Query& operand : group.operands) {
      const auto* value = std::get_if<FacetValue>(&operand.node);
      any.push_back(group.is_of_words && value != nullptr ? beside(group, *value) : visit(operand));
    }
    return any;
  }

  Plan visit(const Query& query) { return std::visit(*this, query.node); }

 private:
  Plans each(const std::vector<Query>& queries) {
    Plans plans;
    for (const Query& query : queries) plans.push_back(visit(query));
    return plans;
  }

  TokenStream analyze(std::string_view text) const { return index_.analyzer().analyze(text); }

  double all_reports() const { return index_.database().get_doccount(); }
  double reports_with_term(const std::string& term) const {
    return static_cast<double>(count_all(term, index_.reports()));
  }

  // As if the words of a report were independent of each other.
  double reports_with_one_of(const std::vector<std::string>& terms) const {
    double without = 1;
    for (const std::string& term : terms) without *= 1 - reports_with_term(term) / all_reports();
    return std::floor(all_reports() * (1 - without) + 0.5);
  }

  // Forms of a word are all as rare as the commonest of them: else what is merely seldom said in a
  // language would come before all that is said in the other.
  static Plans of_one_rarity(Plans forms) {
    const double least = most_score(*std::ranges::min_element(forms, {}, most_score));
    for (Plan& form : forms)
      if (const double most = most_score(form); most > least)
        form = scaled(std::move(form), least / most);
    return forms;
  }

  // Terms that stand for one word.
  Plan any_term(std::vector<std::string> terms) const {
    if (terms.empty()) return any_of({});
    const double weight = word_weight(reports_with_one_of(terms), all_reports());
    return {AnyTerm{.terms = std::move(terms), .counted = weight}};
  }

  // What a report has or has not, as a word of its title.
  static Plan fixed_score(const std::string& term, double score) {
    return {AnyTerm{.terms = {term}, .fixed = score}};
  }

  // What words can give at most when so many reports have them.
  double most_weight(double reports_with) const {
    return 2 * std::log(std::max(1.0, all_reports() / std::max(1.0, reports_with)));
  }
  double most_weight(const std::string& term) const { return most_weight(reports_with_term(term)); }

  // A concept or place counts as much as the words that name it do at their best. So a report of
  // pig butchering, however it calls it, comes before one of pigs and of butchering, and one that
  // uses the words as well before both. A title that proves it counts as one that has the words,
  // and the more often it is proved the more it counts. Where the words stand for other things too,
  // it counts as much as they do in a report that has them once, and proofs, which need not be
  // those words, add nothing. Years and months are never proved.
  Plan beside(const Or& group, const FacetValue& value) {
    const std::string term = facet_term(value.facet, value.value);
    const TokenStream words = analyze(typed_words(group.operands.front()));
    double weight = 0;
    const std::vector<AdjacentTerms> sequences = term_sequences(words, Scope::anywhere, index_);
    for (const std::vector<std::string>& place : sequences.front()) {
      double with = 0;
      for (const std::string& one : place) with += reports_with_term(one);
      weight += most_weight(with);
    }
    const double score = value.is_ambiguous ? word_score(weight, 1, 1) : weight * (1 + title_share);
    const bool is_proved = !value.is_ambiguous && !is_time(value.facet);
    Plans titles;
    if (!is_time(value.facet))
      titles.push_back(
          fixed_score(title_facet_term(value.facet, value.value), title_share * weight));
    Plan tagged{
        AnyTerm{.terms = {term}, .fixed = score, .counted = is_proved ? proof_share * weight : 0}};
    return with_titles(std::move(tagged), sequences, std::move(titles));
  }

  // What is wanted, and more of it the more of the words the title has, beside each other or not.
  // forms: of the title, that count as the words do.
  Plan with_titles(Plan wanted, const std::vector<AdjacentTerms>& sequences,
                   Plans forms = {}) const {
    for (const AdjacentTerms& sequence : sequences) {
      Plans words;
      for (const std::vector<std::string>& place : sequence) {
        if (place.size() > 1) continue;  // a Han character alone, in too many words to say much
        const double weight = word_weight(reports_with_term(place.front()), all_reports());
        words.push_back(fixed_score(title_form(place.front()), title_share * weight));
      }
      if (!words.empty()) forms.push_back(any_of(std::move(words)));
    }
    return forms.empty() ? std::move(wanted)
                         : boosted(std::move(wanted), best_of(std::move(forms)));
  }

  Plan more_in_title(const std::string& text, Scope scope) {
    const TokenStream typed = analyze(text);
    const std::vector<AdjacentTerms> sequences = term_sequences(typed, scope, index_);
    Plan wanted = words(sequences, typed, scope);
    return scope == Scope::title ? std::move(wanted) : with_titles(std::move(wanted), sequences);
  }

  std::string folded(const std::string& word) {
    const TokenStream stream = analyze(word);
    return stream.size() == 0 ? word : std::string(stream.term(0));
  }

  // One word is a term; several have to stand side by side.
  Plan side_by_side(AdjacentTerms sequence, const TokenStream& typed, Scope scope) const {
    if (sequence.empty()) return any_of({});
    if (sequence.size() == 1) return any_term(std::move(sequence.front()));
    Plans all;
    for (const std::vector<std::string>& place : sequence) {
      Plans any;
      for (const std::string& term : place) any.push_back(any_term({term}));
      all.push_back(any_of(std::move(any)));
    }
    all.push_back({ReportCondition{SideBySide{
        .words = std::move(sequence), .characters = run_of_han(typed), .scope = scope}}});
    return all_of(std::move(all));
  }

  Plan words(const std::vector<AdjacentTerms>& sequences, const TokenStream& typed,
             Scope scope) const {
    Plans forms;
    for (const AdjacentTerms& sequence : sequences)
      forms.push_back(side_by_side(sequence, typed, scope));
    return any_of(std::move(forms));
  }

  // Positions are those of stems, so a prefix near something is matched by the stems of its words.
  StandsNear::Operand near_operand(const Query& operand) {
    if (const auto* prefix = std::get_if<Prefix>(&operand.node)) {
      std::vector<std::string> stems;
      for (const std::string& word :
           words_starting_with(folded(prefix->text), prefix->scope, index_)) {
        const TokenStream stream = analyze(word);
        if (stream.size() == 1) stems.push_back(stem_in_scope(Scope::anywhere, stream.stem(0)));
      }
      return {{.words = {std::move(stems)}, .width = 1}};
    }
    const auto* word = std::get_if<Word>(&operand.node);
    const std::string& text = word ? word->text : std::get<Phrase>(operand.node).text;
    const TokenStream typed = analyze(text);
    std::vector<AdjacentTerms> sequences = term_sequences(typed, Scope::anywhere, index_);
    const std::size_t without_term = typed.size() - sequences.front().size();
    StandsNear::Operand forms;
    for (AdjacentTerms& words : sequences) {
      const std::size_t width = words.size() + without_term;
      forms.push_back({.words = std::move(words), .width = width});
    }
    return forms;
  }

  const IndexReader& index_;
};

}  // namespace

Plan compile(const Query& query, const IndexReader& index) {
  return Compiler(index).visit(query);
}

std::vector<Plan> compile_each(const Or& group, const IndexReader& index) {
  return Compiler(index).alternatives(group);
}

}  // namespace dragnet

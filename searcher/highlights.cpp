#include "searcher/highlights.h"

#include <utility>
#include <variant>

#include "searcher/add_once.h"

namespace dragnet {

namespace {

class Collector {
 public:
  void visit(const Query& query) { std::visit(*this, query.node); }
  Highlights take() { return std::move(found_); }

  void operator()(const Word& word) { add_once(words_in(word.scope).phrases, word.text); }
  void operator()(const Phrase& phrase) { add_once(words_in(phrase.scope).phrases, phrase.text); }
  void operator()(const Exact& exact) { add_once(found_.anywhere.exact, exact.text); }
  void operator()(const Prefix& prefix) { add_once(words_in(prefix.scope).prefixes, prefix.text); }
  void operator()(const FacetValue& value) { add_once(found_.tags, value); }
  void operator()(const FigureRange& range) { add_once(found_.figures, range); }
  void operator()(const Near& near) { visit_all(near.operands); }
  void operator()(const And& group) { visit_all(group.operands); }
  void operator()(const Or& group) {
    visit_all(group.operands);
    if (!group.is_of_words) return;
    const std::string words = typed_words(group.operands.front());
    for (const Query& operand : group.operands) {
      const auto* value = std::get_if<FacetValue>(&operand.node);
      if (value != nullptr) add_once(found_.named, NamedConcept{words, *value});
    }
  }
  template <class Other>
  void operator()(const Other&) {}

 private:
  Highlights::Words& words_in(Scope scope) {
    return scope == Scope::title ? found_.in_title : found_.anywhere;
  }
  void visit_all(const std::vector<Query>& operands) {
    for (const Query& operand : operands) visit(operand);
  }

  Highlights found_;
};

}  // namespace

Highlights highlights_of(const Query& query) {
  Collector collector;
  collector.visit(query);
  return collector.take();
}

}  // namespace dragnet

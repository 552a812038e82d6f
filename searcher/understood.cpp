#include "searcher/understood.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "searcher/add_once.h"
#include "searcher/query_labels.h"
#include "searcher/query_parser.h"

namespace dragnet {

namespace {

Query whole_query(const Query& words, const Filters& filters) {
  std::vector<Query> all;
  for (Query part : {words, as_query(filters)}) {
    if (!std::holds_alternative<Everything>(part.node)) all.push_back(std::move(part));
  }
  return make_and(std::move(all));
}

// As one part of a query, or several of which any will do.
std::vector<FigureKind> kinds_asked_for(const Query& words) {
  std::vector<FigureKind> kinds;
  const auto ask = [&](const Query& part) {
    const auto* range = std::get_if<FigureRange>(&part.node);
    if (range != nullptr && range->is_any() && !range->change) add_once(kinds, range->kind);
  };
  for (const Query& part : parts_of(words)) {
    ask(part);
    if (const auto* any = std::get_if<Or>(&part.node)) std::ranges::for_each(any->operands, ask);
  }
  return kinds;
}

}  // namespace

Understood understand(const IndexReader& index, const SearchRequest& request) {
  Query typed = parse_query(request.query);
  if (request.possible) typed = with_possible_figures(std::move(typed));
  if (!request.similar.empty()) {
    std::vector<Query> both{{Similar{index.report(request.similar).id, 0, {}}}};
    if (!std::holds_alternative<Everything>(typed.node)) both.push_back(std::move(typed));
    typed = make_and(std::move(both));
  }
  Resolved resolved = resolve(
      typed, request.query, {.concepts = request.concepts, .questions = request.questions}, index);
  Understood understood{
      .words = request.any ? any_word_of(resolved.query) : std::move(resolved.query),
      .filters = resolve_filters(request, index),
      .whole = {},
      .in_query = {},
      .beyond = {},
      .text = {},
      .label = {},
      .options = options_beyond_query(request),
      .additions = std::move(resolved.additions),
      .fillers = std::move(resolved.fillers),
      .kinds = {},
      .facets = std::move(resolved.facets),
      .is_question = resolved.is_question};
  understood.kinds = kinds_asked_for(understood.words);
  understood.whole = whole_query(understood.words, understood.filters);
  understood.in_query = whole_query(understood.words, within_query(understood.filters));
  understood.beyond = beyond_query(understood.filters);
  understood.text = to_string(understood.in_query);
  understood.label = to_labelled_string(understood.in_query, index.knowledge());
  return understood;
}

std::string with_options(std::string query, std::string_view options) {
  return query.append(query.empty() || options.empty() ? "" : " ").append(options);
}

}  // namespace dragnet

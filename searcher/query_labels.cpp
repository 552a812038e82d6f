#include "searcher/query_labels.h"

#include "common/local_operation.h"
#include "searcher/facet_values.h"

namespace dragnet {

namespace {

bool names_only(const std::string& name, const FacetValue& value, const Knowledge& knowledge) {
  return ids_named(value.facet, name, knowledge) == std::vector{value.value} ||
         (value.facet == Facet::operation && local_operation_name(value.value) == name);
}

Query labelled(Query query, const Knowledge& knowledge) {
  if (auto* value = std::get_if<FacetValue>(&query.node)) {
    const std::string name = label_of(value->facet, value->value, knowledge).en;
    if (names_only(name, *value, knowledge)) value->value = name;
  }
  for (Query& operand : operands_of(query)) operand = labelled(std::move(operand), knowledge);
  return query;
}

}  // namespace

std::string to_labelled_string(const Query& query, const Knowledge& knowledge) {
  return to_string(labelled(query, knowledge));
}

}  // namespace dragnet

#include "common/label.h"

#include "common/local_operation.h"

namespace dragnet {

std::string_view other_name(const Label& label) {
  return label.zh == label.en ? std::string_view() : label.zh;
}

std::optional<Label> known_label(std::string_view id, const Knowledge& knowledge) {
  if (const Concept* item = knowledge.vocabulary.find(id)) return Label{item->en, item->zh};
  if (const Place* place = knowledge.gazetteer.find(id))
    return Label{std::string(place->en), std::string(place->zh)};
  const std::string local = local_operation_name(id);
  return local.empty() ? std::nullopt : std::optional(Label{local, local});
}

Label label_of(std::string_view id, const Knowledge& knowledge) {
  return known_label(id, knowledge).value_or(Label{std::string(id), std::string(id)});
}

}  // namespace dragnet

// The names that people read of what a report is tagged with.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/knowledge.h"

namespace dragnet {

struct Label {
  std::string en;
  std::string zh;
  bool operator==(const Label&) const = default;
};

// The Chinese name as far as it is another; a view of the label.
std::string_view other_name(const Label& label);

// Of a concept, a place, or an operation of one place, whose name is the same in both languages.
// None for an id of nothing that is known.
std::optional<Label> known_label(std::string_view id, const Knowledge& knowledge);

// The same, and the id itself in both languages where nothing is known of it.
Label label_of(std::string_view id, const Knowledge& knowledge);

}  // namespace dragnet

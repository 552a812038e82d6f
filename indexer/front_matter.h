// What generators of sites keep above a text: fields between two fences, a small part of YAML.
#pragma once

#include <optional>
#include <string_view>

#include "indexer/columns.h"

namespace dragnet {

struct FrontMatter {
  Fields fields;           // "title", "date" and what else has a value of one line; in lower case
  std::string_view below;  // the text without it
};

// Only where the text begins with a line --- and all lines down to the next are fields, entries of
// lists, comments or blank, a title or date among them. Values lose quotes around them.
std::optional<FrontMatter> read_front_matter(std::string_view text);

}  // namespace dragnet

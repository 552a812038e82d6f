// What the tagger says of a text with the vocabulary that the programs have built in.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "indexer/tagger.h"

namespace dragnet {

ConceptsFound built_in_concepts(std::string_view text);

// "no" or "yes", and the ids of the tags that are not implied.
std::string tag_line(std::string_view text);

// A text and what is expected of it.
struct TagRow {
  std::string_view text;
  std::string_view tags;
};

inline std::ostream& operator<<(std::ostream& out, const TagRow& row) {
  return out << row.text;
}

}  // namespace dragnet

// What a report is about: a concept or place found in it, and the bytes that prove it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace dragnet {

enum class Field : unsigned char { title, text };

// A half-open byte range of Report::title or Report::text.
struct Evidence {
  Field field = Field::text;
  std::size_t start = 0;
  std::size_t end = 0;
  auto operator<=>(const Evidence&) const = default;
};

// id: of a Concept or a Place. implied: added as the parent of another tag; then evidence is that
// of its children. Never empty otherwise. Evidence is in reading order, title first.
struct Tag {
  std::string id;
  bool implied = false;
  std::vector<Evidence> evidence;
  bool operator==(const Tag&) const = default;
};

}  // namespace dragnet

// How a line at the end of a page is judged: what the report says, or what the page has around it.
#pragma once

#include <cstddef>
#include <string_view>

namespace dragnet {

inline constexpr std::size_t longest_legal_line = 800;  // bytes, as below
inline constexpr std::size_t longest_credit = 120;

enum class LineKind : unsigned char {
  text,
  contact,  // boilerplate only within a legal block
  legal,    // copyright, licences
  other,    // editor, comment form, page controls, terms of reprinting
};

// line: trimmed, not empty. Sentences may speak of licences, copyright or what editors do; they are
// text unless they say nothing but whose the page is or who may copy it.
LineKind line_kind(std::string_view line);

// "编辑：某某", "Editor: J. Wu", with or without the colon. text: lower case.
bool begins_with_editor(std::string_view text);

constexpr bool has_colon(std::string_view text) {
  return text.find(':') != text.npos || text.find("：") != text.npos;
}

// Whether the last character ends a sentence.
bool ends_with_stop(std::string_view text);

}  // namespace dragnet

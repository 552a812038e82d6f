// The pieces of a manual page in the man macros of roff. Each function gives whole lines, but for
// the first three, which give text within a line; what they are given is plain text.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dragnet {

std::string roff_text(std::string_view text);
std::string roff_bold(std::string_view text);
std::string roff_italic(std::string_view text);

// Title line and NAME. manual: "User Commands".
std::string roff_head(std::string_view name, int section, std::string_view manual,
                      std::string_view purpose);
std::string roff_section(std::string_view heading);
std::string roff_subsection(std::string_view heading);
// Text that is filled and broken anew, in short lines; a paragraph apart from what stands before.
std::string roff_filled(std::string_view text);
std::string roff_paragraph(std::string_view text);
// A term (of the functions above) and what it means.
std::string roff_entry(std::string_view term, std::string_view text);
struct ManualEntry {
  std::string_view term;
  std::string_view text;
};
// Each term in bold.
std::string roff_entries(std::span<const ManualEntry> entries);
// Lines that stay as they are.
std::string roff_lines(std::string_view text);
// SEE ALSO; the names with their sections and commas between: "dragnet-index(1), ...".
std::string roff_see_also(std::string_view names);

}  // namespace dragnet

// Every option of dragnet-search, once: what the command line takes, the help page, the man page
// and the completions of shells are made of this table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dragnet {

enum class OptionGroup : std::uint8_t { filter, answer, output };

struct OptionRow {
  OptionGroup group;
  std::string_view name;      // with its dashes
  std::string_view argument;  // "NAME"; empty for a flag
  // What a shell offers for the argument: words with blanks between, "@facet" for the values that
  // the index has, "@file", "@folder", or nothing.
  std::string_view offers;
  std::string_view help;
};

// In the order of the help page.
std::span<const OptionRow> option_table();

std::string_view heading_of(OptionGroup group);

}  // namespace dragnet

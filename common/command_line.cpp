#include "common/command_line.h"

#include <array>

#include "common/text_parts.h"

namespace dragnet {

namespace {

constexpr std::array rows = std::to_array<OptionRow>({
    {"", "--help", "", "", "every option (-h: a short page)"},
    {"", "--version", "", "", "versions of the program and of what it is built on"},
});

}  // namespace

std::span<const OptionRow> common_options() {
  return rows;
}

bool names_command(std::string_view commands, std::string_view command) {
  while (!commands.empty())
    if (take_part(commands, ' ') == command) return true;
  return false;
}

}  // namespace dragnet

#include "common/command_line.h"

#include <algorithm>
#include <array>

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
  for (std::size_t at = 0; at < commands.size();) {
    const std::size_t end = std::min(commands.find(' ', at), commands.size());
    if (commands.substr(at, end - at) == command) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace dragnet

#include "common/terminal.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include <sys/ioctl.h>
#include <unistd.h>

namespace dragnet {

namespace {

constexpr std::size_t narrowest = 20;
constexpr std::size_t widest = 120;
constexpr std::size_t usual = 80;

bool wants_color(const Output& output, ColorChoice choice, const Environment& environment) {
  if (choice != ColorChoice::automatic) return choice == ColorChoice::always;
  if (!environment("NO_COLOR").empty()) return false;
  const std::string force = environment("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return true;
  const std::string term = environment("TERM");
  return output.is_terminal && !term.empty() && term != "dumb";
}

bool has_unicode(const Output& output, const Environment& environment) {
  if (!output.is_terminal) return true;
  for (const std::string_view name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const std::string locale = environment(name);
    if (locale.empty()) continue;
    return locale.find("UTF-8") != std::string::npos || locale.find("utf8") != std::string::npos;
  }
  return true;
}

std::size_t width(const Output& output, const Environment& environment) {
  if (output.columns > 0) return output.columns;
  const std::string text = environment("COLUMNS");
  std::size_t columns = 0;
  std::from_chars(text.data(), text.data() + text.size(), columns);
  return columns > 0 ? columns : usual;
}

Output output_to(int file) {
  Output output{.is_terminal = isatty(file) == 1};
  winsize size{};
  if (output.is_terminal && ioctl(file, TIOCGWINSZ, &size) == 0) output.columns = size.ws_col;
  return output;
}

}  // namespace

Terminal describe_terminal(const Output& output, ColorChoice choice,
                           const Environment& environment) {
  return {.color = wants_color(output, choice, environment),
          .unicode = has_unicode(output, environment),
          .columns = std::clamp(width(output, environment), narrowest, widest)};
}

Output standard_output() {
  return output_to(STDOUT_FILENO);
}

Output standard_error() {
  return output_to(STDERR_FILENO);
}

Environment process_environment() {
  return [](std::string_view name) -> std::string {
    const char* value = std::getenv(std::string(name).c_str());
    return value == nullptr ? "" : value;
  };
}

}  // namespace dragnet

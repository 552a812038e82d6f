// What is on the other end of standard output: whether it is a person's terminal, how wide it is,
// and whether it gets colour.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace dragnet {

enum class ColorChoice : std::uint8_t { automatic, always, never };

struct Terminal {
  bool color = false;
  bool unicode =
      true;  // decorations (… · █) may leave ASCII; the text of reports is UTF-8 in any case
  std::size_t columns = 80;  // 20 to 120: longer lines are hard to read
};

// The value of an environment variable; empty where it is not set.
using Environment = std::function<std::string(std::string_view name)>;

// What is known of an output stream.
struct Output {
  bool is_terminal = false;
  std::size_t columns = 0;  // 0 where unknown
};

// Colour: --color first, then NO_COLOR (not empty: never), CLICOLOR_FORCE (not empty, not 0:
// always), TERM=dumb or unset (never), else only on a terminal. Width: the terminal's, else
// COLUMNS, else 80. A locale that is set and is not UTF-8 takes the decorations off a terminal, not
// off a pipe.
Terminal describe_terminal(const Output& output, ColorChoice choice,
                           const Environment& environment);

// The streams as they are now, and the environment of the process.
Output standard_output();
Output standard_error();
Environment process_environment();

}  // namespace dragnet

// dragnet-index: reads the command line and does what it says.
#include <iostream>
#include <vector>

#include "common/program.h"
#include "indexer/commands.h"
#include "indexer/options.h"

namespace dragnet {

static ExitStatus run(const std::vector<std::string>& arguments) {
  const Options options = parse_index_options(arguments);
  if (options.message.empty()) return run_command(options, std::cout, std::cerr);
  std::cout << options.message;
  return ExitStatus::ok;
}

}  // namespace dragnet

int main(int count, char** arguments) {
  const auto work = [&] { return dragnet::run({arguments + 1, arguments + count}); };
  return dragnet::run_program("dragnet-index", work, dragnet::ExitStatus::write);
}

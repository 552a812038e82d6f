#include <iostream>

#include "common/program.h"
#include "indexer/commands.h"
#include "indexer/options.h"

int main(int argc, char** argv) {
  return dragnet::run_program("dragnet-index", [&] {
    const auto options = dragnet::parse_options(argc, argv, std::cout);
    if (!options) return dragnet::ExitStatus::ok;
    return dragnet::run_command(*options, std::cout, std::cerr);
  });
}

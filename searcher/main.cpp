// dragnet-search: reads the command line, searches, prints.
#include "common/program.h"
#include "searcher/answer.h"

int main(int count, char** arguments) {
  return dragnet::run_program("dragnet-search", [&] {
    return dragnet::answer({arguments + 1, arguments + count});
  });
}

#include "searcher/pager.h"

#include <csignal>
#include <cstdio>
#include <iostream>

#include <sys/wait.h>

namespace dragnet {

namespace {

constexpr const char* usual_pager =
    "if command -v less >/dev/null; then exec less; else exec cat; fi";

// As the shell tells it, which has said why.
bool could_not_start(int status) {
  constexpr int not_executable = 126;
  constexpr int not_found = 127;
  return WIFEXITED(status) &&
         (WEXITSTATUS(status) == not_executable || WEXITSTATUS(status) == not_found);
}

}  // namespace

std::string pager_command(const Output& output, const Environment& environment) {
  const std::string term = environment("TERM");
  if (!output.is_terminal || term.empty() || term == "dumb") return "";
  std::string command = environment("LESS").empty() ? "LESS=FRX; export LESS; " : "";
  if (environment("LESSCHARSET").empty()) command += "LESSCHARSET=utf-8; export LESSCHARSET; ";
  for (const char* const name : {"DRAGNET_PAGER", "PAGER"}) {
    const std::string pager = environment(name);
    if (!pager.empty()) return command + pager;
  }
  return command + usual_pager;
}

void show_paged(const std::string& text, const std::string& command) {
  std::FILE* const pager = popen(command.c_str(), "w");
  if (pager == nullptr) {
    std::cout << text;
    return;
  }
  // Ctrl-C is the pager's to answer, which still owns the terminal.
  const auto before = std::signal(SIGINT, SIG_IGN);
  std::fwrite(text.data(), 1, text.size(), pager);
  const int status = pclose(pager);
  std::signal(SIGINT, before);
  if (could_not_start(status)) std::cout << text;
}

}  // namespace dragnet

// bench_process RUNS COMMAND...: how long a program takes from its start to its end, and the most
// memory it holds; a line a run with milliseconds and kilobytes. What it prints goes nowhere.
//
// A process counts as its own what its parent held before it, so the parent has to be small.
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int count, char** arguments) {
  if (count < 3) {
    std::fputs("usage: bench_process RUNS COMMAND...\n", stderr);
    return 2;
  }
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&quiet, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  for (int i = std::atoi(arguments[1]); i > 0; --i) {
    const auto start = std::chrono::steady_clock::now();
    pid_t pid = 0;
    if (posix_spawnp(&pid, arguments[2], &quiet, nullptr, arguments + 2, environ) != 0) return 127;
    int status = 0;
    rusage used{};
    wait4(pid, &status, 0, &used);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return 1;
    std::printf("%.3f\t%ld\n", took.count(), used.ru_maxrss);
  }
  posix_spawn_file_actions_destroy(&quiet);
  return 0;
}

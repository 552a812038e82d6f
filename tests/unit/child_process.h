// What may end a program is tried in a child of it.
#pragma once

#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace dragnet {

// The exit status of a child process that does the work, or -1; its messages go nowhere.
inline int status_of_child(const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(STDERR_FILENO);
    work();
    ::_exit(0);
  }
  int status = 0;
  if (child < 0 || ::waitpid(child, &status, 0) != child) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace dragnet

#include "common/program.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <iostream>
#include <new>
#include <string>

#include <xapian.h>

#include "common/terminal_text.h"

namespace dragnet {

namespace {

// Set when a reader has closed its end of a pipe; the failed stream no longer knows why it failed.
volatile std::sig_atomic_t pipe_closed = 0;

void note_closed_pipe(int) {
  pipe_closed = 1;
}

int fail(std::string_view name, ExitStatus status, const std::string& message) {
  std::cout.flush();
  std::cerr << name << ": " << TerminalText(message, Lines::many) << std::endl;
  return static_cast<int>(status);
}

// Everything was written, or the reason is told. A closed pipe is the reader's choice, not an
// error.
int finish_output(std::string_view name, ExitStatus status) {
  errno = 0;
  if (std::cout.flush()) return static_cast<int>(status);
  if (pipe_closed != 0) return static_cast<int>(ExitStatus::ok);
  return fail(name, ExitStatus::write,
              std::string("cannot write the output: ") + std::strerror(errno == 0 ? EIO : errno));
}

}  // namespace

int run_program(std::string_view name, const std::function<ExitStatus()>& work) {
  std::signal(SIGPIPE, note_closed_pipe);
  std::ios::sync_with_stdio(false);
  try {
    return finish_output(name, work());
  } catch (const Error& error) {
    return fail(name, error.status, error.what());
  } catch (const Xapian::DatabaseError& error) {
    return fail(name, ExitStatus::index,
                "index-damaged: " + error.get_msg() +
                    "; 'dragnet-index check' says more, 'rollback' or 'build' mends it");
  } catch (const Xapian::Error& error) {
    return fail(name, ExitStatus::bug,
                std::string("internal error: ") + error.get_type() + ": " + error.get_msg());
  } catch (const std::bad_alloc&) {
    return fail(name, ExitStatus::bug, "out of memory");
  } catch (const std::exception& error) {
    return fail(name, ExitStatus::bug, std::string("internal error: ") + error.what());
  }
}

}  // namespace dragnet

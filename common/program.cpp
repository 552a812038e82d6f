#include "common/program.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <filesystem>
#include <iostream>
#include <new>
#include <string>

#include <fcntl.h>
#include <unistd.h>
#include <xapian.h>

#include "common/layout.h"
#include "common/terminal.h"
#include "common/terminal_text.h"

namespace dragnet {

namespace {

// Set when a reader has closed its end of a pipe; the failed stream no longer knows why it failed.
volatile std::sig_atomic_t pipe_closed = 0;

void note_closed_pipe(int) {
  pipe_closed = 1;
}

// Told of a page of a mapped file that is not there: nothing but system calls is safe by then, so
// it is made before.
std::string lost_page;

// No exception can come from reading memory. What was not published yet is left as it would be by a
// program that was killed: the next run cleans it up.
void end_at_lost_page(int) {
  [[maybe_unused]] const ssize_t told = ::write(STDERR_FILENO, lost_page.data(), lost_page.size());
  ::_exit(static_cast<int>(ExitStatus::index));
}

void watch_for_lost_pages(std::string_view name) {
  lost_page = std::string(name) +
              ": index-damaged: a file of the index was cut, or its disk failed, while it was "
              "read; 'dragnet-index check' says more, 'rollback' or 'build' mends it\n";
  std::signal(SIGBUS, end_at_lost_page);
}

// Were one of them closed, the first file that is opened would take its place, and messages would
// be written into it. Reading or writing what stands in fails, as it would have.
void hold_standard_files() {
  for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(file, F_GETFD) != -1) continue;
    const int way = file == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    if (::open("/dev/null", way) != file) std::_Exit(static_cast<int>(ExitStatus::write));
  }
}

// In a terminal it is broken between words. What stands on lines of its own shows a query and is
// not: a caret would lose its place.
void write_message(std::string_view message) {
  const Output output = standard_error();
  const std::string_view told = message.substr(0, message.find('\n'));
  const std::string_view shown = message.substr(told.size());
  if (output.is_terminal) {
    const Terminal terminal = describe_terminal(output, ColorChoice::never, process_environment());
    write_paragraph(std::cerr, {{TerminalText(told)}}, 0, terminal);
  } else {
    std::cerr << TerminalText(told) << '\n';
  }
  if (!shown.empty()) std::cerr << TerminalText(shown.substr(1), Lines::many) << '\n';
  std::cerr.flush();
}

int fail(std::string_view name, ExitStatus status, const std::string& message) {
  std::cout.flush();
  write_message(std::string(name) + ": " + message);
  return static_cast<int>(status);
}

// A database that cannot be read for a reason of the system may be whole.
std::string message_of(const Xapian::DatabaseError& error) {
  if (const char* reason = error.get_error_string())
    return "index-unreadable: " + error.get_msg() + ": " + reason;
  return "index-damaged: " + error.get_msg() +
         "; 'dragnet-index check' says more, 'rollback' or 'build' mends it";
}

// Everything was written, or the reason is told. A closed pipe is the reader's choice, not an
// error.
int finish_output(std::string_view name, ExitStatus status) {
  // A stream that failed before is not written to again: the reason is still that of then.
  if (std::cout) errno = 0;
  if (std::cout.flush()) return static_cast<int>(status);
  if (pipe_closed != 0) return static_cast<int>(ExitStatus::ok);
  return fail(name, ExitStatus::write,
              std::string("cannot write the output: ") + std::strerror(errno == 0 ? EIO : errno));
}

}  // namespace

int run_program(std::string_view name, const std::function<ExitStatus()>& work,
                ExitStatus file_system_failure) {
  hold_standard_files();
  std::signal(SIGPIPE, note_closed_pipe);
  std::signal(SIGXFSZ, SIG_IGN);  // the write fails then, with a reason
  watch_for_lost_pages(name);
  std::ios::sync_with_stdio(false);
  // A message of one thread must not flush what another one is writing.
  std::cerr.tie(nullptr);
  try {
    return finish_output(name, work());
  } catch (const Error& error) {
    return fail(name, error.status, error.what());
  } catch (const Xapian::DatabaseError& error) {
    return fail(name, ExitStatus::index, message_of(error));
  } catch (const Xapian::Error& error) {
    return fail(name, ExitStatus::bug,
                std::string("internal error: ") + error.get_type() + ": " + error.get_msg());
  } catch (const std::filesystem::filesystem_error& error) {
    return fail(name, file_system_failure,
                "system-error: " + error.path1().string() + ": " + error.code().message());
  } catch (const std::bad_alloc&) {
    return fail(name, ExitStatus::bug, "out of memory");
  } catch (const std::exception& error) {
    return fail(name, ExitStatus::bug, std::string("internal error: ") + error.what());
  }
}

}  // namespace dragnet

#include "common/named_file.h"

#include <array>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "common/error.h"
#include "common/file_descriptor.h"

namespace dragnet {

std::string read_named_file(const std::string& path, std::string_view wanted_for) {
  const bool is_standard = path == "-";
  const auto fail = [&] {
    const int reason = errno;
    throw UserError(std::string(wanted_for) + "cannot read " +
                    (is_standard ? "standard input" : path) + ": " +
                    std::generic_category().message(reason));
  };
  const FileDescriptor file(is_standard ? ::dup(STDIN_FILENO)
                                        : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0) fail();
  std::string content;
  std::array<char, 1 << 16> piece;
  for (;;) {
    const ssize_t got = ::read(file.get(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail();
    if (got == 0) return content;
    content.append(piece.data(), static_cast<std::size_t>(got));
  }
}

}  // namespace dragnet

// Watches the system calls that decide what a crash leaves: write, fsync, rename. The test program
// has its own definitions of them, which come before those of the C library.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace dragnet {

class SystemCalls {
 public:
  // Watches from construction to destruction what happens below the folder. The call with the
  // number `failing`, counted from 0, is not made but fails with the error. One at a time.
  explicit SystemCalls(const std::filesystem::path& folder, std::optional<std::size_t> failing = {},
                       int error = 0);
  ~SystemCalls();
  SystemCalls(const SystemCalls&) = delete;
  SystemCalls& operator=(const SystemCalls&) = delete;

  // "write CURRENT.tmp", "fsync .", "rename CURRENT.tmp CURRENT", as seen from the folder; the
  // number of a staging folder is left out.
  const std::vector<std::string>& seen() const { return seen_; }

  // For the definitions: false when the call is to fail, errno is set then.
  bool permits(const std::string& call, const std::filesystem::path& path,
               const std::filesystem::path& target = {});

 private:
  std::string from_folder(const std::filesystem::path& path) const;

  std::filesystem::path folder_;
  std::optional<std::size_t> failing_;
  int error_;
  std::vector<std::string> seen_;
};

}  // namespace dragnet

// Content hashes: XXH3 with 128 bits, as 32 lower case hexadecimal digits.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace dragnet {

std::string checksum(std::string_view bytes);

// The same of bytes that come in pieces.
class RunningChecksum {
 public:
  RunningChecksum();
  ~RunningChecksum();

  void add(std::string_view bytes);
  std::string value() const;  // of all so far

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Throws std::filesystem::filesystem_error when the file cannot be read. before_each: called before
// each piece of it, which may be many; what it throws ends the reading.
std::string checksum_of_file(
    const std::filesystem::path& path, const std::function<void()>& before_each = [] {});

// Of so many bytes at most. Throws as checksum_of_file does.
std::string checksum_of_beginning(const std::filesystem::path& path, std::size_t bytes);

// Of the first and last 4 kB: enough to tell files of different segments apart without reading
// them. Throws as checksum_of_file does.
std::string checksum_of_edges(const std::filesystem::path& path);

}  // namespace dragnet

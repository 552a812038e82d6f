#include "common/checksum.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <new>

#include <sys/stat.h>
#include <xxhash.h>

#include "common/file_content.h"

namespace dragnet {

namespace {

constexpr std::size_t edge_bytes = 4096;

std::string to_hex(XXH128_hash_t hash) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, hash);
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex(2 * sizeof canonical.digest, '0');
  auto digit = hex.begin();
  for (const unsigned char byte : canonical.digest) {
    *digit++ = digits[byte >> 4];
    *digit++ = digits[byte & 15];
  }
  return hex;
}

}  // namespace

std::string checksum(std::string_view bytes) {
  return to_hex(XXH3_128bits(bytes.data(), bytes.size()));
}

struct RunningChecksum::State {
  std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> of_library{XXH3_createState(),
                                                                             XXH3_freeState};
};

RunningChecksum::RunningChecksum() : state_(std::make_unique<State>()) {
  if (state_->of_library == nullptr) throw std::bad_alloc();
  XXH3_128bits_reset(state_->of_library.get());
}

RunningChecksum::~RunningChecksum() = default;

void RunningChecksum::add(std::string_view bytes) {
  XXH3_128bits_update(state_->of_library.get(), bytes.data(), bytes.size());
}

std::string RunningChecksum::value() const {
  return to_hex(XXH3_128bits_digest(state_->of_library.get()));
}

std::string checksum_of_file(const std::filesystem::path& path,
                             const std::function<void()>& before_each) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rbe"),
                                                             std::fclose);
  if (!file) throw_cannot_read(path);
  RunningChecksum sum;
  std::array<char, 1 << 16> block;
  while (const std::size_t size = std::fread(block.data(), 1, block.size(), file.get())) {
    before_each();
    sum.add({block.data(), size});
  }
  if (std::ferror(file.get()) != 0) throw_cannot_read(path);
  return sum.value();
}

std::string checksum_of_beginning(const std::filesystem::path& path, std::size_t bytes) {
  const FileDescriptor file = open_to_read(path);
  if (file.get() < 0) throw_cannot_read(path);
  return checksum(bytes_at(file, 0, bytes, path));
}

std::string checksum_of_edges(const std::filesystem::path& path) {
  const FileDescriptor file = open_to_read(path);
  struct stat status = {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) throw_cannot_read(path);
  const auto size = static_cast<std::uint64_t>(status.st_size);
  const std::uint64_t last = std::max<std::uint64_t>(size, 2 * edge_bytes) - edge_bytes;
  return checksum(bytes_at(file, 0, edge_bytes, path) + bytes_at(file, last, edge_bytes, path));
}

}  // namespace dragnet

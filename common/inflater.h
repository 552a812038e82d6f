// What deflate has packed (RFC 1950 to 1952), unpacked by zlib.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <zlib.h>

namespace dragnet {

// What stands around the packed bytes, as the window bits of inflateInit2 in zlib.h say it.
enum class DeflateForm : int {
  raw = -15,
  gzip = 15 + 16,
  gzip_or_zlib = 15 + 32,
};

// Of one stream. Throws std::bad_alloc.
class Inflater {
 public:
  explicit Inflater(DeflateForm form);
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater();

  // What is unpacked next; the bytes must outlive that.
  void feed(std::string_view bytes);
  z_stream& stream() { return stream_; }

 private:
  z_stream stream_ = {};
};

// All of it, unpacked to at most `limit` bytes. None when it is damaged or larger.
std::optional<std::string> inflated(std::string_view packed, std::size_t limit, DeflateForm form);

}  // namespace dragnet

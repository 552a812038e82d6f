#include "common/inflater.h"

#include <array>
#include <new>

namespace dragnet {

Inflater::Inflater(DeflateForm form) {
  if (inflateInit2(&stream_, static_cast<int>(form)) != Z_OK) throw std::bad_alloc();
}

Inflater::~Inflater() {
  inflateEnd(&stream_);
}

// zlib never writes to its input, but its type does not say so.
void Inflater::feed(std::string_view bytes) {
  stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream_.avail_in = static_cast<uInt>(bytes.size());
}

std::optional<std::string> inflated(std::string_view packed, std::size_t limit, DeflateForm form) {
  Inflater inflater(form);
  inflater.feed(packed);
  z_stream& stream = inflater.stream();
  std::string text;
  std::array<char, std::size_t{16} << 10> piece;
  int status = Z_OK;
  while (status == Z_OK) {
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    status = inflate(&stream, Z_NO_FLUSH);
    text.append(piece.data(), piece.size() - stream.avail_out);
    if (text.size() > limit) return {};
  }
  if (status != Z_STREAM_END) return {};
  return text;
}

}  // namespace dragnet

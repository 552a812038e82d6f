#include "common/packed_figure.h"
#include "common/schema.h"

namespace dragnet {

std::string encode_figures(std::span<const Figure> figures) {
  BytePacker bytes;
  for (const Figure& figure : figures)
    if (is_finite(figure)) each_counted_member(bytes, figure);
  return bytes.take();
}

std::vector<Figure> decode_figures(std::string_view value) {
  std::vector<Figure> figures;
  ByteUnpacker stored(value, "a report's figures");
  while (!stored.is_done()) each_counted_member(stored, figures.emplace_back());
  return figures;
}

}  // namespace dragnet

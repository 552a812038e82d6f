#include "common/local_operation.h"

#include <algorithm>

namespace dragnet {

std::string local_operation_id(const TokenStream& stream, std::size_t first, std::size_t last) {
  std::string id(local_operation_prefix);
  for (std::size_t i = first; i < last; ++i) {
    if (i > first && stream[i].gap != Gap::none) id.push_back('-');
    id += stream.term(i);
  }
  return id;
}

std::string local_operation_name(std::string_view id) {
  if (!id.starts_with(local_operation_prefix)) return "";
  std::string name(id.substr(local_operation_prefix.size()));
  std::ranges::replace(name, '-', ' ');
  return name;
}

}  // namespace dragnet

// What a record, or the report that is made of it, takes in memory.
#pragma once

#include <cstddef>

namespace dragnet {

// All that may have megabytes: title and text, and whatever else the input has of it.
template <typename RecordOrReport>
std::size_t record_size(const RecordOrReport& record) {
  std::size_t bytes = record.id.size() + record.title.size() + record.text.size() +
                      record.url.size() + record.source.size() + record.language.size();
  for (const auto& [name, value] : record.extra) bytes += name.size() + value.size();
  return bytes;
}

}  // namespace dragnet

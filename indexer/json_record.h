// One JSON object in, one record out.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "indexer/diagnostics.h"
#include "indexer/record.h"

namespace dragnet {

// Keeps the parser's memory from one object to the next.
class JsonRecords {
 public:
  JsonRecords();
  ~JsonRecords();
  JsonRecords(JsonRecords&&) noexcept;

  // text: an object of at most max_record_bytes, valid UTF-8; behind: how many bytes may be read
  // beyond it. None, and a rejection, when it is no object, is too deep or has no text. Whole
  // numbers and truth values are taken as they are written, other numbers in their shortest form; a
  // known column of any other type is left out and makes the record partial. Of duplicate names the
  // last counts.
  std::optional<Record> read(std::string_view text, std::size_t behind, const Origin& origin,
                             Diagnostics& diagnostics);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace dragnet

// The bytes of one input as they come: of a file, of standard input, of what a compressed file
// unpacks to, of a member of an archive. Nothing is held whole.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/diagnostics.h"

namespace dragnet {

// What ended a source before its time, or was noticed at its end.
struct SourceProblem {
  Severity severity = Severity::skipped;  // skipped: the rest cannot be read
  std::string code;
  std::string text;
  std::optional<std::size_t> byte;  // of what the source gave
};

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  // The next bytes, at most a few hundred kilobytes; none at the end. Valid until the next call.
  virtual std::string_view next() = 0;
  // Known once next() has given nothing.
  virtual std::optional<SourceProblem> problem() const { return {}; }
  // To be told of every piece that is unpacked from the source, directly or from what was unpacked
  // of it: the file at the bottom keeps the account. A problem when it is too much for that file.
  virtual std::optional<SourceProblem> count_unpacked(std::size_t bytes) = 0;
  // To be told when the next member begins: a bomb costs no neighbours, unless there are many.
  // False when nothing more is to be unpacked.
  virtual bool begin_member() = 0;
  // Goes to a byte of the source, where the source can.
  virtual bool seek(std::uint64_t) { return false; }
  // Known of sources that can seek.
  virtual std::optional<std::uint64_t> size() const { return {}; }
};

// Reports it: info and partial as such, the rest as a rejection of its own.
void report(const SourceProblem& problem, const Origin& origin, Diagnostics& diagnostics);

}  // namespace dragnet

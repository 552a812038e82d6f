// Web archives: whatever stands between two records, both are read and everything is accounted for.
#include "indexer/reader.h"
#include "tests/fuzz/records.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  const std::string good =
      "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 16\r\n\r\n"
      "a good neighbour\r\n\r\n";
  const std::string bytes(as_text(data, size));
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const auto reader = make_reader(good + bytes, "fuzz.warc", diagnostics);
  const std::vector<Record> records = read_all(*reader, diagnostics);
  // Behind the first record only line ends or another record make its length right.
  const bool undisturbed = bytes.empty() || bytes.starts_with("WARC/1.");
  if (undisturbed) {
    require(!records.empty() && records.front().title == "a good neighbour",
            "the record before is read");
  }
  return 0;
}

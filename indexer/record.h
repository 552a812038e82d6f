// What a reader yields: one report as its file has it, before anything is judged.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dragnet {

// Where something stands in the input.
struct Origin {
  std::string path;        // as given on the command line or found below it; "-" for standard input
  std::size_t record = 1;  // counted from 1; 0 for the file as a whole
  std::optional<std::size_t> byte;  // offset in the decoded file, where it is known
};

// All strings are valid UTF-8. Fields the input does not have are empty.
struct Record {
  Origin origin;
  std::size_t input = 0;  // which of the inputs it was read from, by their order
  std::string id;
  std::string title;
  std::string text;
  std::string date;     // as written: "2023-05-15 11:38:55", "1684122000", a meta tag's content
  std::string fetched;  // when it was taken from the web: as good as a date where there is none
  std::string url;
  std::string source;
  std::string language;
  std::vector<std::pair<std::string, std::string>> extra;
};

}  // namespace dragnet

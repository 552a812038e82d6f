// The command line of dragnet-search as a plain value: what was typed, nothing looked up.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/terminal.h"
#include "searcher/renderer.h"
#include "searcher/search_request.h"

namespace dragnet {

struct SearchOptions {
  std::string message;          // --help or --version: to be printed instead of searching
  std::filesystem::path index;  // empty for the default index
  SearchRequest request;
  std::string show;   // an id or the beginning of one; empty to search
  std::string why;    // an id or the beginning of one: why it is a hit; empty to search
  std::string batch;  // a file with a query a line, "-" for standard input; empty for none
  std::optional<Facet> complete;  // the facet whose values a shell wants, beginning with the query
  Format format = Format::text;
  std::vector<std::string> fields;  // of hits, by name as typed; empty for the usual ones
  bool header = true;               // csv, tsv: the names of the columns
  ColorChoice color = ColorChoice::automatic;
  bool pager = true;  // where standard output is a terminal
};

// Arguments without the program's name. An argument that starts with a dash followed by a Han
// character is query text. Throws UserError for what is not understood, with the option that may
// have been meant.
SearchOptions parse_search_options(const std::vector<std::string>& arguments);

}  // namespace dragnet

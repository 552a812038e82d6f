// How answers are printed: the seam between what was found and the format in which it was asked
// for.
#pragma once

#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "common/report.h"
#include "common/terminal.h"
#include "searcher/search_request.h"
#include "searcher/search_result.h"
#include "searcher/why.h"

namespace dragnet {

class Renderer {
 public:
  virtual ~Renderer() = default;
  // Hits, facets and what else there is to say about the result.
  virtual void result(const SearchResult& result) = 0;
  // Of a search that only counts.
  virtual void count(const SearchResult& result) = 0;
  // One report with everything known of it.
  virtual void report(const Report& report) = 0;
  // Why a report is a hit, or is none.
  virtual void why(const Why& why) = 0;
};

enum class Format : std::uint8_t { text, json, jsonl, csv, tsv, markdown, html, nul };

struct RendererSetup {
  Format format = Format::text;
  Terminal terminal;
  std::vector<std::string> fields;  // of hits; empty for the usual ones of the format
  bool header = true;               // csv, tsv: the names of the columns in the first line
};

// out and index must outlive the renderer. Throws UserError for an unknown field and for fields in
// a format that has none.
std::unique_ptr<Renderer> make_renderer(std::ostream& out, const IndexReader& index,
                                        const RendererSetup& setup);

// The result, or its count where that alone was asked for.
void print(const SearchResult& result, const SearchRequest& request, Renderer& renderer);

}  // namespace dragnet

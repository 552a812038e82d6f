// How answers are printed: the seam between what was found and the format in which it was asked
// for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <ostream>

#include "common/knowledge.h"
#include "common/report.h"
#include "common/terminal.h"
#include "searcher/search.h"

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
};

enum class Format : std::uint8_t { text, json };

struct RendererSetup {
  Format format = Format::text;
  Terminal terminal;
  bool explain = false;  // text: also how the query was understood (JSON always says so)
};

// out and knowledge must outlive the renderer.
std::unique_ptr<Renderer> make_renderer(std::ostream& out, const Knowledge& knowledge,
                                        const RendererSetup& setup);

}  // namespace dragnet

// The answer for people: hits with snippets, then the facets.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/layout.h"
#include "searcher/highlighter.h"
#include "searcher/renderer.h"

namespace dragnet {

class TextRenderer : public Renderer {
 public:
  TextRenderer(std::ostream& out, const IndexReader& index, const RendererSetup& setup)
      : out_(out), index_(index), setup_(setup) {}

  void result(const SearchResult& result) override;
  void count(const SearchResult& result) override;
  void report(const Report& report) override;
  void why(const Why& why) override;

 private:
  void hits(const SearchResult& result);
  void pivot(const Pivot& pivot);
  void hit(const Hit& hit, Highlighter& highlighter, const std::vector<FigureRange>& asked);
  void explain(const SearchResult& result);
  void paragraph(std::string_view text, Style style = Style::plain, std::size_t indent = 0);

  std::ostream& out_;
  const IndexReader& index_;
  RendererSetup setup_;
};

}  // namespace dragnet

// The answer for people: hits with snippets, then the facets.
#pragma once

#include <vector>

#include "searcher/highlighter.h"
#include "searcher/renderer.h"

namespace dragnet {

class TextRenderer : public Renderer {
 public:
  TextRenderer(std::ostream& out, const Knowledge& knowledge, const RendererSetup& setup)
      : out_(out), knowledge_(knowledge), setup_(setup) {}

  void result(const SearchResult& result) override;
  void count(const SearchResult& result) override;
  void report(const Report& report) override;

 private:
  void totals(const SearchResult& result);
  void hit(const Hit& hit, Highlighter& highlighter, const std::vector<FigureKind>& first_kinds);

  std::ostream& out_;
  const Knowledge& knowledge_;
  RendererSetup setup_;
};

}  // namespace dragnet

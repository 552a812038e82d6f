// The answer as a page that stands alone, for people without a terminal: hits, pictures of the
// numbers, facets and evidence, for screens of any width and for paper.
#pragma once

#include <vector>

#include "searcher/hit_fields.h"
#include "searcher/html.h"
#include "searcher/renderer.h"

namespace dragnet {

class HtmlRenderer : public Renderer {
 public:
  // fields: of a table of the hits; none for the list.
  HtmlRenderer(std::ostream& out, const IndexReader& index, std::vector<HitField> fields)
      : out_(out), index_(index), fields_(std::move(fields)) {}

  void result(const SearchResult& result) override;
  void count(const SearchResult& result) override;
  void report(const Report& report) override;
  void why(const Why& why) override;

 private:
  void head(const SearchResult& result, const Html& counts);
  void hits(const SearchResult& result);
  void list(const HitList& hits, Highlighter& highlighter, const std::vector<FigureRange>& asked);
  Html hit(const Hit& hit, Highlighter& highlighter, const std::vector<FigureRange>& asked);
  void beside(const Html& content);
  Html fields_table(const SearchResult& result) const;
  // Where the answer is from, so that it can be repeated.
  Html origin(std::string_view understood) const;

  std::ostream& out_;
  const IndexReader& index_;
  std::vector<HitField> fields_;
};

}  // namespace dragnet

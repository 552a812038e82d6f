// The answer as Markdown, to be pasted into a report or a chat: a numbered list of hits, or a table
// where fields were chosen, then a table a facet.
#pragma once

#include <vector>

#include "common/report_text.h"
#include "searcher/hit_fields.h"
#include "searcher/renderer.h"

namespace dragnet {

class MarkdownRenderer : public Renderer {
 public:
  // fields: of the table; none for the list.
  MarkdownRenderer(std::ostream& out, const IndexReader& index, std::vector<HitField> fields)
      : out_(out), index_(index), fields_(std::move(fields)) {}

  void result(const SearchResult& result) override;
  void count(const SearchResult& result) override;
  void report(const Report& report) override;
  void why(const Why& why) override;

 private:
  void head(const SearchResult& result);
  void hits(const SearchResult& result);
  void list(const SearchResult& result);
  void item(const Hit& hit, Highlighter& highlighter, const std::vector<FigureRange>& asked);
  void table(const SearchResult& result);
  void facets(const std::vector<FacetCounts>& facets);
  void facts(const Report& report);
  void tags(const TagGroup& group, const Report& report);
  void figures(const Report& report);

  std::ostream& out_;
  const IndexReader& index_;
  std::vector<HitField> fields_;
};

}  // namespace dragnet

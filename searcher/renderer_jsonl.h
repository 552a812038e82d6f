// The answer as JSON Lines: an object a hit while they are read, then one a facet, one a kind of
// figure asked for, one for the timeline and for the pivot, then a summary. "type" says what
// an object is: hit, facet, figure, timeline, pivot, summary; or by itself report, why; batch.h
// adds query and error.
#pragma once

#include <vector>

#include "searcher/hit_fields.h"
#include "searcher/renderer.h"

namespace dragnet {

class JsonLinesRenderer : public Renderer {
 public:
  JsonLinesRenderer(std::ostream& out, const IndexReader& index, std::vector<HitField> fields)
      : out_(out), index_(index), fields_(std::move(fields)) {}

  void result(const SearchResult& result) override;
  // The summary alone.
  void count(const SearchResult& result) override;
  void report(const Report& report) override;
  void why(const Why& why) override;

 private:
  void write(std::string_view type, const Json& members);

  std::ostream& out_;
  const IndexReader& index_;
  std::vector<HitField> fields_;
};

}  // namespace dragnet

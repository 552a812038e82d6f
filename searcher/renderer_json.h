// The answer as one JSON object, for programs.
#pragma once

#include <vector>

#include "searcher/hit_fields.h"
#include "searcher/renderer.h"

namespace dragnet {

class JsonRenderer : public Renderer {
 public:
  JsonRenderer(std::ostream& out, const IndexReader& index, std::vector<HitField> fields)
      : out_(out), index_(index), fields_(std::move(fields)) {}

  // Hits are written as they are read: the object of a whole index never stands in memory.
  void result(const SearchResult& result) override;
  // As a result, without hits and facets.
  void count(const SearchResult& result) override;
  // The object that `dragnet-index tag` prints, with the text, the further columns of the input
  // ("extra") and the edition of the index.
  void report(const Report& report) override;
  void why(const Why& why) override;

 private:
  void list(std::string_view name, const HitList& hits, Highlighter& highlighter);

  std::ostream& out_;
  const IndexReader& index_;
  std::vector<HitField> fields_;
};

}  // namespace dragnet

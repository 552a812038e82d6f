// For xargs -0: a value of each hit with a NUL behind it, byte for byte, and nothing else.
#pragma once

#include <vector>

#include "searcher/hit_fields.h"
#include "searcher/renderer.h"

namespace dragnet {

class NulRenderer : public Renderer {
 public:
  NulRenderer(std::ostream& out, const IndexReader& index, std::vector<HitField> fields)
      : out_(out), index_(index), fields_(std::move(fields)) {}

  void result(const SearchResult& result) override;
  void count(const SearchResult& result) override;
  void report(const Report& report) override;
  void why(const Why& why) override;

 private:
  void write(const Hit& hit, Highlighter& highlighter);

  std::ostream& out_;
  const IndexReader& index_;
  std::vector<HitField> fields_;
};

}  // namespace dragnet

// The answer as one JSON object, for programs: the contract, version 1, which only ever gains
// members.
#pragma once

#include "searcher/renderer.h"

namespace dragnet {

class JsonRenderer : public Renderer {
 public:
  JsonRenderer(std::ostream& out, const Knowledge& knowledge) : out_(out), knowledge_(knowledge) {}

  void result(const SearchResult& result) override;
  // As a result, without hits and facets.
  void count(const SearchResult& result) override;
  // The object that `dragnet-index tag` prints, with the text and the further columns of the input
  // ("extra").
  void report(const Report& report) override;

 private:
  std::ostream& out_;
  const Knowledge& knowledge_;
};

}  // namespace dragnet

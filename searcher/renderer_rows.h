// The answer as one table for spreadsheets and other programs: the pivot or timeline asked for, or
// the facets, else a row a hit.
#pragma once

#include <vector>

#include "searcher/hit_fields.h"
#include "searcher/renderer.h"
#include "searcher/table.h"

namespace dragnet {

class RowRenderer : public Renderer {
 public:
  RowRenderer(std::ostream& out, const IndexReader& index, std::vector<HitField> fields,
              TableFormat format, bool header)
      : out_(out), index_(index), fields_(std::move(fields)), format_(format), header_(header) {}

  void result(const SearchResult& result) override;
  // The number alone.
  void count(const SearchResult& result) override;
  // The row that the report would be as a hit.
  void report(const Report& report) override;
  void why(const Why& why) override;

 private:
  void head(const std::vector<HitField>& fields);
  void write(const Table& table);

  std::ostream& out_;
  const IndexReader& index_;
  std::vector<HitField> fields_;
  TableFormat format_;
  bool header_;
};

}  // namespace dragnet

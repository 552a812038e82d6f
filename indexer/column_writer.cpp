// Read back from the value slots, so that columns and slots cannot say different things, whichever
// writer made the database.
#include "indexer/column_writer.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include <xapian.h>

#include "common/schema.h"
#include "common/segment_columns.h"
#include "indexer/storage.h"

namespace dragnet {

namespace {

void for_each_value(const Xapian::Database& database, Xapian::valueno slot, const auto& visit) {
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value)
    visit(value.get_docid() - std::size_t{1}, *value);
}

ColumnData::FacetSets sets_of(const Xapian::Database& database, Facet facet) {
  const std::size_t reports = database.get_lastdocid();
  std::unordered_map<std::string, std::uint32_t> numbers{{"", 0}};
  std::vector<std::uint32_t> found(reports, 0);  // numbered as they come
  for_each_value(database, facet_slot(facet), [&](std::size_t at, const std::string& set) {
    found[at] = numbers.try_emplace(set, static_cast<std::uint32_t>(numbers.size())).first->second;
  });

  ColumnData::FacetSets column;
  for (const auto& [set, number] : numbers) column.sets.push_back(set);
  std::ranges::sort(column.sets);
  std::vector<std::uint32_t> ranks(numbers.size());
  for (std::uint32_t rank = 0; rank < column.sets.size(); ++rank)
    ranks[numbers.at(column.sets[rank])] = rank;

  column.reports.resize(column.sets.size());
  for (const std::uint32_t number : found) {
    column.set_of_report.push_back(ranks[number]);
    ++column.reports[ranks[number]];
  }
  return column;
}

std::uint32_t date_number(const std::string& value) {
  return decode_date(value) ? static_cast<std::uint32_t>(std::stoul(value)) : 0;
}

void read_figures(const Xapian::Database& database, ColumnData& columns) {
  std::size_t next = 0;
  const auto end_all_before = [&](std::size_t at) {
    for (; next < at; ++next) columns.figure_ends[next] = columns.figures.size();
  };
  for_each_value(database, figures_slot(), [&](std::size_t at, const std::string& figures) {
    end_all_before(at);
    columns.figures += figures;
  });
  end_all_before(columns.figure_ends.size());
}

ColumnData columns_of(const Xapian::Database& database) {
  ColumnData columns;
  const std::size_t reports = database.get_lastdocid();
  columns.lengths.resize(reports);
  columns.dates.resize(reports);
  columns.first_indexed.resize(reports);
  columns.figure_ends.resize(reports);
  for (auto report = database.postlist_begin(""); report != database.postlist_end(""); ++report)
    columns.lengths[*report - 1] = report.get_doclength();
  for_each_value(database, date_slot(), [&](std::size_t at, const std::string& value) {
    columns.dates[at] = date_number(value);
  });
  for_each_value(database, first_indexed_slot(), [&](std::size_t at, const std::string& value) {
    columns.first_indexed[at] = static_cast<std::int64_t>(Xapian::sortable_unserialise(value));
  });
  read_figures(database, columns);
  for (const Facet facet : all_facets())
    columns.facets[static_cast<std::size_t>(facet)] = sets_of(database, facet);
  return columns;
}

}  // namespace

void write_columns(const std::filesystem::path& segment) {
  const Xapian::Database database(segment.string(), Xapian::DB_BACKEND_GLASS);
  FileWriter file(segment / columns_file);
  file.write(to_bytes(columns_of(database)));
  file.finish();
}

}  // namespace dragnet

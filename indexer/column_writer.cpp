// Read back from the value slots, so that columns and slots cannot say different things, whichever
// writer made the database.
#include "indexer/column_writer.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include <xapian.h>

#include "common/schema.h"
#include "common/segment_columns.h"
#include "indexer/ordered_run.h"
#include "indexer/storage.h"

namespace dragnet {

namespace {

void for_each_value(const Xapian::Database& database, Xapian::valueno slot, const auto& visit) {
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value)
    visit(value.get_docid() - std::size_t{1}, *value);
}

// Which numbers the texts have in the order of their bytes.
template <class Texts>
std::map<std::string, std::uint32_t> numbered(const Texts& texts) {
  std::map<std::string, std::uint32_t> numbers;
  for (const std::string& text : texts) numbers.emplace(text, 0);
  std::uint32_t next = 0;
  for (auto& [text, number] : numbers) number = next++;
  return numbers;
}

ColumnData::FacetSets sets_of(const Xapian::Database& database, Facet facet) {
  std::unordered_map<std::string, std::uint32_t> found{{"", 0}};  // numbered as they come
  std::vector<std::uint32_t> of_report(database.get_lastdocid(), 0);
  for_each_value(database, facet_slot(facet), [&](std::size_t at, const std::string& set) {
    const auto next = static_cast<std::uint32_t>(found.size());
    of_report[at] = found.try_emplace(set, next).first->second;
  });

  std::vector<std::string> sets;
  std::vector<std::string> values;
  for (const auto& [set, number] : found) {
    sets.push_back(set);
    for (std::string& value : decode_ids(set)) values.push_back(std::move(value));
  }
  const auto numbers_of_sets = numbered(sets);
  const auto numbers_of_values = numbered(values);

  ColumnData::FacetSets column;
  for (const auto& [value, number] : numbers_of_values) column.values.push_back(value);
  std::vector<std::uint32_t> ranks(found.size());
  for (const auto& [set, rank] : numbers_of_sets) {
    ranks[found.at(set)] = rank;
    column.members.emplace_back();
    for (const std::string& value : decode_ids(set))
      column.members.back().push_back(numbers_of_values.at(value));
  }
  column.reports.resize(found.size());
  for (const std::uint32_t set : of_report) {
    column.set_of_report.push_back(ranks[set]);
    ++column.reports[ranks[set]];
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

// All but the facets.
ColumnData numbers_of(const Xapian::Database& database) {
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
  return columns;
}

Xapian::Database open(const std::filesystem::path& segment) {
  return Xapian::Database(segment.string(), Xapian::DB_BACKEND_GLASS);
}

}  // namespace

void write_columns(const std::filesystem::path& segment) {
  ColumnData columns = numbers_of(open(segment));
  // Threads must not share a database.
  std::ranges::move(
      side_by_side(all_facets(), [&](Facet facet) { return sets_of(open(segment), facet); }),
      columns.facets.begin());
  FileWriter file(segment / columns_file);
  file.write(to_bytes(columns));
  file.finish();
}

}  // namespace dragnet

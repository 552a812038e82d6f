// Read back from the value slots, so that columns and slots cannot say different things, whichever
// writer made the database.
#include "indexer/column_writer.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/schema.h"
#include "common/segment_columns.h"
#include "indexer/by_text.h"
#include "indexer/ordered_run.h"
#include "indexer/storage.h"

namespace dragnet {

namespace {

void for_each_value(const Xapian::Database& database, Xapian::valueno slot, const auto& visit) {
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value)
    visit(value.get_docid() - std::size_t{1}, *value);
}

using Numbers = ByText<std::uint32_t>;

// Of the text, the next one where it is new.
std::uint32_t number_of(Numbers& numbers, std::string_view text) {
  return numbers.try_emplace(text, static_cast<std::uint32_t>(numbers.size())).first;
}

// Puts the values in the order of their bytes, and changes their numbers.
void sort_values(const Numbers& found, ColumnData::FacetSets& column) {
  std::vector<Numbers::Entry> values(found.begin(), found.end());
  std::ranges::sort(values, {}, &Numbers::Entry::text);
  std::vector<std::uint32_t> places(values.size());  // by the number until now
  for (const auto& [value, number] : values) {
    places[number] = static_cast<std::uint32_t>(column.values.size());
    column.values.emplace_back(value);
  }
  for (std::vector<std::uint32_t>& members : column.members)
    for (std::uint32_t& member : members) member = places[member];
}

// Sets are numbered as they come: reports one after the other count in entries that lie together.
ColumnData::FacetSets sets_of(const Xapian::Database& database, Facet facet) {
  Numbers found;
  const std::uint32_t no_value = number_of(found, "");
  ColumnData::FacetSets column;
  column.set_of_report.resize(database.get_lastdocid(), no_value);
  for_each_value(database, facet_slot(facet), [&](std::size_t at, const std::string& set) {
    column.set_of_report[at] = number_of(found, set);
  });

  Numbers found_values;
  for (const auto& [set, number] : found) {
    std::vector<std::uint32_t>& members = column.members.emplace_back();
    for (const std::string_view value : decode_ids(set))
      members.push_back(number_of(found_values, value));
  }
  sort_values(found_values, column);
  column.reports.resize(found.size());
  for (const std::uint32_t set : column.set_of_report) ++column.reports[set];
  return column;
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
    if (const auto date = decode_date(value)) columns.dates[at] = date_number(*date);
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
  // Threads must not share a database.
  auto numbers = on_another_thread([&] { return numbers_of(open(segment)); });
  auto facets =
      side_by_side(all_facets(), [&](Facet facet) { return sets_of(open(segment), facet); });
  ColumnData columns = numbers.get();
  std::ranges::move(facets, columns.facets.begin());
  FileWriter file(segment / columns_file);
  file.write(to_bytes(columns));
  file.finish();
}

}  // namespace dragnet

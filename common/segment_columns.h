// The columns of a segment: what counts, orders, sums and range filters need of every report, in
// one file beside the database. They say what the value slots say (common/schema.h), and are read
// in a hundredth of the time.
//
// The file SEGMENT/columns: eight bytes that name the format; the number of reports and, for each
// section, where it begins and how long it is, as 64-bit numbers; then the sections, each at a
// multiple of eight. All numbers are little endian. A report's number within the segment, less one,
// is its place in every section that has an entry for each report:
//
//   lengths        32 bits: how many terms a report has, as BM25 counts them
//   dates          32 bits: 20230515, unknown parts 0; 0 for none
//   first indexed  64 bits: seconds since 1970, 0 where it is not known
//   figure ends    64 bits: where the figures of a report end in the next section
//   figures        encode_figures of one report after the other
//   and for each facet:
//   sets           16 or 32 bits, as wide as the section is long: which set of values a report has
//   set reports    32 bits: how many reports have the set
//   set ends       64 bits: where each set ends in the next section
//   members        32 bits: the values of one set after the other, as numbers of the next sections
//   value ends     64 bits: where each value ends in the last section
//   values         one after the other, in the order of bytes
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/date.h"
#include "common/facet.h"
#include "common/mapped_file.h"

namespace dragnet {

inline constexpr const char* columns_file = "columns";

// A report's number within its segment, from 1, as Xapian counts there.
using ReportNumber = std::uint32_t;

// A date as its column has it.
std::uint32_t date_number(const Date& date);

// What the file holds, before it is written.
struct ColumnData {
  struct FacetSets {
    std::vector<std::uint32_t> set_of_report;
    std::vector<std::uint32_t> reports;               // by set
    std::vector<std::vector<std::uint32_t>> members;  // by set: numbers of values
    std::vector<std::string> values;
  };
  std::vector<std::uint32_t> lengths;
  std::vector<std::uint32_t> dates;
  std::vector<std::int64_t> first_indexed;
  std::vector<std::uint64_t> figure_ends;
  std::string figures;
  std::array<FacetSets, facet_count> facets;
};
std::string to_bytes(const ColumnData& columns);

// Numbers and sets that are not there throw IndexError: the file is damaged.
class FacetColumn {
 public:
  FacetColumn() = default;

  std::size_t sets() const { return reports_.size(); }
  std::uint32_t set_of(ReportNumber report) const {
    const std::size_t at = report - std::size_t{1};
    const std::uint32_t set = at < narrow_.size() ? narrow_[at]
                              : at < wide_.size() ? wide_[at]
                                                  : no_set;
    if (set >= reports_.size()) damaged();
    return set;
  }
  std::uint32_t reports_with(std::uint32_t set) const { return reports_[set]; }
  // The values of a set, as numbers below values().
  std::span<const std::uint32_t> members(std::uint32_t set) const;
  // Lets the processor bring what members(set) will look at first.
  void fetch_members(std::uint32_t set) const { __builtin_prefetch(&set_ends_[set]); }
  std::size_t values() const { return value_ends_.size(); }
  std::string_view value(std::uint32_t number) const;

 private:
  friend class SegmentColumns;
  static constexpr std::uint32_t no_set = 0xFFFFFFFF;
  [[noreturn]] static void damaged();

  std::span<const std::uint16_t> narrow_;  // one of the two is empty
  std::span<const std::uint32_t> wide_;
  std::span<const std::uint32_t> reports_;
  std::span<const std::uint64_t> set_ends_;
  std::span<const std::uint32_t> members_;
  std::span<const std::uint64_t> value_ends_;
  std::string_view values_;
};

class SegmentColumns {
 public:
  // Of the segment's folder, with so many reports. Throws IndexError for a file that is missing or
  // not such a one.
  SegmentColumns(const std::filesystem::path& segment, std::uint32_t reports);

  std::uint32_t reports() const { return static_cast<std::uint32_t>(lengths_.size()); }

  // Numbers are those of reports of the segment.
  std::uint32_t length(ReportNumber report) const { return lengths_[report - 1]; }
  std::uint32_t date(ReportNumber report) const { return dates_[report - 1]; }
  std::int64_t first_indexed(ReportNumber report) const { return first_indexed_[report - 1]; }
  std::string_view figures(ReportNumber report) const;
  const FacetColumn& facet(Facet facet) const { return facets_[static_cast<std::size_t>(facet)]; }

 private:
  MappedFile file_;
  std::span<const std::uint32_t> lengths_;
  std::span<const std::uint32_t> dates_;
  std::span<const std::int64_t> first_indexed_;
  std::span<const std::uint64_t> figure_ends_;
  std::string_view figures_;
  std::array<FacetColumn, facet_count> facets_;
};

}  // namespace dragnet

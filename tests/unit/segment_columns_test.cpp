#include "common/segment_columns.h"

#include <cstring>
#include <numeric>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

// So many reports, of which every other one has both values of every facet, and the rest none.
ColumnData columns_of(std::uint32_t reports) {
  ColumnData columns;
  for (std::uint32_t report = 0; report < reports; ++report) {
    columns.lengths.push_back(100 + report);
    columns.dates.push_back(20230500 + report % 28);
    columns.first_indexed.push_back(1'700'000'000 + report);
    columns.figures += report % 2 == 0 ? "ab" : "";
    columns.figure_ends.push_back(columns.figures.size());
  }
  for (ColumnData::FacetSets& facet : columns.facets) {
    for (std::uint32_t report = 0; report < reports; ++report)
      facet.set_of_report.push_back(report % 2);
    facet.reports = {reports - reports / 2, reports / 2};
    facet.members = {{0, 1}, {}};
    facet.values = {"one", "two"};
  }
  return columns;
}

struct SegmentFolder {
  TemporaryFolder folder;

  SegmentColumns read(const std::string& bytes, std::uint32_t reports) const {
    overwrite(folder / columns_file, bytes);
    return {folder.path(), reports};
  }

  // What the columns say of all reports.
  std::string said(const std::string& bytes, std::uint32_t reports) const {
    const SegmentColumns columns = read(bytes, reports);
    std::string all;
    for (ReportNumber report = 1; report <= reports; ++report) {
      all +=
          std::to_string(columns.length(report)) + ' ' + std::to_string(columns.date(report)) + ' ';
      all += std::to_string(columns.first_indexed(report)).append(columns.figures(report));
      const FacetColumn& facet = columns.facet(Facet::city);
      const std::uint32_t set = facet.set_of(report);
      all += ' ' + std::to_string(facet.reports_with(set));
      for (const std::uint32_t member : facet.members(set))
        all.append(" ").append(facet.value(member));
      all += '\n';
    }
    return all;
  }
};

void put(std::string& bytes, std::size_t at, std::uint64_t number) {
  std::memcpy(bytes.data() + at, &number, sizeof number);
}

BOOST_FIXTURE_TEST_SUITE(segment_columns, SegmentFolder)

BOOST_AUTO_TEST_CASE(say_what_was_written) {
  BOOST_TEST(said(to_bytes(columns_of(3)), 3) ==
             "100 20230500 1700000000ab 2 one two\n"
             "101 20230501 1700000001 1\n"
             "102 20230502 1700000002ab 2 one two\n");
}

BOOST_AUTO_TEST_CASE(number_sets_widely_where_there_may_be_many) {
  constexpr std::uint32_t most_narrow = 1 << 16;
  for (const std::uint32_t reports : {most_narrow, most_narrow + 1}) {
    ColumnData data = columns_of(reports);
    ColumnData::FacetSets& facet = data.facets[static_cast<std::size_t>(Facet::city)];
    std::iota(facet.set_of_report.begin(), facet.set_of_report.end(), 0);
    facet.reports.assign(reports, 1);
    facet.members.assign(reports, {1});
    const SegmentColumns columns = read(to_bytes(data), reports);
    for (const ReportNumber report : {ReportNumber{1}, ReportNumber{2}, reports}) {
      BOOST_TEST(columns.facet(Facet::city).set_of(report) == report - 1);
      BOOST_TEST(columns.facet(Facet::type).set_of(report) == (report - 1) % 2);
    }
  }
}

BOOST_AUTO_TEST_CASE(of_another_kind_or_number_of_reports_are_refused) {
  const std::string good = to_bytes(columns_of(3));
  BOOST_CHECK_THROW(read("x" + good, 3), IndexError);
  BOOST_CHECK_THROW(read(good.substr(0, 100), 3), IndexError);
  BOOST_CHECK_THROW(read(good, 4), IndexError);
}

// Of the directory's entries (two numbers each, behind the name and the number of reports): where a
// section begins and how long it is.
BOOST_AUTO_TEST_CASE(whose_sections_lie_elsewhere_are_refused) {
  const std::string good = to_bytes(columns_of(3));
  constexpr std::size_t directory = 16;
  constexpr std::size_t sections = 5 + 6 * facet_count;
  for (std::size_t section = 0; section < sections; ++section) {
    for (const std::uint64_t wrong : {std::uint64_t{1}, std::uint64_t{good.size() + 8}}) {
      std::string bytes = good;
      put(bytes, directory + 16 * section, wrong);
      BOOST_CHECK_THROW(read(bytes, 3), IndexError);
      bytes = good;
      put(bytes, directory + 16 * section + 8, good.size() + wrong);
      BOOST_CHECK_THROW(read(bytes, 3), IndexError);
    }
  }
  std::string bytes = good;
  for (const std::uint64_t length : {4, 3}) {  // of reports, of whole numbers
    put(bytes, directory + 8, length);
    BOOST_CHECK_THROW(read(bytes, 3), IndexError);
  }
}

BOOST_AUTO_TEST_CASE(that_contradict_themselves_are_refused) {
  const auto refused = [&](const auto& change) {
    ColumnData columns = columns_of(3);
    change(columns, columns.facets[static_cast<std::size_t>(Facet::city)]);
    BOOST_CHECK_THROW(said(to_bytes(columns), 3), IndexError);
  };
  refused([](auto& columns, auto&) { columns.figure_ends = {2, 1, 4}; });
  refused([](auto& columns, auto&) { columns.figure_ends.back() = 5; });
  refused([](auto&, auto& facet) { facet.members[0][1] = 2; });
  refused([](auto&, auto& facet) { facet.set_of_report[0] = 2; });
  refused([](auto&, auto& facet) { facet.reports.pop_back(); });
  refused([](auto&, auto& facet) { facet.set_of_report.pop_back(); });
  refused([](auto&, auto& facet) { facet.reports.push_back(0); });
}

// Whatever byte is changed: the columns are refused or say something, and nothing else happens.
BOOST_AUTO_TEST_CASE(with_any_byte_changed_are_refused_or_read) {
  const std::string good = to_bytes(columns_of(3));
  std::size_t refused = 0;
  for (std::size_t at = 0; at < good.size(); ++at) {
    std::string bytes = good;
    bytes[at] = static_cast<char>(~bytes[at]);
    try {
      said(bytes, 3);
    } catch (const IndexError&) {
      ++refused;
    }
  }
  BOOST_TEST(refused >= good.size() / 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet

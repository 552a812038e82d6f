#include "common/segment_grams.h"

#include <cstring>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "common/open_index.h"
#include "indexer/grams_writer.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

using Numbers = std::vector<ReportNumber>;

const std::vector<std::string> texts = {"警方破获电信诈骗案件", "破获電信詐騙案", "破获电信，诈骗",
                                        "no Han at all", "电信诈骗、电信诈骗"};

// The first segment of an index of these texts.
std::filesystem::path written(const TemporaryFolder& folder) {
  publish_texts(folder.path(), texts);
  return folder / "seg-000001";
}

Numbers reports_with(const SegmentGrams& grams, std::string_view characters) {
  Numbers numbers;
  auto reports = grams.reports_with(characters);
  if (!reports) return {0};
  while (const ReportNumber report = reports->next()) numbers.push_back(report);
  BOOST_TEST(reports->count() == numbers.size());
  return numbers;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(segment_grams)

BOOST_AUTO_TEST_CASE(lists_the_reports_of_frequent_sequences) {
  const TemporaryFolder folder;
  const SegmentGrams grams(written(folder), static_cast<std::uint32_t>(texts.size()));
  const auto expect = [&](std::string_view characters, const Numbers& expected) {
    BOOST_TEST_CONTEXT(characters)
    BOOST_TEST(reports_with(grams, characters) == expected, boost::test_tools::per_element());
  };
  expect("电信诈骗", {1, 2, 5});  // traditional characters too; not over a comma
  expect("破获电信", {1, 2, 3});
  expect("电信诈", {1, 2, 5});
  expect("诈骗案件", {0});  // in one report: not frequent
  expect("电信", {0});      // too short, too long, and other things
  expect("破获电信诈骗", {0});
  expect("abc", {0});
  expect("abcdefghijkl", {0});
  expect("，电信诈", {0});
  expect("电信诈，", {0});
}

// As a long segment is gone through.
BOOST_AUTO_TEST_CASE(lists_are_the_same_however_many_reports_a_thread_is_at) {
  const TemporaryFolder folder;
  const auto reports = static_cast<std::uint32_t>(texts.size());
  const SegmentTexts stored(written(folder), reports);
  const auto visit_texts = [&](ReportRange range, const TextsVisitor& visit) {
    for (ReportNumber report = range.first; report <= range.last; report += range.step)
      visit(report, stored.of(report));
  };
  const std::string expected = content_of(folder / "seg-000001" / grams_file);
  for (const std::uint32_t at_once : {1U, 2U, 3U, 4U, 5U, 6U}) {
    write_grams(folder.path(), reports, visit_texts, {.reports_at_once = at_once});
    BOOST_TEST((content_of(folder / grams_file) == expected));
  }
}

BOOST_AUTO_TEST_CASE(a_segment_without_lists_has_no_file_and_answers_so) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"one", "two"});
  BOOST_TEST(!std::filesystem::exists(folder / "seg-000001" / grams_file));
  BOOST_TEST(reports_with(SegmentGrams(folder / "seg-000001", 2), "电信诈骗") == Numbers{0},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(refuses_damaged_files_and_lists) {
  const TemporaryFolder folder;
  const std::filesystem::path segment = written(folder);
  const std::string good = content_of(segment / grams_file);
  overwrite(segment / grams_file, "x" + good);
  BOOST_CHECK_THROW(SegmentGrams(segment, 5), IndexError);
  overwrite(segment / grams_file, good.substr(0, 40));
  BOOST_CHECK_THROW(SegmentGrams(segment, 5), IndexError);
  overwrite(segment / grams_file, good);
  const SegmentGrams of_fewer(segment, 3);  // says 5 where there are 3
  BOOST_CHECK_THROW(reports_with(of_fewer, "电信诈骗"), IndexError);
}

// Behind the name and the number of sequences stand their keys, the ends of their lists and the
// numbers of their reports, 64 bits each, and then the lists.
BOOST_AUTO_TEST_CASE(refuses_lists_that_contradict_themselves) {
  const TemporaryFolder folder;
  const std::filesystem::path segment = written(folder);
  const std::string good = content_of(segment / grams_file);
  std::uint64_t sequences = 0;
  std::memcpy(&sequences, good.data() + 8, sizeof sequences);
  const auto refused = [&](const std::string& bytes) {
    overwrite(segment / grams_file, bytes);
    const SegmentGrams grams(segment, 5);
    BOOST_CHECK_THROW(reports_with(grams, "电信诈骗"), IndexError);
  };
  const auto with_all = [&](std::size_t array, std::uint64_t number) {
    std::string bytes = good;
    for (std::uint64_t i = 0; i < sequences; ++i)
      std::memcpy(bytes.data() + 16 + 8 * (array * sequences + i), &number, sizeof number);
    return bytes;
  };
  refused(with_all(1, good.size()));
  refused(with_all(2, 6));  // there are 5
  std::string zeros = good;
  for (std::size_t at = 16 + 24 * sequences; at < zeros.size(); ++at) zeros[at] = 0;
  refused(zeros);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

#include "indexer/segment_writer.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <stdexcept>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "common/glass_format.h"
#include "common/schema.h"
#include "common/stored_report.h"
#include "indexer/bulk_writer.h"
#include "indexer/document.h"
#include "indexer/xapian_writer.h"
#include "tests/unit/no_threads.h"
#include "tests/unit/small_index.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

// Documents as ever, but a report whose text starts with these words gets a term that Xapian
// refuses: at once, or only when it writes it to the disk.
Xapian::Document with_poison(const AnalyzedReport& analyzed, const Gazetteer& gazetteer) {
  Xapian::Document document = make_document(analyzed, gazetteer);
  if (analyzed.report.text.starts_with("too long")) document.add_term(std::string(246, 'x'));
  if (analyzed.report.text.starts_with("too many nuls")) document.add_term(std::string(200, '\0'));
  return document;
}

struct Written {
  WrittenSegment segment;
  std::set<std::string> ids;
};

std::set<std::string> ids_in(const std::filesystem::path& segment) {
  const Xapian::Database database(segment.string(), Xapian::DB_BACKEND_GLASS);
  std::set<std::string> ids;
  for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
    ids.insert(decode_report(database.get_document(*at).get_data()).id);
  }
  return ids;
}

// A segment of the texts; each becomes a report whose id and record are its number.
Written write(const std::vector<std::string>& texts) {
  const TemporaryFolder folder;
  const Gazetteer gazetteer(small_data_files());
  const auto writer = make_xapian_writer(
      folder / "segment", gazetteer,
      [&gazetteer](const AnalyzedReport& analyzed) { return with_poison(analyzed, gazetteer); });
  for (std::size_t i = 0; i < texts.size(); ++i) {
    AnalyzedReport analyzed = *short_report(std::to_string(i), texts[i]);
    analyzed.report.record = i;
    writer->add(analyzed);
  }
  Written written{writer->commit(), {}};
  BOOST_TEST(names_in(folder.path()) == std::set<std::string>{"segment"},
             boost::test_tools::per_element());
  written.ids = ids_in(folder / "segment");
  return written;
}

// All numbers below the size but those.
std::set<std::string> all_but(std::size_t size, const std::set<std::size_t>& missing) {
  std::set<std::string> ids;
  for (std::size_t i = 0; i < size; ++i)
    if (!missing.contains(i)) ids.insert(std::to_string(i));
  return ids;
}

struct Writer {
  const char* name;
  std::unique_ptr<SegmentWriter> (*make)(const std::filesystem::path&, const Gazetteer&);
};

std::ostream& operator<<(std::ostream& out, const Writer& writer) {
  return out << writer.name;
}

const std::vector<Writer> writers = {
    {"Xapian's", [](const std::filesystem::path& folder,
                    const Gazetteer& gazetteer) { return make_xapian_writer(folder, gazetteer); }},
    {"ours", [](const std::filesystem::path& folder, const Gazetteer& gazetteer) {
       return make_bulk_writer(folder, gazetteer, SegmentForm::lean);
     }}};

// The lists of words in reports that are written in parts of so many, section by section.
std::string lists_in_parts_of(std::size_t reports_of_part, std::size_t run_bytes,
                              bool is_one_replaced) {
  constexpr std::size_t reports = 3000;  // of which a list is several chunks
  const TemporaryFolder folder;
  const Gazetteer gazetteer(small_data_files());
  const auto writer =
      make_bulk_writer(folder / "segment", gazetteer, SegmentForm::lean, {.run_bytes = run_bytes});
  for (std::size_t first = 0; first < reports; first += reports_of_part) {
    auto part = writer->make_part();
    const std::size_t last = std::min(reports, first + reports_of_part);
    for (std::size_t i = first; i < last; ++i) {
      const std::size_t id = is_one_replaced && i == reports - 1 ? 0 : i;
      part->add(*short_report(std::to_string(id), i % 3 == 0 ? "first first" : "first"));
    }
    part->finish();
    writer->add(std::move(part), std::vector<bool>(last - first, true));
  }
  const std::size_t written = reports - (is_one_replaced ? 1 : 0);
  BOOST_TEST(writer->commit().reports == written);
  const Xapian::Database database((folder / "segment").string(), Xapian::DB_BACKEND_GLASS);
  BOOST_TEST(database.get_termfreq("first") == written);
  Xapian::docid number = 0;
  for (auto at = database.postlist_begin("first"); at != database.postlist_end("first"); ++at) {
    BOOST_TEST_REQUIRE(*at == ++number);
    const std::size_t i = number - (is_one_replaced ? 0 : 1);
    BOOST_TEST_REQUIRE(at.get_wdf() == (i % 3 == 0 ? 2U : 1U));
  }
  BOOST_TEST(number == written);
  std::ostringstream said;
  BOOST_TEST(Xapian::Database::check((folder / "segment").string(), 0, &said) == 0U);
  return content_of(folder / "segment" / glass_postlists);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xapian_writer)

BOOST_AUTO_TEST_CASE(keeps_every_report_over_several_batches) {
  const std::size_t size = 2 * max_batch_reports + 1;
  const Written written = write(std::vector<std::string>(size, "bank"));
  BOOST_TEST(written.segment.reports == size);
  BOOST_TEST(written.segment.rejected.empty());
  BOOST_TEST(written.ids == all_but(size, {}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(rejects_a_refused_report_and_keeps_its_neighbours) {
  const std::size_t size = max_batch_reports + 20;
  const std::set<std::size_t> last_of_batch_and_first = {max_batch_reports - 1, max_batch_reports};
  for (const std::set<std::size_t>& poisoned :
       {std::set<std::size_t>{0}, {5}, {5, 6, 17}, last_of_batch_and_first, {size - 1}}) {
    for (const char* poison : {"too long", "too many nuls"}) {
      std::vector<std::string> texts(size, "bank");
      for (const std::size_t at : poisoned) texts[at] = poison;
      const Written written = write(texts);
      BOOST_TEST(written.segment.reports == size - poisoned.size());
      BOOST_TEST(written.ids == all_but(size, poisoned), boost::test_tools::per_element());

      std::set<std::size_t> rejected;
      for (const RejectedReport& report : written.segment.rejected) {
        BOOST_TEST(report.path == "reports.jsonl");
        BOOST_TEST(!report.reason.empty());
        rejected.insert(report.record);
      }
      BOOST_TEST(rejected == poisoned, boost::test_tools::per_element());
    }
  }
}

BOOST_AUTO_TEST_CASE(writes_an_empty_segment_when_all_is_refused) {
  const Written written = write({"too long", "too many nuls"});
  BOOST_TEST(written.segment.reports == 0U);
  BOOST_TEST(written.segment.rejected.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(segment_writer)

BOOST_DATA_TEST_CASE(leaves_words_out_that_are_too_long_and_keeps_the_report, writers) {
  const TemporaryFolder folder;
  const Gazetteer gazetteer(small_data_files());
  const auto writer = sample.make(folder / "segment", gazetteer);
  writer->add(*short_report("a", "before " + std::string(100'000, 'x') + " after"));
  BOOST_TEST(writer->commit().reports == 1U);
  const Xapian::Database database((folder / "segment").string(), Xapian::DB_BACKEND_GLASS);
  BOOST_TEST(database.term_exists("before"));
  BOOST_TEST(database.term_exists("after"));
  for (auto term = database.allterms_begin("x"); term != database.allterms_end("x"); ++term) {
    BOOST_TEST((*term).size() <= max_xapian_term);
  }
}

BOOST_DATA_TEST_CASE(replaces_an_earlier_report_of_the_same_id, writers) {
  const TemporaryFolder folder;
  const Gazetteer gazetteer(small_data_files());
  const auto writer = sample.make(folder / "segment", gazetteer);
  const std::string long_id(500, 'i');
  for (const std::string& id : {std::string("a"), long_id}) {
    writer->add(*short_report(id, "old"));
    writer->add(*short_report(id, "new"));
  }
  BOOST_TEST(writer->commit().reports == 2U);
  const Xapian::Database database((folder / "segment").string(), Xapian::DB_BACKEND_GLASS);
  BOOST_TEST(database.get_termfreq("old") == 0U);
  BOOST_TEST(database.get_termfreq("new") == 2U);
}

BOOST_DATA_TEST_CASE(leaves_no_segment_without_a_commit, writers) {
  const TemporaryFolder folder;
  const Gazetteer gazetteer(small_data_files());
  sample.make(folder / "segment", gazetteer)->add(*short_report("a", "text"));
  BOOST_TEST(!std::filesystem::exists(folder / "segment"));
}

BOOST_DATA_TEST_CASE(names_the_folder_that_cannot_be_written, writers) {
  const TemporaryFolder folder;
  const Gazetteer gazetteer(small_data_files());
  overwrite(folder / "file", "");
  BOOST_CHECK_THROW(sample.make(folder / "file" / "segment", gazetteer), WriteError);
}

BOOST_DATA_TEST_CASE(writes_an_empty_segment, writers) {
  const TemporaryFolder folder;
  const Gazetteer gazetteer(small_data_files());
  BOOST_TEST(sample.make(folder / "segment", gazetteer)->commit().reports == 0U);
  BOOST_TEST(ids_in(folder / "segment").empty());
}

BOOST_AUTO_TEST_CASE(needs_no_second_thread) {
  const NoThreads system;
  const TemporaryFolder folder;
  const Gazetteer gazetteer(small_data_files());
  const auto writer =
      make_bulk_writer(folder / "segment", gazetteer, SegmentForm::lean, {.run_bytes = 1});
  for (const char* id : {"a", "b", "c"}) writer->add(*short_report(id, "first"));
  BOOST_TEST(writer->commit().reports == 3U);
  const Xapian::Database database((folder / "segment").string(), Xapian::DB_BACKEND_GLASS);
  BOOST_TEST(database.get_termfreq("first") == 3U);
}

BOOST_AUTO_TEST_CASE(a_part_takes_no_more_reports_than_it_can_number) {
  const TemporaryFolder folder;
  const Gazetteer gazetteer(small_data_files());
  const auto writer = make_bulk_writer(folder / "segment", gazetteer, SegmentForm::stock);
  auto part = writer->make_part();
  const auto report = short_report("a", "first");
  for (std::size_t i = 0; i < max_part_reports; ++i) part->add(*report);
  BOOST_CHECK_THROW(part->add(*report), std::length_error);
  part->finish();
  std::vector<bool> wanted(max_part_reports);
  wanted.back() = true;
  writer->add(std::move(part), wanted);
  BOOST_TEST(writer->commit().reports == 1U);
  const Xapian::Database database((folder / "segment").string(), Xapian::DB_BACKEND_GLASS);
  const std::string term = std::string(stem_prefix) + "first";
  BOOST_REQUIRE(database.positionlist_begin(1, term) != database.positionlist_end(1, term));
  BOOST_TEST(*database.positionlist_begin(1, term) == title_gap + 1);
}

BOOST_AUTO_TEST_CASE(a_list_is_cut_alike_whatever_parts_and_sections_it_came_in) {
  for (const bool is_one_replaced : {false, true}) {
    const std::string expected = lists_in_parts_of(2000, std::size_t{1} << 30, is_one_replaced);
    BOOST_TEST((lists_in_parts_of(700, 1, is_one_replaced) == expected));
    BOOST_TEST((lists_in_parts_of(299, 1, is_one_replaced) == expected));
    BOOST_TEST((lists_in_parts_of(299, 2000, is_one_replaced) == expected));
  }
}

// One report a batch: what is replaced stands in another one.
BOOST_AUTO_TEST_CASE(replaces_reports_of_earlier_batches) {
  const TemporaryFolder folder;
  const Gazetteer gazetteer(small_data_files());
  const auto writer =
      make_bulk_writer(folder / "segment", gazetteer, SegmentForm::lean, {.run_bytes = 1});
  for (const char* text : {"first", "second", "third"}) {
    writer->add(*short_report("a", text));
    writer->add(*short_report(text, "other"));
  }
  BOOST_TEST(writer->commit().reports == 4U);
  BOOST_TEST(Xapian::Database((folder / "segment").string()).get_lastdocid() == 4U);
  BOOST_TEST(ids_in(folder / "segment") == (std::set<std::string>{"a", "first", "second", "third"}),
             boost::test_tools::per_element());
  const Xapian::Database database((folder / "segment").string(), Xapian::DB_BACKEND_GLASS);
  BOOST_TEST(!database.term_exists("second"));
  BOOST_TEST(database.get_termfreq("third") == 1U);
  std::ostringstream said;
  BOOST_TEST(Xapian::Database::check((folder / "segment").string(), 0, &said) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet

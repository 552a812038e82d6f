#include "indexer/reader_archive.h"

#include <archive_entry.h>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "indexer/byte_window.h"
#include "indexer/limits.h"
#include "tests/unit/packed.h"
#include "tests/unit/reader_outcome.h"

using namespace dragnet;

namespace {

const MemberTexts two = {{"a/one.txt", "The first report"}, {"two.jsonl", R"({"text": "second"})"}};

// "path: title text" of each record, with bars between them.
std::string records_of(const ReaderOutcome& outcome) {
  std::string all;
  for (const Record& record : outcome.records) {
    all += (all.empty() ? "" : "|") + record.origin.path + ": " + record.title + record.text;
  }
  return all;
}

std::string zeros(std::size_t size) {
  return std::string(size, '0');
}

// Text that hardly shrinks.
std::string noise(std::size_t size, std::uint64_t seed = 1) {
  std::string text;
  for (std::uint64_t state = seed; text.size() < size; state = state * 6364136223846793005U + 1) {
    text += static_cast<char>('a' + (state >> 33) % 26);
  }
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reader_archive)

BOOST_DATA_TEST_CASE(members_are_inputs_of_their_own,
                     boost::unit_test::data::make({"none", "gzip", "zstd", "xz", "bzip2"}),
                     filter) {
  const ReaderOutcome outcome = read_file(archived(two, "pax", filter), "in/news.tar");
  BOOST_TEST(records_of(outcome) ==
             "in/news.tar/a/one.txt: The first report|in/news.tar/two.jsonl: second");
  BOOST_TEST(is_complete(outcome));
}

BOOST_DATA_TEST_CASE(tar_files_of_every_kind_are_known,
                     boost::unit_test::data::make({"ustar", "gnutar"}), kind) {
  BOOST_TEST(read_file(archived(two, kind), "news.tar").records.size() == 2U);
}

BOOST_AUTO_TEST_CASE(text_with_mustard_is_no_tar_file) {
  std::string text = noise(256) + "mustard and more";
  const ReaderOutcome outcome = read_file(text, "news.txt");
  BOOST_REQUIRE(outcome.records.size() == 1U);
  BOOST_TEST(is_complete(outcome));
}

BOOST_AUTO_TEST_CASE(zip_files_are_read_too) {
  const ReaderOutcome outcome = read_file(archived(two, "zip"), "news.zip");
  BOOST_TEST(records_of(outcome) ==
             "news.zip/a/one.txt: The first report|news.zip/two.jsonl: second");
  BOOST_TEST(is_complete(outcome));
}

BOOST_DATA_TEST_CASE(a_compressed_file_keeps_its_path,
                     boost::unit_test::data::make({"gzip", "zstd", "xz", "bzip2"}), filter) {
  const ReaderOutcome outcome =
      read_file(compressed("{\"text\": \"one\"}\n{\"text\": \"two\"}\n", filter), "news.jsonl.z");
  BOOST_TEST(records_of(outcome) == "news.jsonl.z: one|news.jsonl.z: two");
}

BOOST_AUTO_TEST_CASE(the_charset_of_a_member_is_told_as_that_of_a_file) {
  const std::string gbk = "\xB5\xE7\xD0\xC5\xD5\xA9\xC6\xAD\xB0\xB8\xBC\xFE";  // 电信诈骗案件
  const ReaderOutcome outcome = read_file(archived({{"a.txt", gbk}}, "zip"), "a.zip");
  BOOST_TEST(records_of(outcome) == "a.zip/a.txt: 电信诈骗案件");
}

BOOST_AUTO_TEST_CASE(names_are_read_as_utf8) {
  const ReaderOutcome tar = read_file(archived({{"诈骗/é.txt", "t"}}, "pax"), "a.tar");
  BOOST_TEST(records_of(tar) == "a.tar/诈骗/é.txt: t");
  const ReaderOutcome zip = read_file(archived({{"诈骗/é.txt", "t"}}, "zip"), "a.zip");
  BOOST_TEST(records_of(zip) == "a.zip/诈骗/é.txt: t");
}

BOOST_AUTO_TEST_CASE(an_archive_in_an_archive_is_read_and_no_deeper) {
  const std::string inner = archived(two, "zip");
  const std::string middle = archived({{"inner.zip", inner}, {"x.txt", "X"}}, "pax", "zstd");
  BOOST_TEST(records_of(read_file(middle, "m.tar.zst")) ==
             "m.tar.zst/inner.zip/a/one.txt: The first report|m.tar.zst/inner.zip/two.jsonl: "
             "second|m.tar.zst/x.txt: X");
  const ReaderOutcome outer = read_file(archived({{"m", middle}, {"y", "Y"}}, "zip"), "o.zip");
  BOOST_TEST(records_of(outer) == "o.zip/m/x.txt: X|o.zip/y: Y");
  BOOST_TEST(outer.printed ==
             "o.zip/m/inner.zip: nested-too-deep: a zip file in more than 1 other\n");
}

BOOST_AUTO_TEST_CASE(links_and_devices_are_not_followed) {
  const auto refused = [](const std::string& archive) {
    const ReaderOutcome outcome = read_file(archive, "a.tar");
    BOOST_TEST(outcome.records.empty());
    BOOST_TEST(outcome.skipped == 1U);
    return outcome.printed;
  };
  BOOST_TEST(refused(archived_odd("l", AE_IFLNK, "/etc/passwd")) ==
             "a.tar/l: symlink-not-followed: is a symbolic link\n");
  BOOST_TEST(refused(archived_odd("l", AE_IFREG, "/etc/passwd")) ==
             "a.tar/l: hard-link-not-followed: is a hard link\n");
  BOOST_TEST(refused(archived_odd("f", AE_IFIFO, "")) ==
             "a.tar/f: not-a-regular-file: is a fifo, which is never read\n");
  BOOST_TEST(refused(archived_odd("d", AE_IFCHR, "")) ==
             "a.tar/d: not-a-regular-file: is a device or socket, which is never read\n");
}

BOOST_AUTO_TEST_CASE(names_that_lead_out_of_the_archive_are_refused) {
  for (const char* name : {"/etc/passwd", "a/../../b", "..", "C:/x", "a\\..\\..\\b", "\\a"}) {
    const ReaderOutcome outcome =
        read_file(archived({{name, "evil"}, {"good.txt", "good"}}, "pax"), "a.tar");
    BOOST_TEST(records_of(outcome) == "a.tar/good.txt: good");
    BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
    BOOST_TEST(outcome.problems.front().code == "unsafe-member-path");
  }
}

BOOST_AUTO_TEST_CASE(encrypted_members_are_reported) {
  const ReaderOutcome outcome = read_file(archived_secretly({{"a.txt", "x"}}), "a.zip");
  BOOST_TEST(outcome.printed == "a.zip/a.txt: encrypted-member: is encrypted\n");
}

BOOST_AUTO_TEST_CASE(what_comes_before_damage_is_kept) {
  MemberTexts members;
  for (int i = 0; i < 40; ++i) {
    members.emplace_back("m" + std::to_string(i) + ".txt",
                         noise(100'000, static_cast<std::uint64_t>(i)));
  }
  for (const std::string filter : {"none", "gzip", "zstd", "xz", "bzip2"}) {
    std::string bytes = archived(members, "pax", filter);
    bytes.resize(bytes.size() * 3 / 4);
    const ReaderOutcome outcome = read_file(bytes, "cut.tar");
    BOOST_TEST_CONTEXT(filter << outcome.printed) {
      BOOST_TEST(outcome.records.size() >= 18U);
      BOOST_TEST(outcome.records.size() < 31U);
      BOOST_TEST(outcome.skipped >= 1U);
      BOOST_TEST(outcome.seen == outcome.records.size() + outcome.skipped);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_damaged_zip_member_costs_itself_only) {
  std::string bytes = archived({{"a", noise(5'000)}, {"b", noise(5'000)}, {"c", "C"}}, "zip");
  bytes[6'000] = static_cast<char>(~bytes[6'000]);
  const ReaderOutcome outcome = read_file(bytes, "a.zip");
  BOOST_TEST_REQUIRE(outcome.records.size() == 2U);
  BOOST_TEST(outcome.records.back().title == "C");
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
  BOOST_TEST(outcome.problems.front().origin.path == "a.zip/b");
  BOOST_TEST(outcome.problems.front().code == "zip-damaged");
}

BOOST_AUTO_TEST_CASE(whole_lines_before_the_damage_are_kept) {
  std::string lines;
  for (int i = 0; i < 1000; ++i) lines += R"({"text": ")" + noise(200 + i % 7) + "\"}\n";
  for (const std::string filter : {"gzip", "zstd", "xz", "bzip2"}) {
    std::string bytes = compressed(lines, filter);
    bytes.resize(bytes.size() - 20);
    const ReaderOutcome outcome = read_file(bytes, "cut.jsonl");
    BOOST_TEST_CONTEXT(filter << outcome.printed) {
      BOOST_TEST(outcome.skipped == 1U);
      if (filter == "gzip") BOOST_TEST(outcome.records.size() > 900U);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_bomb_is_stopped_and_its_neighbours_are_read) {
  const std::string bomb = compressed(zeros(std::size_t{64} << 20), "gzip");
  const ReaderOutcome outcome = read_file(
      archived({{"a.txt", "before"}, {"bomb.gz", bomb}, {"z.txt", "after"}}, "pax"), "a.tar");
  BOOST_TEST(records_of(outcome) == "a.tar/a.txt: before|a.tar/z.txt: after");
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
  BOOST_TEST(outcome.problems.front().origin.path == "a.tar/bomb.gz");
}

BOOST_DATA_TEST_CASE(every_packing_has_its_bomb_stopped,
                     boost::unit_test::data::make({"gzip", "zstd", "xz", "bzip2"}), filter) {
  const std::string lines = "{\"text\": \"good\"}\n" + zeros(std::size_t{64} << 20);
  const ReaderOutcome outcome = read_file(compressed(lines, filter), "bomb.jsonl");
  BOOST_TEST(texts_of(outcome) == "good");
  BOOST_TEST(outcome.problems.back().code == "compression-ratio");
}

BOOST_AUTO_TEST_CASE(a_bomb_in_a_zip_file_costs_itself_only) {
  const std::string bomb = compressed("text " + zeros(std::size_t{64} << 20), "gzip");
  const ReaderOutcome outcome = read_file(
      archived({{"a.txt", "before"}, {"bomb.gz", bomb}, {"z.txt", "after"}}, "zip"), "a.zip");
  BOOST_TEST(records_of(outcome) == "a.zip/a.txt: before|a.zip/z.txt: after");
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
  BOOST_TEST(outcome.problems.front().origin.path == "a.zip/bomb.gz");
}

BOOST_AUTO_TEST_CASE(what_is_not_read_of_a_zip_file_is_passed_over) {
  const std::string image = "\x89PNG" + noise(400'000);
  const ReaderOutcome outcome =
      read_file(archived({{"a.png", image}, {"b.txt", "after"}}, "zip"), "a.zip");
  BOOST_TEST(records_of(outcome) == "a.zip/b.txt: after");
  BOOST_TEST(outcome.printed == "a.zip/a.png: binary: is PNG\n");
}

BOOST_DATA_TEST_CASE(nothing_packed_is_an_empty_file,
                     boost::unit_test::data::make({"gzip", "zstd", "xz", "bzip2"}), filter) {
  BOOST_TEST(read_file(compressed("", filter), "a.txt").printed ==
             "a.txt: empty-file: has no content\n");
}

BOOST_AUTO_TEST_CASE(frames_for_other_readers_are_passed_over) {
  const std::string frame("\x5A\x2A\x4D\x18\x04\0\0\0skip", 12);
  BOOST_TEST(texts_of(read_file(frame + compressed("{\"text\": \"one\"}\n", "zstd"), "a.zst")) ==
             "one");
}

BOOST_AUTO_TEST_CASE(frames_for_other_readers_are_passed_over_up_to_a_limit) {
  const auto skipped = [](std::size_t size) {
    std::string frame("\x5A\x2A\x4D\x18", 4);
    for (const unsigned shift : {0U, 8U, 16U, 24U}) frame += static_cast<char>(size >> shift);
    return read_file(frame + std::string(size, 'x') + compressed("A report", "zstd"), "a.zst");
  };
  BOOST_TEST(records_of(skipped(max_silent_bytes / 2)) == "a.zst: A report");
  const ReaderOutcome outcome = skipped(max_silent_bytes + 1'000'000);
  BOOST_TEST(outcome.printed ==
             "a.zst: no-content: more than 16777216 bytes that unpack to nothing\n");
}

BOOST_AUTO_TEST_CASE(a_zip_file_within_a_file_is_read_up_to_a_limit) {
  const std::string part = noise(100'000);  // which zip does not find again,
  const auto packed = [&](std::size_t parts) {
    std::string text;
    for (std::size_t i = 0; i < parts; ++i) text += part;
    const MemberTexts members = {{"1.txt", text}, {"2.txt", text}, {"3.txt", text}};
    const std::string zip = archived(members, "zip");
    return std::pair(zip.size(), read_file(compressed(zip, "gzip"), "a.zip"));
  };
  const auto [small, read] = packed(86);
  BOOST_TEST(small <= max_unseekable_zip_bytes);
  BOOST_TEST(read.records.size() == 3U);
  const auto [large, unread] = packed(90);
  BOOST_TEST(large > max_unseekable_zip_bytes);
  BOOST_TEST(unread.records.empty());
  BOOST_TEST(unread.problems.back().code == "zip-needs-file");
}

BOOST_AUTO_TEST_CASE(members_are_counted) {
  const auto read_up_to = [](std::size_t most_members) {
    return outcome_of([&](Diagnostics&) {
      auto bytes = std::make_unique<ByteWindow>(archived(two, "pax"));
      return make_archive_reader({Packing::tar, std::move(bytes)}, "a.tar", {}, most_members);
    });
  };
  BOOST_TEST(is_complete(read_up_to(2)));
  const ReaderOutcome outcome = read_up_to(1);
  BOOST_TEST(outcome.records.size() == 1U);
  BOOST_TEST(outcome.printed ==
             "a.tar: too-many-members: more than 1 in one archive; the rest is not read\n");
}

BOOST_AUTO_TEST_CASE(the_name_of_a_packed_file_tells_its_format) {
  const ReaderOutcome outcome = read_file(compressed("a,b\nc,d\n", "gzip"), "a.csv.gz");
  BOOST_TEST(outcome.printed == "a.csv.gz: csv-no-column: \"text\"; found a,b\n");
}

BOOST_AUTO_TEST_CASE(many_small_bombs_are_stopped_together) {
  const std::string bomb = compressed(zeros(std::size_t{8} << 20), "gzip");
  MemberTexts members;
  for (int i = 0; i < 100; ++i) members.emplace_back("b" + std::to_string(i) + ".gz", bomb);
  const ReaderOutcome outcome = read_file(archived(members, "zip"), "bombs.zip");
  BOOST_TEST(outcome.records.empty());
  BOOST_TEST(outcome.problems.back().code == "compression-ratio");
}

BOOST_AUTO_TEST_CASE(honest_files_shrink_a_hundredfold) {
  std::string lines;
  while (lines.size() < (std::size_t{8} << 20)) {
    lines += R"({"text": ")" + noise(60, lines.size()) + zeros(8'000) + "\"}\n";
  }
  const ReaderOutcome outcome = read_file(compressed(lines, "gzip"), "templates.jsonl.gz");
  BOOST_TEST(is_complete(outcome));
  BOOST_TEST(outcome.records.size() > 1000U);
}

BOOST_AUTO_TEST_CASE(a_member_over_the_limit_is_left_out) {
  const ReaderOutcome outcome = read_file(
      archived({{"large.txt", noise(max_record_bytes + 1)}, {"b.txt", "B"}}, "pax"), "a.tar");
  BOOST_TEST(records_of(outcome) == "a.tar/b.txt: B");
  BOOST_TEST(outcome.printed ==
             "a.tar/large.txt:record 1: record-too-large: more than 16777216 "
             "bytes\n");
}

BOOST_AUTO_TEST_CASE(members_of_a_gzip_file_follow_each_other) {
  const std::string both = compressed("{\"text\": \"one\"}\n", "gzip") + compressed("", "gzip") +
                           compressed("{\"text\": \"two\"}\n", "gzip");
  BOOST_TEST(texts_of(read_file(both, "a.jsonl.gz")) == "one|two");
}

BOOST_AUTO_TEST_CASE(empty_members_of_a_gzip_file_are_counted) {
  const std::string empty = compressed("", "gzip");
  std::string bytes = compressed("{\"text\": \"one\"}\n", "gzip");
  for (std::size_t i = 0; i < max_empty_members; ++i) bytes += empty;
  BOOST_TEST(is_complete(read_file(bytes, "a.jsonl.gz")));
  const ReaderOutcome outcome = read_file(bytes + empty, "a.jsonl.gz");
  BOOST_TEST(texts_of(outcome) == "one");
  BOOST_TEST(outcome.problems.back().code == "gzip-empty-members");
}

BOOST_AUTO_TEST_CASE(what_follows_a_gzip_file_is_noted) {
  for (const std::string garbage : {"garbage", "\n", "x"}) {
    const ReaderOutcome outcome = read_file(compressed("A report", "gzip") + garbage, "a.gz");
    BOOST_TEST(is_complete(outcome));
    BOOST_TEST(outcome.records.size() == 1U);
    BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
    BOOST_TEST(outcome.problems.front().code == "gzip-trailing-garbage");
  }
}

BOOST_AUTO_TEST_CASE(checksums_of_gzip_files_are_compared) {
  std::string bytes = compressed("{\"text\": \"one\"}\n{\"text\": \"two\"}\n", "gzip");
  bytes[bytes.size() - 6] = static_cast<char>(~bytes[bytes.size() - 6]);
  const ReaderOutcome outcome = read_file(bytes, "a.jsonl.gz");
  BOOST_TEST(outcome.problems.back().code == "gzip-crc");
  std::string text = compressed("A report", "gzip");
  text[text.size() - 6] = static_cast<char>(~text[text.size() - 6]);
  BOOST_TEST(read_file(text, "a.txt.gz").records.empty());
  text = compressed("A report", "gzip");
  text[text.size() - 1] = 'x';
  const ReaderOutcome shorter = read_file(text, "a.txt.gz");
  BOOST_TEST_REQUIRE(!shorter.problems.empty());
  BOOST_TEST(shorter.problems.back().text == "incorrect length check");
}

BOOST_AUTO_TEST_CASE(what_is_damaged_of_a_gzip_file_is_told) {
  constexpr std::size_t method = 2;
  constexpr std::size_t data = 10;
  const std::string line = "{\"text\": \"one\"}\n";
  std::string bytes = compressed(line, "gzip");
  bytes[data] = '\xFF';
  BOOST_TEST(read_file(bytes, "a.jsonl.gz").problems.back().code == "gzip-damaged");
  std::string next = compressed(line, "gzip");
  next[method] = 'x';
  const ReaderOutcome outcome = read_file(compressed(line, "gzip") + next, "a.jsonl.gz");
  BOOST_TEST(texts_of(outcome) == "one");
  BOOST_TEST(outcome.problems.back().code == "gzip-damaged");
}

// What a source throws, an interruption for instance, comes through the library that unpacks.
BOOST_AUTO_TEST_CASE(what_a_source_throws_is_not_lost) {
  class Throwing : public ByteSource {
   public:
    explicit Throwing(std::string bytes) : bytes_(std::move(bytes)) {}
    std::string_view next() override {
      if (std::exchange(begun_, true)) throw std::runtime_error("interrupted");
      return bytes_;
    }
    std::optional<SourceProblem> count_unpacked(std::size_t) override { return {}; }
    bool begin_member() override { return true; }

   private:
    std::string bytes_;
    bool begun_ = false;
  };
  for (const std::string filter : {"none", "zstd", "xz"}) {
    const std::string bytes = archived({{"a.txt", noise(300'000)}, {"b.txt", "b"}}, "pax", filter);
    const auto read_all = [&](Diagnostics& diagnostics) {
      return make_reader(std::make_unique<Throwing>(bytes.substr(0, 100'000)), "a.tar", {},
                         diagnostics);
    };
    BOOST_CHECK_EXCEPTION(outcome_of(read_all), std::runtime_error, [](const auto& error) {
      return std::string(error.what()) == "interrupted";
    });
  }
}

BOOST_AUTO_TEST_CASE(a_window_of_zstd_is_bounded) {
  // A frame that asks for a window of 2 GiB.
  const std::string frame("\x28\xB5\x2F\xFD\x00\xA8\x09\x00\x00X", 10);
  const ReaderOutcome outcome = read_file(frame, "a.zst");
  BOOST_TEST(outcome.records.empty());
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
  BOOST_TEST(outcome.problems.front().code == "zstd-damaged");
}

BOOST_AUTO_TEST_SUITE_END()

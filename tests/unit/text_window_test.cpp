#include "indexer/text_window.h"

#include <sstream>

#include <boost/test/unit_test.hpp>

#include "common/utf8.h"
#include "indexer/byte_window.h"
#include "indexer/limits.h"
#include "tests/unit/reader_outcome.h"
#include "tests/unit/repeating_source.h"

using namespace dragnet;

namespace {

// Everything the window gives, in steps, with no more held than is asked for and a piece or two.
struct Drained {
  std::size_t bytes = 0;
  std::size_t most_held = 0;
  bool valid = true;
};

Drained drained(TextWindow window) {
  std::ostringstream out;
  Diagnostics diagnostics(out);
  Drained result;
  for (std::string_view ahead = window.ahead(1, diagnostics); !ahead.empty();
       ahead = window.ahead(1, diagnostics)) {
    result.most_held = std::max(result.most_held, ahead.size());
    result.valid = result.valid && make_valid(ahead).replaced == 0 &&
                   ahead.find("\xEF\xBF\xBD") == std::string_view::npos;
    BOOST_TEST_REQUIRE(window.offset() == result.bytes);
    result.bytes += ahead.size();
    window.advance(ahead.size());
  }
  return result;
}

TextWindow window_of(const std::string& unit, std::size_t times) {
  return TextWindow(std::make_unique<RepeatingSource>(unit, times), {}, {"file", 1, {}});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_window)

BOOST_AUTO_TEST_CASE(text_of_any_length_is_decoded_piece_by_piece) {
  constexpr std::size_t most = std::size_t{5} << 20;
  const Drained utf8 = drained(window_of("电信诈骗案件\n", 1'000'000));
  BOOST_TEST(utf8.bytes == 19'000'000U);
  BOOST_TEST(utf8.valid);
  BOOST_TEST(utf8.most_held < most);

  const Drained gbk =
      drained(window_of("\xB5\xE7\xD0\xC5\xD5\xA9\xC6\xAD\xB0\xB8\xBC\xFE\n", 1'000'000));
  BOOST_TEST(gbk.bytes == 19'000'000U);
  BOOST_TEST(gbk.valid);
  BOOST_TEST(gbk.most_held < 2 * most);
}

BOOST_AUTO_TEST_CASE(utf16_is_cut_between_characters) {
  // "a", a character of two units, a line end: an odd number of units.
  const std::string unit("a\x00\x40\xD8\x00\xDC\n\x00", 8);
  const Drained wide = drained(
      TextWindow(std::make_unique<RepeatingSource>("\xFF\xFE" + unit, 1), {}, {"file", 1, {}}));
  BOOST_TEST(wide.bytes == 6U);
  class Marked : public RepeatingSource {
   public:
    using RepeatingSource::RepeatingSource;
    std::string_view next() override {
      if (!std::exchange(begun_, true)) return {"\xFF\xFE", 2};
      return RepeatingSource::next();
    }
    bool begun_ = false;
  };
  const Drained large =
      drained(TextWindow(std::make_unique<Marked>(unit, 2'000'000), {}, {"file", 1, {}}));
  BOOST_TEST(large.bytes == 12'000'000U);
  BOOST_TEST(large.valid);
}

BOOST_AUTO_TEST_CASE(a_large_file_without_line_ends_is_given_too) {
  const Drained blob = drained(window_of("0123456789", 4'000'000));
  BOOST_TEST(blob.bytes == 40'000'000U);
  BOOST_TEST(blob.most_held < 2 * max_record_bytes);
}

BOOST_AUTO_TEST_CASE(a_charset_that_begins_late_is_noticed) {
  const std::string ascii(std::size_t{5} << 20, '\n');
  std::string gbk;
  for (int i = 0; i < 100; ++i) gbk += "\xB5\xE7\xD0\xC5\xD5\xA9\xC6\xAD\xB0\xB8\xBC\xFE\n";
  const Drained text = drained(
      TextWindow(std::make_unique<ByteWindow>(std::string(ascii + gbk)), {}, {"file", 1, {}}));
  BOOST_TEST(text.valid);
  BOOST_TEST(text.bytes == ascii.size() + 1900U);
}

BOOST_AUTO_TEST_CASE(lines_of_a_long_file_are_read_with_little_memory) {
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const std::string line = R"({"text": "Police solved a fraud case."})"
                           "\n";
  const auto reader =
      make_reader(std::make_unique<RepeatingSource>(line, 500'000), "news.jsonl", {}, diagnostics);
  std::size_t records = 0;
  std::optional<std::size_t> last;
  while (const auto record = reader->next(diagnostics)) {
    ++records;
    last = record->origin.byte;
  }
  BOOST_TEST(records == 500'000U);
  BOOST_TEST(last.value_or(0) == 499'999U * line.size());
  BOOST_TEST(diagnostics.seen == 500'000U);
}

BOOST_AUTO_TEST_CASE(a_line_far_over_the_limit_costs_itself_only) {
  std::ostringstream out;
  Diagnostics diagnostics(out);
  const std::string good = "{\"text\": \"good\"}\n";
  const ReaderOutcome outcome =
      read_file(good + "{\"text\": \"" + std::string(50'000'000, 'x') + "\"}\n" + good, "a.jsonl");
  BOOST_TEST(texts_of(outcome) == "good|good");
  BOOST_TEST(outcome.printed ==
             "a.jsonl:record 2 @byte 17: record-too-large: a line of 50000012 bytes, at most "
             "16777216\n");
}

BOOST_AUTO_TEST_CASE(a_csv_line_far_over_the_limit_costs_itself_only) {
  const ReaderOutcome outcome =
      read_file("title,text\na,one\nb," + std::string(50'000'000, 'x') + "\nc,three\n", "a.csv");
  BOOST_TEST(texts_of(outcome) == "one|three");
  BOOST_TEST(outcome.skipped == 1U);
  BOOST_TEST(outcome.problems.front().code == "record-too-large");
}

BOOST_AUTO_TEST_SUITE_END()

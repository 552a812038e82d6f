#include "indexer/text_window.h"

#include <sstream>

#include <boost/test/unit_test.hpp>

#include "common/utf8.h"
#include "indexer/byte_window.h"
#include "indexer/limits.h"
#include "tests/unit/packed.h"
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
  const Drained large = drained(TextWindow(
      std::make_unique<RepeatingSource>(unit, 2'000'000, "\xFF\xFE"), {}, {"file", 1, {}}));
  BOOST_TEST(large.bytes == 12'000'000U);
  BOOST_TEST(large.valid);

  // Pieces end behind the first unit of a character.
  const std::string little("\x40\xD8\x00\xDC", 4);
  const std::string big("\xD8\x40\xDC\x00", 4);
  for (const auto& [mark, character] : {std::pair{"\xFF\xFE", little}, {"\xFE\xFF", big}}) {
    const std::string high = character.substr(0, 2);
    const std::string low = character.substr(2);
    const Drained split = drained(
        TextWindow(std::make_unique<RepeatingSource>(low + high, 2'000'000, mark + high, low), {},
                   {"file", 1, {}}));
    BOOST_TEST(split.bytes == 8'000'004U);
    BOOST_TEST(split.valid);
  }
}

BOOST_AUTO_TEST_CASE(a_large_file_without_line_ends_is_given_too) {
  const Drained blob = drained(window_of("0123456789", 4'000'000));
  BOOST_TEST(blob.bytes == 40'000'000U);
  BOOST_TEST(blob.most_held < 2 * max_record_bytes);
}

// As a JSON array on one line.
BOOST_AUTO_TEST_CASE(a_large_file_without_line_ends_is_cut_between_characters) {
  const Drained utf8 = drained(window_of("[\"电信诈骗案件\"],", 2'000'000));
  BOOST_TEST(utf8.bytes == 46'000'000U);
  BOOST_TEST(utf8.valid);
  // 电话 and characters of four bytes, whose second and fourth are digits
  const Drained gb18030 = drained(window_of("\"\xB5\xE7\xBB\xB0\x82\x35\x8F\x33\",", 4'000'000));
  BOOST_TEST(gb18030.bytes == 4'000'000U * 12);
  BOOST_TEST(gb18030.valid);
}

BOOST_AUTO_TEST_CASE(a_charset_that_begins_late_is_noticed) {
  const std::string ascii(std::size_t{5} << 20, '\n');
  std::string gbk;
  for (int i = 0; i < 100; ++i) gbk += "\xB5\xE7\xD0\xC5\xD5\xA9\xC6\xAD\xB0\xB8\xBC\xFE\n";
  const Drained whole = drained(
      TextWindow(std::make_unique<ByteWindow>(std::string(ascii + gbk)), {}, {"file", 1, {}}));
  const Drained pieces =
      drained(TextWindow(std::make_unique<RepeatingSource>(gbk, 1, ascii), {}, {"file", 1, {}}));
  for (const Drained& text : {whole, pieces}) {
    BOOST_TEST(text.valid);
    BOOST_TEST(text.bytes == ascii.size() + 1900U);
  }
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
  BOOST_TEST(diagnostics.seen == 0U);  // none was skipped
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

// Lines that no window holds, read piece by piece, with a report behind them and without.
BOOST_AUTO_TEST_CASE(lines_that_no_window_holds_cost_themselves_only) {
  constexpr std::size_t size = 50'000'000;
  const std::string part(1'000, 'x');
  const auto read_around = [&](const std::string& before, const std::string& after,
                               const std::string& path) {
    return outcome_of([&](Diagnostics& diagnostics) {
      return make_reader(std::make_unique<RepeatingSource>(part, size / part.size(), before, after),
                         path, {}, diagnostics);
    });
  };
  const std::string good = "{\"text\": \"good\"}\n";
  for (const bool more : {true, false}) {
    const ReaderOutcome lines =
        read_around(good + "{\"text\": \"", more ? "\"}\n" + good : "", "a.jsonl");
    BOOST_TEST(texts_of(lines) == (more ? "good|good" : "good"));
    BOOST_TEST(lines.printed == "a.jsonl:record 2 @byte 17: record-too-large: a line of " +
                                    std::to_string(size + (more ? 12 : 10)) +
                                    " bytes, at most 16777216\n");
    const ReaderOutcome rows =
        read_around("title,text\na,one\nb,", more ? "\nc,three\n" : "", "a.csv");
    BOOST_TEST(texts_of(rows) == (more ? "one|three" : "one"));
    BOOST_TEST(rows.printed ==
               "a.csv:record 2 @byte 17: record-too-large: line 3: a row of more than 16777216 "
               "bytes\n");
  }
}

BOOST_AUTO_TEST_CASE(elements_of_a_long_array_are_read_piece_by_piece) {
  const std::string begin = "{\n";
  const std::string end = "\"text\": \"Police solved a fraud case.\"\n}";
  // Pieces end within an element.
  const ReaderOutcome outcome = outcome_of([&](Diagnostics& diagnostics) {
    return make_reader(std::make_unique<RepeatingSource>(end + ",\n" + begin, 300'000,
                                                         "[\n" + begin, end + "\n]\n"),
                       "news.json", {}, diagnostics);
  });
  BOOST_TEST(outcome.records.size() == 300'001U);
  BOOST_TEST(is_complete(outcome));
}

// What was read of a packed file whose end is missing is given; the damage is told once.
BOOST_AUTO_TEST_CASE(a_cut_file_gives_what_is_whole) {
  struct Cut {
    std::string path;
    std::string whole;
    std::string rest;
  };
  const std::string object = R"({"text": "one"})";
  const std::string half = R"({"text": "two)";
  for (const auto& [path, text, half_record] :
       {Cut{"a.jsonl", object + "\n", half}, Cut{"a.json", "[\n" + object + ",\n", half},
        Cut{"a.csv", "title,text\na,one\n", "b,two"}}) {
    for (const std::string& rest : {std::string(), half_record}) {
      const std::string packed = compressed(text + rest, "gzip");
      std::ostringstream out;
      Diagnostics diagnostics(out);
      const auto reader =
          make_reader(packed.substr(0, packed.size() - 8), path + ".gz", diagnostics);
      BOOST_TEST_CONTEXT(path << " " << rest) {
        const auto first = reader->next(diagnostics);
        BOOST_TEST_REQUIRE(first.has_value());
        BOOST_TEST(first->text == "one");
        for (int i = 0; i < 2; ++i) BOOST_TEST(!reader->next(diagnostics).has_value());
        BOOST_TEST_REQUIRE(diagnostics.problems.size() == 1U);
        BOOST_TEST(diagnostics.problems.front().code == "gzip-truncated");
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

#include "indexer/reader_jsonl.h"

#include <boost/test/unit_test.hpp>

#include "tests/unit/reader_outcome.h"

using namespace dragnet;

namespace {

constexpr std::string_view first = R"({"text": "the line before"})";
constexpr std::string_view last = R"({"text": "the line after"})";

ReaderOutcome read(std::string_view lines) {
  return read_file(std::string(lines), "news.jsonl");
}

// A line between two good ones, which must come out whatever it is.
ReaderOutcome between(std::string_view line) {
  ReaderOutcome outcome =
      read(std::string(first) + '\n' + std::string(line) + '\n' + std::string(last) + '\n');
  BOOST_TEST_REQUIRE(outcome.records.size() >= 2);
  BOOST_TEST(outcome.records.front().text == "the line before");
  BOOST_TEST(outcome.records.back().text == "the line after");
  BOOST_TEST(outcome.records.back().origin.record == 3);
  outcome.records.pop_back();
  outcome.records.erase(outcome.records.begin());
  return outcome;
}

void rejects(std::string_view line, const std::string& reason) {
  const ReaderOutcome outcome = between(line);
  BOOST_TEST(outcome.records.empty());
  BOOST_TEST(outcome.printed == "news.jsonl:record 2 @byte 28: " + reason + "\n");
}

std::string nested(std::size_t depth) {
  return R"({"text": "t", "x": )" + std::string(depth, '[') + std::string(depth, ']') + "}";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reader_jsonl)

BOOST_AUTO_TEST_CASE(reads_the_columns_of_the_contract) {
  const ReaderOutcome outcome =
      read(R"({"id": "a1", "title": "T", "text": "B", "date": "2023-05-15", "url": "http://a/b",)"
           R"( "source": "S", "language": "zh", "province": "Gansu", "views": 12})");
  BOOST_TEST_REQUIRE(outcome.records.size() == 1);
  const Record& record = outcome.records.front();
  BOOST_TEST(record.id == "a1");
  BOOST_TEST(record.title == "T");
  BOOST_TEST(record.text == "B");
  BOOST_TEST(record.date == "2023-05-15");
  BOOST_TEST(record.url == "http://a/b");
  BOOST_TEST(record.source == "S");
  BOOST_TEST(record.language == "zh");
  BOOST_TEST_REQUIRE(record.extra.size() == 2);
  BOOST_TEST(record.extra[0].first == "province");
  BOOST_TEST(record.extra[0].second == "Gansu");
  BOOST_TEST(record.extra[1].second == "12");
  BOOST_TEST(outcome.printed == "");
}

BOOST_AUTO_TEST_CASE(knows_other_names_of_columns_in_any_case) {
  for (const std::string name : {"text", "body", "content", "Content", " BODY "}) {
    const ReaderOutcome outcome = read("{\"" + name + "\": \"B\", \"Published\": \"2023\"}");
    BOOST_TEST_REQUIRE(outcome.records.size() == 1);
    BOOST_TEST(outcome.records.front().text == "B");
    BOOST_TEST(outcome.records.front().date == "2023");
  }
  BOOST_TEST(read(R"({"text": "B", "timestamp": 1684122000})").records.front().date ==
             "1684122000");
}

BOOST_AUTO_TEST_CASE(prefers_text_to_body_and_keeps_the_other) {
  const Record record = read(R"({"body": "second", "text": "first"})").records.at(0);
  BOOST_TEST(record.text == "first");
  BOOST_TEST_REQUIRE(record.extra.size() == 1);
  BOOST_TEST(record.extra.front().first == "body");
}

BOOST_AUTO_TEST_CASE(the_last_line_needs_no_end_and_blank_lines_do_not_count) {
  const ReaderOutcome outcome =
      read("\n  \r\n" + std::string(first) + "\r\n\n" + std::string(last));
  BOOST_TEST_REQUIRE(outcome.records.size() == 2);
  BOOST_TEST(outcome.records[0].origin.record == 1);
  BOOST_TEST(*outcome.records[0].origin.byte == 5);
  BOOST_TEST(outcome.records[1].origin.record == 2);
  BOOST_TEST(is_complete(outcome));
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_no_part_of_the_first_line) {
  BOOST_TEST(read("\xEF\xBB\xBF" + std::string(first)).records.size() == 1);
}

BOOST_AUTO_TEST_CASE(reports_a_bad_line_with_its_place_and_reason_and_reads_on) {
  rejects(R"({"text": "t",})",
          "json-syntax: The JSON document has an improper structure: missing or superfluous "
          "commas, braces, missing keys, etc.");
  rejects(R"({"text": "t)", "json-syntax: A string is opened, but never closed.");
  rejects("[1]", "json-syntax: found an array, expected an object");
  rejects("17", "json-syntax: found a number, expected an object");
  rejects(R"("text")", "json-syntax: found a string, expected an object");
  rejects("true", "json-syntax: found a truth value, expected an object");
  rejects("null", "json-syntax: found null, expected an object");
  for (const std::string escape :
       {R"(\u12)", R"(\u12G4)", R"(\x41)", R"(\ud83d\u12)", R"(\ud83d\ud83)"})
    rejects("{\"text\": \"" + escape + "\"}", "json-syntax: Problem while parsing a string");
  rejects(R"({"text": nul})",
          "json-syntax: Problem while parsing an atom starting with the letter 'n'");
  rejects(R"({"title": "t"})", "json-no-text: neither text nor body nor content");
  rejects(R"({"text": " \n "})", "json-no-text: neither text nor body nor content");
  rejects(R"({"text": "\u3000\u00a0--"})", "json-no-text: neither text nor body nor content");
  rejects(R"({"text": null})", "json-no-text: neither text nor body nor content");
  rejects(R"({"text": {"p": 1}})", "json-no-text: text: object, expected string");
}

BOOST_AUTO_TEST_CASE(two_objects_on_a_line_are_a_mistake) {
  BOOST_TEST(between(R"({"text": "a"} {"text": "b"})").records.empty());
}

BOOST_AUTO_TEST_CASE(takes_what_is_nested_to_the_limit_but_no_deeper) {
  BOOST_TEST(between(nested(63)).records.size() == 1);
  rejects(nested(64), "json-too-deep: nested deeper than 64");
  rejects(nested(100000), "json-too-deep: nested deeper than 64");
  rejects(std::string(100000, '['), "json-too-deep: nested deeper than 64");
  rejects(R"(["\"]]" ]]])" + std::string(100000, '['), "json-too-deep: nested deeper than 64");
  rejects("[\"" + std::string(100, '[') + "\"",
          "json-syntax: The JSON document has an improper structure: missing or superfluous "
          "commas, braces, missing keys, etc.");
}

BOOST_AUTO_TEST_CASE(takes_a_line_of_16_MiB_but_no_longer) {
  const std::string around = R"({"text": ""})";
  const std::string text((16 << 20) - around.size(), 'x');
  BOOST_TEST(between(R"({"text": ")" + text + "\"}").records.size() == 1);
  rejects(R"({"text": ")" + text + "x\"}",
          "record-too-large: a line of 16777217 bytes, at most 16777216");
}

BOOST_AUTO_TEST_CASE(leaves_out_a_column_of_the_wrong_type) {
  const ReaderOutcome outcome = between(R"({"text": "t", "date": {"year": 2023}})");
  BOOST_TEST_REQUIRE(outcome.records.size() == 1);
  BOOST_TEST(outcome.records.front().date == "");
  BOOST_TEST(!is_complete(outcome));
  BOOST_TEST(outcome.printed ==
             "news.jsonl:record 2 @byte 28: json-field-type: date: object, expected string\n");
}

BOOST_AUTO_TEST_CASE(unknown_columns_may_hold_anything) {
  const ReaderOutcome outcome =
      between(R"({"text": "t", "tags": ["a", {"b": true}], "none": null})");
  BOOST_TEST_REQUIRE(outcome.records.size() == 1);
  BOOST_TEST_REQUIRE(outcome.records.front().extra.size() == 1);
  BOOST_TEST(outcome.records.front().extra.front().second == R"(["a",{"b":true}])");
  BOOST_TEST(is_complete(outcome));
}

BOOST_AUTO_TEST_CASE(of_duplicate_names_the_last_counts) {
  const ReaderOutcome outcome = between(R"({"text": "a", "text": "b"})");
  BOOST_TEST_REQUIRE(outcome.records.size() == 1);
  BOOST_TEST(outcome.records.front().text == "b");
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
  BOOST_TEST(outcome.problems.front().code == "json-duplicate-name");
  BOOST_TEST(outcome.problems.front().text == "text: the last one counts");
  BOOST_TEST(is_complete(outcome));
}

BOOST_AUTO_TEST_CASE(reads_escapes_and_mends_half_of_a_surrogate_pair) {
  const auto text = [](std::string_view written) {
    const ReaderOutcome outcome = between("{\"text\": \"" + std::string(written) + "\"}");
    return outcome.records.empty() ? "none" : outcome.records.front().text;
  };
  BOOST_TEST(text(R"(\u8bc8\u9a97 \"\n)") == "诈骗 \"\n");
  BOOST_TEST(text(R"(\ud83d\ude00z)") == "😀z");
  BOOST_TEST(text(R"(a\ud83db)") == "a\uFFFDb");
  BOOST_TEST(text(R"(a\ude00b)") == "a\uFFFDb");
  BOOST_TEST(text(R"(\ud83d\ud83d\ude00z)") == "\uFFFD😀z");
  BOOST_TEST(text(R"(\\ud83d)") == R"(\ud83d)");
}

BOOST_AUTO_TEST_CASE(numbers_of_any_length_are_ids) {
  const auto id = [](const std::string& written) {
    const ReaderOutcome outcome =
        between(R"({"text": "a 1234567890123456789012 \"b", "id": )" + written + "}");
    return outcome.records.empty() ? "none" : outcome.records.front().id;
  };
  BOOST_TEST(id("12") == "12");
  BOOST_TEST(id("18446744073709551615") == "18446744073709551615");
  BOOST_TEST(id("123456789012345678901234") == "123456789012345678901234");
  BOOST_TEST(id("1.5") == "1.5");
  BOOST_TEST(id("1.2.3") == "none");
  BOOST_TEST(id("000000000000000000000001") == "none");
  BOOST_TEST(id("-123456789012345678901234") == "none");
}

BOOST_AUTO_TEST_CASE(escaped_nuls_are_read_as_blanks) {
  const ReaderOutcome outcome = read_file(R"({"text":"a\u0000b","x":"\u0000"})", "a.jsonl");
  BOOST_TEST(texts_of(outcome) == "a b");
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
  BOOST_TEST(outcome.problems.front().text == "2 NULs read as blanks");
}

BOOST_AUTO_TEST_CASE(a_broken_encoding_costs_its_characters_only) {
  const ReaderOutcome outcome = between("{\"text\": \"one \xC0\xAF two\"}");
  BOOST_TEST_REQUIRE(outcome.records.size() == 1);
  BOOST_TEST(outcome.records.front().text == "one \uFFFD\uFFFD two");
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
  BOOST_TEST(outcome.problems.front().code == "invalid-utf8");
  BOOST_TEST(*outcome.problems.front().origin.byte == 42U);
}

BOOST_AUTO_TEST_CASE(an_object_is_json_whatever_the_name_of_the_file) {
  BOOST_TEST(read_file(std::string(first), "-").records.at(0).text == "the line before");
}

BOOST_AUTO_TEST_CASE(files_that_were_put_together_have_marks_within) {
  const std::string line = "\xEF\xBB\xBF{\"text\":\"One.\"}\n";
  const ReaderOutcome outcome = read_file(line + line, "a.jsonl");
  BOOST_TEST(texts_of(outcome) == "One.|One.");
  BOOST_TEST(is_complete(outcome));
}

BOOST_AUTO_TEST_SUITE_END()
